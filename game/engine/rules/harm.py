"""Protection: what shields do to harmful changes."""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, Factor
from game.engine.model.ops import change


def is_shielded(draft: Draft, what: str, of: int) -> bool:
    """Tell whether a dyad's or party's gauge is protected in this round."""
    return any(
        shield.what == what and shield.of == of and shield.until >= draft.round
        for shield in draft.shields
    )


def change_guarded(
    draft: Draft,
    what: str,
    of: int,
    index: int,
    base: int,
    cause: Cause,
    factors: tuple[Factor, ...],
) -> None:
    """Change a gauge that can be protected: while a shield stands, harm counts less.

    Rising escalation is harm; so is falling trust or support.
    """
    harmful = base > 0 if what == "escalation" else base < 0
    if harmful and draft.shields and is_shielded(draft, what, of):
        factors = (*factors, Factor("protected", draft.scenario.numbers.protected))
    change(draft, index, base, cause, factors)
