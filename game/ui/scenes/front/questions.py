"""The three questions from which a session is proposed: who is here, how long, how seated."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY, HEADING, SMALL
from game.ui.nodes import Node, Role, Slider
from game.ui.present.offers import Offer
from game.ui.present.time_plan import (
    FEWEST_MINUTES,
    MOST_MINUTES,
    MOST_PEOPLE,
    Proposal,
    proposed,
)
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel, panels
from game.ui.scenes.front.time_bar import TimeBar
from game.ui.text import Style
from game.ui.ways import Way
from game.wording.language import _, ngettext

_USUAL_PEOPLE, _USUAL_MINUTES = 4, 90


class Questions(Page[None]):
    """Ask how many people and how many minutes, and propose a session."""

    def __init__(self, offer: Offer, take: Callable[[Proposal], None]) -> None:
        """Ask for a session of this scenario; ``take`` is given the proposal."""
        self.title = offer.title
        self._offer = offer
        self._take = take
        self._people = min(_USUAL_PEOPLE, max(1, len(offer.seats)))
        self._minutes = _USUAL_MINUTES
        if offer.minutes and not offer.minutes[0] <= _USUAL_MINUTES <= offer.minutes[1]:
            self._minutes = offer.minutes[1]

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the questions beside what follows from them."""
        return panels(canvas, area, (self._asked, self._proposed), self.title)

    @property
    def onward(self) -> Way:
        """Return the button that takes the proposal."""
        return Way("next", _("Choose seats"), self._next, "forward", "confirm")

    @property
    def proposal(self) -> Proposal:
        """Return what fits the answers so far."""
        offer = self._offer
        return proposed(self._people, self._minutes, offer.lengths, len(offer.seats))

    def _next(self) -> None:
        self._take(self.proposal)

    def _asked(self, column: Column) -> None:
        panel = Panel(column, "asked")
        panel.heading(_("Two questions"))
        people = Slider(self._people, 1, MOST_PEOPLE, self._set_people, show=_people)
        panel.slider("people", _("How many people?"), people)
        low = FEWEST_MINUTES
        minutes = Slider(self._minutes, low, MOST_MINUTES, self._set_minutes, step=5, show=_minutes)
        panel.slider("minutes", _("How much time?"), minutes)
        panel.close()

    def _proposed(self, column: Column) -> None:
        proposal = self.proposal
        bar = TimeBar(proposal.plan)
        soft = column.canvas.theme.soft_ink
        panel = Panel(column, "proposed")
        panel.heading(_("This fits"))
        panel.text("rounds", self._session_words(proposal), Style(HEADING - 6, 500))
        panel.text("players", self._player_words(proposal), Style(BODY))
        panel.place(
            TimeBar.height(column.canvas),
            lambda rect: Node("plan", rect, Role.PICTURE, bar.words, paint=bar.paint),
        )
        panel.text("plan-words", bar.words, Style(SMALL, 400, soft))
        if bar.warning:
            panel.text("warning", bar.warning, Style(SMALL, 700, column.canvas.theme.bad))
        panel.text(
            "later", _("All of it can be changed on the next page."), Style(SMALL, 400, soft)
        )
        if self._offer.content_note:
            panel.text("note-head", _("Before you begin"), Style(SMALL, 700))
            panel.text("note", self._offer.content_note, Style(SMALL))
        panel.close()

    def _session_words(self, proposal: Proposal) -> str:
        rounds = ngettext("{count} round", "{count} rounds", proposal.rounds)
        rounds = rounds.format(count=proposal.rounds)
        if not proposal.talk_minutes:
            return _("{rounds}, at your own pace").format(rounds=rounds)
        words = _("{rounds}, with {minutes} minutes of talks in each")
        return words.format(rounds=rounds, minutes=proposal.talk_minutes)

    def _player_words(self, proposal: Proposal) -> str:
        players, people = proposal.players, self._people
        shares = self._offer.shares(players)
        most = max(len(share) for share in shares)
        least = min(len(share) for share in shares)
        seats = ngettext("{count} seat", "{count} seats", most).format(count=_range(least, most))
        held = sum(len(share) for share in shares)
        bots = len(self._offer.seats) - held
        if players == people:
            words = _("You hold {seats}.") if people == 1 else _("Everybody holds {seats}.")
            told = words.format(seats=seats)
        else:
            words = _("{people} people in {players} groups; each group holds {seats}.")
            told = words.format(people=people, players=players, seats=seats)
        if bots:
            more = ngettext(
                "A bot plays the seat that is left.", "Bots play the {count} seats left.", bots
            )
            told += " " + more.format(count=bots)
        return told

    def _set_people(self, people: int) -> None:
        self._people = people

    def _set_minutes(self, minutes: int) -> None:
        self._minutes = minutes


def _range(least: int, most: int) -> str:
    return str(most) if least == most else _("{low} or {high}").format(low=least, high=most)


def _people(number: int) -> str:
    return _("alone") if number == 1 else str(number)


def _minutes(number: int) -> str:
    return _("{number} minutes").format(number=number)
