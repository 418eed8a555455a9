"""The treaty: asking, drafting, signing, ratifying, carrying out, and the years after."""
