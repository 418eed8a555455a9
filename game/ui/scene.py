"""A scene: one screen, or one layer over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from game.ui.preferences import Preferences

if TYPE_CHECKING:
    from game.ui.animation import Motion
    from game.ui.canvas import Canvas
    from game.ui.geometry import Rect
    from game.ui.nodes import Node

Result = TypeVar("Result")
Other = TypeVar("Other")


class Host(Protocol):
    """What a scene may ask of the stack it stands on."""

    @property
    def preferences(self) -> Preferences:
        """Return how the screen shows itself now."""
        ...

    @property
    def motion(self) -> Motion:
        """Return the movements under way, to start one."""
        ...

    def push(self, scene: Scene[Other], on_result: Callable[[Other], None] | None = None) -> None:
        """Put a scene on top; ``on_result`` is called if it closes with a result."""
        ...

    def replace(self, scene: Scene[Any]) -> None:
        """Put a scene in the place of the one on top, as from the menu to the table."""
        ...

    def close(self, scene: Scene[Other], result: Other | None = None) -> None:
        """Take a scene, and all above it, off; the last one stays."""
        ...

    def refresh(self) -> None:
        """Have all built and drawn afresh, because what is shown has changed."""
        ...

    def notify(self, sentence: str) -> None:
        """Show a sentence for a few seconds at the foot of the screen."""
        ...

    def is_on_top(self, scene: Scene[Any]) -> bool:
        """Tell whether nothing lies above a scene."""
        ...

    def focus(self, node_id: str) -> None:
        """Put the focus on a node of the scene on top."""
        ...

    def change(self, preferences: Preferences) -> None:
        """Take on other preferences from now on."""
        ...

    def quit(self) -> None:
        """End the program after this event."""
        ...


class Scene(Generic[Result]):
    """Build nodes from data, draw what lies behind them, and hand up a result.

    The data a scene shows is given to it when it is made; what happens to it goes up by
    ``close(result)`` or by callbacks it was given. After every event that did something
    ``build`` and ``draw`` run again: change your data, never the nodes.
    """

    title = ""
    """Named in the window and by a reader."""
    overlay = False
    """True for a layer through which the scene below is still seen, dimmed."""
    veil = True
    """False for a layer that leaves the scene below as bright as it is."""
    busy = False
    """True while it waits for something that is worked out elsewhere: it ticks in each frame."""
    host: Host
    """Set by the stack before the first ``build``."""

    def build(self, canvas: Canvas) -> Sequence[Node]:
        """Return all nodes, in the order of Tab; later ones lie above earlier ones."""
        raise NotImplementedError

    def draw(self, canvas: Canvas) -> None:
        """Draw what lies behind the nodes; must not change anything."""

    def animate(self, canvas: Canvas, nodes: Sequence[Node]) -> Sequence[Rect]:
        """Draw what flies above the nodes and return where; only while something moves."""
        del canvas, nodes
        return ()

    def entered(self) -> None:
        """Do what must be done once, when the host is known."""

    def tick(self) -> None:
        """Look whether anything outside has changed; called 20 times a second or more."""

    def command(self, binding: str) -> bool:
        """Do what a key of ``game.ui.keys`` asks for; tell whether it was done."""
        del binding
        return False

    def escape(self) -> None:
        """Answer Esc: close this layer without a result; the bottom one stays."""
        self.close()

    def close(self, result: Result | None = None) -> None:
        """Leave the stack; with a result, whoever pushed this scene is told it."""
        self.host.close(self, result)
