"""From a stack to a picture: everything when something changed, else only what moves."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pygame

from game.ui import keys
from game.ui.canvas import Canvas, Sheet
from game.ui.controls import paint_node, paint_scrollbar
from game.ui.geometry import Rect
from game.ui.layer import Layer
from game.ui.layout import BODY, SMALL, TARGET
from game.ui.nodes import Node
from game.ui.stack import Stack
from game.ui.text import Style

_VEIL = 150
_KEY = 24
"""Design size of a key worn by what it presses."""
_HALO = 40
"""Design distance by which a node's shadow and ring may leave its rectangle."""


class Painter:
    """Paint a stack; remembers what lies behind the top nodes, to repaint parts of it."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        self._ground: pygame.Surface | None = None
        self._rest: pygame.Surface | None = None
        """All that does not move; what moves is painted upon it."""
        self._moving: tuple[str, ...] = ()
        """The ids of the nodes that are missing there."""
        self._flown: list[Rect] = []

    def paint(self, stack: Stack) -> None:
        """Paint everything."""
        canvas = stack.canvas
        canvas.surface.set_clip(None)
        for layer in _seen(stack.layers):
            if not layer.scene.overlay:
                canvas.surface.fill(canvas.theme.ground)
            elif layer.scene.veil:
                canvas.dim(min(canvas.theme.ink, canvas.theme.ground, key=sum), _VEIL)
            layer.scene.draw(canvas)
            if layer is stack.top:
                self._ground = canvas.surface.copy()
            _paint_nodes(stack, layer, layer.nodes)
        _paint_above(stack)
        self._flown = []
        self._rest = None
        stack.changed = False

    def paint_moving(self, stack: Stack) -> list[Rect]:
        """Paint only what moves, and return where; all of it if a lower layer moves."""
        canvas, layer = stack.canvas, stack.top
        layer.set_nodes(layer.scene.build(canvas))
        if self._ground is None or layer.scene.overlay:
            self.paint(stack)
            return [canvas.area]
        surface, halo = canvas.surface, canvas.px(_HALO)
        moving = [node for node in layer.nodes if node.moves and stack.motion.moving(node.moves)]
        rest = self._at_rest(stack, self._ground, tuple(node.id for node in moving))
        seen = [layer.visible(node).inset(-halo).common(canvas.area) for node in moving]
        parts = together([*seen, *self._flown])
        upon = _upon(layer.nodes, self._moving)
        for part in parts:
            surface.set_clip(part)
            surface.blit(rest, part[:2], part)
            _paint_nodes(stack, layer, _touching(upon, part, halo))
            _paint_above(stack)
        surface.set_clip(None)
        flown = layer.scene.animate(canvas, layer.nodes)
        self._flown = [rect.common(canvas.area) for rect in flown]
        return [*parts, *self._flown]

    def _at_rest(
        self, stack: Stack, ground: pygame.Surface, moving: tuple[str, ...]
    ) -> pygame.Surface:
        """Return the picture without the nodes that move; painted anew when others move."""
        if self._rest is None or moving != self._moving:
            canvas, surface = stack.canvas, stack.canvas.surface
            self._rest, self._moving = ground.copy(), moving
            canvas.surface = self._rest
            layer = stack.top
            _paint_nodes(stack, layer, [node for node in layer.nodes if node.id not in moving])
            canvas.surface = surface
        return self._rest


def together(parts: Iterable[Rect]) -> list[Rect]:
    """Return parts of the screen with those that overlap joined, so that none is painted twice."""
    apart: list[Rect] = []
    for part in parts:
        whole = part
        while touched := [other for other in apart if other.overlaps(whole)]:
            apart = [other for other in apart if other not in touched]
            for other in touched:
                whole = whole.joined(other)
        apart.append(whole)
    return apart


def _seen(layers: list[Layer]) -> list[Layer]:
    """Return the top layer and those seen through the overlays above them."""
    lowest = max(i for i, layer in enumerate(layers) if i == 0 or not layer.scene.overlay)
    return layers[lowest:]


def _upon(nodes: Sequence[Node], moving: tuple[str, ...]) -> list[Node]:
    """Return the nodes that move and those that lie above one of them."""
    found: list[Node] = []
    for node in nodes:
        if node.id in moving or any(node.rect.overlaps(other.rect) for other in found):
            found.append(node)
    return found


def _touching(nodes: Iterable[Node], part: Rect, halo: int) -> list[Node]:
    """Return the nodes that touch a part of the screen, with shadow and ring."""
    around = part.inset(-halo)
    return [node for node in nodes if node.rect.overlaps(around)]


def _paint_nodes(stack: Stack, layer: Layer, nodes: Iterable[Node]) -> None:
    """Paint nodes, each within its scroll area, and then all scroll bars."""
    canvas = stack.canvas
    active = layer is stack.top
    for node in nodes:
        area = layer.node(node.inside)
        look = layer.look(node, by_keyboard=active and stack.by_keyboard)
        if area is None:
            paint_node(canvas, node, look)
        elif node.rect.overlaps(area.rect):
            with canvas.clipped(area.rect.inset(-canvas.px(10))):
                paint_node(canvas, node, look)
    for node in layer.nodes:
        if node.content_height:
            paint_scrollbar(canvas, node, layer.offset(node.id))


def _paint_above(stack: Stack) -> None:
    """Paint the tooltip of the node under the mouse or the focus, and the notice."""
    layer = stack.top
    told = layer.hover or (layer.focus if stack.by_keyboard else "")
    node = layer.node(told)
    if node is not None:
        _paint_told(stack, node, layer.visible(node))
    if stack.notice:
        _paint_notice(stack.canvas, stack.notice)


def tooltip_text(stack: Stack, node: Node) -> str:
    """Return what the tooltip of a node says: its help, why not, and its key."""
    key = _key_of(stack, node)
    hint = f"[{key}]" if key else ""
    return " ".join(part for part in (node.help, node.refusal, hint) if part)


def _key_of(stack: Stack, node: Node) -> str:
    key = keys.key_for(node.shortcut, stack.preferences.keys)
    return keys.spoken(key) if key else ""


def _paint_told(stack: Stack, node: Node, near: Rect) -> None:
    """Paint what a node says of itself; one that has only a key wears it on an edge."""
    canvas, text = stack.canvas, tooltip_text(stack, node)
    if node.help or node.refusal:
        style = Style(SMALL, 400, canvas.theme.ground)
        _paint_bubble(canvas, _tooltip_place(canvas, text, style, near), text, style)
    elif text:
        key = _key_of(stack, node)
        style = Style(_KEY, 500, canvas.theme.ground, "centre", "middle", fit=False)
        height = canvas.em(_KEY * 1.2)
        width = max(height, canvas.text_width(key, style) + canvas.px(20))
        x, y = near.centre[0] - width // 2, near.bottom - height // 3
        if y + height > canvas.area.bottom:
            y = near.y - height * 2 // 3
        _paint_bubble(canvas, Rect(x, y, width, height), key, style)


def _tooltip_place(canvas: Canvas, text: str, style: Style, near: Rect) -> Rect:
    """Return where a tooltip lies: below what it tells of, else above, always inside."""
    pad, gap = canvas.px(18), canvas.px(14)
    width = min(canvas.text_width(text, style) + 4, canvas.em(620), canvas.area.w - 4 * pad)
    height = canvas.text_height(text, style, width)
    box = Rect(near.centre[0] - width // 2 - pad, near.bottom + gap, width + 2 * pad, height + pad)
    if box.bottom > canvas.area.bottom - gap:
        box = Rect(box.x, near.y - gap - box.h, box.w, box.h)
    x = max(gap, min(box.x, canvas.area.right - box.w - gap))
    y = max(gap, min(box.y, canvas.area.bottom - box.h - gap))
    return Rect(x, y, box.w, box.h)


def _paint_bubble(canvas: Canvas, box: Rect, text: str, style: Style) -> None:
    canvas.panel(box, Sheet(canvas.theme.ink, canvas.theme.ground, radius=12))
    pad = canvas.px(18) if style.align == "left" else 0
    canvas.text(box.inset(pad, 0), text, replace(style, valign="middle"))


def _paint_notice(canvas: Canvas, sentence: str) -> None:
    style = Style(BODY, 500, canvas.theme.on_accent, valign="middle")
    pad = canvas.px(28)
    width = min(canvas.text_width(sentence, style) + 4, canvas.area.w - 4 * pad)
    height = canvas.text_height(sentence, style, width)
    above_buttons, _ = canvas.area.foot(canvas.em(TARGET) + canvas.px(64))
    foot, _ = canvas.area.top(above_buttons.y)[0].foot(height + pad)
    box = foot.middle(width + 2 * pad, foot.h)
    canvas.panel(box, Sheet(canvas.theme.accent, canvas.theme.panel, raised=True))
    canvas.text(box.inset(pad, pad // 2), sentence, style)
