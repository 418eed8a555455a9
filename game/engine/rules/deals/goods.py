"""What can change hands in a deal: what may be named, what it takes, how it is handed over."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple

from game.engine.model.bargaining_events import CardShown
from game.engine.model.deals import Deals, Shown
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, ThemeAgreed
from game.engine.model.ops import change
from game.engine.model.refusals import Refusal
from game.engine.model.terms import Term
from game.engine.rules.deals.votes import pledge_vote, pledged_already, refuse_vote
from game.engine.rules.treaty.knowledge import learn_interest
from game.engine.rules.treaty.table import find_issue


class Handing(NamedTuple):
    """A term on its way: the numbers of who gives and who receives, and the offer's number."""

    giver: int
    receiver: int
    offer: int


class Good(NamedTuple):
    """How one kind of good works.

    Attributes:
        refuse: Why a seat, by number, can never give it, or None; asks for no secret.
        lacks: Why a giver cannot hand it to a receiver now, or None.
        hand_over: What the deal does with it.
    """

    refuse: Callable[[Position, int, Term], Refusal | None]
    lacks: Callable[[Position, int, int, Term], Refusal | None]
    hand_over: Callable[[Draft, Handing, Term], None]


def _no_money(position: Position, _giver: int, term: Term) -> Refusal | None:
    if "funds" not in position.scenario.modules:
        return Refusal.because("no_funds")
    if term.amount < 1:
        return Refusal.because("wrong_amount", most=99)
    return None


def _short_of_money(position: Position, giver: int, receiver: int, term: Term) -> Refusal | None:
    """Refuse what the giver has not got, and what the receiver could not hold."""
    scenario, table = position.scenario, position.scenario.table
    have = position.gauges[table.funds(giver)]
    if have < term.amount:
        seat = scenario.seats[giver].id
        return Refusal.because("deal_short", seat=seat, need=term.amount, have=have)
    purse = table.funds(receiver)
    if position.gauges[purse] + term.amount > table.ceilings[purse]:
        return Refusal.because("purse_full", seat=scenario.seats[receiver].id)
    return None


def _pay(draft: Draft, handing: Handing, term: Term) -> None:
    table = draft.scenario.table
    cause = Cause("deal", str(handing.offer), draft.scenario.seats[handing.giver].id)
    change(draft, table.funds(handing.giver), -term.amount, cause)
    change(draft, table.funds(handing.receiver), term.amount, cause)


def _no_such_card(position: Position, giver: int, term: Term) -> Refusal | None:
    if term.of in position.scenario.seats[giver].deck:
        return None
    return Refusal.because("unknown_term", of=term.of)


def _not_in_hand(position: Position, giver: int, _receiver: int, term: Term) -> Refusal | None:
    if term.of in position.hands[giver]:
        return None
    return Refusal.because("not_in_hand", card=term.of)


def _show_card(draft: Draft, handing: Handing, term: Term) -> None:
    seats, deals = draft.scenario.seats, draft.deals or Deals()
    giver, receiver = seats[handing.giver].id, seats[handing.receiver].id
    shown = Shown(giver, receiver, term.of, draft.round)
    draft.deals = replace(deals, shown=(*deals.shown, shown))
    draft.events.append(CardShown(giver, receiver, term.of))


def _no_interest(position: Position, giver: int, term: Term) -> Refusal | None:
    """Refuse a seat without a party of its own: it has no interest in the treaty to show."""
    scenario = position.scenario
    if scenario.treaty is None or scenario.seats[giver].affiliation is None:
        return Refusal.because("no_interest_to_show")
    if find_issue(scenario, term.of) is None:
        return Refusal.because("unknown_term", of=term.of)
    return None


def _lacks_nothing(_position: Position, _giver: int, _to: int, _term: Term) -> Refusal | None:
    return None


def _show_interest(draft: Draft, handing: Handing, term: Term) -> None:
    party = draft.scenario.seats[handing.giver].affiliation
    if party is None:
        raise ValueError("a seat without a party has no interest to show")
    learn_interest(draft, handing.receiver, party, term.of, "shown")


def _no_theme(position: Position, _giver: int, term: Term) -> Refusal | None:
    if "themes" not in position.scenario.modules:
        return Refusal.because("no_themes")
    if term.of not in position.scenario.tags:
        return Refusal.because("unknown_theme", tag=term.of)
    return None


def _is_bound(position: Position, giver: int, _to: int, term: Term) -> Refusal | None:
    """Refuse a second theme by deal: a word for this round has been sold already."""
    return theme_refusal(position, position.scenario.seats[giver].id, term.of)


def _agree_theme(draft: Draft, handing: Handing, term: Term) -> None:
    deals, seat = draft.deals or Deals(), draft.scenario.seats[handing.giver].id
    take_theme(draft, seat, term.of)
    if seat not in deals.bound:
        draft.deals = replace(deals, bound=(*deals.bound, seat))


def _pledge(draft: Draft, handing: Handing, term: Term) -> None:
    seats = draft.scenario.seats
    pledge_vote(draft, seats[handing.giver].id, seats[handing.receiver].id, term)


def theme_refusal(position: Position, seat: str, tag: str) -> Refusal | None:
    """Refuse a theme to a seat that a deal has bound to another one for this round."""
    bound = position.deals.bound if position.deals else ()
    theme = position.themes[position.scenario.seat_number[seat]]
    if seat in bound and theme != tag:
        return Refusal.because("theme_bound", tag=theme)
    return None


def take_theme(draft: Draft, seat: str, tag: str) -> None:
    """Put a seat on a theme, with a line in the ledger unless it is there already."""
    number = draft.scenario.seat_number[seat]
    if draft.themes[number] != tag:
        draft.themes[number] = tag
        draft.events.append(ThemeAgreed(seat, tag))


GOODS: Mapping[str, Good] = {
    "funds": Good(_no_money, _short_of_money, _pay),
    "show_card": Good(_no_such_card, _not_in_hand, _show_card),
    "show_interest": Good(_no_interest, _lacks_nothing, _show_interest),
    "agree_theme": Good(_no_theme, _is_bound, _agree_theme),
    "vote": Good(refuse_vote, pledged_already, _pledge),
}
"""Everything that can be named in an offer; the words are those of `Term.kind`."""
