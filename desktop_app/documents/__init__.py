"""What gets printed: a tender becomes an outline, an outline becomes a file."""
