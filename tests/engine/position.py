"""A position in one literal: a small conflict whose every number a test can set.

Two parties, North and South, and six seats. All the numbers that move things by themselves
(drift, flow, wear) are off unless a test turns one on, so that a test sees one rule at work.
"""

from dataclasses import fields, replace
from typing import Any

from game.engine import Action, Advance, Agree, Commit, Event, Ready, State, apply, new_game
from game.engine.model.events import Changed
from game.engine.model.gauges import Gauge
from game.engine.model.ids import MODULES, STAGES, TRACKS
from game.engine.model.mandates import MandateSpec
from game.engine.model.numbers import Numbers
from game.engine.model.specs import (
    AssemblySpec,
    CardSpec,
    CeasefireSpec,
    Cost,
    DyadSpec,
    Effect,
    EventSpec,
    PartySpec,
    Scenario,
    SeatSpec,
)
from game.engine.model.spoilers import SpoilerSpec
from game.engine.model.treaty import TreatySpec
from game.engine.rules.effects import VERBS

DYAD = "north-south"
SEATS = {
    "north_government": ("government", 0),
    "south_government": ("government", 1),
    "envoy": ("eminent_persons", None),
    "mediators": ("conflict_resolution", None),
    "faith": ("religion", None),
    "fund": ("funding", None),
}
QUIET = Numbers(
    hand_size=0,
    commitments=2,
    stage_factors=dict.fromkeys(TRACKS, (100, 100, 100, 100)),
    standing_floor=50,
    joint_bonus=20,
    joint_ceiling=150,
    crowded=20,
    crowded_floor=40,
    protected=50,
    grievance_by_instrument={"sanction": 5, "threat": 4},
    flow=0,
    unsettled=0,
    low_trust_line=0,
    low_trust_divisor=8,
    grievance_divisor=1000,
    support_line=100,
    support_divisor=10,
    restraint=0,
    spiral=0,
    trust_fades=(0, 0, 0),
    war_wear=(0, 0, 0),
    link_wear=0,
    grievance_heals=0,
    support_follows=0,
    embassies_close_at=7,
    abyss_rounds=2,
    election_income=1,
    election_reservation=6,
    election_line=50,
    election_trust=5,
    election_support=3,
    election_influence=1,
    new_government=150,
    new_government_trusted=125,
    new_government_line=50,
    assembly_passes=70,
    assembly_vetoed=10,
    assembly_enforces_at=8,
    rank_rise=4,
    rank_fall=6,
    talk_mix=15,
    capital_bubble=33,
    meetings=(100, 125, 150, 130, 110),
    meetings_scatter=3,
    tainted=30,
    taint_lasts=3,
    friction_chance=35,
    friction_trust=3,
    friction_standing=5,
    briefing_lasts=2,
    voters_line=55,
    voters_discount=1,
    goodwill_trust=4,
    goodwill_calm=4,
    goodwill_support=2,
    trained=120,
    spoiler_cost=2,
    spoiler_trust=2,
    spoiler_grievance=20,
    spoiler_guarantee=30,
    spoiler_hazard=125,
    noise=6,
    kept_standing=3,
    kept_trust=1,
    broken_standing=8,
    broken_trust=3,
    word_in_public=150,
    word_fades=80,
    word_start_kept=2,
    word_start_all=4,
    promises_open=3,
    invitation_link=10,
)


def effect(verb: str, **parameters: Any) -> Effect:
    """Build one effect as YAML would: the verb and its parameters."""
    return VERBS[verb](**parameters)


def card(name: str, *effects: Effect, **changes: Any) -> CardSpec:
    """Build a free card on the dyad that any track may hold, with changes by field name."""
    plain = CardSpec(
        id=name,
        tracks=TRACKS,
        instrument="dialogue",
        target="dyad",
        cost=Cost(),
        effects=effects,
        needs=(),
        stages=(100, 100, 100, 100),
        tags=frozenset({"water"}),
        risk=None,
        initiative=None,
        coercive=False,
    )
    return replace(plain, **changes)


def sanction(name: str, *effects: Effect, **changes: Any) -> CardSpec:
    """Build a free coercive card on a party."""
    given = {"instrument": "sanction", "target": "party", "coercive": True, **changes}
    return card(name, *effects, **given)


def news(name: str, **changes: Any) -> EventSpec:
    """Build an event that may come at any stage and does nothing."""
    plain = EventSpec(
        id=name,
        stages=frozenset(STAGES),
        weight=1,
        effects=(),
        answered_by=frozenset(),
        if_answered=(),
        if_unanswered=(),
        spoiler=False,
    )
    return replace(plain, **changes)


