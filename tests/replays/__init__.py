"""Sessions kept by each release, which later ones must still be able to follow."""
