"""What a bot makes of the other parties' wishes: what it was told, and otherwise a guess.

Like a newcomer it takes answers at their word, and where nobody told it anything it thinks that
what is good for its own side is bad for the other.
"""

from dataclasses import replace

from game.engine import State
from game.engine.model.treaty import Fact, IssueSpec, TreatySpec
from game.engine.rules.treaty.table import terms, treaty_of

_SHARES = {"heavy": 160, "middling": 100, "light": 40, "not_heavy": 80, "": 100}
"""Percent of an even share that an issue is thought to weigh, by the word of an answer."""


def guessed_terms(known: State, seat: str, party: int, *, fixed_pie: bool = False) -> TreatySpec:
    """Return what can be agreed on, with a guess wherever the others' weights and values are.

    Args:
        known: What the seat knows.
        seat: The id of the seat.
        party: The number of its party, whose own numbers stay as they are.
        fixed_pie: Whether it thinks that the others want the opposite of all it wants, as much.
    """
    spec = terms(known.scenario)
    if fixed_pie:
        return replace(spec, issues=tuple(_mirrored(issue, party) for issue in spec.issues))
    heard = treaty_of(known).knowledge[known.scenario.seat_number[seat]]
    return replace(spec, issues=tuple(_issue(spec, issue, party, heard) for issue in spec.issues))


def _mirrored(issue: IssueSpec, party: int) -> IssueSpec:
    """Give every other party the own weight, and the own values turned round."""
    parties = range(len(issue.weights))
    options = tuple(
        replace(
            option,
            values=tuple(
                own if at == party else 100 - own
                for at in parties
                for own in (option.values[party],)
            ),
        )
        for option in issue.options
    )
    return replace(issue, weights=(issue.weights[party],) * len(parties), options=options)


def best_fact(facts: tuple[Fact, ...], party: int, issue: str) -> Fact | None:
    """Return the most reliable thing a seat was told of a party's wish; of equals the latest."""
    fitting = (fact for fact in facts if (fact.party, fact.issue) == (party, issue))
    return max(fitting, key=lambda fact: (fact.points >= 0, fact.round), default=None)


def _issue(spec: TreatySpec, issue: IssueSpec, party: int, heard: tuple[Fact, ...]) -> IssueSpec:
    told = [best_fact(heard, other, issue.id) for other in range(len(issue.weights))]
    favourites = [
        (fact and fact.option) or position
        for fact, position in zip(told, issue.positions, strict=True)
    ]
    weights = [_weight(fact, len(spec.issues)) for fact in told]
    weights[party] = issue.weights[party]
    options = []
    for option in issue.options:
        own = option.values[party]
        values = [
            100 if option.id == favourite else (100 - own + needs) // 2
            for favourite, needs in zip(favourites, option.needs, strict=True)
        ]
        values[party] = own
        options.append(replace(option, values=tuple(values)))
    return replace(issue, weights=tuple(weights), options=tuple(options))


def _weight(fact: Fact | None, issues: int) -> int:
    if fact and fact.points >= 0:
        return fact.points
    return _SHARES[fact.weight if fact else ""] // issues
