"""What may be asked for now: one refusal or none, for every action."""

from game.engine.model.actions import (
    Action,
    Advance,
    Agree,
    Commit,
    Ready,
    TakeBack,
    TimeOut,
    Write,
)
from game.engine.model.draft import Position
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec
from game.engine.rules.coercion import is_blocked
from game.engine.rules.targets import allowed_targets, reach

SeatAction = Agree | Write | Commit | TakeBack | Ready | TimeOut

NOTE_LENGTH = 280
"""The most letters a sentence on record may have."""


def explain(position: Position, action: Action) -> Refusal | None:
    """Return why an action is refused now, or None when it may be taken."""
    if isinstance(action, Advance):
        return _advance(position, action)
    return _out_of_place(position, action) or _particular(position, action)


def unplayable(
    position: Position, seat: int, card: CardSpec, dyads: tuple[int, ...]
) -> Refusal | None:
    """Return what the position itself holds against a card: means, blocks, its own needs."""
    short = cannot_pay(position, seat, card)
    if short:
        return short
    if card.coercive and is_blocked(position, seat):
        return Refusal.because("coercion_blocked")
    for need in card.needs:
        refusal = need.refusal(position, seat, dyads)
        if refusal:
            return refusal
    return None


def cannot_pay(position: Position, seat: int, card: CardSpec) -> Refusal | None:
    """Return what a seat lacks to pay for a card, or None when it has enough."""
    table, gauges = position.scenario.table, position.gauges
    return _too_poor(card, gauges[table.influence(seat)], gauges[table.funds(seat)])


_PHASES = {
    "agree": ("talks",),
    "write": ("talks", "review"),
    "commit": ("planning",),
    "take_back": ("planning",),
    "ready": ("planning",),
    "time_out": ("planning",),
}


def _out_of_place(position: Position, action: SeatAction) -> Refusal | None:
    if action.seat not in position.scenario.seat_number:
        return Refusal.because("unknown_seat", seat=action.seat)
    if position.phase not in _PHASES[action.kind]:
        return Refusal.because("wrong_phase", phase=position.phase)
    return None


def _particular(position: Position, action: SeatAction) -> Refusal | None:
    match action:
        case Agree():
            return _agree(position, action)
        case Write():
            return _write(action)
        case Commit():
            return _commit(position, action)
        case TakeBack():
            return _take_back(position, action)
    return _ready(position, action)


def _advance(position: Position, action: Advance) -> Refusal | None:
    if position.phase == "over":
        return Refusal.because("session_over")
    if (action.round, action.phase) != (position.round, position.phase):
        return Refusal.because("stale", round=position.round, phase=position.phase)
    if position.phase == "planning" and not all(position.ready):
        seats = zip(position.scenario.seats, position.ready, strict=True)
        waiting = ", ".join(seat.id for seat, ready in seats if not ready)
        return Refusal.because("seats_not_ready", seats=waiting)
    return None


def _agree(position: Position, action: Agree) -> Refusal | None:
    if "themes" not in position.scenario.modules:
        return Refusal.because("no_themes")
    if action.tag and action.tag not in position.scenario.tags:
        return Refusal.because("unknown_theme", tag=action.tag)
    seat = position.scenario.seat_number[action.seat]
    if action.tag == position.themes[seat]:
        return Refusal.because("same_theme", tag=action.tag)
    return None


def _write(action: Write) -> Refusal | None:
    if not action.text.strip():
        return Refusal.because("empty_note")
    if len(action.text) > NOTE_LENGTH:
        return Refusal.because("long_note", most=NOTE_LENGTH, have=len(action.text))
    return None


def _commit(position: Position, action: Commit) -> Refusal | None:
    scenario = position.scenario
    seat = scenario.seat_number[action.seat]
    if action.card not in position.hands[seat]:
        return Refusal.because("not_in_hand", card=action.card)
    committed = position.commitments[seat]
    if len(committed) >= scenario.numbers.commitments:
        return Refusal.because("all_committed", most=scenario.numbers.commitments)
    card = scenario.cards[action.card]
    if action.target not in allowed_targets(scenario, seat, card):
        return Refusal.because("wrong_target", target=action.target)
    influence = position.gauges[scenario.table.influence(seat)]
    funds = position.gauges[scenario.table.funds(seat)]
    for other in committed:
        influence -= scenario.cards[other.card].cost.influence
        funds -= scenario.cards[other.card].cost.funds
    dyads = reach(scenario, seat, card.target, action.target).dyads
    return _too_poor(card, influence, funds) or unplayable(position, seat, card, dyads)


def _too_poor(card: CardSpec, influence: int, funds: int) -> Refusal | None:
    if influence < card.cost.influence:
        return Refusal.because("not_enough_influence", need=card.cost.influence, have=influence)
    if funds < card.cost.funds:
        return Refusal.because("not_enough_funds", need=card.cost.funds, have=funds)
    return None


def _take_back(position: Position, action: TakeBack) -> Refusal | None:
    committed = position.commitments[position.scenario.seat_number[action.seat]]
    if all(commitment.card != action.card for commitment in committed):
        return Refusal.because("not_committed", card=action.card)
    return None


def _ready(position: Position, action: Ready | TimeOut) -> Refusal | None:
    if position.ready[position.scenario.seat_number[action.seat]]:
        return Refusal.because("already_ready")
    return None
