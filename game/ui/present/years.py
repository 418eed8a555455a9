"""The years after a treaty, ready for a chart: how often peace held, why not, what would help."""

from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.rules.treaty.futures import Futures
from game.wording.futures import cause_sentence, caution, lever_sentence, share_sentence
from game.wording.language import capital
from game.wording.parts import failure_words, lever_words

MOST_BARS = 5


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of the chart: what it is called, its percent, and the same as a sentence."""

    label: str
    percent: int
    told: str


@dataclass(frozen=True, slots=True)
class Years:
    """What became of the treaty in all the futures that were played.

    Attributes:
        count: How many were played.
        held: In how many percent of them peace held for five years.
        told: The same as a sentence.
        causes: Why it broke in the others, in percent of all futures, the largest first.
        helps: What one change would have added, in percent of all futures, the largest first.
        caution: What such figures can say, and what not.
    """

    count: int
    held: int
    told: str
    causes: tuple[Bar, ...]
    helps: tuple[Bar, ...]
    caution: str


def years(texts: Texts, futures: Futures) -> Years:
    """Return the chart of futures; at most five bars of each kind, none of them empty."""
    causes = [(code, of, _percent(many, futures.count)) for code, of, many in futures.causes]
    helps = [lever for lever in futures.would_help if lever.gain > 0]
    return Years(
        count=futures.count,
        held=futures.holds_five_years,
        told=share_sentence(futures),
        causes=tuple(
            Bar(
                capital(failure_words(texts, code, of)),
                percent,
                cause_sentence(texts, code, of, percent),
            )
            for code, of, percent in causes[:MOST_BARS]
            if percent
        ),
        helps=tuple(
            Bar(capital(lever_words(texts, code, of)), gain, lever_sentence(texts, code, of, gain))
            for code, of, gain in helps[:MOST_BARS]
        ),
        caution=caution(),
    )


def _percent(part: int, whole: int) -> int:
    return (200 * part + whole) // (2 * whole)
