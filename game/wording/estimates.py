"""Numbers that cannot be measured well, in words."""

from game.wording.language import _


def about(value: int | str) -> str:
    """Return a number, or numbers, that are only estimated."""
    return _("about {value}").format(value=value)


def estimate_words(off: int) -> str:
    """Return what it means that numbers are estimates, up to `off` points wrong."""
    return _(
        "Two waves before a number mark an estimate: the truth may be up to {off} points more "
        "or less. Research makes it exact for a while."
    ).format(off=off)
