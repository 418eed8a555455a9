"""What an author writes down once: cards, events, parties, seats, numbers, the scenario.

Specifications are frozen and shared by every session; a state refers to them by id, and no
save ever holds one. They carry no sentence for players: texts live in the content room.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from game.engine.model.gauges import GaugeTable
from game.engine.model.treaty import TreatySpec

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


@dataclass(frozen=True, slots=True)
class CeasefireSpec:
    """What every dyad must show at the end for the ending to count as a ceasefire."""

    escalation_at_most: int
    leaders_trust_at_least: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of the causal model (rulebook §6), each explained in `scenarios/rules.yaml`.

    Attributes:
        hand_size: Cards a seat holds after drawing.
        commitments: Cards a seat may commit in one round.
        stage_factors: Percent by track and stage, for cards that state none of their own.
        standing_floor: Percent on a seat's cards at standing 0; at 100 it is 100 higher.
        joint_bonus: Percent added for each further track that plays on an agreed theme.
        joint_ceiling: Percent that a joint bonus never exceeds.
        crowded: Percent that a push loses for each other one on its gauge without agreement.
        crowded_floor: Percent that is left of it in any crowd.
        protected: Percent on harmful changes to something protected.
        grievance_by_instrument: What each coercive instrument leaves behind.
        flow: Percent of the gap that trust flows to a neighbouring level at link 100.
        unsettled: Escalation that the unsolved quarrel itself adds in each round.
        low_trust_line: Average trust below which escalation drifts up.
        low_trust_divisor: Points of missing trust for one point of escalation.
        grievance_divisor: Points of the two grievances together for one point of escalation.
        support_line: Average support above which escalation drifts down.
        support_divisor: Points of support above the line for one point of escalation.
        restraint: Escalation that fades in a dyad in a round without coercion in it.
        spiral: Escalation that violence adds in each round of the war stage.
        trust_fades: Percent of their trust that leaders, influentials and communities lose in
            each round.
        war_wear: Points of trust that they lose on top in a round of war.
        link_wear: Link lost in each round.
        grievance_heals: Grievance that fades in each round without coercion.
        support_follows: Percent of the gap that support moves towards trust of communities.
        embassies_close_at: The level of escalation at which embassies close.
        abyss_rounds: Rounds in a row at level 9 that end the session in total war.
        election_income: Influence that a government's income is short of before an election.
        election_reservation: Points that it must be offered more then.
        election_line: Support for a settlement from which it is confirmed.
        election_trust: Trust of leaders lost with a government that is not.
        election_support: Support that a confirmed government gains.
        election_influence: Influence that it gains.
        new_government: Percent on the hazard of a treaty that a government did not sign itself.
        new_government_trusted: The same where communities trust each other.
        new_government_line: Trust of communities from which they do.
    """

    hand_size: int
    commitments: int
    stage_factors: Mapping[str, tuple[int, int, int, int]]
    standing_floor: int
    joint_bonus: int
    joint_ceiling: int
    crowded: int
    crowded_floor: int
    protected: int
    grievance_by_instrument: Mapping[str, int]
    flow: int
    unsettled: int
    low_trust_line: int
    low_trust_divisor: int
    grievance_divisor: int
    support_line: int
    support_divisor: int
    restraint: int
    spiral: int
    trust_fades: tuple[int, int, int]
    war_wear: tuple[int, int, int]
    link_wear: int
    grievance_heals: int
    support_follows: int
    embassies_close_at: int
    abyss_rounds: int
    election_income: int
    election_reservation: int
    election_line: int
    election_trust: int
    election_support: int
    election_influence: int
    new_government: int
    new_government_trusted: int
    new_government_line: int


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

    @cached_property
    def table(self) -> GaugeTable:
        """The layout of this scenario's numbers."""
        return GaugeTable(
            tuple(dyad.id for dyad in self.dyads),
            tuple(party.id for party in self.parties),
            tuple(seat.id for seat in self.seats),
            treaty=self.treaty is not None,
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
