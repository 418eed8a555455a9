"""The years after a treaty in words: correlations of a model, never a forecast."""

from game.content.texts import Texts
from game.engine.rules.treaty.futures import Futures
from game.wording.language import _
from game.wording.parts import failure_words, lever_words


def share_sentence(futures: Futures) -> str:
    """Return in how many futures peace held for five years."""
    text = _("In {held} of {count} possible futures, peace still held after five years.")
    return text.format(held=futures.held, count=futures.count)


def cause_sentence(texts: Texts, code: str, of: str, percent: int) -> str:
    """Return why peace failed in some of them."""
    text = _("In {percent} % of all futures it failed, and what weighed most was {cause}.")
    return text.format(percent=percent, cause=failure_words(texts, code, of))


def lever_sentence(texts: Texts, code: str, of: str, gain: int) -> str:
    """Return what one change alone would have done, in the same futures."""
    text = _("With {change}, peace held in {gain} % more of all futures.")
    return text.format(change=lever_words(texts, code, of), gain=gain)


def caution() -> str:
    """Return what such figures can say, and what they cannot."""
    return _(
        "These figures come from a model built on comparisons of real treaties. They show what "
        "tends to go together, not what must happen."
    )
