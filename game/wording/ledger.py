"""The ledger in words: every event as a line that says what, from where to where, and why."""

from functools import singledispatch

from game.content.texts import Texts
from game.engine.model import events as happened
from game.engine.model.bargaining_events import BargainingEvent
from game.engine.model.events import Event
from game.engine.model.ids import LASTING
from game.engine.model.specs import Scenario
from game.engine.model.treaty_events import TreatyEvent
from game.wording.authored import (
    card_title,
    gauge_title,
    news_title,
    party_name,
    seat_name,
    spoiler_name,
    target_name,
    two_parties,
)
from game.wording.bargaining_lines import bargaining_line
from game.wording.changes import cause_words, factors_words, limit_words
from game.wording.language import _, from_to, later, listed, ngettext
from game.wording.lines import Clerk, Line
from game.wording.names import outcome_name, phase_name, tag_name
from game.wording.refusals import reason_in_short
from game.wording.rules import cause_why
from game.wording.treaty_lines import treaty_line


def ledger_lines(scenario: Scenario, texts: Texts, events: tuple[Event, ...]) -> tuple[Line, ...]:
    """Return one line for each event, in order."""
    clerk = Clerk(scenario, texts)
    return tuple(_tell(event, clerk) for event in events)


def said(scenario: Scenario, texts: Texts, event: Event) -> str:
    """Return a single event as one text."""
    return ledger_lines(scenario, texts, (event,))[0].sentence


@singledispatch
def _tell(event: Event, _clerk: Clerk) -> Line:
    raise TypeError(f"no words for the event {event!r}")


@_tell.register
def _bargained(event: BargainingEvent, clerk: Clerk) -> Line:
    return bargaining_line(event, clerk)


@_tell.register
def _negotiated(event: TreatyEvent, clerk: Clerk) -> Line:
    return treaty_line(event, clerk)


@_tell.register
def _changed(event: happened.Changed, clerk: Clerk) -> Line:
    cause = event.cause
    return Line(
        headline=gauge_title(clerk.texts, event.gauge),
        from_to=from_to(event.before, event.after),
        cause=cause_words(clerk.texts, cause),
        factors=factors_words(event),
        note=limit_words(event),
        why=cause_why(cause),
    )


@_tell.register
def _phase_began(event: happened.PhaseBegan, _clerk: Clerk) -> Line:
    if event.phase == "over":
        return Line(_("The session is over."))
    return Line(
        _("Round {round}: {phase}.").format(round=event.round, phase=phase_name(event.phase))
    )


@_tell.register
def _news_came(event: happened.NewsCame, clerk: Clerk) -> Line:
    news = clerk.texts.events[event.event]
    return Line(_("News: {title}.").format(title=news.title), note=news.text)


@_tell.register
def _news_answered(event: happened.NewsAnswered, clerk: Clerk) -> Line:
    title = news_title(clerk.texts, event.event)
    if not event.seats:
        return Line(_("Nobody answered the news “{title}”.").format(title=title))
    seats = listed([seat_name(clerk.texts, seat) for seat in event.seats])
    return Line(_("{seats} answered the news “{title}”.").format(seats=seats, title=title))


@_tell.register
def _cards_drawn(event: happened.CardsDrawn, clerk: Clerk) -> Line:
    cards = listed([card_title(clerk.texts, card) for card in event.cards])
    return Line(_("{seat} drew {cards}.").format(seat=_seat(clerk, event.seat), cards=cards))


@_tell.register
def _theme_agreed(event: happened.ThemeAgreed, clerk: Clerk) -> Line:
    seat = _seat(clerk, event.by)
    if not event.tag:
        return Line(_("{seat} stepped back from the agreed theme.").format(seat=seat))
    return Line(_("{seat} agreed to work on {theme}.").format(seat=seat, theme=tag_name(event.tag)))


@_tell.register
def _written(event: happened.Written, clerk: Clerk) -> Line:
    text = _("{seat} wrote: “{text}”")
    return Line(text.format(seat=_seat(clerk, event.by), text=event.text))


@_tell.register
def _committed(event: happened.Committed, clerk: Clerk) -> Line:
    card = _card_on(clerk, event.card, event.target)
    return Line(
        _("{seat} laid a card face down: {card}.").format(seat=_seat(clerk, event.seat), card=card)
    )


@_tell.register
def _taken_back(event: happened.TakenBack, clerk: Clerk) -> Line:
    return _about_card(_("{seat} took a card back: {card}."), event.seat, event.card, clerk)


