"""A seat agrees in public to work on a theme this round."""

from collections.abc import Iterator

from game.engine.model.actions import Agree
from game.engine.model.draft import Draft, Position
from game.engine.model.events import ThemeAgreed
from game.engine.model.refusals import Refusal
from game.engine.rules.deals.goods import theme_refusal


def refuse(position: Position, action: Agree) -> Refusal | None:
    """Refuse a theme that no card carries, the one it has, and another than a deal set."""
    if "themes" not in position.scenario.modules:
        return Refusal.because("no_themes")
    if action.tag and action.tag not in position.scenario.tags:
        return Refusal.because("unknown_theme", tag=action.tag)
    seat = position.scenario.seat_number[action.seat]
    if action.tag == position.themes[seat]:
        return Refusal.because("same_theme", tag=action.tag)
    return theme_refusal(position, action.seat, action.tag)


def carry_out(draft: Draft, action: Agree) -> None:
    """Put the seat on the theme, or on none."""
    draft.themes[draft.scenario.seat_number[action.seat]] = action.tag
    draft.events.append(ThemeAgreed(action.seat, action.tag))


def options(position: Position, seat: str) -> Iterator[Agree]:
    """Give every theme, and stepping back."""
    for tag in ("", *position.scenario.tags):
        yield Agree(seat, tag)
