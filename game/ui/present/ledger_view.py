"""The ledger of a round as steps that can be played forth and back, and filtered."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event, Scenario
from game.engine.model import bargaining_events as bargained
from game.engine.model import events as happened
from game.engine.model import treaty_events as negotiated
from game.engine.model.gauges import Gauge
from game.ui.present.icons import channel_icon, instrument_icon
from game.wording import Line, ledger_lines

Shown = (
    happened.Changed
    | happened.NewsCame
    | happened.NewsAnswered
    | happened.CardsDrawn
    | happened.CardRevealed
    | happened.CardReturned
    | happened.RiskRolled
    | happened.RuleRolled
    | happened.InitiativeBegan
    | happened.InitiativeEnded
    | happened.ChannelChanged
    | happened.Lasts
    | happened.Scheduled
    | happened.ElectionHeld
    | bargained.BargainingEvent
    | negotiated.TreatyEvent
    | happened.SpoilerActed
    | happened.Included
    | happened.Permitted
)
"""The events that belong in a ledger; the others say how the table came to them."""

NOT_CARDS = ("event", "spoiler", "rule")
"""The causes that have no card behind them."""


@dataclass(frozen=True, slots=True)
class LedgerStep:
    """One line of the ledger with what an animation and a filter need.

    Attributes:
        line: The line in words.
        gauge: What changed; None where no number did.
        before: The number before; 0 where none changed.
        after: The number after.
        seats: Ids of the seats behind it, and of the seat whose number it is.
        card: The card behind it; empty without one.
        icon: The name of its icon.
    """

    line: Line
    gauge: Gauge | None
    before: int
    after: int
    seats: frozenset[str]
    card: str
    icon: str


def ledger_steps(
    scenario: Scenario, texts: Texts, events: Sequence[Event]
) -> tuple[LedgerStep, ...]:
    """Return the steps of a round's events, in order.

    Args:
        scenario: What is played.
        texts: What authors wrote.
        events: What the reader may see of one round, from its briefing on.
    """
    lines = ledger_lines(scenario, texts, tuple(events))
    return tuple(
        _step(scenario, event, line)
        for event, line in zip(events, lines, strict=True)
        if isinstance(event, Shown)
    )


def only(
    steps: Sequence[LedgerStep], *, seat: str = "", kind: str = "", of: str = "", words: str = ""
) -> tuple[LedgerStep, ...]:
    """Return the steps of a seat, of a kind of gauge, of a dyad or party; empty means all.

    ``words`` must all stand in the sentence of a step, in any order, large or small.
    """
    sought = words.casefold().split()
    return tuple(
        step
        for step in steps
        if (not seat or seat in step.seats)
        and (not kind or (step.gauge is not None and step.gauge.kind == kind))
        and (not of or (step.gauge is not None and step.gauge.of == of))
        and all(word in step.line.sentence.casefold() for word in sought)
    )


def gauges_after(
    scenario: Scenario, now: Sequence[int], steps: Sequence[LedgerStep], count: int
) -> tuple[int, ...]:
    """Return every number as it was after the first `count` of the steps.

    Args:
        scenario: What is played.
        now: Every number after all the steps, in the order of the gauge table.
        steps: All steps, unfiltered.
        count: 0 for before the first of them, up to their number.
    """
    gauges = list(now)
    for step in reversed(steps[count:]):
        if step.gauge is not None:
            gauges[scenario.table.index[step.gauge]] = step.before
    return tuple(gauges)


def _step(scenario: Scenario, event: Shown, line: Line) -> LedgerStep:
    changed = event if isinstance(event, happened.Changed) else None
    return LedgerStep(
        line=line,
        gauge=changed.gauge if changed else None,
        before=changed.before if changed else 0,
        after=changed.after if changed else 0,
        seats=_seats(scenario, event),
        card=_card(event),
        icon=_icon(scenario, event),
    )


_OF_A_PROMISE = bargained.PromiseMade | bargained.PromiseSettled | bargained.PromiseExplained
_OF_TWO = (
    bargained.DealStruck
    | bargained.CardShown
    | bargained.VotePledged
    | bargained.Invited
    | bargained.InvitationAnswered
)
_OF_ONE = (
    happened.CardsDrawn
    | bargained.Prepared
    | bargained.Guessed
    | negotiated.Answered
    | negotiated.InterestLearnt
    | negotiated.IdeasFound
)
_OF_NOBODY = (
    happened.NewsCame
    | happened.SpoilerActed
    | happened.ElectionHeld
    | negotiated.ClausePressed
    | negotiated.RatificationHeld
    | negotiated.TreatyMoved
    | negotiated.TreatyTested
    | negotiated.TreatyBroke
    | negotiated.YearsTold
)
_OF_A_CARD = (
    happened.CardRevealed
    | happened.CardReturned
    | happened.RiskRolled
    | happened.InitiativeBegan
    | happened.InitiativeEnded
    | happened.Scheduled
    | bargained.CardShown
)


def _seats(scenario: Scenario, event: Shown) -> frozenset[str]:
    match event:
        case happened.Changed():
            found = {event.cause.seat, event.gauge.of}
        case happened.ChannelChanged() | happened.Lasts() | happened.Included():
            found = {event.cause.seat}
        case happened.NewsAnswered():
            found = set(event.seats)
        case _ if isinstance(event, _OF_A_PROMISE):
            found = {event.promise.seat, event.promise.to}
        case bargained.OfferMade() | bargained.OfferClosed():
            found = {event.offer.seat, event.offer.to}
        case _ if isinstance(event, _OF_TWO):
            found = {event.by, event.to}
        case _ if isinstance(event, _OF_ONE):
            found = {event.seat}
        case _ if isinstance(event, _OF_NOBODY):
            found = set()
        case _:
            found = {event.by}
    return frozenset(found & scenario.seat_number.keys())


def _card(event: Shown) -> str:
    match event:
        case (
            happened.Changed() | happened.ChannelChanged() | happened.Lasts() | happened.Included()
        ):
            return event.cause.id if event.cause.kind not in NOT_CARDS else ""
        case _ if isinstance(event, _OF_A_CARD):
            return event.card
    return ""


_OF_A_RULE = {
    "assembly": "assembly",
    "veto": "veto",
    "garbled": "distorted",
    "friction": "warning",
}
"""Icons of what is left to chance by a rule."""

_ICONS = {
    "news_came": "news",
    "news_answered": "news",
    "cards_drawn": "deck",
    "card_returned": "undo",
    "permitted": "assembly",
    "risk_rolled": "dice",
    "initiative_began": "calendar",
    "initiative_ended": "calendar",
    "lasts": "steady",
    "scheduled": "hourglass",
    "election_held": "election",
    "promise_made": "promise",
    "promise_settled": "promise",
    "promise_explained": "promise",
    "offer_made": "deal",
    "offer_closed": "deal",
    "deal_struck": "deal",
    "card_shown": "hand",
    "invited": "joint",
    "invitation_answered": "joint",
    "prepared": "notes",
    "guessed": "notes",
    "mandate_judged": "mandate",
    "asked": "help",
    "answered": "information",
    "interest_learnt": "information",
    "ideas_found": "unlock",
    "ideas_transferred": "unlock",
    "idea_tabled": "unlock",
    "ratification_held": "people",
    "treaty_tested": "dice",
    "treaty_broke": "spoiler",
    "spoiler_acted": "spoiler",
    "included": "inclusion",
}
"""Icons by kind of event; what has no other is a step of the treaty."""


def _icon(scenario: Scenario, event: Shown) -> str:
    match event:
        case happened.Changed():
            return event.gauge.level or event.gauge.kind
        case happened.ChannelChanged():
            return channel_icon(is_open=event.opened)
        case happened.CardRevealed():
            return instrument_icon(scenario.cards[event.card].instrument)
        case happened.RuleRolled():
            return _OF_A_RULE[event.rule]
    return _ICONS.get(event.kind, "treaty")
