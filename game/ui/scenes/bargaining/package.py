"""A package of an offer as a panel: what goes one way, what comes back."""

from __future__ import annotations

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.terms import Package, Term
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, SMALL
from game.ui.nodes import Look
from game.ui.scenes.bargaining.goods import ICONS
from game.ui.text import Style
from game.ui.theme import blend
from game.wording import _
from game.wording.terms import good_words, package_words

_HEAD = Style(SMALL, 700)
_GOOD = Style(BODY, 500, valign="middle")
_LINE = 46


@dataclass(frozen=True, slots=True)
class PackagePanel:
    """A package read by one of the two sides.

    Attributes:
        title: What stands above it, such as "Package 2".
        package: What is in it.
        mine: Whether the reader offers it.
        texts: What authors wrote.
    """

    title: str
    package: Package
    mine: bool
    texts: Texts

    @property
    def said(self) -> str:
        """Return the whole package as a sentence."""
        words = package_words(self.texts, self.package, offered_by_me=self.mine)
        return f"{self.title}. {words}"

    def _sides(self) -> tuple[tuple[str, tuple[Term, ...], str], ...]:
        gives, wants = self.package.gives, self.package.wants
        if not self.mine:
            gives, wants = wants, gives
        return ((_("You give"), gives, "forward"), (_("You get"), wants, "back"))

    def height(self, canvas: Canvas, width: int) -> int:
        """Return how tall the panel must be at this width."""
        inner = width - canvas.px(44) - canvas.em(44)
        total = canvas.px(48) + canvas.line_height(_GOOD)
        for _title, terms, _icon in self._sides():
            total += canvas.line_height(_HEAD) + canvas.px(16)
            for words in self._lines(terms):
                total += self._line_height(canvas, words, inner)
        return total

    def _lines(self, terms: tuple[Term, ...]) -> list[str]:
        return [good_words(self.texts, term) for term in terms] or [_("nothing")]

    def _line_height(self, canvas: Canvas, words: str, width: int) -> int:
        return max(canvas.em(_LINE), canvas.text_height(words, _GOOD, width) + canvas.px(6))

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw title and both sides; a chosen package wears the accent."""
        theme = canvas.theme
        base = blend(theme.panel, theme.accent, 0.10 if look.chosen else 0.0)
        if look.hovered:
            base = blend(base, theme.ink, 0.05)
        border = theme.accent if look.chosen else theme.line
        canvas.panel(rect, Sheet(base, border, 4 if look.chosen else 2, raised=True))
        inner = rect.inset(canvas.px(22), canvas.px(18))
        head, inner = inner.top(canvas.line_height(_GOOD), canvas.px(4))
        canvas.text(head, self.title, Style(BODY, 700, theme.accent, valign="middle"))
        for title, terms, icon in self._sides():
            line, inner = inner.top(canvas.line_height(_HEAD), canvas.px(4))
            spot, words = line.left(canvas.em(34), canvas.px(10))
            canvas.icon(spot, icon, theme.soft_ink)
            canvas.text(words, title, Style(SMALL, 700, theme.soft_ink))
            for term, told in zip(terms or (None,), self._lines(terms), strict=True):
                height = self._line_height(canvas, told, inner.w - canvas.em(44))
                line, inner = inner.top(height)
                spot, words = line.left(canvas.em(34), canvas.em(44) - canvas.em(34))
                if term is not None:
                    canvas.icon(spot.middle(spot.w, spot.w), ICONS[term.kind], theme.ink)
                canvas.text(words, told, _GOOD)
            inner = inner.top(0, canvas.px(12))[1]
