"""An adviser: what a hard bot would think of in this seat, what it expects, and what it doubts.

It sees what the seat sees and depends on nothing else, so its advice is kept nowhere: from the
same view it can be asked again at any time, and held against what has happened.
"""

from collections.abc import Iterator
from typing import NamedTuple

from game.bots.advice import Advice, Span, changes_of, factors_in, net_of, one_of_each
from game.bots.manner import HARD
from game.bots.promises import breaks_word, owed, serves
from game.bots.reasons import Reason, why
from game.bots.role_bot import TRIED_FROM, RoleBot
from game.bots.search import (
    PLANS,
    WORLDS,
    can_look_ahead,
    laid_down,
    worth_alone,
    worth_of_round,
)
from game.bots.worlds import worlds
from game.bots.worth import Mind, answering_tags, worth_of, worth_of_lines
from game.engine import (
    Action,
    Advance,
    Agree,
    Commit,
    Event,
    Preview,
    Ready,
    SeatView,
    apply,
    legal_actions,
    preview,
)
from game.engine.model.events import Changed
from game.engine.model.treaty_actions import AskWhy

MOST = 3
"""So many candidates are named."""


def advise(view: SeatView, seed: int) -> tuple[Advice, ...]:
    """Return up to three moves that differ from each other, the best first.

    Args:
        view: What the seat sees; outside talks and planning, or when it is ready, nothing is said.
        seed: Decides between equals, and which worlds are tried.
    """
    known = view.known
    if known.phase == "talks":
        return tuple(_in_talks(view, seed))[:MOST]
    if known.phase != "planning" or known.ready[known.scenario.seat_number[view.seat]]:
        return ()
    return _in_planning(view, seed)


# Talks.


def _in_talks(view: SeatView, seed: int) -> Iterator[Advice]:
    """Give the first idea of each kind."""
    kinds: set[str] = set()
    for action in RoleBot(seed, HARD).ideas(view):
        if action is not None and action.kind not in kinds:
            kinds.add(action.kind)
            yield Advice(action, _interest_in_talks(view, action))


def _interest_in_talks(view: SeatView, action: Action) -> Reason | None:
    if isinstance(action, AskWhy):
        return Reason("ask_to_learn")
    if isinstance(action, Agree):
        answers = action.tag in answering_tags(view.known)
        return Reason("theme_answers" if answers else "company_on_theme", action.tag)
    return why(view, action)


# Planning.


class _Tried(NamedTuple):
    """What came of a card, or of waiting, in all worlds: its worth, and the lines of each."""

    worth: int
    lines: tuple[tuple[Event, ...], ...]


def _in_planning(view: SeatView, seed: int) -> tuple[Advice, ...]:
    known = view.known
    mind = Mind(known, view.seat, HARD)
    offers = _offers(mind)
    tried = _tried(view, seed, mind, offers)
    promised = owed(known, view.seat)

    def rank(action: Commit | None) -> tuple[bool, int]:
        kept = action is not None and any(serves(known, action, act) for act in promised)
        return kept, tried[action].worth

    best = sorted(tried, key=rank, reverse=True)[:MOST]
    return tuple(
        _waiting(mind) if action is None else _on(view, mind, action, offers[action][1], tried)
        for action in best
    )


def _offers(mind: Mind) -> dict[Commit, tuple[int, Preview]]:
    """Return each card of the hand on its best target, the best cards first."""
    promised = owed(mind.known, mind.seat)
    best: dict[str, tuple[bool, int, Commit, Preview]] = {}
    for action in legal_actions(mind.known, mind.seat):
        if not isinstance(action, Commit) or breaks_word(mind.known, action):
            continue
        prospects = preview(mind.known, action)
        worth = worth_of(mind, action, prospects)
        coercive = mind.known.scenario.cards[action.card].coercive
        keeps = any(serves(mind.known, action, act) for act in promised)
        if not keeps and worth <= (mind.manner.coercion_pays if coercive else TRIED_FROM):
            continue
        if action.card not in best or (keeps, worth) > best[action.card][:2]:
            best[action.card] = keeps, worth, action, prospects
    ranked = sorted(best.values(), key=lambda one: one[:2], reverse=True)[: PLANS // 2]
    return {action: (worth, prospects) for _keeps, worth, action, prospects in ranked}


def _tried(
    view: SeatView, seed: int, mind: Mind, offers: dict[Commit, tuple[int, Preview]]
) -> dict[Commit | None, _Tried]:
    """Try each card, and waiting, in the same worlds; near the end cards are judged alone."""
    choices: tuple[Commit | None, ...] = (None, *offers)
    if not can_look_ahead(view.known):
        return {one: _Tried(offers[one][0] if one else 0, ()) for one in choices}
    worth = {one: worth_alone((one,) if one else (), offers) for one in choices}
    lines: dict[Commit | None, list[tuple[Event, ...]]] = {one: [] for one in choices}
    for world in worlds(view, seed, WORLDS):
        for one in choices:
            plan = (one,) if one else ()
            step = apply(laid_down(world, plan), Advance(world.round, "planning"))
            worth[one] += worth_of_round(mind, step, plan, offers)
            lines[one].append(step.events)
    return {one: _Tried(worth[one], tuple(lines[one])) for one in choices}


def _waiting(mind: Mind) -> Advice:
    spent = mind.known.commitments[mind.known.scenario.seat_number[mind.seat]]
    return Advice(Ready(mind.seat), Reason("enough_laid" if spent else "keep_influence"))


def _on(
    view: SeatView,
    mind: Mind,
    action: Commit,
    prospects: Preview,
    tried: dict[Commit | None, _Tried],
) -> Advice:
    """Put together what is to be said of a card."""
    expected = net_of(changes_of(action, prospects.expected))
    otherwise = net_of(changes_of(action, prospects.otherwise)) if prospects.chance else expected
    outcomes = [changes_of(action, lines) for lines in tried[action].lines]
    nets = [expected, otherwise, *map(net_of, outcomes)]
    table = view.known.scenario.table
    gauges = dict.fromkeys((*expected, *otherwise))
    spans = tuple(
        Span(
            gauge,
            view.known.gauges[table.index[gauge]],
            expected.get(gauge, 0),
            min(net.get(gauge, 0) for net in nets),
            max(net.get(gauge, 0) for net in nets),
        )
        for gauge in gauges
    )
    foreseen = factors_in(prospects.expected)
    met = (one for outcome in outcomes for lines in outcome.values() for one in factors_in(lines))
    return Advice(
        action,
        _interest(mind, action, prospects),
        prospects,
        spans,
        one_of_each(one for one in met if one not in foreseen),
        any(table.index[gauge] in view.estimates for gauge in gauges),
    )


def _interest(mind: Mind, action: Commit, prospects: Preview) -> Reason:
    """Name what a card is good for: a word given, the news, or the change that weighs most."""
    known, card = mind.known, mind.known.scenario.cards[action.card]
    if any(serves(known, action, act) for act in owed(known, mind.seat)):
        return Reason("word_is_owed")
    answers = card.tags & answering_tags(known)
    if answers:
        return Reason("answers_news", min(answers))
    lines = (*prospects.expected, *prospects.each_briefing)
    gains = [(worth_of_lines(mind, (line,)), line) for line in lines]
    good = [(gain, line) for gain, line in gains if gain > 0 and isinstance(line, Changed)]
    if good:
        _gain, line = max(good, key=lambda one: one[0])
        if isinstance(line, Changed):
            return Reason("moves_gauge", line.gauge.level or line.gauge.kind)
    return Reason("opens_ways")
