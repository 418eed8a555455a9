"""The file of what the documents name: every entry has to be found somewhere in the game."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from game.content.schema.words import (
    FORMAT,
    CatalogueNumber,
    DocumentId,
    Line,
    OneOf,
    Strict,
)
from game.engine.model.ids import TRACKS

Group = Annotated[str, OneOf((*TRACKS, "whole"))]
"""A track, or `whole` for what belongs to all of them: stages, system, cases."""


class Entry(Strict):
    """One thing that the documents name.

    Attributes:
        group: The track it belongs to; `whole` for stages, system and cases.
        name: What it is called.
        source: For each document that names it, the section.
    """

    group: Group
    name: Line
    source: Annotated[dict[DocumentId, Line], Field(min_length=1)]


class CatalogueFile(Strict):
    """Everything the documents name, by number.

    Attributes:
        format: The number of this format.
        entries: The entries by number.
    """

    format: int = FORMAT
    entries: Annotated[dict[CatalogueNumber, Entry], Field(min_length=1)]
