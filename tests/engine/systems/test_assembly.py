"""The assembly: a veto blocks it nearly always (C12), and it needs consent inside a state (C13)."""

import pytest

from game.engine import Commit, Permit, Refused, explain, legal_actions, preview, view
from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.events import RuleRolled
from game.engine.model.ids import MODULES
from game.engine.model.specs import AssemblySpec, CardSpec
from game.engine.model.terms import Term
from tests.engine.position import DYAD, Position, card, effect, position

ASSEMBLY = (*MODULES, "assembly")
PATRON, HOST, SENDER = "fund", "north_government", "envoy"
VETO = AssemblySpec(vetoes=(None, 5), consent=(None, None))
CONSENT = AssemblySpec(vetoes=(None, None), consent=(0, None))


def decision(kind: str) -> CardSpec:
    return card("call", effect("escalation", amount=-10), assembly=kind)


def sitting(assembly: AssemblySpec, kind: str = "resolution", **more: int) -> Position:
    hands = {SENDER: [decision(kind)]}
    return position(hands=hands, modules=ASSEMBLY, assembly=assembly, **more)


def passed(assembly: AssemblySpec, *permits: Permit) -> int:
    """Count how many of 200 seeds let the resolution pass."""
    count = 0
    for seed in range(200):
        table = sitting(assembly, seed=seed).talk(*permits).play(SENDER, "call").resolve()
        count += table.escalation == 30
    return count


def test_a_veto_blocks_nearly_every_resolution():
    """C12: 0 to 20 percent pass against a veto, 60 to 80 percent where it is not used."""
    against = passed(VETO)
    free = passed(VETO, Permit(PATRON, "veto", "south", given=True))

    assert 0 <= against <= 40
    assert 120 <= free <= 160


def test_a_card_that_is_voted_down_is_paid_for_and_does_nothing():
    """The roll is in the ledger, with the name of who vetoed."""
    table = next(
        table
        for seed in range(20)
        if (table := sitting(VETO, seed=seed).play(SENDER, "call").resolve()).escalation == 40
    )

    (roll,) = table.of_kind("rule_rolled")

    assert isinstance(roll, RuleRolled)
    assert (roll.rule, roll.of, roll.chance, roll.happened) == ("veto", PATRON, 10, False)
    assert "call" in table.state.discards[2]


def test_only_the_holder_gives_leave_and_only_once():
    """Others hold nothing to give; the same word twice is refused."""
    table = sitting(VETO).reopen()
    with pytest.raises(Refused, match="not_yours_to_permit"):
        table.do(Permit(HOST, "veto", "south", given=True))
    table.do(Permit(PATRON, "veto", "south", given=True))

    refusal = explain(table.state, Permit(PATRON, "veto", "south", given=True))

    assert refusal
    assert refusal.code == "permitted_already"
    assert Permit(PATRON, "veto", "south", given=False) in legal_actions(table.state, PATRON)


def test_a_mission_needs_the_consent_of_its_host():
    """C13: refused without, legal with, and everybody sees which."""
    table = sitting(CONSENT, "mission")
    refusal = explain(table.state, Commit(SENDER, "call", DYAD))

    assert refusal
    assert (refusal.code, dict(refusal.data)["party"]) == ("no_consent", "north")

    table.talk(Permit(HOST, "consent", "north", given=True))

    assert explain(view(table.state, SENDER).known, Commit(SENDER, "call", DYAD)) is None


def test_at_the_top_of_the_ladder_the_assembly_may_act_alone():
    """The exception to C13: from level 8 on no consent is needed, on level 7 it is."""
    assert (
        explain(sitting(CONSENT, "mission", escalation=77).state, Commit(SENDER, "call", DYAD))
        is None
    )
    assert explain(sitting(CONSENT, "mission", escalation=76).state, Commit(SENDER, "call", DYAD))


def test_the_odds_are_told_before_the_card_is_committed():
    """10 percent against a veto, 70 without one."""
    table = sitting(VETO)
    before = preview(table.state, Commit(SENDER, "call", DYAD))
    table.talk(Permit(PATRON, "veto", "south", given=True))
    after = preview(table.state, Commit(SENDER, "call", DYAD))

    assert (before.odds, before.vetoed_by) == ((("veto", 10),), PATRON)
    assert (after.odds, after.vetoed_by) == ((("assembly", 70),), "")


def test_without_luck_a_resolution_counts_by_its_odds():
    """70 percent of ten points, and one against a veto."""
    hands = {SENDER: [decision("resolution")]}
    vetoed = position(hands=hands, modules=ASSEMBLY, assembly=VETO, no_luck=True)
    free = position(hands=hands, modules=ASSEMBLY, assembly=CONSENT, no_luck=True)

    assert vetoed.play(SENDER, "call").resolve().escalation == 39
    assert free.play(SENDER, "call").resolve().escalation == 33


def test_nobody_vetoes_its_own_resolution():
    """The holder of the veto asks for the same, and it stands as good a chance as without one."""
    hands = {PATRON: [decision("resolution")]}
    table = position(hands=hands, modules=ASSEMBLY, assembly=VETO)

    assert preview(table.state, Commit(PATRON, "call", DYAD)).odds == (("assembly", 70),)


def test_leave_can_be_promised_and_is_kept_by_giving_it():
    """The patron gives its word to let the assembly act on the South, and does."""
    modules = (*ASSEMBLY, "promises")
    table = position(hands={SENDER: [decision("resolution")]}, modules=modules, assembly=VETO)
    word = MakePromise(PATRON, SENDER, Term("let_pass", "south"), 1, public=True)
    table.reopen().do(word, Permit(PATRON, "veto", "south", given=True))

    (promise,) = table.state.promises.made

    assert promise.verdict == "kept"
    assert explain(
        table.state, MakePromise(HOST, SENDER, Term("let_pass", "south"), 1, public=True)
    )
