"""The course of a round: briefing, talks, planning, resolution, review (rulebook §4)."""

from dataclasses import replace

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, Ended, InitiativeEnded, NewsCame, PhaseBegan
from game.engine.model.ops import change, draw_cards
from game.engine.model.specs import EventSpec
from game.engine.model.state import Initiative
from game.engine.rules.deals.offers import clear_table, end_talks
from game.engine.rules.elections import pay_influence
from game.engine.rules.ladder import most_escalated, stage
from game.engine.rules.mandates import judge
from game.engine.rules.occasions import card_play, public_play
from game.engine.rules.resolve import resolve_round
from game.engine.rules.reveal import resolve_all
from game.engine.rules.systems import open_round as open_systems
from game.engine.rules.treaty.rounds import open_round


def advance(draft: Draft) -> None:
    """Leave the current phase and enter the next one."""
    if draft.phase == "review":
        if draft.outcome:
            _enter(draft, "over")
            judge(draft)
            draft.events.append(Ended(draft.outcome))
            return
        draft.round += 1
        begin_round(draft)
        return
    if draft.phase == "talks":
        end_talks(draft)
    following = {
        "briefing": "talks",
        "talks": "planning",
        "planning": "resolution",
        "resolution": "review",
    }[draft.phase]
    _enter(draft, following)
    if following == "resolution":
        resolve_round(draft)


def begin_round(draft: Draft) -> None:
    """Hold the briefing: income, what earlier cards bring, spoilers, fresh cards, the news."""
    _enter(draft, "briefing")
    draft.ready = [False] * len(draft.ready)
    clear_table(draft)
    if draft.promises is not None:
        draft.promises = replace(draft.promises, away=())
    draft.themes = [""] * len(draft.themes)
    open_round(draft)
    if draft.round > 1:
        _pay_income(draft)
    _bring_pending(draft)
    _run_initiatives(draft)
    open_systems(draft)
    for seat in range(len(draft.scenario.seats)):
        draw_cards(draft, seat, draft.scenario.numbers.hand_size - len(draft.hands[seat]))
    _tell_news(draft)


def _enter(draft: Draft, phase: str) -> None:
    draft.phase = phase
    draft.events.append(PhaseBegan(draft.round, phase))


def _pay_income(draft: Draft) -> None:
    table = draft.scenario.table
    for number, seat in enumerate(draft.scenario.seats):
        pay_influence(draft, number)
        if seat.income.funds:
            cause = Cause("rule", "income", seat.id)
            change(draft, table.funds(number), seat.income.funds, cause)


def _bring_pending(draft: Draft) -> None:
    due = [pending for pending in draft.pending if pending.round <= draft.round]
    draft.pending = [pending for pending in draft.pending if pending.round > draft.round]
    for pending in due:
        resolve_all(draft, pending.effects, pending.play)


def _run_initiatives(draft: Draft) -> None:
    running, draft.initiatives = draft.initiatives, []
    for initiative in running:
        _run(draft, initiative)


def _run(draft: Draft, initiative: Initiative) -> None:
    """Pay for one initiative and let it work; unpaid it ends, and so it does after its time."""
    card = draft.scenario.cards[initiative.card]
    spec = card.initiative
    if spec is None:
        raise ValueError(f"{card.id} is no initiative")
    seat = draft.scenario.seats[initiative.seat].id
    purse = draft.scenario.table.funds(initiative.seat)
    if draft.gauges[purse] < spec.upkeep:
        draft.events.append(InitiativeEnded(seat, card.id, "unpaid"))
        return
    if spec.upkeep:
        change(draft, purse, -spec.upkeep, Cause("upkeep", card.id, seat))
    play = card_play(draft, initiative.seat, card, initiative.target, kind="initiative")
    resolve_all(draft, spec.effects, play)
    if initiative.rounds > 1:
        draft.initiatives.append(replace(initiative, rounds=initiative.rounds - 1))
    else:
        draft.events.append(InitiativeEnded(seat, card.id, "finished"))


def _tell_news(draft: Draft) -> None:
    draft.news = _draw_news(draft)
    if draft.news:
        draft.past_news.append(draft.news)
        draft.events.append(NewsCame(draft.news))
        play = public_play(draft, Cause("event", draft.news))
        resolve_all(draft, draft.scenario.events[draft.news].effects, play)


def _draw_news(draft: Draft) -> str:
    """Draw an event that fits the stage and has not come yet, by weight; empty when none is."""
    if draft.round == 1 and draft.scenario.opening_event:
        return draft.scenario.opening_event
    fitting = _fitting_news(draft)
    total = sum(event.weight for event in fitting)
    if not total:
        return ""
    point = draft.dice.below(total, "events")
    for event in fitting:
        point -= event.weight
        if point < 0:
            return event.id
    raise ValueError("a draw below the sum of weights must hit an event")


def _fitting_news(draft: Draft) -> list[EventSpec]:
    worst = most_escalated(draft, tuple(range(len(draft.scenario.dyads))))
    now = stage(draft, worst)
    return [
        event
        for event in draft.scenario.events.values()
        if now in event.stages and event.id not in draft.past_news
    ]
