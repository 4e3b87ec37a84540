"""Search in all: one field that leads to tenders, suppliers, clauses, pages and gestures."""
