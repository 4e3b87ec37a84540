"""What weights and formulas really do: points, simulation, analysis of bids, life-cycle cost."""
