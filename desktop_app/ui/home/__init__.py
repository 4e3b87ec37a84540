"""The cards of the first page: what asks for a gesture today."""
