"""Who sits at the tables: fixed before anything was measured (evidence §4.7)."""

from collections.abc import Callable
from functools import partial
from random import Random

from negmas.genius.gboa_negotiators import GAgentK, GCUHKAgent, GHardHeaded
from negmas.outcomes import Outcome
from negmas.sao import SAONegotiator, SAOState
from negmas.sao.negotiators import (
    BoulwareTBNegotiator,
    CABNegotiator,
    ConcederTBNegotiator,
    HybridNegotiator,
    LinearTBNegotiator,
    MiCRONegotiator,
    NiceNegotiator,
    NiceTitForTatNegotiator,
    ToughNegotiator,
)

from extras.negotiators.seat import Seat
from game.bots.manner import EASY, HARD, NORMAL
from game.bots.negotiator import Negotiator
from game.engine.model.specs import EVEN


class RandomAboveLeast(SAONegotiator):
    """A baseline: any package it prefers to no agreement; takes what beats the one it drew."""

    def __init__(self) -> None:
        super().__init__()
        self._dice = Random(0)
        self._good: list[Outcome] = []

    def propose(self, state: SAOState, dest: str | None = None) -> Outcome:  # noqa: ARG002 - theirs
        """Offer any package that is worth more than no agreement."""
        if not self._good:
            packages = self.nmi.outcome_space.enumerate()
            self._good = [one for one in packages if self.ufun(one) >= self.reserved_value]
        return self._dice.choice(self._good)


Maker = Callable[[], SAONegotiator]


def _level(manner: object) -> Maker:
    return partial(Seat, Negotiator(manner, EVEN.patience))


LEVELS: dict[str, Maker] = {
    "hard": _level(HARD),
    "normal": _level(NORMAL),
    "easy": _level(EASY),
}
"""Our levels, the best first, with the patience of a seat of which nothing was said."""

BASELINES: dict[str, Maker] = {
    "Boulware": BoulwareTBNegotiator,
    "Linear": LinearTBNegotiator,
    "random": RandomAboveLeast,
}
"""Who takes the same seat for comparison."""

POOL: dict[str, Maker] = {
    "Boulware": BoulwareTBNegotiator,
    "Linear": LinearTBNegotiator,
    "Conceder": ConcederTBNegotiator,
    "MiCRO": MiCRONegotiator,
    "NiceTitForTat": NiceTitForTatNegotiator,
    "Hybrid": HybridNegotiator,
    "CAB": CABNegotiator,
    "GHardHeaded": GHardHeaded,
    "GAgentK": GAgentK,
    "GCUHKAgent": GCUHKAgent,
}
"""Who sits on the other side."""

LONG: dict[str, Maker] = {"MiCRO": MiCRONegotiator}
"""Who is met a second time with many rounds: with few, it cannot come far enough."""

EXTREMES: dict[str, Maker] = {"Nice": NiceNegotiator, "Tough": ToughNegotiator}
"""Who takes anything, and who never moves; reported by themselves."""
