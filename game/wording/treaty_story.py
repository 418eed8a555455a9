"""How a treaty came about and what became of it, told from the public events alone."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from game.content.texts import Texts
from game.engine.model.events import ElectionHeld, Event
from game.engine.model.specs import Scenario
from game.engine.model.treaty_events import (
    ClauseDrafted,
    ClausePressed,
    IdeaTabled,
    RatificationHeld,
    RedLineCrossed,
    TreatyBroke,
    TreatyMoved,
    TreatyTested,
    YearsTold,
)
from game.wording.authored import issue_title, option_title, party_name
from game.wording.language import _, listed, ngettext
from game.wording.parts import failure_words


@dataclass
class _Course:
    """What is remembered while the events are read in order."""

    scenario: Scenario
    texts: Texts
    clauses: dict[str, str] = field(default_factory=dict)
    tabled: list[tuple[str, str]] = field(default_factory=list)
    pressed: list[tuple[str, str]] = field(default_factory=list)
    votes: list[RatificationHeld] = field(default_factory=list)
    held: int = 0
    was_signed: bool = False

    def note(self, event: Event) -> None:
        """Remember what a later sentence needs."""
        match event:
            case ClauseDrafted():
                self.clauses[event.issue] = event.option
            case IdeaTabled():
                self.tabled.append((event.issue, event.option))
            case ClausePressed():
                self.pressed.append((event.party, event.issue))
            case RatificationHeld():
                self.votes.append(event)
            case TreatyTested(broke=False):
                self.held += 1
            case TreatyMoved(stage="signed"):
                self.was_signed = True
                self.pressed.clear()


def treaty_story(scenario: Scenario, texts: Texts, events: Sequence[Event]) -> tuple[str, ...]:
    """Tell what was signed, who ratified it, what held or broke it, and the years after.

    Empty for a scenario without a treaty.
    """
    return tuple(_told(_Course(scenario, texts), events)) if scenario.treaty else ()


def _told(course: _Course, events: Sequence[Event]) -> Iterator[str]:
    for event in events:
        course.note(event)
        yield from _sentences(course, event)
    if course.pressed:
        yield _pressed(course)
    if not course.was_signed:
        yield _unsigned(course)


def _sentences(course: _Course, event: Event) -> Iterator[str]:
    match event:
        case RedLineCrossed():
            yield _crossed(course.texts, event)
        case TreatyBroke():
            yield _broken(course, event)
        case TreatyMoved():
            yield from _moved(course, event)
        case ElectionHeld(confirmed=False):
            yield _voted_out(course.texts, event)
        case YearsTold():
            yield _years(event)


def _moved(course: _Course, event: TreatyMoved) -> Iterator[str]:
    """Tell a step; that it broke is told with its cause."""
    if event.stage == "signed":
        yield _signed(course, event.round)
    elif event.stage in ("ratified", "talking") and course.votes:
        yield _vote(course, event)
        course.votes.clear()
    elif event.stage == "in_force":
        course.held = 0
        yield _("It came into force in round {round}.").format(round=event.round)


def _signed(course: _Course, number: int) -> str:
    texts = course.texts
    clauses = [
        _("“{option}” on {issue}").format(
            option=option_title(texts, issue, option), issue=issue_title(texts, issue)
        )
        for issue, option in course.clauses.items()
    ]
    text = _("In round {round} all governments signed: {clauses}.").format(
        round=number, clauses=listed(clauses)
    )
    new = sum(course.clauses.get(issue) == option for issue, option in course.tabled)
    if not new:
        return text
    found = ngettext(
        "One of these clauses is an idea that nobody had at the start.",
        "{count} of these clauses are ideas that nobody had at the start.",
        new,
    )
    return f"{text} {found.format(count=new)}"


def _vote(course: _Course, event: TreatyMoved) -> str:
    texts = course.texts
    told = [
        _("{party} {have} of {need}").format(
            party=party_name(texts, vote.party), have=vote.have, need=vote.need
        )
        for vote in course.votes
    ]
    no = [party_name(texts, vote.party) for vote in course.votes if not vote.passed]
    if not no:
        text = _("The people said yes everywhere in round {round}: {votes}.")
        return text.format(round=event.round, votes=listed(told))
    text = _("In round {round} the people of {parties} said no: {votes}. The text went back.")
    return text.format(round=event.round, parties=listed(no), votes=listed(told))


def _broken(course: _Course, event: TreatyBroke) -> str:
    lasted = ngettext(
        "It held for one round and then broke",
        "It held for {count} rounds and then broke",
        course.held,
    )
    opening = lasted.format(count=course.held) if course.held else _("It broke at once")
    cause = failure_words(course.texts, event.cause, event.of)
    return _("{opening}; what weighed most was {cause}.").format(opening=opening, cause=cause)


def _crossed(texts: Texts, event: RedLineCrossed) -> str:
    text = _("The government of {party} crossed its own red line on {issue} to get there.")
    return text.format(party=party_name(texts, event.party), issue=issue_title(texts, event.issue))


def _voted_out(texts: Texts, event: ElectionHeld) -> str:
    text = _("The voters of {party} chose a new government, which had signed nothing.")
    return text.format(party=party_name(texts, event.party))


def _pressed(course: _Course) -> str:
    told = [
        _("{party} on {issue}").format(
            party=party_name(course.texts, party), issue=issue_title(course.texts, issue)
        )
        for party, issue in course.pressed
    ]
    return _("Signed under pressure of the stronger side: {clauses}.").format(clauses=listed(told))


def _unsigned(course: _Course) -> str:
    issues = course.scenario.treaty.issues if course.scenario.treaty else ()
    missing = [
        issue_title(course.texts, issue.id) for issue in issues if not course.clauses.get(issue.id)
    ]
    if not missing:
        return _("A whole text lay on the table, and nobody signed it.")
    if len(missing) == len(issues):
        return _("No treaty was signed, and no clause was written at the end.")
    return _("No treaty was signed; open to the end: {issues}.").format(issues=listed(missing))


def _years(event: YearsTold) -> str:
    return _(
        "Then the years after were played through many times over: in {share} % of them peace "
        "still held after five years. That shows what tends to go together, not what must happen."
    ).format(share=event.holds)
