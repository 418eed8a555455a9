"""Spoilers as everybody sees them: whose, of which kind, with how much in the purse."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event, State
from game.engine.model.events import RoundClosed, SpoilerActed
from game.engine.model.gauges import GAUGE_CEILINGS
from game.engine.rules.systems.spoilers import can_act
from game.ui.present.strands import Dots
from game.wording.authored import spoiler_name
from game.wording.situation import kind_words, purse_words, spoiler_words, struck_words


@dataclass(frozen=True, slots=True)
class SpoilerMark:
    """A spoiler on the board.

    Attributes:
        id: The spoiler.
        name: What it is called.
        kind: Whose it is, and what it wants.
        text: Who it is, whose, and of which kind.
        told: What its purse allows, where it struck in this round, and who they are.
        purse: What it has to act with.
        struck: Whether it struck in this round.
    """

    id: str
    name: str
    kind: str
    text: str
    told: tuple[str, ...]
    purse: Dots
    struck: bool


def spoiler_marks(known: State, texts: Texts, events: Sequence[Event]) -> tuple[SpoilerMark, ...]:
    """Return every spoiler of the scenario; none without the module.

    Args:
        known: What everybody may see.
        texts: What authors wrote.
        events: What everybody knows of the session so far.
    """
    strikes = _strikes(events, known.round)
    scenario, marks = known.scenario, []
    for number, spoiler in enumerate(scenario.spoilers):
        have = known.gauges[scenario.table.purse(number)]
        purse = purse_words(have, scenario.numbers.spoiler_cost, can_act=can_act(known, number))
        struck = [struck_words(texts, dyad) for dyad in strikes.get(spoiler.id, ())]
        marks.append(
            SpoilerMark(
                id=spoiler.id,
                name=spoiler_name(texts, spoiler.id),
                kind=kind_words(texts, scenario, spoiler),
                text=spoiler_words(texts, scenario, spoiler),
                told=(*struck, purse, texts.spoilers[spoiler.id].text),
                purse=Dots(have, GAUGE_CEILINGS["purse"]),
                struck=bool(struck),
            )
        )
    return tuple(marks)


def _strikes(events: Sequence[Event], now: int) -> dict[str, list[str]]:
    """Return the dyads in which each spoiler has struck since the last round was closed."""
    found: dict[str, list[str]] = {}
    for event in events:
        if isinstance(event, RoundClosed) and event.round < now:
            found.clear()
        elif isinstance(event, SpoilerActed):
            found.setdefault(event.spoiler, []).append(event.dyad)
    return found
