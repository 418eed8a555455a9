"""Drive a scene like a person: by keys, clicks and typed text, without a window."""

from __future__ import annotations

from typing import Any

import pygame

from game.session.clock import ManualClock
from game.ui.canvas import Canvas, Supplies
from game.ui.nodes import Node
from game.ui.painter import Painter, tooltip_text
from game.ui.preferences import Preferences
from game.ui.scene import Scene
from game.ui.stack import Stack

_MODIFIERS = {"ctrl": pygame.KMOD_CTRL, "shift": pygame.KMOD_SHIFT}


class Pilot:
    """A person before a screen of ``size`` pixels; time passes only by ``wait``."""

    def __init__(
        self,
        scene: Scene[Any],
        size: tuple[int, int] = (1280, 720),
        preferences: Preferences | None = None,
        supplies: Supplies | None = None,
        clock: ManualClock | None = None,
    ) -> None:
        pygame.display.init()
        self.clock = clock or ManualClock()
        self.supplies = supplies or Supplies(self.clock)
        canvas = Canvas(pygame.Surface(size), preferences or Preferences(), self.supplies)
        self.commands: list[str] = []
        self.stack = Stack(scene, canvas, self._command)
        self._painter = Painter()

    def press(self, *names: str) -> None:
        """Press keys such as ``tab``, ``shift+tab``, ``ctrl+z`` or ``1``."""
        for name in names:
            *modifiers, key = name.split("+") if name != "+" else ["+"]
            event = pygame.event.Event(
                pygame.KEYDOWN,
                key=pygame.K_PLUS if key == "+" else pygame.key.key_code(key),
                mod=sum(_MODIFIERS[modifier] for modifier in modifiers),
                unicode=key if len(key) == 1 else "",
            )
            self.stack.handle(event)
            self.stack.handle(pygame.event.Event(pygame.KEYUP, key=event.key))

    def repeat(self, name: str, times: int = 1) -> None:
        """Hold a key down so long that it sends itself again a number of times."""
        key = pygame.key.key_code(name)
        for _ in range(times + 1):
            self.stack.handle(pygame.event.Event(pygame.KEYDOWN, key=key, mod=0, unicode=""))
        self.stack.handle(pygame.event.Event(pygame.KEYUP, key=key))

    def type(self, text: str) -> None:
        """Type text, letter by letter, as a keyboard sends it."""
        for letter in text:
            self.stack.handle(pygame.event.Event(pygame.TEXTINPUT, text=letter))

    def move(self, point: tuple[int, int]) -> None:
        """Move the mouse."""
        self.stack.handle(pygame.event.Event(pygame.MOUSEMOTION, pos=point))

    def click(self, node_id: str) -> None:
        """Click the visible part of a node in its middle; turn the wheel first to see it."""
        self._wheel_to(node_id)
        layer = self.stack.top
        self.click_at(layer.visible(self.node(node_id)).centre)

    def _wheel_to(self, node_id: str) -> None:
        """Turn the wheel over a node's scroll area until at least half of the node is seen."""
        layer = self.stack.top
        for _ in range(100):
            node = self.node(node_id)
            if 2 * layer.visible(node).h >= node.rect.h:
                return
            area = self.node(node.inside).rect
            self.move(area.centre)
            self.wheel(1 if node.rect.y < area.y else -1)

    def click_at(self, point: tuple[int, int]) -> None:
        """Click a point."""
        self.hold(point)
        self.let_go(point)

    def hold(self, point: tuple[int, int]) -> None:
        """Press the left button and hold it."""
        self._button(pygame.MOUSEBUTTONDOWN, point)

    def let_go(self, point: tuple[int, int]) -> None:
        """Let the left button go."""
        self._button(pygame.MOUSEBUTTONUP, point)

    def _button(self, kind: int, point: tuple[int, int]) -> None:
        self.stack.handle(pygame.event.Event(kind, pos=point, button=pygame.BUTTON_LEFT))

    def wheel(self, steps: int) -> None:
        """Turn the wheel; positive is away from the person, which scrolls up."""
        self.stack.handle(pygame.event.Event(pygame.MOUSEWHEEL, y=steps))

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.clock.pass_by(seconds)
        self.stack.tick()

    def node(self, node_id: str) -> Node:
        """Return a node of the top scene; fails when there is none."""
        node = self.stack.top.node(node_id)
        assert node is not None, f"no node {node_id!r} among {self.ids()}"
        return node

    def ids(self) -> list[str]:
        """Return the ids of the top scene's nodes."""
        return [node.id for node in self.stack.top.nodes]

    def labels(self) -> list[str]:
        """Return what a reader would read, from first to last."""
        return [node.label for node in self.stack.top.nodes]

    def tooltip(self, node_id: str) -> str:
        """Return what the tooltip of a node says."""
        return tooltip_text(self.stack, self.node(node_id))

    @property
    def scene(self) -> Scene[Any]:
        """The scene on top."""
        return self.stack.top.scene

    @property
    def focus(self) -> str:
        """The id of the node that has the focus."""
        return self.stack.top.focus

    @property
    def notice(self) -> str:
        """The passing message, or nothing."""
        return self.stack.notice

    def picture(self) -> pygame.Surface:
        """Return all as it is drawn now."""
        self._painter.paint(self.stack)
        return self.stack.canvas.surface

    def _command(self, binding: str) -> bool:
        self.commands.append(binding)
        return True
