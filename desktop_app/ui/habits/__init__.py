"""What the window keeps for its user: the files of late, and how everything was left."""
