"""What was done last between people, and why, where a bot did it; pure."""

from __future__ import annotations

from collections.abc import Callable
from functools import singledispatch
from typing import NamedTuple

from game.bots.reasons import why
from game.bots.roster import RANDOM
from game.engine import Event, view
from game.engine.model.bargaining_actions import (
    AnswerInvitation,
    DeclineOffer,
    MakeOffer,
    MakePromise,
)
from game.engine.model.bargaining_events import (
    InvitationAnswered,
    OfferClosed,
    OfferMade,
    PromiseMade,
)
from game.engine.model.deals import Invitation, Offer
from game.engine.model.promises import Promise
from game.engine.model.treaty_actions import (
    Approve,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.model.treaty_events import (
    ApprovalWithdrawn,
    ClauseDrafted,
    IdeaTabled,
    RedLineDrawn,
    SignatureWithdrawn,
    TextApproved,
    TreatySigned,
)
from game.session.table import Deed, Table
from game.wording import said, seat_name
from game.wording.bot_reasons import reason_words, spoken


class Saying(NamedTuple):
    """Who had the last word on something, and when.

    Attributes:
        round: When it was.
        seat: What the seat is called.
        why: The reason, as a bot says it; empty where a person did it.
    """

    round: int
    seat: str
    why: str = ""


def said_on_issue(table: Table, issue: str) -> Saying | None:
    """Return what was done last about an issue of the treaty."""
    kinds = ClauseDrafted | IdeaTabled | RedLineDrawn
    return _last(table, lambda _, event: isinstance(event, kinds) and event.issue == issue)


def said_on_text(table: Table, party: str) -> Saying | None:
    """Return how a party stands towards the whole text; None once a clause was changed."""
    kinds = TextApproved | ApprovalWithdrawn | TreatySigned | SignatureWithdrawn

    def stands(event: Event) -> bool:
        return isinstance(event, kinds) and event.party == party

    deed = table.last_deed(lambda deed: isinstance(deed.event, ClauseDrafted) or stands(deed.event))
    return _saying(table, deed) if deed and stands(deed.event) else None


def why_offered(table: Table, offer: Offer) -> str:
    """Return why a bot made an open offer, or declined one; empty where there is nothing to say."""
    kind = OfferMade if offer.status == "open" else OfferClosed
    number = offer.number
    return _why(table, lambda _, event: isinstance(event, kind) and event.offer.number == number)


def why_promised(table: Table, promise: Promise) -> str:
    """Return why a bot gave its word; empty for people."""
    number = promise.number
    return _why(
        table, lambda _, event: isinstance(event, PromiseMade) and event.promise.number == number
    )


def why_answered(table: Table, asked: Invitation) -> str:
    """Return why a bot said yes or no to an invitation; empty for people."""
    answer = InvitationAnswered(asked.to, asked.seat, asked.tag, asked.answer)
    return _why(table, lambda number, event: number == asked.round and event == answer)


Wanted = Callable[[int, Event], bool]
"""Tells by its round and event whether a deed is looked for."""


def _why(table: Table, wanted: Wanted) -> str:
    saying = _last(table, wanted)
    return spoken(saying.why) if saying and saying.why else ""


def _last(table: Table, wanted: Wanted) -> Saying | None:
    deed = table.last_deed(lambda deed: wanted(deed.before.round, deed.event))
    return _saying(table, deed) if deed else None


def _saying(table: Table, deed: Deed) -> Saying | None:
    before, event = deed
    texts, action, reason = table.pack.texts, _action(event), None
    if action is None:
        return None
    if table.bots_in(before).get(action.seat, RANDOM) != RANDOM:
        reason = why(view(before, action.seat), action)
    told = said(table.pack.scenario, texts, event)
    words = reason_words(texts, reason, told) if reason else ""
    return Saying(before.round, seat_name(texts, action.seat), words)


Act = (
    AnswerInvitation
    | Approve
    | DeclineOffer
    | DraftClause
    | DrawRedLine
    | MakeOffer
    | MakePromise
    | Sign
    | TableIdea
    | Unapprove
    | Unsign
)
"""What a seat does between people that it may be asked about."""


@singledispatch
def _action(_event: Event) -> Act | None:
    """Return what a seat did that led to an event."""
    return None


@_action.register
def _(event: ClauseDrafted) -> Act:
    return DraftClause(event.by, event.issue, event.option)


@_action.register
def _(event: IdeaTabled) -> Act:
    return TableIdea(event.by, event.issue, event.option)


@_action.register
def _(event: RedLineDrawn) -> Act:
    return DrawRedLine(event.by, event.issue, event.option)


@_action.register
def _(event: TextApproved) -> Act | None:
    return None if event.pledged else Approve(event.by)


@_action.register
def _(event: ApprovalWithdrawn) -> Act:
    return Unapprove(event.by)


@_action.register
def _(event: TreatySigned) -> Act:
    return Sign(event.by)


@_action.register
def _(event: SignatureWithdrawn) -> Act:
    return Unsign(event.by)


@_action.register
def _(event: PromiseMade) -> Act:
    one = event.promise
    return MakePromise(one.seat, one.to, one.act, one.by, public=one.public)


@_action.register
def _(event: OfferMade) -> Act:
    one = event.offer
    return MakeOffer(one.seat, one.to, one.packages, one.counters)


@_action.register
def _(event: OfferClosed) -> Act | None:
    one = event.offer
    return DeclineOffer(one.to, one.number) if one.status == "declined" else None


@_action.register
def _(event: InvitationAnswered) -> Act | None:
    yes = event.answer == "accepted"
    return AnswerInvitation(event.by, event.to, yes) if yes or event.answer == "declined" else None
