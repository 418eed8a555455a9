"""Goodwill: small steps that ask for nothing first, and wait for an answer (GRIT, Osgood).

An answered step builds trust and calms; one that stays alone costs the government that took it.
"""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause
from game.engine.model.ids import LEVELS
from game.engine.model.memory import Offered
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Answer the other side's step with this one, or let this one wait for an answer."""
    if not card.goodwill or draft.scenario.seats[play.actor].affiliation is None:
        return
    for dyad in play.dyads:
        _step(draft, play, dyad)


def close_round(draft: Draft) -> None:
    """Let steps that nobody has answered in their round or the next cost support at home."""
    forlorn = [one for one in draft.memory.offered if one.round < draft.round]
    waiting = tuple(one for one in draft.memory.offered if one.round >= draft.round)
    draft.memory = draft.memory._replace(offered=waiting)
    for seat in dict.fromkeys(one.seat for one in forlorn):
        own = draft.scenario.seats[seat]
        if own.affiliation is not None:
            loss = draft.scenario.numbers.goodwill_support
            cause = Cause("rule", "unanswered_step", own.id)
            change(draft, draft.scenario.table.support(own.affiliation), -loss, cause)


def _step(draft: Draft, play: Play, dyad: int) -> None:
    scenario, numbers = draft.scenario, draft.scenario.numbers
    own = scenario.seats[play.actor].affiliation
    answered = next(
        (
            one
            for one in draft.memory.offered
            if one.dyad == dyad and scenario.seats[one.seat].affiliation != own
        ),
        None,
    )
    if answered is None:
        now = Offered(play.actor, dyad, draft.round)
        draft.memory = draft.memory._replace(offered=(*draft.memory.offered, now))
        return
    left = tuple(one for one in draft.memory.offered if one is not answered)
    draft.memory = draft.memory._replace(offered=left)
    cause = Cause("rule", "answered_step", play.cause.seat)
    leaders = scenario.table.trust(dyad, LEVELS.index("leaders"))
    change(draft, leaders, numbers.goodwill_trust, cause)
    change(draft, scenario.table.escalation(dyad), -numbers.goodwill_calm, cause)
