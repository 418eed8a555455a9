"""What a change is worth to a bot that wants a calm and lasting end.

The sizes are a bot's taste, not rules of the game: about a hundred stands for one point of
trust where there is a fair amount of it.
"""

from functools import singledispatch
from typing import NamedTuple

from game.bots.ideas import worth_of_ideas
from game.bots.mandates import Prospect, worth_for_mandates
from game.bots.manner import Manner
from game.bots.treaty_table import lacks_votes
from game.engine import Commit, Event, Preview, State
from game.engine.model.events import Changed, ChannelChanged, Included, Lasts
from game.engine.model.ids import PEACEBUILDING
from game.engine.rules.treaty.questions import level_of_track
from game.engine.rules.treaty.table import TALKING

OPEN_CHANNEL = 400
PROTECTION = 300
UPKEEP = 100
EVENLY = {"support": 30, "grievance": -60, "link": 40, "purse": -120}
VOTES = 90
"""A point of support where a people would refuse the treaty."""
HONOUR = 50
"""A way out with honour where nobody has drawn a red line."""
WORK = 40
"""For a point of one kind of peacebuilding: a third of it is a point of the whole treaty."""
SEAT_AT_THE_TABLE = 350
"""For bringing people outside government into the talks, before a treaty is made."""
READINESS = 12
"""A point of readiness of another party; of the own one as much the other way."""
PEACE_MADE, CLOSING = 400, 150
"""Percent at which who foresees minds its mandates when a treaty is ratified, and near the end."""
ANSWER = 500
"""An answer to the news, which otherwise makes things worse for everybody."""


class Mind(NamedTuple):
    """Who values: what it knows, the id of its seat, and its manner."""

    known: State
    seat: str
    manner: Manner


def worth_of(mind: Mind, action: Commit, prospects: Preview) -> int:
    """Return what a commitment is worth to a mind, its cost taken off.

    Args:
        mind: The mind.
        action: The commitment, of its own seat.
        prospects: Its preview.
    """
    gain = worth_of_lines(mind, prospects.expected)
    if prospects.chance:
        turned = worth_of_lines(mind, prospects.otherwise)
        gain = (gain * (100 - prospects.chance) + turned * prospects.chance) // 100
    gain += worth_beyond(mind, action, prospects)
    if prospects.partners and gain > 0:
        gain = gain * prospects.joint // 100
    lines = (*prospects.expected, *prospects.each_briefing)
    gain += worth_of_mandates(mind, (action,), lines, joins=bool(prospects.partners))
    return gain + (ANSWER if _is_first_answer(mind.known, action) else 0)


def worth_beyond(mind: Mind, action: Commit, prospects: Preview) -> int:
    """Return what a commitment is worth beyond what it changes in its own round."""
    ideas = worth_of_ideas(mind.known, action, mind.manner)
    return ideas + _worth_of_what_comes(mind, action, prospects)


def worth_of_mandates(
    mind: Mind, plan: tuple[Commit, ...], lines: tuple[Event, ...], *, joins: bool
) -> int:
    """Return what some commitments and what comes of them are worth for the own mandates."""
    known, treaty = mind.known, mind.known.treaty
    cards = tuple(known.scenario.cards[action.card] for action in plan)
    weight = 100
    if mind.manner.foresees and treaty and treaty.stage in ("ratified", "in_force"):
        weight = PEACE_MADE
    elif mind.manner.foresees and known.round >= known.scenario.rounds - 1:
        weight = CLOSING
    return worth_for_mandates(Prospect(known, mind.seat, cards, lines, joins)) * weight // 100


def _worth_of_what_comes(mind: Mind, action: Commit, prospects: Preview) -> int:
    """Value what an initiative and scheduled effects bring before the session ends."""
    known = mind.known
    left = known.scenario.rounds - known.round
    worth = sum(worth_of_lines(mind, lines) for rounds, lines in prospects.later if rounds <= left)
    initiative = known.scenario.cards[action.card].initiative
    if initiative is None:
        return worth
    one = worth_of_lines(mind, prospects.each_briefing)
    return worth + min(initiative.rounds, left) * (one - initiative.upkeep * UPKEEP)


def answering_tags(known: State) -> frozenset[str]:
    """Return the tags that answer this round's news, where an answer changes anything."""
    if not known.news:
        return frozenset()
    news = known.scenario.events[known.news]
    return news.answered_by if news.if_answered or news.if_unanswered else frozenset()


