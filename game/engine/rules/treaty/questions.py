"""The answer to a why-question: true, vague or false, as trust allows (evidence §5, idea 2).

Trust buys information, and information buys joint gain (E29, evidence §4.4); trust itself is
worth nothing at the table.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.ids import LEVELS
from game.engine.model.treaty import Fact, IssueSpec
from game.engine.model.treaty_events import Answered, Asked
from game.engine.rules.treaty.knowledge import favourite, remember, weight_word
from game.engine.rules.treaty.table import amend, find_issue, own_dyads, swapped, terms, treaty_of

_LEVEL_OF_TRACK = {
    "government": "leaders",
    "eminent_persons": "leaders",
    "conflict_resolution": "influentials",
    "business": "influentials",
    "education": "influentials",
}
"""The level of society at which a track is trusted; the others live among communities."""


def level_of_track(track: str) -> str:
    """Return the level of society at which a track moves and is trusted."""
    return _LEVEL_OF_TRACK.get(track, "communities")


def trust_in(position: Position, seat: int, party: int) -> int:
    """Return the trust, 0 to 100, on which a seat's question to a party meets.

    It is that between their two parties at the level of the seat's track; for a third party
    the average over the dyads of the party asked.
    """
    scenario = position.scenario
    level = LEVELS.index(level_of_track(scenario.seats[seat].track))
    own = scenario.seats[seat].affiliation
    dyads = [
        dyad
        for dyad in own_dyads(scenario, party)
        if own is None or own in scenario.dyads[dyad].parties
    ]
    return sum(position.gauges[scenario.table.trust(at, level)] for at in dyads) // len(dyads)


def ask(draft: Draft, seat: int, party: int, name: str) -> None:
    """Put the question and give the answer to the asker alone."""
    scenario = draft.scenario
    issue = find_issue(scenario, name)
    if issue is None:
        raise ValueError(f"no issue {name}")
    amend(draft, asked=swapped(treaty_of(draft).asked, seat, to=True))
    names = scenario.seats[seat].id, scenario.parties[party].id
    draft.events.append(Asked(*names, name))
    option, weight = _answer(draft, seat, party, issue)
    remember(draft, seat, Fact(draft.round, party, name, option, weight, -1, "answer"))
    draft.events.append(Answered(*names, name, option, weight))


def _answer(draft: Draft, seat: int, party: int, issue: IssueSpec) -> tuple[str, str]:
    """Return what is said: an option, or empty, and a word for the weight."""
    numbers = terms(draft.scenario).numbers
    truth = weight_word(draft.scenario, issue, party)
    vague = "", "heavy" if truth == "heavy" else "not_heavy"
    trust = trust_in(draft, seat, party)
    if trust >= numbers.trusting:
        return favourite(issue, party), truth
    if trust >= numbers.wary:
        return (favourite(issue, party), truth) if _happens(draft, numbers.wary_true) else vague
    if _happens(draft, numbers.distrust_vague):
        return vague
    return issue.positions[party], "light" if truth == "heavy" else "heavy"


def _happens(draft: Draft, percent: int) -> bool:
    """Draw whether something happens; without luck it does when it is as likely as not."""
    if draft.no_luck:
        return percent >= 50
    return draft.dice.below(100, "answers") < percent
