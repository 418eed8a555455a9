"""Planning by search: the likeliest plans are tried in sampled worlds, and the best one is kept.

A plan is valued by the whole round that it would be part of, as the rules resolve it: played
together or crowded, answering news that somebody else answers anyway, tipping a war or not. What
its cards are worth alone counts as much: a few worlds hold more luck than they tell.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from game.bots.outlook import outlook
from game.bots.worlds import worlds
from game.bots.worth import Mind, worth_beyond, worth_of_lines, worth_of_mandates
from game.engine import Advance, Commit, Preview, SeatView, State, Step, apply, explain
from game.engine.rules.treaty.ending import has_held, stands

PLANS, SINGLES, WORLDS = 8, 5, 2
"""The budget: plans tried, cards that are looked at in pairs, and worlds for each plan."""


def best_plan(
    view: SeatView, seed: int, mind: Mind, offers: Mapping[Commit, tuple[int, Preview]]
) -> tuple[Commit, ...]:
    """Return the best plan found, empty when it is best to play nothing more.

    Args:
        view: What the seat sees in planning.
        seed: Of the bot.
        mind: By whose taste the outcome is valued.
        offers: What it may commit now, each with its worth alone and its preview.
    """
    plans = list(_plans(view.known, offers))
    totals = {plan: worth_alone(plan, offers) for plan in plans}
    for world in worlds(view, seed, WORLDS):
        for plan in plans:
            totals[plan] += _worth(mind, world, plan, offers)
    return max(plans, key=lambda plan: totals[plan])


def worth_alone(plan: tuple[Commit, ...], offers: Mapping[Commit, tuple[int, Preview]]) -> int:
    """Return what the cards of a plan are worth by their previews: as much as by all worlds."""
    return WORLDS * sum(offers[action][0] for action in plan)


def can_look_ahead(known: State) -> bool:
    """Tell whether the round can be played in mind: not where it would tell the years after."""
    return not (stands(known) and known.round >= known.scenario.rounds) and not has_held(known)


def _plans(
    known: State, offers: Mapping[Commit, tuple[int, Preview]]
) -> Iterator[tuple[Commit, ...]]:
    """Give the plans to try: nothing, the best cards alone, and the best of their pairs."""
    yield ()
    ranked = sorted(offers, key=lambda action: -offers[action][0])[:SINGLES]
    for action in ranked:
        yield (action,)
    pairs = (pair for pair in combinations(ranked, 2) if _fit(known, pair))
    best_first = sorted(pairs, key=lambda pair: -sum(offers[action][0] for action in pair))
    yield from best_first[: PLANS - SINGLES]


def _fit(known: State, pair: tuple[Commit, ...]) -> bool:
    """Tell whether the second of two commitments can be made after the first."""
    first, second = pair
    return first.card != second.card and explain(laid_down(known, (first,)), second) is None


def laid_down(known: State, plan: tuple[Commit, ...]) -> State:
    """Return the state with a plan committed."""
    if not plan:
        return known
    number = known.scenario.seat_number[plan[0].seat]
    names = {action.card for action in plan}
    hand = tuple(card for card in known.hands[number] if card not in names)
    made = (*known.commitments[number], *plan)
    return replace(
        known,
        hands=(*known.hands[:number], hand, *known.hands[number + 1 :]),
        commitments=(*known.commitments[:number], made, *known.commitments[number + 1 :]),
    )


def _worth(
    mind: Mind,
    world: State,
    plan: tuple[Commit, ...],
    offers: Mapping[Commit, tuple[int, Preview]],
) -> int:
    """Return what a plan is worth in a world."""
    step = apply(laid_down(world, plan), Advance(world.round, "planning"))
    return worth_of_round(mind, step, plan, offers)


def worth_of_round(
    mind: Mind,
    step: Step,
    plan: tuple[Commit, ...],
    offers: Mapping[Commit, tuple[int, Preview]],
) -> int:
    """Return what a round is worth in which a plan was played, and what comes of it later."""
    later = sum(worth_beyond(mind, action, offers[action][1]) for action in plan)
    joins = any(offers[action][1].partners for action in plan)
    own = worth_of_mandates(mind, plan, step.events, joins=joins)
    return worth_of_lines(mind, step.events) + later + own + outlook(step.state)
