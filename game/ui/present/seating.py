"""Who plays, and who holds which seat, while a session is being set up; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from game.ui.present.offers import Offer
from game.ui.present.time_plan import MOST_PLAYERS
from game.wording.language import _, listed

USUAL_BOT = "normal"
LONGEST_NAME = 24


@dataclass(frozen=True, slots=True)
class Seating:
    """Players by name, and for each seat its holder.

    ``holders`` maps every seat either to the number of a player (from 0) or to the name of a
    bot of the roster.
    """

    players: tuple[str, ...]
    holders: Mapping[str, int | str]

    def seats_of(self, player: int) -> tuple[str, ...]:
        """Return the ids of a player's seats, in the order of the scenario."""
        return tuple(seat for seat, holder in self.holders.items() if holder == player)

    def bots(self) -> Mapping[str, str]:
        """Return the seats that bots hold, and which bot each."""
        return {seat: holder for seat, holder in self.holders.items() if isinstance(holder, str)}

    def given(self, seat: str, holder: int | str) -> Seating:
        """Give a seat to a player or to a bot."""
        return replace(self, holders={**self.holders, seat: holder})

    def renamed(self, player: int, name: str) -> Seating:
        """Give a player another name."""
        names = list(self.players)
        names[player] = name
        return replace(self, players=tuple(names))

    def with_one_more(self) -> Seating:
        """Add a player without a seat; nothing happens when there are twelve."""
        if len(self.players) == MOST_PLAYERS:
            return self
        return replace(self, players=(*self.players, player_name(len(self.players))))

    def without(self, player: int) -> Seating:
        """Take a player away; bots take over what they held."""
        holders = {
            seat: USUAL_BOT if holder == player else _moved_up(holder, player)
            for seat, holder in self.holders.items()
        }
        return Seating((*self.players[:player], *self.players[player + 1 :]), holders)

    @property
    def refusal(self) -> str:
        """Return why no session can start like this, and what to do; empty when it can."""
        if not self.players:
            return _("Nobody plays yet. Add a player, or watch a demo from the menu.")
        names = [name.strip() for name in self.players]
        if "" in names:
            number = names.index("") + 1
            return _("Player {number} has no name yet. Type one.").format(number=number)
        double = next((name for name in names if names.count(name) > 1), "")
        if double:
            return _("Two players are called {name}. Give one another name.").format(name=double)
        idle = [name for player, name in enumerate(names) if not self.seats_of(player)]
        if idle:
            words = _("{names} without a seat: choose one, or take the player off the list.")
            return words.format(names=listed(idle))
        return ""


def _moved_up(holder: int | str, gone: int) -> int | str:
    return holder - 1 if isinstance(holder, int) and holder > gone else holder


def player_name(player: int) -> str:
    """Return what a player is called until they type a name."""
    return _("Player {number}").format(number=player + 1)


def seating_for(offer: Offer, players: int, names: Sequence[str] = ()) -> Seating:
    """Return the seating that a scenario recommends; what nobody holds is a bot's.

    ``names`` are those typed before; whoever has none is called by number.
    """
    holders: dict[str, int | str] = {seat.id: USUAL_BOT for seat in offer.seats}
    for player, seats in enumerate(offer.shares(players)):
        holders.update(dict.fromkeys(seats, player))
    usual = (player_name(player) for player in range(len(names), players))
    return Seating((*names[:players], *usual), holders)
