"""The treaty table: who speaks for whom there, and the only way to change how far it has come."""

from dataclasses import replace
from typing import Any

from game.engine.model.draft import Draft, Position
from game.engine.model.refusals import Refusal
from game.engine.model.specs import Scenario
from game.engine.model.treaty import IssueSpec, OptionSpec, TreatySpec, TreatyState
from game.engine.model.treaty_events import TreatyMoved
from game.engine.rules.conditions import ChannelOpen

STANDS = ("ratified", "in_force")
"""The stages in which there is a treaty that can be lived under."""

TALKING = ("talking", "broken")
"""The stages in which the text can be changed."""


def terms(scenario: Scenario) -> TreatySpec:
    """Return what can be agreed on.

    Raises:
        ValueError: When the scenario has no treaty.
    """
    if scenario.treaty is None:
        raise ValueError(f"scenario {scenario.id} has no treaty")
    return scenario.treaty


def treaty_of(position: Position) -> TreatyState:
    """Return how far the talks have come.

    Raises:
        ValueError: When the scenario has no treaty.
    """
    if position.treaty is None:
        raise ValueError(f"scenario {position.scenario.id} has no treaty")
    return position.treaty


def amend(draft: Draft, **changes: Any) -> None:
    """Change fields of the treaty's state by name."""
    draft.treaty = replace(treaty_of(draft), **changes)


def move_to(draft: Draft, stage: str, **changes: Any) -> None:
    """Enter a stage, with a line in the ledger and one in the treaty's own history."""
    steps = (*treaty_of(draft).steps, (stage, draft.round))
    amend(draft, stage=stage, steps=steps, **changes)
    draft.events.append(TreatyMoved(stage, draft.round))


def opening(scenario: Scenario) -> TreatyState | None:
    """Return the empty table at which a session begins; None without a treaty."""
    if scenario.treaty is None:
        return None
    parties, seats = len(scenario.parties), len(scenario.seats)
    return TreatyState(
        stage="talking",
        steps=(),
        text=("",) * len(scenario.treaty.issues),
        changed=1,
        accepted=(False,) * parties,
        signed=(False,) * parties,
        walk_aways=(),
        pressed=(),
        refused=(),
        red_lines=(),
        ideas=((),) * seats,
        transferred=(),
        tabled=(),
        asked=(False,) * seats,
        knowledge=((),) * seats,
        survived=10_000,
        cause="",
        new_government="",
        holds_five_years=-1,
    )


def represented(scenario: Scenario, seat: str) -> int | None:
    """Return the number of the party for which a seat can sign; None if it governs none (C15)."""
    spec = scenario.seats[scenario.seat_number[seat]]
    return spec.affiliation if spec.track == "government" else None


def speaker(scenario: Scenario, seat: str) -> int:
    """Return the same for a seat that is known to govern a party.

    Raises:
        ValueError: When it governs none.
    """
    party = represented(scenario, seat)
    if party is None:
        raise ValueError(f"{seat} governs no party")
    return party


def own_dyads(scenario: Scenario, party: int) -> tuple[int, ...]:
    """Return the numbers of the dyads that a party is in."""
    return tuple(at for at, dyad in enumerate(scenario.dyads) if party in dyad.parties)


def not_a_signatory(position: Position, seat: str, *stages: str) -> Refusal | None:
    """Refuse who does not govern a party, and acts that do not belong to the treaty's stage."""
    if position.treaty is None:
        return Refusal.because("no_treaty")
    if represented(position.scenario, seat) is None:
        return Refusal.because("not_a_government")
    if position.treaty.stage not in stages:
        return Refusal.because("wrong_treaty_stage", stage=position.treaty.stage)
    return None


def cut_off(position: Position, seat: str) -> Refusal | None:
    """Refuse official words of a government to another with no channel open to it (C06)."""
    party = represented(position.scenario, seat)
    if party is None:
        return None
    number = position.scenario.seat_number[seat]
    return ChannelOpen().refusal(position, number, own_dyads(position.scenario, party))


def find_issue(scenario: Scenario, name: str) -> IssueSpec | None:
    """Return the issue of that id, or None."""
    spec = terms(scenario)
    return spec.issues[spec.number[name]] if name in spec.number else None


def find_option(scenario: Scenario, issue: str, option: str) -> OptionSpec | None:
    """Return the option of those ids, or None."""
    found = find_issue(scenario, issue)
    return found.option(option) if found else None


def unknown_option(position: Position, issue: str, option: str) -> Refusal | None:
    """Refuse an issue or option that the scenario does not have."""
    if find_issue(position.scenario, issue) is None:
        return Refusal.because("unknown_issue", issue=issue)
    if find_option(position.scenario, issue, option) is None:
        return Refusal.because("unknown_option", issue=issue, option=option)
    return None


def clauses(position: Position) -> tuple[OptionSpec | None, ...]:
    """Return the chosen option of each issue, None where the clause is open."""
    issues = terms(position.scenario).issues
    return tuple(
        issue.option(option) for issue, option in zip(issues, treaty_of(position).text, strict=True)
    )


def swapped(flags: tuple[bool, ...], at: int, *, to: bool) -> tuple[bool, ...]:
    """Return flags with one of them set."""
    return (*flags[:at], to, *flags[at + 1 :])
