"""A broken promise and its maker's one sentence about it."""

from __future__ import annotations

from functools import partial

from game.engine.model.bargaining_actions import Explain
from game.engine.model.promises import Promise
from game.engine.rules.moves.write import NOTE_LENGTH
from game.ui.column import Column
from game.ui.layout import TARGET
from game.ui.nodes import Entry, Node, Role
from game.ui.scene import Host
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import TEXT
from game.wording import _, seat_name


class Explanations:
    """What was said about broken promises, and fields for what is still to be said."""

    def __init__(self, desk: Desk) -> None:
        """Sit at a desk with nothing typed yet."""
        self._desk = desk
        self._typed: dict[int, str] = {}

    def wanted(self) -> tuple[Promise, ...]:
        """Return the broken promises of people here that nobody has explained, the newest first."""
        promises = self._desk.known.promises
        made = promises.made if promises else ()
        return tuple(promise for promise in reversed(made) if self._is_wanted(promise))

    def _is_wanted(self, promise: Promise) -> bool:
        mine = promise.seat in self._desk.seats
        return mine and promise.verdict == "broken" and not promise.explanation

    def add(self, column: Column, host: Host, promise: Promise) -> None:
        """Write what the maker of a broken promise said, or let them say it if they are here."""
        if promise.explanation:
            told = _("{seat}: “{text}”").format(
                seat=seat_name(self._desk.texts, promise.seat), text=promise.explanation
            )
            column.bullet(f"explained-{promise.number}", told, TEXT)
        elif self._is_wanted(promise):
            self._ask(column, host, promise)

    def _ask(self, column: Column, host: Host, promise: Promise) -> None:
        canvas, number = column.canvas, promise.number
        row = column.take(canvas.em(TARGET))
        button, field = row.end(min(canvas.em(220), row.w // 3), canvas.px(16))
        hint = _("Why was it not kept? One sentence")
        typed = self._typed.get(number, "")
        entry = Entry(typed, partial(self._type, number), NOTE_LENGTH, hint)
        label = _("Why the promise was broken")
        action = partial(self._explain, host, promise)
        column.add(
            Node(f"why-{number}", field, Role.FIELD, label, entry=entry),
            Node(f"explain-{number}", button, Role.BUTTON, _("Say it"), action=action),
        )

    def _type(self, number: int, text: str) -> None:
        self._typed[number] = text

    def _explain(self, host: Host, promise: Promise) -> None:
        text = self._typed.get(promise.number, "")
        self._desk.do(host, Explain(promise.seat, promise.number, text))
