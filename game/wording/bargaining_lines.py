"""Lines of the ledger on bargaining: promises, deals, invitations, notes and mandates."""

from functools import singledispatch

from game.engine.model import bargaining_events as bargained
from game.engine.model.bargaining_events import BargainingEvent
from game.wording.authored import (
    card_title,
    issue_title,
    mandate_title,
    option_title,
    party_name,
    seat_name,
)
from game.wording.language import _, later
from game.wording.lines import Clerk, Line
from game.wording.names import tag_name
from game.wording.promises import promise_sentence, settled_why
from game.wording.sheets import field_name
from game.wording.terms import exchange_words, offer_words


@singledispatch
def bargaining_line(event: BargainingEvent, _clerk: Clerk) -> Line:
    """Return the line of an event of bargaining.

    Raises:
        TypeError: When the engine has such an event without words.
    """
    raise TypeError(f"no words for the event {event!r}")


@bargaining_line.register
def _promise_made(event: bargained.PromiseMade, clerk: Clerk) -> Line:
    public = _("{seat} promised {to} in public: “{words}”")
    private = _("{seat} promised {to}, between the two: “{words}”")
    promise = event.promise
    return Line(
        (public if promise.public else private).format(
            seat=_seat(clerk, promise.seat),
            to=_seat(clerk, promise.to),
            words=promise_sentence(clerk.texts, promise).text,
        )
    )


_SETTLED = {
    "kept": later("{seat} kept the promise to {to}: “{words}”"),
    "broken": later("{seat} broke the promise to {to}: “{words}”"),
    "overtaken": later("The promise of {seat} to {to} was overtaken: “{words}”"),
}


@bargaining_line.register
def _promise_settled(event: bargained.PromiseSettled, clerk: Clerk) -> Line:
    promise = event.promise
    headline = _(_SETTLED[promise.verdict]).format(
        seat=_seat(clerk, promise.seat),
        to=_seat(clerk, promise.to),
        words=promise_sentence(clerk.texts, promise).text,
    )
    return Line(headline, note=_("What decided it: {why}.").format(why=settled_why(promise.code)))


@bargaining_line.register
def _promise_explained(event: bargained.PromiseExplained, clerk: Clerk) -> Line:
    promise = event.promise
    return Line(
        _("{seat} on the broken promise to {to}: “{text}”").format(
            seat=_seat(clerk, promise.seat),
            to=_seat(clerk, promise.to),
            text=promise.explanation,
        )
    )


@bargaining_line.register
def _offer_made(event: bargained.OfferMade, clerk: Clerk) -> Line:
    offer = event.offer
    plain = _("{seat} offered {to} {words}.")
    counter = _("{seat} answered {to} with an offer: {words}.")
    return Line(
        (counter if offer.counters else plain).format(
            seat=_seat(clerk, offer.seat),
            to=_seat(clerk, offer.to),
            words=offer_words(clerk.texts, offer),
        )
    )


_CLOSED = {
    "accepted": later("{to} accepted the offer of {seat}: {words}."),
    "declined": later("{to} declined the offer of {seat}: {words}."),
    "countered": later("{to} did not take the offer of {seat} as it was: {words}."),
    "withdrawn": later("{seat} took the offer to {to} back: {words}."),
    "expired": later("{to} left the offer of {seat} unanswered: {words}."),
}


@bargaining_line.register
def _offer_closed(event: bargained.OfferClosed, clerk: Clerk) -> Line:
    offer, texts = event.offer, clerk.texts
    if event.package:
        words = exchange_words(texts, offer.packages[event.package - 1])
    else:
        words = offer_words(texts, offer)
    return Line(
        _(_CLOSED[offer.status]).format(
            seat=_seat(clerk, offer.seat), to=_seat(clerk, offer.to), words=words
        )
    )


@bargaining_line.register
def _deal_struck(event: bargained.DealStruck, clerk: Clerk) -> Line:
    text = _("{seat} and {to} made a deal.")
    return Line(text.format(seat=_seat(clerk, event.by), to=_seat(clerk, event.to)))


@bargaining_line.register
def _card_shown(event: bargained.CardShown, clerk: Clerk) -> Line:
    return Line(
        _("{seat} let {to} see the card {card}.").format(
            seat=_seat(clerk, event.by),
            to=_seat(clerk, event.to),
            card=card_title(clerk.texts, event.card),
        )
    )


@bargaining_line.register
def _vote_pledged(event: bargained.VotePledged, clerk: Clerk) -> Line:
    text = _("{seat} pledged {to} a yes in these talks to a text with “{option}” on {issue}.")
    return Line(
        text.format(
            seat=_seat(clerk, event.by),
            to=_seat(clerk, event.to),
            option=option_title(clerk.texts, event.issue, event.option),
            issue=issue_title(clerk.texts, event.issue),
        )
    )


@bargaining_line.register
def _invited(event: bargained.Invited, clerk: Clerk) -> Line:
    return Line(
        _("{seat} invited {to} to play on {theme} together.").format(
            seat=_seat(clerk, event.by), to=_seat(clerk, event.to), theme=tag_name(event.tag)
        )
    )


_ANSWERS = {
    "accepted": later("{seat} accepted the invitation of {to} to {theme}."),
    "declined": later("{seat} declined the invitation of {to} to {theme}."),
    "unanswered": later("{seat} left the invitation of {to} to {theme} unanswered."),
}


@bargaining_line.register
def _invitation_answered(event: bargained.InvitationAnswered, clerk: Clerk) -> Line:
    return Line(
        _(_ANSWERS[event.answer]).format(
            seat=_seat(clerk, event.by), to=_seat(clerk, event.to), theme=tag_name(event.tag)
        )
    )


@bargaining_line.register
def _prepared(event: bargained.Prepared, clerk: Clerk) -> Line:
    seat, line = _seat(clerk, event.seat), field_name(event.field)
    if not event.text:
        return Line(_("{seat} cleared a line of the sheet: {line}.").format(seat=seat, line=line))
    text = _("{seat} wrote on the sheet, {line}: “{text}”")
    return Line(text.format(seat=seat, line=line, text=event.text))


@bargaining_line.register
def _guessed(event: bargained.Guessed, clerk: Clerk) -> Line:
    texts = clerk.texts
    return Line(
        _(
            "{seat} guessed that {issue} weighs {weight} of 100 for {party}, and that “{option}” "
            "would be best."
        ).format(
            seat=_seat(clerk, event.seat),
            issue=issue_title(texts, event.issue),
            weight=event.weight,
            party=party_name(texts, event.party),
            option=option_title(texts, event.issue, event.option),
        )
    )


@bargaining_line.register
def _mandate_judged(event: bargained.MandateJudged, clerk: Clerk) -> Line:
    met = _("{seat} met a mandate: {mandate}.")
    missed = _("{seat} did not meet a mandate: {mandate}.")
    return Line(
        (met if event.met else missed).format(
            seat=_seat(clerk, event.by), mandate=mandate_title(clerk.texts, event.mandate)
        )
    )


def _seat(clerk: Clerk, seat: str) -> str:
    return seat_name(clerk.texts, seat)
