"""The simple bot: follows a few rules that a sensible newcomer would follow."""

from dataclasses import dataclass

from game.bots.stream import pick
from game.bots.worth import answering_tags, worth_of
from game.engine import Action, Agree, Commit, Ready, SeatView, State, legal_actions, preview

COERCION_PAYS = 1500
"""What a coercive card must be worth before the bot touches it."""


@dataclass(frozen=True, slots=True)
class SimpleBot:
    """A seat that helps where help is needed.

    In talks it joins a theme that others have agreed to or that answers the news, if it holds
    a card for it. In planning it commits what is worth most by its preview, keeps the money
    that its initiatives need, hardly ever coerces, and is ready when nothing is worth its cost.

    Attributes:
        seed: Decides between equals, together with the seat and the moment.
    """

    seed: int

    def choose(self, view: SeatView) -> Action | None:
        """Return the next action, or None when it has nothing more to do."""
        if view.known.phase == "talks":
            return self._agree(view)
        if view.known.phase == "planning":
            return self._plan(view)
        return None

    def _agree(self, view: SeatView) -> Action | None:
        """Join a theme; change it only for one on which more tracks wait."""
        known = view.known
        number = known.scenario.seat_number[view.seat]
        held = {tag for card in known.hands[number] for tag in known.scenario.cards[card].tags}
        current, answers = known.themes[number], answering_tags(known)
        offers: dict[Agree, int] = {}
        for action in legal_actions(known, view.seat):
            if not isinstance(action, Agree) or action.tag not in held:
                continue
            others = _others_on(known, number, action.tag)
            answer = action.tag in answers and not current
            if others > (_others_on(known, number, current) if current else 0) or answer:
                offers[action] = 2 * others + 3 * answer
        return self._best(view, offers)

    def _plan(self, view: SeatView) -> Action | None:
        known = view.known
        if known.ready[known.scenario.seat_number[view.seat]]:
            return None
        offers: dict[Commit, int] = {}
        for action in legal_actions(known, view.seat):
            if isinstance(action, Commit) and _leaves_upkeep(known, action):
                worth = worth_of(known, action, preview(known, action))
                coercive = known.scenario.cards[action.card].coercive
                if worth > (COERCION_PAYS if coercive else 0):
                    offers[action] = worth
        return self._best(view, offers) or Ready(view.seat)

    def _best(self, view: SeatView, offers: dict[Agree, int] | dict[Commit, int]) -> Action | None:
        if not offers:
            return None
        most = max(offers.values())
        best = tuple(action for action, worth in offers.items() if worth == most)
        number = view.known.scenario.seat_number[view.seat]
        occasion = (view.known.round, view.known.phase, view.committed[number])
        return pick(best, "simple", self.seed, view.seat, *occasion)


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
