"""Words given between seats: what can be promised, how it is watched, what comes of it."""
