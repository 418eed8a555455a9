"""The frozen state of a session: everything that a rule may ask, and nothing else."""

from dataclasses import dataclass, fields

from game.engine.model.actions import Commit
from game.engine.model.deals import Deals
from game.engine.model.mandates import Deed
from game.engine.model.memory import NOTHING, Memory
from game.engine.model.plays import Play
from game.engine.model.promises import Promises
from game.engine.model.rng import Luck
from game.engine.model.sheets import Sheet
from game.engine.model.specs import Effect, Scenario
from game.engine.model.treaty import TreatyState


@dataclass(frozen=True, slots=True)
class Initiative:
    """Something a card set going: by which seat, on what, for how many more briefings."""

    card: str
    seat: int
    target: str
    rounds: int


@dataclass(frozen=True, slots=True)
class Lasting:
    """Something that stands for some rounds: a protection, a bar, a skill, a mandate.

    Attributes:
        what: One of `LASTING`, which says what it is and whose.
        of: The number of the dyad, party or seat; 0 for the session.
        until: The last round in which it stands.
    """

    what: str
    of: int
    until: int


@dataclass(frozen=True, slots=True)
class Pending:
    """Effects that come at the briefing of a later round."""

    round: int
    effects: tuple[Effect, ...]
    play: Play


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence on record."""

    round: int
    phase: str
    seat: str
    text: str


@dataclass(frozen=True, slots=True)
class State:
    """One moment of a session.

    Attributes:
        scenario: The specification it runs on; never part of a digest or a save.
        no_luck: Whether every roll is replaced by its expected value.
        round: 1 to `scenario.rounds`.
        phase: One of `PHASES`.
        gauges: Every number, in the order of `scenario.table`.
        hands: Card ids by seat.
        piles: Card ids by seat, in the order in which they will be drawn.
        discards: Card ids by seat.
        commitments: Committed cards by seat, in the order of committing.
        ready: Whether each seat has finished planning.
        themes: The tag each seat has agreed to work on, or empty.
        channels: The open channels of each dyad, in alphabetical order.
        initiatives: What is going on.
        lasting: What stands for some rounds: protections, bars, skills.
        pending: What will come of earlier cards.
        news: The id of this round's event, or empty.
        past_news: The ids of the events so far, this round's included.
        notes: Sentences on record.
        abyss: For how many rounds running each dyad has stood on level 9.
        luck: The state of chance.
        outcome: One of `OUTCOMES`, or empty while nothing is decided.
        promises: Words given; None without the module.
        deals: Offers and invitations; None without the module.
        deeds: What mandates are judged by; None without the module.
        sheets: Preparation and guesses by seat; None where there is nothing to bargain over.
        treaty: How far the talks have come, or None where there is no treaty to be made.
        away: Ids of the seats that are played for somebody who is away; None when there are none.
        memory: What the systems of the documents remember from round to round.
    """

    scenario: Scenario
    no_luck: bool
    round: int
    phase: str
    gauges: tuple[int, ...]
    hands: tuple[tuple[str, ...], ...]
    piles: tuple[tuple[str, ...], ...]
    discards: tuple[tuple[str, ...], ...]
    commitments: tuple[tuple[Commit, ...], ...]
    ready: tuple[bool, ...]
    themes: tuple[str, ...]
    channels: tuple[tuple[str, ...], ...]
    initiatives: tuple[Initiative, ...]
    lasting: tuple[Lasting, ...]
    pending: tuple[Pending, ...]
    news: str
    past_news: tuple[str, ...]
    notes: tuple[Note, ...]
    abyss: tuple[int, ...]
    luck: Luck
    outcome: str
    promises: Promises | None = None
    deals: Deals | None = None
    deeds: tuple[Deed, ...] | None = None
    sheets: tuple[Sheet, ...] | None = None
    treaty: TreatyState | None = None
    memory: Memory = NOTHING
    away: tuple[str, ...] | None = None


STATE_FIELDS = tuple(field.name for field in fields(State))
