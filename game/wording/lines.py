"""What a line of the ledger holds, and who writes it."""

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.specs import Scenario
from game.wording.language import _


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the ledger.

    Attributes:
        headline: What changed, or a whole sentence where no number did.
        from_to: The number before and after; empty where no number changed.
        cause: The card with its seat, the news or the rule behind it; may be empty.
        factors: The amount as printed, then what made it larger or smaller.
        note: What else there is to say, such as that a limit was met; may be empty.
        why: For a rule, one plain sentence on why it is there; may be empty.
    """

    headline: str
    from_to: str = ""
    cause: str = ""
    factors: tuple[str, ...] = ()
    note: str = ""
    why: str = ""

    @property
    def sentence(self) -> str:
        """All of it but the why, as one text."""
        if not self.from_to:
            cause = f"{self.cause}." if self.cause else ""
            return " ".join(part for part in (self.headline, cause, self.note) if part)
        text = _("{headline}: {from_to}. {cause}: {factors}.").format(
            headline=self.headline,
            from_to=self.from_to,
            cause=self.cause,
            factors=", ".join(self.factors),
        )
        return f"{text} {self.note}".rstrip()


@dataclass(frozen=True, slots=True)
class Clerk:
    """Who writes the lines, with the books to look names up in."""

    scenario: Scenario
    texts: Texts
