"""The commands, over the same rooms as the window."""
