"""What a treaty makes of the end of a session: peace that lasts, or peace that is fragile."""

from game.engine.model.draft import Draft, Position
from game.engine.model.treaty_events import YearsTold
from game.engine.rules.treaty.futures import share_that_holds
from game.engine.rules.treaty.hazard import rounds_in_force
from game.engine.rules.treaty.table import STANDS, amend, terms, treaty_of

FUTURES = 2000
"""How many futures decide between fragile and sustainable peace."""


def stands(position: Position) -> bool:
    """Tell whether there is a ratified treaty, in force or about to be."""
    return position.treaty is not None and position.treaty.stage in STANDS


def has_held(position: Position) -> bool:
    """Tell whether a treaty has been in force for the rounds that the scenario asks for."""
    return stands(position) and rounds_in_force(position) >= terms(position.scenario).holds


def tell_years(draft: Draft) -> None:
    """Play the years after a session that ends under a treaty.

    Their luck comes from the session's seed; without luck it is the same in every session.
    """
    seed = 0 if draft.no_luck else draft.dice.luck.seed
    holds = share_that_holds(draft, FUTURES, seed)
    amend(draft, holds_five_years=holds)
    draft.events.append(YearsTold(holds))


def kind_of_peace(position: Position) -> str:
    """Return the outcome under a treaty that stands, once the years have been told."""
    line = terms(position.scenario).numbers.sustainable
    lasting = treaty_of(position).holds_five_years >= line
    return "sustainable_peace" if lasting else "fragile_peace"
