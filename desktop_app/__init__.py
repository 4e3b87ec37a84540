"""Clausier: public contracts of small municipalities, from the need to the documents."""

__version__ = "0.1.0"
