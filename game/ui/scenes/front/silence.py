"""What becomes of the seat of somebody who is silent: decided before the session begins."""

from __future__ import annotations

from collections.abc import Callable

from game.bots.roster import LEVELS
from game.session.setup import NO_TAKEOVER, Takeover
from game.ui.column import Column
from game.ui.layout import SMALL, TARGET
from game.ui.nodes import Node, Role, Slider
from game.ui.scene import Host
from game.ui.scenes.front.choose import Choose, Option
from game.ui.scenes.front.panel import Panel
from game.ui.text import Style
from game.wording.language import _, later, ngettext

MOST_MINUTES = 10
MOST_ROUNDS = 3

_BOTS = {
    "hard": (later("Hard bot"), later("Tries its plans in mind before it acts.")),
    "normal": (later("Normal bot"), later("Plays for its goals and for peace.")),
    "easy": (later("Easy bot"), later("Thinks that your gain is its loss.")),
    "random": (later("Random bot"), later("Plays any card it can pay for.")),
}


def bot_option(level: str) -> Option:
    """Return a bot of the roster as something to choose."""
    label, detail = _BOTS.get(level, (level, ""))
    return Option(level, _(label), "bot", _(detail) if detail else "")


class Silence:
    """Sliders and a button for the limit, the patience, and the bot."""

    def __init__(self, host: Callable[[], Host]) -> None:
        """Begin without a limit; ``host`` gives the stack."""
        self._host = host
        self._minutes = 0
        self._rounds = NO_TAKEOVER.rounds
        self._level = NO_TAKEOVER.level

    @property
    def takeover(self) -> Takeover:
        """Return what has been decided."""
        return Takeover(self._minutes or None, self._rounds if self._minutes else 1, self._level)

    def add(self, column: Column) -> None:
        """Lay out the panel."""
        panel = Panel(column, "silence", 14)
        panel.heading(_("Somebody is silent"))
        limit = Slider(self._minutes, 0, MOST_MINUTES, self._set_minutes, show=_limit)
        told = _("So long may a player give no sign while it is their turn to plan.")
        panel.slider("silence-minutes", _("A bot takes over"), limit, told)
        if self._minutes:
            rounds = Slider(self._rounds, 1, MOST_ROUNDS, self._set_rounds, show=_patience)
            told = _("Before that the round just goes on without their cards.")
            panel.slider("silence-rounds", _("When they are silent"), rounds, told)
        soft = Style(SMALL, 400, panel.canvas.theme.soft_ink)
        told = _("Everybody is told. The seat can be handed over and taken back by hand, too.")
        panel.text("silence-told", told, soft)
        label = bot_option(self._level).label
        panel.place(
            panel.canvas.em(TARGET),
            lambda rect: Node(
                "silence-level",
                rect,
                Role.BUTTON,
                label,
                help=_("Which bot plays for somebody who is away"),
                action=self._ask,
                icon="bot",
            ),
        )
        panel.close()

    def _ask(self) -> None:
        title = _("Who plays for somebody who is away?")
        options = [bot_option(level) for level in LEVELS]
        self._host().push(Choose(title, options, self._level), self._set_level)

    def _set_minutes(self, minutes: int) -> None:
        self._minutes = minutes

    def _set_rounds(self, rounds: int) -> None:
        self._rounds = rounds

    def _set_level(self, level: str) -> None:
        self._level = level


def _limit(minutes: int) -> str:
    if not minutes:
        return _("only by hand")
    return ngettext("after {count} minute", "after {count} minutes", minutes).format(count=minutes)


def _patience(rounds: int) -> str:
    if rounds == 1:
        return _("at once")
    return _("{count} rounds running").format(count=rounds)
