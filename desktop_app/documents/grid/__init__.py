"""The sheets of the analysis grid: one per lot, the levels, the motives, the low prices."""
