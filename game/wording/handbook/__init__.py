"""The help behind F1: the rules on one page, and a glossary with sources."""

from game.engine.rules.ladder import STEP
from game.wording.handbook import (
    bargaining,
    conflict,
    disagreements,
    instruments,
    peace,
    people,
    play,
    systems,
)
from game.wording.handbook.entry import GLASL, Entry, translated
from game.wording.handbook.rules_page import PARAGRAPHS
from game.wording.ladder import ladder_names, ladder_sentence
from game.wording.language import _, later

_GROUPS = (
    (later("Tracks"), people.TRACKS),
    (later("Society"), people.SOCIETY),
    (later("The table"), people.TABLE),
    (later("Gauges"), conflict.GAUGES),
    (later("Stages"), conflict.STAGES),
    (later("What drives a conflict"), conflict.FORCES),
    (later("A round"), play.ROUND),
    (later("Cards"), play.CARDS),
    (later("Channels"), play.CHANNELS),
    (later("Instruments"), instruments.INSTRUMENTS),
    (later("Interests"), bargaining.INTERESTS),
    (later("Trades"), bargaining.TRADES),
    (later("Words given"), bargaining.WORDS_GIVEN),
    (later("The treaty"), bargaining.TREATY),
    (later("Carrying it out"), peace.WORK),
    (later("Diplomacy at work"), systems.SYSTEMS),
    (later("Endings"), conflict.ENDINGS),
    (later("Background"), people.WORDS),
    (later("Where the documents disagree"), disagreements.DISAGREEMENTS),
)


def rules_on_one_page() -> tuple[str, ...]:
    """Return the rules in twelve paragraphs."""
    return tuple(_(paragraph) for paragraph in PARAGRAPHS)


def glossary() -> tuple[Entry, ...]:
    """Return every entry, group by group, the nine levels of the ladder among them."""
    entries = [translated(group, draft) for group, drafts in _GROUPS for draft in drafts]
    return (*entries, *_ladder())


def _ladder() -> list[Entry]:
    return [
        Entry(
            group=_("Ladder of escalation"),
            term=_("Level {level}: {name}").format(level=level, name=name),
            text=f"{ladder_sentence(level)} {_reach(level)}",
            source=_(GLASL),
        )
        for level, name in enumerate(ladder_names(), start=1)
    ]


def _reach(level: int) -> str:
    """Say which values of escalation a level covers."""
    lowest = STEP * (level - 1)
    highest = 100 if level == len(ladder_names()) else lowest + STEP - 1
    return _("Escalation from {lowest} to {highest}.").format(lowest=lowest, highest=highest)
