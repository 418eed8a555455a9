"""Behind the cover: what the text is worth to the own party, against walking away."""

from __future__ import annotations

from collections.abc import Sequence

from game.ui.column import Column
from game.ui.nodes import Role
from game.ui.present.treaty_parties import OwnSide, PartySide
from game.ui.scenes.bargaining.bars import Bar, place_bar
from game.ui.scenes.bargaining.pieces import HEAD, TEXT, add_note
from game.wording import _


def add_worth(column: Column, own: OwnSide, parties: Sequence[PartySide]) -> None:
    """Show the worth of the text beside the own walk-away, and the others' as bands."""
    theme = column.canvas.theme
    column.text("worth-title", _("For your eyes only"), HEAD, Role.HEADING)
    for number, side in enumerate(parties):
        colour = theme.party(number)
        if side.id == own.party:
            bar = Bar(_("Worth of the text to you"), own.worth // 100, colour, own.line // 100)
            place_bar(column, "worth", bar, side.line)
        else:
            label = _("Walk-away of {party}, about").format(party=side.name)
            band = side.low // 100, side.high // 100
            place_bar(column, f"band-{side.id}", Bar(label, None, colour, band=band), side.line)
    if own.below:
        add_note(column, "below", own.verdict, "warning", theme.bad)
    else:
        column.text("verdict", own.verdict, TEXT)
