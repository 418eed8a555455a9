"""What seats trade at once, and whom they ask to act with them."""
