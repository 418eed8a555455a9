"""What happened: the ledger of a session, from which every report is written.

An event has a `kind` and plain fields. `seat` names the only seat that may see a private
event; public events have none of that.
"""

from dataclasses import dataclass
from typing import ClassVar

from game.engine.model.deals import Offer
from game.engine.model.gauges import Gauge
from game.engine.model.promises import Promise


@dataclass(frozen=True, slots=True)
class Cause:
    """What brought a change about.

    Attributes:
        kind: `card`, `initiative`, `cost`, `upkeep`, `event`, `deal` or `rule`.
        id: The id of the card (also for what it costs), of the event or of the rule; the number
            of the offer for a deal.
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
class Shielded:
    """Something is protected, or a party's coercion is blocked, for some rounds."""

    kind: ClassVar[str] = "shielded"
    what: str
    of: str
    rounds: int
    cause: Cause


@dataclass(frozen=True, slots=True)
class Scheduled:
    """Something will come of a card later."""

    kind: ClassVar[str] = "scheduled"
    by: str
    card: str
    rounds: int


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """A seat gave its word."""

    kind: ClassVar[str] = "promise_made"
    promise: Promise


@dataclass(frozen=True, slots=True)
class PromiseSettled:
    """A promise was kept, broken or overtaken, as its `verdict` and `code` say.

    `line` is the line of the ledger that decided it, or None when time did.
    """

    kind: ClassVar[str] = "promise_settled"
    promise: Promise
    line: "Event | None"


@dataclass(frozen=True, slots=True)
class PromiseExplained:
    """A seat said why it broke its word; the sentence is in the promise."""

    kind: ClassVar[str] = "promise_explained"
    promise: Promise


@dataclass(frozen=True, slots=True)
class OfferMade:
    """A seat put packages before another; only the two may see it."""

    kind: ClassVar[str] = "offer_made"
    offer: Offer


@dataclass(frozen=True, slots=True)
class OfferClosed:
    """An offer was declined, countered, withdrawn, accepted or expired; seen by the two.

    `package` counts from 1 and is 0 unless one was accepted.
    """

    kind: ClassVar[str] = "offer_closed"
    offer: Offer
    package: int


@dataclass(frozen=True, slots=True)
class DealStruck:
    """Two seats made a deal; what is in it only they know, but for the money that moved."""

    kind: ClassVar[str] = "deal_struck"
    by: str
    to: str


@dataclass(frozen=True, slots=True)
class CardShown:
    """A seat let another see a card in its hand; only the two know."""

    kind: ClassVar[str] = "card_shown"
    by: str
    to: str
    card: str


@dataclass(frozen=True, slots=True)
class Invited:
    """A seat asked another to play on a theme together."""

    kind: ClassVar[str] = "invited"
    by: str
    to: str
    tag: str


@dataclass(frozen=True, slots=True)
class InvitationAnswered:
    """The seat that was asked (`by`) accepted, declined or left unanswered what `to` asked."""

    kind: ClassVar[str] = "invitation_answered"
    by: str
    to: str
    tag: str
    answer: str


@dataclass(frozen=True, slots=True)
class Prepared:
    """A seat filled in a line of its preparation sheet; only the seat may see it."""

    kind: ClassVar[str] = "prepared"
    seat: str
    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Guessed:
    """A seat noted a guess in its dossier; only the seat may see it."""

    kind: ClassVar[str] = "guessed"
    seat: str
    party: str
    issue: str
    weight: int
    option: str


@dataclass(frozen=True, slots=True)
class MandateJudged:
    """The session is over, and a seat met a mandate of its own or not."""

    kind: ClassVar[str] = "mandate_judged"
    by: str
    mandate: str
    met: bool


@dataclass(frozen=True, slots=True)
class RoundClosed:
    """A round is over; `gauges` holds every number in the order of the gauge table."""

    kind: ClassVar[str] = "round_closed"
    round: int
    gauges: tuple[int, ...]


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
    | CardRevealed
    | CardReturned
    | RiskRolled
    | InitiativeBegan
    | InitiativeEnded
    | ChannelChanged
    | Shielded
    | Scheduled
    | PromiseMade
    | PromiseSettled
    | PromiseExplained
    | OfferMade
    | OfferClosed
    | DealStruck
    | CardShown
    | Invited
    | InvitationAnswered
    | Prepared
    | Guessed
    | MandateJudged
    | RoundClosed
    | Ended
)

PRIVATE = (CardsDrawn, Committed, TakenBack, Prepared, Guessed)
"""The events that only their own seat may see."""


def visible(event: Event, seat: str) -> bool:
    """Tell whether a seat may see an event; the empty seat sees what everybody sees."""
    if isinstance(event, PRIVATE):
        return event.seat == seat
    if isinstance(event, PromiseMade | PromiseSettled | PromiseExplained):
        return event.promise.public or seat in (event.promise.seat, event.promise.to)
    if isinstance(event, OfferMade | OfferClosed):
        return seat in (event.offer.seat, event.offer.to)
    if isinstance(event, CardShown):
        return seat in (event.by, event.to)
    return True
