"""A whole small game for tests of the rooms above the engine: it can be won, lost and saved.

Two parties, four seats, a dozen cards and three events, with every rule of the model at work.
For a test of a single rule, `tests.engine.position` sets each number by hand instead.
"""

from collections import deque
from dataclasses import replace
from pathlib import Path

from game.bots.roster import seat_bots
from game.content.library import Pack, UnknownScenarioError
from game.content.texts import (
    CardText,
    EventText,
    MapSpec,
    PartyText,
    ScenarioText,
    SeatText,
    SourceText,
    SpoilerText,
    TeachingText,
    Texts,
)
from game.engine import Scenario
from game.engine.model.ids import MODULES, TRACKS
from game.engine.model.specs import (
    CardSpec,
    CeasefireSpec,
    Cost,
    DyadSpec,
    InitiativeSpec,
    PartySpec,
    Risk,
    SeatSpec,
)
from game.engine.rules.conditions import CONDITIONS
from game.session.drive import play_out
from game.session.setup import Player, Setup
from game.session.table import Table
from tests.engine.position import DYAD, QUIET, card, effect, news, sanction

SOURCE = SourceText("S1", "handbook.pdf", "A handbook", "Tracks")
NUMBERS = replace(
    QUIET,
    hand_size=3,
    stage_factors=dict.fromkeys(TRACKS, (100, 100, 80, 100)),
    joint_bonus=20,
    joint_ceiling=180,
    grievance_by_instrument={"sanction": 5, "threat": 4, "force": 12},
    flow=20,
    low_trust_line=45,
    grievance_divisor=25,
    support_line=50,
    restraint=1,
    war_wear=(2, 1, 2),
    link_wear=2,
    grievance_heals=1,
    support_follows=10,
)

CARDS = [
    card(
        "summit",
        effect("trust", level="leaders", amount=7),
        cost=Cost(influence=2),
        needs=(CONDITIONS["channel"](),),
        tags=frozenset({"talks"}),
        instrument="summit",
    ),
    card(
        "envoy",
        effect("escalation", amount=-5),
        cost=Cost(influence=1),
        tags=frozenset({"talks"}),
        instrument="envoy",
        risk=Risk(30, (effect("escalation", amount=3),), replaces=True),
    ),
    card(
        "statement",
        effect("support", amount=4, whose="own"),
        target="none",
        instrument="statement",
        tags=frozenset({"public"}),
    ),
    card(
        "hot_line",
        effect("open_channel", channel="back_channel"),
        cost=Cost(influence=1),
        tags=frozenset({"talks"}),
    ),
    sanction("freeze", effect("trust", level="leaders", amount=-3), tags=frozenset({"pressure"})),
    sanction(
        "raid",
        effect("escalation", amount=12),
        instrument="force",
        tags=frozenset({"pressure"}),
    ),
    card(
        "workshop",
        effect("trust", level="influentials", amount=5),
        cost=Cost(influence=2, funds=1),
        tags=frozenset({"talks", "water"}),
        instrument="workshop",
        initiative=InitiativeSpec(2, 1, (effect("trust", level="influentials", amount=2),)),
    ),
    card(
        "survey",
        effect("schedule", in_rounds=1, effects=(effect("escalation", amount=-4),)),
        cost=Cost(funds=1),
        instrument="fact_finding",
        tags=frozenset({"water"}),
    ),
    card(
        "observers",
        effect("protect", what="escalation", rounds=1),
        cost=Cost(influence=2),
        instrument="observer",
        tags=frozenset({"talks"}),
    ),
    card(
        "call_in",
        effect("link", amount=8),
        target="none",
        cost=Cost(influence=1),
        instrument="broadcast",
        tags=frozenset({"public", "water"}),
    ),
    card(
        "portraits",
        effect("trust", level="communities", amount=5),
        cost=Cost(influence=1),
        instrument="series",
        tags=frozenset({"public"}),
        risk=Risk(20, (effect("support", amount=-3, whose="all"),)),
    ),
    card(
        "collection",
        effect("pay", amount=1),
        target="seat",
        instrument="grant",
        tags=frozenset({"water"}),
    ),
]
EVENTS = [
    news(
        "drought",
        weight=3,
        effects=(effect("escalation", amount=2),),
        answered_by=frozenset({"water"}),
        if_answered=(effect("trust", level="communities", amount=3),),
        if_unanswered=(effect("escalation", amount=4),),
    ),
    news("incident", weight=2, effects=(effect("escalation", amount=4),), spoiler=True),
    news("holiday", effects=(effect("trust", level="communities", amount=2),)),
]
DECKS = {
    "government": ("summit", "envoy", "statement", "hot_line", "freeze", "raid"),
    "conflict_resolution": ("workshop", "survey", "observers", "hot_line", "summit"),
    "communications": ("call_in", "portraits", "collection", "statement", "survey"),
}
SEATS = {
    "north_government": ("government", 0),
    "south_government": ("government", 1),
    "mediators": ("conflict_resolution", None),
    "radio": ("communications", None),
}


