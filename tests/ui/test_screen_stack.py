"""Using a screen like a person: by keyboard alone, by mouse alone, with layers above."""

from __future__ import annotations

import pygame
import pytest

from game.ui.canvas import Canvas
from game.ui.dialog import Choice, Dialog
from game.ui.geometry import Rect
from game.ui.keys import DEFAULT_KEYS, binding_of, spoken
from game.ui.nodes import Node, RepeatedIdError, Role
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.theme import THEMES
from tests.ui.gallery import BoardScene, CardsScene, ControlsScene
from tests.ui.pilot import Pilot

SCENES = (ControlsScene, BoardScene, CardsScene)
QUESTION = (Choice("stay", "Stay"), Choice("leave", "Save and leave"))


@pytest.mark.parametrize("make", SCENES)
@pytest.mark.parametrize("key", ["tab", "shift+tab"])
def test_tab_reaches_every_stop_and_comes_round(make: type[Scene[object]], key: str) -> None:
    """Each node that can be pressed or tells something is reached once before the first again."""
    pilot = Pilot(make())
    stops = [node.id for node in pilot.stack.top.nodes if node.focusable]
    reached = []
    for _ in stops:
        reached.append(pilot.focus)
        pilot.press(key)

    assert sorted(reached) == sorted(stops)
    assert pilot.focus == reached[0]


@pytest.mark.parametrize("make", SCENES)
def test_arrows_reach_every_stop(make: type[Scene[object]]) -> None:
    """Starting anywhere, the four arrows lead to every stop sooner or later.

    Sliders and text fields use left and right themselves, and an area that scrolls uses up
    and down; these are left by the other arrows or by Tab.
    """
    pilot = Pilot(make())
    layer = pilot.stack.top
    stops = {node.id for node in layer.nodes if node.focusable and not node.content_height}
    found, edge = set(), [next(node.id for node in layer.nodes if node.id in stops)]
    while edge:
        here = edge.pop()
        found.add(here)
        for arrow in ("up", "down", "left", "right"):
            layer.give_focus(here)
            pilot.press(arrow)
            if pilot.focus not in found and pilot.focus in stops:
                edge.append(pilot.focus)

    assert found == stops


@pytest.mark.parametrize("press", ["return", "space"])
def test_keyboard_and_mouse_do_the_same(press: str) -> None:
    """Enter and Space on the focus do what a click does."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.click("continue")
    pilot.press(press)

    assert scene.pressed == ["continue", "continue"]


def test_a_button_let_go_elsewhere_is_not_pressed() -> None:
    """Moving off before letting go takes the press back."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.hold(pilot.node("continue").rect.centre)
    pilot.let_go((1, 1))

    assert scene.pressed == []


def test_a_refusing_node_takes_focus_and_says_why() -> None:
    """Pressing what cannot be pressed does nothing but tell the reason, which then fades."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.click("debrief")

    assert scene.pressed == []
    assert pilot.focus == "debrief"
    assert pilot.notice == "No session has been played yet."
    assert "No session" in pilot.tooltip("debrief")

    pilot.wait(6)

    assert pilot.notice == ""


def test_a_toggle_a_tab_and_a_slider_change_the_data() -> None:
    """What is pressed changes the scene's data, and the next build shows it."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.click("timer")
    pilot.click("tab-hand")
    pilot.stack.focus("minutes")
    pilot.press("right", "right", "left")

    assert pilot.node("timer").chosen is False
    assert pilot.node("tab-hand").chosen is True
    assert scene.minutes == 6


def test_a_slider_follows_a_click_and_a_held_knob_and_stays_in_range() -> None:
    """The left end is the lowest value; dragging past the right end is the highest."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    rect = pilot.node("minutes").rect
    pilot.hold((rect.x + 4, rect.bottom - 10))

    assert scene.minutes == 1

    pilot.move((rect.right + 300, rect.bottom - 10))
    pilot.let_go((rect.right + 300, rect.bottom - 10))

    assert scene.minutes == 12


def test_typing_goes_to_the_field_and_letters_are_no_shortcuts_there() -> None:
    """Unicode text arrives, the caret moves, Backspace and Delete take letters away."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.click("promise")
    pilot.type("Wir öffnen die Brücke, слово")
    pilot.press("m", "1", "home", "delete", "end", "backspace")

    assert scene.promise == "ir öffnen die Brücke, слов"
    assert pilot.commands == []


def test_a_field_takes_no_more_than_its_longest_text() -> None:
    """The eighty-first letter is not taken."""
    scene = ControlsScene()
    pilot = Pilot(scene)
    pilot.click("promise")
    pilot.type("x" * 100)

    assert scene.promise == "x" * 80


def test_the_focus_scrolls_into_view_and_a_hidden_node_cannot_be_clicked() -> None:
    """Tabbing to the last item brings it inside the area; before, its place is not it."""
    pilot = Pilot(ControlsScene(), (640, 480))
    area, last = pilot.node("all").rect, pilot.node("item-6")

    assert not area.overlaps(last.rect)

    pilot.click_at(last.rect.centre)

    assert pilot.focus != "item-6"

    pilot.stack.focus("item-6")

    assert area.holds(pilot.node("item-6").rect)


