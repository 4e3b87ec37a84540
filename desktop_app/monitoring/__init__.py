"""What became of a contract: proofs, hours, penalties, lessons and the yearly table."""
