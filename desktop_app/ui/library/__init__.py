"""What the library page lists and shows: clauses, families, labels and law."""
