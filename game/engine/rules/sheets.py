"""The notes of each seat: an empty sheet at the start, and the only way to change one."""

from game.engine.model.draft import Draft, Position
from game.engine.model.sheets import Sheet
from game.engine.model.specs import Scenario


def opening_sheets(scenario: Scenario) -> tuple[Sheet, ...] | None:
    """Return an empty sheet for each seat; None where there is nothing to bargain over."""
    if scenario.modules.isdisjoint({"deals", "treaty"}):
        return None
    return (Sheet(),) * len(scenario.seats)


def known_options(position: Position, seat: str | None, issue: str) -> tuple[str, ...]:
    """Return the options of an issue that a seat (None for everybody) has heard of, if any."""
    spec, treaty = position.scenario.treaty, position.treaty
    if spec is None or treaty is None or issue not in spec.number:
        return ()
    own = () if seat is None else treaty.ideas[position.scenario.seat_number[seat]]
    heard = {*treaty.transferred, *own}
    return tuple(
        option.id
        for option in spec.issues[spec.number[issue]].options
        if not option.locked or (issue, option.id) in heard
    )


def sheet_of(position: Position, seat: str) -> Sheet:
    """Return what a seat has written.

    Raises:
        ValueError: When there are no sheets in this session.
    """
    if position.sheets is None:
        raise ValueError(f"scenario {position.scenario.id} has no sheets")
    return position.sheets[position.scenario.seat_number[seat]]


def put_sheet(draft: Draft, seat: str, sheet: Sheet) -> None:
    """Let a sheet take the place of a seat's."""
    sheets = list(draft.sheets or ())
    sheets[draft.scenario.seat_number[seat]] = sheet
    draft.sheets = tuple(sheets)
