"""Whether people may ask an adviser: on for somebody alone, off for a class, unless switched."""

from __future__ import annotations

from game.ui.column import Column
from game.ui.scenes.front.panel import Panel
from game.wording.language import _


class AdviserSwitch:
    """A switch that follows the number of players until somebody presses it."""

    def __init__(self) -> None:
        """Begin unpressed."""
        self._pressed: bool | None = None

    def is_on(self, *, alone: bool) -> bool:
        """Tell whether there is an adviser, for one player or for several."""
        return alone if self._pressed is None else self._pressed

    def add(self, column: Column, *, alone: bool) -> None:
        """Lay out the panel."""
        on = self.is_on(alone=alone)

        def press() -> None:
            self._pressed = not on

        told = _("It names moves, what they would bring and what is in doubt; it does nothing.")
        panel = Panel(column, "advice", 14)
        panel.heading(_("Adviser"))
        panel.toggle("adviser", _("May be asked"), press, on=on, tip=told)
        panel.close()
