"""A seat brings an idea to the table."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import TableIdea
from game.engine.model.treaty_events import IdeaTabled
from game.engine.rules.systems import inclusion
from game.engine.rules.treaty.table import amend, treaty_of


def refuse(position: Position, action: TableIdea) -> Refusal | None:
    """Refuse what has not left the room it was found in, and what lies on the table."""
    if position.treaty is None:
        return Refusal.because("no_treaty")
    idea = Idea(action.issue, action.option)
    if idea not in position.treaty.transferred:
        return Refusal.because("not_transferred", issue=action.issue, option=action.option)
    if idea in position.treaty.tabled:
        return Refusal.because("tabled_already", issue=action.issue, option=action.option)
    return None


def carry_out(draft: Draft, action: TableIdea) -> None:
    """Lay the idea on the table."""
    idea = Idea(action.issue, action.option)
    amend(draft, tabled=(*treaty_of(draft).tabled, idea))
    draft.events.append(IdeaTabled(action.seat, *idea))
    inclusion.note_tabled(draft, action.seat, idea)


def options(position: Position, seat: str) -> Iterator[TableIdea]:
    """Give every idea that has left its room."""
    if position.treaty is not None:
        for idea in position.treaty.transferred:
            yield TableIdea(seat, *idea)
