"""Everything that can be asked for, one file for each kind of action.

Each file says why an action is refused, what it does, and which actions of its kind there are
to choose from; this page says in which phases it belongs.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from game.engine.model.actions import (
    Action,
    Advance,
    Agree,
    Commit,
    HandOver,
    Permit,
    Ready,
    TakeBack,
    TakeSeatBack,
    TimeOut,
    Write,
)
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Explain,
    Guess,
    Invite,
    MakeOffer,
    MakePromise,
    Prepare,
    WithdrawOffer,
)
from game.engine.model.draft import Draft, Position
from game.engine.model.ids import PHASES
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.moves import (
    accept_offer,
    advance,
    agree,
    answer_invitation,
    approve,
    ask_why,
    commit,
    decline_offer,
    draft_clause,
    draw_red_line,
    explain,
    guess,
    hand_over,
    invite,
    offer,
    permit,
    prepare,
    promise,
    ready,
    sign,
    table_idea,
    take_back,
    unapprove,
    unsign,
    withdraw_offer,
    write,
)


class Move(NamedTuple):
    """How one kind of action works.

    Attributes:
        phases: When a seat may take it; the table's own moves are asked for in every phase.
        refuse: Why an action is refused, or None.
        carry_out: What a legal action does to a draft.
        options: Those of its kind that a seat can choose from, legal or not.
    """

    phases: tuple[str, ...]
    refuse: Callable[[Position, Any], Refusal | None]
    carry_out: Callable[[Draft, Any], None]
    options: Callable[[Position, str], Iterator[Action]]


_WHILE_PLAYED = tuple(phase for phase in PHASES if phase != "over")


def _none(_position: Position, _seat: str) -> Iterator[Action]:
    """Give nothing: free text has no end, and time-outs and the like are the session's."""
    return iter(())


MOVES: Mapping[type[Action], Move] = {
    Advance: Move(PHASES, advance.refuse, advance.carry_out, _none),
    Agree: Move(("talks",), agree.refuse, agree.carry_out, agree.options),
    Write: Move(("talks", "review"), write.refuse, write.carry_out, _none),
    Permit: Move(("talks", "planning"), permit.refuse, permit.carry_out, permit.options),
    AskWhy: Move(("talks",), ask_why.refuse, ask_why.carry_out, ask_why.options),
    DraftClause: Move(
        ("talks",), draft_clause.refuse, draft_clause.carry_out, draft_clause.options
    ),
    TableIdea: Move(("talks",), table_idea.refuse, table_idea.carry_out, table_idea.options),
    Approve: Move(("talks",), approve.refuse, approve.carry_out, approve.options),
    Unapprove: Move(("talks",), unapprove.refuse, unapprove.carry_out, unapprove.options),
    DrawRedLine: Move(
        ("talks",), draw_red_line.refuse, draw_red_line.carry_out, draw_red_line.options
    ),
    Sign: Move(("talks",), sign.refuse, sign.carry_out, sign.options),
    Unsign: Move(("talks",), unsign.refuse, unsign.carry_out, unsign.options),
    MakePromise: Move(("talks",), promise.refuse, promise.carry_out, promise.options),
    Explain: Move(("talks", "review"), explain.refuse, explain.carry_out, _none),
    MakeOffer: Move(("talks",), offer.refuse, offer.carry_out, _none),
    AcceptOffer: Move(
        ("talks",), accept_offer.refuse, accept_offer.carry_out, accept_offer.options
    ),
    DeclineOffer: Move(
        ("talks",), decline_offer.refuse, decline_offer.carry_out, decline_offer.options
    ),
    WithdrawOffer: Move(
        ("talks",), withdraw_offer.refuse, withdraw_offer.carry_out, withdraw_offer.options
    ),
    Invite: Move(("talks",), invite.refuse, invite.carry_out, invite.options),
    AnswerInvitation: Move(
        ("talks",), answer_invitation.refuse, answer_invitation.carry_out, answer_invitation.options
    ),
    Prepare: Move(("briefing", "talks"), prepare.refuse, prepare.carry_out, _none),
    Guess: Move(("briefing", "talks", "planning", "review"), guess.refuse, guess.carry_out, _none),
    TakeBack: Move(("planning",), take_back.refuse, take_back.carry_out, take_back.options),
    Ready: Move(("planning",), ready.refuse, ready.carry_out, ready.options),
    TimeOut: Move(("planning",), ready.refuse, ready.carry_out, _none),
    HandOver: Move(_WHILE_PLAYED, hand_over.refuse, hand_over.carry_out, _none),
    TakeSeatBack: Move(_WHILE_PLAYED, hand_over.refuse_back, hand_over.carry_back, _none),
    Commit: Move(("planning",), commit.refuse, commit.carry_out, commit.options),
}

__all__ = ["MOVES", "Move"]
