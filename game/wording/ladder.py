"""The nine levels of the ladder of escalation, in our own words.

The idea of nine levels in three stages is Friedrich Glasl's (E38).
"""

from game.engine.rules.ladder import level_of
from game.wording.language import _, later

_LADDER = (
    (
        later("Hardening"),
        later("Views harden, but both sides still believe that talking will settle it."),
    ),
    (
        later("Debate"),
        later("Each side argues to win, and listens mainly for mistakes."),
    ),
    (
        later("Deeds, not words"),
        later("Talking seems useless, so each side acts and waits for the other to give way."),
    ),
    (
        later("Images and coalitions"),
        later("Each side paints a dark picture of the other and looks for allies."),
    ),
    (
        later("Loss of face"),
        later("The other side is shamed in public and is no longer seen as decent."),
    ),
    (
        later("Threats"),
        later("Threat answers threat, and every deadline leaves less time to think."),
    ),
    (
        later("Limited blows"),
        later("The two sides hurt each other on purpose and count a smaller loss as a gain."),
    ),
    (
        later("Breaking the enemy"),
        later("The aim is that the other side can no longer act or hold together."),
    ),
    (
        later("Into the abyss"),
        later("Destroying the other counts for more than surviving it."),
    ),
)


def ladder_name(level: int) -> str:
    """Return what a level of the ladder, 1 to 9, is called."""
    return _(_LADDER[level - 1][0])


def ladder_sentence(level: int) -> str:
    """Return one plain sentence on what it is like on a level, 1 to 9."""
    return _(_LADDER[level - 1][1])


def ladder_names() -> tuple[str, ...]:
    """Return the names of all nine levels, from the lowest."""
    return tuple(ladder_name(level) for level in range(1, len(_LADDER) + 1))


def level_title(level: int) -> str:
    """Return a level with its number and its name."""
    return _("level {level} ({name})").format(level=level, name=ladder_name(level))


def standing_at(escalation: int) -> str:
    """Return the number and the name of the level of an escalation of 0 to 100."""
    return level_title(level_of(escalation))
