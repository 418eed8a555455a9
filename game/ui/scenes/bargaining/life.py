"""A signed treaty: its road so far, how far it is carried out, and what could break it."""

from __future__ import annotations

from game.engine.model.ids import PEACEBUILDING
from game.engine.rules.treaty.fulfilment import fulfilment
from game.engine.rules.treaty.hazard import conditions, hazard, hazard_parts, schedule
from game.engine.rules.treaty.table import terms, treaty_of
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.treaty_table import TreatyTable, treaty_table
from game.ui.scene import Scene
from game.ui.scenes.bargaining.bars import Bar, place_bar
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import HEAD, STRONG, TEXT
from game.ui.scenes.table.frame import is_narrow
from game.ui.text import Style
from game.wording import _, gauge_kind
from game.wording.language import capital
from game.wording.parts import hazard_words, points

ROAD = ("signed", "ratified", "in_force")
_ICONS = {
    "signed": "treaty",
    "ratified": "people",
    "in_force": "reconstruction",
    "broken": "spoiler",
}


def life_nodes(canvas: Canvas, area: Rect, desk: Desk) -> list[Node]:
    """Lay the road and the clauses beside what could break it."""
    title = _("The treaty")
    if is_narrow(canvas, area):
        column = Column(canvas, area, "life")
        _add_life(column, desk)
        _add_hazard(column, desk)
        return column.nodes(title)
    left, right = area.row((1.2, 1), canvas.px(50))
    life, danger = Column(canvas, left, "life"), Column(canvas, right, "danger", 12)
    _add_life(life, desk)
    _add_hazard(danger, desk)
    return [*life.nodes(title), *danger.nodes(_("What could break it"))]


def _add_life(column: Column, desk: Desk) -> None:
    """Show the road, what is carried out and secured, and the clauses."""
    table = treaty_table(desk.view, desk.texts)
    _add_road(column, table)
    column.text("now", table.now, Style(36, 500))
    known, theme = desk.known, column.canvas.theme
    gauges, layout = known.gauges, known.scenario.table
    due = schedule(known)
    bar = Bar(_("Treaty carried out"), fulfilment(known), theme.good, due or None)
    place_bar(column, "fulfilment", bar, _("The line is where it should be by now."))
    kinds = [
        f"{gauge_kind(kind)} {gauges[layout.fulfilment(at)]}"
        for at, kind in enumerate(PEACEBUILDING)
    ]
    column.text("peacebuilding", " · ".join(kinds), TEXT)
    label = gauge_kind("guarantee")
    told = _("Observers, peacekeepers and sureties: they hold a treaty that trust does not yet.")
    place_bar(column, "guarantee", Bar(label, gauges[layout.guarantee]), told)
    column.text("clauses-title", _("What was agreed"), HEAD, Role.HEADING)
    for row in table.rows:
        chosen = next((one for one in row.options if one.chosen), None)
        if chosen is not None:
            text = f"{row.title}: {chosen.title}"
            column.bullet(f"clause-{row.id}", text, TEXT)


def _add_road(column: Column, table: TreatyTable) -> None:
    """Lay the steps of the treaty side by side; those behind it are filled."""
    canvas = column.canvas
    steps = ("broken",) if table.stage == "broken" else ROAD
    reached = ROAD.index(table.stage) if table.stage in ROAD else len(ROAD)
    names = {
        "signed": _("Signed"),
        "ratified": _("Ratified"),
        "in_force": _("In force"),
        "broken": _("Broken"),
    }
    cells = column.take(canvas.em(90)).row(len(steps), canvas.px(20))
    for at, (step, cell) in enumerate(zip(steps, cells, strict=True)):
        done = at <= reached
        told = _("{step}: done") if done else _("{step}: not yet")
        paint = _step_paint(names[step], _ICONS[step], done=done, grave=step == "broken")
        label = told.format(step=names[step])
        column.add(Node(f"step-{step}", cell, Role.TEXT, label, paint=paint))
    if table.history:
        column.text("history", ". ".join(table.history) + ".", TEXT)


