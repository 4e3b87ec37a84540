"""The screens of the supplier book: finding, following, bringing in and out."""
