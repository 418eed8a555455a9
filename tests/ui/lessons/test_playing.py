"""A lesson on the screen: by keys from the menu to the debrief, with hints that give way."""

from __future__ import annotations

from pathlib import Path

import pytest

from game.session.progress import load_progress
from game.session.shelf import saved_sessions
from game.ui.scenes.lessons.debrief import DebriefScene
from game.ui.scenes.lessons.page import LessonsPage
from tests.lessons.classroom import LESSON, OTHER, SEAT, library, pack, sides
from tests.ui.front.house import folders, visitor
from tests.ui.pilot import Pilot


def tab_to(pilot: Pilot, node_id: str) -> None:
    """Press Tab until a node has the focus."""
    for _ in range(len(pilot.ids()) + 1):
        if pilot.focus == node_id:
            return
        pilot.press("tab")
    pytest.fail(f"Tab never reaches {node_id}; it stops at {pilot.focus}")


def enter(pilot: Pilot, node_id: str) -> None:
    """Reach a node by Tab and press Enter."""
    tab_to(pilot, node_id)
    pilot.press("return")


def choose(pilot: Pilot, lesson: str, seat: str) -> None:
    """Go by keys from the menu into a lesson."""
    enter(pilot, "lessons")
    told = next(one for one in library().lessons if one.id == lesson)
    if not pilot.node(f"lesson-{told.number}").chosen:
        enter(pilot, f"lesson-{told.number}")
    enter(pilot, "play" if seat == told.seats[0].id else "other")


def cards_of(lesson: str, seat: str, now: int) -> list[str]:
    """Return the cards that the solution of a side lays in a round."""
    side = pack(lesson).lesson.side(seat)
    lines = (line for line in side.solution if line.round == now)
    return [line.action.card for line in lines if line.action.kind == "commit"]


def step(pilot: Pilot, lesson: str, seat: str) -> None:
    """Do by keys what the scene on top asks for."""
    scene = pilot.scene
    match type(scene).__name__:
        case "BriefScene":
            enter(pilot, "close")
        case "PlanningScene":
            for card in cards_of(lesson, seat, scene.place.round):
                if f"card-{card}" in pilot.ids():
                    enter(pilot, f"card-{card}")
                    pilot.press("ctrl+return")
            enter(pilot, "onward")
        case "ResolutionScene":
            enter(pilot, "end")
            enter(pilot, "onward")
        case _:
            enter(pilot, "onward")


def to_scene(pilot: Pilot, name: str, lesson: str = LESSON, seat: str = SEAT) -> None:
    """Play on by keys until a scene comes."""
    for _ in range(200):
        if type(pilot.scene).__name__ == name:
            return
        step(pilot, lesson, seat)
    pytest.fail(f"{name} never comes; the lesson stands at {type(pilot.scene).__name__}")


@pytest.mark.parametrize(("lesson", "seat"), sides())
def test_the_keyboard_alone_leads_from_the_menu_to_the_debrief(
    tmp_path: Path, lesson: str, seat: str
) -> None:
    """Tab, Enter and Ctrl+Enter are enough; no cover comes, and the end is kept."""
    pilot = visitor(tmp_path)
    choose(pilot, lesson, seat)
    for _ in range(200):
        assert type(pilot.scene).__name__ != "CoverScene"
        if isinstance(pilot.scene, DebriefScene):
            break
        step(pilot, lesson, seat)
    told = pack(lesson).lesson.side(seat).debrief

    assert isinstance(pilot.scene, DebriefScene)
    assert told.question in pilot.labels()
    assert told.means in pilot.labels()
    assert any(label in (told.met, told.not_met) for label in pilot.labels())
    assert load_progress(folders(tmp_path).progress).outcome(lesson, seat) in ("met", "not_met")


def test_the_debrief_tells_what_was_played_and_numbers_from_the_ledger(tmp_path: Path) -> None:
    """Cards by their titles, each number from where the person took over to the end."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "DebriefScene")

    assert "Round 2: One battery back; Two keepers of the river" in pilot.labels()
    assert "Trust of leaders: 27 to 31" in pilot.labels()
    assert any("relief chain (Reedbridge Neighbours)" in label for label in pilot.labels())
    assert load_progress(folders(tmp_path).progress).outcome(LESSON, SEAT) == "met"


def test_a_hint_is_whole_once_then_a_mark_and_then_gone(tmp_path: Path) -> None:
    """T closes it and opens it again; when the thing is done it does not come back."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "PlanningScene")
    hint = pilot.node("hint")
    pilot.press("t")
    closed = pilot.node("hint")
    pilot.press("t")
    opened = pilot.node("hint")
    pilot.press("t")
    enter(pilot, "card-one_battery_back")
    pilot.press("ctrl+return")

    assert "One battery back" in hint.label
    assert closed.label == "Hint"
    assert opened.label == hint.label
    assert "second card" in pilot.node("hint").label
    tab_to(pilot, "onward")
    pilot.press("return")
    assert "hint" not in pilot.ids()


