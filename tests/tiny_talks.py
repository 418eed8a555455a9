"""The tiny game with everything to bargain over: promises, deals, mandates and a treaty."""

from dataclasses import replace
from pathlib import Path

from game.content.library import Pack
from game.content.texts import IssueText, MandateText, OptionText
from game.engine import Scenario
from game.engine.model.ids import BARGAINING, MODULES
from game.engine.model.mandates import MandateSpec
from game.engine.model.specs import Cost
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.goals import GOALS
from game.session.table import Table
from tests import tiny
from tests.engine.position import card, effect
from tests.engine.treaty.table import treaty

AGREED = (CONDITIONS["treaty_stages"](("in_force",)),)
CARDS = [
    card("retreat", effect("invent", ideas=1), cost=Cost(influence=2), instrument="workshop"),
    card("memo", effect("transfer"), cost=Cost(influence=1), instrument="briefing"),
    card("inquiry", effect("learn", issues=1), cost=Cost(influence=1), instrument="fact_finding"),
    card("monitors", effect("guarantee", amount=15), instrument="observer"),
    card("repair", effect("fulfil", kind="economic", amount=15), needs=AGREED, instrument="grant"),
]
MORE = {
    "government": ("inquiry", "repair"),
    "conflict_resolution": ("retreat", "memo", "monitors"),
    "communications": ("repair",),
}


def scenario(rounds: int = 4) -> Scenario:
    """Build the scenario at a length; in four rounds of it there is time for a treaty."""
    plain = tiny.scenario(rounds)
    keeps_peace = MandateSpec("calm", (GOALS["escalation_at_most"](40),))
    return replace(
        plain,
        modules=frozenset((*MODULES, *BARGAINING)),
        cards={**plain.cards, **{spec.id: spec for spec in CARDS}},
        seats=tuple(
            replace(seat, deck=(*seat.deck, *MORE[seat.track]), mandates=(keeps_peace.id,))
            for seat in plain.seats
        ),
        treaty=treaty(ratify_line=30),
        mandates={keeps_peace.id: keeps_peace},
    )


def pack(rounds: int = 4) -> Pack:
    """Return the scenario with plain texts for everything in it."""
    rules, plain = scenario(rounds), tiny.texts()
    cards = {spec.id: tiny.card_text(spec) for spec in CARDS}
    texts = replace(
        plain,
        cards={**plain.cards, **cards},
        issues={
            issue.id: IssueText(
                id=issue.id,
                title=issue.id.title(),
                text="A dispute.",
                reasons=dict.fromkeys(("north", "south"), "Why."),
                options={
                    option.id: OptionText(option.id, option.id.title(), "One way.")
                    for option in issue.options
                },
            )
            for issue in rules.treaty.issues
        },
        mandates={
            "calm": MandateText(
                "calm", "A calm border", "No shots.", "Why.", against=False, source=tiny.SOURCE
            )
        },
    )
    return Pack(rules, texts, "tiny talks")


class Library:
    """A library that holds the one scenario."""

    def pack(self, _scenario_id: str, rounds: int) -> Pack:
        """Return the scenario at any length."""
        return pack(rounds)


def bots_table(
    journal: Path | None = None, *, rounds: int = 4, seed: int = 7, level: str = "normal"
) -> Table:
    """Start a session that plays by itself."""
    return Table.start(pack(rounds), tiny.all_bots(rounds, seed, level), journal)
