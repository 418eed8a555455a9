"""Planning: one seat's hand, what each card would do, and the cards laid face down."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.engine import Action, Commit, Ready, State, TakeBack, explain
from game.ui.canvas import Canvas, Sheet
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.keys import CARD_KEYS
from game.ui.layout import BODY, HEADING, columns_that_fit
from game.ui.nodes import Look, Node, Paint, Role
from game.ui.present.hand import card_face
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.brief import add_goal
from game.ui.scenes.table.frame import TableScene, spread
from game.ui.scenes.table.means import HEIGHT, means_nodes
from game.ui.scenes.table.pile import add_pile
from game.ui.scenes.table.preview import Choosing, add_preview, first_target
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.card import CardFace, paint_face_down, text_room
from game.wording import _, ngettext, reason, seat_name

_GAP = 20
_NARROWEST = 240
"""Design width of the narrowest card."""


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
        self.seat = seat
        self._done = done
        self._card = card
        self._target = first_target(self._known, seat, card) if card else ""

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._sitting.place

    @property
    def _known(self) -> State:
        return self._sitting.table.view(self.seat).known

    @property
    def _committed(self) -> tuple[Commit, ...]:
        known = self._known
        return known.commitments[known.scenario.seat_number[self.seat]]

    @property
    def _cards(self) -> list[str]:
        """Return the cards of the hand and those laid face down, each always in its place."""
        known = self._known
        hand = known.hands[known.scenario.seat_number[self.seat]]
        return sorted([*hand, *(commit.card for commit in self._committed)])

    @property
    def prompt(self) -> str:
        """Return what to do now, beginning with whose hand this is."""
        laid = len(self._committed)
        left = self._known.scenario.numbers.commitments - laid
        if self._is_choosing:
            told = _("{seat}: read what it would do, then lay it face down.")
        elif not left:
            told = _("{seat}: your cards are laid. Press Ready, or take one back.")
        elif laid:
            told = ngettext(
                "{seat}: you may choose {left} more card, or press Ready.",
                "{seat}: you may choose {left} more cards, or press Ready.",
                left,
            )
        else:
            told = ngettext(
                "{seat}: choose up to {left} card.", "{seat}: choose up to {left} cards.", left
            )
        return told.format(seat=seat_name(self._sitting.texts, self.seat), left=left)

    @property
    def onward(self) -> Way:
        """Return laying the chosen card down; while none is chosen, being ready."""
        if self._is_choosing:
            label = _("Lay it face down")
            return Way("commit", label, self._commit, "down", "confirm", refusal=self._refusal)
        return self._ready_way

    def ways(self) -> tuple[Way, ...]:
        """Return taking back, and being ready while a card is chosen."""
        refusal = "" if self._committed else _("No card has been laid down yet.")
        back = Way("undo", _("Take back"), self._take_back, "undo", "undo", refusal=refusal)
        return (self._ready_way, back) if self._is_choosing else (back,)

    @property
    def _ready_way(self) -> Way:
        label = _("Ready") if self._committed else _("Ready, without a card")
        return Way("onward", label, self._ready, "check", "next")

    @property
    def _is_choosing(self) -> bool:
        """Tell whether a card of the hand is looked at that might be laid down."""
        return bool(self._card) and not self._is_committed(self._card)

    @property
    def _refusal(self) -> str:
        """Return why the chosen card cannot be laid now; empty when it can."""
        refusal = explain(self._known, Commit(self.seat, self._card, self._target))
        return reason(self._sitting.texts, refusal).sentence if refusal else ""

    def escape(self) -> None:
        """Put the chosen card back into the hand."""
        if not self._card:
            super().escape()
        self._card = ""
        self.host.refresh()

    def entered(self) -> None:
        """Put the focus on the first card."""
        self.host.focus(f"card-{self._cards[0]}" if self._cards else "onward")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out means and hand, and beside them what the chosen card would do."""
        return spread(canvas, area, self._hand, self._beside, 0.6, 500)

    def _hand(self, canvas: Canvas, area: Rect) -> list[Node]:
        row, rest = area.top(canvas.em(HEIGHT), canvas.px(18))
        means = means_nodes(canvas, row, self._sitting, self._known, self.seat)
        return [*means, *self._hand_cards(canvas, rest)]

    def _hand_cards(self, canvas: Canvas, area: Rect) -> list[Node]:
        cards = self._cards
        known = self._known
        track = self._sitting.seat(self.seat).track
        nodes = []
        for number, (card, cell) in enumerate(
            zip(cards, hand_cells(canvas, area, len(cards)), strict=True), start=1
        ):
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
                    shortcut=f"card {number}" if number <= CARD_KEYS else "",
                    chosen=laid,
                    paint=_card_paint(face, laid=laid, picked=card == self._card),
                )
            )
        return nodes

    def _beside(self, column: Column) -> None:
        if self._is_choosing:
            choosing = Choosing(self.seat, self._card, self._target, self._aim)
            add_preview(column, self._sitting, self._known, choosing)
            return
        add_pile(column, self._sitting, self._committed, self._take_back_card)
        add_goal(column, self._sitting)
        column.text("advice-title", _("Your brief"), Style(HEADING, 700), Role.HEADING)
        column.text("confidential", self._sitting.texts.seats[self.seat].confidential, Style(BODY))

    def _is_committed(self, card: str) -> bool:
        return any(commit.card == card for commit in self._committed)

    def _choose(self, card: str) -> None:
        """Look at a card; pressed again it goes back into the hand."""
        self.sign_of_life()
        if card == self._card:
            self._card = ""
            return
        self._card = card
        self._target = first_target(self._known, self.seat, card)
        if self._is_choosing:
            self.host.focus("commit")

    def _aim(self, target: str) -> None:
        self._target = target

    def _commit(self) -> None:
        action = Commit(self.seat, self._card, self._target)
        self._sitting.submit(self.host, action, self._put_down)

    def _put_down(self) -> None:
        """Go on with the next card, or to being ready once all are laid."""
        self._card = ""
        left = [card for card in self._cards if not self._is_committed(card)]
        most = self._known.scenario.numbers.commitments
        more = bool(left) and len(self._committed) < most
        self.host.focus(f"card-{left[0]}" if more else "onward")

    def do(self, action: Action) -> None:
        """Carry out a move that was chosen elsewhere, as if it were chosen here."""
        if isinstance(action, Ready):
            self._ready()
        else:
            self._sitting.submit(self.host, action, self._put_down)

    def _take_back(self) -> None:
        self._take_back_card(self._committed[-1].card)

    def _take_back_card(self, card: str) -> None:
        self._card = ""
        self._sitting.submit(self.host, TakeBack(self.seat, card))

    def _ready(self) -> None:
        known = self._known
        if known.ready[known.scenario.seat_number[self.seat]]:
            self._done()
        else:
            self._sitting.submit(self.host, Ready(self.seat), self._done)


