"""The pages that the navigation shows; each one stands alone."""
