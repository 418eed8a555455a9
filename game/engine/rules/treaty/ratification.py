"""Ratification: each people decides on what its government has signed (evidence §4.1)."""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change
from game.engine.model.treaty import Part
from game.engine.model.treaty_events import RatificationHeld
from game.engine.rules.treaty.table import clauses, move_to, own_dyads, terms, treaty_of
from game.engine.rules.treaty.utility import needs_met


def ratification_parts(position: Position, party: int) -> tuple[Part, ...]:
    """Return what speaks for and against a party's yes, in points, were it asked now.

    Codes: `support`, `communities`, `needs`, `pressed`.
    """
    scenario, table = position.scenario, position.scenario.table
    numbers = terms(scenario).numbers
    dyads, level = own_dyads(scenario, party), LEVELS.index("communities")
    trust = sum(position.gauges[table.trust(at, level)] for at in dyads) // len(dyads)
    met = needs_met(party, clauses(position))
    pressed = sum(of == party for of, _ in treaty_of(position).pressed)
    return (
        Part("support", position.gauges[table.support(party)]),
        Part("communities", _share(numbers.ratify_trust, trust - 50)),
        Part("needs", _share(numbers.ratify_needs, met - 50)),
        Part("pressed", -numbers.ratify_pressed * pressed),
    )


def hold_ratification(draft: Draft) -> None:
    """Ask every people; if one says no, the text goes back and its own people are disappointed."""
    scenario, need = draft.scenario, terms(draft.scenario).numbers.ratify_line
    refused = []
    for party, spec in enumerate(scenario.parties):
        parts = ratification_parts(draft, party)
        have = sum(part.amount for part in parts)
        draft.events.append(RatificationHeld(spec.id, parts, have, need, passed=have >= need))
        if have < need:
            refused.append(party)
    if refused:
        _go_back(draft, tuple(refused))
    else:
        move_to(draft, "ratified")


def _go_back(draft: Draft, refused: tuple[int, ...]) -> None:
    scenario, loss = draft.scenario, terms(draft.scenario).numbers.refused_support
    nobody = (False,) * len(scenario.parties)
    move_to(
        draft,
        "talking",
        accepted=nobody,
        signed=nobody,
        walk_aways=(),
        pressed=(),
        refused=refused,
    )
    for party in refused:
        cause = Cause("rule", "ratification_refused")
        change(draft, scenario.table.support(party), -loss, cause)


def _share(percent: int, amount: int) -> int:
    """Return a share of an amount, rounded towards zero."""
    share = percent * abs(amount) // 100
    return share if amount >= 0 else -share
