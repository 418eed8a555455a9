"""The scenario picker: a card for each scenario, also for one that cannot be played and why."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from game.ui.canvas import RADIUS, Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import HEADING, SMALL, columns_that_fit
from game.ui.nodes import Look, Node, Role
from game.ui.present.offers import Offer
from game.ui.scenes.front.page import Page
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.region_map import RegionMap
from game.wording.language import _, ngettext

_NARROWEST = 500
_GAP = 32
_PAD = 28
_COVER = 230
"""Design height of the map on a card."""
_TITLE = Style(HEADING - 4, 700)
_SUMMARY = Style(SMALL)
_FACT = Style(SMALL, 500, valign="middle")


class Picker(Page[None]):
    """Choose a scenario to play or to watch."""

    def __init__(
        self, offers: Sequence[Offer], take: Callable[[Offer], None], verb: str = ""
    ) -> None:
        """Show the scenarios in this order, and ``take`` the one that is chosen.

        The first that can be played is chosen at the start. ``verb`` is what stands on the
        button, with a place for the title: ``Play {title}``.
        """
        self.title = _("Choose a scenario")
        self._offers = offers
        self._take = take
        self._verb = verb or _("Play {title}")
        self._chosen = next((offer.id for offer in offers if not offer.problem), "")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the cards in as many columns as fit."""
        column = Column(canvas, area, "offers", _GAP)
        gap = canvas.px(_GAP)
        count = columns_that_fit(column.width, canvas.em(_NARROWEST), gap, 3)
        width = (column.width - gap * (count - 1)) // count
        for first in range(0, len(self._offers), count):
            row = self._offers[first : first + count]
            height = max(_Face(offer).height(canvas, width) for offer in row)
            cells = column.take(height).row(count, gap)
            column.add(*(self._card(offer, cell) for offer, cell in zip(row, cells, strict=False)))
        return column.nodes(self.title)

    @property
    def onward(self) -> Way:
        """Return the button that goes on with the chosen scenario."""
        offer = next((offer for offer in self._offers if offer.id == self._chosen), None)
        if offer is None:
            nothing = _("No scenario can be played. Run: ninetracks check")
            return Way("choose", _("Play"), self.escape, "forward", refusal=nothing)
        label = self._verb.format(title=offer.title)
        return Way("choose", label, partial(self._take, offer), "forward", "confirm")

    def _card(self, offer: Offer, cell: Rect) -> Node:
        return Node(
            f"offer-{offer.id}",
            cell,
            Role.CARD,
            _label(offer),
            action=partial(self._choose, offer),
            refusal=offer.problem and _advice(offer),
            chosen=offer.id == self._chosen,
            paint=_Face(offer).paint,
        )

    def _choose(self, offer: Offer) -> None:
        """Choose a card; the chosen one pressed again is taken."""
        if offer.id == self._chosen:
            self._take(offer)
        self._chosen = offer.id


def _label(offer: Offer) -> str:
    """Return what a card says to those who listen."""
    said = f"{offer.title}. {offer.problem or offer.summary}"
    return f"{said} {_('Your own scenario')}." if offer.own else said


def _advice(offer: Offer) -> str:
    words = _(
        "{title} cannot be played until its files are put right. All that is wrong: {command}"
    )
    return words.format(title=offer.title, command="ninetracks check")


