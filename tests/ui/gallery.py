"""One scene with one of everything, for pictures and for tests of the whole layer."""

from __future__ import annotations

from functools import partial
from typing import Any

from game.content.texts import MapSpec, PlaceSpec, RegionSpec, RiverSpec
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, TARGET, Flow
from game.ui.nodes import Entry, Node, Role, Slider
from game.ui.scene import Scene
from game.ui.scenes.bargaining.bars import Bar
from game.ui.text import Style
from game.ui.widgets.card import CardFace, Cost
from game.ui.widgets.chart import Curve, CurveChart
from game.ui.widgets.circle import CircleBoard, TrackSpot
from game.ui.widgets.ladder import EscalationLadder
from game.ui.widgets.ledger import LedgerLine
from game.ui.widgets.pyramid import TrustLevel, TrustPyramid
from game.ui.widgets.region_map import Front, RegionMap
from game.ui.widgets.track import SeatToken

LADDER = (
    "Hardening", "Debate", "Actions, not words", "Images and coalitions", "Loss of face",
    "Threats", "Limited blows", "Fragmentation", "Together into the abyss",
)  # fmt: skip
TRACK_NAMES = (
    ("1", "Government"), ("1.5", "Eminent persons"), ("2", "Mediators"), ("3", "Business"),
    ("4", "Citizens"), ("5", "Research"), ("6", "Activism"), ("7", "Religion"),
    ("8", "Funding"), ("9", "Media"),
)  # fmt: skip
CARDS = (
    CardFace("Problem-solving workshop", "2", "workshop", (Cost("funds", 2), Cost("influence", 1)),
             ("Influentials' trust +6", "May invent an option"), ("dialogue", "learning"), "70 %",
             "Ideas born in private need a way to the table.", "Handbook, The second track"),
    CardFace("Economic sanctions", "1", "sanction", (Cost("influence", 3),),
             ("Pressure on one party", "Escalation +5, leaders' trust down 4"), ("coercion",)),
    CardFace("Interfaith prayer walk", "7", "prayer", (Cost("funds", 1),),
             ("Communities' trust +5",), ("ritual", "communities"), "85 %"),
    CardFace("Peace radio series", "9", "broadcast", (Cost("funds", 3),),
             ("Link +6", "All levels +1"), ("media", "series")),
    CardFace("Reconstruction fund", "8", "grant", (Cost("funds", 5),),
             ("Sustains two initiatives",), ("funding",)),
)  # fmt: skip
VARN = ((0, 1), (4, 0), (7, 1.4), (6.4, 4), (7.2, 6), (3, 6.6), (0, 5))
VALLEY = ((7, 1.4), (9.4, 0.8), (10.4, 3), (9.6, 5.8), (7.2, 6), (6.4, 4))
OSTRA = ((9.4, 0.8), (13, 0), (16, 2), (15.4, 6), (12, 7), (9.6, 5.8), (10.4, 3))
LAKE = ((3, 6.6), (7.2, 6), (9.6, 5.8), (12, 7), (11, 9), (5, 9.2))
MAP = RegionMap(
    MapSpec(
        (16, 10),
        (
            RegionSpec("varn", "Varn", "varn", VARN),
            RegionSpec("valley", "Salt Valley", "varn", VALLEY),
            RegionSpec("ostra", "Ostra", "ostra", OSTRA),
            RegionSpec("lake", "Lake Republic", "", LAKE),
        ),
        (RiverSpec("The Salt", ((8, 0), (8.2, 3), (9, 9)), 0),),
        (PlaceSpec("Old Bridge", (2.2, 4.6), "bridge"),),
    ),
    {"varn": "Varn", "ostra": "Ostra"},
    (Front("varn", "ostra", 7, "Step 7"),),
)


