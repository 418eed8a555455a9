"""Nodes: what a screen consists of for a mouse, a keyboard, a reader and a test alike.

A scene answers with one list of nodes; a node is plain data and its callbacks.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from game.ui.geometry import Rect

if TYPE_CHECKING:
    from game.ui.canvas import Canvas


class Role(StrEnum):
    """What a node is, as it is spoken to a person who does not see it."""

    BUTTON = "button"
    TOGGLE = "toggle"
    TAB = "tab"
    CARD = "card"
    SEAT = "seat"
    ITEM = "list item"
    SLIDER = "slider"
    FIELD = "text field"
    GAUGE = "gauge"
    PICTURE = "picture"
    HEADING = "heading"
    TEXT = "text"
    SCROLL = "scroll area"


INTERACTIVE = frozenset(
    {Role.BUTTON, Role.TOGGLE, Role.TAB, Role.CARD, Role.SEAT, Role.ITEM, Role.SLIDER, Role.FIELD},
)


@dataclass(frozen=True, slots=True)
class Look:
    """In what state a node is drawn."""

    enabled: bool = True
    hovered: bool = False
    pressed: bool = False
    focused: bool = False
    chosen: bool = False
    caret: int | None = None
    """In a text field being typed in: before which character the next one goes."""


PLAIN = Look()

Paint = Callable[["Canvas", Rect, Look], None]
"""Draws a node into its rectangle; the ``paint`` of every widget is one."""


@dataclass(frozen=True, slots=True)
class Slider:
    """A whole number between two others, changed by arrows, a click or the wheel."""

    value: int
    low: int
    high: int
    change: Callable[[int], None]
    step: int = 1
    show: Callable[[int], str] = str
    """Words for a value, such as ``5 minutes``."""

    def moved(self, steps: int) -> int:
        """Return the value this many steps on, kept in range."""
        return max(self.low, min(self.high, self.value + steps * self.step))

    def at(self, share: float) -> int:
        """Return the value at a share 0..1 of the way, rounded to a whole step."""
        steps = round(share * (self.high - self.low) / self.step)
        return max(self.low, min(self.high, self.low + steps * self.step))


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands in a text field; ``change`` is told every new text."""

    text: str
    change: Callable[[str], None]
    longest: int = 200
    hint: str = ""
    """Shown while the field is empty."""


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen that can be seen, named, and perhaps pressed.

    ``id`` is unique in its scene and stays the same while the thing is the same: focus,
    scrolling and movement hang on it.
    """

    id: str
    rect: Rect
    role: Role
    label: str
    help: str = ""
    """Shown as a tooltip under the mouse or the focus."""
    action: Callable[[], None] | None = None
    """Called by a click, Enter, Space or the shortcut."""
    refusal: str = ""
    """Why it cannot be pressed now. Such a node is drawn dim, takes focus and says why."""
    shortcut: str = ""
    """A binding of ``game.ui.keys``, such as ``card 1``."""
    icon: str = ""
    chosen: bool = False
    """A toggle that is on, the tab that is open, the card that is committed."""
    primary: bool = False
    """The one button a person most likely wants."""
    slider: Slider | None = None
    entry: Entry | None = None
    content_height: int = 0
    """Of a scroll area: how tall all of it is, in pixels."""
    inside: str = ""
    """The id of the scroll area this node lies in; laid out as if nothing had scrolled."""
    moves: str = ""
    """Built and redrawn in every frame in which a motion whose name begins so is under way."""
    paint: Paint | None = None
    """Draws the node; without it the role has a look of its own."""

    @property
    def enabled(self) -> bool:
        """Tell whether it can be pressed now."""
        return not self.refusal

    @property
    def focusable(self) -> bool:
        """Tell whether the keyboard stops here: to press, to read its help, or to scroll."""
        overflows = self.role is Role.SCROLL and self.content_height > self.rect.h
        return self.role in INTERACTIVE or bool(self.help) or overflows

    def placed(self, rect: Rect) -> Node:
        """Return the same node elsewhere."""
        return replace(self, rect=rect)


class RepeatedIdError(ValueError):
    """Two nodes of one scene have the same id, so focus would not know which is meant."""


def by_id(nodes: list[Node]) -> dict[str, Node]:
    """Index nodes by id.

    Raises:
        RepeatedIdError: when two share one.
    """
    index: dict[str, Node] = {}
    for node in nodes:
        if node.id in index:
            raise RepeatedIdError(node.id)
        index[node.id] = node
    return index
