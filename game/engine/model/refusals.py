"""Why a move is refused: a code and its data, worded elsewhere in the player's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Refusal:
    """A reason against one action.

    Attributes:
        code: What is wrong, for example `not_enough_influence`.
        data: The particulars as (name, value) pairs, for example (("need", 3), ("have", 1)).
    """

    code: str
    data: tuple[tuple[str, int | str], ...] = ()

    @classmethod
    def because(cls, code: str, **data: int | str) -> "Refusal":
        """Build a refusal from keywords."""
        return cls(code, tuple(data.items()))


class Refused(Exception):  # noqa: N818 - it is a player's answer, not an error of the program
    """Raised by `apply` for an action that the rules do not allow; nothing has changed."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(f"{refusal.code} {dict(refusal.data)}")
        self.refusal = refusal
