"""The sides at the treaty table: how far each is, and what the text means to the own one."""

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, State
from game.engine.model.draft import Draft
from game.engine.model.treaty import Part
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts
from game.engine.rules.treaty.ratification import ratification_parts
from game.engine.rules.treaty.red_lines import crossed
from game.engine.rules.treaty.reservation import reservation, reservation_parts
from game.engine.rules.treaty.signing import pressed_clauses
from game.engine.rules.treaty.table import clauses, terms, treaty_of
from game.engine.rules.treaty.utility import utility
from game.wording import party_name
from game.wording.parts import hazard_words
from game.wording.treaty import (
    crossing_words,
    forecast_words,
    line_words,
    own_line_words,
    pressed_words,
    risk_words,
    verdict_words,
)


@dataclass(frozen=True, slots=True)
class PartySide:
    """A party at the table, as the view may see it.

    Attributes:
        id: The party.
        name: What it is called.
        accepted: Whether its government accepts the text as it stands.
        signed: Whether it has signed.
        refused: Whether its people refused the text the last time.
        support: Support for a settlement, 0 to 100.
        readiness: Readiness to settle, 0 to 100.
        line: Its walk-away line, in words: exact for the own party, a band for others.
        low: The lowest it can be, in hundredths.
        high: The highest it can be; the same as `low` for the own party.
        yes: Whether its people would say yes today.
        have: What speaks for their yes today.
        need: What a yes takes.
        forecast: The same in two sentences, with what it is made of.
    """

    id: str
    name: str
    accepted: bool
    signed: bool
    refused: bool
    support: int
    readiness: int
    line: str
    low: int
    high: int
    yes: bool
    have: int
    need: int
    forecast: str


@dataclass(frozen=True, slots=True)
class OwnSide:
    """What the text means to the view's own party; nobody else's numbers are in it.

    Attributes:
        party: The party's id.
        worth: What the text as it stands is worth to it, 0 to 10000 (an open clause nothing).
        line: Its walk-away line, 0 to 10000.
        below: Whether the whole text is worth less than walking away.
        verdict: The same in one sentence.
        warnings: What accepting would cost, one sentence each: red lines, pressed clauses.
    """

    party: str
    worth: int
    line: int
    below: bool
    verdict: str
    warnings: tuple[str, ...]


def party_sides(view: SeatView, texts: Texts, own: int | None) -> tuple[PartySide, ...]:
    """Return every party's side, in the order of the scenario."""
    return tuple(
        _side(view, texts, party, own) for party in range(len(view.known.scenario.parties))
    )


def own_side(view: SeatView, texts: Texts, party: int) -> OwnSide:
    """Return what the text as it stands means to the view's own party."""
    state = view.known
    worth = utility(terms(state.scenario), party, clauses(state))
    line = reservation(state, party)
    whole = "" not in treaty_of(state).text
    return OwnSide(
        party=state.scenario.parties[party].id,
        worth=worth,
        line=line,
        below=whole and worth < line,
        verdict=verdict_words(worth, line),
        warnings=_warnings(state, texts, party),
    )


def text_risk(view: SeatView, texts: Texts) -> tuple[str, tuple[str, ...]]:
    """Return how likely the whole text would be to break, and why; empty while a clause is open."""
    state = view.known
    if "" in treaty_of(state).text:
        return "", ()
    numbers = terms(state.scenario).numbers
    parts = hazard_parts(numbers, conditions(state))
    return risk_words(hazard(numbers, parts)), hazard_words(texts, parts)


def _side(view: SeatView, texts: Texts, party: int, own: int | None) -> PartySide:
    state = view.known
    treaty, table, name = treaty_of(state), state.scenario.table, state.scenario.parties[party].id
    band, parts = view.reservations[party], _forecast_parts(state, party, own)
    need = terms(state.scenario).numbers.ratify_line
    have = sum(part.amount for part in parts)
    exact = own_line_words(reservation_parts(state, party), band.low) if party == own else ""
    return PartySide(
        id=name,
        name=party_name(texts, name),
        accepted=treaty.accepted[party],
        signed=treaty.signed[party],
        refused=party in treaty.refused,
        support=state.gauges[table.support(party)],
        readiness=state.gauges[table.readiness(party)],
        line=exact or line_words(texts, name, band),
        low=band.low,
        high=band.high,
        yes=have >= need,
        have=have,
        need=need,
        forecast=forecast_words(texts, name, parts, need),
    )


def _forecast_parts(state: State, party: int, own: int | None) -> tuple[Part, ...]:
    """Return what a people would weigh today; only the own party knows where it is pressed."""
    parts = ratification_parts(state, party)
    if party != own or treaty_of(state).pressed:
        return parts
    loss = terms(state.scenario).numbers.ratify_pressed * len(_pressed(state, party))
    return tuple(
        Part(code, -loss if code == "pressed" else amount, of) for code, amount, of in parts
    )


def _pressed(state: State, party: int) -> tuple[str, ...]:
    return tuple(issue for of, issue in pressed_clauses(Draft(state)) if of == party)


def _warnings(state: State, texts: Texts, party: int) -> tuple[str, ...]:
    lines = [(line.issue, line.option) for line in crossed(state, party)]
    way_out = any(
        (one.what, one.of) == ("face", party) and one.until >= state.round for one in state.lasting
    )
    told = (
        crossing_words(texts, lines, way_out=way_out),
        pressed_words(texts, _pressed(state, party)),
    )
    return tuple(sentence for sentence in told if sentence)
