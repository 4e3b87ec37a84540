"""Files dropped on the window: what may be, what is said meanwhile, where it leads."""
