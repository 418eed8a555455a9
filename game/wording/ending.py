"""How a session ended, graded and told as a short story from its events alone."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.events import CardRevealed, Cause, Ended, Event, NewsAnswered
from game.engine.model.ids import LEVELS
from game.engine.model.specs import Scenario
from game.engine.rules.outcome import TRUSTED
from game.wording.authored import two_parties
from game.wording.changes import cause_words
from game.wording.history import Standing, moved_by, standings
from game.wording.ladder import level_title
from game.wording.language import _, later, listed, ngettext, signed
from game.wording.names import level_name, outcome_name
from game.wording.treaty_story import treaty_story
from game.wording.words_story import mandate_story, promise_story

_MEANINGS = {
    "total_war": later("The conflict fell into the abyss. Everybody at the table has lost."),
    "protracted_conflict": later(
        "Nothing has been settled and the fight goes on, neither won nor ended."
    ),
    "ceasefire": later(
        "The weapons are silent and the leaders can talk. What people fought about "
        "is still unsolved: a negative peace, which is where the work begins."
    ),
    "fragile_peace": later(
        "There is a treaty, and too little yet to carry it: in too many possible futures it "
        "breaks within five years."
    ),
    "sustainable_peace": later(
        "There is a treaty, and in most possible futures it is still alive after five years."
    ),
}

_MOST = 3
"""How many causes each list of drivers names at the most."""


@dataclass(frozen=True, slots=True)
class Driver:
    """What one cause did over the whole session, in points over all dyads together."""

    cause: str
    amount: int

    @property
    def sentence(self) -> str:
        """The cause with its amount in words."""
        return f"{self.cause}, {signed(self.amount)}"


@dataclass(frozen=True, slots=True)
class Ending:
    """A session's end.

    Attributes:
        outcome: The engine's code of it.
        title: What it is called.
        meaning: What that means.
        carried_by: The levels of society, by code, at which trust is 50 or more everywhere.
        depth: The same as a sentence.
        heated: What raised escalation most, largest first.
        cooled: What lowered it most, largest first.
        trusted: Which cards raised trust most, on all levels together, largest first.
        story: Four to six sentences on how it came about.
        treaty: What was signed and what became of it; empty where there was none to make.
        words: Promises, deals and invitations; empty without any.
        mandates: For each seat what it met and what not; empty without any.
    """

    outcome: str
    title: str
    meaning: str
    carried_by: tuple[str, ...]
    depth: str
    heated: tuple[Driver, ...]
    cooled: tuple[Driver, ...]
    trusted: tuple[Driver, ...]
    story: tuple[str, ...]
    treaty: tuple[str, ...]
    words: tuple[str, ...]
    mandates: tuple[str, ...]


def ending(scenario: Scenario, texts: Texts, events: Sequence[Event]) -> Ending:
    """Tell the end of a session from all its public events.

    Raises:
        ValueError: When the session has not ended.
    """
    ended = [event for event in events if isinstance(event, Ended)]
    if not ended:
        raise ValueError("the session has not ended yet")
    outcome = ended[-1].outcome
    ends = standings(scenario, events)
    carried_by = _carried_by(ends[-1])
    escalation = moved_by(events, "escalation")
    heated, cooled = _largest(texts, escalation), _largest(texts, escalation, sign=-1)
    trust = moved_by(events, "trust")
    deeds = Counter({cause: moved for cause, moved in trust.items() if cause.kind == "card"})
    trusted = _largest(texts, deeds)
    return Ending(
        outcome=outcome,
        title=outcome_name(outcome),
        meaning=_(_MEANINGS[outcome]),
        carried_by=carried_by,
        depth=_depth(carried_by),
        heated=heated,
        cooled=cooled,
        trusted=trusted,
        story=(
            *_course(scenario, texts, ends),
            *_drivers(heated, cooled),
            _trust(ends, trusted),
            _together(events),
        ),
        treaty=treaty_story(scenario, texts, events),
        words=promise_story(texts, events),
        mandates=mandate_story(texts, events),
    )


def _carried_by(end: Standing) -> tuple[str, ...]:
    return tuple(
        level
        for number, level in enumerate(LEVELS)
        if all(trust[number] >= TRUSTED for trust in end.trust)
    )


def _depth(levels: tuple[str, ...]) -> str:
    if not levels:
        return _("On no level of society is trust high enough to carry a peace.")
    names = listed([level_name(level) for level in levels])
    if len(levels) == len(LEVELS):
        return _("Trust that can carry a peace reaches every level: {levels}.").format(levels=names)
    missing = [level_name(level) for level in LEVELS if level not in levels]
    return _("Trust that can carry a peace reaches {levels}, but not {missing}.").format(
        levels=names, missing=listed(missing)
    )


def _largest(texts: Texts, moved: Counter[Cause], sign: int = 1) -> tuple[Driver, ...]:
    """Return the causes that moved most in one direction; equals in order of their words."""
    drivers = [
        Driver(cause_words(texts, cause), amount)
        for cause, amount in moved.items()
        if amount * sign > 0
    ]
    return tuple(sorted(drivers, key=lambda one: (-one.amount * sign, one.cause))[:_MOST])


def _course(scenario: Scenario, texts: Texts, ends: tuple[Standing, ...]) -> Iterator[str]:
    """Tell where the worst of the dyads came from, where it ended, and its darkest round."""
    last = ends[-1]
    dyad = max(range(len(last.escalation)), key=lambda at: last.escalation[at])
    parties = two_parties(texts, scenario.dyads[dyad].id)
    path = [end.levels[dyad] for end in ends]
    if path[0] == path[-1]:
        yield _(
            "{parties} began on {start}, and after {rounds} rounds they stand there again."
        ).format(parties=parties, start=level_title(path[0]), rounds=last.round)
    else:
        yield _("{parties} began on {start}; after {rounds} rounds they stand on {end}.").format(
            parties=parties,
            start=level_title(path[0]),
            rounds=last.round,
            end=level_title(path[-1]),
        )
    worst = max(path)
    if worst > max(path[0], path[-1]):
        yield _("At the worst, at the end of round {round}, it was {level}.").format(
            round=ends[path.index(worst)].round, level=level_title(worst)
        )


def _drivers(heated: tuple[Driver, ...], cooled: tuple[Driver, ...]) -> Iterator[str]:
    if heated:
        yield _("What heated the conflict most over the whole session: {drivers}.").format(
            drivers="; ".join(driver.sentence for driver in heated[:2])
        )
    if cooled:
        yield _("What cooled it most: {drivers}.").format(
            drivers="; ".join(driver.sentence for driver in cooled[:2])
        )


def _trust(ends: tuple[Standing, ...], trusted: tuple[Driver, ...]) -> str:
    """Tell on which level trust moved most, and what was done that built most of it."""
    gains = [ends[-1].mean_trust(at) - ends[0].mean_trust(at) for at in range(len(LEVELS))]
    most = max(range(len(LEVELS)), key=lambda at: gains[at])
    deed = trusted[0].cause if trusted else ""
    if gains[most] <= 0:
        pattern = _("Trust grew on no level of society; what did most for it was {deed}.")
        bare = _("Trust grew on no level of society, and nothing was played that built it.")
    else:
        pattern = _(
            "Trust grew most among {level} ({gain} on average); what did most for it was {deed}."
        )
        bare = _("Trust grew most among {level} ({gain} on average).")
    return (pattern if deed else bare).format(
        level=level_name(LEVELS[most]), gain=signed(gains[most]), deed=deed
    )


def _together(events: Sequence[Event]) -> str:
    """Tell how often tracks played together, and how often news found nobody."""
    joint = sum(isinstance(event, CardRevealed) and event.joint_tracks > 1 for event in events)
    unanswered = sum(isinstance(event, NewsAnswered) and not event.seats for event in events)
    played = ngettext(
        "{count} card was played together with another track",
        "{count} cards were played together with other tracks",
        joint,
    )
    left = ngettext(
        "{count} piece of news was left without an answer",
        "{count} pieces of news were left without an answer",
        unanswered,
    )
    return _("{played}, and {left}.").format(
        played=played.format(count=joint) if joint else _("No card was played together"),
        left=left.format(count=unanswered) if unanswered else _("no news was left alone"),
    )
