"""An offer in the making: up to three packages side by side, filled with goods."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from game.engine.model.bargaining_actions import MakeOffer
from game.engine.model.deals import Offer
from game.engine.model.terms import Package, Term
from game.engine.rules.deals.goods import GOODS
from game.engine.rules.moves.offer import MOST_PACKAGES
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.goods import choice_name, good_name, goods_of
from game.ui.scenes.bargaining.package import PackagePanel
from game.ui.scenes.bargaining.pieces import TEXT, add_question
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.chips import Chip
from game.ui.scenes.table.frame import TableScene
from game.ui.ways import Way
from game.wording import _, seat_name


class OfferForm(TableScene[None]):
    """Choose whom, and put goods on both sides of one to three packages."""

    title = "An offer"
    speaker = "exchange"

    def __init__(self, desk: Desk, answers: Offer | None = None) -> None:
        """Begin with an empty package; an offer that is answered is turned round to begin with."""
        self._desk = desk
        self._answers = answers
        self._to = answers.seat if answers else ""
        self._packages = [Package()]
        if answers:
            self._packages = [Package(one.wants, one.gives) for one in answers.packages]
        self._now = 0
        self._kinds = {"gives": "", "wants": ""}

    @property
    def place(self) -> Place:
        """Return where the table is."""
        return self._desk.sitting.place

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if self._answers:
            return _("Change what does not suit you, and send it back.")
        return _("What do you give, and what do you want for it? It is carried out at once.")

    @property
    def onward(self) -> Way:
        """Return the button that sends the offer."""
        label = _("Send this offer")
        return Way("onward", label, self._send, "forward", "confirm", refusal=self._refusal)

    @property
    def _action(self) -> MakeOffer:
        counters = self._answers.number if self._answers else 0
        return MakeOffer(self._desk.seat, self._to, tuple(self._packages), counters)

    @property
    def _refusal(self) -> str:
        if not self._to:
            return _("Choose first whom the offer is for.")
        return self._desk.refusal(self._action)

    def ways(self) -> Sequence[Way]:
        """Return adding and dropping a package, and the way back."""
        full = len(self._packages) == MOST_PACKAGES
        most = _("Three packages are the most.") if full else ""
        only = _("An offer has at least one package.") if len(self._packages) == 1 else ""
        told = _("Several packages worth the same to you; they choose one.")
        return (
            Way("back", _("Back"), self.close, "back", "close"),
            Way("more", _("Another package"), self._add, "plus", help=told, refusal=most),
            Way("less", _("Drop package"), self._drop, "minus", "undo", refusal=only),
        )

    def escape(self) -> None:
        """Go back without an offer."""
        self.close()

    def entered(self) -> None:
        """Put the focus on the first choice."""
        self.host.focus("package-0" if self._to else f"to-{self._desk.others()[0]}")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out whom it is for, the packages, and the goods to choose from."""
        column = Column(canvas, area, "body", 14)
        if self._answers is None:
            self._whom(column)
        if self._to:
            self._panels(column)
            if self._refusal and any(one.gives or one.wants for one in self._packages):
                column.text("refusal", self._refusal, replace(TEXT, colour=column.canvas.theme.bad))
            self._goods(column, "gives", _("You give"), self._desk.seat)
            self._goods(column, "wants", _("You get"), self._to)
        return column.nodes(_("The offer"))

    def _whom(self, column: Column) -> None:
        add_question(
            column,
            "to",
            _("To whom"),
            [
                Chip(
                    f"to-{seat}",
                    seat_name(self._desk.texts, seat),
                    partial(self._turn, seat),
                    chosen=seat == self._to,
                )
                for seat in self._desk.others()
            ],
        )

    def _turn(self, seat: str) -> None:
        self._to = seat
        self._packages = [replace(one, wants=()) for one in self._packages]
        self._kinds["wants"] = ""

    def _panels(self, column: Column) -> None:
        """Lay the packages side by side; the chosen one is being filled."""
        canvas, gap = column.canvas, column.canvas.px(20)
        panels = [
            PackagePanel(_("Package {number}").format(number=at), one, True, self._desk.texts)
            for at, one in enumerate(self._packages, start=1)
        ]
        across = len(panels) if column.width // len(panels) >= canvas.em(380) else 1
        width = min((column.width - gap * (across - 1)) // across, canvas.em(760))
        height = max(panel.height(canvas, width) for panel in panels)
        rest = column.take(height) if across > 1 else None
        for at, panel in enumerate(panels):
            if rest is None:
                cell = column.take(height).left(width)[0]
            else:
                cell, rest = rest.left(width, gap)
            column.add(
                Node(
                    f"package-{at}",
                    cell,
                    Role.TOGGLE,
                    panel.said,
                    action=partial(self._look, at),
                    chosen=at == self._now and len(panels) > 1,
                    paint=panel.paint,
                )
            )

    def _look(self, at: int) -> None:
        self._now = at

    def _goods(self, column: Column, side: str, title: str, seat: str) -> None:
        """Lay out the kinds of good for one side, and below them what there is of one."""
        known, inside = self._desk.known, self._side(side)
        kinds = [kind for kind in GOODS if goods_of(known, seat, kind)]
        chips = [
            Chip(
                f"{side}-{kind}",
                good_name(kind),
                partial(self._open, side, kind),
                chosen=kind == self._kinds[side] or any(term.kind == kind for term in inside),
            )
            for kind in kinds
        ]
        add_question(column, side, title, chips)
        kind = self._kinds[side]
        if kind:
            chips = [
                Chip(
                    f"{side}-{kind}-{number}",
                    choice_name(self._desk.texts, term),
                    partial(self._put, side, term),
                    chosen=term in inside,
                )
                for number, term in enumerate(goods_of(known, seat, kind))
            ]
            which = _("How much") if kind == "funds" else _("Which one")
            add_question(column, f"{side}-{kind}", which, chips)

    def _side(self, side: str) -> tuple[Term, ...]:
        package = self._packages[self._now]
        return package.gives if side == "gives" else package.wants

    def _open(self, side: str, kind: str) -> None:
        self._kinds[side] = "" if self._kinds[side] == kind else kind

    def _put(self, side: str, term: Term) -> None:
        """Put a good on a side in the place of one of its kind; a second press takes it off."""
        inside = self._side(side)
        others = tuple(one for one in inside if one.kind != term.kind)
        terms = others if term in inside else (*others, term)
        package = self._packages[self._now]
        given = {"gives": package.gives, "wants": package.wants, side: terms}
        self._packages[self._now] = Package(given["gives"], given["wants"])

    def _add(self) -> None:
        self._packages.append(self._packages[self._now])
        self._now = len(self._packages) - 1

    def _drop(self) -> None:
        del self._packages[self._now]
        self._now = min(self._now, len(self._packages) - 1)

    def _send(self) -> None:
        self._desk.do(self.host, self._action, self.close)
