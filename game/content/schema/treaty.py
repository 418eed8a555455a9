"""What can be agreed on, as an author writes it below `treaty` in a scenario."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import Field, create_model

from game.content.schema.words import Gauge, Id, Line, Sentence, Strict, Title
from game.engine.model.treaty_numbers import TreatyNumbers

ByParty = dict[Id, Gauge]
"""A number for each party."""


class Option(Strict):
    """One way to settle an issue."""

    id: Id
    title: Title
    text: Line
    values: ByParty
    needs: ByParty
    locked: bool = False


class Issue(Strict):
    """Something the parties are in dispute about."""

    id: Id
    title: Title
    text: Line
    weights: ByParty
    positions: dict[Id, Id]
    reasons: dict[Id, Sentence]
    options: Annotated[list[Option], Field(min_length=3, max_length=5)]


if TYPE_CHECKING:
    TreatyTable = Strict
else:
    _OwnNumber = Annotated[int, Field(ge=0, le=10_000)]
    _overrides: dict[str, Any] = {
        number.name: (_OwnNumber | None, None) for number in fields(TreatyNumbers)
    }
    # The engine says which numbers there are. Each is optional here: a scenario overrides some,
    # and the rules are checked for all.
    TreatyTable = create_model("TreatyTable", __base__=Strict, **_overrides)


class Treaty(Strict):
    """The treaty space of a scenario."""

    reservation: ByParty
    power: ByParty
    holds: Annotated[int, Field(ge=1, le=12)]
    numbers: TreatyTable | None = None
    issues: Annotated[list[Issue], Field(min_length=3, max_length=6)]
