"""The random bot: any legal move is as good as any other."""

from dataclasses import dataclass

from game.bots.chance import bargain
from game.bots.stream import below, pick
from game.engine import Action, Agree, Commit, Ready, SeatView, explain, legal_actions

READY_PERCENT = 20
"""How often it stops planning although it could still commit a card."""
SILENT_PERCENT = 50
"""How often it agrees to no theme in a round."""


@dataclass(frozen=True, slots=True)
class RandomBot:
    """A seat that plays by chance.

    It never takes a card back, agrees once a round at the most and has only so many whims in
    talks, so it always comes to an end.

    Attributes:
        seed: Together with the seat and the moment, all that its choices depend on.
    """

    seed: int

    def choose(self, view: SeatView) -> Action | None:
        """Return one of the legal actions, or None when it has nothing more to do."""
        if view.known.phase == "talks":
            return self._agree(view) or bargain(view, self.seed)
        if view.known.phase == "planning":
            return self._plan(view)
        return None

    def _agree(self, view: SeatView) -> Action | None:
        known = view.known
        occasion = ("random", self.seed, view.seat, known.round, "talks")
        agreed = known.themes[known.scenario.seat_number[view.seat]]
        if agreed or below(100, *occasion, "silent") < SILENT_PERCENT:
            return None
        offered = (Agree(view.seat, tag) for tag in ("", *known.scenario.tags))
        themes = tuple(theme for theme in offered if explain(known, theme) is None)
        return pick(themes, *occasion) if themes else None

    def _plan(self, view: SeatView) -> Action | None:
        known = view.known
        number = known.scenario.seat_number[view.seat]
        if known.ready[number]:
            return None
        occasion = ("random", self.seed, view.seat, known.round, view.committed[number])
        if below(100, *occasion, "ready") < READY_PERCENT:
            return Ready(view.seat)
        actions = legal_actions(known, view.seat)
        cards = tuple(action for action in actions if isinstance(action, Commit))
        return pick(cards, *occasion) if cards else Ready(view.seat)
