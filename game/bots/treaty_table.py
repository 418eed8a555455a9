"""A government at the treaty table: asks, drafts, and says yes to what is good enough."""

from collections.abc import Iterator

from game.bots.drafting import (
    agreed_by_all,
    character_of,
    clock_of,
    crosses_own_line,
    drafts,
    heard_by,
    negotiator_of,
    stakes_of,
    tried_by,
)
from game.bots.guesses import best_fact
from game.bots.manner import Manner
from game.bots.negotiator import Negotiator
from game.bots.stakes import Clock, Heard, Stakes, worth
from game.bots.stream import pick
from game.engine import Action, SeatView, State, explain
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.treaty.ratification import ratification_parts
from game.engine.rules.treaty.table import clauses, represented, terms, treaty_of
from game.engine.rules.treaty.utility import utility

ANSWERS = 4
"""Texts that one who learns puts its name to within one round, at most."""


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
    now, least = utility(spec, party, clauses(known)), view.reservations[party].low
    crossing = crosses_own_line(known, seat, party)
    settled = "" not in state.text and state.stage != "broken" and not crossing
    if now < least or crossing:
        yield Unsign(seat)
        yield Unapprove(seat)
    for line in character_of(known, seat).red_lines:
        yield DrawRedLine(seat, *line)
    yield from _questions(view, party, seed)
    yield from _welcome_ideas(view, party)
    who, situation = negotiator_of(known, seat, manner), _situation(view, party, manner)
    writes = _may_write(known, party, manner)
    if writes and manner.learns:
        yield from _amend(view, party, who, situation)
    if settled and who.accepts(*situation, now):
        yield Approve(seat)
        if not (manner.counts_votes and _must_wait(known)):
            yield Sign(seat)
    elif writes:
        tried = tried_by(known, party) if manner.learns else frozenset()
        offer = who.next_offer(*situation, tried)
        if offer not in tried:
            yield from drafts(view, party, offer)


def _amend(
    view: SeatView, party: int, who: Negotiator, situation: tuple[Stakes, Heard, Clock]
) -> Iterator[DraftClause]:
    """Write what does more for the peoples than what all have said yes to, or go back to that."""
    stakes, agreed = situation[0], agreed_by_all(view.known)
    if agreed not in stakes.choices or not who.accepts(*situation, worth(stakes.own, agreed)):
        return
    better = who.better(*situation, agreed)
    wanted = better if better and better not in tried_by(view.known, party) else agreed
    yield from drafts(view, party, wanted)


def _situation(view: SeatView, party: int, manner: Manner) -> tuple[Stakes, Heard, Clock]:
    """Return all that a negotiator is told."""
    known = view.known
    return stakes_of(view, party, manner), heard_by(known, party), clock_of(known)


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


def _may_write(known: State, party: int, manner: Manner) -> bool:
    """Tell whether it is a party's turn: the pen goes round, and who learns answers at once.

    When there have been as many yeses as if each had answered that often and all others had taken
    each text, the pen rests: else two texts that the others both take, each before its writer has
    said yes to it, could be exchanged for ever.
    """
    agreed = treaty_of(known).agreed
    said = [one.party for one in agreed if one.round == known.round]
    if agreed and manner.learns:
        parties = len(known.scenario.parties)
        following = (agreed[-1].party + 1) % parties
        tired = len(said) > ANSWERS * parties * (parties - 1)
        return party == following and said.count(party) < ANSWERS and not tired
    return _has_the_pen(known, party) and party not in said


def _has_the_pen(known: State, party: int) -> bool:
    """Tell whose turn it is to write: one text, and each round another writes in it."""
    return known.round % len(known.scenario.parties) == party


def _must_wait(known: State) -> bool:
    """Tell whether a signature now would be refused at home, while there is time to wait."""
    early = known.round < known.scenario.rounds - 1
    return early and any(lacks_votes(known, party) for party in range(len(known.scenario.parties)))
