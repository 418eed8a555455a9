"""What a strand of the situation holds: a system of the scenario, and the facts of the moment."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine import Event, State
from game.engine.model.actions import Permit


@dataclass(frozen=True, slots=True)
class Dots:
    """So many of a row of dots are filled."""

    filled: int
    count: int


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is so now.

    Attributes:
        id: Unique among all facts.
        text: It in words.
        more: What else there is to say; may be empty.
        help: What it is, for those who ask; may be empty.
        dots: A few of so many, drawn as dots; or None.
        share: 0 to 100, drawn as a bar; or None.
        change: What its holder can do about it, or None.
        label: What doing it is called; empty without.
    """

    id: str
    text: str
    more: str = ""
    help: str = ""
    dots: Dots | None = None
    share: int | None = None
    change: Permit | None = None
    label: str = ""


@dataclass(frozen=True, slots=True)
class Strand:
    """What there is to know of one system: a title, an icon, what it is, and its facts."""

    id: str
    icon: str
    title: str
    what: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """What a situation is told from: what everybody may see, the texts, and the session so far."""

    known: State
    texts: Texts
    events: Sequence[Event]

    def on(self, module: str) -> bool:
        """Tell whether the scenario has a system."""
        return module in self.known.scenario.modules
