"""The guide on screen: lessons, self-tests, abbreviations, the tour."""
