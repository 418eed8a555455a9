"""The set-up: who holds which seat, how long, and what part luck plays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from game.bots.roster import LEVELS
from game.session.setup import NO_TAKEOVER, SEEDS, Player, Setup
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import SMALL, TARGET
from game.ui.nodes import Entry, Node, Role, Slider
from game.ui.present.offers import Offer, SeatOffer
from game.ui.present.seating import LONGEST_NAME, Seating, seating_for
from game.ui.present.time_plan import (
    MOST_PLAYERS,
    MOST_TALK,
    USUAL_TALK,
    Proposal,
    TimePlan,
    plan,
)
from game.ui.scenes.front.adviser_switch import AdviserSwitch
from game.ui.scenes.front.choose import Choose, Option
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel, panels
from game.ui.scenes.front.parts import add_parts
from game.ui.scenes.front.silence import Silence, bot_option
from game.ui.scenes.front.time_bar import TimeBar
from game.ui.text import Style
from game.ui.ways import Way
from game.ui.widgets.track import SeatToken
from game.wording.language import _, ngettext

_SEAT = 96
_LONGEST_SEED = 20


class SetUp(Page[None]):
    """Edit a proposed session, and start it."""

    def __init__(
        self,
        offer: Offer,
        proposal: Proposal,
        seed: int,
        start: Callable[[Setup], None],
        names: list[str] | None = None,
    ) -> None:
        """Begin with a proposal and a seed that is shown; ``start`` is given the result.

        ``names`` are the players of last time; here they are kept for the next.
        """
        self.title = _("Set up: {title}").format(title=offer.title)
        self._offer = offer
        self._minutes = proposal.plan.minutes
        self._rounds = proposal.rounds
        self._talk = proposal.talk_minutes
        self._begin = start
        self._names = [] if names is None else names
        self._seating = seating_for(offer, proposal.players, self._names)
        self._seed = str(seed)
        self._no_luck = False
        self._adviser = AdviserSwitch()
        self._silence = Silence(lambda: self.host)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay players, seats and the session beside one another."""
        fills = (self._players, self._seats, self._session)
        return panels(canvas, area, fills, self.title, (0.85, 1.2, 0.95))

    @property
    def onward(self) -> Way:
        """Return the button that starts, and says what will start."""
        seating = self._seating
        players = ngettext("{count} player", "{count} players", len(seating.players))
        players = players.format(count=len(seating.players))
        bots = len(seating.bots())
        if bots:
            players += ngettext(", {count} bot", ", {count} bots", bots).format(count=bots)
        label = _("Start: {players}, {rounds} rounds").format(players=players, rounds=self._rounds)
        return Way("start", label, self._start, "play", "confirm", refusal=self._refusal)

    @property
    def _refusal(self) -> str:
        if not self._seed.isdecimal() or int(self._seed) not in SEEDS:
            return _("The seed is a whole number of up to 19 digits. Type one.")
        return self._seating.refusal

    @property
    def _plan(self) -> TimePlan:
        """Return where the minutes go; talks without a timer are taken to be usual ones."""
        players = max(1, len(self._seating.players))
        talk = self._talk if self._talk or players == 1 else USUAL_TALK[-1]
        return plan(self._minutes, players, self._rounds, talk)

    @property
    def setup(self) -> Setup:
        """Return what has been decided; only sound while nothing refuses it."""
        seating = self._seating
        return Setup(
            scenario=self._offer.id,
            rounds=self._rounds,
            seed=int(self._seed),
            no_luck=self._no_luck,
            players=tuple(
                Player(name.strip(), seating.seats_of(number))
                for number, name in enumerate(seating.players)
            ),
            bots=seating.bots(),
            talk_minutes=self._talk or None,
            adviser=self._adviser.is_on(alone=self._is_alone),
            takeover=NO_TAKEOVER if self._is_alone else self._silence.takeover,
        )

    @property
    def _is_alone(self) -> bool:
        return len(self._seating.players) == 1

    def _start(self) -> None:
        self._begin(self.setup)

    # Players.

    def _players(self, column: Column) -> None:
        canvas = column.canvas
        panel = Panel(column, "players", 14)
        panel.heading(_("Players"))
        for number, name in enumerate(self._seating.players):
            row = panel.take(canvas.em(TARGET))
            remove, field = row.end(row.h, canvas.px(12))
            rename = partial(self._rename, number)
            hint = _("Name")
            entry = Entry(name, rename, LONGEST_NAME, hint)
            label = _("Name of player {number}").format(number=number + 1)
            take_off = _("Take {name} off the list").format(name=name or label)
            panel.add(
                Node(f"name-{number}", field, Role.FIELD, label, entry=entry),
                Node(
                    f"remove-{number}",
                    remove,
                    Role.BUTTON,
                    take_off,
                    help=take_off,
                    icon="close",
                    action=partial(self._remove, number),
                ),
            )
        full = _("Twelve players are the most. Let people share a player.")
        panel.place(
            canvas.em(TARGET),
            lambda rect: Node(
                "add",
                rect,
                Role.BUTTON,
                _("Add a player"),
                icon="plus",
                action=self._add,
                refusal=full if len(self._seating.players) == MOST_PLAYERS else "",
            ),
        )
        panel.close()
        add_parts(column, self._offer)

    def _rename(self, player: int, name: str) -> None:
        self._seat_anew(self._seating.renamed(player, name))

    def _remove(self, player: int) -> None:
        self._seat_anew(self._seating.without(player))

    def _add(self) -> None:
        self._seat_anew(self._seating.with_one_more())

    def _seat_anew(self, seating: Seating) -> None:
        """Take on other players, and remember their names for when this page is opened again."""
        self._seating = seating
        self._names[:] = seating.players

    # Seats.

    def _seats(self, column: Column) -> None:
        panel = Panel(column, "seats", 12)
        panel.heading(_("Seats"))
        style = Style(SMALL, 400, column.canvas.theme.soft_ink)
        panel.text("seats-how", _("Press a seat to say who plays it."), style)
        for seat in self._offer.seats:
            panel.place(column.canvas.em(_SEAT), partial(self._seat, seat))
        panel.close()

    def _seat(self, seat: SeatOffer, rect: Rect) -> Node:
        holder = self._seating.holders[seat.id]
        bot = isinstance(holder, str)
        name = bot_option(holder).label if isinstance(holder, str) else self._name(holder)
        token = SeatToken(seat.name, seat.track, seat.party, name, "bot" if bot else "person")
        party = seat.party_name or _("third party")
        return Node(
            f"seat-{seat.id}",
            rect,
            Role.SEAT,
            f"{seat.name}: {name}",
            help=_("Track {track}, {party}").format(track=seat.track, party=party),
            action=partial(self._ask, seat),
            paint=token.paint,
        )

    def _name(self, player: int) -> str:
        name = self._seating.players[player].strip()
        return name or _("Player {number}").format(number=player + 1)

    def _ask(self, seat: SeatOffer) -> None:
        """Ask who plays a seat."""
        players = [
            Option(str(number), self._name(number), "person")
            for number in range(len(self._seating.players))
        ]
        options = [*players, *(bot_option(level) for level in LEVELS)]
        title = _("Who plays {seat}?").format(seat=seat.name)
        chosen = str(self._seating.holders[seat.id])
        self.host.push(Choose(title, options, chosen), partial(self._give, seat.id))

    def _give(self, seat: str, holder: str) -> None:
        known = int(holder) if holder.isdecimal() else holder
        self._seating = self._seating.given(seat, known)

    # The session.

    def _session(self, column: Column) -> None:
        self._time(column)
        if not self._is_alone:
            self._silence.add(column)
        self._adviser.add(column, alone=self._is_alone)
        self._luck(column)

    def _time(self, column: Column) -> None:
        canvas = column.canvas
        bar = TimeBar(self._plan)
        panel = Panel(column, "time")
        panel.heading(_("Rounds"))
        lengths = sorted(self._offer.lengths)
        cells = panel.take(canvas.em(TARGET)).row(len(lengths), canvas.px(12))
        panel.add(
            *(
                Node(
                    f"rounds-{rounds}",
                    cell,
                    Role.BUTTON,
                    str(rounds),
                    help=_("{count} rounds").format(count=rounds),
                    chosen=rounds == self._rounds,
                    action=partial(self._set_rounds, rounds),
                )
                for rounds, cell in zip(lengths, cells, strict=True)
            )
        )
        talk = Slider(self._talk, 0, MOST_TALK, self._set_talk, show=_talk)
        panel.slider("talk", _("Talks"), talk, _("How long people talk in each round."))
        panel.place(
            TimeBar.height(canvas),
            lambda rect: Node("plan", rect, Role.PICTURE, bar.words, paint=bar.paint),
        )
        panel.text("plan-words", bar.words, Style(SMALL, 400, canvas.theme.soft_ink))
        if bar.warning:
            panel.text("warning", bar.warning, Style(SMALL, 700, canvas.theme.bad))
        panel.close()

    def _luck(self, column: Column) -> None:
        canvas = column.canvas
        panel = Panel(column, "luck", 14)
        panel.heading(_("Luck"))
        panel.toggle(
            "no-luck",
            _("No luck"),
            self._turn_luck,
            on=self._no_luck,
            tip=_("Every roll gives its average: for classes that are graded."),
        )
        seed_words = _("Seed. The same seed and choices give the same session.")
        panel.text("seed-words", seed_words, Style(SMALL))
        entry = Entry(self._seed, self._set_seed, _LONGEST_SEED)
        panel.place(
            canvas.em(TARGET), lambda rect: Node("seed", rect, Role.FIELD, _("Seed"), entry=entry)
        )
        panel.close()

    def _set_rounds(self, rounds: int) -> None:
        self._rounds = rounds

    def _set_talk(self, minutes: int) -> None:
        self._talk = minutes

    def _set_seed(self, seed: str) -> None:
        self._seed = seed

    def _turn_luck(self) -> None:
        self._no_luck = not self._no_luck


def _talk(minutes: int) -> str:
    return _("{number} minutes").format(number=minutes) if minutes else _("no timer")
