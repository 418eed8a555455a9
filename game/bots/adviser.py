"""An adviser: what a hard bot would think of in this seat, what it expects, and what it doubts.

It sees what the seat sees and depends on nothing else, so its advice is kept nowhere: from the
same view it can be asked again at any time, and held against what has happened.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from game.bots.manner import HARD
from game.bots.promises import breaks_word, owed, serves
from game.bots.reasons import Reason, why
from game.bots.role_bot import TRIED_FROM, RoleBot
from game.bots.search import PLANS, WORLDS, can_look_ahead, laid_down, worth_of_round
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
from game.engine.model.events import CardReturned, Cause, Changed, Factor, RiskRolled, RuleRolled
from game.engine.model.gauges import Gauge
from game.engine.model.treaty_actions import AskWhy

MOST = 3
"""So many candidates are named."""


class Span(NamedTuple):
    """What a move is expected to change: by how much, and between which amounts it may lie."""

    gauge: Gauge
    before: int
    expected: int
    least: int
    most: int


class Advice(NamedTuple):
    """A move worth thinking about.

    Attributes:
        action: The move; `Ready` stands for waiting and keeping the influence.
        reason: The interest that it serves.
        prospects: What it would bring if it were revealed alone now; None but for a card.
        spans: What it is expected to change, and the range of it in the worlds that were tried.
        factors: What made it more or less in those worlds.
        guesses: Whether any of these numbers is only an estimate.
    """

    action: Action
    reason: Reason | None
    prospects: Preview | None = None
    spans: tuple[Span, ...] = ()
    factors: tuple[Factor, ...] = ()
    guesses: bool = False


class Found(NamedTuple):
    """What became of one expectation: by how much the number really moved.

    Attributes:
        span: What was expected.
        change: What came of the card.
        factors: What made the difference, and was not foreseen.
    """

    span: Span
    change: int
    factors: tuple[Factor, ...]

    @property
    def right(self) -> bool:
        """Whether it lay within what was expected."""
        return self.span.least <= self.change <= self.span.most


class Account(NamedTuple):
    """Where an advice that was followed was right, and where it was wrong.

    Attributes:
        advice: The advice.
        found: One for each expectation, and for each change that nobody expected.
        causes: What chance and the rules did to the card: rolls, and that it went back.
    """

    advice: Advice
    found: tuple[Found, ...]
    causes: tuple[Event, ...]


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


def account(advice: Advice, events: Iterable[Event]) -> Account:
    """Hold an advice on a card against the ledger of the round in which it was played.

    Args:
        advice: The advice, on a card.
        events: The ledger of the round as the seat can read it.
    """
    if not isinstance(advice.action, Commit):
        raise TypeError(f"there is nothing to account for in {advice.action}")
    happened = tuple(events)
    changes = _changes(advice.action, happened)
    spans = {span.gauge: span for span in advice.spans}
    foreseen = _factors(advice.prospects.expected if advice.prospects else ())
    found = tuple(
        Found(
            spans.get(gauge, Span(gauge, 0, 0, 0, 0)),
            sum(one.after - one.before for one in changes.get(gauge, ())),
            _one_of_each(one for one in _factors(changes.get(gauge, ())) if one not in foreseen),
        )
        for gauge in dict.fromkeys((*spans, *changes))
    )
    causes = (event for event in happened if _concerns(event, advice.action))
    return Account(advice, found, tuple(causes))


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
    worth = dict.fromkeys(choices, 0)
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
    expected = _net(_changes(action, prospects.expected))
    otherwise = _net(_changes(action, prospects.otherwise)) if prospects.chance else expected
    outcomes = [_changes(action, lines) for lines in tried[action].lines]
    nets = [expected, otherwise, *map(_net, outcomes)]
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
    foreseen = _factors(prospects.expected)
    met = (one for outcome in outcomes for lines in outcome.values() for one in _factors(lines))
    return Advice(
        action,
        _interest(mind, action, prospects),
        prospects,
        spans,
        _one_of_each(one for one in met if one not in foreseen),
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


# What came of a card.


def _concerns(event: Event, action: Commit) -> bool:
    """Tell whether chance or the rules decided something about a card."""
    if not isinstance(event, CardReturned | RiskRolled | RuleRolled):
        return False
    return (event.by, event.card) == (action.seat, action.card)


def _changes(action: Commit, events: Iterable[Event]) -> dict[Gauge, tuple[Changed, ...]]:
    """Return the changes that a card itself made, by gauge; its cost is none of them."""
    cause = Cause("card", action.card, action.seat)
    found: dict[Gauge, tuple[Changed, ...]] = {}
    for event in events:
        if isinstance(event, Changed) and event.cause == cause:
            found[event.gauge] = (*found.get(event.gauge, ()), event)
    return found


def _net(changes: dict[Gauge, tuple[Changed, ...]]) -> dict[Gauge, int]:
    return {gauge: sum(one.after - one.before for one in lines) for gauge, lines in changes.items()}


def _factors(events: Iterable[Event]) -> tuple[Factor, ...]:
    """Return the factors of some lines that make a difference."""
    return tuple(
        factor
        for event in events
        if isinstance(event, Changed)
        for factor in event.factors
        if factor.percent != 100
    )


def _one_of_each(factors: Iterable[Factor]) -> tuple[Factor, ...]:
    """Return of each kind of factor the one that makes most of a difference."""
    furthest: dict[tuple[str, str], Factor] = {}
    for one in factors:
        kind = (one.code, one.of)
        if kind not in furthest or abs(one.percent - 100) > abs(furthest[kind].percent - 100):
            furthest[kind] = one
    return tuple(furthest.values())