def _step_paint(name: str, icon: str, *, done: bool, grave: bool) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        theme = canvas.theme
        colour = theme.bad if grave else theme.good
        base = colour if done else theme.sunken
        ink = theme.on_accent if done else theme.soft_ink
        canvas.panel(rect, Sheet(base, colour if done else theme.soft_ink, 2))
        inner = rect.inset(canvas.px(20), canvas.px(12))
        spot, words = inner.left(min(inner.h, canvas.em(56)), canvas.px(16))
        canvas.icon(spot, icon, ink)
        canvas.text(words, name, Style(HEADING - 6, 700, ink, valign="middle"))

    return paint


def _add_hazard(column: Column, desk: Desk) -> None:
    """Show how likely the treaty is to break in a round, and each reason as a bar."""
    known = desk.known
    numbers = terms(known.scenario).numbers
    parts = hazard_parts(numbers, conditions(known))
    chance = hazard(numbers, parts)
    text = _("Danger of breaking in a round: {chance} %").format(chance=points(chance))
    column.text("hazard", text, HEAD, Role.HEADING)
    counted = [part for part in parts if part.amount != 100]
    strongest = sorted(counted, key=lambda part: -abs(part.amount - 100))
    for number, part in enumerate(strongest):
        words = capital(hazard_words(desk.texts, (part,))[0])
        _add_part(column, f"part-{number}", words, part.amount)
    told = _("Right of the middle: more danger. Left of it: less.")
    column.text("hazard-how", told, Style(BODY, 400, column.canvas.theme.soft_ink))


def _add_part(column: Column, node_id: str, words: str, ratio: int) -> None:
    """Draw one reason: its words, and a bar from the middle to the right (danger) or left."""
    canvas = column.canvas
    rect = column.take(canvas.em(48))

    def paint(on: Canvas, place: Rect, _look: Look) -> None:
        theme = on.theme
        name, lane = place.row((1.5, 1), on.px(20))
        on.text(name, words, Style(BODY, valign="middle"))
        lane = lane.middle(lane.w, on.em(20))
        on.pill(lane, theme.sunken)
        middle = lane.x + lane.w // 2
        length = min(abs(ratio - 100), 100) * lane.w // 200
        danger = ratio > 100
        start = middle if danger else middle - length
        on.fill(Rect(start, lane.y, max(length, 2), lane.h), theme.bad if danger else theme.good)
        on.fill(Rect(middle, lane.y - on.px(5), max(2, on.px(3)), lane.h + on.px(10)), theme.ink)

    column.add(Node(node_id, rect, Role.GAUGE, words, paint=paint))


class TreatyScene(Scene[None]):
    """The treaty over any scene of the table: how it stands, for everybody to see."""

    title = "The treaty"
    overlay = True

    def __init__(self, desk: Desk) -> None:
        """Show the treaty as everybody may see it."""
        self._desk = desk

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay out how it stands, and one button."""
        inner = self._sheet(canvas).inset(canvas.px(48), canvas.px(36))
        foot, rest = inner.foot(canvas.em(64), canvas.px(24))
        if treaty_of(self._desk.known).stage in (*ROAD, "broken"):
            nodes = life_nodes(canvas, rest, self._desk)
        else:
            column = Column(canvas, rest, "life")
            self._text(column)
            nodes = column.nodes(_("The treaty"))
        place = foot.end(min(foot.w, canvas.em(260)))[0]
        label = _("Close")
        close = Node(
            "close", place, Role.BUTTON, label, action=self.close, icon="check", primary=True
        )
        return [*nodes, close]

    def _text(self, column: Column) -> None:
        """Tell a text that is not signed yet, clause by clause."""
        table = treaty_table(self._desk.view, self._desk.texts)
        title = _("The treaty is {stage}").format(stage=table.stage_name)
        column.text("treaty-title", title, Style(HEADING, 700), Role.HEADING)
        column.text("now", table.now, TEXT)
        for row in table.rows:
            chosen = next((one.title for one in row.options if one.chosen), _("open"))
            column.text(f"row-{row.id}", f"{row.title}: {chosen}", STRONG)

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet everything stands on."""
        canvas.panel(self._sheet(canvas))

    def _sheet(self, canvas: Canvas) -> Rect:
        area = canvas.area.inset(canvas.px(48), canvas.px(36))
        return area.middle(min(area.w, canvas.em(1760)), area.h)
