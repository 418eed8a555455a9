"""A seat that can stop the assembly lets it act, or does not any more."""

from collections.abc import Iterator

from game.engine.model.actions import Permit
from game.engine.model.draft import Draft, Position
from game.engine.model.events import Permitted
from game.engine.model.refusals import Refusal
from game.engine.rules.systems import assembly


def refuse(position: Position, action: Permit) -> Refusal | None:
    """Refuse whoever does not hold that veto or consent, and what is so already."""
    if (action.what, action.party) not in assembly.held_by(position.scenario, action.seat):
        return Refusal.because("not_yours_to_permit", party=action.party)
    if assembly.is_given(position, action.what, action.party) == action.given:
        return Refusal.because("permitted_already", party=action.party)
    return None


def carry_out(draft: Draft, action: Permit) -> None:
    """Put the leave on record, for everybody to see."""
    assembly.give(draft, action.what, action.party, given=action.given)
    draft.events.append(Permitted(action.seat, action.what, action.party, action.given))


def options(position: Position, seat: str) -> Iterator[Permit]:
    """Give the change of every leave that the seat holds."""
    for what, party in assembly.held_by(position.scenario, seat):
        given = not assembly.is_given(position, what, party)
        yield Permit(seat, what, party, given)
