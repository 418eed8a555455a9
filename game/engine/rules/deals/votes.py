"""A vote in escrow: a government's yes, handed over in talks and given by the table itself.

It binds until the end of the talks of its round. The government can still help to change the
text, in front of all; what it cannot do is hold back its yes, or take it back.
"""

from dataclasses import replace

from game.engine.model.bargaining_events import VotePledged
from game.engine.model.deals import Deals, Pledge
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.terms import Term
from game.engine.rules.sheets import known_options
from game.engine.rules.treaty.approval import approve_text, refuse_approval
from game.engine.rules.treaty.table import represented, terms, treaty_of


def refuse_vote(position: Position, giver: int, term: Term) -> Refusal | None:
    """Refuse who governs no party, and options that not everybody has heard of."""
    scenario = position.scenario
    if scenario.treaty is None or represented(scenario, scenario.seats[giver].id) is None:
        return Refusal.because("no_vote")
    if term.option in known_options(position, None, term.of):
        return None
    return Refusal.because("unknown_term", of=term.of)


def pledged_already(position: Position, giver: int, _receiver: int, _term: Term) -> Refusal | None:
    """Refuse a second pledge in one round: a government has one yes to hand over."""
    if pledge_of(position, position.scenario.seats[giver].id):
        return Refusal.because("vote_pledged")
    return None


def pledge_vote(draft: Draft, giver: str, receiver: str, term: Term) -> None:
    """Put a government's yes into escrow for the rest of these talks."""
    deals = draft.deals or Deals()
    pledge = Pledge(giver, receiver, term.of, term.option)
    draft.deals = replace(deals, pledges=(*deals.pledges, pledge))
    draft.events.append(VotePledged(giver, receiver, term.of, term.option))


def pledge_of(position: Position, seat: str) -> Pledge | None:
    """Return what a government has pledged in this round, or None."""
    pledges = position.deals.pledges if position.deals else ()
    return next((pledge for pledge in pledges if pledge.seat == seat), None)


def is_bound(position: Position, seat: str) -> bool:
    """Tell whether the text as it stands is one that a seat has pledged its yes to."""
    pledge = pledge_of(position, seat)
    return pledge is not None and _holds(position, pledge)


def give_pledged_votes(draft: Draft) -> None:
    """Let every pledged government accept a whole text that holds what it was pledged for."""
    if draft.deals is None or draft.phase != "talks":
        return
    for pledge in draft.deals.pledges:
        if _holds(draft, pledge) and refuse_approval(draft, pledge.seat) is None:
            approve_text(draft, pledge.seat, pledged=True)


def _holds(position: Position, pledge: Pledge) -> bool:
    at = terms(position.scenario).number[pledge.issue]
    return treaty_of(position).text[at] == pledge.option
