"""How bots of one kind differ: what they mind, and what they overlook."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Manner:
    """What a bot minds.

    Attributes:
        fixed_pie: Whether it takes every gain of the others for a loss of its own, makes nothing
            of what it was told about their wishes, and splits the difference on every issue.
        other_levels: Percent at which it values trust at other levels of society than that of
            its own track.
        carries_ideas: Percent at which it values that what was found in a room leaves the room.
        foresees: Whether it counts the ideas that a room finds when it meets again, or later, and
            turns to its own mandates when the peace is made or the end is near.
        seeks_company: Whether it joins others on their theme and invites them, instead of waiting
            for the news or for somebody who asks.
        counts_votes: Whether it waits with its signature while a people would still refuse.
        minds_peoples: How much of a text's worth it sees in what the text does for the people that
            it does least for.
        as_good: Percent of the best card's worth from which another card is as good to it, so that
            it plays now this one and now that one.
        searches: Whether it tries its plans in mind before it commits a card.
        coercion_pays: What a coercive card must be worth before it touches it.
        learns: Whether it looks at what the others have offered: for what weighs for them, and for
            how far they have come themselves.
    """

    fixed_pie: bool = False
    other_levels: int = 100
    carries_ideas: int = 100
    foresees: bool = False
    seeks_company: bool = True
    counts_votes: bool = True
    minds_peoples: int = 0
    as_good: int = 60
    searches: bool = False
    coercion_pays: int = 1500
    learns: bool = False


NORMAL = Manner()
"""Sound, and true to its role."""

HARD = Manner(
    as_good=100,
    foresees=True,
    other_levels=60,
    carries_ideas=200,
    minds_peoples=80,
    searches=True,
    learns=True,
)
"""Looks ahead, and learns from what it is offered."""

EASY = Manner(
    as_good=100,
    fixed_pie=True,
    other_levels=0,
    carries_ideas=0,
    seeks_company=False,
    counts_votes=False,
    coercion_pays=-400,
)
"""The errors that people make in their first negotiation."""
