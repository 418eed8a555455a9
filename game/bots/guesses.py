"""What a bot makes of the other parties' wishes: an estimate of each, and how sure it is of it.

It learns from findings, from answers, from what is asked for and offered in deals, from red lines
and from public positions. An answer counts as far as trust was likely to make it true; where
nothing is known, what is good for the own side is thought to be bad for the other.
"""

from dataclasses import replace
from typing import NamedTuple

from game.engine import State
from game.engine.model.deals import Deals
from game.engine.model.treaty import Fact, Idea, IssueSpec, OptionSpec, TreatySpec
from game.engine.rules.treaty.questions import trust_in
from game.engine.rules.treaty.table import terms, treaty_of


class Estimate(NamedTuple):
    """A number that can only be guessed at, with how sure the guess is, 0 to 100."""

    value: int
    confidence: int


_SHARES = {"heavy": 160, "middling": 100, "light": 40, "not_heavy": 80, "": 100}
"""Percent of an even share that an issue is thought to weigh, by the word of an answer."""

ASKED, GIVEN_UP = 130, 60
"""Percent of a guessed weight left when a party asks for a clause in a deal, or gives one away."""

POSITION, IN_DEAL = 70, 90
"""The least that an option is worth to who asks for it in public, and to who trades for it."""


def guessed_terms(known: State, seat: str, party: int) -> TreatySpec:
    """Return what can be agreed on, with a guess wherever the others' weights and values are.

    Args:
        known: What the seat knows.
        seat: The id of the seat.
        party: The number of its party, whose own numbers stay as they are.
    """
    spec = terms(known.scenario)
    return replace(spec, issues=tuple(_issue(known, seat, issue, party) for issue in spec.issues))


def weight_estimate(known: State, seat: str, party: int, issue: str) -> Estimate:
    """Return what an issue is thought to weigh for another party, of 100 over all issues."""
    even = 100 // len(terms(known.scenario).issues)
    fact = best_fact(_heard(known, seat), party, issue)
    if fact and fact.points >= 0:
        return Estimate(fact.points, 100)
    sure = _confidence(known, seat, fact) if fact else 0
    told = even * _SHARES[fact.weight if fact else ""] // 100
    guess = even + (told - even) * sure // 100
    asked, given = _traded(known, seat, party)
    if any(idea.issue == issue for idea in asked):
        return Estimate(guess * ASKED // 100, max(sure, 60))
    if any(idea.issue == issue for idea in given):
        return Estimate(guess * GIVEN_UP // 100, max(sure, 60))
    return Estimate(guess, sure)


def value_estimate(
    known: State, seat: str, party: int, of: tuple[IssueSpec, OptionSpec], own: int
) -> Estimate:
    """Return what an option is thought to be worth to another party, 0 to 100.

    Args:
        known: What the seat knows.
        seat: The id of the seat.
        party: The number of the other party.
        of: The issue and the option.
        own: What the option is worth to the own side.
    """
    issue, option = of
    idea = Idea(issue.id, option.id)
    fact = best_fact(_heard(known, seat), party, issue.id)
    lines = {
        Idea(one.issue, one.option) for one in treaty_of(known).red_lines if one.party == party
    }
    if idea in lines:
        return Estimate(0, 90)
    if fact and fact.option == option.id:
        return Estimate(100, 100 if fact.points >= 0 else _confidence(known, seat, fact))
    guess = (100 - own + option.needs[party]) // 2
    if idea in _traded(known, seat, party)[0]:
        return Estimate(max(guess, IN_DEAL), 70)
    if option.id == issue.positions[party]:
        least = POSITION if fact and fact.option else 100
        return Estimate(max(guess, least), 60)
    return Estimate(guess, 20)


def best_fact(facts: tuple[Fact, ...], party: int, issue: str) -> Fact | None:
    """Return the most reliable thing a seat was told of a party's wish; of equals the latest."""
    fitting = (fact for fact in facts if (fact.party, fact.issue) == (party, issue))
    return max(fitting, key=lambda fact: (fact.points >= 0, fact.round), default=None)


def _heard(known: State, seat: str) -> tuple[Fact, ...]:
    return treaty_of(known).knowledge[known.scenario.seat_number[seat]]


def _confidence(known: State, seat: str, fact: Fact) -> int:
    """Return how likely an answer is to be true, 0 to 100; vague ones never lie."""
    numbers = terms(known.scenario).numbers
    trust = trust_in(known, known.scenario.seat_number[seat], fact.party)
    if trust >= numbers.wary or not fact.option:
        return 100 if trust >= numbers.trusting else 80
    return 100 - numbers.distrust_vague


def _traded(known: State, seat: str, party: int) -> tuple[frozenset[Idea], frozenset[Idea]]:
    """Return the clauses that a party has asked the seat for in deals, and those it would give."""
    scenario = known.scenario
    asked, given = set(), set()
    for offer in (known.deals or Deals()).offers:
        maker = scenario.seats[scenario.seat_number[offer.seat]]
        if offer.to != seat or maker.affiliation != party:
            continue
        for package in offer.packages:
            asked |= {Idea(term.of, term.option) for term in package.wants if term.kind == "vote"}
            given |= {Idea(term.of, term.option) for term in package.gives if term.kind == "vote"}
    return frozenset(asked), frozenset(given)


def _issue(known: State, seat: str, issue: IssueSpec, party: int) -> IssueSpec:
    parties = range(len(issue.weights))
    weights = tuple(
        issue.weights[at] if at == party else weight_estimate(known, seat, at, issue.id).value
        for at in parties
    )
    options = tuple(
        replace(
            option,
            values=tuple(
                own if at == party else value_estimate(known, seat, at, (issue, option), own).value
                for at in parties
                for own in (option.values[party],)
            ),
        )
        for option in issue.options
    )
    return replace(issue, weights=weights, options=options)
