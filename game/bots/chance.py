"""Bargaining by chance: a whim or two in each round of talks, whatever it leads to.

A bot remembers nothing, so that a resumed session goes on as it would have. To come to an end
all the same, it never does again in a round what it can see that it has done.
"""

from collections import defaultdict
from collections.abc import Iterator

from game.bots.stream import below, pick
from game.engine import Action, Agree, Permit, SeatView, State, explain, legal_actions
from game.engine.model.bargaining_actions import (
    AcceptOffer,
    DeclineOffer,
    Invite,
    MakeOffer,
    MakePromise,
)
from game.engine.model.deals import Deals
from game.engine.model.promises import Promises
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import Approve, DraftClause, Sign, Unapprove, Unsign
from game.engine.rules.deals.goods import GOODS
from game.engine.rules.treaty.table import terms

WHIM_PERCENT = 25
"""How often in a round it has a mind for one kind of act."""

MOST_MONEY = 3


def bargain(view: SeatView, seed: int) -> Action | None:
    """Return a legal act of bargaining drawn by chance, or None when it has had its whims."""
    known = view.known
    if known.promises is None and known.deals is None and known.treaty is None:
        return None
    kinds: defaultdict[str, list[Action]] = defaultdict(list)
    for action in (*legal_actions(known, view.seat), *_an_offer(view, seed)):
        if not isinstance(action, Agree) and _is_new(view, seed, action):
            kinds[action.kind].append(action)
    for kind, actions in kinds.items():
        occasion = (*_occasion(view, seed), kind)
        if below(100, *occasion, "whim") < WHIM_PERCENT:
            return pick(tuple(actions), *occasion)
    return None


def _occasion(view: SeatView, seed: int) -> tuple[int | str, ...]:
    return "chance", seed, view.seat, view.known.round


def _is_new(view: SeatView, seed: int, action: Action) -> bool:
    """Tell whether an act can still come up in this round without turning in a circle."""
    known, seat = view.known, view.seat
    decided = below(2, *_occasion(view, seed), "stance")
    match action:
        case DraftClause():
            return action.option == _wish(known, seed, action.issue, seat)
        case Permit(given=True) | Approve() | Sign() | AcceptOffer():
            return decided == 0
        case Permit() | Unapprove() | Unsign() | DeclineOffer():
            return decided == 1
        case MakePromise():
            made = (known.promises or Promises()).made
            return all((one.seat, one.made) != (seat, known.round) for one in made)
        case Invite():
            sent = (known.deals or Deals()).invitations
            return all((one.seat, one.round) != (seat, known.round) for one in sent)
    return True


def _wish(known: State, seed: int, issue: str, seat: str) -> str | None:
    """Return what is to stand in a clause; only one government has a wish for it in a round."""
    scenario, occasion = known.scenario, ("wish", seed, known.round, issue)
    governments = tuple(spec.id for spec in scenario.seats if spec.track == "government")
    if pick(governments, *occasion) != seat:
        return None
    tabled = known.treaty.tabled if known.treaty else ()
    options = terms(scenario).issues[terms(scenario).number[issue]].options
    open_ones = (one.id for one in options if not one.locked or (issue, one.id) in tabled)
    return pick(("", *open_ones), *occasion, "option")


def _an_offer(view: SeatView, seed: int) -> Iterator[MakeOffer]:
    """Give one small exchange with a seat, where it is legal and none was offered yet."""
    known, occasion = view.known, (*_occasion(view, seed), "offer")
    if known.deals is None or any(one.seat == view.seat for one in known.deals.offers):
        return
    to = pick(tuple(seat.id for seat in known.scenario.seats if seat.id != view.seat), *occasion)
    gives = _good(known, view.seat, *occasion, "gives")
    wants = _good(known, to, *occasion, "wants")
    offer = MakeOffer(view.seat, to, (Package((gives,), (wants,)),))
    if explain(known, offer) is None:
        yield offer


def _good(known: State, seat: str, *occasion: int | str) -> Term:
    scenario = known.scenario
    kind = pick(tuple(GOODS), *occasion)
    match kind:
        case "show_card":
            number = scenario.seat_number[seat]
            cards = known.hands[number] or scenario.seats[number].deck
            return Term(kind, pick(cards or ("",), *occasion, "card"))
        case "show_interest":
            issues = tuple(issue.id for issue in scenario.treaty.issues) if scenario.treaty else ()
            return Term(kind, pick(issues or ("",), *occasion, "issue"))
        case "vote":
            return _vote(known, *occasion)
        case "agree_theme":
            return Term(kind, pick(scenario.tags or ("",), *occasion, "theme"))
    return Term(kind, amount=1 + below(MOST_MONEY, *occasion, "amount"))


def _vote(known: State, *occasion: int | str) -> Term:
    """Give a yes to any clause that the seat has heard of; without a treaty one to nothing."""
    votes = tuple(
        Term("vote", issue.id, option=option.id)
        for issue in (known.scenario.treaty.issues if known.scenario.treaty else ())
        for option in issue.options
    )
    return pick(votes or (Term("vote"),), *occasion, "vote")
