"""What the board is drawn with: plain data that paints itself, knowing nothing of the rules."""
