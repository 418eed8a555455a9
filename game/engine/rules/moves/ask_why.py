"""A seat asks a government why."""

from collections.abc import Iterator

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.treaty_actions import AskWhy
from game.engine.rules.treaty.questions import ask
from game.engine.rules.treaty.table import cut_off, find_issue, terms


def refuse(position: Position, action: AskWhy) -> Refusal | None:
    """Refuse a second question, one to the own party, and an official one with no channel."""
    scenario = position.scenario
    if position.treaty is None:
        return Refusal.because("no_treaty")
    party = scenario.targets["party"].get(action.party)
    if party is None:
        return Refusal.because("unknown_party", party=action.party)
    if find_issue(scenario, action.issue) is None:
        return Refusal.because("unknown_issue", issue=action.issue)
    seat = scenario.seat_number[action.seat]
    if scenario.seats[seat].affiliation == party:
        return Refusal.because("own_party", party=action.party)
    if position.treaty.asked[seat]:
        return Refusal.because("asked_already")
    return cut_off(position, action.seat)


def carry_out(draft: Draft, action: AskWhy) -> None:
    """Ask, and hear the answer."""
    scenario = draft.scenario
    seat = scenario.seat_number[action.seat]
    ask(draft, seat, scenario.targets["party"][action.party], action.issue)


def options(position: Position, seat: str) -> Iterator[AskWhy]:
    """Give every issue for every party."""
    if position.treaty is None:
        return
    for party in position.scenario.parties:
        for issue in terms(position.scenario).issues:
            yield AskWhy(seat, party.id, issue.id)
