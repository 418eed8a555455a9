"""Coercion works fast and is remembered: it resolves first and leaves grievance.

Rulebook §6. That settlements reached under pressure fail more often is Werner and Yuen's
finding (E08); the sizes are in `scenarios/rules.yaml`.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec
from game.engine.rules.lasting import is_lasting


def leave_grievance(draft: Draft, card: CardSpec, play: Play) -> None:
    """Raise the grievance of every coerced party by what the instrument leaves behind.

    It also makes the party readier to give way, where there is a treaty to give way in.
    """
    left = draft.scenario.numbers.grievance_by_instrument[card.instrument]
    cause = Cause("rule", "coercion_leaves_grievance", play.cause.seat)
    for party in play.parties:
        change(draft, draft.scenario.table.grievance(party), left, cause)
        if draft.scenario.treaty:
            readied = draft.scenario.treaty.numbers.coercion_readies
            ready = Cause("rule", "coercion_readies", play.cause.seat)
            change(draft, draft.scenario.table.readiness(party), readied, ready)


def is_blocked(position: Position, seat: int) -> bool:
    """Tell whether a seat's party is kept from coercion in this round."""
    party = position.scenario.seats[seat].affiliation
    return party is not None and is_lasting(position, "coercion", party)
