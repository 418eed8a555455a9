"""Turn a valid `treaty` of a scenario into what the rules need of it, and what people read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.content.texts import IssueText, OptionText
from game.engine.model.treaty import IssueSpec, OptionSpec, TreatySpec
from game.engine.model.treaty_numbers import TreatyNumbers

if TYPE_CHECKING:
    from collections.abc import Sequence

Plain = dict[str, Any]


def build_treaty(plain: Plain, parties: Sequence[str], numbers: Plain) -> TreatySpec:
    """Build what can be agreed on.

    Args:
        plain: The `treaty` of a valid scenario.
        parties: The ids of its parties, in their order.
        numbers: The numbers of the treaty rules, all of them.
    """
    return TreatySpec(
        issues=tuple(_issue(issue, parties) for issue in plain["issues"]),
        reservation=_by_party(plain["reservation"], parties),
        power=_by_party(plain["power"], parties),
        holds=plain["holds"],
        numbers=TreatyNumbers(**numbers),
    )


def issue_texts(plain: Plain) -> dict[str, IssueText]:
    """Return the words of every issue by its id, for the `treaty` of a valid scenario."""
    return {
        issue["id"]: IssueText(
            id=issue["id"],
            title=issue["title"],
            text=issue["text"],
            reasons=issue["reasons"],
            options={
                option["id"]: OptionText(option["id"], option["title"], option["text"])
                for option in issue["options"]
            },
        )
        for issue in plain["issues"]
    }


def _issue(plain: Plain, parties: Sequence[str]) -> IssueSpec:
    return IssueSpec(
        id=plain["id"],
        options=tuple(
            OptionSpec(
                id=option["id"],
                values=_by_party(option["values"], parties),
                needs=_by_party(option["needs"], parties),
                locked=option["locked"],
            )
            for option in plain["options"]
        ),
        weights=_by_party(plain["weights"], parties),
        positions=tuple(plain["positions"][party] for party in parties),
    )


def _by_party(numbers: dict[str, int], parties: Sequence[str]) -> tuple[int, ...]:
    return tuple(numbers[party] for party in parties)
