"""The scenes before and around a session: menu, picker, set-up, saves, settings, help."""
