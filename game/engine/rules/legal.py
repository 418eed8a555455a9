"""Every enumerable action that a seat, or the table, may take now."""

from collections.abc import Iterator

from game.engine.model.actions import Action, Advance, Agree, Commit, Ready, TakeBack
from game.engine.model.draft import Position
from game.engine.rules.legality import explain
from game.engine.rules.targets import allowed_targets


def legal_actions(position: Position, seat: str) -> tuple[Action, ...]:
    """Return a seat's legal actions; for the empty seat, the table's.

    Sentences (`Write`) are free text and time-outs are the session's, so neither is listed.
    """
    return tuple(
        action for action in _candidates(position, seat) if explain(position, action) is None
    )


def _candidates(position: Position, seat: str) -> Iterator[Action]:
    if not seat:
        yield Advance(position.round, position.phase)
    elif position.phase == "talks":
        for tag in ("", *position.scenario.tags):
            yield Agree(seat, tag)
    elif position.phase == "planning":
        yield from _plans(position, seat)


def _plans(position: Position, seat: str) -> Iterator[Action]:
    scenario = position.scenario
    number = scenario.seat_number[seat]
    for commitment in position.commitments[number]:
        yield TakeBack(seat, commitment.card)
    yield Ready(seat)
    for card in position.hands[number]:
        for target in allowed_targets(scenario, number, scenario.cards[card]):
            yield Commit(seat, card, target)
