"""The random bot: any legal move is as good as any other."""

from dataclasses import dataclass

from game.bots.stream import below, pick
from game.engine import Action, Agree, Ready, SeatView, TakeBack, legal_actions

READY_PERCENT = 20
"""How often it stops planning although it could still commit a card."""
SILENT_PERCENT = 50
"""How often it agrees to no theme in a round."""


@dataclass(frozen=True, slots=True)
class RandomBot:
    """A seat that plays by chance.

    It never takes a card back and agrees once a round at the most, so it always comes to an end.

    Attributes:
        seed: Together with the seat and the moment, all that its choices depend on.
    """

    seed: int

    def choose(self, view: SeatView) -> Action | None:
        """Return one of the legal actions, or None when it has nothing more to do."""
        known = view.known
        number = known.scenario.seat_number[view.seat]
        if known.phase == "talks" and known.themes[number]:
            return None
        actions = legal_actions(known, view.seat)
        occasion = ("random", self.seed, view.seat, known.round, known.phase)
        if known.phase == "talks":
            themes = tuple(one for one in actions if isinstance(one, Agree) and one.tag)
            silent = below(100, *occasion, "silent") < SILENT_PERCENT
            return None if silent or not themes else pick(themes, *occasion)
        return self._plan(actions, (*occasion, view.committed[number]))

    def _plan(self, actions: tuple[Action, ...], occasion: tuple[int | str, ...]) -> Action | None:
        ready = [one for one in actions if isinstance(one, Ready)]
        cards = tuple(one for one in actions if not isinstance(one, Ready | TakeBack))
        if not ready:
            return None
        if not cards or below(100, *occasion, "ready") < READY_PERCENT:
            return ready[0]
        return pick(cards, *occasion)
