"""A lesson: who is played, what is scripted, what helps on the way, and what is told at the end."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.content.build_mandates import build_goals
from game.content.build_texts import source_text
from game.engine.model.actions import from_plain

if TYPE_CHECKING:
    from game.content.texts import SourceText
    from game.engine.model.actions import Action
    from game.engine.model.mandates import Goal

Plain = dict[str, Any]

WORDS_A_MINUTE = 130
"""How fast a person reads aloud."""
SECONDS_A_ROUND = 110
"""What a round takes besides the lesson's own texts: cards, choices, watching the ledger."""


@dataclass(frozen=True, slots=True)
class Scripted:
    """Something that a seat does in a round without being asked."""

    round: int
    seat: str
    action: Action


@dataclass(frozen=True, slots=True)
class Hint:
    """A hint, and when it fits.

    Attributes:
        phase: In which phase.
        rounds: In which rounds; empty for all.
        after: Only after an action of this kind by the person in this phase; empty for none.
        until: Only until an action of this kind by the person in this phase; empty for none.
        given: Only while all of these are met.
        say: What it says.
        point: The id of a node on the screen; empty for none.
    """

    phase: str
    rounds: tuple[int, ...]
    after: str
    until: str
    given: tuple[Goal, ...]
    say: str
    point: str


@dataclass(frozen=True, slots=True)
class Shown:
    """A number that the debrief tells from the ledger; empty texts mean any."""

    gauge: str
    level: str
    of: str


@dataclass(frozen=True, slots=True)
class Debrief:
    """What is told and asked at the end."""

    met: str
    not_met: str
    shows: tuple[Shown, ...]
    means: str
    source: SourceText
    question: str


@dataclass(frozen=True, slots=True)
class Side:
    """One seat from which a lesson is played.

    `goals` must all be met at the end, and `solution` meets them.
    """

    seat: str
    goal: str
    goals: tuple[Goal, ...]
    hints: tuple[Hint, ...]
    solution: tuple[Scripted, ...]
    debrief: Debrief


@dataclass(frozen=True, slots=True)
class Lesson:
    """What makes a lesson of a scenario; see the schema for what each part means."""

    number: int
    minutes: int
    mechanism: str
    seed: int
    no_luck: bool
    begins: int
    bots: str
    quiet: frozenset[str]
    script: tuple[Scripted, ...]
    sides: tuple[Side, ...]

    def side(self, seat: str) -> Side:
        """Return the side that is played from a seat.

        Raises:
            KeyError: When the lesson is not played from it.
        """
        for side in self.sides:
            if side.seat == seat:
                return side
        raise KeyError(seat)


def build_lesson(plain: Plain, documents: Plain) -> Lesson:
    """Build a lesson.

    Args:
        plain: Its valid section as plain data.
        documents: The documents that sources name.
    """
    return Lesson(
        number=plain["number"],
        minutes=plain["minutes"],
        mechanism=plain["mechanism"],
        seed=plain["seed"],
        no_luck=plain["no_luck"],
        begins=plain["begins"],
        bots=plain["bots"],
        quiet=frozenset(plain["quiet"]),
        script=_script(plain["script"]),
        sides=tuple(_side(side, documents) for side in plain["sides"]),
    )


def words_read(scenario: Plain, side: Plain) -> int:
    """Count the words that somebody who plays a side of a lesson reads, each hint once."""
    seats: dict[str, Plain] = {seat["id"]: seat for seat in scenario["seats"]}
    seat = seats.get(side["seat"], {})
    debrief = side["debrief"]
    longer = max(debrief["met"], debrief["not_met"], key=_words)
    texts = (
        *(scenario["introduction"], scenario.get("content_note", "")),
        *(seat.get("brief", ""), seat.get("confidential", "")),
        *(side["goal"], scenario["lesson"]["mechanism"], *(hint["say"] for hint in side["hints"])),
        *(longer, debrief["means"], debrief["question"]),
    )
    return sum(map(_words, texts))


def seconds_taken(scenario: Plain, side: Plain) -> int:
    """Return how long a side of a lesson takes when its texts are read aloud, in seconds."""
    begins: int = scenario["lesson"]["begins"]
    played = int(next(iter(scenario["lengths"]))) - begins + 1
    return words_read(scenario, side) * 60 // WORDS_A_MINUTE + played * SECONDS_A_ROUND


def _words(text: str) -> int:
    return len(text.split())


def _script(plain: list[Plain]) -> tuple[Scripted, ...]:
    return tuple(
        Scripted(line["round"], line["do"]["seat"], from_plain(line["do"])) for line in plain
    )


def _side(plain: Plain, documents: Plain) -> Side:
    debrief = plain["debrief"]
    return Side(
        seat=plain["seat"],
        goal=plain["goal"],
        goals=build_goals(plain["met_when"]),
        hints=tuple(map(_hint, plain["hints"])),
        solution=_script(plain["solution"]),
        debrief=Debrief(
            met=debrief["met"],
            not_met=debrief["not_met"],
            shows=tuple(
                Shown(shown["gauge"], shown.get("level", ""), shown.get("of", ""))
                for shown in debrief["shows"]
            ),
            means=debrief["means"],
            source=source_text(debrief["source"], documents),
            question=debrief["question"],
        ),
    )


def _hint(plain: Plain) -> Hint:
    return Hint(
        phase=plain["phase"],
        rounds=tuple(plain["rounds"]),
        after=plain.get("after", ""),
        until=plain.get("until", ""),
        given=build_goals(plain.get("given", {})),
        say=plain["say"],
        point=plain.get("point", ""),
    )
