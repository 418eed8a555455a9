"""The parts of the rules that a scenario has, on the set-up."""

from __future__ import annotations

from game.ui.column import Column
from game.ui.layout import SMALL
from game.ui.present.offers import Offer
from game.ui.scenes.front.panel import Panel
from game.ui.text import Style
from game.wording.language import _


def add_parts(column: Column, offer: Offer) -> None:
    """Write down on a panel what is in play; a scenario without any parts says so."""
    panel = Panel(column, "parts", 12)
    panel.heading(_("What is in play"))
    plain = _("Only trust, escalation and cards: a first evening.")
    for number, part in enumerate(offer.parts or (plain,)):
        panel.text(f"part-{number}", part, Style(SMALL))
    panel.close()
