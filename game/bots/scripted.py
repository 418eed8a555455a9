"""A seat of a lesson: it does what is scripted, and otherwise what a bot would do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from game.bots.roster import Bot, seat_bots
from game.content.lessons import Lesson, Scripted
from game.engine import Action, Commit, Ready, SeatView, Write, explain


@dataclass(slots=True)
class ScriptedBot:
    """A seat that follows a script.

    In a round in which it is scripted to lay cards it lays these and no other.

    Attributes:
        script: What it does, in order.
        begins: The round before which it does nothing else.
        bot: Who chooses where nothing is scripted; None for a seat that then does nothing.
    """

    script: tuple[Scripted, ...]
    begins: int
    bot: Bot | None
    _done: set[int] = field(default_factory=set, init=False, repr=False)

    def choose(self, view: SeatView) -> Action | None:
        """Return the next action, or None when it has nothing more to do."""
        known = view.known
        now = [at for at, line in enumerate(self.script) if line.round == known.round]
        for at in now:
            action = self.script[at].action
            if at not in self._done and _is_due(view, action):
                self._done.add(at)
                return action
        lays = any(isinstance(self.script[at].action, Commit) for at in now)
        free = self.bot is not None and known.round >= self.begins
        if known.phase == "planning" and (lays or not free):
            ready = known.ready[known.scenario.seat_number[view.seat]]
            return None if ready else Ready(view.seat)
        return self.bot.choose(view) if self.bot and free else None


def _is_due(view: SeatView, action: Action) -> bool:
    """Tell whether the rules allow it now, and a note is not on record from before a break."""
    if isinstance(action, Write):
        told = [(note.seat, note.text, note.round) for note in view.known.notes]
        if (action.seat, action.text, view.known.round) in told:
            return False
    return explain(view.known, action) is None


def lesson_bots(lesson: Lesson, levels: Mapping[str, str], seed: int) -> dict[str, ScriptedBot]:
    """Make those who follow the script of a lesson.

    Args:
        lesson: The lesson.
        levels: The level of each seat that a bot plays, by seat id.
        seed: Of the session.
    """
    return {
        seat: ScriptedBot(
            tuple(line for line in lesson.script if line.seat == seat),
            lesson.begins,
            None if seat in lesson.quiet else bot,
        )
        for seat, bot in seat_bots(levels, seed).items()
    }


def opening_bots(lesson: Lesson, seats: Iterable[str], seed: int) -> dict[str, ScriptedBot]:
    """Make those who play what is scripted before the person takes over, for every seat."""
    return lesson_bots(lesson, dict.fromkeys(seats, lesson.bots), seed)
