"""Lines of the ledger on the treaty: asking, drafting, signing, and what became of it."""

from dataclasses import fields
from functools import singledispatch

from game.engine.model import treaty_events as negotiated
from game.engine.model.treaty import Idea
from game.engine.model.treaty_events import TreatyEvent
from game.wording.authored import issue_title, option_title, party_name, seat_name
from game.wording.interests import told
from game.wording.language import _, later, listed
from game.wording.lines import Clerk, Line
from game.wording.parts import failure_words, hazard_words, points, ratification_words


@singledispatch
def treaty_line(event: TreatyEvent, _clerk: Clerk) -> Line:
    """Return the line of an event at the treaty table.

    Raises:
        TypeError: When the engine has such an event without words.
    """
    raise TypeError(f"no words for the event {event!r}")


@treaty_line.register
def _asked(event: negotiated.Asked, clerk: Clerk) -> Line:
    return _told(later("{seat} asked {party} why, on {issue}."), event, clerk)


@treaty_line.register
def _answered(event: negotiated.Answered, clerk: Clerk) -> Line:
    words = told(clerk.texts, event.issue, event.option, event.weight)
    return _told(later("{party} told {seat} about {issue}: {words}."), event, clerk, words=words)


@treaty_line.register
def _interest_learnt(event: negotiated.InterestLearnt, clerk: Clerk) -> Line:
    words = told(clerk.texts, event.issue, event.option, event.weight)
    if event.source == "shown":
        text = later("{party} showed {seat} what {issue} means: {words} ({points} of 100).")
    else:
        text = later("{seat} found out what {issue} means to {party}: {words} ({points} of 100).")
    return _told(text, event, clerk, words=words, points=str(event.points))


@treaty_line.register
def _ideas_found(event: negotiated.IdeasFound, clerk: Clerk) -> Line:
    text = _("{seat} found something nobody had thought of: {ideas}.")
    return Line(
        text.format(
            seat=seat_name(clerk.texts, event.seat), ideas=_listed_ideas(event.ideas, clerk)
        )
    )


@treaty_line.register
def _ideas_transferred(event: negotiated.IdeasTransferred, clerk: Clerk) -> Line:
    text = _("{seat} carried ideas out of a workshop: {ideas}.")
    return Line(
        text.format(seat=seat_name(clerk.texts, event.by), ideas=_listed_ideas(event.ideas, clerk))
    )


@treaty_line.register
def _idea_tabled(event: negotiated.IdeaTabled, clerk: Clerk) -> Line:
    return _told(later("{seat} brought an idea to the table on {issue}: “{option}”."), event, clerk)


@treaty_line.register
def _clause_drafted(event: negotiated.ClauseDrafted, clerk: Clerk) -> Line:
    if not event.option:
        text = later("{seat} struck the clause on {issue}; it was “{before}”.")
    elif event.before:
        text = later("{seat} changed the clause on {issue} from “{before}” to “{option}”.")
    else:
        text = later("{seat} wrote a clause on {issue}: “{option}”.")
    before = option_title(clerk.texts, event.issue, event.before) if event.before else ""
    return _told(text, event, clerk, before=before)


@treaty_line.register
def _text_approved(event: negotiated.TextApproved, clerk: Clerk) -> Line:
    if event.pledged:
        text = later("{seat} accepted the whole text for {party}, as pledged in a deal.")
    else:
        text = later("{seat} accepted the whole text for {party}.")
    return _told(text, event, clerk)


@treaty_line.register
def _approval_withdrawn(event: negotiated.ApprovalWithdrawn, clerk: Clerk) -> Line:
    return _told(later("{seat} took back the acceptance of {party}."), event, clerk)


@treaty_line.register
def _red_line_drawn(event: negotiated.RedLineDrawn, clerk: Clerk) -> Line:
    text = later("{seat} drew a red line for {party} on {issue}: never “{option}”.")
    return _told(text, event, clerk)


