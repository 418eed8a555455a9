"""Home: a go-between is judged by what the own country does (claim C30)."""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Factor
from game.engine.model.memory import Coerced
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec


def factor(position: Position, seat: int, dyad: int) -> tuple[Factor, ...]:
    """Return what is left of a seat's effect where its home is at odds with one of the parties."""
    scenario = position.scenario
    if not any(_at_odds(position, seat, party) for party in scenario.dyads[dyad].parties):
        return ()
    return (Factor("home", scenario.numbers.tainted),)


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Remember coercion by a third party; it is held against those who share its home."""
    if not card.coercive:
        return
    now = tuple(Coerced(play.actor, party, draft.round) for party in play.parties)
    again = {(one.seat, one.party) for one in now}
    kept = tuple(one for one in draft.memory.coerced if (one.seat, one.party) not in again)
    draft.memory = draft.memory._replace(coerced=(*kept, *now))


def _at_odds(position: Position, seat: int, party: int) -> bool:
    spec = position.scenario.seats[seat]
    since = position.round - position.scenario.numbers.taint_lasts
    return party in spec.strained_with or any(
        (one.seat, one.party) == (spec.home, party) and one.round >= since
        for one in position.memory.coerced
    )
