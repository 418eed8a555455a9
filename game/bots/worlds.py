"""Hidden worlds: what the others may hold and do, drawn from what a seat sees.

The luck in a world is the bot's own. Nothing of the table's luck can be in it, for a view holds
none.
"""

from collections.abc import Iterator
from dataclasses import replace

from game.bots.stream import below, pick
from game.bots.worth import answering_tags
from game.engine import Commit, SeatView, State
from game.engine.model.deals import Deals
from game.engine.model.rng import Luck
from game.engine.model.specs import CardSpec
from game.engine.rules.playability import unplayable
from game.engine.rules.targets import allowed_targets, reach

Occasion = tuple[int | str, ...]


def worlds(view: SeatView, seed: int, count: int) -> Iterator[State]:
    """Give worlds that fit the view, in planning, with the plans of all others laid down.

    Args:
        view: What the seat sees in planning; its own plan stays as it is.
        seed: Of the bot.
        count: How many.
    """
    for number in range(count):
        yield _world(view, ("world", seed, view.seat, view.known.round, number))


def _world(view: SeatView, occasion: Occasion) -> State:
    known, own = view.known, view.known.scenario.seat_number[view.seat]
    seats = range(len(known.scenario.seats))
    hands = tuple(
        known.hands[at] if at == own else _hand(view, at, (*occasion, at)) for at in seats
    )
    drawn = replace(
        known,
        hands=hands,
        promises=None,
        deeds=None,
        luck=Luck(below(1 << 64, *occasion, "luck")),
    )
    plans = tuple(
        known.commitments[at] if at == own else _plan(drawn, at, (*occasion, at)) for at in seats
    )
    left = tuple(
        tuple(card for card in hand if card not in {one.card for one in plan})
        if at != own
        else hand
        for at, (hand, plan) in enumerate(zip(hands, plans, strict=True))
    )
    return replace(drawn, hands=left, commitments=plans, ready=(True,) * len(seats))


def _hand(view: SeatView, seat: int, occasion: Occasion) -> tuple[str, ...]:
    """Draw as many cards as the seat holds or has laid down, those first that it has shown."""
    known = view.known
    spec = known.scenario.seats[seat]
    gone = set(known.discards[seat])
    shown = [
        one.card
        for one in (known.deals or Deals()).shown
        if one.seat == spec.id and one.card not in gone
    ]
    rest = [card for card in spec.deck if card not in gone and card not in shown]
    rest.sort(key=lambda card: below(1 << 32, *occasion, card))
    size = view.hand_sizes[seat] + view.committed[seat]
    return tuple(dict.fromkeys((*shown, *rest)))[:size]


def _plan(world: State, seat: int, occasion: Occasion) -> tuple[Commit, ...]:
    """Lay down what a seat most likely plays: its theme, an answer to the news, hardly a blow."""
    spec, cards = world.scenario.seats[seat], world.scenario.cards
    tags = answering_tags(world)

    def liking(name: str) -> int:
        card = cards[name]
        agreed = world.themes[seat] in card.tags
        answers = not card.tags.isdisjoint(tags)
        return below(4, *occasion, name) + 3 * agreed + 2 * answers - 5 * card.coercive

    plan: list[Commit] = []
    influence = world.gauges[world.scenario.table.influence(seat)]
    funds = world.gauges[world.scenario.table.funds(seat)]
    for name in sorted(world.hands[seat], key=liking, reverse=True):
        card = cards[name]
        if len(plan) == world.scenario.numbers.commitments or liking(name) < 0:
            break
        target = _target(world, seat, card, occasion)
        if target is None or card.cost.influence > influence or card.cost.funds > funds:
            continue
        influence, funds = influence - card.cost.influence, funds - card.cost.funds
        plan.append(Commit(spec.id, name, target))
    return tuple(plan)


def _target(world: State, seat: int, card: CardSpec, occasion: Occasion) -> str | None:
    scenario = world.scenario
    targets = allowed_targets(scenario, seat, card)
    if not targets:
        return None
    target = pick(targets, *occasion, card.id, "target")
    dyads = reach(scenario, seat, card.target, target).dyads
    return target if unplayable(world, seat, card, dyads) is None else None
