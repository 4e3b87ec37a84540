"""Suppliers written to files: which columns, and one module for each format."""