def scenario(rounds: int = 3, **changes: object) -> Scenario:
    """Build the scenario at a length, with changes by field name."""
    plain = Scenario(
        id="tiny",
        rounds=rounds,
        pace=100,
        modules=frozenset(MODULES),
        parties=(PartySpec("north", 40, 5), PartySpec("south", 45, 10)),
        dyads=(DyadSpec(DYAD, (0, 1), (35, 40, 38), 45),),
        seats=tuple(
            SeatSpec(
                id=seat,
                track=track,
                affiliation=party,
                funds=3,
                influence=3,
                standing=50,
                income=Cost(influence=2, funds=1),
                deck=DECKS[track],
                opening_hand=(),
            )
            for seat, (track, party) in SEATS.items()
        ),
        link=30,
        cards={spec.id: spec for spec in CARDS},
        events={event.id: event for event in EVENTS},
        opening_event="drought",
        ceasefire=CeasefireSpec(escalation_at_most=40, leaders_trust_at_least=35),
        numbers=NUMBERS,
    )
    return replace(plain, **changes)


def pack(rounds: int = 3, digest: str = "tiny") -> Pack:
    """Return the scenario with its texts, as the content room would."""
    return Pack(scenario(rounds), texts(), digest)


class TinyLibrary:
    """A library that holds the one scenario."""

    def __init__(self, digest: str = "tiny") -> None:
        self._digest = digest

    def pack(self, scenario_id: str, rounds: int) -> Pack:
        """Return the scenario at any length.

        Raises:
            UnknownScenarioError: When another one is asked for.
        """
        if scenario_id != "tiny":
            raise UnknownScenarioError(f"there is no scenario {scenario_id}; there are: tiny")
        return pack(rounds, self._digest)


def setup(rounds: int = 3, seed: int = 7, **changes: object) -> Setup:
    """Set up one player in the north and normal bots in the other seats."""
    level = dict.fromkeys(("south_government", "mediators", "radio"), "normal")
    plain = Setup(
        scenario="tiny",
        rounds=rounds,
        seed=seed,
        players=(Player("Ada", ("north_government",)),),
        bots=level,
    )
    return replace(plain, **changes)


def all_bots(rounds: int = 3, seed: int = 7, level: str = "normal") -> Setup:
    """Set up a session that plays by itself."""
    return setup(rounds, seed, players=(), bots=dict.fromkeys(SEATS, level))


def table(journal: Path | None = None, **changes: object) -> Table:
    """Start a session; changes are those of `setup`."""
    given = setup(**changes)
    return Table.start(pack(given.rounds), given, journal)


def play_to_the_end(table: Table) -> Table:
    """Let normal bots play every seat to the end, whoever has it."""
    deque(play_out(table, seat_bots(dict.fromkeys(SEATS, "normal"), table.setup.seed)), maxlen=0)
    return table


def finished_journal(file: Path, rounds: int = 2, seed: int = 7) -> Path:
    """Write the journal of a whole session between normal bots."""
    play_to_the_end(Table.start(pack(rounds), all_bots(rounds, seed), file))
    return file


def card_text(spec: CardSpec) -> CardText:
    """Return plain texts for a card."""
    return CardText(
        id=spec.id,
        title=_title(spec.id),
        text=f"What {_title(spec.id).lower()} does.",
        lesson="Small steps count.",
        practice="",
        source=SOURCE,
        instrument=spec.instrument,
        tracks=spec.tracks,
        tags=tuple(sorted(spec.tags)),
        evidence=(),
    )


def texts() -> Texts:
    """Return plain texts for everything in the scenario."""
    return Texts(
        scenario=ScenarioText(
            id="tiny",
            title="The tiny river",
            summary="Two banks, one river.",
            introduction="North and South share a river.",
            content_note="",
            difficulty=1,
            teaching=TeachingText((), {}, "", ()),
            recommended_seats={1: (tuple(SEATS),)},
        ),
        parties={
            party: PartyText(party, _title(party), f"{_title(party)}erners", f"The {party} bank.")
            for party in ("north", "south")
        },
        seats={seat: SeatText(seat, _title(seat), "In public.", "In secret.") for seat in SEATS},
        cards={spec.id: card_text(spec) for spec in CARDS},
        events={
            event.id: EventText(
                id=event.id,
                title=_title(event.id),
                text=f"There is {event.id}.",
                source=SOURCE,
                answered_by=tuple(sorted(event.answered_by)),
                spoiler=event.spoiler,
            )
            for event in EVENTS
        },
        map=MapSpec((100, 60), (), (), ()),
        spoilers={"fringe": SpoilerText("fringe", "The fringe", "They live from the quarrel.")},
    )


def _title(identifier: str) -> str:
    return identifier.replace("_", " ").capitalize()
