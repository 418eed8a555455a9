"""Inclusion: how far people outside government are part of the talks (E02, E07, E23).

Being asked counts a little, a seat more, and most an idea of theirs that ends up in the text: it
is influence that goes together with a lasting peace, not the number of chairs. What counts for a
treaty is how it was made, so the step is kept when it is signed.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, Included
from game.engine.model.ids import INCLUSION
from game.engine.model.treaty import Idea
from game.engine.rules.treaty.table import terms, treaty_of

MADE = ("signed", "ratified", "in_force")
"""The stages in which there is a treaty that was made in one way and no other."""

_SEAT, _INFLUENCE = INCLUSION[2:]


def include(draft: Draft, step: str, cause: Cause) -> None:
    """Bring people outside government a step closer to the talks; nobody sends them away again."""
    if INCLUSION.index(step) > INCLUSION.index(draft.memory.included):
        draft.memory = draft.memory._replace(included=step)
        draft.events.append(Included(step, cause))


def note_tabled(draft: Draft, seat: str, idea: Idea) -> None:
    """Remember an idea that somebody outside government brought to the table."""
    spec = draft.scenario.seats[draft.scenario.seat_number[seat]]
    if "inclusion" in draft.scenario.modules and spec.track != "government":
        draft.memory = draft.memory._replace(theirs=(*draft.memory.theirs, idea))


def keep(draft: Draft) -> None:
    """Keep the step with which a treaty is signed by the last government."""
    if "inclusion" in draft.scenario.modules:
        draft.memory = draft.memory._replace(signed_with=_now(draft))


def inclusion(position: Position) -> str:
    """Return the step, one of `INCLUSION`: of a treaty that is made, or of the talks as they are.

    Empty without the module.
    """
    if "inclusion" not in position.scenario.modules:
        return ""
    made = treaty_of(position).stage in MADE
    return position.memory.signed_with if made else _now(position)


def _now(position: Position) -> str:
    step = position.memory.included
    return _INFLUENCE if step == _SEAT and _is_in_the_text(position) else step


def _is_in_the_text(position: Position) -> bool:
    """Tell whether the text holds an idea that somebody outside government brought."""
    issues = (issue.id for issue in terms(position.scenario).issues)
    chosen = set(zip(issues, treaty_of(position).text, strict=True))
    return not chosen.isdisjoint(position.memory.theirs)
