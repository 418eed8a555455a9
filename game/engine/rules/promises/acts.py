"""The acts that can be promised: who can promise them, and what in the ledger counts as done."""

from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.events import CardRevealed, Changed, Event, Permitted
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec
from game.engine.model.terms import Term
from game.engine.model.treaty import Idea
from game.engine.model.treaty_events import TextApproved
from game.engine.rules.deeds import GIVING
from game.engine.rules.playability import unplayable
from game.engine.rules.sheets import known_options
from game.engine.rules.systems.assembly import held_by
from game.engine.rules.targets import allowed_targets, reach

OWN_MEANS = ("not_enough_influence", "not_enough_funds", "not_enough_standing")
"""Refusals that a seat has to answer for itself: it should not have promised beyond its means."""


class Act(NamedTuple):
    """How one kind of act works.

    Attributes:
        refuse: Why a seat, by number, cannot promise it, or None.
        done: How much of it an event does, for the id of the seat that promised it.
        serves: Whether a card is a way of doing it.
        hindered: The code of what keeps a seat from it now, not by its own doing, or empty.
        forbidden: Whether it is kept by leaving it.
    """

    refuse: Callable[[Position, int, Term], Refusal | None]
    done: Callable[[Position, str, Term, Event], int]
    serves: Callable[[CardSpec, Term], bool]
    hindered: Callable[[Position, int, Term], str]
    forbidden: bool = False


def wanted(term: Term) -> int:
    """Return how much of an act fulfils it: its funds, or one deed."""
    return max(term.amount, 1)


def _serves_tag(card: CardSpec, term: Term) -> bool:
    return term.of in card.tags


def _serves_instrument(card: CardSpec, term: Term) -> bool:
    return term.of == card.instrument


def _is_coercive(card: CardSpec, _term: Term) -> bool:
    return card.coercive


def _no_card(_card: CardSpec, _term: Term) -> bool:
    return False


def _cannot_play(position: Position, seat: int, term: Term) -> Refusal | None:
    """Refuse to promise a card that is not even in the seat's deck."""
    serves = ACTS[term.kind].serves
    deck = position.scenario.seats[seat].deck
    if any(serves(position.scenario.cards[card], term) for card in deck):
        return None
    return Refusal.because("no_card_for_it", of=term.of)


def _cannot_refrain(position: Position, seat: int, term: Term) -> Refusal | None:
    """Refuse to leave what the seat could not do anyway: that would be a free gift of words."""
    scenario = position.scenario
    if term.of not in scenario.targets["party"]:
        return Refusal.because("unknown_term", of=term.of)
    coercive = (scenario.cards[card] for card in scenario.seats[seat].deck)
    if any(card.coercive and term.of in allowed_targets(scenario, seat, card) for card in coercive):
        return None
    return Refusal.because("nothing_to_refrain")


def _cannot_pay(position: Position, seat: int, term: Term) -> Refusal | None:
    scenario = position.scenario
    if "funds" not in scenario.modules:
        return Refusal.because("no_funds")
    if term.of not in scenario.seat_number or term.of == scenario.seats[seat].id:
        return Refusal.because("unknown_term", of=term.of)
    most = scenario.table.ceilings[scenario.table.funds(seat)]
    if not 1 <= term.amount <= most:
        return Refusal.because("wrong_amount", most=most)
    return None


def _cannot_approve(position: Position, seat: int, term: Term) -> Refusal | None:
    scenario = position.scenario
    own = scenario.seats[seat]
    if scenario.treaty is None or own.track != "government" or own.affiliation is None:
        return Refusal.because("no_vote")
    if term.option in known_options(position, None, term.of):
        return None
    return Refusal.because("unknown_term", of=term.of)


def _cannot_let_pass(position: Position, seat: int, term: Term) -> Refusal | None:
    """Refuse to promise leave that the seat does not hold."""
    held = held_by(position.scenario, position.scenario.seats[seat].id)
    if any(party == term.of for _, party in held):
        return None
    return Refusal.because("not_yours_to_permit", party=term.of)


def _revealed(position: Position, seat: str, term: Term, event: Event) -> int:
    if not isinstance(event, CardRevealed) or event.by != seat:
        return 0
    return int(ACTS[term.kind].serves(position.scenario.cards[event.card], term))


def _coerced(position: Position, seat: str, term: Term, event: Event) -> int:
    if not isinstance(event, CardRevealed) or event.target != term.of:
        return 0
    return _revealed(position, seat, term, event)


def _paid(_position: Position, seat: str, term: Term, event: Event) -> int:
    """Count money that reaches the purse by a card, an initiative or a deal of the seat."""
    if not isinstance(event, Changed) or event.gauge.kind != "funds":
        return 0
    given = event.cause.seat == seat and event.cause.kind in GIVING
    return max(event.after - event.before, 0) if given and event.gauge.of == term.of else 0


def _approved(position: Position, seat: str, term: Term, event: Event) -> int:
    spec, treaty = position.scenario.treaty, position.treaty
    if not isinstance(event, TextApproved) or event.by != seat or spec is None or treaty is None:
        return 0
    return int(treaty.text[spec.number[term.of]] == term.option)


def _let_pass(_position: Position, seat: str, term: Term, event: Event) -> int:
    if not isinstance(event, Permitted) or (event.by, event.party) != (seat, term.of):
        return 0
    return int(event.given)


def _cards_refused(position: Position, seat: int, term: Term) -> str:
    """Name what stands against every fitting card in the hand; empty when nothing outside does."""
    found = list(_reasons(position, seat, term))
    return found[0] if found and not set(found) & {"", *OWN_MEANS} else ""


def _reasons(position: Position, seat: int, term: Term) -> Iterator[str]:
    scenario = position.scenario
    for name in position.hands[seat]:
        card = scenario.cards[name]
        if ACTS[term.kind].serves(card, term):
            for target in allowed_targets(scenario, seat, card):
                dyads = reach(scenario, seat, card.target, target).dyads
                refusal = unplayable(position, seat, card, dyads)
                yield refusal.code if refusal else ""


def _purse_is_full(position: Position, _seat: int, term: Term) -> str:
    table = position.scenario.table
    purse = table.funds(position.scenario.seat_number[term.of])
    return "purse_full" if position.gauges[purse] == table.ceilings[purse] else ""


def _is_off_the_table(position: Position, _seat: int, term: Term) -> str:
    """Tell whether the option is one that nobody has brought to the table."""
    spec, treaty = position.scenario.treaty, position.treaty
    if spec is None or treaty is None:
        return ""
    option = spec.issues[spec.number[term.of]].option(term.option)
    hidden = option is not None and option.locked
    return "not_tabled" if hidden and Idea(term.of, term.option) not in treaty.tabled else ""


def _never(_position: Position, _seat: int, _term: Term) -> str:
    return ""


ACTS: Mapping[str, Act] = {
    "play_tag": Act(_cannot_play, _revealed, _serves_tag, _cards_refused),
    "play_instrument": Act(_cannot_play, _revealed, _serves_instrument, _cards_refused),
    "not_coerce": Act(_cannot_refrain, _coerced, _is_coercive, _never, forbidden=True),
    "let_pass": Act(_cannot_let_pass, _let_pass, _no_card, _never),
    "pay": Act(_cannot_pay, _paid, _no_card, _purse_is_full),
    "approve": Act(_cannot_approve, _approved, _no_card, _is_off_the_table),
}
"""Every act that can be promised; the words are those of `Term.kind`."""
