"""What an author writes down once: cards, events, parties, seats, numbers, the scenario.

Specifications are frozen and shared by every session; a state refers to them by id, and no
save ever holds one. They carry no sentence for players: texts live in the content room.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from game.engine.model.gauges import GaugeTable
from game.engine.model.numbers import Numbers
from game.engine.model.spoilers import SpoilerSpec
from game.engine.model.treaty import Idea, TreatySpec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.model.draft import Draft
    from game.engine.model.mandates import MandateSpec
    from game.engine.model.plays import Play
    from game.engine.model.refusals import Refusal
    from game.engine.model.state import State


class Effect(Protocol):
    """One verb of the effect language with its parameters."""

    def resolve(self, draft: Draft, play: Play) -> None:
        """Change the draft as the verb says, for this play."""


class Condition(Protocol):
    """Something that must be true before a card can be played."""

    def refusal(
        self, position: State | Draft, seat: int, dyads: tuple[int, ...], /
    ) -> Refusal | None:
        """Return why a seat cannot play the card on these dyads now, or None when it can."""


@dataclass(frozen=True, slots=True)
class Cost:
    """What a seat pays when its card is revealed, in influence and funds."""

    influence: int = 0
    funds: int = 0


@dataclass(frozen=True, slots=True)
class Risk:
    """What may go wrong, or right, with a card.

    Attributes:
        chance: Percent, 1 to 99, shown on the card before it is played.
        effects: What then happens.
        replaces: Whether that happens instead of the card's own effects, or on top of them.
    """

    chance: int
    effects: tuple[Effect, ...]
    replaces: bool = False


@dataclass(frozen=True, slots=True)
class InitiativeSpec:
    """What a card sets going: effects at each briefing, for some rounds, for an upkeep.

    Attributes:
        rounds: How many briefings it lasts, 1 to 6.
        upkeep: Funds its seat pays at each of them; unpaid, the initiative ends.
        effects: What it does each time.
    """

    rounds: int
    upkeep: int
    effects: tuple[Effect, ...]


@dataclass(frozen=True, slots=True)
class CardSpec:
    """A card as the rules know it.

    Attributes:
        id: Unique among all cards.
        tracks: Which tracks hold it.
        instrument: What kind of act it is, for example `sanction` or `workshop`.
        target: What it is played on: `none`, `dyad`, `party` or `seat`.
        cost: What its seat pays.
        effects: What it does at once, when revealed.
        needs: What must be true to play it.
        stages: Percent by stage (latent, confrontation, war, peacebuilding) on what it does.
        tags: Themes it can be played jointly on, and events it can answer.
        risk: What may happen besides.
        initiative: What it sets going.
        coercive: Whether it resolves before the others and leaves grievance.
        rank: Who is sent: 1 an official, 2 a minister, 3 a head of state; 0 for nobody.
        talk: A way of talking, one of `TALKS`, or empty.
        assembly: What the assembly must decide first, one of `ASSEMBLY`, or empty.
        goodwill: Whether it is a step towards the other side that asks for nothing first.
    """

    id: str
    tracks: tuple[str, ...]
    instrument: str
    target: str
    cost: Cost
    effects: tuple[Effect, ...]
    needs: tuple[Condition, ...]
    stages: tuple[int, int, int, int]
    tags: frozenset[str]
    risk: Risk | None
    initiative: InitiativeSpec | None
    coercive: bool
    rank: int = 0
    talk: str = ""
    assembly: str = ""
    goodwill: bool = False


@dataclass(frozen=True, slots=True)
class EventSpec:
    """Something that happens to everybody at a briefing.

    Attributes:
        id: Unique among all events.
        stages: The stages of the most escalated dyad in which it may be drawn.
        weight: How often, relative to the other events that may be drawn now, 1 to 10.
        effects: What it does at once.
        answered_by: Tags; a card with one of them, revealed this round, answers the event.
        if_answered: What the answer brings, at the end of the round.
        if_unanswered: What silence brings, at the end of the round.
        spoiler: Whether an armed or political spoiler is behind it.
    """

    id: str
    stages: frozenset[str]
    weight: int
    effects: tuple[Effect, ...]
    answered_by: frozenset[str]
    if_answered: tuple[Effect, ...]
    if_unanswered: tuple[Effect, ...]
    spoiler: bool


@dataclass(frozen=True, slots=True)
class PartySpec:
    """An adversary in the conflict, with its numbers at the start (0 to 100)."""

    id: str
    support: int
    grievance: int


@dataclass(frozen=True, slots=True)
class DyadSpec:
    """Two parties and what lies between them at the start.

    Attributes:
        id: The two party ids joined by a hyphen, in the order of the scenario's parties.
        parties: Their numbers in the scenario.
        trust: Trust of leaders, influentials and communities, 0 to 100.
        escalation: 0 to 100.
    """

    id: str
    parties: tuple[int, int]
    trust: tuple[int, int, int]
    escalation: int


@dataclass(frozen=True, slots=True)
class Character:
    """How whoever plays a seat by itself bargains; a person who plays it need not mind.

    Attributes:
        patience: How slowly it concedes: 50 evenly, 0 at once, 100 only at the end.
        memory: For how many percent of a session's rounds a broken promise counts with it.
        red_lines: Options that it never accepts, and says so in public.
    """

    patience: int = 50
    memory: int = 50
    red_lines: tuple[Idea, ...] = ()


EVEN = Character()
"""The character of a seat of which nothing was said."""


@dataclass(frozen=True, slots=True)
class SeatSpec:
    """One actor of a track.

    Attributes:
        id: Unique in the scenario.
        track: One of the ten tracks.
        affiliation: The number of its party, or None for a third party.
        funds: Money at the start.
        influence: What it can spend on acting, at the start.
        standing: Credibility at the start, 0 to 100.
        income: Influence and funds that come in at each briefing.
        deck: Ids of the cards it draws from.
        opening_hand: Ids of the cards it holds first; empty for a drawn hand.
        mandates: Ids of its own goals; others do not know them.
        home: The number of the government seat of its own country, or None.
        strained_with: Numbers of the parties with which that country is at odds from the start.
        character: How it bargains when no person plays it; others do not know it.
    """

    id: str
    track: str
    affiliation: int | None
    funds: int
    influence: int
    standing: int
    income: Cost
    deck: tuple[str, ...]
    opening_hand: tuple[str, ...]
    mandates: tuple[str, ...] = ()
    home: int | None = None
    strained_with: frozenset[int] = frozenset()
    character: Character = EVEN


@dataclass(frozen=True, slots=True)
class AssemblySpec:
    """An assembly of states that can act, and who can keep it from acting.

    Attributes:
        vetoes: For each party the number of the seat that can veto for it, or None.
        consent: For each party the number of the seat whose consent a mission needs, or None.
    """

    vetoes: tuple[int | None, ...]
    consent: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class CeasefireSpec:
    """What every dyad must show at the end for the ending to count as a ceasefire."""

    escalation_at_most: int
    leaders_trust_at_least: int


@dataclass(frozen=True, eq=False)
class Scenario:
    """Everything the rules need to run one scenario at one length.

    Two scenarios are equal when they are the same object, so that what follows from one
    (targets, reach) can be worked out once and remembered.

    Attributes:
        id: The scenario's id.
        rounds: How many rounds a session lasts, 2 to 12.
        pace: Percent on drift, flow and events, so that a short session has the same arc.
        modules: Which optional parts of the rules are on.
        parties: Two or three.
        dyads: Each unordered pair of them.
        seats: In the order in which they are asked to plan.
        link: Strength of the inner circle at the start.
        cards: Every card that any seat can hold, by id.
        events: Every event that may be drawn, by id.
        opening_event: The event of the first briefing, or empty to draw it.
        ceasefire: What counts as one.
        numbers: The numbers of the causal model.
        treaty: What can be agreed on, or None without the module `treaty`.
        mandates: The mandates of all its seats, by id; in a view only those of its own seat.
        elections: For each party the rounds at whose close it votes; empty without the module.
        assembly: Who can keep the assembly from acting; None without the module.
        spoilers: Who lives from the conflict; empty without the module.
    """

    id: str
    rounds: int
    pace: int
    modules: frozenset[str]
    parties: tuple[PartySpec, ...]
    dyads: tuple[DyadSpec, ...]
    seats: tuple[SeatSpec, ...]
    link: int
    cards: Mapping[str, CardSpec]
    events: Mapping[str, EventSpec]
    opening_event: str
    ceasefire: CeasefireSpec
    numbers: Numbers
    treaty: TreatySpec | None = None
    mandates: Mapping[str, MandateSpec] = field(default_factory=dict)
    elections: tuple[tuple[int, ...], ...] = ()
    assembly: AssemblySpec | None = None
    spoilers: tuple[SpoilerSpec, ...] = ()

    @cached_property
    def table(self) -> GaugeTable:
        """The layout of this scenario's numbers."""
        return GaugeTable(
            tuple(dyad.id for dyad in self.dyads),
            tuple(party.id for party in self.parties),
            tuple(seat.id for seat in self.seats),
            treaty=self.treaty is not None,
            spoilers=tuple(spoiler.id for spoiler in self.spoilers),
        )

    @cached_property
    def seat_number(self) -> Mapping[str, int]:
        """Which place each seat id has in `seats`."""
        return {seat.id: number for number, seat in enumerate(self.seats)}

    @cached_property
    def targets(self) -> Mapping[str, Mapping[str, int]]:
        """The ids a card may be played on, by kind of target, each with its number."""
        return {
            "none": {"": 0},
            "dyad": {dyad.id: number for number, dyad in enumerate(self.dyads)},
            "party": {party.id: number for number, party in enumerate(self.parties)},
            "seat": self.seat_number,
        }

    @cached_property
    def tags(self) -> tuple[str, ...]:
        """Every tag on any card, in alphabetical order."""
        return tuple(sorted({tag for card in self.cards.values() for tag in card.tags}))
