"""A government at the treaty table: asks, drafts, and says yes to what is good enough.

Its rule is the linear concession of negotiation analysis (evidence §4.2): in the first round it
asks for the best, towards the end it would take what is just better than no treaty. Of all
packages that give it what it asks for, it drafts the one that it thinks the others like best.
"""

from collections.abc import Iterator
from functools import cache

from game.bots.guesses import best_fact, guessed_terms
from game.bots.manner import Manner
from game.bots.stream import pick
from game.engine import Action, SeatView, State, explain
from game.engine.model.treaty import Idea, OptionSpec, TreatySpec
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.treaty.frontier import Package, packages
from game.engine.rules.treaty.ratification import ratification_parts
from game.engine.rules.treaty.table import clauses, represented, terms, treaty_of
from game.engine.rules.treaty.utility import utility


def negotiate(view: SeatView, seed: int, manner: Manner) -> Action | None:
    """Return what a seat would do next at the treaty table, if anything."""
    if view.known.treaty is None:
        return None
    party = represented(view.known.scenario, view.seat)
    wishes = _ideas(view) if party is None else _wishes(view, party, seed, manner)
    return next((wish for wish in wishes if explain(view.known, wish) is None), None)


def lacks_votes(known: State, party: int) -> bool:
    """Tell whether a people would refuse the text if it were asked now."""
    have = sum(part.amount for part in ratification_parts(known, party))
    return have < terms(known.scenario).numbers.ratify_line


def _ideas(view: SeatView) -> Iterator[TableIdea]:
    """Bring to the table what was found in the own room and has left it."""
    state, number = treaty_of(view.known), view.known.scenario.seat_number[view.seat]
    for idea in state.ideas[number]:
        if idea in state.transferred:
            yield TableIdea(view.seat, *idea)


def _wishes(view: SeatView, party: int, seed: int, manner: Manner) -> Iterator[Action]:
    """Give what the government would like to do, the most urgent first."""
    known, seat = view.known, view.seat
    spec, state = terms(known.scenario), treaty_of(known)
    worth, least = utility(spec, party, clauses(known)), view.reservations[party].low
    wanted = _aspiration(known, party, least)
    settled = "" not in state.text and state.stage != "broken"
    if worth < least:
        yield Unsign(seat)
        yield Unapprove(seat)
    yield from _questions(view, party, seed)
    yield from _welcome_ideas(view, party)
    if settled and worth >= wanted:
        yield Approve(seat)
        if not _must_wait(known):
            yield Sign(seat)
    elif _has_the_pen(known, party):
        yield from _drafts(view, party, wanted, manner)


def _questions(view: SeatView, party: int, seed: int) -> Iterator[AskWhy]:
    """Ask about something that it was told nothing about."""
    known = view.known
    heard = treaty_of(known).knowledge[known.scenario.seat_number[view.seat]]
    unheard = tuple(
        AskWhy(view.seat, other.id, issue.id)
        for number, other in enumerate(known.scenario.parties)
        for issue in terms(known.scenario).issues
        if number != party and best_fact(heard, number, issue.id) is None
    )
    if unheard:
        yield pick(unheard, "why", seed, view.seat, known.round)


def _welcome_ideas(view: SeatView, party: int) -> Iterator[TableIdea]:
    """Bring an idea that has left its room to the table when it is good for the own side."""
    for issue in terms(view.known.scenario).issues:
        for option in issue.options:
            asked_for = issue.option(issue.positions[party])
            least = asked_for.values[party] // 2 if asked_for else 0
            if option.locked and option.values[party] >= least:
                yield TableIdea(view.seat, issue.id, option.id)


def _has_the_pen(known: State, party: int) -> bool:
    """Tell whose turn it is to write: one text, and each round another writes in it."""
    return known.round % len(known.scenario.parties) == party


def _must_wait(known: State) -> bool:
    """Tell whether a signature now would be refused at home, while there is time to wait."""
    early = known.round < known.scenario.rounds - 1
    return early and any(lacks_votes(known, party) for party in range(len(known.scenario.parties)))


def _aspiration(known: State, party: int, least: int) -> int:
    """Return the utility asked for in this round: from the best down to the least.

    The least comes early enough to live under the treaty for two rounds before the end.
    """
    best = utility(terms(known.scenario), party, _dream(known, party))
    last = max(known.scenario.rounds - 3, 1)
    return max(best - (best - least) * min(known.round - 1, last) // last, least)


def _dream(known: State, party: int) -> tuple[OptionSpec, ...]:
    tabled = treaty_of(known).tabled
    return tuple(
        max(
            (
                option
                for option in issue.options
                if not option.locked or (issue.id, option.id) in tabled
            ),
            key=lambda option: option.values[party],
        )
        for issue in terms(known.scenario).issues
    )


def _drafts(view: SeatView, party: int, wanted: int, manner: Manner) -> Iterator[DraftClause]:
    """Write the own package into the text: first where it gives way, then where it asks."""
    known = view.known
    state, spec = treaty_of(known), terms(known.scenario)
    guessed = guessed_terms(known, view.seat, party, fixed_pie=manner.fixed_pie)
    wish = _package(guessed, party, wanted, state.tabled)
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
    guessed: TreatySpec, party: int, wanted: int, tabled: tuple[Idea, ...]
) -> tuple[str, ...]:
    """Return the package, by option ids, that brings what is wanted and pleases the others most.

    When none brings it, the best for the own party.
    """

    def merit(package: Package) -> tuple[int, int, int]:
        own = utility(guessed, party, package)
        others = sum(
            utility(guessed, other, package)
            for other in range(len(guessed.reservation))
            if other != party
        )
        return (0, others, own) if own >= wanted else (own - wanted, 0, 0)

    best = max(packages(guessed, locked=False, tabled=tabled), key=merit)
    return tuple(option.id for option in best)
