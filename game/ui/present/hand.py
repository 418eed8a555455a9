"""A seat's own hand: the face of each card, what it can be played on, and why not."""

from dataclasses import dataclass, replace

from game.content.texts import CardText, Texts
from game.engine import Commit, Scenario, SeatView, explain, preview
from game.engine.rules.targets import allowed_targets
from game.ui.present.icons import instrument_icon
from game.ui.widgets.card import CardFace, Cost
from game.wording import (
    CardWords,
    PreviewWords,
    _,
    card_words,
    gauge_kind,
    preview_words,
    reason,
    tag_name,
    target_name,
    track_number,
)

_MOST_LINES = 4
"""How many effects stand on lines of their own; more are put together."""


@dataclass(frozen=True, slots=True)
class TargetChoice:
    """Something a card can be played on.

    Attributes:
        id: Its id; empty for a card that is played on nothing in particular.
        name: What it is called.
        refusal: Why the card cannot be played on it now; empty when it can.
        action: The commitment to send.
    """

    id: str
    name: str
    refusal: str
    action: Commit


@dataclass(frozen=True, slots=True)
class HandCard:
    """A card in the hand, or face down before its seat.

    Attributes:
        id: The card.
        face: Its front; `replace(face, turned=True)` is its back.
        text: What it is about.
        words: Everything it says of itself.
        choices: What it can be played on; empty once it is committed.
        refusal: Why it cannot be played on anything now; empty when it can.
        committed: What it has been played on by name, or None while it is in the hand.
    """

    id: str
    face: CardFace
    text: str
    words: CardWords
    choices: tuple[TargetChoice, ...]
    refusal: str
    committed: str | None


def hand(view: SeatView, texts: Texts) -> tuple[HandCard, ...]:
    """Return the cards of the view's seat: first those committed, then those in the hand.

    Raises:
        KeyError: When the view is the public one, which has no hand.
    """
    state = view.known
    seat = state.scenario.seat_number[view.seat]
    laid = [_laid(view, texts, commitment) for commitment in state.commitments[seat]]
    return (*laid, *(_held(view, texts, card) for card in state.hands[seat]))


def prospect(view: SeatView, texts: Texts, action: Commit) -> PreviewWords:
    """Return what a commitment would bring, in words."""
    return preview_words(view.known, texts, action, preview(view.known, action))


def card_face(scenario: Scenario, texts: Texts, card: str, track: str) -> CardFace:
    """Return the front of a card as a track holds it, with lesson and source for its back."""
    spec, told = scenario.cards[card], texts.cards[card]
    words = card_words(spec, scenario.numbers)
    price = {"influence": spec.cost.influence, "funds": spec.cost.funds}
    return CardFace(
        title=told.title,
        track=track_number(track),
        icon=instrument_icon(spec.instrument),
        costs=tuple(
            Cost(means, amount, means_words(means, amount))
            for means, amount in price.items()
            if amount
        ),
        effects=words.effects if len(words.effects) <= _MOST_LINES else words.face,
        tags=tuple(map(tag_name, told.tags)),
        odds=words.odds,
        lesson=told.lesson,
        source=source_line(told),
    )


def means_words(means: str, amount: int) -> str:
    """Return how much of a seat's means there is, such as ``Influence 2``."""
    return _("{means} {amount}").format(means=gauge_kind(means), amount=amount)


def source_line(told: CardText) -> str:
    """Return where a card's idea comes from."""
    return _("{title}, section “{section}”").format(
        title=told.source.title, section=told.source.section
    )


def _held(view: SeatView, texts: Texts, card: str) -> HandCard:
    state = view.known
    scenario, seat = state.scenario, state.scenario.seat_number[view.seat]
    choices = tuple(
        _choice(view, texts, Commit(view.seat, card, target))
        for target in allowed_targets(scenario, seat, scenario.cards[card])
    )
    playable = any(not choice.refusal for choice in choices)
    return HandCard(
        id=card,
        face=card_face(scenario, texts, card, scenario.seats[seat].track),
        text=texts.cards[card].text,
        words=card_words(scenario.cards[card], scenario.numbers),
        choices=choices,
        refusal="" if playable or not choices else choices[0].refusal,
        committed=None,
    )


def _laid(view: SeatView, texts: Texts, commitment: Commit) -> HandCard:
    target = view.known.scenario.cards[commitment.card].target
    held = _held(view, texts, commitment.card)
    on = target_name(texts, target, commitment.target)
    return replace(held, choices=(), refusal="", committed=on)


def _choice(view: SeatView, texts: Texts, action: Commit) -> TargetChoice:
    refusal = explain(view.known, action)
    kind = view.known.scenario.cards[action.card].target
    return TargetChoice(
        id=action.target,
        name=target_name(texts, kind, action.target) or _("everybody"),
        refusal=reason(texts, refusal).sentence if refusal else "",
        action=action,
    )
