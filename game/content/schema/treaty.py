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
    """One way to settle an issue.

    Attributes:
        id: A name of its own in its issue.
        title: What stands in the text.
        text: What it means, in one sentence.
        values: For each party what its government thinks of it; confidential.
        needs: For each party how far it meets what the people need.
        locked: True when nobody has thought of it yet.
    """

    id: Id
    title: Title
    text: Line
    values: ByParty
    needs: ByParty
    locked: bool = False


class Issue(Strict):
    """Something the parties are in dispute about.

    Attributes:
        id: A name of its own in the treaty.
        title: What it is called.
        text: What it is about, in one sentence; public.
        weights: For each party how much it matters; confidential; 100 over all issues.
        positions: For each party the option it asks for in public.
        reasons: For each party the interest behind that; a true answer to "why".
        options: Ways to settle it.
    """

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
    TreatyTable = create_model(
        "TreatyTable",
        __base__=Strict,
        __doc__="The numbers of treaties, promises and deals; usual values are in `rules.yaml`.",
        **_overrides,
    )


class Treaty(Strict):
    """The treaty space of a scenario.

    Attributes:
        reservation: For each party what it must be offered at the least, at the start.
        power: For each party; 50 is even, the weaker can be pressed.
        holds: Rounds in force that end the session early.
        numbers: Numbers of the treaty to be other than usual.
        issues: What is in dispute.
    """

    reservation: ByParty
    power: ByParty
    holds: Annotated[int, Field(ge=1, le=12)]
    numbers: TreatyTable | None = None
    issues: Annotated[list[Issue], Field(min_length=3, max_length=6)]
