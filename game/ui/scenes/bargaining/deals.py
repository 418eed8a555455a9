"""Deals on the big screen: that there are some, never what is in them."""

from __future__ import annotations

from game.engine.model.bargaining_events import DealStruck
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import HEAD, TEXT, add_note
from game.ui.scenes.bargaining.stations import Station
from game.wording import _, seat_name
from game.wording.language import listed


class PublicDeals(Station):
    """Tell who has dealt with whom, and where offers are made."""

    id = "offers"
    icon = "exchange"

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Offers")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        return _("Offers are made between two. Step aside to make or answer one.")

    @property
    def calls(self) -> int:
        """Return how many offers wait for people here."""
        return len(self.desk.offers_waiting())

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out how offers work and who has dealt with whom."""
        column = Column(canvas, area, "body")
        add_waiting(column, self.desk)
        for number, (text, icon) in enumerate(_steps()):
            add_note(column, f"how-{number}", text, icon, canvas.theme.accent)
        column.text("struck-title", _("Deals so far"), HEAD, Role.HEADING)
        struck = [
            (entry.round, entry.event)
            for entry in self.desk.sitting.table.ledger("")
            if isinstance(entry.event, DealStruck)
        ]
        if not struck:
            column.text("no-deal", _("None yet."), TEXT)
        for number, (at, event) in enumerate(reversed(struck)):
            told = _("Round {round}: {seat} and {other} struck a deal.").format(
                round=at,
                seat=seat_name(self.desk.texts, event.by),
                other=seat_name(self.desk.texts, event.to),
            )
            add_note(column, f"deal-{number}", told, "deal")
        return column.nodes(self.label)


def waiting_words(desk: Desk) -> str:
    """Return for whom an offer waits and what to do then; empty where none does."""
    names = tuple(dict.fromkeys(desk.offers_waiting()))
    if not names:
        return ""
    return _("An offer waits for {names}: step aside.").format(names=listed(names))


def add_waiting(column: Column, desk: Desk) -> None:
    """Tell that an offer waits, and for whom; nothing where none does."""
    told = waiting_words(desk)
    if told:
        add_note(column, "waiting", told, "exchange", column.canvas.theme.warn)


def _steps() -> tuple[tuple[str, str], ...]:
    return (
        (_("Step aside: the screen is covered, and only you see your offers."), "eye-closed"),
        (_("Put together what you give and what you want, in one to three packages."), "exchange"),
        (_("The other side steps aside too, and accepts, declines or answers."), "check"),
        (
            _("A deal is carried out at once. What has no answer lapses with the talks."),
            "hourglass",
        ),
    )
