"""The seats round the table: who they are, and how far each of them is."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import SeatView
from game.ui.widgets.track import SeatToken
from game.wording import _, ngettext, seat_name, tag_name, track_name, track_number


@dataclass(frozen=True, slots=True)
class SeatShown:
    """A seat on the screen.

    Attributes:
        id: The seat.
        token: How it is drawn.
        track: Its track with number and name.
        brief: Its public role.
        confidential: Its own brief when the view is that seat's; otherwise empty.
        cards: How many cards it holds.
        committed: How many it has committed.
        means: Influence, funds and standing by name of the gauge, for those in play.
    """

    id: str
    token: SeatToken
    track: str
    brief: str
    confidential: str
    cards: int
    committed: int
    means: Mapping[str, int]


def seats(
    view: SeatView, texts: Texts, controllers: Mapping[str, str] | None = None
) -> tuple[SeatShown, ...]:
    """Return every seat in the order of the scenario.

    Args:
        view: What a seat, or everybody, may see.
        texts: What authors wrote.
        controllers: For a seat's id the icon of who plays it: `bot`, `person` or `phone`.
    """
    who = controllers or {}
    return tuple(
        _shown(view, texts, number, who.get(spec.id, ""))
        for number, spec in enumerate(view.known.scenario.seats)
    )


def _shown(view: SeatView, texts: Texts, number: int, controller: str) -> SeatShown:
    state = view.known
    spec = state.scenario.seats[number]
    told = texts.seats[spec.id]
    token = SeatToken(
        name=seat_name(texts, spec.id),
        track=track_number(spec.track),
        party=spec.affiliation,
        detail=_detail(view, number),
        state=_state(view, number) or controller,
    )
    return SeatShown(
        id=spec.id,
        token=token,
        track=track_name(spec.track),
        brief=told.brief,
        confidential=told.confidential if spec.id == view.seat else "",
        cards=view.hand_sizes[number],
        committed=view.committed[number],
        means=_means(view, number),
    )


def _state(view: SeatView, number: int) -> str:
    if view.known.phase != "planning":
        return ""
    return "check" if view.known.ready[number] else "hourglass"


def _detail(view: SeatView, number: int) -> str:
    """Return what the seat is at: its agreed theme in talks, its cards in planning."""
    state = view.known
    if state.phase == "talks" and state.themes[number]:
        return _("Works on {theme}").format(theme=tag_name(state.themes[number]))
    if state.phase == "planning":
        count = view.committed[number]
        return ngettext("{count} card committed", "{count} cards committed", count).format(
            count=count
        )
    return track_name(state.scenario.seats[number].track)


def _means(view: SeatView, number: int) -> dict[str, int]:
    state = view.known
    table, modules = state.scenario.table, state.scenario.modules
    means = {"influence": state.gauges[table.influence(number)]}
    if "funds" in modules:
        means["funds"] = state.gauges[table.funds(number)]
    if "standing" in modules:
        means["standing"] = state.gauges[table.standing(number)]
    return means
