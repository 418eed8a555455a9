"""Offers behind the cover: what lies between this seat and others, and answers to it."""

from __future__ import annotations

from functools import partial

from game.engine.model.bargaining_actions import AcceptOffer, DeclineOffer, WithdrawOffer
from game.engine.model.deals import Offer
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import TARGET
from game.ui.nodes import Node, Role
from game.ui.present.bot_reasons import why_offered
from game.ui.scenes.bargaining.offer_form import OfferForm
from game.ui.scenes.bargaining.package import PackagePanel
from game.ui.scenes.bargaining.pieces import (
    HEAD,
    NOWHERE,
    TEXT,
    add_button,
    add_buttons,
    add_note,
    add_speakers,
)
from game.ui.scenes.bargaining.stations import Station
from game.wording import _, card_title, seat_name
from game.wording.names import offer_status_name


class Offers(Station):
    """Offer, counter, accept, decline, take back."""

    id = "offers"
    icon = "exchange"

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Offers")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        return _("Only the two of you see what is in an offer.")

    @property
    def calls(self) -> int:
        """Return how many offers wait for an answer of the picked seat."""
        return sum(one.to == self.desk.seat and one.status == "open" for one in self._offers())

    def _offers(self) -> tuple[Offer, ...]:
        deals = self.desk.known.deals
        return deals.offers if deals else ()

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay out what waits for an answer, what was sent, and what is over."""
        column = Column(canvas, area, "body", 16)
        add_speakers(column, self.desk, _("You speak for"), self.desk.seats)
        offers = self._offers()
        if not offers:
            column.text("no-offer", _("No offers to you or from you in these talks yet."), TEXT)
        for offer in sorted(offers, key=lambda one: (one.status != "open", -one.number)):
            self._offer(column, offer)
        add_button(column, "offer", _("Make an offer"), self._make, "exchange")
        self._shown(column)
        return column.nodes(self.label)

    def _make(self) -> None:
        self.host.push(OfferForm(self.desk))

    def _offer(self, column: Column, offer: Offer) -> None:
        mine = offer.seat == self.desk.seat
        other = seat_name(self.desk.texts, offer.to if mine else offer.seat)
        title = _("Your offer to {seat}") if mine else _("{seat} offers you")
        column.text(f"offer-{offer.number}", title.format(seat=other), HEAD, Role.HEADING)
        said = why_offered(self.desk.sitting.table, offer)
        if said:
            add_note(column, f"reason-{offer.number}", said, "bot")
        if offer.status != "open":
            told = _("It is {status}.").format(status=offer_status_name(offer.status))
            add_note(column, f"status-{offer.number}", told, "check")
            return
        self._packages(column, offer, mine=mine)
        if len(offer.packages) > 1:
            told = _("One of the packages can be taken. Which one they choose tells you something.")
            if not mine:
                told = _("You can take one of the packages, whichever suits you best.")
            column.text(f"choice-{offer.number}", told, TEXT)
        self._answers(column, offer, mine=mine)
        told = _("Open until these talks end; what has no answer then is off the table.")
        add_note(column, f"expiry-{offer.number}", told, "hourglass")

    def _packages(self, column: Column, offer: Offer, *, mine: bool) -> None:
        """Lay the packages side by side, each with its way to take it."""
        canvas, gap = column.canvas, column.canvas.px(20)
        number = len(offer.packages)
        panels = [
            PackagePanel(
                _("Package {number}").format(number=at) if number > 1 else _("The exchange"),
                package,
                mine,
                self.desk.texts,
            )
            for at, package in enumerate(offer.packages, start=1)
        ]
        across = number if column.width // number >= canvas.em(380) else 1
        width = (column.width - gap * (across - 1)) // across
        foot = 0 if mine else canvas.em(TARGET) + canvas.px(10)
        height = max(panel.height(canvas, width) for panel in panels) + foot
        cells = (
            column.take(height).row(across, gap)
            if across > 1
            else [column.take(height) for _panel in panels]
        )
        for at, (panel, cell) in enumerate(zip(panels, cells, strict=True), start=1):
            button, rect = cell.foot(foot and canvas.em(TARGET), canvas.px(10) if foot else 0)
            name = f"{offer.number}-{at}"
            column.add(Node(f"package-{name}", rect, Role.TEXT, panel.said, paint=panel.paint))
            if not mine:
                action = AcceptOffer(self.desk.seat, offer.number, at)
                column.add(
                    Node(
                        f"accept-{name}",
                        button,
                        Role.BUTTON,
                        _("Accept this"),
                        action=partial(self.desk.do, self.host, action),
                        refusal=self.desk.refusal(action),
                        icon="check",
                    )
                )

    def _answers(self, column: Column, offer: Offer, *, mine: bool) -> None:
        desk, number = self.desk, offer.number
        if mine:
            action = partial(desk.do, self.host, WithdrawOffer(desk.seat, number))
            add_button(column, f"withdraw-{number}", _("Take it back"), action, "undo")
            return
        decline = partial(desk.do, self.host, DeclineOffer(desk.seat, number))
        counter = partial(self._counter, offer)
        ways = (
            ("counter", _("Answer with another offer"), counter, "exchange"),
            ("decline", _("No, thank you"), decline, "close"),
        )
        add_buttons(
            column,
            [
                Node(f"{name}-{number}", NOWHERE, Role.BUTTON, label, action=action, icon=icon)
                for name, label, action, icon in ways
            ],
        )

    def _counter(self, offer: Offer) -> None:
        self.host.push(OfferForm(self.desk, offer))

    def _shown(self, column: Column) -> None:
        """List the cards that others let this seat see."""
        deals = self.desk.known.deals
        seen = [one for one in deals.shown if one.to == self.desk.seat] if deals else []
        if seen:
            column.text("shown-title", _("Cards you were shown"), HEAD, Role.HEADING)
        for number, one in enumerate(seen):
            told = _("Round {round}: {seat} holds “{card}”.").format(
                round=one.round,
                seat=seat_name(self.desk.texts, one.seat),
                card=card_title(self.desk.texts, one.card),
            )
            column.bullet(f"shown-{number}", told, TEXT)
