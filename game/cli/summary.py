"""What came of a session, as plain values (docs/json.md)."""

from typing import Any

from game.cli.bargaining_summary import bargaining_summary
from game.engine import digest
from game.engine.model.events import (
    CardReturned,
    CardRevealed,
    Event,
    NewsAnswered,
    NewsCame,
    RoundClosed,
)
from game.engine.model.ids import LEVELS
from game.engine.model.specs import Scenario
from game.engine.rules.ladder import level_of
from game.engine.rules.outcome import depth
from game.session.table import Table
from game.session.version import VERSION

FORMAT = 1


def summary(table: Table) -> dict[str, Any]:
    """Return the course and end of a finished session as plain values, without hands or notes."""
    setup, state = table.setup, table.state
    return {
        "format": FORMAT,
        "version": VERSION,
        "scenario": setup.scenario,
        "content": table.pack.digest,
        "rounds": setup.rounds,
        "seed": setup.seed,
        "no_luck": setup.no_luck,
        "bots": dict(setup.bots),
        "outcome": state.outcome,
        "depth": list(depth(state)),
        "rounds_played": state.round,
        "steps": table.step,
        "per_round": [_round(table, number) for number in range(1, state.round + 1)],
        "digest": digest(state),
        **bargaining_summary(table),
    }


def _round(table: Table, number: int) -> dict[str, Any]:
    """Return one round: the news, the cards, and every number at its close."""
    events = [entry.event for entry in table.ledger(round_number=number)]
    return {
        "round": number,
        **_news(events),
        "cards": [_card(event) for event in events if isinstance(event, CardRevealed)],
        "returned": [
            {"seat": event.by, "card": event.card, "code": event.code}
            for event in events
            if isinstance(event, CardReturned)
        ],
        **_numbers(table.pack.scenario, events),
    }


def _news(events: list[Event]) -> dict[str, Any]:
    came = next((event.event for event in events if isinstance(event, NewsCame)), "")
    answered = [event.seats for event in events if isinstance(event, NewsAnswered)]
    return {"news": came, "answered_by": list(answered[0]) if answered else []}


def _card(event: CardRevealed) -> dict[str, Any]:
    return {
        "seat": event.by,
        "card": event.card,
        "target": event.target,
        "theme": event.theme,
        "joint_tracks": event.joint_tracks,
    }


def _numbers(scenario: Scenario, events: list[Event]) -> dict[str, Any]:
    closed = next(event for event in events if isinstance(event, RoundClosed))
    table, gauges = scenario.table, closed.gauges
    escalation = {
        dyad.id: gauges[table.escalation(number)] for number, dyad in enumerate(scenario.dyads)
    }
    return {
        "trust": {
            dyad.id: {level: gauges[table.trust(number, at)] for at, level in enumerate(LEVELS)}
            for number, dyad in enumerate(scenario.dyads)
        },
        "escalation": escalation,
        "level": {dyad: level_of(points) for dyad, points in escalation.items()},
        "support": {
            party.id: gauges[table.support(number)] for number, party in enumerate(scenario.parties)
        },
        "grievance": {
            party.id: gauges[table.grievance(number)]
            for number, party in enumerate(scenario.parties)
        },
        "link": gauges[table.link],
    }
