"""The effect language as an author writes it: a mapping with exactly one verb."""

from __future__ import annotations

from typing import Annotated

from pydantic import ConfigDict, Field, model_validator
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
    """Parameters of `trust`.

    Attributes:
        level: At which level of society.
        amount: Points, before factors.
    """

    level: Level
    amount: Amount


class Escalation(Strict):
    """Parameters of `escalation`.

    Attributes:
        amount: Points, before factors; below zero it calms.
    """

    amount: Amount


class OfParties(Strict):
    """Parameters of `support`, `grievance` and `readiness`.

    Attributes:
        amount: Points.
        whose: Of the parties reached, of the acting seat's own party, or of all.
    """

    amount: Amount
    whose: Whose = "target"


class Link(Strict):
    """Parameters of `link`.

    Attributes:
        amount: Points, before factors.
    """

    amount: Amount


class OfSeats(Strict):
    """Parameters of `funds` and `influence`.

    Attributes:
        amount: How much, from or to outside the table.
        who: The acting seat, the target seat, or all.
    """

    amount: SmallAmount
    who: Who = "self"


class Pay(Strict):
    """Parameters of `pay`.

    Attributes:
        amount: Funds.
    """

    amount: Annotated[int, Field(ge=1, le=9)]


class Standing(Strict):
    """Parameters of `standing`.

    Attributes:
        amount: Points.
        who: The acting seat, the target seat, or all.
    """

    amount: Amount
    who: Who = "self"


class Draw(Strict):
    """Parameters of `draw`.

    Attributes:
        cards: How many.
        who: The acting seat, the target seat, or all.
    """

    cards: Annotated[int, Field(ge=1, le=3)]
    who: Who = "self"


class OfChannel(Strict):
    """Parameters of `open_channel` and `close_channel`.

    Attributes:
        channel: Which one; embassies close at the peak, back channels do not.
    """

    channel: Channel


class Protect(Strict):
    """Parameters of `protect`.

    Attributes:
        what: Harm to it counts half; with `face`, giving up a red line costs half.
        rounds: For how many rounds.
    """

    what: Shielded
    rounds: Annotated[int, Field(ge=1, le=3)]


class Block(Strict):
    """Parameters of `block`.

    Attributes:
        rounds: For how many rounds the target's seats cannot play coercive cards.
    """

    rounds: Annotated[int, Field(ge=1, le=2)]


class OfSession(Strict):
    """Parameters of `guarantee`.

    Attributes:
        amount: Points, before factors.
    """

    amount: Amount


class Fulfil(Strict):
    """Parameters of `fulfil`.

    Attributes:
        kind: Which kind of peace work it is.
        amount: Points, before factors.
    """

    kind: Peacebuilding
    amount: Amount


class Invent(Strict):
    """Parameters of `invent`.

    Attributes:
        ideas: How many locked options the acting seat's room finds.
    """

    ideas: Annotated[int, Field(ge=1, le=3)]


class Transfer(Strict):
    """Parameters of `transfer`.

    Attributes:
        who: Whose ideas: the acting seat's, those of the target or of all.
        public: Whether the public hears of them at once, and likes or dislikes them.
        distortion: Percent of chance for each idea to be garbled on its way.
    """

    who: Who = "self"
    public: bool = False
    distortion: Annotated[int, Field(ge=0, le=60)] = 0


class Learn(Strict):
    """Parameters of `learn`.

    Attributes:
        issues: Of how many issues it finds out what they weigh.
    """

    issues: Annotated[int, Field(ge=1, le=3)]


class Train(Strict):
    """Parameters of `train`.

    Attributes:
        rounds: For how many rounds the skill lasts; the rest of this one comes on top.
        who: The acting seat, the target seat, or all.
    """

    rounds: Annotated[int, Field(ge=1, le=4)]
    who: Who = "self"


class Convene(Strict):
    """Parameters of `convene`.

    Attributes:
        rounds: For how many rounds all coordinate; the rest of this one comes on top.
    """

    rounds: Annotated[int, Field(ge=1, le=2)]


class Instruct(Strict):
    """Parameters of `instruct`.

    Attributes:
        rounds: For how many rounds the hand is free; the rest of this one comes on top.
    """

    rounds: Annotated[int, Field(ge=1, le=3)]


class Include(Strict):
    """Parameters of `include`.

    Attributes:
        step: How far people outside government are then part of the talks.
    """

    step: Inclusion


class Sharpen(Strict):
    """Parameters of `sharpen`.

    Attributes:
        rounds: For how many rounds everybody can read it; the rest of this one comes on top.
    """

    rounds: Annotated[int, Field(ge=1, le=3)]


class Purse(Strict):
    """Parameters of `purse`.

    Attributes:
        amount: What the spoilers of the parties reached gain, or lose.
    """

    amount: SmallAmount


class Schedule(Strict):
    """Parameters of `schedule`.

    Attributes:
        in_rounds: How many briefings later.
        effects: What then comes.
    """

    in_rounds: Annotated[int, Field(ge=1, le=4)]
    effects: Annotated[list[Effect], Field(min_length=1)]


class Effect(Strict):
    """One verb with its parameters; the fields are the verbs."""

    model_config = ConfigDict(json_schema_extra={"minProperties": 1, "maxProperties": 1})

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
