"""A seat says yes or no to playing together."""

from collections.abc import Iterator

from game.engine.model.bargaining_actions import AnswerInvitation
from game.engine.model.deals import Deals
from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.goods import theme_refusal
from game.engine.rules.deals.invitations import answer, open_invitation


def refuse(position: Position, action: AnswerInvitation) -> Refusal | None:
    """Refuse an answer to no question, and a yes that a deal of either seat stands against."""
    if position.deals is None:
        return Refusal.because("no_deals")
    invitation = open_invitation(position, action.by, action.seat)
    if invitation is None:
        return Refusal.because("not_invited")
    if not action.yes:
        return None
    return theme_refusal(position, invitation.seat, invitation.tag) or theme_refusal(
        position, invitation.to, invitation.tag
    )


def carry_out(draft: Draft, action: AnswerInvitation) -> None:
    """Remember the answer, and put both on the theme when it is a yes."""
    invitation = open_invitation(draft, action.by, action.seat)
    if invitation is None:
        raise ValueError(f"{action.by} has not invited {action.seat}")
    answer(draft, invitation, "accepted" if action.yes else "declined")


def options(position: Position, seat: str) -> Iterator[AnswerInvitation]:
    """Give yes and no to every open invitation."""
    for invitation in (position.deals or Deals()).invitations:
        if (invitation.to, invitation.answer) == (seat, "open"):
            yield AnswerInvitation(seat, invitation.seat, yes=True)
            yield AnswerInvitation(seat, invitation.seat, yes=False)
