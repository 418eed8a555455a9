"""What moves a party's walk-away or secures a treaty from outside.

Eminent persons have no inducements and no means to enforce (claim C29); the checker of content
asks this of every card of theirs.
"""

from game.engine.model.specs import CardSpec, Effect
from game.engine.rules.effects.guarantee import Guarantee
from game.engine.rules.effects.readiness import Readiness
from game.engine.rules.effects.schedule import Schedule

_CODES: dict[type, str] = {Readiness: "readiness", Guarantee: "guarantee"}


def leverage_of(card: CardSpec) -> tuple[str, ...]:
    """Return by what a card moves reservation values or the guarantee; empty when by nothing.

    Codes: `coercion`, `readiness`, `guarantee`; at once, later, by chance or by an initiative.
    """
    risk = card.risk.effects if card.risk else ()
    lasting = card.initiative.effects if card.initiative else ()
    found = {code for effect in (*card.effects, *risk, *lasting) for code in _moved(effect)}
    if card.coercive:
        found.add("coercion")
    return tuple(sorted(found))


def _moved(effect: Effect) -> set[str]:
    if isinstance(effect, Schedule):
        return {code for later in effect.effects for code in _moved(later)}
    moved = _CODES.get(type(effect))
    return {moved} if moved else set()
