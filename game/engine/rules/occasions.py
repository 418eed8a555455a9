"""From a card, an event or a rule to a `Play`: whom it reaches and how strongly it works."""

from game.engine.model.draft import Position
from game.engine.model.events import Cause, Factor
from game.engine.model.ids import STAGES
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec
from game.engine.rules import systems
from game.engine.rules.ladder import most_escalated, stage_number
from game.engine.rules.pace import pace_factor
from game.engine.rules.systems.company import ALONE, Company
from game.engine.rules.targets import reach


def card_play(
    position: Position,
    seat: int,
    card: CardSpec,
    target: str,
    factors: tuple[Factor, ...] = (),
    kind: str = "card",
    company: Company = ALONE,
) -> Play:
    """Prepare a seat's card: its reach, the standing of the seat and the stage of each dyad.

    Args:
        position: Where it is played; its numbers are read now and not again.
        seat: The number of the acting seat.
        card: The card.
        target: The id it is played on.
        factors: What else strengthens or weakens it, for example a joint bonus.
        kind: What the ledger calls it, `card` or `initiative`.
        company: What else is played in this round.
    """
    scenario = position.scenario
    dyads, parties, target_seat = reach(scenario, seat, card.target, target)
    general = (*_standing_factor(position, seat), *factors, *pace_factor(position))
    by_dyad = tuple(
        (
            *_stage_factor(position, card, dyad),
            *general,
            *systems.factors(position, seat, card, dyad, company),
        )
        for dyad in dyads
    )
    worst = most_escalated(position, dyads)
    return Play(
        cause=Cause(kind, card.id, scenario.seats[seat].id),
        seat=seat,
        target=target,
        dyads=dyads,
        parties=parties,
        target_seat=target_seat,
        factors=by_dyad[dyads.index(worst)],
        dyad_factors=by_dyad,
        alone=systems.alone_in(position, seat, dyads, company),
    )


def public_play(position: Position, cause: Cause) -> Play:
    """Prepare an event or a rule that reaches every dyad and party, at the scenario's pace."""
    scenario = position.scenario
    dyads, parties, _ = reach(scenario, None, "none", "")
    factors = pace_factor(position)
    return Play(cause, None, "", dyads, parties, None, factors, (factors,) * len(dyads))


def _stage_factor(position: Position, card: CardSpec, dyad: int) -> tuple[Factor, ...]:
    number = stage_number(position, dyad)
    return (Factor("stage", card.stages[number], STAGES[number]),)


def _standing_factor(position: Position, seat: int) -> tuple[Factor, ...]:
    scenario = position.scenario
    if "standing" not in scenario.modules:
        return ()
    standing = position.gauges[scenario.table.standing(seat)]
    return (Factor("standing", scenario.numbers.standing_floor + standing),)
