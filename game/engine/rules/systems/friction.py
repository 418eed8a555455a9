"""Friction: leaders dislike to hear of ideas from others than those who had them (claim C25).

A workshop looks for what officials rule out, and officials want to know what is being tried in
their name. Telling them costs a card; not telling them is a risk.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import Cause, Factor, RuleRolled
from game.engine.model.ids import LEVELS
from game.engine.model.ops import change, let_last
from game.engine.model.plays import Play
from game.engine.model.specs import CardSpec
from game.engine.rules.effects.invent import Invent
from game.engine.rules.lasting import is_lasting


def after_card(draft: Draft, card: CardSpec, play: Play) -> None:
    """Note that leaders have been briefed."""
    if card.instrument == "briefing":
        lasts = draft.scenario.numbers.briefing_lasts
        let_last(draft, "briefing", play.actor, lasts, play.cause)


def chance_of(position: Position, seat: int, card: CardSpec) -> int:
    """Return the chance, in percent, that leaders take offence at a card; 0 for most."""
    scenario = position.scenario
    if scenario.seats[seat].track != "conflict_resolution" or is_lasting(
        position, "briefing", seat
    ):
        return 0
    explores = any(isinstance(effect, Invent) for effect in card.effects)
    return scenario.numbers.friction_chance if explores else 0


def explore(draft: Draft, card: CardSpec, play: Play) -> None:
    """Draw whether leaders take offence; without luck they do in part."""
    chance = chance_of(draft, play.actor, card)
    if not chance:
        return
    if draft.no_luck:
        _offend(draft, play, (Factor("expected", chance),))
        return
    drawn = draft.dice.below(100, "risks") + 1
    by = play.cause.seat
    draft.events.append(RuleRolled("friction", by, card.id, "", chance, drawn, drawn <= chance))
    if drawn <= chance:
        _offend(draft, play, ())


def _offend(draft: Draft, play: Play, factors: tuple[Factor, ...]) -> None:
    scenario, numbers = draft.scenario, draft.scenario.numbers
    cause = Cause("rule", "friction", play.cause.seat)
    for dyad in play.dyads:
        leaders = scenario.table.trust(dyad, LEVELS.index("leaders"))
        change(draft, leaders, -numbers.friction_trust, cause, factors)
    if "standing" in scenario.modules:
        standing = scenario.table.standing(play.actor)
        change(draft, standing, -numbers.friction_standing, cause, factors)
