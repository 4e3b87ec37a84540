"""Draws the screens of the gallery: a stage, and the ways to each screen."""
