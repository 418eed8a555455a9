"""The tiny game with the systems of the documents: an assembly, a spoiler, readings, and more.

Governments hold a card that the assembly decides on.
"""

from dataclasses import replace

from game.content.library import Pack
from game.engine import Scenario
from game.engine.model.ids import SYSTEMS
from game.engine.model.specs import AssemblySpec, Cost
from game.engine.model.spoilers import SpoilerSpec
from tests import tiny, tiny_talks
from tests.engine.position import card, effect

RADIO_VETO = AssemblySpec(vetoes=(None, 3), consent=(0, None))
"""The radio can veto for the south; missions into the north need its government."""
FRINGE = SpoilerSpec("fringe", party=1, kind="total", purse=2, income=0, strength=4)
MOTION = card(
    "motion",
    effect("escalation", amount=-6),
    cost=Cost(influence=1),
    assembly="resolution",
    instrument="statement",
)


def scenario(rounds: int = 4, modules: tuple[str, ...] = SYSTEMS, **changes: object) -> Scenario:
    """Build the scenario with some systems, all by default, and changes by field name."""
    plain = tiny_talks.scenario(rounds)
    plain = replace(
        plain,
        modules=plain.modules | set(modules),
        assembly=RADIO_VETO if "assembly" in modules else None,
        spoilers=(FRINGE,) if "spoilers" in modules else (),
        cards={**plain.cards, MOTION.id: MOTION},
        seats=tuple(
            replace(seat, deck=(*seat.deck, MOTION.id), opening_hand=(MOTION.id,))
            if seat.track == "government"
            else seat
            for seat in plain.seats
        ),
    )
    return replace(plain, **changes)


def pack(rounds: int = 4, modules: tuple[str, ...] = SYSTEMS, **changes: object) -> Pack:
    """Return the scenario with plain texts for everything in it."""
    plain = tiny_talks.pack(rounds).texts
    texts = replace(plain, cards={**plain.cards, MOTION.id: tiny.card_text(MOTION)})
    return Pack(scenario(rounds, modules, **changes), texts, "tiny systems")
