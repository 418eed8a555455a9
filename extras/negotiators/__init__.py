"""Our negotiators against those of NegMAS, at a table of alternating offers (evidence §4.7)."""
