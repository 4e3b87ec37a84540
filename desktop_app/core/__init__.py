"""The values of the trade: what a tender, a lot, a supplier are."""