def test_the_wheel_scrolls_and_stops_at_the_ends() -> None:
    """Scrolling up at the top does nothing, far down ends at the last pixel of the content."""
    pilot = Pilot(ControlsScene(), (640, 480))
    area = pilot.node("all")
    pilot.move(area.rect.centre)
    pilot.wheel(3)

    assert pilot.stack.top.offset("all") == 0

    pilot.wheel(-500)

    assert pilot.stack.top.offset("all") == area.content_height - area.rect.h


def test_what_the_mouse_holds_does_not_scroll_away_under_it() -> None:
    """A node at the edge of its area stays where it is until the button is let go."""
    pilot = Pilot(ControlsScene(), (640, 480))
    area = pilot.node("all").rect
    cut = next(
        node for node in pilot.stack.top.nodes if node.rect.y < area.bottom < node.rect.bottom
    )
    point = (cut.rect.centre[0], area.bottom - 2)
    pilot.hold(point)
    held = pilot.node(cut.id).rect
    pilot.let_go(point)

    assert held == cut.rect
    assert pilot.focus == cut.id
    assert pilot.stack.top.offset("all") > 0


def test_shortcuts_work_and_follow_the_persons_own_keys() -> None:
    """``n`` presses the node bound to *next*, unless another key was chosen for it."""
    scene = ControlsScene()
    Pilot(scene).press("n")
    Pilot(scene, preferences=Preferences(keys={"next": "x"})).press("n", "x")

    assert scene.pressed == ["continue", "continue"]
    assert "[N]" in Pilot(scene).tooltip("continue")


def test_no_two_bindings_share_a_key() -> None:
    """Each key of the table does one thing, and its hint is not empty."""
    assert len(set(DEFAULT_KEYS.values())) == len(DEFAULT_KEYS)
    assert all(binding_of(key, {}) == name for name, key in DEFAULT_KEYS.items())
    assert spoken("ctrl+z") == "Ctrl+Z"


@pytest.mark.parametrize(
    ("key", "command"),
    [
        ("f1", "help"),
        ("f11", "full screen"),
        ("f12", "screenshot"),
        ("m", "mute"),
        ("+", "larger text"),
    ],
)
def test_keys_no_scene_answers_go_to_the_program(key: str, command: str) -> None:
    """Help, full screen, screenshot, mute and text size work from anywhere."""
    pilot = Pilot(CardsScene())
    pilot.press(key)

    assert pilot.commands == [command]


def test_a_dialog_hands_its_result_up_and_focus_returns() -> None:
    """Who pushed the dialog is told the choice; the focus is where it was."""
    pilot = Pilot(ControlsScene())
    results: list[str] = []
    pilot.click("timer")
    pilot.stack.push(Dialog("Leave?", "All is saved.", QUESTION), results.append)
    pilot.press("tab", "return")

    assert results == ["leave"]
    assert isinstance(pilot.scene, ControlsScene)
    assert pilot.focus == "timer"


def test_escape_closes_only_the_top_layer_and_never_the_last() -> None:
    """Esc leaves a dialog without a result; on the first scene nothing happens."""
    pilot = Pilot(ControlsScene())
    results: list[str] = []
    pilot.stack.push(Dialog("Leave?", "All is saved.", QUESTION), results.append)
    pilot.press("escape", "escape", "escape")

    assert results == []
    assert isinstance(pilot.scene, ControlsScene)
    assert pilot.stack.running


@pytest.mark.parametrize("theme", THEMES)
def test_what_lies_under_a_dialog_is_darker(theme: str) -> None:
    """The scene below is still seen, dimmed and never brightened, in every theme."""
    pilot = Pilot(BoardScene(), preferences=Preferences(theme=theme))
    bright = _brightness(pilot.picture())
    pilot.stack.push(Dialog("Leave?", "All is saved.", QUESTION))
    dimmed = _brightness(pilot.picture())

    assert 0 < dimmed < bright


def _brightness(picture: pygame.Surface) -> int:
    """Return the sum of all colours along one line above the dialog."""
    return sum(sum(picture.get_at((x, 60))[:3]) for x in range(picture.get_width()))


def test_two_nodes_with_one_id_are_a_mistake_that_is_seen_at_once() -> None:
    """A repeated id is named when the scene is built."""

    class Twice(Scene[None]):
        def build(self, canvas: Canvas) -> list[Node]:
            return [Node("same", Rect(0, 0, *canvas.area.size), Role.TEXT, "a")] * 2

    with pytest.raises(RepeatedIdError, match="same"):
        Pilot(Twice())


def test_the_focus_stays_near_when_its_node_goes() -> None:
    """When the focused thing is gone, its neighbour in the order has the focus, not the first."""

    class Shrinking(Scene[None]):
        ids = ("a", "b", "c", "d")

        def build(self, canvas: Canvas) -> list[Node]:
            rows = canvas.area.column(4)
            return [
                Node(i, row, Role.BUTTON, i, action=lambda i=i: self.drop(i))
                for i, row in zip(self.ids, rows, strict=False)
            ]

        def drop(self, gone: str) -> None:
            self.ids = tuple(i for i in self.ids if i != gone)

    pilot = Pilot(Shrinking())
    pilot.click("c")

    assert pilot.focus == "d"
