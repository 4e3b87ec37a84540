"""Updates of the rules and of the library, received as signed files."""
