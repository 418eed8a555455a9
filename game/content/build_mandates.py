"""Turn valid mandates into what the rules judge by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.engine.model.mandates import MandateSpec
from game.engine.rules.goals import GOALS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.model.mandates import Goal

Plain = dict[str, Any]


def build_mandates(mandates: Mapping[str, Plain]) -> dict[str, MandateSpec]:
    """Build mandates by id; all goals of one must be met."""
    return {
        name: MandateSpec(name, build_goals(mandate["met_when"]))
        for name, mandate in mandates.items()
    }


def build_goals(met_when: Plain) -> tuple[Goal, ...]:
    """Build what must be true, all of it."""
    return tuple(_goal(*goal) for goal in met_when.items())


def _goal(name: str, value: Any) -> Goal:
    if not isinstance(value, dict):
        return GOALS[name](value)
    frozen = {key: tuple(of) if isinstance(of, list) else of for key, of in value.items()}
    return GOALS[name](**frozen)
