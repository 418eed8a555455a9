"""`ninetracks` without a command: the window."""

import os
import sys
from argparse import Namespace
from importlib import import_module
from pathlib import Path

from game.cli.content import content_folders
from game.cli.errors import CommandError
from game.session.paths import find_folders
from game.session.setup import Setup

_INSTEAD = "try: ninetracks demo river_opener --headless"


def run(options: Namespace) -> int:
    """Open the window at the menu."""
    return open_window(content_folders(options.content))


def open_window(
    content: list[Path],
    demo: Setup | None = None,
    journal: Path | None = None,
    lesson: tuple[str, str] | None = None,
) -> int:
    """Open the window at the menu, at a session that bots play, or at a lesson.

    Args:
        content: The folders of scenarios.
        demo: The session to show, with a bot in every seat; None for the menu.
        journal: Where that session is kept; None for nowhere.
        lesson: A lesson and the seat to play it from.

    Raises:
        CommandError: When there is no screen to open it on.
    """
    if not _has_display():
        raise CommandError(f"There is no screen here to open a window on; {_INSTEAD}")
    app, play = import_module("game.ui.app"), import_module("game.ui.play")
    try:
        code: int = play.run_window(content, find_folders(), demo, journal, lesson)
    except app.NoWindowError as error:
        raise CommandError(f"{error} Without one: {_INSTEAD}") from error
    return code


def _has_display() -> bool:
    """Tell whether a window can be opened; only on some systems is there a way to know."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))
