"""Texts for the small treaty of the engine's tests, and for the seats around it."""

from dataclasses import replace

from game.content.texts import (
    IssueText,
    MandateText,
    OptionText,
    SeatText,
    SourceText,
    Texts,
)
from tests import tiny
from tests.engine.position import SEATS
from tests.engine.treaty.table import TREATY


def texts() -> Texts:
    """Return the texts of the tiny scenario with a treaty, more seats and two mandates."""
    return replace(
        tiny.texts(),
        seats={**tiny.texts().seats, **{seat: _seat(seat) for seat in SEATS}},
        issues={
            issue.id: IssueText(
                id=issue.id,
                title=issue.id.capitalize(),
                text=f"Who decides on {issue.id}.",
                reasons={"north": f"The North fears for its {issue.id}.", "south": "Secret."},
                options={
                    option.id: OptionText(
                        option.id, f"{_plain(option.id)} it", f"What {option.id} means."
                    )
                    for option in issue.options
                },
            )
            for issue in TREATY.issues
        },
        mandates={
            name: MandateText(
                id=name,
                title=name.capitalize(),
                goal=f"Be {name} at the end.",
                text="Your people expect it.",
                against=name == "rich",
                source=SourceText("S1", "handbook.pdf", "A handbook", "Tracks"),
            )
            for name in ("rich", "honest")
        },
    )


def _seat(seat: str) -> SeatText:
    return SeatText(seat, _plain(seat), "In public.", "In secret.")


def _plain(name: str) -> str:
    return name.replace("_", " ").capitalize()