@_tell.register
def _seat_ready(event: happened.SeatReady, clerk: Clerk) -> Line:
    if event.timed_out:
        text = _("Time was up for {seat}; the plan stood as it was.")
    else:
        text = _("{seat} finished planning.")
    return Line(text.format(seat=_seat(clerk, event.by)))


@_tell.register
def _seat_handed_over(event: happened.SeatHandedOver, clerk: Clerk) -> Line:
    text = _("A bot plays for {seat} until they are back.")
    return Line(text.format(seat=_seat(clerk, event.by)))


@_tell.register
def _seat_taken_back(event: happened.SeatTakenBack, clerk: Clerk) -> Line:
    text = _("{seat} is back. What was done in their name stands.")
    return Line(text.format(seat=_seat(clerk, event.by)))


@_tell.register
def _card_revealed(event: happened.CardRevealed, clerk: Clerk) -> Line:
    card = _card_on(clerk, event.card, event.target)
    headline = _("{seat} played {card}.").format(seat=_seat(clerk, event.by), card=card)
    return Line(headline, note=_together(event))


@_tell.register
def _card_returned(event: happened.CardReturned, clerk: Clerk) -> Line:
    text = _("{card} went back to {seat} with its cost: {reason}.")
    return Line(
        text.format(
            card=card_title(clerk.texts, event.card),
            seat=_seat(clerk, event.by),
            reason=reason_in_short(event.code),
        )
    )


@_tell.register
def _risk_rolled(event: happened.RiskRolled, clerk: Clerk) -> Line:
    if event.happened:
        text = _("Chance on {card}: {chance} %. Drawn: {drawn} of 100, so it happened.")
    else:
        text = _("Chance on {card}: {chance} %. Drawn: {drawn} of 100, so it did not happen.")
    card = card_title(clerk.texts, event.card)
    return Line(text.format(card=card, chance=event.chance, drawn=event.drawn))


@_tell.register
def _initiative_began(event: happened.InitiativeBegan, clerk: Clerk) -> Line:
    text = ngettext(
        "{card} goes on at the next briefing.",
        "{card} goes on at each of the next {rounds} briefings.",
        event.rounds,
    )
    return Line(text.format(card=card_title(clerk.texts, event.card), rounds=event.rounds))


@_tell.register
def _initiative_ended(event: happened.InitiativeEnded, clerk: Clerk) -> Line:
    if event.reason == "unpaid":
        text = _("{card} ended early: {seat} could not pay its upkeep.")
    else:
        text = _("{card} of {seat} has run its course.")
    return _about_card(text, event.by, event.card, clerk)


@_tell.register
def _channel_changed(event: happened.ChannelChanged, clerk: Clerk) -> Line:
    text = _(_CHANNEL_NEWS[event.channel, event.opened])
    return Line(
        text.format(parties=two_parties(clerk.texts, event.dyad)),
        cause=cause_words(clerk.texts, event.cause),
        why=cause_why(event.cause),
    )


_CHANNEL_NEWS = {
    ("embassy", True): later("The embassies of {parties} opened again."),
    ("embassy", False): later("The embassies of {parties} closed."),
    ("back_channel", True): later("A back channel between {parties} opened."),
    ("back_channel", False): later("The back channel between {parties} closed."),
}


@_tell.register
def _lasts(event: happened.Lasts, clerk: Clerk) -> Line:
    text = ngettext(
        "{what} in this round and the next.",
        "{what} in this round and the next {rounds}.",
        event.rounds,
    )
    pattern = _(_LASTING[event.what])
    what = pattern.format(of=target_name(clerk.texts, LASTING[event.what], event.of))
    return Line(
        text.format(what=what, rounds=event.rounds), cause=cause_words(clerk.texts, event.cause)
    )


_LASTING = {
    "trust": later("Trust, {of}: losses count less"),
    "escalation": later("Escalation, {of}: rises count less"),
    "support": later("Support for a settlement, {of}: losses count less"),
    "coercion": later("No pressure from the seats of {of}"),
    "face": later("A way out with honour, {of}: crossing a red line costs less"),
    "free_hand": later("{of} may say yes to a text at once"),
    "trained": later("{of} does with more skill what it has learnt"),
    "briefing": later("Leaders know what {of} is trying"),
    "measured": later("Trust, {of}: measured, and known to all as it is"),
    "convened": later("Everybody coordinates, and nobody is in anybody's way"),
}


@_tell.register
def _rule_rolled(event: happened.RuleRolled, clerk: Clerk) -> Line:
    text = _(_ROLLS[event.rule, event.happened])
    card, of = card_title(clerk.texts, event.card), event.of and _seat(clerk, event.of)
    odds = _("Chance: {chance} %. Drawn: {drawn} of 100.")
    return Line(
        text.format(card=card, seat=_seat(clerk, event.by), of=of),
        note=odds.format(chance=event.chance, drawn=event.drawn),
    )


