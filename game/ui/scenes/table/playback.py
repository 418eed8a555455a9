"""The ledger of one resolution as a film that can be stopped, stepped back and played; pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event
from game.engine.model.events import CardReturned, CardRevealed, Changed, PhaseBegan, RoundClosed
from game.engine.model.specs import Scenario
from game.engine.model.treaty_events import IdeasTransferred
from game.ui.present.ledger_view import LedgerStep, Shown, gauges_after, ledger_steps

Turned = CardRevealed | CardReturned
_OF_A_CARD = ("cost", "coercion_leaves_grievance")
"""What comes with the card that has just been turned over: its price, and a rule."""


_FEW_RULES, _MOST_RULES = 3, 5
"""So many lines of rules are read together; more when they are about the same."""


@dataclass(frozen=True, slots=True)
class Shot:
    """One line as it is shown.

    Attributes:
        step: The line.
        played: How many steps of the ledger have been played once it is shown.
        card: The card that lies on the table meanwhile; None for news and rules.
    """

    step: LedgerStep
    played: int
    card: Turned | None


@dataclass(frozen=True, slots=True)
class Playback:
    """The shots of one resolution in order, and every number at each of them.

    What a card costs is no shot of its own: it is paid when the card is turned over.

    Attributes:
        scenario: What is played.
        steps: The whole ledger of the resolution.
        shots: What is shown of it, one after the other.
        end: Every number after the last step.
    """

    scenario: Scenario
    steps: tuple[LedgerStep, ...]
    shots: tuple[Shot, ...]
    end: tuple[int, ...]

    @classmethod
    def of(cls, scenario: Scenario, texts: Texts, events: Sequence[Event]) -> Playback:
        """Take the resolution out of the events of one round.

        Raises:
            ValueError: When the round has not been resolved.
        """
        resolved = _resolution(events)
        close = next((event for event in resolved if isinstance(event, RoundClosed)), None)
        if close is None:
            raise ValueError("the round has not been resolved")
        told = [event for event in resolved[: resolved.index(close)] if isinstance(event, Shown)]
        steps = ledger_steps(scenario, texts, told)
        return cls(scenario, steps, _shots(told, steps), close.gauges)

    def gauges(self, at: int) -> tuple[int, ...]:
        """Return every number once the first ``at`` shots have been shown; 0 is the start."""
        return gauges_after(self.scenario, self.end, self.steps, self._played(at))

    @property
    def beats(self) -> tuple[range, ...]:
        """Return the shots, from 1, that are read together: those of a card, or of some rules."""
        return _beats(self.shots)

    def beat(self, at: int) -> range:
        """Return the beat to which shot ``at`` (from 1) belongs."""
        return next(beat for beat in self.beats if at in beat)

    def next_beat(self, at: int) -> int:
        """Return the first shot, from 1, of the beat after shot ``at``; 0 is the start."""
        return next((beat.start for beat in self.beats if beat.start > at), len(self.shots))

    @property
    def revealed(self) -> tuple[Turned, ...]:
        """Every card that was turned over, in order."""
        return tuple(dict.fromkeys(shot.card for shot in self.shots if shot.card is not None))

    def _played(self, at: int) -> int:
        return self.shots[at - 1].played if at else 0


def _shots(events: Sequence[Event], steps: Sequence[LedgerStep]) -> tuple[Shot, ...]:
    shots: list[Shot] = []
    card: Turned | None = None
    for played, (event, step) in enumerate(zip(events, steps, strict=True), start=1):
        if isinstance(event, Turned):
            card = event
        elif not _comes_of_card(event, step):
            card = None
        if isinstance(event, Changed) and event.cause.kind == "cost" and shots:
            last = shots[-1]
            shots[-1] = Shot(last.step, played, last.card)
        else:
            shots.append(Shot(step, played, card))
    return tuple(shots)


def _beats(shots: Sequence[Shot]) -> tuple[range, ...]:
    """Put the shots of each card together, and those of rules by the kind of what changes."""
    beats: list[range] = []
    for number, shot in enumerate(shots, start=1):
        if beats and _goes_on(shots[beats[-1].start - 1 : number - 1], shot):
            beats[-1] = range(beats[-1].start, number + 1)
        else:
            beats.append(range(number, number + 1))
    return tuple(beats)


def _goes_on(beat: Sequence[Shot], shot: Shot) -> bool:
    """Tell whether a shot is read together with those before it."""
    last = beat[-1]
    if last.card != shot.card or shot.card is not None:
        return last.card == shot.card
    alike = _kind(last) == _kind(shot)
    return len(beat) < (_MOST_RULES if alike else _FEW_RULES)


def _kind(shot: Shot) -> str:
    return shot.step.gauge.kind if shot.step.gauge else ""


def _comes_of_card(event: Event, step: LedgerStep) -> bool:
    if isinstance(event, Changed) and {event.cause.kind, event.cause.id} & set(_OF_A_CARD):
        return True
    return bool(step.card) or isinstance(event, IdeasTransferred)


def _resolution(events: Sequence[Event]) -> list[Event]:
    """Return the events from the beginning of the resolution to that of the next phase."""
    found: list[Event] = []
    inside = False
    for event in events:
        if isinstance(event, PhaseBegan):
            inside = event.phase == "resolution"
        if inside:
            found.append(event)
    return found