class ControlsScene(Scene[str]):
    """Every role once, in a scroll area, so that it can be used at any size."""

    title = "Controls"

    def __init__(self, stretch: float = 1.0) -> None:
        """Lengthen every label by ``stretch``, as another language would."""
        self.minutes = 5
        self.timer = True
        self.promise = ""
        self.tab = "board"
        self.pressed: list[str] = []
        self._stretch = stretch

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay the controls one below the other."""
        area = canvas.area.inset(canvas.px(60), canvas.px(40))
        width = min(area.w - canvas.px(30), canvas.em(900))
        flow = Flow(
            Rect(area.x + canvas.px(12), area.y + canvas.px(12), width, area.h), canvas.px(24)
        )
        words = self._words
        title = words("Settings of the table")
        height = canvas.text_height(title, Style(HEADING, 700), width)
        inner = [Node("title", flow.take(height), Role.HEADING, title, inside="all")]
        row = canvas.em(TARGET)

        def node(node_id: str, role: Role, label: str, height: int = row, **more: Any) -> Node:
            strip = flow.take(height)
            return Node(node_id, strip, role, words(label), inside="all", **more)

        inner += [
            node("continue", Role.BUTTON, "Continue", icon="play", primary=True, shortcut="next",
                 help="Go on where you stopped.", action=partial(self.pressed.append, "continue")),
            node("debrief", Role.BUTTON, "Debrief", icon="chart",
                 refusal="No session has been played yet.",
                 action=partial(self.pressed.append, "debrief")),
            node("timer", Role.TOGGLE, "Talk timer", chosen=self.timer, action=self._flip),
            node("minutes", Role.SLIDER, "Minutes for talks", canvas.em(100),
                 slider=Slider(self.minutes, 1, 12, self._set_minutes)),
            node("promise", Role.FIELD, "Your promise", canvas.em(130),
                 entry=Entry(self.promise, self._set_promise, 80, "We will …")),
        ]  # fmt: skip
        tabs = flow.take(row).row(3, canvas.px(10))
        inner += [
            Node(f"tab-{name}", tab, Role.TAB, words(name.title()), chosen=name == self.tab,
                 inside="all", action=partial(self._open, name))
            for name, tab in zip(("board", "hand", "log"), tabs, strict=True)
        ]  # fmt: skip
        inner += [
            node(f"item-{index}", Role.ITEM, f"Round {index}: a promise", icon="promise",
                 action=partial(self.pressed.append, f"item-{index}"))
            for index in range(1, 7)
        ]  # fmt: skip
        note = words(
            "A long note that has to be wrapped because it does not fit on one line at all."
        )
        strip = flow.take(canvas.text_height(note, Style(BODY), width))
        inner.append(Node("note", strip, Role.TEXT, note, inside="all"))
        content = flow.used + canvas.px(24)
        return [Node("all", area, Role.SCROLL, self.title, content_height=content), *inner]

    def _words(self, text: str) -> str:
        extra = round(len(text) * (self._stretch - 1))
        return text + ("~" * extra if extra < 3 else " " + "~" * (extra - 1))

    def _flip(self) -> None:
        self.timer = not self.timer

    def _set_minutes(self, minutes: int) -> None:
        self.minutes = minutes

    def _set_promise(self, promise: str) -> None:
        self.promise = promise

    def _open(self, tab: str) -> None:
        self.tab = tab


SEATS = (
    SeatToken("Foreign ministry of Varn", "1", 0, "Planning", "person"),
    SeatToken("Chamber of commerce", "3", 1, "Bot", "bot"),
    SeatToken("Lake mediators", "2", None, "Committed", "check"),
    SeatToken("Peace radio", "9", None, "On a phone", "phone"),
)
GAUGES = (Bar("Link", 55), Bar("Support in Varn", 38, mark=65), Bar("Funds", 7))


class BoardScene(Scene[None]):
    """The circle, trust, escalation and seats, as on the big screen."""

    title = "Board"
    trust = 42

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay the board in three columns."""
        left, middle, right = self._columns(canvas)
        top, below = left.top(canvas.px(330), canvas.px(30))
        inner = right.inset(canvas.px(28), canvas.px(24))
        pyramid, ladder = inner.column((0.8, 1.6), canvas.px(36))
        board = CircleBoard(tuple(TrackSpot(t, n, active=t == "2") for t, n in TRACK_NAMES), 55)
        return [
            *(
                Node(f"gauge-{bar.label}", spot, Role.GAUGE, bar.told, paint=bar.paint)
                for bar, spot in zip(GAUGES, top.column(3, canvas.px(22)), strict=True)
            ),
            *(
                Node(f"seat-{seat.name}", spot, Role.SEAT, seat.name, paint=seat.paint,
                     chosen=seat is SEATS[0])
                for seat, spot in zip(SEATS, below.column(4, canvas.px(18)), strict=True)
            ),
            Node("circle", middle, Role.PICTURE, "The tracks", paint=board.paint),
            *(
                Node(f"track-{track}", spot, Role.SEAT, track, help="A track.",
                     paint=lambda *_: None)
                for track, spot in board.spots(canvas, middle).items()
            ),
            Node("pyramid", pyramid, Role.GAUGE, "Trust, Varn and Ostra", moves="trust",
                 help="Trust at three levels of society.", paint=self._pyramid(canvas).paint),
            Node("ladder", ladder, Role.GAUGE, "Escalation", help="Nine steps.",
                 paint=EscalationLadder(6, LADDER, 5).paint),
        ]  # fmt: skip

    def draw(self, canvas: Canvas) -> None:
        """Draw the sheet under the right column."""
        canvas.panel(self._columns(canvas)[2])

    def _columns(self, canvas: Canvas) -> list[Rect]:
        return canvas.area.inset(canvas.px(40)).row((1.1, 2.1, 1.1), canvas.px(36))

    def _pyramid(self, canvas: Canvas) -> TrustPyramid:
        leaders = TrustLevel("Leaders", canvas.moving("trust", self.trust), 4)
        return TrustPyramid(
            (leaders, TrustLevel("Influentials", 61, -2), TrustLevel("Communities", 18)),
        )


