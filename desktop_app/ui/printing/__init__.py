"""Printing: what asks for it, the work away from the window, how far it is."""
