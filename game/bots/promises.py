"""The word of a bot: given now and then, never beyond its means, and kept."""

from collections.abc import Iterator

from game.bots.mandates import wants_to_give_its_word
from game.bots.memory import resents
from game.bots.stream import below, pick
from game.engine import Commit, SeatView, State, explain
from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.promises import Promise, Promises
from game.engine.model.terms import Term
from game.engine.rules.playability import unplayable
from game.engine.rules.promises.acts import ACTS
from game.engine.rules.targets import allowed_targets, reach

PROMISE_PERCENT = 12
"""How often in a round a bot thinks of giving its word."""


def own_promises(known: State, seat: str) -> tuple[Promise, ...]:
    """Return the open promises of a seat."""
    made = (known.promises or Promises()).made
    return tuple(one for one in made if one.seat == seat and not one.verdict)


def give_word(view: SeatView, seed: int) -> MakePromise | None:
    """Return a modest promise, one at a time; nothing most of the time, unless a mandate asks."""
    known, seat = view.known, view.seat
    if known.promises is None or own_promises(known, seat):
        return None
    occasion = ("word", seed, seat, known.round)
    made = any((one.seat, one.made) == (seat, known.round) for one in known.promises.made)
    eager = wants_to_give_its_word(known, seat)
    if made or below(100, *occasion) >= (100 if eager else PROMISE_PERCENT):
        return None
    words = tuple(
        word
        for word in _words(known, seat)
        if explain(known, word) is None and not resents(known, seat, word.to)
    )
    return pick(words, *occasion, "what") if words else None


def _words(known: State, seat: str) -> Iterator[MakePromise]:
    """Give what can surely be kept: a card of the agreed theme, or to coerce nobody."""
    scenario = known.scenario
    own = scenario.seats[scenario.seat_number[seat]]
    theme = known.themes[scenario.seat_number[seat]]
    if theme and _can_play(known, seat, theme):
        for other, agreed in zip(scenario.seats, known.themes, strict=True):
            if agreed == theme and other.track != own.track:
                yield MakePromise(seat, other.id, Term("play_tag", theme), known.round, public=True)
    for other in scenario.seats:
        if other.track == own.track == "government" and other.affiliation is not None:
            party = scenario.parties[other.affiliation].id
            until = min(known.round + 1, scenario.rounds)
            yield MakePromise(seat, other.id, Term("not_coerce", party), until, public=True)


def _can_play(known: State, seat: str, theme: str) -> bool:
    scenario, number = known.scenario, known.scenario.seat_number[seat]
    cards = (scenario.cards[card] for card in known.hands[number])
    return any(
        unplayable(known, number, card, reach(scenario, number, card.target, target).dyads) is None
        for card in cards
        if theme in card.tags
        for target in allowed_targets(scenario, number, card)
    )


def breaks_word(known: State, action: Commit) -> bool:
    """Tell whether a commitment would break a promise of its seat."""
    card = known.scenario.cards[action.card]
    return any(
        ACTS[promise.act.kind].forbidden
        and promise.act.of == action.target
        and ACTS[promise.act.kind].serves(card, promise.act)
        for promise in own_promises(known, action.seat)
    )


def owed(known: State, seat: str) -> tuple[Term, ...]:
    """Return what a seat has promised to play and has not planned yet."""
    planned = known.commitments[known.scenario.seat_number[seat]]
    return tuple(
        promise.act
        for promise in own_promises(known, seat)
        if not any(serves(known, action, promise.act) for action in planned)
    )


def serves(known: State, action: Commit, act: Term) -> bool:
    """Tell whether a commitment does what was promised."""
    kind = ACTS[act.kind]
    return not kind.forbidden and kind.serves(known.scenario.cards[action.card], act)
