"""What a word is worth: how every seat has kept its promises."""

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView, credibility
from game.engine.model.promises import Promises
from game.wording import seat_name


@dataclass(frozen=True, slots=True)
class Credit:
    """What a seat's word is worth: percent, and how many promises were kept and broken."""

    seat: str
    name: str
    percent: int
    kept: int
    broken: int


def credits_of(view: SeatView, texts: Texts) -> tuple[Credit, ...]:
    """Return what every seat's word is worth, in the order of the scenario."""
    marks = (view.known.promises or Promises()).marks
    return tuple(
        Credit(
            seat=seat.id,
            name=seat_name(texts, seat.id),
            percent=credibility(view.known, seat.id).percent,
            kept=sum(mark.kept for mark in marks if mark.seat == seat.id),
            broken=sum(not mark.kept for mark in marks if mark.seat == seat.id),
        )
        for seat in view.known.scenario.seats
    )
