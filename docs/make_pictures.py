#!/usr/bin/env python3
"""Draw the pictures of the README from the game itself: `python docs/make_pictures.py`.

Each picture is one screen with the same data each time, so a picture changes only when the
screen does. `ninetracks picture` draws any screen at any size.
"""

from __future__ import annotations

import sys
from pathlib import Path

from game.content.resources import shipped
from game.ui.gallery import save_picture

FOLDER = Path(__file__).resolve().parent / "pictures"
SIZE = (1280, 720)
SHOWN = {
    "menu": "menu",
    "introduction": "introduction",
    "briefing": "briefing",
    "talks": "talks",
    "planning": "planning-card",
    "resolution": "resolution-line",
    "outcome": "outcome",
    "treaty": "talks-treaty",
    "futures": "futures",
}
"""The pictures of the README, and the screen that each of them shows."""


def main() -> None:
    """Draw every screen that the README shows."""
    FOLDER.mkdir(exist_ok=True)
    content = [shipped("scenarios")]
    for name, screen in SHOWN.items():
        save_picture(screen, SIZE, FOLDER / f"{name}.png", content)
    sys.stdout.write(f"{len(SHOWN)} pictures are in {FOLDER}\n")


if __name__ == "__main__":
    main()
