"""Mandates: behind the cover during play, and for everybody once the session is over."""

from __future__ import annotations

from game.engine.model.bargaining_events import MandateJudged
from game.ui.column import Column
from game.ui.nodes import Role
from game.ui.present.notebook import own_mandates
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import HEAD, add_note
from game.ui.scenes.table.sitting import Sitting
from game.wording import _, seat_name
from game.wording.authored import mandate_title


def add_mandates(column: Column, desk: Desk) -> None:
    """Write the picked seat's own goals; behind the cover only."""
    mandates = own_mandates(desk.view, desk.texts)
    if mandates:
        title = _("Your own goals")
        column.text(f"mandates-{desk.seat}", title, HEAD, Role.HEADING)
    for one in mandates:
        icon = "check" if one.met else "mandate"
        state = _("met as things stand") if one.met else _("not met yet")
        told = f"{one.title}: {one.goal} ({state})"
        add_note(column, f"mandate-{desk.seat}-{one.id}", told, icon, column.canvas.theme.accent)


def add_judged(column: Column, sitting: Sitting) -> None:
    """Tell which seat met which goal of its own, in the order of the table; no ranking."""
    judged = [event for event in sitting.events() if isinstance(event, MandateJudged)]
    if judged:
        column.text("mandates-title", _("What each seat had set out to do"), HEAD, Role.HEADING)
    for event in judged:
        told = _("{seat}: {goal}").format(
            seat=seat_name(sitting.texts, event.by),
            goal=mandate_title(sitting.texts, event.mandate),
        )
        state = _("met") if event.met else _("not met")
        icon = "check" if event.met else "minus"
        colour = column.canvas.theme.good if event.met else None
        add_note(column, f"judged-{event.by}-{event.mandate}", f"{told} ({state})", icon, colour)
