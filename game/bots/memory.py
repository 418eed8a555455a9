"""What a bot holds against others: broken words, for as long as its character remembers them."""

from game.engine import State
from game.engine.model.promises import Promises


def resents(known: State, seat: str, other: str) -> bool:
    """Tell whether a seat still minds a promise that another one has broken."""
    scenario = known.scenario
    memory = scenario.seats[scenario.seat_number[seat]].character.memory
    reach = memory * scenario.rounds // 100
    marks = (known.promises or Promises()).marks
    return any(
        mark.seat == other and not mark.kept and known.round - mark.round < reach for mark in marks
    )
