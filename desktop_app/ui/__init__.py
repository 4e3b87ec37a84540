"""The window: the only room with Qt; it shows values and calls the rooms below."""
