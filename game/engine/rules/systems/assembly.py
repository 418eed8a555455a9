"""The assembly of states: it can act when nobody who may stop it does (claims C12, C13).

A veto blocks nearly every resolution about a party that its holder shelters. Missions into a
country need the consent of its government; the exception (in the Charter: enforcement against a
threat to peace, chapter VII) is a conflict that has reached the top of the ladder.
"""

from game.engine.model.draft import Draft, Position
from game.engine.model.events import RuleRolled
from game.engine.model.memory import Leave
from game.engine.model.plays import Play
from game.engine.model.refusals import Refusal
from game.engine.model.specs import CardSpec, Scenario
from game.engine.rules.ladder import level


def refuse_card(position: Position, card: CardSpec, dyads: tuple[int, ...]) -> Refusal | None:
    """Refuse a mission into a country whose government does not want it."""
    assembly = position.scenario.assembly
    if card.assembly != "mission" or assembly is None:
        return None
    if max(level(position, dyad) for dyad in dyads) >= _enforced_from(position):
        return None
    hosts = {party for dyad in dyads for party in position.scenario.dyads[dyad].parties}
    for party in sorted(hosts):
        if assembly.consent[party] is not None and not _given(position, "consent", party):
            host = position.scenario.parties[party].id
            return Refusal.because("no_consent", party=host, step=_enforced_from(position))
    return None


def chance_of(position: Position, card: CardSpec, play: Play) -> int:
    """Return the chance, in percent, that the assembly lets a card pass; 100 for most."""
    if not card.assembly or position.scenario.assembly is None:
        return 100
    numbers = position.scenario.numbers
    return numbers.assembly_vetoed if vetoed_by(position, play) else numbers.assembly_passes


def vote(draft: Draft, card: CardSpec, play: Play) -> bool:
    """Draw whether a card passes, where the assembly must decide; others always do."""
    chance = chance_of(draft, card, play)
    if chance == 100:
        return True
    drawn, vetoed = draft.dice.below(100, "risks") + 1, vetoed_by(draft, play)
    rule, by = "veto" if vetoed else "assembly", play.cause.seat
    passed = drawn <= chance
    draft.events.append(RuleRolled(rule, by, card.id, vetoed, chance, drawn, passed))
    return passed


def vetoed_by(position: Position, play: Play) -> str:
    """Return the id of the first seat whose veto stands over a party reached, or empty.

    Nobody vetoes what it asks for itself.
    """
    assembly = position.scenario.assembly
    if assembly is None:
        return ""
    for party in play.parties:
        holder = assembly.vetoes[party]
        if holder not in (None, play.seat) and not _given(position, "veto", party):
            return position.scenario.seats[holder].id
    return ""


def _enforced_from(position: Position) -> int:
    return position.scenario.numbers.assembly_enforces_at


def held_by(scenario: Scenario, seat: str) -> tuple[tuple[str, str], ...]:
    """Return what a seat holds: `veto` or `consent`, each with the id of a party."""
    if scenario.assembly is None:
        return ()
    number = scenario.seat_number[seat]
    holders = (("veto", scenario.assembly.vetoes), ("consent", scenario.assembly.consent))
    return tuple(
        (what, scenario.parties[party].id)
        for what, seats in holders
        for party, holder in enumerate(seats)
        if holder == number
    )


def is_given(position: Position, what: str, party: str) -> bool:
    """Tell whether leave has been given for a party."""
    return _given(position, what, position.scenario.targets["party"][party])


def give(draft: Draft, what: str, party: str, *, given: bool) -> None:
    """Put leave on record for a party, or strike it out."""
    leave = Leave(what, draft.scenario.targets["party"][party])
    others = tuple(one for one in draft.memory.leaves if one != leave)
    draft.memory = draft.memory._replace(leaves=(*others, leave) if given else others)


def _given(position: Position, what: str, party: int) -> bool:
    return Leave(what, party) in position.memory.leaves