@treaty_line.register
def _red_line_crossed(event: negotiated.RedLineCrossed, clerk: Clerk) -> Line:
    text = later("{seat} crossed a red line of {party} on {issue}: “{option}” was accepted.")
    return _told(text, event, clerk)


@treaty_line.register
def _treaty_signed(event: negotiated.TreatySigned, clerk: Clerk) -> Line:
    return _told(later("{seat} signed the treaty for {party}."), event, clerk)


@treaty_line.register
def _signature_withdrawn(event: negotiated.SignatureWithdrawn, clerk: Clerk) -> Line:
    return _told(later("{seat} took back the signature of {party}."), event, clerk)


@treaty_line.register
def _clause_pressed(event: negotiated.ClausePressed, clerk: Clerk) -> Line:
    text = later("{party} signed a clause on {issue} that gives it little where it matters most.")
    return _told(text, event, clerk)


@treaty_line.register
def _ratification_held(event: negotiated.RatificationHeld, clerk: Clerk) -> Line:
    yes = _("The people of {party} said yes to the treaty: {have}, and {need} was needed.")
    no = _("The people of {party} said no to the treaty: {have}, and {need} was needed.")
    headline = (yes if event.passed else no).format(
        party=party_name(clerk.texts, event.party), have=event.have, need=event.need
    )
    note = _("It is the sum of {parts}.").format(parts=listed(ratification_words(event.parts)))
    return Line(headline, note=note)


_MOVED = {
    "talking": later("The text is back on the table."),
    "signed": later("The treaty is signed. Now the people decide."),
    "ratified": later("The treaty is ratified. It comes into force at the next briefing."),
    "in_force": later("The treaty is in force. Now it has to be lived."),
    "broken": later("The treaty is broken."),
}


@treaty_line.register
def _treaty_moved(event: negotiated.TreatyMoved, _clerk: Clerk) -> Line:
    return Line(_(_MOVED[event.stage]))


@treaty_line.register
def _treaty_tested(event: negotiated.TreatyTested, clerk: Clerk) -> Line:
    held = _("The treaty held this round; the chance of breaking was {chance} %.")
    broke = _("The treaty did not hold this round; the chance of breaking was {chance} %.")
    headline = (broke if event.broke else held).format(chance=points(event.hazard))
    if event.drawn:
        drawn = _("Drawn: {drawn} of 100.").format(drawn=points(event.drawn))
        headline = f"{headline} {drawn}"
    words = hazard_words(clerk.texts, event.parts)
    note = _("What counted: {parts}.").format(parts=", ".join(words)) if words else ""
    return Line(headline, note=note)


@treaty_line.register
def _treaty_broke(event: negotiated.TreatyBroke, clerk: Clerk) -> Line:
    cause = failure_words(clerk.texts, event.cause, event.of)
    return Line(_("What weighed most when it broke: {cause}.").format(cause=cause))


@treaty_line.register
def _years_told(event: negotiated.YearsTold, _clerk: Clerk) -> Line:
    text = _("In {share} % of the years to come that were played through, peace held five years.")
    return Line(text.format(share=event.holds))


def _listed_ideas(ideas: tuple[Idea, ...], clerk: Clerk) -> str:
    texts = clerk.texts
    words = [
        _("“{option}” on {issue}").format(
            option=option_title(texts, *idea), issue=issue_title(texts, idea.issue)
        )
        for idea in ideas
    ]
    return listed(words)


def _told(text: str, event: TreatyEvent, clerk: Clerk, **more: str) -> Line:
    """Write a line with the names of all that the event is about."""
    texts = clerk.texts
    given = {field.name: getattr(event, field.name) for field in fields(event)}
    named = dict(more)
    if seat := given.get("by") or given.get("seat"):
        named["seat"] = seat_name(texts, seat)
    if "party" in given:
        named["party"] = party_name(texts, given["party"])
    if "issue" in given:
        named["issue"] = issue_title(texts, given["issue"])
    if given.get("option"):
        named["option"] = option_title(texts, given["issue"], given["option"])
    return Line(_(text).format(**named))
