"""A government accepts the text as it stands."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import Approve
from game.engine.rules.treaty.approval import approve_text, refuse_approval
from game.engine.rules.treaty.table import represented


def refuse(position: Position, action: Approve) -> Refusal | None:
    """Refuse everybody but governments, a text with an open issue, and a second yes."""
    return refuse_approval(position, action.seat)


def carry_out(draft: Draft, action: Approve) -> None:
    """Accept for the party."""
    approve_text(draft, action.seat)


def options(position: Position, seat: str) -> Iterator[Approve]:
    """Give a government its one way of saying yes."""
    if position.treaty is not None and represented(position.scenario, seat) is not None:
        yield Approve(seat)
