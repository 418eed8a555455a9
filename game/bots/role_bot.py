"""A bot that plays its role: follows a few rules that a sensible newcomer would follow."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from game.bots.bargains import answer, held_tags, invite, swap_interests
from game.bots.manner import NORMAL, Manner
from game.bots.promises import breaks_word, give_word, owed, serves
from game.bots.search import best_plan, can_look_ahead
from game.bots.stream import pick
from game.bots.treaty_table import negotiate
from game.bots.worth import Mind, answering_tags, worth_of
from game.engine import (
    Action,
    Agree,
    Commit,
    Ready,
    SeatView,
    State,
    explain,
    legal_actions,
    preview,
)

TRIED_FROM = -300
"""What a card must be worth alone to be tried together with others."""

Offered = TypeVar("Offered", Agree, Commit)


@dataclass(frozen=True, slots=True)
class RoleBot:
    """A seat that helps where help is needed.

    In talks it answers what it is asked, negotiates the treaty for its party, and joins a theme
    that others have agreed to or that answers the news, if it holds a card for it. In planning
    it commits what it has promised and then what is worth most by its preview, keeps the money
    that its initiatives need, hardly ever coerces, and is ready when nothing is worth its cost.

    Attributes:
        seed: Decides between equals, together with the seat and the moment.
        manner: What it minds and what it overlooks.
    """

    seed: int
    manner: Manner = NORMAL

    def choose(self, view: SeatView) -> Action | None:
        """Return the next action, or None when it has nothing more to do."""
        if view.known.phase == "talks":
            return next((action for action in self.ideas(view) if action is not None), None)
        if view.known.phase == "planning":
            return self._plan(view)
        return None

    def ideas(self, view: SeatView) -> Iterator[Action | None]:
        """Give what it might do in talks, the most urgent first; None for what it would not."""
        yield answer(view)
        yield negotiate(view, self.seed, self.manner)
        yield self._agree(view)
        yield give_word(view, self.seed)
        yield swap_interests(view, self.seed)
        if self.manner.seeks_company:
            yield invite(view, self.seed)

    def _agree(self, view: SeatView) -> Action | None:
        """Join a theme; change it only for one on which more tracks wait."""
        known = view.known
        number = known.scenario.seat_number[view.seat]
        held = held_tags(known, view.seat)
        current, answers = known.themes[number], answering_tags(known)
        offers: dict[Agree, int] = {}
        for tag in sorted(held):
            answering = tag in answers and not current
            others = _others_on(known, number, tag)
            more = others > (_others_on(known, number, current) if current else 0)
            if answering or (more and self.manner.seeks_company):
                action = Agree(view.seat, tag)
                if explain(known, action) is None:
                    offers[action] = 2 * others + 3 * answering
        return self._best(view, offers)

    def _plan(self, view: SeatView) -> Action | None:
        known = view.known
        if known.ready[known.scenario.seat_number[view.seat]]:
            return None
        actions = [
            action
            for action in legal_actions(known, view.seat)
            if isinstance(action, Commit) and not breaks_word(known, action)
        ]
        mind = Mind(known, view.seat, self.manner)
        prospects = {action: preview(known, action) for action in actions}
        worth = {action: worth_of(mind, action, prospects[action]) for action in actions}
        promised = {
            action: gain
            for action, gain in worth.items()
            if any(serves(known, action, act) for act in owed(known, view.seat))
        }
        good = {
            action: gain
            for action, gain in worth.items()
            if gain > self._least_gain(known, action) and _leaves_upkeep(known, action)
        }
        if self.manner.searches and not promised and can_look_ahead(known):
            tried = {
                action: (gain, prospects[action])
                for action, gain in worth.items()
                if gain > (self._least_gain(known, action) or TRIED_FROM)
                and _leaves_upkeep(known, action)
            }
            plan = best_plan(view, self.seed, mind, tried)
            return plan[0] if plan else Ready(view.seat)
        return self._best(view, promised or good, self.manner.as_good) or Ready(view.seat)

    def _least_gain(self, known: State, action: Commit) -> int:
        return self.manner.coercion_pays if known.scenario.cards[action.card].coercive else 0

    def _best(
        self, view: SeatView, offers: Mapping[Offered, int], as_good: int = 100
    ) -> Offered | None:
        """Return what is worth most, or one of those that are as good."""
        if not offers:
            return None
        most = max(offers.values())
        enough = min(most * as_good // 100, most)
        best = tuple(action for action, worth in offers.items() if worth >= enough)
        number = view.known.scenario.seat_number[view.seat]
        occasion = (view.known.round, view.known.phase, view.committed[number])
        return pick(best, "role", self.seed, view.seat, *occasion)


def _others_on(known: State, number: int, tag: str) -> int:
    """Count the seats of other tracks that have agreed to a theme."""
    seats = known.scenario.seats
    return sum(
        theme == tag and seat.track != seats[number].track
        for seat, theme in zip(seats, known.themes, strict=True)
    )


def _leaves_upkeep(known: State, action: Commit) -> bool:
    """Tell whether the money left after a card keeps its seat's initiatives going."""
    scenario = known.scenario
    number, cards = scenario.seat_number[action.seat], scenario.cards
    started = [other.card for other in (*known.commitments[number], action)]
    running = [one.card for one in known.initiatives if one.seat == number]
    kept = [initiative for card in (*started, *running) if (initiative := cards[card].initiative)]
    left = known.gauges[scenario.table.funds(number)] + scenario.seats[number].income.funds
    needed = sum(cards[card].cost.funds for card in started) + sum(one.upkeep for one in kept)
    return left >= needed
