"""What happened: the ledger of a session, from which every report is written.

An event has a `kind` and plain fields. `seat` names the only seat that may see a private
event; public events have none of that.
"""

from dataclasses import dataclass
from typing import ClassVar

from game.engine.model.bargaining_events import BARGAINING_EVENTS, BargainingEvent, may_see
from game.engine.model.gauges import Gauge
from game.engine.model.treaty_events import TREATY_SECRETS, TreatyEvent


@dataclass(frozen=True, slots=True)
class Cause:
    """What brought a change about.

    Attributes:
        kind: `card`, `initiative`, `cost`, `upkeep`, `event`, `spoiler`, `deal` or `rule`.
        id: The id of the card (also for what it costs), of the event, the spoiler or the rule;
            the number of the offer for a deal.
        seat: The seat that acted, or empty.
    """

    kind: str
    id: str
    seat: str = ""


@dataclass(frozen=True, slots=True)
class Factor:
    """A reason why a change was larger or smaller than printed, in percent.

    `of` names the particular: the stage for `stage`, the theme for `joint`.
    """

    code: str
    percent: int
    of: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """A number changed. `base` is the printed amount; `after - before` is what came of it."""

    kind: ClassVar[str] = "changed"
    gauge: Gauge
    before: int
    after: int
    base: int
    factors: tuple[Factor, ...]
    cause: Cause


@dataclass(frozen=True, slots=True)
class PhaseBegan:
    """The table entered a phase of a round."""

    kind: ClassVar[str] = "phase_began"
    round: int
    phase: str


@dataclass(frozen=True, slots=True)
class NewsCame:
    """An event was drawn at the briefing."""

    kind: ClassVar[str] = "news_came"
    event: str


@dataclass(frozen=True, slots=True)
class NewsAnswered:
    """The round's event was answered by these seats; by none when it was left alone."""

    kind: ClassVar[str] = "news_answered"
    event: str
    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CardsDrawn:
    """A seat drew cards; only the seat may see which."""

    kind: ClassVar[str] = "cards_drawn"
    seat: str
    cards: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ThemeAgreed:
    """A seat agreed in public to work on a theme, or stepped back (empty tag)."""

    kind: ClassVar[str] = "theme_agreed"
    by: str
    tag: str


@dataclass(frozen=True, slots=True)
class Written:
    """A seat put a sentence on record, in talks or in review."""

    kind: ClassVar[str] = "written"
    by: str
    phase: str
    text: str


