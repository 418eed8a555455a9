"""The page for authors of scenes: its example works as printed."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from game.ui.widgets.card import CardFace
from tests.ui.pilot import Pilot

PAGE = Path(__file__).parents[2] / "docs" / "screen-layer.md"


def test_the_example_of_the_page_runs_and_returns_the_chosen_card() -> None:
    """The printed scene can be built, drawn, refused and closed with a result."""
    code = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)[0]
    names: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), names)  # noqa: S102 - the page's own example
    hand = names["HandScene"](
        [
            ("visit", CardFace("Visit", "4", "visit"), ""),
            ("fund", CardFace("Fund", "8", "grant"), "No."),
        ]
    )
    results: list[str] = []
    pilot = Pilot(names["HandScene"]([]))
    pilot.stack.push(hand, results.append)
    pilot.picture()
    pilot.press("2")

    assert pilot.notice == "No."

    pilot.press("1")

    assert results == ["visit"]