def _is_first_answer(known: State, action: Commit) -> bool:
    tags, cards = answering_tags(known), known.scenario.cards
    committed = known.commitments[known.scenario.seat_number[action.seat]]
    answered = any(cards[other.card].tags & tags for other in committed)
    return not answered and bool(cards[action.card].tags & tags)


def worth_of_lines(mind: Mind, lines: tuple[Event, ...]) -> int:
    """Return what some lines of the ledger are worth to a mind."""
    return sum(_worth(line, mind) for line in lines)


@singledispatch
def _worth(_line: Event, _mind: Mind) -> int:
    return 0


@_worth.register
def _(line: Changed, mind: Mind) -> int:
    if _overlooks(mind, line):
        return 0
    amount, before, own = line.after - line.before, line.before, line.gauge.of == mind.seat
    match line.gauge.kind:
        case "escalation":
            return -amount * (100 + before)
        case "trust":
            point = 160 - before + _short_of_ceasefire(mind.known, line)
            return amount * point * _heed(mind, line.gauge.level) // 100
        case "standing":
            return amount * (40 if own else 15)
        case "funds" | "influence":
            scarce = 400 // (2 + min(before, line.after))
            return amount * (scarce if own else scarce * 7 // 10)
    return amount * _worth_of_a_point(mind, line)


def _overlooks(mind: Mind, line: Changed) -> bool:
    """Tell whether a change is none of its business, by its manner."""
    if not mind.manner.fixed_pie:
        return False
    gauge, scenario = line.gauge, mind.known.scenario
    if gauge.kind in ("support", "grievance"):
        own = scenario.seats[scenario.seat_number[mind.seat]].affiliation
        return scenario.targets["party"][gauge.of] != own
    return gauge.kind in ("funds", "influence", "standing") and gauge.of != mind.seat


def _heed(mind: Mind, level: str) -> int:
    """Return how much trust at a level counts, in percent."""
    scenario = mind.known.scenario
    track = scenario.seats[scenario.seat_number[mind.seat]].track
    return 100 if level == level_of_track(track) else mind.manner.other_levels


def _worth_of_a_point(mind: Mind, line: Changed) -> int:
    kind = line.gauge.kind
    if kind in ("readiness", "guarantee", *PEACEBUILDING):
        return _worth_for_treaty(mind, line)
    return _worth_of_support(mind.known, line) if kind == "support" else EVENLY[kind]


def _worth_of_support(known: State, line: Changed) -> int:
    """Value support more where a people is asked, or will be, and would say no."""
    asked = known.treaty is not None and known.treaty.stage in ("talking", "signed")
    party = known.scenario.targets["party"][line.gauge.of]
    return VOTES if asked and lacks_votes(known, party) else EVENLY["support"]


def _worth_for_treaty(mind: Mind, line: Changed) -> int:
    """Value what moves walk-away values before a treaty, and what keeps one alive after."""
    known = mind.known
    stage = known.treaty.stage if known.treaty else ""
    agreed = stage in ("signed", "ratified", "in_force")
    match line.gauge.kind:
        case "readiness":
            own = known.scenario.seats[known.scenario.seat_number[mind.seat]].affiliation
            ours = known.scenario.targets["party"][line.gauge.of] == own
            return 0 if agreed else -READINESS if ours else READINESS
        case "guarantee":
            return 60 if agreed else 20
    return WORK if stage == "in_force" else 0


@_worth.register
def _(line: ChannelChanged, _mind: Mind) -> int:
    return OPEN_CHANNEL if line.opened else -OPEN_CHANNEL


@_worth.register
def _(line: Lasts, mind: Mind) -> int:
    treaty = mind.known.treaty
    bare = line.what == "face" and not (treaty and treaty.red_lines)
    return HONOUR if bare else PROTECTION


@_worth.register
def _(_line: Included, mind: Mind) -> int:
    treaty = mind.known.treaty
    return SEAT_AT_THE_TABLE if treaty and treaty.stage in TALKING else 0


def _short_of_ceasefire(known: State, line: Changed) -> int:
    wanted = known.scenario.ceasefire.leaders_trust_at_least
    return 60 if line.gauge.level == "leaders" and line.before < wanted else 0
