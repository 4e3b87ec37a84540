"""The table of a year on screen: its chart, its lines, its files."""
