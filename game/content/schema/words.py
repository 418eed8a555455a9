"""The building blocks of the models: words from lists, numbers in ranges, texts of a length."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic_core import core_schema

from game.engine.model.ids import (
    ASSEMBLY,
    BARGAINING,
    LEVELS,
    MODULES,
    PEACEBUILDING,
    SPOILERS,
    STAGES,
    SYSTEMS,
    TALKS,
    TARGETS,
    TRACKS,
    TREATY_STAGES,
)

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler

COERCIVE = ("condemnation", "expulsion", "sanction", "threat", "force")
INSTRUMENTS = (
    *COERCIVE,
    *("negotiation", "summit", "good_offices", "envoy", "fact_finding", "mediation"),
    *("statement", "aid", "trade", "observer", "workshop", "seminar", "training", "exchange"),
    *("dialogue", "research", "investment", "jobs", "service", "grant", "campaign", "march"),
    *("advocacy", "prayer", "sanctuary", "reconciliation", "broadcast", "series", "press"),
    *("arts", "network", "facilitation", "briefing", "convening"),
)
CHANNELS = ("embassy", "back_channel")
PLACE_ICONS = ("dam", "city", "town", "bridge", "camp", "port", "mine")
FORMAT = 1
"""The number of the format in which all content is written."""


class Strict(BaseModel):
    """A mapping with known keys only, whose values are taken as they are written."""

    model_config = ConfigDict(
        extra="forbid", strict=True, str_strip_whitespace=True, defer_build=True
    )


@dataclass(frozen=True)
class OneOf:
    """Marks a text that must be one of a list of words."""

    words: tuple[str, ...]

    def __get_pydantic_core_schema__(
        self, _source: Any, _handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Return a schema that takes these words and no other."""
        return core_schema.literal_schema(list(self.words))


Track = Annotated[str, OneOf(TRACKS)]
Level = Annotated[str, OneOf(LEVELS)]
Stage = Annotated[str, OneOf(STAGES)]
TreatyStage = Annotated[str, OneOf(TREATY_STAGES)]
Module = Annotated[str, OneOf((*MODULES, *BARGAINING, *SYSTEMS))]
Talk = Annotated[str, OneOf(TALKS)]
AssemblyAct = Annotated[str, OneOf(ASSEMBLY)]
Target = Annotated[str, OneOf(TARGETS)]
Instrument = Annotated[str, OneOf(INSTRUMENTS)]
CoerciveInstrument = Annotated[str, OneOf(COERCIVE)]
Channel = Annotated[str, OneOf(CHANNELS)]
PlaceIcon = Annotated[str, OneOf(PLACE_ICONS)]
Whose = Annotated[str, OneOf(("target", "own", "all"))]
Who = Annotated[str, OneOf(("self", "target", "all"))]
Peacebuilding = Annotated[str, OneOf(PEACEBUILDING)]
Spoiler = Annotated[str, OneOf(SPOILERS)]
Inclusion = Annotated[str, OneOf(("consulted", "seat"))]
Shielded = Annotated[str, OneOf(("trust", "escalation", "support", "face"))]

Id = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*$", max_length=48)]
DocumentId = Annotated[str, StringConstraints(pattern=r"^[A-Z][A-Z0-9]*$", max_length=8)]
EvidenceId = Annotated[str, StringConstraints(pattern=r"^E[0-9]{2}[a-z]?$")]
ClaimId = Annotated[str, StringConstraints(pattern=r"^C[0-9]{2}$")]
CatalogueNumber = Annotated[int, Field(ge=1, le=999)]

Title = Annotated[str, StringConstraints(min_length=1, max_length=34)]
Line = Annotated[str, StringConstraints(min_length=1, max_length=120)]
Sentence = Annotated[str, StringConstraints(min_length=1, max_length=160)]
Summary = Annotated[str, StringConstraints(min_length=1, max_length=240)]
Brief = Annotated[str, StringConstraints(min_length=1, max_length=400)]
Confidential = Annotated[str, StringConstraints(min_length=1, max_length=600)]
Introduction = Annotated[str, StringConstraints(min_length=1, max_length=1200)]
Prose = Annotated[str, StringConstraints(min_length=1, max_length=5000)]

Gauge = Annotated[int, Field(ge=0, le=100)]
Amount = Annotated[int, Field(ge=-20, le=20)]
SmallAmount = Annotated[int, Field(ge=-9, le=9)]
Price = Annotated[int, Field(ge=0, le=9)]
Percent = Annotated[int, Field(ge=0, le=400)]
Step = Annotated[int, Field(ge=1, le=9)]
Pixel = Annotated[int, Field(ge=0, le=4000)]
Point = Annotated[list[Pixel], Field(min_length=2, max_length=2)]
