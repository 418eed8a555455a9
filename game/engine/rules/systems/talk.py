"""Talk: formal meetings, written drafts and side conversations carry one another (claim C11)."""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Factor
from game.engine.model.ids import TALKS
from game.engine.model.memory import Talked
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec
from game.engine.rules.systems.company import Company


def factor(position: Position, card: CardSpec, dyad: int, company: Company) -> tuple[Factor, ...]:
    """Return the gain from each other way of talking used there in this round or the last."""
    if not card.talk:
        return ()
    others = [way for way in TALKS if way != card.talk and _used(position, dyad, way, company)]
    if not others:
        return ()
    percent = 100 + position.scenario.numbers.talk_mix * len(others)
    return (Factor("other_ways_of_talking", percent),)


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Remember that there was talk of this kind."""
    if not card.talk:
        return
    now = tuple(Talked(dyad, card.talk, draft.round) for dyad in play.dyads)
    again = {(talked.dyad, talked.way) for talked in now}
    kept = tuple(one for one in draft.memory.talked if (one.dyad, one.way) not in again)
    draft.memory = draft.memory._replace(talked=(*kept, *now))


def _used(position: Position, dyad: int, way: str, company: Company) -> bool:
    return (dyad, way) in company.ways or any(
        (one.dyad, one.way) == (dyad, way) and one.round >= position.round - 1
        for one in position.memory.talked
    )
