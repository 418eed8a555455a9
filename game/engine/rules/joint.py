"""Playing together: a bonus for tracks on an agreed theme, less for uncoordinated doubles.

Rulebook §6; claim C32 (the tracks offset each other's drawbacks) and finding E05 (uncoordinated
coalitions achieve less).
"""

from collections import Counter
from collections.abc import Iterable

from game.engine.model.draft import Position
from game.engine.model.events import Factor
from game.engine.model.specs import CardSpec

Reveal = tuple[int, CardSpec, str]
"""A card on its way to the table: the seat's number, the card, its target."""


def theme_of(position: Position, seat: int, card: CardSpec) -> str:
    """Return the theme the seat has agreed to, when the card carries it; otherwise empty."""
    theme = position.themes[seat]
    return theme if theme in card.tags else ""


def tracks_on_themes(position: Position, reveals: Iterable[Reveal]) -> Counter[str]:
    """Count the different tracks that play on each agreed theme in this round."""
    seats = position.scenario.seats
    pairs = {(theme_of(position, seat, card), seats[seat].track) for seat, card, _ in reveals}
    return Counter(theme for theme, _ in pairs if theme)


def joint_factor(position: Position, tracks: int) -> tuple[Factor, ...]:
    """Return the bonus for a card whose theme this many tracks play on; none below two."""
    if tracks < 2:
        return ()
    numbers = position.scenario.numbers
    percent = 100 + numbers.joint_bonus * (tracks - 1)
    return (Factor("joint", min(percent, numbers.joint_ceiling)),)


def crowding(position: Position, reveals: Iterable[Reveal]) -> Counter[tuple[str, str]]:
    """Count the cards outside any theme that do the same thing to the same target."""
    return Counter(
        (card.instrument, target)
        for seat, card, target in reveals
        if not theme_of(position, seat, card)
    )


def crowded_factor(position: Position, doubles: int) -> tuple[Factor, ...]:
    """Return the penalty for one of several uncoordinated doubles; none for a single card."""
    return (Factor("crowded", position.scenario.numbers.crowded),) if doubles > 1 else ()
