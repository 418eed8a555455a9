"""What the screen shows, worked out from plain data: pure, without pygame."""
