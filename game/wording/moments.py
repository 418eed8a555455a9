"""The moments of a round that are worth a question.

Each function looks for one kind of moment and answers with the words that a question about it
needs, or with None when the round has no such moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from game.content.texts import Texts
from game.engine.model import events as happened
from game.engine.model.events import Event
from game.engine.model.ids import LEVELS
from game.engine.model.specs import Scenario
from game.wording.authored import card_title, news_title, seat_name, two_parties
from game.wording.history import Standing
from game.wording.ladder import level_title
from game.wording.language import listed
from game.wording.names import tag_name

_SomeEvent = TypeVar("_SomeEvent")


@dataclass(frozen=True, slots=True)
class Round:
    """What a moment is looked for in: one round, what went before it, and where it led.

    Attributes:
        scenario: What is played.
        texts: What authors wrote.
        number: Which round it is.
        events: Its events, from the briefing on.
        earlier: The events of all rounds before it.
        before: Where the dyads stood when it began.
        after: Where they stood when it closed.
    """

    scenario: Scenario
    texts: Texts
    number: int
    events: tuple[Event, ...]
    earlier: tuple[Event, ...]
    before: Standing
    after: Standing


Trigger = Callable[[Round], dict[str, str] | None]
"""Looks for a moment; answers with the words its question needs, or None."""


def only(kind: type[_SomeEvent], events: tuple[Event, ...]) -> list[_SomeEvent]:
    """Return the events of one kind."""
    return [event for event in events if isinstance(event, kind)]


def _coercions(one: Round, events: tuple[Event, ...]) -> list[happened.CardRevealed]:
    played = only(happened.CardRevealed, events)
    return [event for event in played if one.scenario.cards[event.card].coercive]


def _who_played(one: Round, by: str, card: str) -> dict[str, str]:
    return {"seat": seat_name(one.texts, by), "card": card_title(one.texts, card)}


def fallen(one: Round) -> dict[str, str] | None:
    """Find a dyad that stood at the top of the ladder a round ago and still does."""
    pairs = enumerate(zip(one.before.levels, one.after.levels, strict=True))
    return _crossing(one, [at for at, both in pairs if both == (9, 9)])


def abyss(one: Round) -> dict[str, str] | None:
    """Find a dyad at the top of the ladder."""
    return _crossing(one, [at for at, level in enumerate(one.after.levels) if level == 9])


def first_coercion(one: Round) -> dict[str, str] | None:
    """Find the first pressure of the session."""
    now = _coercions(one, one.events)
    if not now or _coercions(one, one.earlier):
        return None
    return _who_played(one, now[0].by, now[0].card)


def coercion_backfired(one: Round) -> dict[str, str] | None:
    """Find pressure after which escalation ended the round higher than it began."""
    now = _coercions(one, one.events)
    if now and max(one.after.escalation) > max(one.before.escalation):
        return _who_played(one, now[0].by, now[0].card)
    return None


def coercion_worked(one: Round) -> dict[str, str] | None:
    """Find pressure after which escalation ended the round lower than it began."""
    now = _coercions(one, one.events)
    if now and max(one.after.escalation) < max(one.before.escalation):
        return _who_played(one, now[0].by, now[0].card)
    return None


def embassies_closed(one: Round) -> dict[str, str] | None:
    """Find embassies that closed."""
    for event in only(happened.ChannelChanged, one.events):
        if event.channel == "embassy" and not event.opened:
            return {"parties": two_parties(one.texts, event.dyad)}
    return None


def channel_opened(one: Round) -> dict[str, str] | None:
    """Find a channel that opened."""
    for event in only(happened.ChannelChanged, one.events):
        if event.opened:
            return {"parties": two_parties(one.texts, event.dyad)}
    return None


def level_up(one: Round) -> dict[str, str] | None:
    """Find a dyad that climbed the ladder."""
    return _crossing(one, [at for at, change in enumerate(_steps(one)) if change > 0])


def level_down(one: Round) -> dict[str, str] | None:
    """Find a dyad that came down the ladder."""
    return _crossing(one, [at for at, change in enumerate(_steps(one)) if change < 0])


def _steps(one: Round) -> list[int]:
    pairs = zip(one.before.levels, one.after.levels, strict=True)
    return [after - before for before, after in pairs]


def _crossing(one: Round, dyads: list[int]) -> dict[str, str] | None:
    if not dyads:
        return None
    return {
        "parties": two_parties(one.texts, one.scenario.dyads[dyads[0]].id),
        "level": level_title(one.after.levels[dyads[0]]),
    }


def joint(one: Round) -> dict[str, str] | None:
    """Find tracks that played together on a theme."""
    played = [event for event in only(happened.CardRevealed, one.events) if event.joint_tracks > 1]
    if not played:
        return None
    seats = dict.fromkeys(seat_name(one.texts, e.by) for e in played if e.theme == played[0].theme)
    return {"theme": tag_name(played[0].theme), "seats": listed(list(seats))}


def left_alone(one: Round) -> dict[str, str] | None:
    """Find a seat that played on an agreed theme to which no other track came."""
    for event in only(happened.CardRevealed, one.events):
        if event.theme and event.joint_tracks < 2:
            return {"theme": tag_name(event.theme), "seat": seat_name(one.texts, event.by)}
    return None


def crowded(one: Round) -> dict[str, str] | None:
    """Find a card that lost strength because others pushed the same way without agreement."""
    for event in only(happened.Changed, one.events):
        if any(factor.code == "crowded" for factor in event.factors):
            return {"card": card_title(one.texts, event.cause.id)}
    return None


def news_unanswered(one: Round) -> dict[str, str] | None:
    """Find news that nobody answered."""
    for event in only(happened.NewsAnswered, one.events):
        if not event.seats:
            return {"news": news_title(one.texts, event.event)}
    return None


def news_answered(one: Round) -> dict[str, str] | None:
    """Find news that somebody answered."""
    for event in only(happened.NewsAnswered, one.events):
        if event.seats:
            seats = listed([seat_name(one.texts, seat) for seat in event.seats])
            return {"news": news_title(one.texts, event.event), "seats": seats}
    return None


def _trust_apart(one: Round, up: str, not_up: str) -> dict[str, str] | None:
    gains = {
        level: one.after.mean_trust(at) - one.before.mean_trust(at)
        for at, level in enumerate(LEVELS)
    }
    return {} if gains[up] >= 2 and gains[not_up] <= 0 else None


def communities_ahead(one: Round) -> dict[str, str] | None:
    """Tell whether trust grew among communities and not among leaders."""
    return _trust_apart(one, "communities", "leaders")


def leaders_ahead(one: Round) -> dict[str, str] | None:
    """Tell whether trust grew among leaders and not among communities."""
    return _trust_apart(one, "leaders", "communities")


def unpaid(one: Round) -> dict[str, str] | None:
    """Find an initiative that ended because nobody paid."""
    for event in only(happened.InitiativeEnded, one.events):
        if event.reason == "unpaid":
            return _who_played(one, event.by, event.card)
    return None


def returned(one: Round) -> dict[str, str] | None:
    """Find a card that could not be played after all."""
    for event in only(happened.CardReturned, one.events):
        return _who_played(one, event.by, event.card)
    return None


def chance_struck(one: Round) -> dict[str, str] | None:
    """Find a card on which chance struck."""
    for event in only(happened.RiskRolled, one.events):
        if event.happened:
            return {**_who_played(one, event.by, event.card), "chance": f"{event.chance} %"}
    return None


def quiet(one: Round) -> dict[str, str] | None:
    """Tell whether nobody acted at all."""
    return None if only(happened.CardRevealed, one.events) else {}


def unheard(one: Round) -> dict[str, str] | None:
    """Find a seat that has not played a card in this round."""
    played = {event.by for event in only(happened.CardRevealed, one.events)}
    for seat in one.scenario.seats:
        if seat.id not in played:
            return {"seat": seat_name(one.texts, seat.id)}
    return None


def last_round(one: Round) -> dict[str, str] | None:
    """Tell whether this is the last round."""
    return {} if one.number == one.scenario.rounds else None


def always(_one: Round) -> dict[str, str]:
    """Fit every round."""
    return {}
