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
        name: MandateSpec(name, tuple(_goal(*goal) for goal in mandate["met_when"].items()))
        for name, mandate in mandates.items()
    }


def _goal(name: str, value: Any) -> Goal:
    if not isinstance(value, dict):
        return GOALS[name](value)
    frozen = {key: tuple(of) if isinstance(of, list) else of for key, of in value.items()}
    return GOALS[name](**frozen)
