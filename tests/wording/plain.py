"""Typography made plain, so that sentences in tests can be typed and compared."""

from game.wording.language import DASH, MINUS, TIMES

_PLAIN = str.maketrans({DASH: "-", MINUS: "-", TIMES: "x"})


def plain(text: str) -> str:
    """Return a text with a hyphen for dash and minus, and an x for the times sign."""
    return text.translate(_PLAIN)
