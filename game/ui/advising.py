"""When somebody may ask the adviser, and what becomes of a move that they choose there."""

from __future__ import annotations

from collections.abc import Callable

from game.engine import Action
from game.ui.scene import Host
from game.ui.scenes.table.adviser import AdviserScene, LookBackScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.ways import Way
from game.wording import _


class Advising:
    """Open the adviser where only one person looks, and its account where everybody may."""

    def __init__(self, sitting: Sitting, host: Callable[[], Host]) -> None:
        """Advise the people of a session, if it was set up so."""
        self._sitting = sitting
        self._host = host

    def way(self, seat: Callable[[], str], do: Callable[[Action], None]) -> tuple[Way, ...]:
        """Return the button that asks for a seat; none where the session has no adviser.

        Args:
            seat: Gives the seat that is asked for.
            do: Carries out the move that was chosen.
        """
        if not self._sitting.table.setup.adviser or not self._sitting.players:
            return ()

        def ask() -> None:
            back = self._look_back if self._sitting.known.round > 1 else None
            self._host().push(AdviserScene(self._sitting, seat(), back), do)

        told = _("Up to three moves, what they would bring, and what is in doubt")
        return (Way("adviser", _("Adviser"), ask, "lessons", "adviser", told),)

    def in_review(self) -> tuple[Way, ...]:
        """Return the button that looks back at the round, in its review."""
        sitting = self._sitting
        if not sitting.table.setup.adviser or sitting.known.phase != "review":
            return ()
        label = _("Was the adviser right?")
        return (Way("adviser", label, self._look_back, "lessons", "adviser"),)

    def alone(self) -> bool:
        """Tell whether only one person is here, so that nothing needs a cover."""
        return len(self._sitting.everyone) == 1

    def _look_back(self) -> None:
        """Show how the round in review went, or the one before this."""
        sitting, known = self._sitting, self._sitting.known
        seats = [seat for player in sitting.players for seat in player.seats]
        now = known.round if known.phase == "review" else known.round - 1
        self._host().push(LookBackScene(sitting, seats, now))
