"""What a government brings to the treaty table, and the text it would write.

What it asks for, offers and takes is its negotiator's; here stands what that one is told: the
packages that cross no red line of the own side, what the others are thought to want, and what they
have asked for and agreed to.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from game.bots.guesses import guessed_terms, weight_estimate
from game.bots.manner import Manner
from game.bots.negotiator import Negotiator
from game.bots.stakes import Choice, Clock, Guess, Heard, Stakes, Worths
from game.engine import SeatView, State
from game.engine.model.specs import Character
from game.engine.model.treaty import Idea, TreatySpec
from game.engine.model.treaty_actions import DraftClause
from game.engine.rules.treaty.frontier import Package, packages
from game.engine.rules.treaty.table import terms, treaty_of
from game.engine.rules.treaty.utility import least_met, needs_met

TIME_TO_LIVE = 3
"""Rounds before the end by which a text should be agreed, to live under the treaty for two."""

GUESSED, CERTAIN = 2, 20
"""Offers of another side that tell as much as a guess out of nothing, and as certain knowledge."""


def character_of(known: State, seat: str) -> Character:
    """Return the character of the own seat."""
    return known.scenario.seats[known.scenario.seat_number[seat]].character


def lines_of(known: State, seat: str, party: int) -> frozenset[Idea]:
    """Return what a government will not accept: its red lines, and those its party has drawn."""
    drawn = {
        Idea(one.issue, one.option) for one in treaty_of(known).red_lines if one.party == party
    }
    return frozenset(drawn) | frozenset(character_of(known, seat).red_lines)


def crosses_own_line(known: State, seat: str, party: int) -> bool:
    """Tell whether the text as it stands crosses such a line."""
    issues, text = terms(known.scenario).issues, treaty_of(known).text
    chosen = {Idea(issue.id, option) for issue, option in zip(issues, text, strict=True)}
    return not chosen.isdisjoint(lines_of(known, seat, party))


def negotiator_of(known: State, seat: str, manner: Manner) -> Negotiator:
    """Return who negotiates for a seat: with the patience of its character."""
    return Negotiator(manner, character_of(known, seat).patience)


def clock_of(known: State) -> Clock:
    """Return how much time there is to agree."""
    return Clock(known.round - 1, max(known.scenario.rounds - TIME_TO_LIVE, 1))


def stakes_of(view: SeatView, party: int, manner: Manner) -> Stakes:
    """Return what is at stake for a government, as far as it knows."""
    known = view.known
    stakes = _stakes(
        guessed_terms(known, view.seat, party),
        party,
        treaty_of(known).tabled,
        lines_of(known, view.seat, party),
        tuple(_sureness(known, view.seat, other) for other in _others(known, party)),
        manner.minds_peoples,
    )
    return replace(stakes, least=view.reservations[party].low)


def heard_by(known: State, party: int) -> Heard:
    """Return what each of the others has asked for in public, and has said yes to since."""
    spec, state = terms(known.scenario), treaty_of(known)
    offers = []
    for other in _others(known, party):
        asked = tuple(issue.positions[other] for issue in spec.issues)
        agreed = (one.text for one in state.agreed if one.party == other)
        offers.append(tuple(_choice(spec, text) for text in (asked, *agreed)))
    return tuple(offers)


def tried_by(known: State, party: int) -> frozenset[Choice]:
    """Return the texts that a party has put its name to in this round and the last."""
    spec, agreed = terms(known.scenario), treaty_of(known).agreed
    return frozenset(
        _choice(spec, one.text)
        for one in agreed
        if one.party == party and one.round >= known.round - 1
    )


def agreed_by_all(known: State) -> Choice | None:
    """Return the last text that every party has said yes to, if there is one."""
    agreed, spec = treaty_of(known).agreed, terms(known.scenario)
    for one in reversed(agreed):
        if {other.party for other in agreed if other.text == one.text} == set(
            range(len(known.scenario.parties))
        ):
            return _choice(spec, one.text)
    return None


def drafts(view: SeatView, party: int, wish: Choice) -> Iterator[DraftClause]:
    """Write a package into the text: first where it gives way, then where it asks."""
    known = view.known
    state, spec = treaty_of(known), terms(known.scenario)
    names = [issue.options[at].id for issue, at in zip(spec.issues, wish, strict=True)]
    changes = [
        (_gain(spec, at, party, state.text[at], option), DraftClause(view.seat, issue.id, option))
        for at, (issue, option) in enumerate(zip(spec.issues, names, strict=True))
        if state.text[at] != option
    ]
    for _, change in sorted(changes, key=lambda one: one[0]):
        yield change
    if state.stage == "broken":
        yield DraftClause(view.seat, spec.issues[0].id, "")


def _gain(spec: TreatySpec, at: int, party: int, before: str, after: str) -> int:
    issue = spec.issues[at]
    old, new = issue.option(before), issue.option(after)
    worth = (new.values[party] if new else 0) - (old.values[party] if old else 0)
    return issue.weights[party] * worth


def _others(known: State, party: int) -> list[int]:
    return [other for other in range(len(known.scenario.parties)) if other != party]


def _sureness(known: State, seat: str, other: int) -> int:
    """Return how many offers of another side would tell as much as is known of its wishes."""
    issues = terms(known.scenario).issues
    sure = sum(weight_estimate(known, seat, other, issue.id).confidence for issue in issues)
    return GUESSED + (CERTAIN - GUESSED) * sure // (100 * len(issues))


def _choice(spec: TreatySpec, text: Iterable[str]) -> Choice:
    """Return a whole text as the numbers of its options."""
    return tuple(
        [option.id for option in issue.options].index(name)
        for issue, name in zip(spec.issues, text, strict=True)
    )


@cache
def _stakes(
    guessed: TreatySpec,
    party: int,
    tabled: tuple[Idea, ...],
    lines: frozenset[Idea],
    sure: tuple[int, ...],
    peoples: int,
) -> Stakes:
    """Return the stakes of a party but for what no agreement is worth to it."""
    allowed = tuple(_within(packages(guessed, locked=False, tabled=tabled), guessed, lines))
    others = [other for other in range(len(guessed.reservation)) if other != party]
    return Stakes(
        own=_worths(guessed, party),
        guesses=tuple(
            Guess(_worths(guessed, other), offers)
            for other, offers in zip(others, sure, strict=True)
        ),
        least=0,
        choices=tuple(_choice(guessed, (option.id for option in package)) for package in allowed),
        merits=tuple(
            peoples * _for_peoples(guessed, package) if peoples else 0 for package in allowed
        ),
    )


def _worths(spec: TreatySpec, party: int) -> Worths:
    return tuple(
        tuple(issue.weights[party] * option.values[party] for option in issue.options)
        for issue in spec.issues
    )


def _within(
    among: Iterable[Package], spec: TreatySpec, lines: frozenset[Idea]
) -> Iterator[Package]:
    """Give the packages that cross no line."""
    for package in among:
        if not any(
            (issue.id, option.id) in lines
            for issue, option in zip(spec.issues, package, strict=True)
        ):
            yield package


def _for_peoples(spec: TreatySpec, package: Package) -> int:
    """Return what a text does for the people that it does least for: it must ratify, and last."""
    return min(
        needs_met(party, package) + least_met(party, package)
        for party in range(len(spec.reservation))
    )
