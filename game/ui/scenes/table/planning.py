"""Planning: one seat's hand, what each card would do, and the cards laid face down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine import Commit, Ready, State, TakeBack
from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, columns_that_fit
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.hand import card_face
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.column import Column
from game.ui.scenes.table.frame import TableScene, Way, spread
from game.ui.scenes.table.preview import TITLE, Choosing, add_preview, first_target
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.widgets.track import paint_medal
from game.wording import _, card_title, gauge_kind, ngettext, seat_name

_FIGURE = Style(HEADING, 700, valign="middle")
_NAME = Style(HEADING, 700, valign="middle")


class PlanningScene(TableScene[None]):
    """Choose cards for one seat; everything is taken back as easily as it is done."""

    title = "Planning"
    speaker = "hand"

    def __init__(
        self,
        sitting: Sitting,
        seat: str,
        done: Callable[[], None],
        card: str = "",
    ) -> None:
        """Show a seat's hand, ``card`` picked; ``done`` is called once the seat is ready."""
        self._sitting = sitting
        self._seat = seat
        self._done = done
        self._card = card
        self._target = first_target(self._known, seat, card) if card else ""

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def _known(self) -> State:
        return self._sitting.table.view(self._seat).known

    @property
    def _committed(self) -> tuple[Commit, ...]:
        known = self._known
        return known.commitments[known.scenario.seat_number[self._seat]]

    @property
    def _cards(self) -> list[str]:
        """Return the cards of the hand and those laid face down, each always in its place."""
        known = self._known
        hand = known.hands[known.scenario.seat_number[self._seat]]
        return sorted([*hand, *(commit.card for commit in self._committed)])

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        most = self._known.scenario.numbers.commitments
        left = most - len(self._committed)
        if not left:
            return _("Your cards are laid. You are ready, unless you take one back.")
        if self._card and not self._is_committed(self._card):
            return _("Read what it would do, then lay it face down or choose another.")
        text = ngettext(
            "{seat}: choose up to {left} more card.", "{seat}: choose up to {left} cards.", left
        )
        return text.format(seat=seat_name(self._sitting.texts, self._seat), left=left)

    @property
    def onward(self) -> Way:
        """Return the button that ends the planning of this seat."""
        label = _("Ready") if self._committed else _("Ready, without a card")
        return Way("onward", label, self._ready, "check")

    def ways(self) -> tuple[Way, ...]:
        """Return taking back and what the coordinator adds."""
        refusal = "" if self._committed else _("No card has been laid down yet.")
        back = Way("undo", _("Take back"), self._take_back, "undo", "undo", refusal=refusal)
        return (back,)

    def entered(self) -> None:
        """Put the focus on the first card."""
        self.host.focus(f"card-{self._cards[0]}" if self._cards else "onward")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out means and hand, and beside them what the chosen card would do."""
        return spread(canvas, area, self._hand, self._beside, 0.6, 500)

    def _hand(self, canvas: Canvas, area: Rect) -> list[Node]:
        head, rest = area.top(canvas.em(84), canvas.px(24))
        name = seat_name(self._sitting.texts, self._seat)
        who = head
        if head.w < canvas.em(980):
            head, rest = rest.top(canvas.em(84), canvas.px(24))
        means = self._means(canvas, head, left=head is not who)
        taken = who.right - min(node.rect.x for node in means) if head is who else 0
        who = who.end(taken, canvas.px(14))[1] if taken else who
        seat = Node("seat", who, Role.HEADING, name, paint=self._who(name))
        return [seat, *means, *self._hand_cards(canvas, rest)]

    def _means(self, canvas: Canvas, row: Rect, *, left: bool) -> list[Node]:
        """Lay out what is left to spend once the laid cards are paid."""
        nodes = []
        figures = self._figures()
        for kind, value in figures if left else reversed(figures):
            width = canvas.em(64) + canvas.text_width("100", _FIGURE) + canvas.px(20)
            cut = row.left if left else row.end
            spot, row = cut(width, canvas.px(14))
            told = _("{kind}: {value}").format(kind=gauge_kind(kind), value=value)
            nodes.append(
                Node(f"own-{kind}", spot, Role.GAUGE, told, help=told, paint=_figure(kind, value))
            )
        return nodes if left else nodes[::-1]

    def _figures(self) -> list[tuple[str, int]]:
        """Return each of the seat's means in play with what is left of it."""
        known = self._known
        scenario, table = known.scenario, known.scenario.table
        number = scenario.seat_number[self._seat]
        costs = [scenario.cards[commit.card].cost for commit in self._committed]
        influence = known.gauges[table.influence(number)] - sum(one.influence for one in costs)
        funds = known.gauges[table.funds(number)] - sum(one.funds for one in costs)
        standing = known.gauges[table.standing(number)]
        optional = (("funds", funds), ("standing", standing))
        on = scenario.modules
        return [("influence", influence), *(pair for pair in optional if pair[0] in on)]

    def _who(self, name: str) -> Paint:
        seat = self._sitting.seat(self._seat)

        def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
            spot, rest = rect.left(rect.h, canvas.px(18))
            paint_medal(canvas, spot, self._sitting.number(seat.id), seat.affiliation)
            canvas.text(rest, name, _NAME)

        return paint

    def _hand_cards(self, canvas: Canvas, area: Rect) -> list[Node]:
        cards = self._cards
        gap = canvas.px(24)
        per_row = columns_that_fit(area.w, canvas.em(250), gap, max(2, (len(cards) + 1) // 2))
        rows = -(-len(cards) // per_row)
        cells = area.grid(per_row, max(1, rows), gap)
        known = self._known
        track = self._sitting.seat(self._seat).track
        nodes = []
        for number, (card, cell) in enumerate(zip(cards, cells, strict=False), start=1):
            laid = self._is_committed(card)
            face = card_face(known.scenario, self._sitting.texts, card, track)
            said = _("{title}, laid face down") if laid else "{title}"
            nodes.append(
                Node(
                    f"card-{card}",
                    cell,
                    Role.CARD,
                    said.format(title=face.title),
                    action=partial(self._choose, card),
                    shortcut=f"card {number}" if number <= 9 else "",
                    chosen=laid,
                    paint=_card_paint(face.paint, picked=card == self._card),
                )
            )
        return nodes

    def _beside(self, column: Column) -> None:
        if not self._card:
            self._add_advice(column)
            return
        if self._is_committed(self._card):
            title = card_title(self._sitting.texts, self._card)
            column.text("card-title", title, TITLE, Role.HEADING)
            column.text(
                "laid", _("It lies face down. Take it back to change your mind."), Style(BODY)
            )
            return
        choosing = Choosing(self._seat, self._card, self._target, self._aim, self._commit)
        add_preview(column, self._sitting, self._known, choosing)

    def _add_advice(self, column: Column) -> None:
        column.text("advice-title", _("Your brief"), Style(HEADING, 700), Role.HEADING)
        column.text("confidential", self._sitting.texts.seats[self._seat].confidential, Style(BODY))

    def _is_committed(self, card: str) -> bool:
        return any(commit.card == card for commit in self._committed)

    def _choose(self, card: str) -> None:
        self._card = card
        self._target = first_target(self._known, self._seat, card)
        if not self._is_committed(card):
            self.host.focus("commit")

    def _aim(self, target: str) -> None:
        self._target = target

    def _commit(self) -> None:
        action = Commit(self._seat, self._card, self._target)
        self._sitting.submit(self.host, action, self._put_down)

    def _put_down(self) -> None:
        self._card = ""

    def _take_back(self) -> None:
        last = self._committed[-1]
        self._card = ""
        self._sitting.submit(self.host, TakeBack(self._seat, last.card))

    def _ready(self) -> None:
        known = self._known
        if known.ready[known.scenario.seat_number[self._seat]]:
            self._done()
        else:
            self._sitting.submit(self.host, Ready(self._seat), self._done)


def _figure(icon: str, value: int) -> Paint:
    def paint(canvas: Canvas, rect: Rect, _look: Look) -> None:
        canvas.pill(rect, canvas.theme.sunken)
        spot, rest = rect.inset(canvas.px(10), canvas.px(8)).left(canvas.em(56), canvas.px(6))
        canvas.icon(spot.middle(canvas.em(44), canvas.em(44)), icon, canvas.theme.ink)
        canvas.text(rest, str(value), _FIGURE)

    return paint


def _card_paint(paint: Paint, *, picked: bool) -> Paint:
    """Draw a card; the one being looked at wears a frame in the accent."""

    def painted(canvas: Canvas, rect: Rect, look: Look) -> None:
        if picked:
            outer = rect.inset(-canvas.px(10))
            canvas.panel(outer, Sheet(canvas.theme.ground, canvas.theme.focus, 6, 24))
        paint(canvas, rect, look)

    return painted
