"""A seat's brief: what everybody may know of it, and what is for its own eyes."""

from __future__ import annotations

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET
from game.ui.nodes import Look, Node, Role
from game.ui.scene import Scene
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.mandates import add_mandates
from game.ui.scenes.bargaining.pieces import add_note
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import paint_medal
from game.wording import _, seat_name

_TEXT = Style(36)


class BriefScene(Scene[bool]):
    """Show the briefs of some seats of one player, behind the cover only."""

    title = "Your brief"
    overlay = True

    def __init__(self, sitting: Sitting, seats: tuple[str, ...]) -> None:
        """Show public and confidential brief of each seat."""
        self._sitting = sitting
        self._seats = seats

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out the texts and one button."""
        inner = _sheet(canvas).inset(canvas.px(48), canvas.px(36))
        foot, rest = inner.foot(canvas.em(TARGET), canvas.px(24))
        column = Column(canvas, rest, "texts")
        add_briefs(column, self._sitting, self._seats)
        label = _("I have read it")
        return [
            *column.nodes(_("Your brief")),
            Node(
                "close",
                foot.end(min(foot.w, canvas.em(340)))[0],
                Role.BUTTON,
                label,
                action=self._read,
                icon="check",
                primary=True,
            ),
        ]

    def _read(self) -> None:
        self.close(True)

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(_sheet(canvas))


def add_briefs(column: Column, sitting: Sitting, seats: tuple[str, ...]) -> None:
    """Write public and confidential brief of each seat."""
    for seat in seats:
        text = sitting.texts.seats[seat]
        _add_name(column, sitting, seat)
        column.text(f"brief-{seat}", text.brief, _TEXT)
        told = _("For your eyes only")
        colour = column.canvas.theme.accent
        column.text(f"secret-{seat}", told, Style(BODY, 700, colour), Role.HEADING)
        column.text(f"confidential-{seat}", text.confidential, _TEXT)
        add_mandates(column, Desk(sitting, (seat,), seat, private=True))
        add_goal(column, sitting)
        column.skip(16)


def add_goal(column: Column, sitting: Sitting) -> None:
    """Write what the one person here is to reach, where there is such a thing."""
    if sitting.goal:
        column.text("goal-title", _("Your goal in this lesson"), Style(BODY, 700), Role.HEADING)
        add_note(column, "goal", sitting.goal, "mandate", column.canvas.theme.accent)


def _add_name(column: Column, sitting: Sitting, seat: str) -> None:
    canvas, name = column.canvas, seat_name(sitting.texts, seat)

    def paint(on: Canvas, rect: Rect, _look: Look) -> None:
        spot, rest = rect.left(rect.h, on.px(20))
        paint_medal(on, spot, sitting.number(seat), sitting.seat(seat).affiliation)
        on.text(rest, name, Style(HEADING, 700, valign="middle"))

    column.place(
        canvas.em(84), lambda rect: Node(f"name-{seat}", rect, Role.HEADING, name, paint=paint)
    )


def _sheet(canvas: Canvas) -> Rect:
    area = canvas.area.inset(canvas.px(48), canvas.px(36))
    return area.middle(min(area.w, canvas.em(1300)), area.h)
