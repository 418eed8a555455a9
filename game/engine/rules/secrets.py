"""What a seat may know of the others' bargaining: words and offers to it, and its own notes."""

from dataclasses import replace
from functools import cache

from game.engine.model.deals import Deals
from game.engine.model.promises import Promises
from game.engine.model.sheets import Sheet
from game.engine.model.specs import EVEN, Scenario
from game.engine.model.state import State


def without_others(state: State, seat: int | None) -> State:
    """Return the state without what lies between other seats, or in the mind of one of them.

    Cut out are private promises, offers and shown cards between others, the sheets of others,
    and in the scenario their mandates and characters. Seat None stands for the public.
    """
    name = "" if seat is None else state.scenario.seats[seat].id
    return replace(
        state,
        scenario=_as_known(state.scenario, seat),
        promises=state.promises and _heard(state.promises, name),
        deals=state.deals and _seen(state.deals, name),
        sheets=state.sheets
        and tuple(sheet if at == seat else Sheet() for at, sheet in enumerate(state.sheets)),
    )


def _heard(promises: Promises, name: str) -> Promises:
    made = promises.made
    return replace(
        promises,
        made=tuple(one for one in made if one.public or name in (one.seat, one.to)),
    )


def _seen(deals: Deals, name: str) -> Deals:
    return replace(
        deals,
        offers=tuple(offer for offer in deals.offers if name in (offer.seat, offer.to)),
        shown=tuple(shown for shown in deals.shown if name in (shown.seat, shown.to)),
    )


@cache
def _as_known(scenario: Scenario, seat: int | None) -> Scenario:
    """Return the scenario with one seat's secrets; remembered, for views are often asked for."""
    seats = tuple(
        spec if at == seat else replace(spec, mandates=(), character=EVEN)
        for at, spec in enumerate(scenario.seats)
    )
    if seats == scenario.seats:
        return scenario
    own = () if seat is None else scenario.seats[seat].mandates
    return replace(scenario, seats=seats, mandates={name: scenario.mandates[name] for name in own})
