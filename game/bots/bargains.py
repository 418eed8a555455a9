"""Offers and invitations: yes to what does not hurt, and now and then one of the bot's own."""

from collections.abc import Iterator

from game.bots.guesses import best_fact
from game.bots.memory import resents
from game.bots.stream import below, pick
from game.engine import Action, SeatView, State, explain
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
)
from game.engine.model.deals import Deals, Offer
from game.engine.model.ids import LEVELS
from game.engine.model.specs import SeatSpec
from game.engine.model.terms import Package, Term
from game.engine.rules.moves.offer import MOST_PACKAGES
from game.engine.rules.treaty.table import represented, terms, treaty_of

SWAP_PERCENT, INVITE_PERCENT = 50, 8
"""How often in a round a bot thinks of offering, or of inviting."""

OPEN_FROM = 35
"""Trust of leaders from which a government shows an interest to be shown one."""

GOOD = {"funds": 2, "show_card": 1, "show_interest": 3, "agree_theme": 1, "vote": 4}
"""What a good is worth to whoever gets it, and costs whoever hands it over."""

GRUDGE = 3
"""What a package must bring on top when it comes from somebody whose word cannot be trusted."""

HAGGLE = 4
"""How much a package may hurt that a bot still asks money for."""

NEVER = -99
"""What a package weighs that asks for a vote: a bot decides when the whole text lies there."""


def held_tags(known: State, seat: str) -> frozenset[str]:
    """Return the themes for which a seat holds a card."""
    hand = known.hands[known.scenario.seat_number[seat]]
    return frozenset(tag for card in hand for tag in known.scenario.cards[card].tags)


def answer(view: SeatView) -> Action | None:
    """Return the answer to an invitation or an offer that lies before the seat, if one does."""
    deals = view.known.deals or Deals()
    for invitation in deals.invitations:
        if (invitation.to, invitation.answer) == (view.seat, "open"):
            willing = invitation.tag in held_tags(view.known, view.seat) and not resents(
                view.known, view.seat, invitation.seat
            )
            said = AnswerInvitation(view.seat, invitation.seat, yes=willing)
            if explain(view.known, said) is None:
                return said
            return AnswerInvitation(view.seat, invitation.seat, yes=False)
    for offer in deals.offers:
        if (offer.to, offer.status) == (view.seat, "open"):
            return _decision(view, offer)
    return None


def _decision(view: SeatView, offer: Offer) -> Action:
    """Take the best package of those that do not hurt; else ask for more, or decline."""
    grudge = GRUDGE if resents(view.known, view.seat, offer.seat) else 0
    gains = {
        AcceptOffer(view.seat, offer.number, number): gain_of(view, package) - grudge
        for number, package in enumerate(offer.packages, start=1)
    }
    possible = {said: gain for said, gain in gains.items() if explain(view.known, said) is None}
    if not possible or max(possible.values()) < 0:
        return _counter(view, offer, grudge) or DeclineOffer(view.seat, offer.number)
    return max(possible, key=lambda said: possible[said])


def _counter(view: SeatView, offer: Offer, grudge: int) -> MakeOffer | None:
    """Return the package that hurts least with money on top; only once, and only for a little."""
    gain, package = max(
        ((gain_of(view, package) - grudge, package) for package in offer.packages),
        key=lambda one: one[0],
    )
    paid = any(term.kind == "funds" for term in (*package.gives, *package.wants))
    if offer.counters or paid or gain < -HAGGLE:
        return None
    money = Term("funds", amount=-(gain // GOOD["funds"]))
    better = Package(gives=package.wants, wants=(*package.gives, money))
    counter = MakeOffer(view.seat, offer.seat, (better,), counters=offer.number)
    return counter if explain(view.known, counter) is None else None


def gain_of(view: SeatView, package: Package) -> int:
    """Return what a package brings a seat that it is offered to, what it costs taken off."""
    held = held_tags(view.known, view.seat)
    if any(term.kind == "vote" for term in package.wants):
        return NEVER
    gain = sum(GOOD[term.kind] * max(term.amount, 1) for term in package.gives)
    for term in package.wants:
        easy = term.kind == "agree_theme" and term.of in held
        gain -= 0 if easy else GOOD[term.kind] * max(term.amount, 1)
    return gain


def swap_interests(view: SeatView, seed: int) -> MakeOffer | None:
    """Return a government's offer to tell why, if it is told why; the rest of the time nothing.

    Of what it does not know it offers up to three exchanges at once: they are worth the same to
    it, and which one the other takes tells something (evidence §4.4).
    """
    known = view.known
    party = represented(known.scenario, view.seat)
    if known.deals is None or known.treaty is None or party is None:
        return None
    occasion = ("swap", seed, view.seat, known.round)
    talked = any(offer.seat == view.seat for offer in known.deals.offers)
    if talked or known.treaty.stage != "talking" or below(100, *occasion) >= SWAP_PERCENT:
        return None
    wanted = tuple(
        MakeOffer(view.seat, seat.id, exchanges[:MOST_PACKAGES])
        for seat in known.scenario.seats
        if not resents(known, view.seat, seat.id)
        for exchanges in (tuple(_exchanges(known, view.seat, party, seat)),)
        if exchanges
    )
    return pick(wanted, *occasion, "which") if wanted else None


def _exchanges(known: State, seat: str, party: int, other: SeatSpec) -> Iterator[Package]:
    """Give exchanges of one interest for another, all worth the same to the seat."""
    for interest in _unknown_interests(known, seat, party, other):
        yield Package((interest,), (interest,))


def _unknown_interests(known: State, seat: str, party: int, other: SeatSpec) -> Iterator[Term]:
    """Give what another government could tell that the seat does not know for certain."""
    if represented(known.scenario, other.id) in (None, party) or other.affiliation is None:
        return
    heard = treaty_of(known).knowledge[known.scenario.seat_number[seat]]
    if _trusts(known, {party, other.affiliation}):
        for issue in terms(known.scenario).issues:
            fact = best_fact(heard, other.affiliation, issue.id)
            if fact is None or fact.points < 0:
                yield Term("show_interest", issue.id)


def _trusts(known: State, parties: set[int]) -> bool:
    table, level = known.scenario.table, LEVELS.index("leaders")
    return any(
        parties == set(dyad.parties) and known.gauges[table.trust(at, level)] >= OPEN_FROM
        for at, dyad in enumerate(known.scenario.dyads)
    )


def invite(view: SeatView, seed: int) -> Invite | None:
    """Return an invitation of another track to the own theme; most of the time nothing."""
    known = view.known
    theme = known.themes[known.scenario.seat_number[view.seat]]
    occasion = ("invite", seed, view.seat, known.round)
    asked = any(
        (one.round, one.seat) == (known.round, view.seat)
        for one in (known.deals or Deals()).invitations
    )
    if known.deals is None or not theme or asked or below(100, *occasion) >= INVITE_PERCENT:
        return None
    track = known.scenario.seats[known.scenario.seat_number[view.seat]].track
    idle = tuple(
        invitation
        for seat, other in zip(known.scenario.seats, known.themes, strict=True)
        if seat.track != track and not other and not resents(known, view.seat, seat.id)
        for invitation in (Invite(view.seat, seat.id, theme),)
        if explain(known, invitation) is None
    )
    return pick(idle, *occasion, "whom") if idle else None
