"""What every scene of the table shares: the session, its words, and who sits where."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from game.content.texts import Texts
from game.engine import Action, Event, Refused, SeatView, State, visible
from game.engine.model.specs import SeatSpec
from game.engine.rules.ladder import level
from game.session.clock import Clock, SystemClock
from game.session.saving import NotSaved
from game.session.setup import Player
from game.session.table import Table
from game.ui.dialog import Choice, Dialog
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role
from game.ui.present.board import Board, board
from game.ui.present.estimates import revealed
from game.ui.scene import Host
from game.ui.scenes.table.bar import Place
from game.ui.widgets.region_map import Front, RegionMap
from game.wording import _, dyad_name, ladder_name, reason, seat_name, track_number
from game.wording.language import listed


@dataclass(slots=True)
class Sitting:
    """One session at one screen.

    Attributes:
        table: The session.
        clock: Knows how time passes, for the talks and for playing the ledger.
        goal: What the one person here is to reach, as in a lesson; mostly empty.
        done: What people did at this screen: round and phase, and the kind of the action.
    """

    table: Table
    clock: Clock = field(default_factory=SystemClock)
    goal: str = ""
    done: list[tuple[tuple[int, str], str]] = field(default_factory=list, init=False)
    _looked: tuple[State, State] | None = field(default=None, init=False, repr=False)
    """The state when the table was looked at last, and what was seen of it."""
    _drawn: tuple[State, Board] | None = field(default=None, init=False, repr=False)
    """The state when the board was drawn last, and that board; it is asked for in every frame."""

    @property
    def texts(self) -> Texts:
        """Return everything people read in the scenario."""
        return self.table.pack.texts

    @property
    def known(self) -> State:
        """Return the state with every secret cut out."""
        state = self.table.state
        if self._looked is None or self._looked[0] is not state:
            self._looked = state, self.view().known
        return self._looked[1]

    def view(self, seat: str = "") -> SeatView:
        """Return what a seat, or everybody, may see; once it is over, without any guessing."""
        return revealed(self.table.view(seat), self.table.state)

    @property
    def everyone(self) -> tuple[Player, ...]:
        """Return all who play at this screen, also those who are away just now."""
        return self.table.setup.players

    @property
    def players(self) -> tuple[Player, ...]:
        """Return who is here, in the order in which they plan, with the seats they play now."""
        away = self.known.away or ()
        return self._with_seats(lambda seat: seat not in away)

    @property
    def away_players(self) -> tuple[Player, ...]:
        """Return whom bots play for just now, each with the seats that are played for them."""
        away = self.known.away or ()
        return self._with_seats(lambda seat: seat in away)

    def _with_seats(self, wanted: Callable[[str], bool]) -> tuple[Player, ...]:
        found = (
            replace(player, seats=tuple(filter(wanted, player.seats))) for player in self.everyone
        )
        return tuple(player for player in found if player.seats)

    @property
    def place(self) -> Place:
        """Return where the table is, for the top bar."""
        now = self.known
        return Place(self.texts.scenario.title, now.round, now.scenario.rounds, now.phase)

    def seat(self, seat: str) -> SeatSpec:
        """Return a seat as the rules know it."""
        scenario = self.table.pack.scenario
        return scenario.seats[scenario.seat_number[seat]]

    def number(self, seat: str) -> str:
        """Return the number of a seat's track, such as ``1.5``."""
        return track_number(self.seat(seat).track)

    def holder(self, seat: str) -> str:
        """Return who plays a seat, in a word or two."""
        player = self.table.setup.player_of(seat)
        if player is None:
            return _("a bot")
        if seat in (self.known.away or ()):
            return _("a bot, for {name}").format(name=self.name(player))
        return self.name(player)

    def name(self, player: Player) -> str:
        """Return what a player is called; without a name, by the first seat."""
        return player.name or seat_name(self.texts, player.seats[0])

    def submit(self, host: Host, action: Action, then: Callable[[], None] = lambda: None) -> None:
        """Carry out an action and go on with ``then``; a refusal or a full disk is told.

        When it could not be saved a dialog says why and offers to try again; until then
        nothing has happened and nothing is lost.
        """
        now = self.table.state.round, self.table.state.phase
        try:
            self.table.submit(action)
        except Refused as refused:
            host.notify(reason(self.texts, refused.refusal).sentence)
        except NotSaved as problem:
            self.ask_to_try_again(host, problem, lambda: self.submit(host, action, then))
        else:
            self.done.append((now, action.kind))
            then()

    def ask_to_try_again(self, host: Host, problem: NotSaved, again: Callable[[], None]) -> None:
        """Say that something could not be saved, and try again when asked to."""
        text = _("Nothing is lost, and nothing has happened yet.\n{file}: {reason}. {advice}.")
        told = text.format(file=problem.file, reason=problem.reason, advice=problem.advice)
        choices = [Choice("again", _("Try again")), Choice("later", _("Not now"))]
        dialog = Dialog(_("This could not be saved"), told, choices)
        host.push(dialog, lambda answer: again() if answer == "again" else None)

    def events(self, round_number: int | None = None) -> list[Event]:
        """Return what everybody may know of one round, or of all; once it is over, as it was."""
        if not self.table.state.outcome:
            return [entry.event for entry in self.table.ledger("", round_number)]
        true = (entry.event for entry in self.table.ledger(None, round_number))
        return [event for event in true if visible(event, "")]

    def board(self) -> Board:
        """Return the board as it is now, with arrows for what changed in this round."""
        state = self.table.state
        if self._drawn is None or self._drawn[0] is not state:
            self._drawn = state, board(self.view(), self.texts, self.events())
        return self._drawn[1]

    def board_at(self, round_number: int, gauges: tuple[int, ...]) -> Board:
        """Return the board with other numbers, as they were in the resolution of a round."""
        view = self.view()
        then = replace(view.known, round=round_number, phase="resolution", gauges=gauges)
        return board(replace(view, known=then), self.texts, self.events())

    def land_node(self, rect: Rect) -> Node:
        """Return the map, as hot as the conflict is now."""
        names = {
            party.id: self.texts.parties[party.id].name for party in self.known.scenario.parties
        }
        fronts = self._fronts()
        land = RegionMap(self.texts.map, names, fronts)
        told = _("The map: {names}.").format(names=listed(list(names.values())))
        told = " ".join([told, *(f"{front.caption}." for front in fronts)])
        return Node("land", rect, Role.PICTURE, told, paint=land.paint)

    def _fronts(self) -> list[Front]:
        """Return how far every two parties have gone up the ladder."""
        known = self.known
        parties = known.scenario.parties
        fronts = []
        for number, dyad in enumerate(known.scenario.dyads):
            one, other = (parties[party].id for party in dyad.parties)
            step = level(known, number)
            told = _("{parties}: level {step} of 9, {name}").format(
                parties=dyad_name(self.texts, dyad.id), step=step, name=ladder_name(step)
            )
            fronts.append(Front(one, other, step, told))
        return fronts
