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
from game.ui.preferences import Preferences

FOLDER = Path(__file__).resolve().parent / "pictures"
SIZE = (1280, 720)
SHOWN = (
    "menu",
    "picker",
    "set-up",
    "briefing",
    "talks",
    "planning-card",
    "resolution-line",
    "outcome",
)
"""The screens that the README shows."""


def main() -> None:
    """Draw the screens in light colours, and the menu in dark ones as well."""
    FOLDER.mkdir(exist_ok=True)
    content = [shipped("scenarios")]
    for name in SHOWN:
        save_picture(name, SIZE, FOLDER / f"{name}.png", content)
    save_picture("menu", SIZE, FOLDER / "menu-dark.png", content, Preferences(theme="dark"))
    sys.stdout.write(f"{len(list(FOLDER.iterdir()))} pictures are in {FOLDER}\n")


if __name__ == "__main__":
    main()
