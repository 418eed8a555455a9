"""Our negotiator in a seat of NegMAS's alternating offers: it sees what a seat sees, no more."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from math import ceil
from time import perf_counter

from negmas.outcomes import Outcome
from negmas.preferences import LinearAdditiveUtilityFunction
from negmas.sao import ResponseType, SAONegotiator, SAOState

from game.bots.negotiator import Negotiator
from game.bots.stakes import Choice, Clock, Stakes, blind_guess, worth


class Seat(SAONegotiator):
    """A seat that our negotiator takes: own utility, outcome space and offers are all it has.

    Attributes:
        seconds: How long it has thought in all.
        decisions: How often.
    """

    def __init__(self, negotiator: Negotiator) -> None:
        super().__init__()
        self._negotiator = negotiator
        self._heard: tuple[Choice, ...] = ()
        self._stakes: Stakes | None = None
        self.seconds = 0.0
        self.decisions = 0

    def propose(self, state: SAOState, dest: str | None = None) -> Outcome:  # noqa: ARG002 - theirs
        """Offer what our negotiator would offer now."""
        with self._timed():
            chosen = self._negotiator.next_offer(self._own(), (self._heard,), self._clock(state))
        return tuple(issue.values[at] for issue, at in zip(self._issues, chosen, strict=True))

    def respond(self, state: SAOState, source: str | None = None) -> ResponseType:  # noqa: ARG002 - theirs
        """Accept what is enough for our negotiator, and remember what was offered."""
        offer = zip(self._issues, state.current_offer, strict=True)
        offered = tuple(tuple(issue.values).index(value) for issue, value in offer)
        self._heard = (*self._heard, offered)
        with self._timed():
            mine = self._own()
            worth_of = worth(mine.own, offered)
            heard = (self._heard,)
            enough = self._negotiator.accepts(mine, heard, self._clock(state), worth_of)
        return ResponseType.ACCEPT_OFFER if enough else ResponseType.REJECT_OFFER

    @contextmanager
    def _timed(self) -> Iterator[None]:
        start = perf_counter()
        yield
        self.seconds += perf_counter() - start
        self.decisions += 1

    @property
    def _issues(self):  # noqa: ANN202 - NegMAS names no type for it
        return self.nmi.outcome_space.issues

    def _own(self) -> Stakes:
        if self._stakes is None:
            self._stakes = stakes_of(self.ufun)
        return self._stakes

    def _clock(self, state: SAOState) -> Clock:
        return Clock(state.step, self.nmi.n_steps - 1)


def stakes_of(wants: LinearAdditiveUtilityFunction) -> Stakes:
    """Return what is at stake for a side that has told its utility function."""
    terms = zip(wants.issues, wants.weights, wants.values, strict=True)
    own = tuple(
        tuple(int(10_000 * weight * values(option) + 1e-6) for option in issue.values)
        for issue, weight, values in terms
    )
    choices = tuple(product(*(range(len(options)) for options in own)))
    least = ceil(10_000 * wants.reserved_value - 1e-6)
    return Stakes(own, (blind_guess(own),), least, choices, (0,) * len(choices))
