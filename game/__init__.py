"""Nine Tracks: a serious game that trains negotiation."""
