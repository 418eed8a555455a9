"""How each role looks when a node does not paint itself."""

from __future__ import annotations

from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import Entry, Look, Node, Role, Slider
from game.ui.text import Style, wrap
from game.ui.theme import Colour, blend

RING = 4
"""Design width of the focus ring."""
_RING_RADIUS = 24
_HOVER = 0.07
_PRESSED = 0.16
_DISABLED = 0.55


def paint_node(canvas: Canvas, node: Node, look: Look) -> None:
    """Draw a node, by its own paint or by the look of its role, and the ring if it has focus."""
    if node.paint is not None:
        node.paint(canvas, node.rect, look)
    else:
        _paint_role(canvas, node, look)
    if look.focused:
        paint_ring(canvas, node.rect)


def paint_ring(canvas: Canvas, rect: Rect) -> None:
    """Draw the focus ring round a rectangle, with a thin light line inside it."""
    outside = rect.inset(-canvas.px(2 * RING))
    width = max(2, canvas.px(RING))
    radius = min(canvas.px(_RING_RADIUS), outside.w // 2, outside.h // 2)
    body = "".join(
        vector.box(
            (start, start),
            (outside.w - 2 * start, outside.h - 2 * start),
            max(1, radius - start),
            vector.outline(colour, thickness),
        )
        for colour, start, thickness in (
            (canvas.theme.focus, width / 2, width),
            (canvas.theme.panel, width * 5 / 4, width / 2),
        )
    )
    canvas.shape(outside, body)


def touched(canvas: Canvas, colour: Colour, look: Look) -> Colour:
    """Return a fill as it looks under the mouse, pressed or switched off."""
    if not look.enabled:
        return blend(colour, canvas.theme.ground, _DISABLED)
    share = _PRESSED if look.pressed else _HOVER if look.hovered else 0.0
    return blend(colour, canvas.theme.ink, share)


def _paint_role(canvas: Canvas, node: Node, look: Look) -> None:
    match node.role:
        case Role.TEXT:
            canvas.text(node.rect, node.label, Style())
        case Role.HEADING:
            canvas.text(node.rect, node.label, Style(HEADING, 700, valign="middle"))
        case Role.TOGGLE:
            _paint_toggle(canvas, node, look)
        case Role.TAB:
            _paint_tab(canvas, node, look)
        case Role.SLIDER if node.slider is not None:
            _paint_slider(canvas, node, node.slider, look)
        case Role.FIELD if node.entry is not None:
            _paint_field(canvas, node, node.entry, look)
        case Role.SCROLL | Role.GAUGE | Role.PICTURE:
            pass
        case _:
            _paint_button(canvas, node, look)


def _paint_button(canvas: Canvas, node: Node, look: Look) -> None:
    theme = canvas.theme
    strong = (node.primary or look.chosen) and look.enabled
    base = theme.accent if strong else theme.panel
    ink = theme.on_accent if strong else theme.ink if look.enabled else theme.soft_ink
    border = theme.accent if strong else theme.soft_ink
    raised = look.enabled and not look.pressed and node.role is not Role.ITEM
    canvas.panel(
        node.rect,
        Sheet(touched(canvas, base, look), border if look.enabled else theme.line, raised=raised),
    )
    _label(canvas, node, ink)


def _label(canvas: Canvas, node: Node, ink: Colour) -> None:
    """Write icon and label: a button's in the middle, a list item's at the left.

    A lock replaces the icon of what cannot be pressed, for colour alone does not say it.
    """
    icon = node.icon if node.enabled else "lock"
    inner = node.rect.inset(canvas.px(20), canvas.px(4))
    style = Style(BODY, 500, ink, valign="middle", align="left" if icon else "centre")
    if node.role is Role.ITEM:
        style = Style(BODY, 400, ink, valign="middle")
    if not icon:
        canvas.text(inner, node.label, style)
        return
    size, gap = min(canvas.em(BODY * 1.2), inner.h), canvas.px(14)
    if not node.label or inner.w < size + gap + canvas.em(BODY):
        canvas.icon(inner, icon, ink)
        return
    slack = inner.w - size - gap - canvas.text_width(node.label, style)
    shift = max(0, slack // 2) if node.role is not Role.ITEM else 0
    spot, rest = inner.inset(0).left(size, gap)
    canvas.icon(spot.moved(shift, 0), icon, ink)
    canvas.text(Rect(rest.x + shift, rest.y, rest.w - shift, rest.h), node.label, style)


def _paint_toggle(canvas: Canvas, node: Node, look: Look) -> None:
    theme = canvas.theme
    height = min(node.rect.h, canvas.em(BODY * 1.2))
    switch, words = node.rect.left(round(height * 1.8), canvas.px(18))
    switch = switch.middle(switch.w, height)
    colour = theme.accent if look.chosen else theme.sunken
    canvas.pill(switch, touched(canvas, colour, look), theme.accent if look.chosen else theme.ink)
    knob = switch.inset(max(3, canvas.px(5)))
    side = min(knob.w, knob.h)
    knob = Rect(knob.right - side if look.chosen else knob.x, knob.y, side, side)
    canvas.pill(knob, theme.on_accent if look.chosen else theme.ink)
    if look.chosen:
        canvas.icon(knob.inset(side // 6), "check", theme.accent)
    ink = theme.ink if look.enabled else theme.soft_ink
    canvas.text(words, node.label, Style(BODY, 400, ink, valign="middle"))


def _paint_tab(canvas: Canvas, node: Node, look: Look) -> None:
    theme = canvas.theme
    ink = theme.accent if look.chosen else theme.ink if look.enabled else theme.soft_ink
    if look.hovered or look.pressed:
        canvas.panel(node.rect, Sheet(touched(canvas, theme.ground, look)))
    style = Style(BODY, 700 if look.chosen else 500, ink, align="centre", valign="middle")
    canvas.text(node.rect.inset(canvas.px(12), canvas.px(6)), node.label, style)
    if look.chosen:
        foot, _ = node.rect.foot(max(3, canvas.px(6)))
        canvas.pill(foot, theme.accent)


def slider_track(canvas: Canvas, rect: Rect) -> Rect:
    """Return the part of a slider's rectangle along which its knob travels."""
    foot, _ = rect.foot(max(rect.h // 2, min(rect.h, canvas.px(44))))
    return foot.inset(canvas.px(16), 0)


def _paint_slider(canvas: Canvas, node: Node, slider: Slider, look: Look) -> None:
    theme = canvas.theme
    track = slider_track(canvas, node.rect)
    words = Rect(node.rect.x, node.rect.y, node.rect.w, track.y - node.rect.y)
    ink = theme.ink if look.enabled else theme.soft_ink
    value = slider.show(slider.value)
    canvas.text(words, value, Style(BODY, 700, ink, "right", "middle"))
    taken = canvas.text_width(value, Style(BODY, 700)) + canvas.px(16)
    canvas.text(words.end(0, taken)[1], node.label, Style(BODY, 400, ink, valign="middle"))
    share = (slider.value - slider.low) / max(1, slider.high - slider.low)
    canvas.bar(track.middle(track.w, max(6, canvas.px(12))), share, theme.accent)
    side = min(track.h, canvas.px(40))
    x = track.x + round(track.w * share) - side // 2
    knob = Rect(x, track.y + (track.h - side) // 2, side, side)
    colour = touched(canvas, theme.panel, look)
    canvas.panel(knob, Sheet(colour, theme.accent, 5, 10_000, raised=True))


def _paint_field(canvas: Canvas, node: Node, entry: Entry, look: Look) -> None:
    theme = canvas.theme
    border = theme.accent if look.focused else theme.soft_ink
    canvas.panel(node.rect, Sheet(touched(canvas, theme.panel, look), border, 3))
    inner = node.rect.inset(canvas.px(18), canvas.px(8))
    with canvas.clipped(inner):
        if entry.text or look.caret is not None:
            _paint_entry(canvas, inner, entry.text, look.caret)
        else:
            style = Style(BODY, 400, theme.soft_ink, valign="middle", fit=False)
            canvas.text(inner, entry.hint, style)


def _paint_entry(canvas: Canvas, inner: Rect, text: str, caret: int | None) -> None:
    """Draw typed text in as many lines as there is room for, the caret's among them."""
    style = Style(BODY)
    step = canvas.line_height(style)
    spans = wrap(text, inner.w, lambda part: canvas.text_width(part, style))
    at = len(text) if caret is None else caret
    current = max(index for index, (start, _) in enumerate(spans) if start <= at)
    room = max(1, inner.h // step)
    first = max(0, min(current - room + 1, len(spans) - room))
    shown = spans[first : first + room]
    top = inner.y + max(0, inner.h - step * room) // 2
    for row, (start, end) in enumerate(shown):
        line = Rect(inner.x, top + row * step, inner.w, step)
        canvas.text(line, text[start:end], Style(BODY, valign="middle", fit=False))
        if caret is not None and first + row == current:
            x = line.x + canvas.text_width(text[start:at], style)
            canvas.fill(
                Rect(x, line.y + step // 8, max(2, canvas.px(3)), step * 3 // 4),
                canvas.theme.accent,
            )


def paint_scrollbar(canvas: Canvas, area: Node, offset: int) -> None:
    """Draw how far a scroll area is scrolled, if its content is taller than it is."""
    if area.content_height <= area.rect.h:
        return
    width = max(5, canvas.px(10))
    lane, _ = area.rect.end(width)
    height = max(width * 3, lane.h * area.rect.h // area.content_height)
    way = lane.h - height
    y = lane.y + way * offset // max(1, area.content_height - area.rect.h)
    canvas.pill(Rect(lane.x, y, width, height), canvas.theme.soft_ink)