_ROLLS = {
    ("assembly", True): later("The assembly agreed to {card}."),
    ("assembly", False): later("The assembly did not agree to {card}: it comes to nothing."),
    ("veto", True): later("The assembly agreed to {card}, although {of} holds a veto."),
    ("veto", False): later("{of} vetoed {card}: it comes to nothing."),
    ("garbled", True): later("An idea did not get through with {card}: it stayed in its room."),
    ("garbled", False): later("An idea got through with {card}."),
    ("friction", True): later("Leaders heard of {card} from others, and took offence."),
    ("friction", False): later("Leaders were not told of {card}, and let it pass."),
}


@_tell.register
def _included(event: happened.Included, clerk: Clerk) -> Line:
    return Line(_(_INCLUDED[event.step]), cause=cause_words(clerk.texts, event.cause))


_INCLUDED = {
    "consulted": later("People outside government are consulted in the talks from now on."),
    "seat": later("People outside government have a seat in the talks from now on."),
}


@_tell.register
def _spoiler_acted(event: happened.SpoilerActed, clerk: Clerk) -> Line:
    text = _("{spoiler} struck between {parties}, where leaders trust each other most.")
    return Line(
        text.format(
            spoiler=spoiler_name(clerk.texts, event.spoiler),
            parties=two_parties(clerk.texts, event.dyad),
        ),
        note=clerk.texts.spoilers[event.spoiler].text,
    )


@_tell.register
def _permitted(event: happened.Permitted, clerk: Clerk) -> Line:
    text = _(_LEAVES[event.what, event.given])
    party = party_name(clerk.texts, event.party)
    return Line(text.format(seat=_seat(clerk, event.by), party=party))


_LEAVES = {
    ("veto", True): later("{seat} will not use its veto for {party}."),
    ("veto", False): later("{seat} holds its veto for {party} again."),
    ("consent", True): later("{seat} lets a mission into {party}."),
    ("consent", False): later("{seat} lets no mission into {party} any more."),
}


@_tell.register
def _scheduled(event: happened.Scheduled, clerk: Clerk) -> Line:
    text = ngettext(
        "More will come of {card} in the next round.",
        "More will come of {card} in {rounds} rounds.",
        event.rounds,
    )
    card = card_title(clerk.texts, event.card)
    return Line(text.format(card=card, rounds=event.rounds))


@_tell.register
def _election_held(event: happened.ElectionHeld, clerk: Clerk) -> Line:
    if event.confirmed:
        text = _("{party} voted and kept its government: support for a settlement is {support}.")
    else:
        text = _(
            "{party} voted for a new government: support for a settlement is {support}, and "
            "{need} was needed."
        )
    need = clerk.scenario.numbers.election_line
    party = party_name(clerk.texts, event.party)
    headline = text.format(party=party, support=event.support, need=need)
    return Line(headline, note=" ".join(_(_FALLEN[what]) for what in event.fallen))


_FALLEN = {
    "approval": later("The old government's yes to the text no longer counts."),
    "signature": later("Its signature no longer counts."),
    "red_lines": later("Its red lines are forgotten."),
}


@_tell.register
def _round_closed(event: happened.RoundClosed, _clerk: Clerk) -> Line:
    return Line(_("Round {round} is over.").format(round=event.round))


@_tell.register
def _ended(event: happened.Ended, _clerk: Clerk) -> Line:
    return Line(_("The session ends. {outcome}.").format(outcome=outcome_name(event.outcome)))


def _seat(clerk: Clerk, seat: str) -> str:
    return seat_name(clerk.texts, seat)


def _about_card(text: str, seat: str, card: str, clerk: Clerk) -> Line:
    return Line(text.format(seat=_seat(clerk, seat), card=card_title(clerk.texts, card)))


def _card_on(clerk: Clerk, card: str, target: str) -> str:
    """Return a card's title with what it was played on."""
    title = card_title(clerk.texts, card)
    on = target_name(clerk.texts, clerk.scenario.cards[card].target, target)
    return _("{card}, on {target}").format(card=title, target=on) if on else title


def _together(event: happened.CardRevealed) -> str:
    """Return whether other tracks came along on the agreed theme; empty without a theme."""
    if not event.theme:
        return ""
    theme = tag_name(event.theme)
    if event.joint_tracks < 2:
        return _("No other track came along on {theme}.").format(theme=theme)
    return _("{tracks} tracks played together on {theme}.").format(
        tracks=event.joint_tracks, theme=theme
    )
