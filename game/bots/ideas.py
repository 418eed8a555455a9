"""What it is worth to find ideas for the treaty, to carry them out, and to learn what is wanted.

A preview does not tell of these, since nobody can know beforehand what will come of them.
"""

from collections.abc import Iterator

from game.bots.manner import NORMAL, Manner
from game.engine import Commit, State
from game.engine.model.specs import CardSpec, Effect
from game.engine.model.treaty import TreatyState
from game.engine.rules.effects.invent import Invent
from game.engine.rules.effects.learn import Learn
from game.engine.rules.effects.schedule import Schedule
from game.engine.rules.effects.transfer import Transfer
from game.engine.rules.targets import reach
from game.engine.rules.treaty.table import represented, terms

NEW_IDEA = 500
SECOND_IDEA = 100
"""With ideas in the room that nobody has carried out yet, a further one can wait."""
CARRIED_OUT = 900
INSIGHT = 500
"""For a government, which drafts; others cannot do much with it."""
CURIOSITY = 60
HEARSAY = 400
"""For carrying out what another room may have found."""


def worth_of_ideas(known: State, action: Commit, manner: Manner = NORMAL) -> int:
    """Return what a card's finding, carrying and learning is worth; nothing without a treaty.

    Args:
        known: What the seat knows.
        action: The commitment.
        manner: Whose taste it is.
    """
    if known.treaty is None or known.treaty.stage not in ("talking", "broken"):
        return 0
    card = known.scenario.cards[action.card]
    worth = sum(
        times
        * _worth(known, known.treaty, action, effect)
        * (manner.carries_ideas if isinstance(effect, Transfer) else 100)
        // 100
        for effect, times in _coming(known, card, manner)
    )
    fails = card.risk.chance if card.risk and card.risk.replaces else 0
    return worth * (100 - fails) // 100


def _coming(known: State, card: CardSpec, manner: Manner) -> Iterator[tuple[Effect, int]]:
    """Give each effect that a card will have, and how often; later ones to who sees them coming."""
    left = known.scenario.rounds - known.round
    for effect in card.effects:
        if not isinstance(effect, Schedule):
            yield effect, 1
        elif manner.foresees and effect.in_rounds <= left:
            yield from ((later, 1) for later in effect.effects)
    if manner.foresees and card.initiative:
        for effect in card.initiative.effects:
            yield effect, min(card.initiative.rounds, left)


def _worth(known: State, treaty: TreatyState, action: Commit, effect: Effect) -> int:
    number = known.scenario.seat_number[action.seat]
    match effect:
        case Invent(ideas=count):
            return count * (SECOND_IDEA if _untold(treaty, number) else NEW_IDEA)
        case Transfer(who="self", distortion=lost):
            return CARRIED_OUT * _untold(treaty, number) * (100 - lost) // 100
        case Transfer(distortion=lost):
            room = known.scenario.seat_number.get(action.target)
            heard = room is not None and _has_met(known, treaty, room)
            return HEARSAY * (100 - lost) // 100 if heard else 0
        case Learn(issues=count):
            drafts = represented(known.scenario, action.seat) is not None
            news = min(count, _unknown(known, treaty, action))
            return news * (INSIGHT if drafts else CURIOSITY)
    return 0


def _untold(treaty: TreatyState, number: int) -> int:
    """Count the ideas in a seat's own room that have not left it."""
    return sum(idea not in treaty.transferred for idea in treaty.ideas[number])


def _has_met(known: State, treaty: TreatyState, room: int) -> bool:
    """Tell whether a seat held a workshop, and more was found in all than has been heard of."""
    found = sum(_found(known, seat) for seat in range(len(known.scenario.seats)))
    return bool(_found(known, room)) and found > len(treaty.transferred)


def _found(known: State, room: int) -> int:
    """Return how many ideas the workshops of a seat may have brought, as far as all can see."""
    played = (known.scenario.cards[card] for card in known.discards[room])
    effects = (effect for card in played for effect in card.effects)
    return sum(effect.ideas for effect in effects if isinstance(effect, Invent))


def _unknown(known: State, treaty: TreatyState, action: Commit) -> int:
    """Count the issues of the other parties reached whose weight the seat does not know."""
    scenario = known.scenario
    number, card = scenario.seat_number[action.seat], scenario.cards[action.card]
    certain = {(fact.party, fact.issue) for fact in treaty.knowledge[number] if fact.points >= 0}
    return sum(
        (party, issue.id) not in certain
        for party in reach(scenario, number, card.target, action.target).parties
        for issue in terms(scenario).issues
        if party != scenario.seats[number].affiliation
    )
