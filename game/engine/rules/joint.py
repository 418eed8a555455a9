"""Playing together: a bonus for tracks on an agreed theme, less for a crowd without one.

Rulebook §6; claim C32 (the tracks offset each other's drawbacks) and finding E05 (beyond a point
more mediators achieve less, unless they coordinate). See docs/decisions/0003.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.events import Factor
from game.engine.model.plays import Play
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec
from game.engine.rules.lasting import is_lasting
from game.engine.rules.push import Pushing

Reveal = tuple[int, CardSpec, str]
"""A card on its way to the table: the seat's number, the card, its target."""


class Prepared(NamedTuple):
    """A card about to be revealed, read from the position at the beginning of its step.

    Attributes:
        card: The card.
        play: Its reach and strength.
        theme: The agreed theme it is played on, or empty.
        tracks: How many tracks play on that theme; 0 without one.
        refusal: Why it cannot be played any more, or None.
    """

    card: CardSpec
    play: Play
    theme: str
    tracks: int
    refusal: Refusal | None


Crowd = Mapping[tuple[int, bool], int]
"""See `Play.crowd`."""


def theme_of(position: Position, seat: int, card: CardSpec) -> str:
    """Return the theme the seat has agreed to, when the card carries it; otherwise empty."""
    theme = position.themes[seat]
    return theme if theme in card.tags else ""


def tracks_on_themes(position: Position, reveals: Iterable[Reveal]) -> Counter[str]:
    """Count the different tracks that play on each agreed theme in this round."""
    seats = position.scenario.seats
    pairs = {(theme_of(position, seat, card), seats[seat].track) for seat, card, _ in reveals}
    return Counter(theme for theme, _ in pairs if theme)


def joint_factor(position: Position, theme: str, tracks: int) -> tuple[Factor, ...]:
    """Return the bonus for a card on a theme that this many tracks play on; none below two."""
    if tracks < 2:
        return ()
    numbers = position.scenario.numbers
    percent = 100 + numbers.joint_bonus * (tracks - 1)
    return (Factor("joint", min(percent, numbers.joint_ceiling), theme),)


def crowds(position: Position, prepared: Iterable[Prepared]) -> Crowd:
    """Count, for each gauge and direction, those who push it without agreement.

    All plays on one agreed theme count as one, and so do a seat's own: they were planned
    together. Where somebody has convened all the others, nobody is in anybody's way.
    """
    if "themes" not in position.scenario.modules or is_lasting(position, "convened"):
        return {}
    pushers: defaultdict[tuple[int, bool], set[str | int]] = defaultdict(set)
    for one in prepared:
        for effect in one.card.effects:
            if isinstance(effect, Pushing):
                for push in effect.pushes(position.scenario, one.play):
                    pushers[push.gauge, effect.amount > 0].add(one.theme or one.play.actor)
    return {key: len(who) for key, who in pushers.items()}
