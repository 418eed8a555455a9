"""What is negotiated over: generated domains, and the treaties of the shipped scenarios."""

from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path
from random import Random

from game.bots.stakes import Choice, Worths, worth
from game.content.library import load_library
from game.engine.model.treaty import TreatySpec

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"
"""The shipped scenarios."""

ISSUES, OPTIONS = 4, 5
"""The size of a generated domain."""

OPPOSED, PEAKED = 0.65, 0.20
"""How often two sides want the opposite on an issue, or each something in between."""

LEAST = (3000, 5000)
"""Between what no agreement is worth to a side."""


@dataclass(frozen=True, slots=True)
class Domain:
    """Two sides and what they can agree on.

    Attributes:
        name: For the reader.
        worths: For each side what each option of each issue is worth, 0 to 10000 in all.
        least: For each side what no agreement is worth.
    """

    name: str
    worths: tuple[Worths, Worths]
    least: tuple[int, int]

    @property
    def choices(self) -> tuple[Choice, ...]:
        """Every package, as the number of an option for each issue."""
        return tuple(product(*(range(len(options)) for options in self.worths[0])))

    def points(self) -> dict[Choice, tuple[int, int]]:
        """Return what each package is worth to both."""
        one, other = self.worths
        return {choice: (worth(one, choice), worth(other, choice)) for choice in self.choices}


def has_something_to_gain(domain: Domain) -> bool:
    """Tell whether some package is better than no agreement for both."""
    return any(
        all(have > least for have, least in zip(point, domain.least, strict=True))
        for point in domain.points().values()
    )


def shipped(*, ideas: bool) -> tuple[Domain, ...]:
    """Return the treaties of all shipped scenarios, each pair of parties by itself.

    No agreement is worth what it is at the start of a session. Pairs with nothing to gain for
    both are left out.

    Args:
        ideas: Whether what somebody has to think of first lies on the table as well.
    """
    library = load_library([SCENARIOS])
    found: list[Domain] = []
    for name in sorted(summary.id for summary in library.scenarios):
        scenario = library.pack(name).scenario
        for pair in combinations(range(len(scenario.parties)), 2) if scenario.treaty else ():
            names = ", ".join(scenario.parties[at].id for at in pair)
            found.append(_between(scenario.treaty, f"{name}: {names}", pair, ideas=ideas))
    return tuple(domain for domain in found if has_something_to_gain(domain))


def _between(treaty: TreatySpec, name: str, pair: tuple[int, int], *, ideas: bool) -> Domain:
    one, other = (
        tuple(
            tuple(
                issue.weights[party] * option.values[party]
                for option in issue.options
                if ideas or not option.locked
            )
            for issue in treaty.issues
        )
        for party in pair
    )
    least = 100 * treaty.reservation[pair[0]], 100 * treaty.reservation[pair[1]]
    return Domain(name, (one, other), least)


def generated(seed: int) -> Domain:
    """Return the domain of a seed: drawn again until there is something to gain for both."""
    dice = Random(seed)
    while True:
        weights = _weights(dice), _weights(dice)
        values = [_values(dice) for _ in range(ISSUES)]
        worths = tuple(
            tuple(
                tuple(round(weight * value) for value in issue[side])
                for weight, issue in zip(weights[side], values, strict=True)
            )
            for side in (0, 1)
        )
        domain = Domain(
            f"seed {seed}", (worths[0], worths[1]), (dice.randint(*LEAST), dice.randint(*LEAST))
        )
        if has_something_to_gain(domain):
            return domain


def _weights(dice: Random) -> list[float]:
    drawn = [dice.expovariate(1) for _ in range(ISSUES)]
    return [one / sum(drawn) for one in drawn]


def _values(dice: Random) -> tuple[list[float], list[float]]:
    """Draw what the options of an issue are worth to both sides, 0 to 10000."""
    steps = [10_000 * at / (OPTIONS - 1) for at in range(OPTIONS)]
    kind = dice.random()
    if kind < OPPOSED:
        return steps, steps[::-1]
    if kind < OPPOSED + PEAKED:
        return _peaked(dice), _peaked(dice)
    return steps, steps


def _peaked(dice: Random) -> list[float]:
    """Draw an option that is best, and let the others be worth less the farther off they are."""
    peak = dice.randrange(OPTIONS)
    reach = max(peak, OPTIONS - 1 - peak)
    return [10_000 * (1 - abs(at - peak) / reach) for at in range(OPTIONS)]
