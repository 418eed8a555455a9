"""Each lesson that ships: its goal can be reached, not by waiting, and it is read in its time."""

from __future__ import annotations

import pytest

from game.content.checks.lesson import SLACK
from game.content.files import gather
from game.content.lessons import seconds_taken, words_read
from game.content.reading import read_document
from game.content.resources import shipped
from game.engine import digest
from game.engine.model.events import CardRevealed
from game.session.lessons import is_met, lesson_of
from tests.lessons.classroom import LESSON, OTHER, SEAT, begun, library, pack, played, sides

FILES = [file for file in gather([shipped("scenarios")]) if file.kind == "lesson"]


@pytest.mark.parametrize(("lesson", "seat"), sides())
def test_the_solution_reaches_the_goal(lesson: str, seat: str) -> None:
    """What an author calls a way to the goal leads there."""
    assert is_met(played(lesson, seat, solved=True))


@pytest.mark.parametrize(("lesson", "seat"), sides())
def test_doing_nothing_does_not_reach_the_goal(lesson: str, seat: str) -> None:
    """The mechanism has to be used."""
    assert not is_met(played(lesson, seat, solved=False))


@pytest.mark.parametrize(("lesson", "seat"), sides())
def test_a_lesson_is_the_same_each_time(lesson: str, seat: str) -> None:
    """Two plays of the same moves end in the same state."""
    first, second = (played(lesson, seat, solved=True) for _ in range(2))

    assert digest(first.state) == digest(second.state)


@pytest.mark.parametrize("lesson", [lesson.id for lesson in library().lessons])
def test_what_is_scripted_before_the_person_begins_happens(lesson: str) -> None:
    """Every card of the opening script is turned over before the person takes over."""
    told = lesson_of(pack(lesson))
    table = begun(lesson, told.sides[0].seat)
    shown = {
        (entry.round, entry.event.by, entry.event.card)
        for entry in table.ledger("")
        if isinstance(entry.event, CardRevealed)
    }
    scripted = {
        (line.round, line.seat, line.action.card)
        for line in told.script
        if line.round < told.begins and line.action.kind == "commit"
    }

    assert (table.state.round, table.state.phase) == (told.begins, "briefing")
    assert scripted <= shown


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.scenario)
def test_a_lesson_is_read_aloud_in_its_time(file) -> None:
    """At 130 words a minute, with the time for its rounds, each side takes what it says."""
    plain = read_document(file.path, file.data).value
    for side in plain["lesson"]["sides"]:
        minutes = seconds_taken(plain, side) / 60

        assert words_read(plain, side) > 200
        assert 8 <= plain["lesson"]["minutes"] <= 15
        assert plain["lesson"]["minutes"] - SLACK <= minutes <= plain["lesson"]["minutes"]


def test_lessons_are_no_conflicts() -> None:
    """The list of scenarios has none of them, and every one can be packed by its id."""
    lessons = library().lessons

    assert [lesson.number for lesson in lessons] == list(range(1, len(lessons) + 1))
    assert not {one.id for one in library().scenarios} & {one.id for one in lessons}
    assert all(pack(lesson.id).lesson for lesson in lessons)


def test_pressure_in_the_first_lesson_leaves_grievance() -> None:
    """From the other side one sees what frozen accounts leave behind; from the own side, none."""
    at = pack(LESSON).scenario.table.grievance(1)
    before = begun().state.gauges[at]
    pressed = played(LESSON, OTHER, solved=False)
    calm = played(LESSON, SEAT, solved=False)
    worst = max(
        entry.event.after
        for entry in pressed.ledger("")
        if getattr(entry.event, "gauge", None) == pack(LESSON).scenario.table.gauges[at]
    )

    assert worst >= before + 5
    assert calm.state.gauges[at] < pressed.state.gauges[at]