@dataclass(frozen=True, slots=True)
class Committed:
    """A seat committed a card face down; only the seat may see it."""

    kind: ClassVar[str] = "committed"
    seat: str
    card: str
    target: str


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A seat took a card back; only the seat may see it."""

    kind: ClassVar[str] = "taken_back"
    seat: str
    card: str


@dataclass(frozen=True, slots=True)
class SeatReady:
    """A seat finished planning, by itself or because its time was up."""

    kind: ClassVar[str] = "seat_ready"
    by: str
    timed_out: bool


@dataclass(frozen=True, slots=True)
class SeatHandedOver:
    """A seat is played for somebody who is silent or away."""

    kind: ClassVar[str] = "seat_handed_over"
    by: str


@dataclass(frozen=True, slots=True)
class SeatTakenBack:
    """Whoever was away plays the seat again."""

    kind: ClassVar[str] = "seat_taken_back"
    by: str


@dataclass(frozen=True, slots=True)
class CardRevealed:
    """A card was turned over and takes effect. `joint_tracks` counts tracks on its theme."""

    kind: ClassVar[str] = "card_revealed"
    by: str
    card: str
    target: str
    theme: str
    joint_tracks: int


@dataclass(frozen=True, slots=True)
class CardReturned:
    """A card could not take effect any more; it and its cost went back to the seat."""

    kind: ClassVar[str] = "card_returned"
    by: str
    card: str
    target: str
    code: str


@dataclass(frozen=True, slots=True)
class RiskRolled:
    """Chance decided: `drawn` (1 to 100) at or below `chance` means that it happened."""

    kind: ClassVar[str] = "risk_rolled"
    by: str
    card: str
    chance: int
    drawn: int
    happened: bool


@dataclass(frozen=True, slots=True)
class InitiativeBegan:
    """A card set something going for some rounds."""

    kind: ClassVar[str] = "initiative_began"
    by: str
    card: str
    target: str
    rounds: int


@dataclass(frozen=True, slots=True)
class InitiativeEnded:
    """An initiative ended. `reason` is `finished` or `unpaid`."""

    kind: ClassVar[str] = "initiative_ended"
    by: str
    card: str
    reason: str


@dataclass(frozen=True, slots=True)
class ChannelChanged:
    """A channel between two parties opened or closed."""

    kind: ClassVar[str] = "channel_changed"
    dyad: str
    channel: str
    opened: bool
    cause: Cause


@dataclass(frozen=True, slots=True)
class Lasts:
    """Something begins to stand for some rounds: one of `LASTING`, of a dyad, party or seat."""

    kind: ClassVar[str] = "lasts"
    what: str
    of: str
    rounds: int
    cause: Cause


@dataclass(frozen=True, slots=True)
class RuleRolled:
    """Chance decided what a rule says comes of a card; `of` names whom or what it is about."""

    kind: ClassVar[str] = "rule_rolled"
    rule: str
    by: str
    card: str
    of: str
    chance: int
    drawn: int
    happened: bool


@dataclass(frozen=True, slots=True)
class Included:
    """People outside government came a step closer to the talks, one of `INCLUSION`."""

    kind: ClassVar[str] = "included"
    step: str
    cause: Cause


@dataclass(frozen=True, slots=True)
class SpoilerActed:
    """A spoiler struck in a dyad, where leaders trust each other most."""

    kind: ClassVar[str] = "spoiler_acted"
    spoiler: str
    dyad: str


@dataclass(frozen=True, slots=True)
class Permitted:
    """A seat gave, or took back, its leave: it holds a `veto` or the `consent` for a party."""

    kind: ClassVar[str] = "permitted"
    by: str
    what: str
    party: str
    given: bool


@dataclass(frozen=True, slots=True)
class Scheduled:
    """Something will come of a card later."""

    kind: ClassVar[str] = "scheduled"
    by: str
    card: str
    rounds: int


@dataclass(frozen=True, slots=True)
class RoundClosed:
    """A round is over; `gauges` holds every number in the order of the gauge table."""

    kind: ClassVar[str] = "round_closed"
    round: int
    gauges: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ElectionHeld:
    """A party voted; with a government that is not confirmed fell what `fallen` lists.

    `support` is its support for a settlement, which decides; `fallen` holds `approval`,
    `signature` and `red_lines`.
    """

    kind: ClassVar[str] = "election_held"
    party: str
    confirmed: bool
    support: int
    fallen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ended:
    """The session has an outcome, one of `OUTCOMES`."""

    kind: ClassVar[str] = "ended"
    outcome: str


Event = (
    Changed
    | PhaseBegan
    | NewsCame
    | NewsAnswered
    | CardsDrawn
    | ThemeAgreed
    | Written
    | Committed
    | TakenBack
    | SeatReady
    | SeatHandedOver
    | SeatTakenBack
    | CardRevealed
    | CardReturned
    | RiskRolled
    | InitiativeBegan
    | InitiativeEnded
    | ChannelChanged
    | Lasts
    | RuleRolled
    | Included
    | SpoilerActed
    | Permitted
    | Scheduled
    | BargainingEvent
    | TreatyEvent
    | ElectionHeld
    | RoundClosed
    | Ended
)

PRIVATE = (CardsDrawn, Committed, TakenBack, *TREATY_SECRETS)
"""The events that only their own seat may see."""


def visible(event: Event, seat: str) -> bool:
    """Tell whether a seat may see an event; the empty seat sees what everybody sees."""
    if isinstance(event, PRIVATE):
        return event.seat == seat
    if isinstance(event, BARGAINING_EVENTS):
        return may_see(event, seat)
    return True
