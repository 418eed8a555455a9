"""The scenes: what lies before a session, and the table itself."""
