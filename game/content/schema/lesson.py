"""A file of a lesson: a small scenario, and what makes a lesson of it."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from game.content.schema.decks import Source
from game.content.schema.mandates import MetWhen
from game.content.schema.scenario import Round, ScenarioFile
from game.content.schema.words import Brief, Id, Line, OneOf, Sentence, Strict, Summary
from game.engine.model.actions import ACTIONS
from game.engine.model.gauges import GAUGE_CEILINGS
from game.engine.model.ids import LEVELS

PHASES = ("briefing", "talks", "planning", "resolution", "review")
BOTS = ("hard", "normal", "easy", "random")
SHORTEST, LONGEST = 8, 15
"""Minutes of a lesson."""

Phase = Annotated[str, OneOf(PHASES)]
ActionKind = Annotated[str, OneOf(tuple(sorted(ACTIONS)))]
GaugeKind = Annotated[str, OneOf(tuple(GAUGE_CEILINGS))]
Level = Annotated[str, OneOf(LEVELS)]
NodeId = Annotated[str, Field(min_length=1, max_length=80)]


class Scripted(Strict):
    """Something that a seat does in a round without being asked.

    Attributes:
        round: In which round.
        do: The action as a journal has it: its kind, the seat, and what else belongs to it.
    """

    round: Round
    do: dict[str, Any]


class Hint(Strict):
    """A hint in one or two sentences; the first that fits and is not done is the one shown.

    Attributes:
        phase: In which phase it fits.
        rounds: In which rounds; all of them when there are none.
        after: Only when the person has done an action of this kind in this phase.
        until: Gone when the person has done an action of this kind in this phase.
        given: Only while all of this is true, in the words of a mandate.
        say: What it says.
        point: The id of what it points at on the screen, for example `card-summit`.
    """

    phase: Phase
    rounds: list[Round] = Field(default_factory=list)
    after: ActionKind | None = None
    until: ActionKind | None = None
    given: MetWhen | None = None
    say: Summary
    point: NodeId | None = None


class Shown(Strict):
    """A number that the debrief tells from the ledger: from where to where, and by what most.

    Attributes:
        gauge: What kind of number.
        level: The level of society, for trust.
        of: The pair, party or seat it belongs to; the first that has one when left out.
    """

    gauge: GaugeKind
    level: Level | None = None
    of: Annotated[str, Field(max_length=97)] | None = None


class Debrief(Strict):
    """What is told and asked at the end.

    Attributes:
        met: What decided it, when the goal was met.
        not_met: What decided it, when it was not.
        shows: One to three numbers from the ledger that bear it out.
        means: What this means, after the documents.
        source: Where in the documents.
        question: One open question to think or talk about.
    """

    met: Brief
    not_met: Brief
    shows: Annotated[list[Shown], Field(min_length=1, max_length=3)]
    means: Brief
    source: Source
    question: Summary


class Side(Strict):
    """One seat from which the lesson is played.

    Attributes:
        seat: The seat, by id.
        goal: What is to be reached, in one sentence.
        met_when: The same in the words of a mandate; all of it at the end.
        hints: What helps on the way, in order.
        solution: One way to reach it, as a script; it proves that there is one.
        debrief: What is told and asked at the end.
    """

    seat: Id
    goal: Sentence
    met_when: MetWhen
    hints: Annotated[list[Hint], Field(min_length=1)]
    solution: Annotated[list[Scripted], Field(min_length=1)]
    debrief: Debrief


class Lesson(Strict):
    """What makes a lesson of a scenario.

    Attributes:
        number: Its place among the lessons.
        minutes: How long it takes, its texts read aloud.
        mechanism: The one thing that decides, in one sentence.
        seed: The luck, the same each time.
        no_luck: Whether every roll is replaced by its expected value.
        begins: The round in which the person takes over; before it everything is scripted.
        bots: How well the other seats play where nothing is scripted.
        quiet: Seats that do only what is scripted.
        script: What seats do; what is scripted for the person's seat counts before `begins` only.
        sides: The seat to be played, and the other one for playing it again.
    """

    number: Annotated[int, Field(ge=1, le=99)]
    minutes: Annotated[int, Field(ge=SHORTEST, le=LONGEST)]
    mechanism: Line
    seed: Annotated[int, Field(ge=0, le=999_999)] = 1
    no_luck: bool = True
    begins: Round = 1
    bots: Annotated[str, OneOf(BOTS)] = "normal"
    quiet: list[Id] = Field(default_factory=list)
    script: list[Scripted] = Field(default_factory=list)
    sides: Annotated[list[Side], Field(min_length=2, max_length=2)]


class LessonFile(ScenarioFile):
    """A lesson: an ordinary small scenario with a section of its own.

    Attributes:
        id: `lesson_` and the name of its file.
        title: What it is called; its own.
        introduction: What everybody is told; its own.
        lengths: One number of rounds and its pace in percent; its own.
        seats: Who can be played; its own.
        lesson: What makes a lesson of it.
    """

    lesson: Lesson