def hand_cells(canvas: Canvas, area: Rect, count: int) -> list[Rect]:
    """Return a place for each card: as many side by side as leave the text on them largest.

    A last row of fewer cards is as wide as the others.
    """
    gap = canvas.px(_GAP)
    most = columns_that_fit(area.w, canvas.em(_NARROWEST), gap, max(1, count))

    def size(per_row: int) -> float:
        cell = area.grid(per_row, -(-count // per_row), gap)[0]
        return text_room(canvas, cell)

    per_row = max(range(1, most + 1), key=size)
    lines = area.column(max(1, -(-count // per_row)), gap)
    left = [min(per_row, count - per_row * at) for at in range(len(lines))]
    return [cell for line, cards in zip(lines, left, strict=True) for cell in line.row(cards, gap)]


def _card_paint(face: CardFace, *, laid: bool, picked: bool) -> Paint:
    """Draw a card; the one being looked at wears a frame, one laid shows its back."""

    def painted(canvas: Canvas, rect: Rect, look: Look) -> None:
        if picked:
            outer = rect.inset(-canvas.px(10))
            canvas.panel(outer, Sheet(canvas.theme.ground, canvas.theme.focus, 6, 24))
        if laid:
            paint_face_down(canvas, rect, face, look)
        else:
            face.paint(canvas, rect, look)

    return painted
