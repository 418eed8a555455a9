"""A seat asks another to play on a theme together."""

from collections.abc import Iterator
from dataclasses import replace

from game.engine.model.bargaining_actions import Invite
from game.engine.model.bargaining_events import Invited
from game.engine.model.deals import Deals, Invitation
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.goods import theme_refusal
from game.engine.rules.deals.invitations import can_reach
from game.engine.rules.moves.partner import refuse_partner


def refuse(position: Position, action: Invite) -> Refusal | None:
    """Refuse a theme nobody has, a seat out of reach, and asking twice for one thing."""
    if position.deals is None:
        return Refusal.because("no_deals")
    if "themes" not in position.scenario.modules:
        return Refusal.because("no_themes")
    partner = refuse_partner(position, action.seat, action.to)
    return partner or _refuse_theme(position, action) or _refuse_again(position, action)


def _refuse_theme(position: Position, action: Invite) -> Refusal | None:
    if action.tag not in position.scenario.tags:
        return Refusal.because("unknown_theme", tag=action.tag)
    if not can_reach(position, action.seat, action.to):
        scenario = position.scenario
        need, have = scenario.numbers.invitation_link, position.gauges[scenario.table.link]
        return Refusal.because("out_of_reach", need=need, have=have)
    return theme_refusal(position, action.seat, action.tag)


def _refuse_again(position: Position, action: Invite) -> Refusal | None:
    """Refuse a second open question to a seat, and one it has answered in this round."""
    for one in (position.deals or Deals()).invitations:
        between = (one.round, one.seat, one.to) == (position.round, action.seat, action.to)
        if between and (one.answer == "open" or one.tag == action.tag):
            return Refusal.because("already_invited", tag=one.tag)
    return None


def carry_out(draft: Draft, action: Invite) -> None:
    """Put the question on record."""
    deals = draft.deals or Deals()
    invitation = Invitation(draft.round, action.seat, action.to, action.tag)
    draft.deals = replace(deals, invitations=(*deals.invitations, invitation))
    draft.events.append(Invited(action.seat, action.to, action.tag))


def options(position: Position, seat: str) -> Iterator[Invite]:
    """Give every other seat for every theme on a card of the hand."""
    if position.deals is None:
        return
    scenario = position.scenario
    hand = position.hands[scenario.seat_number[seat]]
    for tag in sorted({tag for card in hand for tag in scenario.cards[card].tags}):
        for other in scenario.seats:
            yield Invite(seat, other.id, tag)
