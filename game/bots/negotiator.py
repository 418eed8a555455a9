"""A negotiator over packages: what it asks for, what is enough for it, and what it offers.

It knows its own worths, what no agreement is worth to it, what the others have offered and how
much time is left. It concedes over time (evidence §4.2): first it asks for the best, towards the
end it would take what is just better than no agreement. Of the packages that give it what it asks
for it offers the one that it thinks the others like best.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from game.bots.learning import learnt
from game.bots.manner import Manner
from game.bots.stakes import Choice, Clock, Heard, Stakes, Worths, worth

UNEVEN = 50
"""What it counts, for one who splits differences, to give way one percent more on one issue."""

ABOVE_LEAST = 15
"""Percent of its own gain that one who learns goes on asking for while there is time."""

EQUAL = 200
"""By how much packages may differ, for the own side and for the others, that count as equals."""

MIGHT_DO = 70
"""Percent of what a text is worth to another side that may do as well, as far as one can guess."""

MOST_AT_ONCE = 3
"""Packages that are offered side by side."""


@dataclass(frozen=True, slots=True)
class Negotiator:
    """A side at a table.

    Attributes:
        manner: What it minds; one that splits differences looks at no interests but its own, one
            that learns looks at what the others have offered.
        patience: How slowly it concedes: 50 evenly, 0 at once, 100 only at the end.
    """

    manner: Manner
    patience: int

    def asks(self, stakes: Stakes, heard: Heard, clock: Clock) -> int:
        """Return the worth that it asks for now: from the best down to the least."""
        gone, patience, least = min(clock.gone, clock.last), self.patience, stakes.least
        if self.manner.learns:
            patience = self._firmness(stakes, heard, clock)
            if clock.gone <= clock.last:
                least += (stakes.best - least) * ABOVE_LEAST // 100
        given = (stakes.best - least) * conceded(gone, clock.last, patience) // 10_000
        return max(stakes.best - given, least)

    def accepts(self, stakes: Stakes, heard: Heard, clock: Clock, offered: int) -> bool:
        """Tell whether an offer of some worth is enough for it now; less than the least never is.

        One who learns knows that nobody may ask again when time is running out.
        """
        late = self.manner.learns and clock.gone >= clock.last
        return offered >= (stakes.least if late else self.asks(stakes, heard, clock))

    def offers(
        self, stakes: Stakes, heard: Heard, clock: Clock, tried: Collection[Choice] = ()
    ) -> tuple[Choice, ...]:
        """Return the packages that it would offer now, the likeliest first.

        When none brings what it asks for, the best for itself. What was tried of late and not
        taken is left out while there is something else.
        """
        wanted = self.asks(stakes, heard, clock)
        enough = [at for at, own in enumerate(stakes.worths) if own >= wanted]
        good = [at for at in enough if stakes.choices[at] not in tried] or enough
        if not good:
            return (stakes.choices[stakes.worths.index(stakes.best)],)
        merits = self._merits(stakes, heard, clock, good)
        best = max(good, key=lambda at: (merits[at], stakes.worths[at]))
        if not self.manner.learns:
            return (stakes.choices[best],)
        equals = (
            at
            for at in sorted(good, key=lambda at: -merits[at])
            if merits[at] >= merits[best] - EQUAL
            and abs(stakes.worths[at] - stakes.worths[best]) <= EQUAL
            and at != best
        )
        return tuple(stakes.choices[at] for at in (best, *equals))[:MOST_AT_ONCE]

    def next_offer(
        self, stakes: Stakes, heard: Heard, clock: Clock, tried: Collection[Choice] = ()
    ) -> Choice:
        """Return the package for a table that holds one: equals are laid down in turn."""
        offers = self.offers(stakes, heard, clock, tried)
        return offers[clock.gone % len(offers)]

    def better(self, stakes: Stakes, heard: Heard, clock: Clock, text: Choice) -> Choice | None:
        """Return the package with the most merits among those that all might still live with.

        None when nothing has more than the text that all could live with already.
        """
        liked = self._liked(stakes, heard)
        floors = [worth(side, text) * MIGHT_DO // 100 for side in liked]
        enough = min(self.asks(stakes, heard, clock), worth(stakes.own, text))
        merits = dict(zip(stakes.choices, stakes.merits, strict=True))
        owns = dict(zip(stakes.choices, stakes.worths, strict=True))
        for choice in sorted(stakes.choices, key=lambda one: -merits[one]):
            if merits[choice] <= merits[text]:
                break
            if owns[choice] >= enough and all(
                worth(side, choice) >= floor for side, floor in zip(liked, floors, strict=True)
            ):
                return choice
        return None

    def _firmness(self, stakes: Stakes, heard: Heard, clock: Clock) -> int:
        """Return its patience, more of it the less the others have given way themselves."""
        even = conceded(min(clock.gone, clock.last), clock.last, self.patience)
        given = min((_given(stakes, offers) for offers in heard), default=0)
        met = min(100 * given // even, 100) if even else 100
        return self.patience + (100 - self.patience) * (100 - met) // 100

    def _merits(
        self, stakes: Stakes, heard: Heard, clock: Clock, good: Sequence[int]
    ) -> dict[int, int]:
        """Return what speaks for packages that bring what is asked for.

        Who splits differences gives way anywhere when time is running out.
        """
        if self.manner.fixed_pie:
            price = UNEVEN if clock.gone < clock.last else 0
            return {at: -stakes.worths[at] - price * _unevenness(stakes, at) for at in good}
        liked = self._liked(stakes, heard)
        return {
            at: sum(worth(one, stakes.choices[at]) for one in liked) + stakes.merits[at]
            for at in good
        }

    def _liked(self, stakes: Stakes, heard: Heard) -> list[Worths]:
        """Return what it thinks each option is worth to each of the others."""
        if not self.manner.learns:
            return [guess.worths for guess in stakes.guesses]
        return [learnt(*pair) for pair in zip(stakes.guesses, heard, strict=True)]


def conceded(gone: int, last: int, patience: int) -> int:
    """Return how far it has given way, 0 to 10000: evenly at 50, with the square of time at 100."""
    share = 10_000 * gone // last
    bend = share * (10_000 - share) // 10_000
    return share - bend * (patience - 50) // 50


def _given(stakes: Stakes, offers: Sequence[Choice]) -> int:
    """Return how far another side has come towards the best for the own one, 0 to 10000."""
    worths = [worth(stakes.own, offer) for offer in offers]
    if not worths or worths[0] >= stakes.best:
        return 10_000 if worths else 0
    return 10_000 * (max(worths) - worths[0]) // (stakes.best - worths[0])


def _unevenness(stakes: Stakes, at: int) -> int:
    """Return by how many percent more it keeps on one issue than on another."""
    pairs = zip(stakes.own, stakes.choices[at], strict=True)
    kept = [100 * options[option] // (max(options) or 1) for options, option in pairs]
    return max(kept) - min(kept)
