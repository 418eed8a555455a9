"""What a seat gets to know: ideas nobody had, and what the other side really wants."""

from game.engine.model.draft import Draft
from game.engine.model.specs import Scenario
from game.engine.model.treaty import Fact, Idea, IssueSpec
from game.engine.model.treaty_events import IdeasFound, InterestLearnt
from game.engine.rules.treaty.table import amend, find_issue, terms, treaty_of


def weight_word(scenario: Scenario, issue: IssueSpec, party: int) -> str:
    """Say how much an issue weighs: `heavy` and `light` are a third off an even share."""
    even = 100 / len(terms(scenario).issues)
    if issue.weights[party] >= even * 4 / 3:
        return "heavy"
    return "light" if issue.weights[party] <= even * 2 / 3 else "middling"


def favourite(issue: IssueSpec, party: int) -> str:
    """Return the option a party values most among those everybody knows, the first of equals."""
    known = [option for option in issue.options if not option.locked]
    return max(known, key=lambda option: option.values[party]).id


def remember(draft: Draft, seat: int, fact: Fact) -> None:
    """Add a fact to what a seat knows."""
    known = list(treaty_of(draft).knowledge)
    known[seat] += (fact,)
    amend(draft, knowledge=tuple(known))


def learn_interest(draft: Draft, seat: int, party: int, issue: str, source: str) -> None:
    """Let a seat learn truly how much an issue weighs for a party, and what it would like.

    Args:
        draft: The draft.
        seat: The number of the seat that learns.
        party: The number of the party.
        issue: The id of the issue.
        source: `finding`, or `shown` when the party shows it itself.

    Raises:
        ValueError: When there is no such issue.
    """
    scenario = draft.scenario
    spec = find_issue(scenario, issue)
    if spec is None:
        raise ValueError(f"no issue {issue}")
    word, points = weight_word(scenario, spec, party), spec.weights[party]
    option = favourite(spec, party)
    remember(draft, seat, Fact(draft.round, party, issue, option, word, points, source))
    names = scenario.seats[seat].id, scenario.parties[party].id
    draft.events.append(InterestLearnt(*names, issue, option, word, points, source))


def find_out(draft: Draft, seat: int, party: int, count: int) -> None:
    """Let a seat learn up to `count` interests of a party, the heaviest it does not know first."""
    facts = treaty_of(draft).knowledge[seat]
    known = {fact.issue for fact in facts if fact.party == party and fact.points >= 0}
    unknown = [issue for issue in terms(draft.scenario).issues if issue.id not in known]
    unknown.sort(key=lambda issue: -issue.weights[party])
    for issue in unknown[:count]:
        learn_interest(draft, seat, party, issue.id, "finding")


def invent(draft: Draft, seat: int, count: int) -> None:
    """Let a room find up to `count` locked options it does not know, drawn unless luck is off."""
    state = treaty_of(draft)
    known = {*state.ideas[seat], *state.transferred}
    locked = tuple(
        Idea(issue.id, option.id)
        for issue in terms(draft.scenario).issues
        for option in issue.options
        if option.locked and (issue.id, option.id) not in known
    )
    order = locked if draft.no_luck else draft.dice.shuffled(locked, "answers")
    if order[:count]:
        _put_in_room(draft, seat, (*state.ideas[seat], *order[:count]))
        draft.events.append(IdeasFound(draft.scenario.seats[seat].id, order[:count]))


def _put_in_room(draft: Draft, seat: int, ideas: tuple[Idea, ...]) -> None:
    rooms = list(treaty_of(draft).ideas)
    rooms[seat] = ideas
    amend(draft, ideas=tuple(rooms))
