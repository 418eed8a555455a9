"""What an entry of the glossary is, and the documents that entries lean on."""

from dataclasses import dataclass

from game.wording.language import _, later

GAME = later("A rule of this game")
SUFFICE = "“Would tracks one and two suffice in terms of peacekeeping?”"
APPROACH = "“Multitrack Diplomacy: A Complex, Multi-Layered Approach To Foreign Policy”"
ENTRY = "“Multi-track diplomacy”"
ROLE = "“The role of multi-track diplomacy in conflict resolution and peace building”"
TRACK_TWO = "“Track-two diplomacy”"
GLASL = later("Friedrich Glasl's nine levels of escalation")
LEDERACH = later("John Paul Lederach's pyramid of peacebuilding (1997)")


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry as it is written here, before translation.

    Attributes:
        term: What is explained.
        text: Two plain sentences.
        source: The document, study or rule it rests on.
    """

    term: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry in the language in use.

    Attributes:
        group: The heading it stands under.
        term: What is explained.
        text: Two plain sentences.
        source: The document, study or rule it rests on.
    """

    group: str
    term: str
    text: str
    source: str


def translated(group: str, draft: Draft) -> Entry:
    """Return an entry in the language in use."""
    return Entry(_(group), _(draft.term), _(draft.text), _(draft.source))
