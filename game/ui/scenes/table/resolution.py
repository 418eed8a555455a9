"""Resolution: the cards are turned over, and the ledger is played card by card."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.present.board import Board
from game.ui.scenes.table.bar import Place
from game.ui.scenes.table.board import BoardPanels, board_body
from game.ui.scenes.table.flight import FLIGHT, fly
from game.ui.scenes.table.frame import TableScene, is_narrow
from game.ui.scenes.table.motions import motion_name
from game.ui.scenes.table.playback import Playback
from game.ui.scenes.table.reel import add_beat, add_cards
from game.ui.scenes.table.sitting import Sitting
from game.ui.ways import Way
from game.wording import _, seat_name

PACES = (("slow", 2.0), ("normal", 1.0), ("fast", 0.4))
"""How much longer than usual a card stays, by the speed of play."""
BEAT, LINE = 2.5, 0.8
"""Seconds that a card stays at least, and that each of its lines takes at least."""
_PACE_NAMES = {"slow": "Slow", "normal": "Normal", "fast": "Fast"}


class ResolutionScene(TableScene[None]):
    """Play the ledger of a round card by card; it can be stopped and stepped line by line."""

    title = "Resolution"
    speaker = "deck"

    def __init__(
        self,
        sitting: Sitting,
        round_number: int,
        onward: Way,
        *,
        at: int = 0,
        plays: bool = True,
    ) -> None:
        """Begin after line ``at``; ``onward`` is the button once the last has been read."""
        self._sitting = sitting
        self._round = round_number
        self._way = onward
        events = sitting.events(round_number)
        self._film = Playback.of(sitting.known.scenario, sitting.texts, events)
        self._board_at = cache(self._board_after)
        self.at = at
        self._plays = plays
        self._pace = 1
        self._since = sitting.clock.now()
        self._until = 0
        """While it does not play: up to here the lines run by themselves."""

    @property
    def place(self) -> Place:
        """Return where the table was when these cards were turned over."""
        now = self._sitting.place
        return Place(now.scenario, self._round, now.rounds, "resolution")

    @property
    def prompt(self) -> str:
        """Return what to do now."""
        if not self.at:
            return _("The cards are turned over. Watch what each of them does.")
        if self._over:
            return _("That was the round. Look at the board, then go on.")
        card = self._film.shots[self.at - 1].card
        if card is None:
            return _("After the cards: what the conflict does by itself.")
        cards = self._film.revealed
        told = _("Card {at} of {all}, by {seat}. Stop wherever you want to talk.")
        seat = seat_name(self._sitting.texts, card.by)
        return told.format(at=cards.index(card) + 1, all=len(cards), seat=seat)

    @property
    def _over(self) -> bool:
        return self.at >= len(self._film.shots)

    @property
    def _runs(self) -> bool:
        """Tell whether the next line comes by itself."""
        return not self._over and (self._plays or self.at < self._until)

    @property
    def onward(self) -> Way:
        """Return the next card, or at the end the way on."""
        if self._over:
            return self._way
        after = self._film.next_beat(self.at)
        cards_follow = self._film.shots[after - 1].card is not None
        label = _("Next card") if cards_follow else _("What follows")
        return Way("onward", label, self.next_card, "deck", "next")

    def ways(self) -> Sequence[Way]:
        """Return the buttons of the player, then those of the coordinator."""
        first = _("This is the beginning.") if not self.at else ""
        last = _("This is the end.") if self._over else ""
        name = PACES[self._pace][0]
        play, icon = (_("Stop"), "pause") if self._plays else (_("Play"), "play")
        line = _("One line on, and stop")
        return (
            Way("play", play, self._toggle, icon, "pause", refusal=last),
            Way("back", _("Back"), self.back, "back", refusal=first),
            Way("line", _("Next line"), self.forward, "forward", help=line, refusal=last),
            Way("end", _("To the end"), self.skip, "check", refusal=last),
            Way("pace", _(_PACE_NAMES[name]), self._change_pace, "timer", help=_("Speed of play")),
        )

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the circle beside the gauges, the card and the line."""
        panels = self._panels()

        def words(column: Column) -> None:
            if self.at:
                add_beat(column, self._sitting, self._film, self.at, stands=not self._runs)
            else:
                add_cards(column, self._sitting, self._film)

        return board_body(canvas, area, panels, panels.circle_node, words)

    def _panels(self) -> BoardPanels:
        """Return the board after the present line, with the acting track lit."""
        board = self._board_at(self.at)
        card = self._film.shots[self.at - 1].card if self.at else None
        return BoardPanels(board, self._sitting.number(card.by) if card else "")

    def _board_after(self, at: int) -> Board:
        return self._sitting.board_at(self._round, self._film.gauges(at))

    def tick(self) -> None:
        """Go on to the next line when the present one has been shown long enough."""
        super().tick()
        if self._runs and self._sitting.clock.now() - self._since >= self._stay:
            self._go(self.at + 1, moves=True)
            self.host.refresh()

    @property
    def _stay(self) -> float:
        """Return how many seconds the present line stays."""
        pace = PACES[self._pace][1]
        if not self.at:
            return BEAT * pace
        return max(BEAT / len(self._film.beat(self.at)), LINE) * pace

    @property
    def may_go_on(self) -> bool:
        """Tell whether the last line has been read, and nobody has stopped the film."""
        return self._over and self._plays

    def animate(self, canvas: Canvas, nodes: Sequence[Node]) -> Sequence[Rect]:
        """Let the change fly from the card to its gauge."""
        if is_narrow(canvas, canvas.area) or not self.at:
            return ()
        return fly(canvas, nodes, self._film.shots[self.at - 1].step)

    def forward(self) -> None:
        """Show the next line, and stop."""
        self._plays = False
        self._until = 0
        self._go(self.at + 1, moves=True)

    def next_card(self) -> None:
        """Turn to the next card, or to what comes after the cards, and let its lines run."""
        first = self._film.next_beat(self.at)
        self._until = self._film.beat(first).stop - 1
        self._go(first, moves=True)

    def back(self) -> None:
        """Take the present line back, and stop."""
        self._plays = False
        self._until = 0
        self._go(self.at - 1)

    def skip(self) -> None:
        """Show the board after the last line."""
        self._plays = False
        self._go(len(self._film.shots))

    def _go(self, at: int, *, moves: bool = False) -> None:
        self.at = max(0, min(len(self._film.shots), at))
        self._since = self._sitting.clock.now()
        step = self._film.shots[self.at - 1].step if self.at else None
        if moves and step is not None and step.gauge is not None:
            self.host.motion.start(FLIGHT, 0.0, 1.0, length=1.4)
            self.host.motion.start(motion_name(step.gauge), step.before, step.after, length=2.0)

    def _toggle(self) -> None:
        self._plays = not self._plays
        self._until = 0
        self._since = self._sitting.clock.now()

    def _change_pace(self) -> None:
        self._pace = (self._pace + 1) % len(PACES)
