"""Invitations to play together: who can reach whom, and what an answer changes."""

from dataclasses import replace

from game.engine.model.bargaining_events import InvitationAnswered
from game.engine.model.deals import Deals, Invitation
from game.engine.model.draft import Draft, Position
from game.engine.rules.deals.goods import take_theme


def can_reach(position: Position, seat: str, other: str) -> bool:
    """Tell whether two seats hear each other.

    Seats of one party do; seats of two parties do through an open channel between them; and
    everybody does where the tracks are linked well enough.
    """
    scenario = position.scenario
    if "link" not in scenario.modules:
        return True
    if position.gauges[scenario.table.link] >= scenario.numbers.invitation_link:
        return True
    parties = {scenario.seats[scenario.seat_number[name]].affiliation for name in (seat, other)}
    if None in parties:
        return False
    dyads = zip(scenario.dyads, position.channels, strict=True)
    return len(parties) == 1 or any(
        channels for dyad, channels in dyads if set(dyad.parties) == parties
    )


def open_invitation(position: Position, by: str, to: str) -> Invitation | None:
    """Return what a seat has asked another and not been answered, or None."""
    invitations = (position.deals or Deals()).invitations
    found = (one for one in invitations if (one.seat, one.to, one.answer) == (by, to, "open"))
    return next(found, None)


def answer(draft: Draft, invitation: Invitation, word: str) -> None:
    """Remember an answer; a yes puts both seats on the theme."""
    deals = draft.deals or Deals()
    answered = replace(invitation, answer=word)
    invitations = tuple(answered if one is invitation else one for one in deals.invitations)
    draft.deals = replace(deals, invitations=invitations)
    draft.events.append(InvitationAnswered(invitation.to, invitation.seat, invitation.tag, word))
    if word == "accepted":
        for seat in (invitation.seat, invitation.to):
            take_theme(draft, seat, invitation.tag)
