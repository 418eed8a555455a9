"""A session told in the terminal, round by round."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from game.bots.reasons import Reason
from game.engine.model.events import PhaseBegan, SeatReady
from game.session.table import Table
from game.wording import ending, ledger_lines
from game.wording.bot_reasons import reason_words, spoken

NO_REASONS: Mapping[int, Reason] = MappingProxyType({})

QUIET_PHASES = ("talks", "planning", "resolution", "review")
"""The phases whose beginning needs no line of its own in a text."""


def told(table: Table, reasons: Mapping[int, Reason] = NO_REASONS) -> Iterator[str]:
    """Give the public ledger of a session as lines of text.

    Args:
        table: The session.
        reasons: Why bots acted, by the place in the public ledger of the first line it led to.
    """
    events = tuple(entry.event for entry in table.ledger(""))
    lines = ledger_lines(table.pack.scenario, table.pack.texts, events)
    for at, (event, line) in enumerate(zip(events, lines, strict=True)):
        if isinstance(event, SeatReady):
            continue
        if not isinstance(event, PhaseBegan):
            yield f"  {line.sentence}"
            if at in reasons:
                reason = reason_words(table.pack.texts, reasons[at], line.sentence)
                yield f"    {spoken(reason)}"
        elif event.phase not in QUIET_PHASES:
            yield ""
            yield line.sentence
    if table.state.phase == "over":
        yield from _ending(table)


def _ending(table: Table) -> Iterator[str]:
    end = ending(table.pack.scenario, table.pack.texts, table.events)
    yield ""
    yield f"{end.title}. {end.meaning}"
    yield end.depth
    yield from end.story
