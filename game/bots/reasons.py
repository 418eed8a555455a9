"""Why a bot does what it does between people, as an interest that it would name to the others.

A reason follows from the view and the act alone, so that it can be found again at any time and
is kept nowhere. It is what a seat says aloud: it names no number of its own and nobody's secret.
"""

from functools import singledispatch
from typing import NamedTuple

from game.bots.bargains import gain_of
from game.bots.drafting import crosses_own_line
from game.bots.memory import resents
from game.bots.treaty_table import lacks_votes
from game.engine import Action, SeatView
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    AnswerInvitation,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.deals import Deals, Offer
from game.engine.model.terms import Package
from game.engine.model.treaty_actions import (
    Approve,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.elections import campaigns
from game.engine.rules.treaty.table import clauses, represented, speaker, terms


class Reason(NamedTuple):
    """A reason by its code, one of `REASONS`, and the theme or issue that it speaks of."""

    code: str
    of: str = ""


REASONS = (
    "learn_before_giving",
    "price_of_help",
    "money_is_needed",
    "worth_hearing",
    "help_at_little_cost",
    "word_was_broken",
    "vote_before_election",
    "whole_text_only",
    "money_is_bound",
    "worries_stay_ours",
    "too_little_for_it",
    "company_on_theme",
    "card_for_theme",
    "no_card_for_theme",
    "others_count_on_us",
    "pressure_costs_trust",
    "better_than_none",
    "people_will_carry",
    "time_runs_out",
    "line_was_drawn",
    "worse_than_none",
    "weighs_less_for_us",
    "weighs_most_for_us",
    "home_before_election",
    "people_say_no",
    "home_would_not_forgive",
    "idea_serves_both",
)
"""Every code of a reason."""


def why(view: SeatView, action: Action) -> Reason | None:
    """Return the reason for an act of the seat; None for an act that asks for none.

    Args:
        view: What the seat saw when it acted, or sees now.
        action: What it did, or is about to do.
    """
    return _why(action, view)


@singledispatch
def _why(_action: Action, _view: SeatView) -> Reason | None:
    return None


@_why.register
def _(action: MakeOffer, _view: SeatView) -> Reason:
    return Reason("price_of_help" if action.counters else "learn_before_giving")


@_why.register
def _(action: AcceptOffer, view: SeatView) -> Reason | None:
    offer = _offer(view, action.offer)
    return _of_accepting(offer.packages[action.package - 1]) if offer else None


@_why.register
def _(action: DeclineOffer, view: SeatView) -> Reason | None:
    offer = _offer(view, action.offer)
    return _of_declining(view, offer) if offer else None


@_why.register
def _(action: Invite, _view: SeatView) -> Reason:
    return Reason("company_on_theme", action.tag)


@_why.register
def _(action: AnswerInvitation, view: SeatView) -> Reason | None:
    asked = [
        one.tag
        for one in (view.known.deals or Deals()).invitations
        if (one.seat, one.to) == (action.by, view.seat)
    ]
    if not asked:
        return None
    if action.yes:
        return Reason("card_for_theme", asked[-1])
    if resents(view.known, view.seat, action.by):
        return Reason("word_was_broken")
    return Reason("no_card_for_theme", asked[-1])


@_why.register
def _(action: MakePromise, _view: SeatView) -> Reason:
    if action.act.kind == "play_tag":
        return Reason("others_count_on_us", action.act.of)
    return Reason("pressure_costs_trust")


@_why.register
def _(action: TableIdea, _view: SeatView) -> Reason:
    return Reason("idea_serves_both", action.issue)


@_why.register
def _(action: DrawRedLine, _view: SeatView) -> Reason:
    return Reason("home_would_not_forgive", action.issue)


@_why.register
def _(_action: Approve, _view: SeatView) -> Reason:
    return Reason("better_than_none")


@_why.register
def _(_action: Sign, view: SeatView) -> Reason:
    party = speaker(view.known.scenario, view.seat)
    return Reason("time_runs_out" if lacks_votes(view.known, party) else "people_will_carry")


@_why.register(Unapprove)
@_why.register(Unsign)
def _(_action: Unapprove | Unsign, view: SeatView) -> Reason:
    party = speaker(view.known.scenario, view.seat)
    crossing = crosses_own_line(view.known, view.seat, party)
    return Reason("line_was_drawn" if crossing else "worse_than_none")


@_why.register
def _(action: DraftClause, view: SeatView) -> Reason | None:
    """Tell a clause that gives from one that asks, and what stands behind asking."""
    party, spec = speaker(view.known.scenario, view.seat), terms(view.known.scenario)
    issue = spec.issues[spec.number[action.issue]]
    option, before = issue.option(action.option), clauses(view.known)[spec.number[issue.id]]
    if option is None:
        return None
    if option.values[party] <= 50:
        return Reason("weighs_less_for_us", issue.id)
    if campaigns(view.known, party):
        return Reason("home_before_election", issue.id)
    if before and before.needs[party] < option.needs[party] and lacks_votes(view.known, party):
        return Reason("people_say_no", issue.id)
    return Reason("weighs_most_for_us", issue.id)


def _offer(view: SeatView, number: int) -> Offer | None:
    offers = (view.known.deals or Deals()).offers
    return next((offer for offer in offers if offer.number == number), None)


def _of_accepting(package: Package) -> Reason:
    kinds = {term.kind for term in package.gives}
    if "funds" in kinds:
        return Reason("money_is_needed")
    if kinds & {"show_interest", "show_card"}:
        return Reason("worth_hearing")
    return Reason("help_at_little_cost")


def _of_declining(view: SeatView, offer: Offer) -> Reason:
    known = view.known
    if resents(known, view.seat, offer.seat):
        return Reason("word_was_broken")
    party = represented(known.scenario, view.seat)
    best = max(offer.packages, key=lambda package: gain_of(view, package))
    kinds = {term.kind for term in best.wants}
    if "vote" in kinds:
        near = party is not None and campaigns(known, party)
        return Reason("vote_before_election" if near else "whole_text_only")
    if "funds" in kinds:
        return Reason("money_is_bound")
    return Reason("worries_stay_ours" if "show_interest" in kinds else "too_little_for_it")
