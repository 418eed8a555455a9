"""The signing: the text as a document, and a line for each government's name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.engine.model.treaty_actions import Sign, Unsign
from game.engine.rules.treaty.table import represented, treaty_of
from game.ui import vector
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, TITLE
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.treaty_parties import PartySide
from game.ui.present.treaty_table import TreatyTable, treaty_table
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.option_face import Banner, banners, flag_size
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.frame import TableScene
from game.ui.text import Style
from game.ui.theme import blend
from game.ui.ways import Way
from game.wording import _, seat_name

_TITLE = Style(TITLE - 8, 700, align="centre")
_CLAUSE = Style(36)
_PEN = Style(BODY, 500, valign="middle")
_LINE = 150
"""Design height of a place for a signature."""
_HANDS = (
    (
        *((0.04, 0.95), (0.10, 0.0), (0.22, 0.1), (0.20, 0.95)),
        *((0.36, 0.3), (0.40, 0.95), (0.54, 0.45), (0.60, 0.95), (0.86, 0.9), (0.98, 0.4)),
    ),
    (
        *((0.16, 0.15), (0.0, 0.2), (0.02, 0.6), (0.14, 0.55)),
        *((0.18, 1.0), (0.06, 0.95), (0.40, 0.1), (0.44, 0.9), (0.62, 0.3), (0.96, 0.75)),
    ),
    (
        *((0.02, 0.5), (0.12, 0.9), (0.18, 0.0), (0.24, 0.8)),
        *((0.36, 0.1), (0.40, 0.9), (0.56, 0.2), (0.60, 0.95), (0.80, 0.2), (0.98, 0.9)),
    ),
)
"""The hand of each party: points of a curve in shares of the room for it."""


class SigningScene(TableScene[None]):
    """Sign before everybody's eyes; only governments can, and only what all have accepted."""

    title = "The signing"
    speaker = "treaty"

    def __init__(self, desk: Desk) -> None:
        """Lay the text out to be signed."""
        self._desk = Desk.shared(desk.sitting, desk.answer)

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._desk.sitting.place

    @property
    def _done(self) -> bool:
        return treaty_of(self._desk.known).stage == "signed"

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if self._done:
            return _("Signed by all. At the end of this round the people at home say yes or no.")
        return _("Read it aloud, clause by clause. Then each government signs, or does not.")

    @property
    def onward(self) -> Way:
        """Return the next signature as the main button; once all have signed, the way back."""
        waiting = [seat for seat in self._pens() if not self._has_signed(seat)]
        if self._done or not waiting:
            return Way("onward", _("Back to the talks"), self.close, "back", "next")
        seat = waiting[0]
        label = _("{seat} signs").format(seat=seat_name(self._desk.texts, seat))
        refusal = self._desk.refusal(Sign(seat))
        return Way("onward", label, partial(self._sign, seat), "notes", "confirm", refusal=refusal)

    def ways(self) -> Sequence[Way]:
        """Return the way back, and taking back a signature."""
        ways = [] if self._done else [Way("back", _("Not yet"), self.close, "back", "close")]
        for seat in self._pens():
            if self._has_signed(seat) and not self._done:
                label = _("{seat}: take it back").format(seat=seat_name(self._desk.texts, seat))
                ways.append(Way(f"unsign-{seat}", label, partial(self._unsign, seat), "undo"))
        return ways

    def escape(self) -> None:
        """Go back to the talks."""
        self.close()

    def entered(self) -> None:
        """Keep the focus off the pen: nobody signs by a key held too long."""
        self.host.focus("back")

    def _pens(self) -> list[str]:
        """Return the governments that people here play."""
        scenario = self._desk.known.scenario
        return [seat for seat in self._desk.seats if represented(scenario, seat) is not None]

    def _has_signed(self, seat: str) -> bool:
        party = represented(self._desk.known.scenario, seat)
        return party is not None and treaty_of(self._desk.known).signed[party]

    def _sign(self, seat: str) -> None:
        self._desk.do(self.host, Sign(seat))

    def _unsign(self, seat: str) -> None:
        self._desk.do(self.host, Unsign(seat))

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out the document: its title, its clauses, and the signatures."""
        table = treaty_table(self._desk.view, self._desk.texts)
        paper = _paper(canvas, area)
        inner = paper.inset(canvas.px(70), canvas.px(40))
        across = len(table.parties) if inner.w >= canvas.em(700) else 1
        rows, gap = -(-len(table.parties) // across), canvas.px(40)
        foot, rest = inner.foot(rows * canvas.em(_LINE) + (rows - 1) * gap, canvas.px(20))
        column = Column(canvas, rest, "body", 16)
        title = _("The treaty")
        column.text("title", title, _TITLE, Role.HEADING)
        self._clauses(column, table)
        cells = foot.grid(across, rows, gap)[: len(table.parties)]
        marks = banners([side.name for side in table.parties])
        return [
            Node("paper", paper, Role.PICTURE, title, paint=_paint_paper),
            *column.nodes(title),
            *(
                _signature_node(side, mark, cell)
                for side, mark, cell in zip(table.parties, marks, cells, strict=True)
            ),
        ]

    def _clauses(self, column: Column, table: TreatyTable) -> None:
        for number, row in enumerate(table.rows, start=1):
            chosen = next((one for one in row.options if one.chosen), None)
            words = chosen.title if chosen else _("open")
            told = _("{number}. {issue}: {option}").format(
                number=number, issue=row.title, option=words
            )
            column.text(f"clause-{row.id}", told, _CLAUSE)


def _signature_node(side: PartySide, mark: Banner, rect: Rect) -> Node:
    told = _("{party} has signed") if side.signed else _("{party} has not signed yet")
    return Node(
        f"signature-{side.id}",
        rect,
        Role.TEXT,
        told.format(party=side.name),
        paint=_signature(side.name, mark, signed=side.signed),
    )


def _paper(canvas: Canvas, area: Rect) -> Rect:
    return area.middle(min(area.w, canvas.em(1560)), area.h)


def _paint_paper(canvas: Canvas, rect: Rect, _look: Look) -> None:
    """Draw a sheet of paper with a double frame."""
    theme = canvas.theme
    canvas.panel(rect, Sheet(theme.panel, theme.line, 2, 10, raised=True))
    gold = blend(theme.warn, theme.panel, 0.25)
    for gap, width in ((16, 5), (28, 2)):
        canvas.panel(rect.inset(canvas.px(gap)), Sheet(theme.panel, gold, width, 6))


def _signature(name: str, mark: Banner, *, signed: bool) -> Paint:
    """Return a paint of a line with a name below it and, once signed, a flourish upon it."""

    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas = canvas.fitted_to(rect, 300, 130)
        theme = canvas.theme
        below, above = rect.foot(canvas.em(BODY * 1.5))
        line = Rect(above.x, above.bottom - max(2, canvas.px(3)), above.w, max(2, canvas.px(3)))
        canvas.fill(line, theme.ink)
        wide, high = flag_size(canvas)
        flag, words = below.left(wide, canvas.px(14))
        mark.paint(canvas, flag.middle(wide, high))
        canvas.text(words, name, _PEN)
        if signed:
            _flourish(canvas, above, mark.party)
            seal = min(above.h, canvas.em(76))
            spot = Rect(above.right - seal, above.y, seal, seal)
            canvas.pill(spot, theme.party(mark.party))
            canvas.icon(spot.inset(seal // 4), "check", theme.on_accent)
        else:
            style = Style(BODY, 400, theme.soft_ink, valign="bottom")
            canvas.text(above.inset(0, canvas.px(10)), _("not signed yet"), style)

    return paint


def _flourish(canvas: Canvas, rect: Rect, party: int) -> None:
    """Draw a signature that nobody can read, as signatures are; each party has its own hand."""
    width, height = rect.w * 0.62, rect.h * 0.8
    points = _HANDS[party % len(_HANDS)]
    scaled = [f"{x * width:.1f} {y * height:.1f}" for x, y in points]
    path = f"M{scaled[0]} C{' '.join(scaled[1:4])} S{' '.join(scaled[4:6])} S"
    path += " S".join(
        f"{one} {other}" for one, other in zip(scaled[6::2], scaled[7::2], strict=True)
    )
    line = vector.outline(canvas.theme.party(party), max(2.0, 5 * canvas.metrics.unit))
    canvas.shape(rect, f'<path d="{path}" {line}/>')
