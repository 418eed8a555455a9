"""The public board: the circle of tracks, and for each pair of parties its pyramid and ladder."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event, SeatView, State
from game.engine.model.ids import LEVELS, TRACKS
from game.engine.rules.ladder import level_of
from game.ui.present.estimates import since_drawn, spread
from game.ui.present.icons import channel_icon, instrument_icon
from game.ui.present.spoilers import SpoilerMark, spoiler_marks
from game.ui.widgets.circle import CircleBoard, TrackSpot
from game.ui.widgets.ladder import EscalationLadder
from game.ui.widgets.pyramid import TrustLevel, TrustPyramid
from game.wording import (
    Standing,
    _,
    card_title,
    channel_name,
    dyad_name,
    ladder_names,
    ladder_sentence,
    level_name,
    ngettext,
    party_name,
    seat_name,
    standing_at,
    standings,
    tag_name,
    target_name,
    track_number,
    track_short,
)
from game.wording.elections import election_words
from game.wording.language import capital, listed

CHANNELS = ("embassy", "back_channel")


@dataclass(frozen=True, slots=True)
class ChannelMark:
    """A channel between two parties, open or closed."""

    id: str
    name: str
    is_open: bool
    icon: str


@dataclass(frozen=True, slots=True)
class DyadBoard:
    """What lies between two parties.

    Attributes:
        id: The dyad.
        name: The two parties.
        pyramid: Trust on three levels, with the change since the last round.
        ladder: Escalation, with the change since the last round.
        escalation: 0 to 100.
        level: The level of the ladder in words.
        sentence: What it is like on that level.
        channels: Embassies and back channel; empty where the session has no channels.
    """

    id: str
    name: str
    pyramid: TrustPyramid
    ladder: EscalationLadder
    escalation: int
    level: str
    sentence: str
    channels: tuple[ChannelMark, ...]


@dataclass(frozen=True, slots=True)
class PartyBoard:
    """A party's own numbers, 0 to 100; `support` is None where the session has none."""

    id: str
    name: str
    support: int | None
    grievance: int


@dataclass(frozen=True, slots=True)
class Running:
    """An initiative that goes on.

    Attributes:
        title: The card.
        seat: Who set it going.
        target: What it was played on; empty for everybody.
        left: For how many more briefings, in words.
        icon: The icon of its instrument.
    """

    title: str
    seat: str
    target: str
    left: str
    icon: str


@dataclass(frozen=True, slots=True)
class News:
    """The event of the round; `answered_by` says which themes answer it, and may be empty."""

    title: str
    text: str
    answered_by: str
    spoiler: bool


@dataclass(frozen=True, slots=True)
class Board:
    """Everything on the public board.

    `link` is None where the session has no link; `elections` are those to come, the next first.
    """

    circle: CircleBoard
    dyads: tuple[DyadBoard, ...]
    parties: tuple[PartyBoard, ...]
    link: int | None
    running: tuple[Running, ...]
    news: News | None
    elections: tuple[str, ...]
    spoilers: tuple[SpoilerMark, ...]


def board(view: SeatView, texts: Texts, events: Sequence[Event]) -> Board:
    """Lay out the board.

    Args:
        view: What a seat, or everybody, may see.
        texts: What authors wrote.
        events: The session so far; changes are shown since the end of the round before.
    """
    state = view.known
    before = [end for end in standings(state.scenario, events) if end.round < state.round][-1]
    return Board(
        circle=_circle(state),
        dyads=tuple(
            _dyad(view, texts, at, before, events) for at in range(len(state.scenario.dyads))
        ),
        parties=tuple(_party(state, texts, at) for at in range(len(state.scenario.parties))),
        link=_link(state),
        running=_running(state, texts),
        news=news(state, texts),
        elections=election_words(state.scenario, texts, state.round),
        spoilers=spoiler_marks(state, texts, events),
    )


def news(state: State, texts: Texts) -> News | None:
    """Return the event of this round, or None when there is none."""
    if not state.news:
        return None
    told = texts.events[state.news]
    tags = listed([tag_name(tag) for tag in told.answered_by])
    answer = _("Answered by cards on {themes}.").format(themes=tags) if tags else ""
    return News(told.title, told.text, answer, told.spoiler)


def _circle(state: State) -> CircleBoard:
    """Place every track that has a seat; while cards are planned, those still at it are lit."""
    seats = list(zip(state.scenario.seats, state.ready, strict=True))
    spots = []
    for track in TRACKS:
        ready = [done for seat, done in seats if seat.track == track]
        if ready:
            planning = state.phase == "planning" and not all(ready)
            spots.append(TrackSpot(track_number(track), track_short(track), active=planning))
    return CircleBoard(tuple(spots), _link(state) or 0)


def _link(state: State) -> int | None:
    return state.gauges[state.scenario.table.link] if "link" in state.scenario.modules else None


def _dyad(
    view: SeatView, texts: Texts, dyad: int, before: Standing, events: Sequence[Event]
) -> DyadBoard:
    state = view.known
    spec, table = state.scenario.dyads[dyad], state.scenario.table
    leaders, influentials, communities = (
        _level(view, table.trust(dyad, level), level, before.trust[dyad][level], events)
        for level in range(len(LEVELS))
    )
    escalation = state.gauges[table.escalation(dyad)]
    change = escalation - before.escalation[dyad]
    ladder = EscalationLadder(level_of(escalation), ladder_names(), change)
    return DyadBoard(
        id=spec.id,
        name=dyad_name(texts, spec.id),
        pyramid=TrustPyramid((leaders, influentials, communities)),
        ladder=ladder,
        escalation=escalation,
        level=capital(standing_at(escalation)),
        sentence=ladder_sentence(ladder.step),
        channels=_channels(state, dyad),
    )


def _level(view: SeatView, index: int, level: int, was: int, events: Sequence[Event]) -> TrustLevel:
    """Return trust at a level, and how it moved: for an estimate, in this round."""
    now, off = view.known.gauges[index], spread(view, index)
    change = since_drawn(view, index, events) if off else now - was
    return TrustLevel(capital(level_name(LEVELS[level])), now, change, off)


def _channels(state: State, dyad: int) -> tuple[ChannelMark, ...]:
    if "channels" not in state.scenario.modules:
        return ()
    return tuple(
        ChannelMark(
            channel,
            capital(channel_name(channel)),
            channel in state.channels[dyad],
            channel_icon(is_open=channel in state.channels[dyad]),
        )
        for channel in CHANNELS
    )


def _party(state: State, texts: Texts, party: int) -> PartyBoard:
    spec, table = state.scenario.parties[party], state.scenario.table
    has_support = "support" in state.scenario.modules
    return PartyBoard(
        id=spec.id,
        name=party_name(texts, spec.id),
        support=state.gauges[table.support(party)] if has_support else None,
        grievance=state.gauges[table.grievance(party)],
    )


def _running(state: State, texts: Texts) -> tuple[Running, ...]:
    scenario = state.scenario
    return tuple(
        Running(
            title=card_title(texts, going.card),
            seat=seat_name(texts, scenario.seats[going.seat].id),
            target=target_name(texts, scenario.cards[going.card].target, going.target),
            left=ngettext("one more briefing", "{rounds} more briefings", going.rounds).format(
                rounds=going.rounds
            ),
            icon=instrument_icon(scenario.cards[going.card].instrument),
        )
        for going in state.initiatives
    )
