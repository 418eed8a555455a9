"""Whole random sessions of a small treaty scenario, and numbers that can be found again."""

from dataclasses import replace
from random import Random

from game.engine import apply, legal_actions, new_game
from game.engine.model.treaty import TreatySpec
from tests.engine.position import card, effect, sanction
from tests.engine.treaty.table import talks, treaty

HANDS = {
    "north_government": [
        sanction("embargo"),
        card("deliver", effect("fulfil", kind="economic", amount=20)),
        card("spies", effect("learn", issues=1), target="party"),
    ],
    "south_government": [sanction("blockade"), card("aid", effect("readiness", amount=-5))],
    "envoy": [
        card("honour", effect("protect", what="face", rounds=1)),
        card("briefing", effect("transfer", who="target"), target="seat"),
    ],
    "mediators": [
        card(
            "workshop", effect("invent", ideas=1), effect("trust", level="influentials", amount=6)
        ),
        card("memo", effect("transfer")),
    ],
    "faith": [card("prayers", effect("trust", level="communities", amount=8))],
    "fund": [card("monitors", effect("guarantee", amount=15))],
}
EAGER = ("approve", "sign", "table_idea")
"""What a random session would otherwise hardly ever come to."""


class Marked(int):
    """A number that tells whose secret it is wherever it is written down."""

    whose = ""

    def __repr__(self):
        return f"<secret of {self.whose}>"


def marked(number, whose):
    """Mark a confidential number."""
    secret = Marked(number)
    secret.whose = whose
    return secret


def with_marks(spec: TreatySpec, names=("north", "south")) -> TreatySpec:
    """Return the treaty with every confidential number marked by its owner."""

    def mark(numbers):
        return tuple(marked(*pair) for pair in zip(numbers, names, strict=True))

    return replace(
        spec,
        reservation=mark(spec.reservation),
        issues=tuple(
            replace(
                issue,
                weights=mark(issue.weights),
                options=tuple(
                    replace(option, values=mark(option.values)) for option in issue.options
                ),
            )
            for issue in spec.issues
        ),
    )


def rules(**changes):
    """Return a treaty scenario in which every part of the treaty can happen."""
    more = {"hand_size": 2, "rounds": 6, "support": 68, "low_trust_line": 40, "unsettled": 2}
    scenario = talks(
        treaty(power=(70, 40), base=1500), hands=HANDS, **{**more, **changes}
    ).state.scenario
    return replace(scenario, treaty=with_marks(scenario.treaty))


def walk(scenario, seed, *, no_luck=False):
    """Play a session by choosing among all legal actions of everybody.

    Yields each state before an action, the action and the step.
    """
    choice = Random(seed)
    state = new_game(scenario, seed, no_luck=no_luck).state
    seats = ("", *(seat.id for seat in scenario.seats))
    while state.phase != "over":
        options = [action for seat in seats for action in legal_actions(state, seat)]
        onward = [action for action in options if action.kind in ("advance", "ready")]
        eager = [action for action in options if action.kind in EAGER]
        action = choice.choice(options + onward * (len(options) // 3) + eager * 12)
        step = apply(state, action)
        yield state, action, step
        state = step.state
