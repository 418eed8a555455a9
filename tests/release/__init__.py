"""What a person who installs the game gets: the wheel, and what the README promises."""
