"""The stack of scenes: what a key, a click or a typed letter does, and who is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pygame

from game.ui import focus, keys
from game.ui.animation import Motion
from game.ui.canvas import Canvas
from game.ui.controls import slider_track
from game.ui.editing import typed_key
from game.ui.layer import Layer
from game.ui.nodes import Node
from game.ui.preferences import Preferences
from game.ui.scene import Scene

Result = TypeVar("Result")

NOTICE_SECONDS = 5.0
_WHEEL = 90
_ARROWS = {getattr(pygame, f"K_{name.upper()}"): name for name in focus.DIRECTIONS}
_STEPS = {"left": -1, "right": 1}
_LINES = {"up": -1, "down": 1}
_PRESS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


def _refuse_all(_: str) -> bool:
    return False


class Stack:
    """Scenes above one another; the top one gets the events. It is every scene's ``host``."""

    def __init__(
        self,
        first: Scene[Any],
        canvas: Canvas,
        command: Callable[[str], bool] = _refuse_all,
    ) -> None:
        """Stand on a first scene; ``command`` does what no scene does, such as full screen."""
        self.canvas = canvas
        self.layers: list[Layer] = []
        self.by_keyboard = False
        self.running = True
        self.notice = ""
        self.changed = True
        """All must be drawn afresh."""
        self._notice_until = 0.0
        self._command = command
        self._pointer = (-1, -1)
        self._held: set[int] = set()
        """Keys that are down, for a held key sends itself again and again."""
        self.push(first)

    # What scenes may ask for (``Host``).

    @property
    def preferences(self) -> Preferences:
        """Return how the screen shows itself now."""
        return self.canvas.preferences

    @property
    def motion(self) -> Motion:
        """Return the movements under way."""
        return self.canvas.supplies.motion

    def push(self, scene: Scene[Result], on_result: Callable[[Result], None] | None = None) -> None:
        """Put a scene on top."""
        scene.host = self
        self.layers.append(Layer(scene, on_result))
        scene.entered()
        self.refresh()

    def replace(self, scene: Scene[Any]) -> None:
        """Put a scene in the place of the one on top."""
        self.layers.pop()
        self.push(scene)

    def close(self, scene: Scene[Result], result: Result | None = None) -> None:
        """Take a scene and all above it off, unless it is the last, and pass its result on."""
        index = next((i for i, layer in enumerate(self.layers) if layer.scene is scene), 0)
        if index == 0:
            return
        on_result = self.layers[index].on_result
        del self.layers[index:]
        self.refresh()
        if on_result is not None and result is not None:
            on_result(result)
            self.refresh()

    def refresh(self) -> None:
        """Build the scenes afresh and have all drawn."""
        for layer in self.layers:
            layer.set_nodes(layer.scene.build(self.canvas))
        self.changed = True

    def notify(self, sentence: str) -> None:
        """Show a sentence for a few seconds."""
        self.notice = sentence
        self._notice_until = self.canvas.supplies.clock.now() + NOTICE_SECONDS
        self.changed = True

    def is_on_top(self, scene: Scene[Any]) -> bool:
        """Tell whether nothing lies above a scene."""
        return self.top.scene is scene

    def focus(self, node_id: str) -> None:
        """Put the focus on a node of the top scene."""
        self.refresh()
        self.top.give_focus(node_id)

    def change(self, preferences: Preferences) -> None:
        """Take on other preferences and lay everything out again."""
        self.resize(Canvas(self.canvas.surface, preferences, self.canvas.supplies))

    def quit(self) -> None:
        """Stop after this event."""
        self.running = False

    # What the loop tells.

    @property
    def top(self) -> Layer:
        """Return the layer that gets the events."""
        return self.layers[-1]

    def resize(self, canvas: Canvas) -> None:
        """Go on with another canvas: another size, theme or text scale."""
        self.canvas = canvas
        self.motion.speed = canvas.preferences.animations
        self.refresh()

    def tick(self) -> None:
        """Let the scenes look outside, end old notices and finished movements."""
        for layer in list(self.layers):
            layer.scene.tick()
        if self.notice and self.canvas.supplies.clock.now() >= self._notice_until:
            self.notice = ""
            self.changed = True
        if self.motion.settle():
            self.refresh()

    def handle(self, event: pygame.event.Event) -> None:
        """Do what an event asks for."""
        match event.type:
            case pygame.KEYDOWN:
                self._key(event, fresh=event.key not in self._held)
                self._held.add(event.key)
            case pygame.KEYUP:
                self._held.discard(event.key)
            case pygame.WINDOWFOCUSLOST:
                self._held.clear()
            case pygame.TEXTINPUT:
                self._typed(event.text)
            case pygame.MOUSEMOTION:
                self._hover(event.pos)
                self._drag(event.pos)
            case pygame.MOUSEBUTTONDOWN if event.button == pygame.BUTTON_LEFT:
                self._mouse_down(event.pos)
            case pygame.MOUSEBUTTONUP if event.button == pygame.BUTTON_LEFT:
                self._mouse_up(event.pos)
            case pygame.MOUSEWHEEL:
                self._wheel(event.y)
            case pygame.WINDOWLEAVE:
                self._hover((-1, -1))

    def activate(self, node: Node) -> None:
        """Press a node: do its action, or say why not."""
        self.top.give_focus(node.id)
        if node.refusal:
            self.notify(node.refusal)
        elif node.action is not None:
            node.action()
        self.refresh()

    def _key(self, event: pygame.event.Event, *, fresh: bool) -> None:
        """Type, move, or do what a key asks for; the latter only once while it is held."""
        layer, node = self.top, self.top.focused
        control = bool(event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META))
        self.by_keyboard = True
        self.changed = True
        if node is not None and node.entry is not None and not control:
            edit = typed_key(event.key, node.entry.text, layer.caret)
            if edit is not None:
                self._edit(node, *edit)
                return
        if self._moved(event, layer, node) or not fresh:
            return
        if self._pressed(event.key, node, control=control):
            return
        typing = node is not None and node.entry is not None
        self._shortcut(event, control=control, typing=typing)

    def _moved(self, event: pygame.event.Event, layer: Layer, node: Node | None) -> bool:
        """Move focus, slider or scroll area; tell whether the key does any of it."""
        if event.key == pygame.K_TAB:
            layer.move_focus(-1 if event.mod & pygame.KMOD_SHIFT else 1)
        elif event.key in (pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            direction = 1 if event.key == pygame.K_PAGEDOWN else -1
            self._page(layer, node, direction)
        elif event.key not in _ARROWS:
            return False
        elif node is not None and node.slider is not None and _ARROWS[event.key] in _STEPS:
            self._slide(node, node.slider.moved(_STEPS[_ARROWS[event.key]]))
        elif node is not None and node.content_height and _ARROWS[event.key] in _LINES:
            layer.scroll(node.id, _LINES[_ARROWS[event.key]] * self.canvas.px(_WHEEL))
        else:
            layer.point_focus(_ARROWS[event.key])
        return True

    def _page(self, layer: Layer, node: Node | None, direction: int) -> None:
        area = layer.node(layer.scroll_area_of(node)) or next(
            (other for other in layer.nodes if other.content_height), None
        )
        if area is not None:
            layer.scroll(area.id, direction * area.rect.h * 4 // 5)

    def _pressed(self, key: int, node: Node | None, *, control: bool) -> bool:
        if key not in _PRESS or control or node is None:
            return False
        self.activate(node)
        return True

    def _shortcut(self, event: pygame.event.Event, *, control: bool, typing: bool) -> None:
        name = event.unicode if event.unicode in ("+", "-", "=") else pygame.key.name(event.key)
        key = keys.combined(name, control=control)
        binding = keys.binding_of(key, self.preferences.keys)
        if not binding or (typing and len(key) == 1):
            return
        node = next((node for node in self.top.nodes if node.shortcut == binding), None)
        if node is not None:
            self.activate(node)
        elif binding == "close":
            self.top.scene.escape()
        elif self.top.scene.command(binding):
            self.refresh()
        else:
            self._command(binding)

    def _typed(self, text: str) -> None:
        node = self.top.focused
        if node is None or node.entry is None or not node.enabled:
            return
        entry, caret = node.entry, self.top.caret
        room = max(0, entry.longest - len(entry.text))
        new = text[:room]
        self._edit(node, entry.text[:caret] + new + entry.text[caret:], caret + len(new))

    def _edit(self, node: Node, text: str, caret: int) -> None:
        self.top.caret = caret
        if node.entry is not None and node.enabled and text != node.entry.text:
            node.entry.change(text)
        self.refresh()

    def _slide(self, node: Node, value: int) -> None:
        if node.refusal:
            self.notify(node.refusal)
        elif node.slider is not None and value != node.slider.value:
            node.slider.change(value)
        self.refresh()

    def _hover(self, point: tuple[int, int]) -> None:
        self._pointer = point
        node = focus.under(self.top.nodes, point)
        found = "" if node is None else node.id
        if found != self.top.hover:
            self.top.hover = found
            self.changed = True

    def _mouse_down(self, point: tuple[int, int]) -> None:
        self.by_keyboard = False
        self._hover(point)
        node = focus.under(self.top.nodes, point)
        self.changed = True
        if node is None:
            return
        self.top.pressed = node.id
        self.top.give_focus(node.id, reveal=False)
        self._drag(point)

    def _drag(self, point: tuple[int, int]) -> None:
        """Move the knob of a slider that is held."""
        node = self.top.node(self.top.pressed)
        if node is not None and node.slider is not None:
            track = slider_track(self.canvas, node.rect)
            self._slide(node, node.slider.at((point[0] - track.x) / max(1, track.w)))

    def _mouse_up(self, point: tuple[int, int]) -> None:
        layer, pressed = self.top, self.top.pressed
        layer.pressed = ""
        self.changed = True
        node = focus.under(layer.nodes, point)
        if node is not None and node.id == pressed and node.slider is None:
            self.activate(node)

    def _wheel(self, steps: int) -> None:
        area = focus.scroll_under(self.top.nodes, self._pointer)
        if area is not None and self.top.scroll(area.id, -steps * self.canvas.px(_WHEEL)):
            self._hover(self._pointer)
            self.changed = True