@dataclass(frozen=True, slots=True)
class _Face:
    """How the card of a scenario looks."""

    offer: Offer

    def height(self, canvas: Canvas, width: int) -> int:
        """Return the height the card needs at a width."""
        inner = width - 2 * canvas.px(_PAD)
        words = self._words(canvas)
        heights = [canvas.text_height(text, style, inner) for text, style in words]
        facts = sum(_fact_height(canvas, text, inner) for _icon, text in self._facts())
        gaps = canvas.px(16) * (len(words) + 1) + 2 * canvas.px(_PAD)
        return canvas.px(_COVER) + sum(heights) + facts + gaps - canvas.px(10)

    def paint(self, canvas: Canvas, rect: Rect, look: Look) -> None:
        """Draw cover, title, summary and facts; one that is broken is pale and says why."""
        theme = canvas.theme
        broken = bool(self.offer.problem)
        border = theme.accent if look.chosen else theme.line
        width = 6 if look.chosen else 2
        lifted = not broken and (look.hovered or look.chosen)
        canvas.panel(rect, Sheet(theme.panel, border, width, RADIUS, raised=lifted))
        edge = max(1, canvas.px(width))
        cover, rest = rect.inset(edge).top(canvas.px(_COVER))
        self._cover(canvas, cover)
        rest = Rect(rect.x, rest.y, rect.w, rest.h).inset(canvas.px(_PAD), canvas.px(20))
        for text, style in self._words(canvas):
            used, rest = rest.top(canvas.text_height(text, style, rest.w), canvas.px(16))
            canvas.text(used, text, style)
        self._paint_facts(canvas, rest)
        if look.chosen:
            side = canvas.px(56)
            spot = Rect(rect.right - side - canvas.px(18), rect.y + canvas.px(18), side, side)
            canvas.pill(spot, theme.accent, theme.panel)
            canvas.icon(spot.inset(side // 5), "check", theme.on_accent)

    def _words(self, canvas: Canvas) -> list[tuple[str, Style]]:
        theme, offer = canvas.theme, self.offer
        if not offer.problem:
            return [(offer.title, _TITLE), (offer.summary, _SUMMARY)]
        more = ngettext(
            "{count} mistake in its files.", "{count} mistakes in its files.", offer.problems
        ).format(count=offer.problems)
        return [
            (offer.title, Style(_TITLE.size, 700, theme.soft_ink)),
            (_("Cannot be played: {count}").format(count=more), Style(SMALL, 700, theme.bad)),
            (offer.problem, Style(SMALL, 400, theme.ink)),
            (_("See them all with: {command}").format(command="ninetracks check"), _SUMMARY),
        ]

    def _cover(self, canvas: Canvas, cover: Rect) -> None:
        """Draw the map under round upper corners."""
        theme = canvas.theme
        with canvas.clipped(cover):
            tall = Rect(cover.x, cover.y, cover.w, cover.h * 2)
            canvas.panel(tall, Sheet(theme.sunken, radius=RADIUS - 2))
            if self.offer.region is None:
                canvas.icon(cover.inset(cover.h // 3), "warning", theme.soft_ink)
        if self.offer.region is not None:
            inner = cover.inset(canvas.px(10), canvas.px(10))
            with canvas.clipped(inner):
                land = RegionMap(self.offer.region, dict.fromkeys(self.offer.party_ids, ""))
                land.paint_land(canvas, land.covering(inner))

    def _facts(self) -> list[tuple[str, str]]:
        """Return icon and words of what one asks before choosing."""
        offer = self.offer
        own = [("person", _("Your own scenario"))] if offer.own else []
        if offer.problem:
            return own
        found = [("people", players_words(offer)), ("standing", _LEVELS[offer.difficulty]()), *own]
        if offer.minutes:
            words = _("{low} to {high} minutes").format(low=offer.minutes[0], high=offer.minutes[1])
            found.insert(1, ("timer", words))
        return found

    def _paint_facts(self, canvas: Canvas, area: Rect) -> None:
        for icon, text in self._facts():
            row, area = area.top(_fact_height(canvas, text, area.w))
            spot, words = row.left(canvas.em(SMALL), canvas.px(14))
            canvas.icon(spot, icon, canvas.theme.accent)
            canvas.text(words, text, _FACT)


def _fact_height(canvas: Canvas, text: str, width: int) -> int:
    beside = width - canvas.em(SMALL) - canvas.px(14)
    return canvas.text_height(text, _FACT, beside) + canvas.px(6)


_LEVELS: tuple[Callable[[], str], ...] = (
    lambda: "",
    lambda: _("Good to begin with"),
    lambda: _("Some experience helps"),
    lambda: _("For people who know the game"),
)


def players_words(offer: Offer) -> str:
    """Return for how many players a scenario is, and how many seats it has."""
    players = sorted(offer.recommended) or [1]
    words = _("{low} to {high} players, {seats} seats")
    return words.format(low=players[0], high=players[-1], seats=len(offer.seats))
