"""Writes a text document in the OpenDocument format."""
