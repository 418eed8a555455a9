"""The lab: many sessions between bots, measured and compared, with seeds anyone can repeat."""
