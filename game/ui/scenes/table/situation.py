"""How things stand: one page over any scene with all that cards and gauges do not show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from game.engine import explain
from game.engine.model.actions import Permit
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.present.situation import has_situation, situation, stances
from game.ui.present.strands import Strand
from game.ui.scene import Host
from game.ui.scenes.table.facts import Stances, add_fact, add_strand
from game.ui.scenes.table.frame import is_narrow
from game.ui.scenes.table.sheet import Sheet
from game.ui.scenes.table.sitting import Sitting
from game.ui.ways import Way
from game.wording import _, reason

_LETTERS = 46
"""About so many letters of a fact stand on one line."""


class SituationScene(Sheet[None]):
    """Read how things stand; a veto or a consent can be changed here in talks and planning."""

    shortcut = "situation"

    def __init__(self, sitting: Sitting, seats: Iterable[str] = ()) -> None:
        """Show what everybody may know; ``seats`` can change their stances here."""
        self.title = _("How things stand")
        self._sitting = sitting
        self._seats = frozenset(seats)

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the strands in two columns."""
        sitting = self._sitting
        found = situation(sitting.known, sitting.texts, sitting.events())
        held = _stances_of(sitting, self._seats, lambda: self.host)
        halves = (found,) if is_narrow(canvas, area) else _halves(found)
        nodes: list[Node] = []
        cells = area.row(len(halves), canvas.px(48))
        for number, (half, cell) in enumerate(zip(halves, cells, strict=True)):
            column = Column(canvas, cell, f"strands-{number}", 12)
            for strand in half:
                add_strand(column, strand, held)
            nodes += column.nodes(self.title)
        return nodes


def situation_way(sitting: Sitting, open_page: Callable[[], None]) -> tuple[Way, ...]:
    """Return the button to the page; none where a scenario has nothing to tell."""
    if not has_situation(sitting.known.scenario):
        return ()
    label = _("How things stand")
    return (Way("situation", label, open_page, "information", "situation"),)


def add_stances(column: Column, sitting: Sitting, host: Callable[[], Host], seat: str) -> None:
    """Write down the vetoes and consents that a seat here holds, each with its button."""
    held = _stances_of(sitting, frozenset((seat,)), host)
    for fact in stances(sitting.known, sitting.texts, seat):
        add_fact(column, fact, held)


def _stances_of(sitting: Sitting, seats: frozenset[str], host: Callable[[], Host]) -> Stances:
    """Return who may change a veto or a consent here, and how."""

    def change(action: Permit) -> None:
        sitting.submit(host(), action)

    return Stances(partial(_refusal, sitting), change, seats)


def _refusal(sitting: Sitting, change: Permit) -> str:
    found = explain(sitting.known, change)
    return reason(sitting.texts, found).sentence if found else ""


def _halves(strands: Sequence[Strand]) -> tuple[Sequence[Strand], Sequence[Strand]]:
    """Divide the strands, in their order, into two parts of about the same length."""
    weights = [_weight(strand) for strand in strands]
    at = 0
    while sum(weights[: at + 1]) * 2 <= sum(weights) + weights[at]:
        at += 1
        if at == len(strands):
            break
    return strands[:at], strands[at:]


def _weight(strand: Strand) -> int:
    """Return about how many lines a strand takes."""
    facts = sum(
        2 + len(fact.text) // _LETTERS + len(fact.more) // _LETTERS for fact in strand.facts
    )
    return 3 + len(strand.what) // _LETTERS + facts
