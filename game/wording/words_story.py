"""At the end: promises kept and broken, deals made, mandates met or not; nobody is ranked."""

from collections import Counter
from collections.abc import Iterator, Sequence

from game.content.texts import Texts
from game.engine.model.bargaining_events import (
    DealStruck,
    InvitationAnswered,
    MandateJudged,
    PromiseExplained,
    PromiseMade,
    PromiseSettled,
)
from game.engine.model.events import Event
from game.engine.model.promises import Promise
from game.wording.authored import mandate_title, seat_name
from game.wording.language import _, listed, ngettext
from game.wording.promises import promise_sentence, settled_why


def promise_story(texts: Texts, events: Sequence[Event]) -> tuple[str, ...]:
    """Tell what became of the promises that everybody heard, and of deals and invitations."""
    return tuple(_promises(texts, events))


def mandate_story(texts: Texts, events: Sequence[Event]) -> tuple[str, ...]:
    """Tell each seat's mandates, met or not, in the order in which they were judged."""
    judged: dict[str, list[MandateJudged]] = {}
    for event in events:
        if isinstance(event, MandateJudged):
            judged.setdefault(event.by, []).append(event)
    return tuple(_mandates(texts, seat, own) for seat, own in judged.items())


def _promises(texts: Texts, events: Sequence[Event]) -> Iterator[str]:
    made = sum(isinstance(event, PromiseMade) for event in events)
    settled = [event.promise for event in events if isinstance(event, PromiseSettled)]
    if made:
        ends = Counter(promise.verdict for promise in settled)
        yield ngettext(
            "One promise was given for all to hear: {kept} kept, {broken} broken, {overtaken} "
            "overtaken by events.",
            "{count} promises were given for all to hear: {kept} kept, {broken} broken, "
            "{overtaken} overtaken by events.",
            made,
        ).format(count=made, kept=ends["kept"], broken=ends["broken"], overtaken=ends["overtaken"])
    said = {
        event.promise.number: event.promise.explanation
        for event in events
        if isinstance(event, PromiseExplained)
    }
    for promise in settled:
        if promise.verdict == "broken":
            yield _broken(texts, promise, said.get(promise.number, ""))
    yield from _deals(events)


def _broken(texts: Texts, promise: Promise, explanation: str) -> str:
    text = _("{seat} to {to}: “{words}” It was broken: {why}.").format(
        seat=seat_name(texts, promise.seat),
        to=seat_name(texts, promise.to),
        words=promise_sentence(texts, promise).text,
        why=settled_why(promise.code),
    )
    own = _("In its maker's words: “{text}”").format(text=explanation) if explanation else ""
    return f"{text} {own}".rstrip()


def _deals(events: Sequence[Event]) -> Iterator[str]:
    deals = sum(isinstance(event, DealStruck) for event in events)
    if deals:
        yield ngettext("One deal was made.", "{count} deals were made.", deals).format(count=deals)
    answers = Counter(event.answer for event in events if isinstance(event, InvitationAnswered))
    if answers:
        yield _("Invitations to play together: {yes} accepted, {no} not.").format(
            yes=answers["accepted"], no=answers.total() - answers["accepted"]
        )


def _mandates(texts: Texts, seat: str, own: list[MandateJudged]) -> str:
    met = [mandate_title(texts, one.mandate) for one in own if one.met]
    missed = [mandate_title(texts, one.mandate) for one in own if not one.met]
    if not missed:
        text = _("{seat}: met {met}.")
    elif not met:
        text = _("{seat}: did not meet {missed}.")
    else:
        text = _("{seat}: met {met}; did not meet {missed}.")
    return text.format(seat=seat_name(texts, seat), met=listed(met), missed=listed(missed))