class CardsScene(Scene[None]):
    """A hand of cards, ledger lines, a map and a chart."""

    title = "Cards"

    def build(self, canvas: Canvas) -> list[Node]:
        """Lay cards above; map, chart and ledger below."""
        area = canvas.area.inset(canvas.px(40))
        cards, below = area.top(area.h * 13 // 24, canvas.px(40))
        cells = cards.row(len(CARDS), canvas.px(28))
        nodes = [
            Node(f"card-{i}", cell, Role.CARD, card.title, paint=card.paint,
                 shortcut=f"card {i + 1}", help=card.lesson,
                 refusal="You need two more funds." if i == 4 else "", chosen=i == 0)
            for i, (card, cell) in enumerate(zip(CARDS, cells, strict=True))
        ]  # fmt: skip
        map_area, chart, ledger = below.row((1, 1.1, 1), canvas.px(36))
        theme = canvas.theme
        curves = CurveChart(
            (
                Curve("Leaders", (40, 44, 38, 41, 52), theme.levels[0]),
                Curve("Influentials", (35, 40, 47, 55, 58), theme.levels[1]),
                Curve("Communities", (30, 26, 25, 31, 34), theme.levels[2]),
                Curve("Escalation", (45, 52, 61, 58, 49), theme.bad),
            ),
            ("1", "2", "3", "4", "5", "6"),
            now=4,
        )
        lines = (
            LedgerLine("trust", "Trust of influentials", 55, 61, "Problem-solving workshop"),
            LedgerLine("escalation", "Escalation", 49, 54, "Economic sanctions", good=False),
            LedgerLine("link", "Link", 52, 55, "Peace radio series"),
            LedgerLine(
                "standing", "Standing of the ministry", 60, 57, "A broken promise", good=False
            ),
        )
        nodes.append(Node("map", map_area, Role.PICTURE, "Map", paint=MAP.paint))
        nodes.append(Node("chart", chart, Role.PICTURE, "Trust", paint=curves.paint))
        nodes += [
            Node(f"line-{i}", spot, Role.ITEM, line.what, paint=line.paint, chosen=i == 1)
            for i, (line, spot) in enumerate(
                zip(lines, ledger.column(4, canvas.px(10)), strict=True)
            )
        ]
        return nodes

    def draw(self, canvas: Canvas) -> None:
        """Draw a sheet under nothing but the cards' row, as a table edge."""
        top, _ = canvas.area.top(canvas.px(8))
        canvas.panel(top, Sheet(canvas.theme.accent, radius=1))
