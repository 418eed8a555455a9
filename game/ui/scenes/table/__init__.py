"""The table: every screen of a running session, in one frame."""
