"""The desk at which somebody bargains: which seats, and whether others may look on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Action, SeatView, State, explain
from game.ui.scene import Host
from game.ui.scenes.table.sitting import Sitting
from game.wording import reason


def _nothing() -> None:
    """Do nothing."""


def _at_once(then: Callable[[], None]) -> None:
    """Go on, where no bots have anything to answer."""
    then()


@dataclass(slots=True)
class Desk:
    """Who bargains here, and what may be seen.

    Everything a screen shows comes from ``view``: on the big screen what everybody may see,
    behind the cover what the picked seat may see. So no screen can tell a secret by mistake.

    Attributes:
        sitting: The session at this screen.
        seats: The seats that can act here.
        seat: The one that is picked; empty when nobody here can act.
        private: Whether the screen is turned to one player alone.
        answer: Lets the bots answer what has been done, and goes on with what it is given.
    """

    sitting: Sitting
    seats: tuple[str, ...]
    seat: str = ""
    private: bool = False
    answer: Callable[[Callable[[], None]], None] = _at_once

    @classmethod
    def shared(
        cls, sitting: Sitting, answer: Callable[[Callable[[], None]], None] = _at_once
    ) -> Desk:
        """Return the desk on the big screen, for the seats of all people here."""
        seats = tuple(seat for player in sitting.players for seat in player.seats)
        return cls(sitting, seats, seats[0] if seats else "", answer=answer)

    @property
    def view(self) -> SeatView:
        """Return what may be seen here."""
        return self.sitting.view(self.seat if self.private else "")

    @property
    def known(self) -> State:
        """Return the state as it may be seen here."""
        return self.view.known

    @property
    def texts(self) -> Texts:
        """Return everything people read in the scenario."""
        return self.sitting.texts

    @property
    def party(self) -> int | None:
        """Return the number of the picked seat's party, None for a third party or nobody."""
        return self.sitting.seat(self.seat).affiliation if self.seat else None

    def party_ids(self) -> tuple[str, ...]:
        """Return the ids of the parties in their order."""
        return tuple(party.id for party in self.known.scenario.parties)

    def plays(self, module: str) -> bool:
        """Tell whether an optional part of the rules is on."""
        return module in self.known.scenario.modules

    def others(self) -> tuple[str, ...]:
        """Return every seat but the picked one, in the order of the table."""
        return tuple(seat.id for seat in self.known.scenario.seats if seat.id != self.seat)

    def offers_waiting(self) -> tuple[str, ...]:
        """Return for whom here an offer waits, by name, once for each offer.

        That one waits is no secret, for everybody sees who steps aside; what is in it stays in
        the views of the two seats.
        """
        deals = self.sitting.table.state.deals
        waiting = [one.to for one in deals.offers if one.status == "open"] if deals else []
        return tuple(
            self.sitting.name(player)
            for player in self.sitting.players
            for seat in waiting
            if seat in player.seats
        )

    def refusal(self, action: Action) -> str:
        """Return why something cannot be done now, in words; empty when it can."""
        found = explain(self.known, action)
        return reason(self.texts, found).sentence if found else ""

    def do(self, host: Host, action: Action, then: Callable[[], None] = _nothing) -> None:
        """Carry out an action, let the bots answer it, and go on."""
        self.sitting.submit(host, action, lambda: self.answer(then))

    def pick(self, seat: str) -> None:
        """Let another seat act."""
        self.seat = seat
