"""The first moment of a session."""

from game.engine.model.deals import Deals
from game.engine.model.draft import Draft
from game.engine.model.ids import PEACEBUILDING
from game.engine.model.promises import Promises
from game.engine.model.rng import Dice, Luck
from game.engine.model.specs import Scenario, SeatSpec
from game.engine.model.state import State
from game.engine.rules.phases import begin_round
from game.engine.rules.sheets import opening_sheets
from game.engine.rules.treaty.table import opening

CHANNELS_AT_START = ("embassy",)


def begin(scenario: Scenario, seed: int, *, no_luck: bool = False) -> Draft:
    """Set the table, shuffle every deck and hold the first briefing."""
    dice = Dice(Luck(seed))
    piles = tuple(_shuffled_deck(seat, dice) for seat in scenario.seats)
    draft = Draft(
        State(
            scenario=scenario,
            no_luck=no_luck,
            round=1,
            phase="briefing",
            gauges=_starting_gauges(scenario),
            hands=tuple(seat.opening_hand for seat in scenario.seats),
            piles=piles,
            discards=((),) * len(scenario.seats),
            commitments=((),) * len(scenario.seats),
            ready=(False,) * len(scenario.seats),
            themes=("",) * len(scenario.seats),
            channels=(CHANNELS_AT_START,) * len(scenario.dyads),
            initiatives=(),
            lasting=(),
            pending=(),
            news="",
            past_news=(),
            notes=(),
            abyss=(0,) * len(scenario.dyads),
            luck=dice.luck,
            outcome="",
            promises=Promises() if "promises" in scenario.modules else None,
            deals=Deals() if "deals" in scenario.modules else None,
            deeds=() if "mandates" in scenario.modules else None,
            sheets=opening_sheets(scenario),
            treaty=opening(scenario),
        )
    )
    begin_round(draft)
    return draft


def _shuffled_deck(seat: SeatSpec, dice: Dice) -> tuple[str, ...]:
    rest = tuple(card for card in seat.deck if card not in seat.opening_hand)
    return dice.shuffled(rest, "decks")


def _starting_gauges(scenario: Scenario) -> tuple[int, ...]:
    gauges: list[int] = []
    for dyad in scenario.dyads:
        gauges += [*dyad.trust, dyad.escalation]
    for party in scenario.parties:
        gauges += [party.support, party.grievance]
    gauges.append(scenario.link)
    for seat in scenario.seats:
        gauges += [seat.funds, seat.influence, seat.standing]
    if scenario.treaty:
        gauges += [0] * (len(scenario.parties) + 1 + len(PEACEBUILDING))
    gauges += [spoiler.purse for spoiler in scenario.spoilers]
    return tuple(gauges)
