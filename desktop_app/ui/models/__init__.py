"""Qt models over tuples of values."""
