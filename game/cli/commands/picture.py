"""`ninetracks picture`: a screen of the game as a file, for handouts and for looking closely."""

import re
from argparse import Namespace
from importlib import import_module

from game.cli.content import content_folders
from game.cli.errors import CommandError
from game.cli.output import say
from game.content.suggest import closest, listed


def run(options: Namespace) -> int:
    """Draw one screen, or list them all."""
    gallery = import_module("game.ui.gallery")
    names: tuple[str, ...] = gallery.screen_names()
    if options.list:
        say(*names)
        return 0
    if options.screen not in names:
        raise CommandError(_unknown(options.screen, names))
    if options.output is None:
        raise CommandError("Say where the picture goes, for example: -o board.png")
    size = _size(options.size)
    gallery.save_picture(options.screen, size, options.output, content_folders(options.content))
    return 0


def _unknown(screen: str | None, names: tuple[str, ...]) -> str:
    if screen is None:
        return f"Name a screen: {listed(names)}."
    guess = closest(screen, names)
    hint = f"did you mean {guess}?" if guess else f"there are: {listed(names)}"
    return f"There is no screen {screen}; {hint}"


def _size(written: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", written)
    if not match:
        raise CommandError(f"A size is written like 1280x720, not {written}.")
    return int(match[1]), int(match[2])