class Position:
    """A session standing in the planning phase of round 1, moved by public actions only."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.events: list[Event] = []

    def do(self, *actions: Action) -> "Position":
        """Apply actions, keeping the ledger."""
        for action in actions:
            step = apply(self.state, action)
            self.state = step.state
            self.events += step.events
        return self

    def agree(self, tag: str, *seats: str) -> "Position":
        """Go back to talks, let seats agree on a theme, and return to planning."""
        return self.talk(*(Agree(seat, tag) for seat in seats))

    def play(self, seat: str, name: str, on: str = DYAD) -> "Position":
        """Commit a card."""
        return self.do(Commit(seat, name, on))

    def resolve(self) -> "Position":
        """Make every seat ready and reveal."""
        seats = zip(self.state.scenario.seats, self.state.ready, strict=True)
        self.do(*(Ready(seat.id) for seat, ready in seats if not ready))
        return self.do(Advance(self.state.round, "planning"))

    def reopen(self) -> "Position":
        """Go back to the talks of the round."""
        self.state = replace(self.state, phase="talks")
        return self

    def talk(self, *actions: Action) -> "Position":
        """Go back to talks, act there, and return to planning."""
        return self.reopen().do(*actions, Advance(self.state.round, "talks"))

    def next_round(self) -> "Position":
        """Go on to the planning phase of the next round."""
        for phase in ("resolution", "review", "briefing", "talks"):
            self.do(Advance(self.state.round, phase))
        return self

    def value(self, kind: str, of: str = DYAD, level: str = "") -> int:
        """Read one number."""
        table = self.state.scenario.table
        return self.state.gauges[table.index[Gauge(kind, of, level)]]

    def trust(self, level: str) -> int:
        """Read trust at a level of society."""
        return self.value("trust", DYAD, level)

    @property
    def escalation(self) -> int:
        """Read escalation."""
        return self.value("escalation")

    def lines(self, cause: str) -> list[Changed]:
        """Return the ledger lines that a card, event or rule brought about."""
        changes = [event for event in self.events if isinstance(event, Changed)]
        return [line for line in changes if line.cause.id == cause]

    def of_kind(self, kind: str) -> list[Event]:
        """Return the events of one kind."""
        return [event for event in self.events if event.kind == kind]


def position(  # noqa: PLR0913 - a literal names what it needs
    *,
    hands: dict[str, list[CardSpec]] | None = None,
    trust: tuple[int, int, int] = (40, 40, 40),
    escalation: int = 40,
    support: int = 50,
    grievance: int = 0,
    link: int = 50,
    funds: int = 5,
    influence: int = 5,
    standing: dict[str, int] | None = None,
    events: tuple[EventSpec, ...] = (),
    modules: tuple[str, ...] = MODULES,
    rounds: int = 4,
    pace: int = 100,
    seed: int = 1,
    no_luck: bool = False,
    treaty: TreatySpec | None = None,
    mandates: dict[str, list[MandateSpec]] | None = None,
    elections: tuple[tuple[int, ...], ...] = (),
    assembly: AssemblySpec | None = None,
    homes: dict[str, dict[str, Any]] | None = None,
    spoilers: tuple[SpoilerSpec, ...] = (),
    **numbers: Any,
) -> Position:
    """Set up a session; extra keywords override the quiet numbers by name."""
    hands, mandates = hands or {}, mandates or {}
    unknown = set(numbers) - {field.name for field in fields(Numbers)}
    if unknown or set(hands) - set(SEATS):
        raise ValueError(f"unknown: {unknown or set(hands) - set(SEATS)}")
    scenario = Scenario(
        id="test",
        rounds=rounds,
        pace=pace,
        modules=frozenset(modules),
        parties=(PartySpec("north", support, grievance), PartySpec("south", support, grievance)),
        dyads=(DyadSpec(DYAD, (0, 1), trust, escalation),),
        seats=tuple(
            SeatSpec(
                id=name,
                track=track,
                affiliation=party,
                funds=funds,
                influence=influence,
                standing=(standing or {}).get(name, 50),
                income=Cost(),
                deck=tuple(spec.id for spec in hands.get(name, [])),
                opening_hand=tuple(spec.id for spec in hands.get(name, [])),
                mandates=tuple(spec.id for spec in mandates.get(name, [])),
                **(homes or {}).get(name, {}),
            )
            for name, (track, party) in SEATS.items()
        ),
        link=link,
        cards={spec.id: spec for hand in hands.values() for spec in hand},
        events={event.id: event for event in events},
        opening_event=events[0].id if events else "",
        ceasefire=CeasefireSpec(escalation_at_most=32, leaders_trust_at_least=40),
        numbers=replace(QUIET, **numbers),
        treaty=treaty,
        mandates={spec.id: spec for own in mandates.values() for spec in own},
        elections=elections,
        assembly=assembly,
        spoilers=spoilers,
    )
    step = new_game(scenario, seed, no_luck=no_luck)
    table = Position(step.state)
    table.events += step.events
    return table.do(Advance(1, "briefing"), Advance(1, "talks"))
