"""Help, from anywhere: the rules on one page, the words, the keys."""

from __future__ import annotations

from functools import partial

from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.column import words as written
from game.ui.geometry import Rect
from game.ui.keys import key_for, spoken
from game.ui.layout import BODY, SMALL, TARGET, columns_that_fit
from game.ui.nodes import Entry, Look, Node, Paint, Role
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel, panels
from game.ui.scenes.front.settings import KEY_NAMES
from game.ui.text import Style
from game.wording.handbook import glossary, rules_on_one_page
from game.wording.language import _

_TABS = ("rules", "words", "keys")
_TEXT = Style(SMALL)
_WIDEST = 1280
"""Design width, measured in text, beyond which lines are hard to follow."""


class Help(Page[None]):
    """Show rules, words or keys; ``tab`` is one of these three."""

    def __init__(self, tab: str = "rules") -> None:
        """Open at one of the tabs."""
        self.title = _("How to play")
        self._tab = tab
        self._sought = ""

    def command(self, binding: str) -> bool:
        """Leave help alone when help is asked for: it is here."""
        return binding == "help"

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the tabs above the page that is open."""
        strip, rest = area.top(canvas.em(TARGET), canvas.px(24))
        labels = (_("Rules"), _("Words"), _("Keys"))
        cells = strip.left(min(strip.w, canvas.em(720)))[0].row(len(_TABS), canvas.px(12))
        tabs = [
            Node(
                f"tab-{tab}",
                cell,
                Role.TAB,
                label,
                action=partial(self._open, tab),
                chosen=tab == self._tab,
            )
            for tab, label, cell in zip(_TABS, labels, cells, strict=True)
        ]
        page = {"rules": self._rules, "words": self._words, "keys": self._keys}[self._tab]
        return [*tabs, *page(canvas, rest)]

    def _open(self, tab: str) -> None:
        self._tab = tab

    def _rules(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the paragraphs in two columns where they fit, in the order of reading."""
        paragraphs = list(enumerate(rules_on_one_page(), start=1))
        half = -(-len(paragraphs) // 2)
        fits = columns_that_fit(area.w, canvas.em(620), canvas.px(32), 2)
        shares = (paragraphs[:half], paragraphs[half:]) if fits == 2 else (paragraphs,)
        fills = [partial(self._paragraphs, share) for share in shares]
        return panels(canvas, area, fills, self.title)

    def _paragraphs(self, share: list[tuple[int, str]], column: Column) -> None:
        canvas = column.canvas
        panel = Panel(column, f"rules-{share[0][0]}", 22)
        for number, text in share:
            side, gap = canvas.em(48), canvas.px(20)
            height = max(side, canvas.text_height(text, _TEXT, panel.width - side - gap))
            spot, words = panel.take(height).left(side, gap)
            label = Style(SMALL, 700, canvas.theme.accent, "centre", "middle")
            panel.add(
                Node(
                    f"number-{number}",
                    spot.top(side)[0],
                    Role.PICTURE,
                    str(number),
                    paint=partial(_badge, str(number), label),
                ),
                Node(f"rule-{number}", words, Role.TEXT, text, paint=written(text, _TEXT)),
            )
        panel.close()

    def _words(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay a field to search in above the entries that hold what was typed."""
        strip, rest = area.top(canvas.em(TARGET), canvas.px(24))
        field = strip.left(min(strip.w, canvas.em(720)))[0]
        entry = Entry(self._sought, self._seek, 40, _("Search a word"))
        sought = self._sought.strip().casefold()
        found = [
            one
            for one in glossary()
            if sought in one.term.casefold() or sought in one.text.casefold()
        ]
        reading = rest.left(min(rest.w, canvas.em(_WIDEST)))[0]
        column = Column(canvas, reading, "words", 6)
        soft = Style(SMALL, 400, canvas.theme.soft_ink)
        group = ""
        for number, one in enumerate(found):
            if one.group != group:
                group = one.group
                heading = Style(SMALL, 700, canvas.theme.accent)
                column.text(f"group-{group}", group, heading, Role.HEADING)
            column.text(f"term-{number}", one.term, Style(BODY, 700), Role.HEADING)
            column.text(f"text-{number}", one.text, Style(SMALL))
            column.text(f"source-{number}", _("From: {source}").format(source=one.source), soft)
            column.skip(20)
        if not found:
            column.text("none", _("No word holds that. Try fewer letters."), Style())
        nodes = column.nodes(_("Words"))
        return [Node("search", field, Role.FIELD, _("Search a word"), entry=entry), *nodes]

    def _seek(self, text: str) -> None:
        self._sought = text

    def _keys(self, canvas: Canvas, area: Rect) -> list[Node]:
        column = Column(canvas, area, "keys", 12)
        chosen = self.host.preferences.keys
        always = [
            (_("Tab, arrows"), _("Move between things")),
            (_("Enter, Space"), _("Press")),
            (_("1 to 9"), _("Cards of the hand, or what is numbered")),
        ]
        bound = [
            (spoken(key_for(binding, chosen)), _(label)) for binding, label in KEY_NAMES.items()
        ]
        for key, label in (*always, *bound):
            width = column.width - _key_width(canvas, column.width) - canvas.px(24)
            height = canvas.text_height(label, Style(BODY), width) + canvas.px(8)
            rect = column.take(height)
            column.add(
                Node(f"key-{key}", rect, Role.TEXT, f"{key}: {label}", paint=_key(key, label))
            )
        return column.nodes(_("Keys"))


def _badge(number: str, style: Style, canvas: Canvas, rect: Rect, look: Look) -> None:
    del look
    canvas.pill(rect, canvas.theme.panel, canvas.theme.accent)
    canvas.text(rect, number, style)


def _key_width(canvas: Canvas, width: int) -> int:
    return min(canvas.em(260), width * 2 // 5)


def _key(key: str, label: str) -> Paint:
    """Return a paint that draws a key as a key, and what it does beside it."""

    def paint(canvas: Canvas, rect: Rect, look: Look) -> None:
        del look
        spot, words = rect.left(_key_width(canvas, rect.w), canvas.px(24))
        canvas.panel(spot, Sheet(canvas.theme.panel, canvas.theme.soft_ink, radius=10))
        canvas.text(spot, key, Style(SMALL, 700, align="centre", valign="middle"))
        canvas.text(words, label, Style(BODY, valign="middle"))

    return paint
