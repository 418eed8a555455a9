"""A table in talks, with every part of bargaining that needs no treaty."""

from dataclasses import replace
from typing import Any

from game.engine.model.bargaining_actions import MakeOffer, MakePromise
from game.engine.model.ids import MODULES
from game.engine.model.promises import Promise
from game.engine.model.terms import Package, Term
from tests.engine.position import Position, position

NORTH, SOUTH, FUND, FAITH = "north_government", "south_government", "fund", "faith"
BARGAINING = (*MODULES, "promises", "deals", "mandates")


def talks(**changes: Any) -> Position:
    """Set up a session standing in the talks of round 1; keywords are those of `position`."""
    return position(**{"modules": BARGAINING, **changes}).reopen()


def word(act: Term, **changes: Any) -> MakePromise:
    """Let the north promise the south something in public for this round."""
    plain = MakePromise(NORTH, SOUTH, act, by=1, public=True)
    return replace(plain, **changes)


def offer(*packages: Package, **changes: Any) -> MakeOffer:
    """Let the north offer the south some packages."""
    return replace(MakeOffer(NORTH, SOUTH, packages), **changes)


def money(amount: int) -> tuple[Term, ...]:
    """Name a sum as one side of a package."""
    return (Term("funds", amount=amount),)


def promise(table: Position, number: int = 1) -> Promise:
    """Return a promise as it stands."""
    return table.state.promises.made[number - 1]


def verdict(table: Position, number: int = 1) -> tuple[str, str]:
    """Return how a promise ended, and why."""
    found = promise(table, number)
    return found.verdict, found.code
