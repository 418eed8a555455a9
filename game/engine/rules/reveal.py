"""One card turned over: paid for, rolled for, carried out."""

from dataclasses import replace

from game.engine.model.draft import Draft
from game.engine.model.events import (
    CardReturned,
    CardRevealed,
    Cause,
    Factor,
    InitiativeBegan,
    RiskRolled,
)
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec, Effect
from game.engine.model.state import Initiative
from game.engine.rules.coercion import leave_grievance
from game.engine.rules.joint import Prepared
from game.engine.rules.playability import cannot_pay
from game.engine.rules.push import Pushing
from game.engine.rules.systems import after_card, assembly, cost_of, friction


def reveal(draft: Draft, prepared: Prepared) -> bool:
    """Carry out one committed card, or give it back when it can no longer be played.

    What it needs was asked when its step began; only its cost is asked again, because the
    cards before it may have emptied the purse.

    Returns:
        Whether the card took effect; one that the assembly turns down is paid for and does not.
    """
    card, play = prepared.card, prepared.play
    seat, number = play.cause.seat, play.actor
    refusal = prepared.refusal or cannot_pay(draft, number, card)
    if refusal:
        draft.hands[number] += (card.id,)
        draft.events.append(CardReturned(seat, card.id, play.target, refusal.code))
        return False
    draft.events.append(CardRevealed(seat, card.id, play.target, prepared.theme, prepared.tracks))
    draft.discards[number] += (card.id,)
    pay_cost(draft, card, play)
    if draft.no_luck:
        expect(draft, card, play)
    elif not assembly.vote(draft, card, play):
        return False
    else:
        carry_out(draft, card, play, happened=card.risk is not None and roll(draft, card, play))
    if "friction" in draft.scenario.modules:
        friction.explore(draft, card, play)
    return True


def carry_out(draft: Draft, card: CardSpec, play: Play, *, happened: bool = False) -> None:
    """Resolve a card's effects, and its risk where that has happened."""
    if not (happened and card.risk and card.risk.replaces):
        resolve_all(draft, card.effects, play)
    if happened and card.risk:
        resolve_all(draft, card.risk.effects, play)
    _afterwards(draft, card, play)


def expect(draft: Draft, card: CardSpec, play: Play) -> None:
    """Resolve a card without luck: what chance would decide counts by its probability.

    Effects that have no size (channels, draws, protection) happen when they are likelier
    than not.
    """
    passes = assembly.chance_of(draft, card, play)
    if card.risk is None:
        _resolve_expected(draft, card.effects, play, passes)
    else:
        chance = card.risk.chance
        certain = 100 - chance if card.risk.replaces else 100
        _resolve_expected(draft, card.effects, play, certain * passes // 100)
        _resolve_expected(draft, card.risk.effects, play, chance * passes // 100)
    _afterwards(draft, card, play)


def roll(draft: Draft, card: CardSpec, play: Play) -> bool:
    """Draw from 1 to 100 and tell whether the card's risk happens."""
    chance = card.risk.chance if card.risk else 0
    drawn = draft.dice.below(100, "risks") + 1
    happened = drawn <= chance
    draft.events.append(RiskRolled(play.cause.seat, card.id, chance, drawn, happened))
    return happened


def pay_cost(draft: Draft, card: CardSpec, play: Play) -> None:
    """Take a card's cost from its seat, as two ledger lines at the most."""
    table, seat = draft.scenario.table, play.actor
    cause = Cause("cost", card.id, play.cause.seat)
    cost = cost_of(draft, seat, card)
    if cost.influence:
        change(draft, table.influence(seat), -cost.influence, cause)
    if cost.funds:
        change(draft, table.funds(seat), -cost.funds, cause)


def resolve_all(draft: Draft, effects: tuple[Effect, ...], play: Play) -> None:
    """Resolve effects one after the other, as printed on the card."""
    for effect in effects:
        effect.resolve(draft, play)


def _resolve_expected(draft: Draft, effects: tuple[Effect, ...], play: Play, percent: int) -> None:
    if percent == 100:
        resolve_all(draft, effects, play)
        return
    weight = Factor("expected", percent)
    weighed = replace(
        play,
        factors=(*play.factors, weight),
        dyad_factors=tuple((*factors, weight) for factors in play.dyad_factors),
    )
    for effect in effects:
        if isinstance(effect, Pushing):
            effect.resolve(draft, weighed)
        elif 2 * percent > 100:
            effect.resolve(draft, play)


def _afterwards(draft: Draft, card: CardSpec, play: Play) -> None:
    if card.coercive:
        leave_grievance(draft, card, play)
    if card.initiative:
        started = Initiative(card.id, play.actor, play.target, card.initiative.rounds)
        draft.initiatives.append(started)
        draft.events.append(
            InitiativeBegan(play.cause.seat, card.id, play.target, card.initiative.rounds)
        )
    after_card(draft, card, play)
