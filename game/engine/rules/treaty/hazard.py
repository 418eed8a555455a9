"""How likely a treaty in force is to break within a round, or within half a year: with reasons.

Each part is a ratio in percent; their product, kept between two bounds, multiplies a base. The
sizes follow evidence §3 and its conversions and are correlations: C43 (about 45, 60, 75 and 85
percent of treaties hold five years with trust at none, one, two or three levels), C02 and C44
(pressed clauses, causes left alone), E07 (carrying out), E20 and E21 (guarantees).
"""

from collections.abc import Iterable, Sequence
from math import prod
from typing import NamedTuple

from game.engine.model.draft import Position
from game.engine.model.ids import INCLUSION, LEVELS
from game.engine.model.treaty import Part
from game.engine.model.treaty_numbers import TreatyNumbers
from game.engine.rules.systems.inclusion import inclusion
from game.engine.rules.systems.spoilers import at_work
from game.engine.rules.treaty.fulfilment import fulfilment, lagging
from game.engine.rules.treaty.table import clauses, terms, treaty_of
from game.engine.rules.treaty.utility import least_met, needs_met

CERTAIN = 10_000
"""A hazard of one hundred percent."""


class Conditions(NamedTuple):
    """What the hazard is read from; all of it is public.

    Attributes:
        trust: At each level of society, averaged over the dyads.
        guarantee: 0 to 100.
        needs: How far the text meets the needs of each population on average, with its id.
        root: How far it meets the need of each that it meets least, with its id.
        pressed: How many clauses a party was pressed into.
        grievance: Averaged over the parties.
        escalation: Averaged over the dyads.
        behind: Points by which fulfilment is behind its schedule; negative when ahead.
        lag: Points by which the kind of peacebuilding that is least done is behind the best, with
            its name.
        new_government: What a government that did not sign does to the hazard, in percent, with
            its party; 100 and empty while those who signed still govern.
        spoiler: The same for a spoiler that can act, with its id.
        inclusion: How far people outside government are part of it, one of `INCLUSION`; empty
            without the module.
    """

    trust: tuple[int, ...]
    guarantee: int
    needs: tuple[tuple[int, str], ...]
    root: tuple[tuple[int, str], ...]
    pressed: int
    grievance: int
    escalation: int
    behind: int
    lag: tuple[int, str]
    new_government: tuple[int, str] = (100, "")
    spoiler: tuple[int, str] = (100, "")
    inclusion: str = ""


def conditions(position: Position) -> Conditions:
    """Read from a position what bears on the text as it stands."""
    scenario, table, gauges = position.scenario, position.scenario.table, position.gauges
    dyads, parties = range(len(scenario.dyads)), range(len(scenario.parties))
    chosen, names = clauses(position), [party.id for party in scenario.parties]
    return Conditions(
        trust=tuple(
            _average(gauges[table.trust(dyad, level)] for dyad in dyads)
            for level in range(len(LEVELS))
        ),
        guarantee=gauges[table.guarantee],
        needs=tuple((needs_met(at, chosen), names[at]) for at in parties),
        root=tuple((least_met(at, chosen), names[at]) for at in parties),
        pressed=len(treaty_of(position).pressed),
        grievance=_average(gauges[table.grievance(party)] for party in parties),
        escalation=_average(gauges[table.escalation(dyad)] for dyad in dyads),
        behind=schedule(position) - fulfilment(position),
        lag=lagging(position),
        new_government=_new_government(position),
        spoiler=(scenario.numbers.spoiler_hazard, at_work(position)),
        inclusion=inclusion(position),
    )


def _new_government(position: Position) -> tuple[int, str]:
    """Weigh a government that did not sign; trust of communities carries half of it (C08)."""
    party = treaty_of(position).new_government
    if not party:
        return 100, ""
    scenario, numbers = position.scenario, position.scenario.numbers
    communities = LEVELS.index("communities")
    trust = _average(
        position.gauges[scenario.table.trust(dyad, communities)]
        for dyad in range(len(scenario.dyads))
    )
    trusted = trust >= numbers.new_government_line
    return numbers.new_government_trusted if trusted else numbers.new_government, party


def rounds_in_force(position: Position) -> int:
    """Return for how many rounds the treaty has been in force, this one included."""
    state = treaty_of(position)
    if state.stage != "in_force":
        return 0
    return position.round - state.steps[-1][1] + 1


