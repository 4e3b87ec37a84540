"""The guide for clerks: short lessons with a self-test, abbreviations, a tour to practise."""
