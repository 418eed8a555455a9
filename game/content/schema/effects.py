"""The effect language as an author writes it: a mapping with exactly one verb."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from game.content.schema.words import (
    Amount,
    Channel,
    Inclusion,
    Level,
    Peacebuilding,
    Shielded,
    SmallAmount,
    Strict,
    Who,
    Whose,
)


class Trust(Strict):
    """Parameters of `trust`."""

    level: Level
    amount: Amount


class Escalation(Strict):
    """Parameters of `escalation`."""

    amount: Amount


class OfParties(Strict):
    """Parameters of `support`, `grievance` and `readiness`."""

    amount: Amount
    whose: Whose = "target"


class Link(Strict):
    """Parameters of `link`."""

    amount: Amount


class OfSeats(Strict):
    """Parameters of `funds` and `influence`."""

    amount: SmallAmount
    who: Who = "self"


class Pay(Strict):
    """Parameters of `pay`."""

    amount: Annotated[int, Field(ge=1, le=9)]


class Standing(Strict):
    """Parameters of `standing`."""

    amount: Amount
    who: Who = "self"


class Draw(Strict):
    """Parameters of `draw`."""

    cards: Annotated[int, Field(ge=1, le=3)]
    who: Who = "self"


class OfChannel(Strict):
    """Parameters of `open_channel` and `close_channel`."""

    channel: Channel


class Protect(Strict):
    """Parameters of `protect`."""

    what: Shielded
    rounds: Annotated[int, Field(ge=1, le=3)]


class Block(Strict):
    """Parameters of `block`."""

    rounds: Annotated[int, Field(ge=1, le=2)]


class OfSession(Strict):
    """Parameters of `guarantee`."""

    amount: Amount


class Fulfil(Strict):
    """Parameters of `fulfil`."""

    kind: Peacebuilding
    amount: Amount


class Invent(Strict):
    """Parameters of `invent`."""

    ideas: Annotated[int, Field(ge=1, le=3)]


class Transfer(Strict):
    """Parameters of `transfer`."""

    who: Who = "self"
    public: bool = False
    distortion: Annotated[int, Field(ge=0, le=60)] = 0


class Learn(Strict):
    """Parameters of `learn`."""

    issues: Annotated[int, Field(ge=1, le=3)]


class Train(Strict):
    """Parameters of `train`."""

    rounds: Annotated[int, Field(ge=1, le=4)]
    who: Who = "self"


class Convene(Strict):
    """Parameters of `convene`."""

    rounds: Annotated[int, Field(ge=1, le=2)]


class Instruct(Strict):
    """Parameters of `instruct`."""

    rounds: Annotated[int, Field(ge=1, le=3)]


class Include(Strict):
    """Parameters of `include`."""

    step: Inclusion


class Sharpen(Strict):
    """Parameters of `sharpen`."""

    rounds: Annotated[int, Field(ge=1, le=3)]


class Purse(Strict):
    """Parameters of `purse`."""

    amount: SmallAmount


class Schedule(Strict):
    """Parameters of `schedule`."""

    in_rounds: Annotated[int, Field(ge=1, le=4)]
    effects: Annotated[list[Effect], Field(min_length=1)]


class Effect(Strict):
    """One verb with its parameters; the fields are the verbs."""

    trust: Trust | None = None
    escalation: Escalation | None = None
    support: OfParties | None = None
    grievance: OfParties | None = None
    link: Link | None = None
    funds: OfSeats | None = None
    pay: Pay | None = None
    influence: OfSeats | None = None
    standing: Standing | None = None
    draw: Draw | None = None
    open_channel: OfChannel | None = None
    close_channel: OfChannel | None = None
    protect: Protect | None = None
    block: Block | None = None
    readiness: OfParties | None = None
    guarantee: OfSession | None = None
    fulfil: Fulfil | None = None
    invent: Invent | None = None
    transfer: Transfer | None = None
    learn: Learn | None = None
    train: Train | None = None
    convene: Convene | None = None
    instruct: Instruct | None = None
    purse: Purse | None = None
    sharpen: Sharpen | None = None
    include: Include | None = None
    schedule: Schedule | None = None

    @model_validator(mode="after")
    def _has_one_verb(self) -> Effect:
        given = self.model_fields_set
        if len(given) != 1 or getattr(self, next(iter(given))) is None:
            raise PydanticCustomError("one_verb", "an effect has one verb", {"given": len(given)})
        return self


Schedule.model_rebuild()