def schedule(position: Position) -> int:
    """Return how far the treaty should be carried out by now, 0 to 100."""
    return min(100 * rounds_in_force(position) // terms(position.scenario).holds, 100)


def trust_ratio(numbers: TreatyNumbers, trust: int) -> int:
    """Return what trust at one level does to the hazard, in percent."""
    slope = numbers.trust_slope
    return max(100 + slope * numbers.trust_even // 100 - slope * trust // 100, numbers.trust_least)


def guarantee_ratio(numbers: TreatyNumbers, guarantee: int) -> int:
    """Return what a guarantee does to the hazard, in percent."""
    return 100 - numbers.guarantee_slope * guarantee // 100


def hazard_parts(numbers: TreatyNumbers, now: Conditions) -> tuple[Part, ...]:
    """Return the ratios, in percent, that multiply the base.

    Codes: `trust` for each level of society and `guarantee`, which go on changing, then what
    the text and its making left behind: `needs` and `root_cause` of the population that is worst
    off, `pressed`, `grievance`, `escalation`, `fulfilment`, `one_leg` where one kind of
    peacebuilding is left behind, `new_government` where one is, `spoilers` while one can act, and
    `inclusion` with that module.
    """
    (needs, poorest), (root, forgotten), step = min(now.needs), min(now.root), now.inclusion
    (lag, short), (ratio, party), (threat, spoiler) = now.lag, now.new_government, now.spoiler
    pressed = min(100 + numbers.pressed_ratio * now.pressed, numbers.pressed_most)
    left = max(numbers.root_line - root, 0)
    heat = 100 + now.escalation - numbers.calm
    late = 100 + numbers.behind_slope * now.behind // 100
    return (
        *(
            Part("trust", trust_ratio(numbers, trust), level)
            for level, trust in zip(LEVELS, now.trust, strict=True)
        ),
        Part("guarantee", guarantee_ratio(numbers, now.guarantee)),
        Part("needs", 100 + numbers.needs_even - needs, poorest),
        Part("root_cause", 100 + numbers.root_slope * left // 100, forgotten),
        Part("pressed", pressed),
        Part("grievance", 100 + numbers.grievance_slope * now.grievance // 100),
        Part("escalation", min(max(heat, numbers.escalation_least), numbers.escalation_most)),
        Part("fulfilment", min(max(late, numbers.behind_least), numbers.behind_most)),
        *((Part("one_leg", numbers.one_leg, short),) if lag > numbers.one_leg_gap else ()),
        *((Part("new_government", ratio, party),) if party else ()),
        *((Part("spoilers", threat, spoiler),) if spoiler else ()),
        *((Part("inclusion", _of_step(numbers, step), step),) if step else ()),
    )


def _of_step(numbers: TreatyNumbers, step: str) -> int:
    """Return what inclusion does to the hazard, in percent."""
    ratios = (100, numbers.consulted, numbers.seat, numbers.seat_with_influence)
    return ratios[INCLUSION.index(step)]


def hazard(numbers: TreatyNumbers, parts: Iterable[Part]) -> int:
    """Return the chance of breaking, in hundredths of a percent."""
    return hazard_of(numbers, [part.amount for part in parts])


def hazard_of(numbers: TreatyNumbers, ratios: Sequence[int]) -> int:
    """Return the same for bare ratios in percent."""
    whole: int = 100 ** len(ratios)
    product = 100 * prod(ratios) // whole
    return numbers.base * min(max(product, numbers.least), numbers.most) // 100


GOOD_ENOUGH = 80
"""Percent that trust contributes at 50, where a level carries a settlement (C43)."""

BY_CHANCE = 20
"""Weight of plain misfortune among the causes, against percents of excess hazard."""


def blame(parts: Iterable[Part]) -> tuple[Part, ...]:
    """Return each part's share in a failure, as a weight, with `misfortune` at the end."""
    excess = (
        Part(code, amount - (GOOD_ENOUGH if code == "trust" else 100), of)
        for code, amount, of in parts
    )
    return (*(part for part in excess if part.amount > 0), Part("misfortune", BY_CHANCE))


def _average(values: Iterable[int]) -> int:
    listed = list(values)
    return sum(listed) // len(listed)