def test_a_hint_seen_on_a_scene_before_is_a_mark(tmp_path: Path) -> None:
    """Going away and coming back does not say it all again."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "PlanningScene")
    said = pilot.node("hint").label
    enter(pilot, "onward")
    enter(pilot, "player-0")

    assert type(pilot.scene).__name__ == "PlanningScene"
    assert said.startswith("Choose a card")
    assert pilot.node("hint").label == "Hint"


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080), (1024, 768)])
def test_a_hint_covers_nothing(tmp_path: Path, size: tuple[int, int]) -> None:
    """Its band shares no pixel with anything that can be pressed."""
    pilot = visitor(tmp_path, size=size)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "PlanningScene")
    layer = pilot.stack.top
    band = pilot.node("hint").rect
    covered = [
        node.id
        for node in layer.nodes
        if node.focusable and node.id != "hint" and layer.visible(node).overlaps(band)
    ]

    assert covered == []


def test_what_a_hint_points_at_has_a_ring(tmp_path: Path) -> None:
    """The ring lies around the card, and goes with the hint."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "PlanningScene")
    ring, card = pilot.node("hint-point"), pilot.node("card-one_battery_back")
    pilot.press("t")

    assert ring.rect == card.rect
    assert "hint-point" not in pilot.ids()


def test_escape_offers_to_skip(tmp_path: Path) -> None:
    """Skipping leads to the list, is kept, and asks nothing more."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "BriefingScene")
    pilot.press("escape")
    enter(pilot, "choice-stay")
    stayed = type(pilot.scene).__name__
    pilot.press("escape")
    enter(pilot, "choice-skip")

    assert stayed == "BriefingScene"
    assert isinstance(pilot.scene, LessonsPage)
    assert load_progress(folders(tmp_path).progress).outcome(LESSON, SEAT) == "skipped"
    assert "skipped" in pilot.node("lesson-1").label


def test_the_goal_is_known_before_the_first_card(tmp_path: Path) -> None:
    """It stands in the brief and beside the hand."""
    goal = pack(LESSON).lesson.side(SEAT).goal
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "BriefScene")
    in_brief = goal in pilot.labels()
    to_scene(pilot, "PlanningScene")

    assert in_brief
    assert goal in pilot.labels()


def test_the_debrief_leads_to_the_other_side_and_again(tmp_path: Path) -> None:
    """Both begin the same lesson anew, from the other seat or from the same one."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "DebriefScene")
    enter(pilot, "other")
    to_scene(pilot, "DebriefScene", seat=OTHER)
    enter(pilot, "again")
    to_scene(pilot, "PlanningScene", seat=OTHER)

    assert "Government of Tavamar" in pilot.node("prompt").label
    assert load_progress(folders(tmp_path).progress).outcome(LESSON, OTHER) == "met"


def test_a_lesson_left_can_be_continued(tmp_path: Path) -> None:
    """Back in the menu it stands first, with its title, and goes on where it was."""
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    to_scene(pilot, "PlanningScene")
    pilot.press("escape")
    enter(pilot, "choice-menu")
    label = pilot.node("continue").label
    pilot.press("return")

    assert "What governments can do" in label
    assert type(pilot.scene).__name__ == "PlanningScene"
    assert "hint" in pilot.ids()


def test_a_lesson_plays_where_nothing_can_be_saved(tmp_path: Path) -> None:
    """A page says so and offers to play all the same; at the end a sentence tells it again."""
    blocked = folders(tmp_path).sessions
    blocked.parent.mkdir(parents=True, exist_ok=True)
    blocked.write_text("a file where the folder should be", "utf-8")
    pilot = visitor(tmp_path)
    choose(pilot, LESSON, SEAT)
    enter(pilot, "unsaved")

    assert type(pilot.scene).__name__ == "IntroductionScene"
    assert saved_sessions(blocked) == ()
