"""What a government asks for, and the text it would write.

Its rule is a concession over time (evidence §4.2): in the first round it asks for the best,
towards the end it would take what is just better than no treaty; how evenly it gives way is a
matter of its patience. Of all packages that give it what it asks for, it writes the one that it
thinks the others like best, and never one beyond a red line of its own.
"""

from collections.abc import Iterable, Iterator
from functools import cache

from game.bots.guesses import guessed_terms
from game.bots.manner import Manner
from game.engine import SeatView, State
from game.engine.model.specs import Character
from game.engine.model.treaty import Idea, OptionSpec, TreatySpec
from game.engine.model.treaty_actions import DraftClause
from game.engine.rules.treaty.frontier import Package, packages
from game.engine.rules.treaty.table import terms, treaty_of
from game.engine.rules.treaty.utility import least_met, needs_met, utility


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


def aspiration(known: State, seat: str, party: int, least: int) -> int:
    """Return the utility asked for in this round: from the best down to the least.

    The least comes early enough to live under the treaty for two rounds before the end.
    """
    lines = lines_of(known, seat, party)
    best = utility(terms(known.scenario), party, _dream(known, party, lines))
    last = max(known.scenario.rounds - 3, 1)
    gone = min(known.round - 1, last)
    conceded = (best - least) * _conceded(gone, last, character_of(known, seat).patience) // 10_000
    return max(best - conceded, least)


def _conceded(gone: int, last: int, patience: int) -> int:
    """Return how far it has given way, 0 to 10000: evenly at 50, with the square of time at 100."""
    share = 10_000 * gone // last
    bend = share * (10_000 - share) // 10_000
    return share - bend * (patience - 50) // 50


def _dream(known: State, party: int, lines: frozenset[Idea]) -> tuple[OptionSpec, ...]:
    tabled = treaty_of(known).tabled
    return tuple(
        max(
            (
                option
                for option in issue.options
                if not option.locked or (issue.id, option.id) in tabled
                if (issue.id, option.id) not in lines
            ),
            key=lambda option: option.values[party],
        )
        for issue in terms(known.scenario).issues
    )


def drafts(view: SeatView, party: int, wanted: int, manner: Manner) -> Iterator[DraftClause]:
    """Write the own package into the text: first where it gives way, then where it asks."""
    known = view.known
    state, spec = treaty_of(known), terms(known.scenario)
    guessed = guessed_terms(known, view.seat, party, fixed_pie=manner.fixed_pie)
    lines = lines_of(known, view.seat, party)
    wish = _package(guessed, party, wanted, (*state.tabled,), lines, manner.minds_peoples)
    changes = [
        (_gain(spec, at, party, state.text[at], option), DraftClause(view.seat, issue.id, option))
        for at, (issue, option) in enumerate(zip(spec.issues, wish, strict=True))
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


@cache
def _package(
    guessed: TreatySpec,
    party: int,
    wanted: int,
    tabled: tuple[Idea, ...],
    lines: frozenset[Idea],
    peoples: int,
) -> tuple[str, ...]:
    """Return the package, by option ids, that brings what is wanted and pleases the others most.

    When none brings it, the best for the own party.
    """
    others = [other for other in range(len(guessed.reservation)) if other != party]

    def merit(package: Package) -> tuple[int, int, int]:
        own = utility(guessed, party, package)
        if own < wanted:
            return own - wanted, 0, 0
        pleased = sum(utility(guessed, other, package) for other in others)
        return 0, pleased + peoples * _for_peoples(guessed, package), own

    allowed = _within(packages(guessed, locked=False, tabled=tabled), guessed, lines)
    return tuple(option.id for option in max(allowed, key=merit))


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
