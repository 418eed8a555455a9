"""Things beside the game: not in the distributed package, and nothing in it needs them."""
