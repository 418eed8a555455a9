"""What is wrong in an author's file: where, what was expected, and a guess at the typo."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

ERROR = "error"
WARNING = "warning"

CODES = {
    "C100": "the file or folder cannot be read",
    "C101": "the file is not UTF-8 text",
    "C102": "the file is empty",
    "C103": "a tab stands where spaces belong",
    "C104": "the file is not well-formed YAML",
    "C105": "a key stands twice in one mapping",
    "C106": "an anchor, alias or merge key is used",
    "C107": "a YAML tag is used",
    "C108": "YAML reads this value as something else",
    "C109": "the file holds more than one document",
    "C110": "the file is nested too deep",
    "C201": "unknown key",
    "C202": "a key is missing",
    "C203": "another kind of value is expected",
    "C204": "unknown verb",
    "C205": "an effect must have exactly one verb",
    "C206": "the number is out of range",
    "C207": "the text is too long",
    "C208": "the text is empty",
    "C209": "the word is not one of the list",
    "C210": "the id is not in lower_case letters",
    "C211": "the list is too short or too long",
    "C212": "the format number is not known",
    "C301": "something is named that does not exist",
    "C302": "a file that is needed is missing",
    "C303": "nothing reads this file",
    "C304": "the same id is given twice",
    "C305": "scenarios are based on one another in a circle",
    "C306": "the id of a scenario differs from the name of its folder",
    "C307": "a pair of parties is missing, doubled or not a pair",
    "C401": "the card does nothing",
    "C402": "a coercive card needs a party as its target",
    "C403": "the effect needs a seat as the card's target",
    "C404": "the effect needs an acting seat, and an event has none",
    "C405": "the lowest stands above the highest",
    "C406": "a seat has no cards to draw",
    "C407": "a seat has fewer cards than a hand holds",
    "C408": "an opening hand does not fit its seat",
    "C409": "the recommended seats do not go round",
    "C410": "a point lies outside the map",
    "C411": "nobody in the scenario can answer the event",
    "C412": "the tag serves nothing",
    "C413": "nothing answers the event, so what it brings when answered never comes",
    "C414": "the mandate asks for nothing",
    "C415": "a seat has no mandate",
    "C416": "the mandate is for another track",
    "C417": "the mandate needs a part of the rules that is off",
    "C420": "the module treaty needs something to agree on",
    "C421": "a party is missing in a table of the treaty",
    "C422": "the weights of a party do not come to 100",
    "C423": "a party asks for an option that nobody has found yet",
    "C424": "too few options are locked",
    "C425": "no locked option can reach the table",
    "C426": "nobody can sign for a party",
    "C427": "there is little to trade",
    "C428": "an option is no better for anybody than another",
    "C429": "a locked option adds nothing",
    "C430": "a public text gives a secret of the treaty away",
    "C431": "a card of eminent persons moves a walk-away or a guarantee",
    "C432": "the module elections lacks what it needs",
    "C433": "an election lies beyond the last round",
    "C434": "a red line that nobody can draw",
    "C440": "a number belongs to no rule, or to two",
    "C441": "a module of the systems lacks what it needs",
    "C442": "the key works only with a module that is off",
    "C443": "the module home is on, and no seat has a home",
    "C444": "the module assembly is on, and nobody has a say in it",
    "C451": "a seat often has nothing to play in a stage",
    "C452": "the card can never be played",
    "C453": "the card cannot show all of its text",
    "C454": "what a room finds cannot reach the table",
    "C455": "a seat often has nothing that it can pay",
    "C456": "nobody can answer the event when it comes",
    "C457": "the seat cannot meet its mandate",
    "C460": "a scripted line of a lesson is no action of a seat",
    "C461": "both sides of a lesson are the same seat",
    "C462": "the lesson has fewer rounds",
    "C463": "a number to be shown is not named rightly",
    "C464": "the lesson takes longer or shorter than it says",
}
"""Every code with its meaning; codes are stable, see docs/content-checker.md."""

WARNINGS = frozenset(
    {"C303", "C407", "C411", "C412", "C413", "C427", "C428", "C429"}
    | {"C442", "C443", "C444"}
    | {"C451", "C452", "C453", "C454", "C455", "C456", "C457"}
)
"""The codes that are told but do not keep a scenario from being played."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file; line and column count from 1."""

    line: int
    column: int


START = Place(1, 1)


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake in content.

    Attributes:
        severity: `error` keeps the scenarios that use the file from being played; `warning`
            does not.
        code: A key of `CODES`.
        file: Path of the file as the caller named its folder, with forward slashes.
        line: From 1.
        column: From 1.
        message: What is wrong.
        expected: What would be right; may be empty.
        suggestion: What was probably meant; may be empty.
    """

    severity: str
    code: str
    file: str
    line: int
    column: int
    message: str
    expected: str = ""
    suggestion: str = ""

    @classmethod
    def at(
        cls,
        file: str,
        place: Place,
        code: str,
        message: str,
        *,
        expected: str = "",
        suggestion: str = "",
    ) -> Problem:
        """Build a problem whose severity follows from its code."""
        severity = WARNING if code in WARNINGS else ERROR
        return cls(severity, code, file, place.line, place.column, message, expected, suggestion)

    def __str__(self) -> str:
        lines = [
            f"{self.file}:{self.line}:{self.column} {self.severity} {self.code} {self.message}"
        ]
        if self.expected:
            lines.append(f"    expected {self.expected}")
        if self.suggestion:
            lines.append(f"    did you mean {self.suggestion}")
        return "\n".join(lines)

    def as_json(self) -> dict[str, str | int]:
        """Return the problem as a mapping with all eight fields, in a stable order."""
        return asdict(self)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by file and position, and drop what is said twice."""
    unique = dict.fromkeys(problems)
    return sorted(unique, key=lambda problem: (problem.file, problem.line, problem.column))


def has_errors(problems: Iterable[Problem]) -> bool:
    """Tell whether any of the problems is an error."""
    return any(problem.severity == ERROR for problem in problems)
