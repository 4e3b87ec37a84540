"""Writes a text document that Word and LibreOffice can edit."""
