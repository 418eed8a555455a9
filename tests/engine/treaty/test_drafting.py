"""One text, amended by governments, accepted package by package, signed by all or by nobody."""

import pytest

from game.engine import explain, legal_actions
from game.engine.model.treaty_actions import (
    Approve,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from tests.engine.position import card, effect, position
from tests.engine.treaty.table import FAIR, NORTH, SOUTH, agree, draft, talks


def refused(table, action):
    """Return the code and particulars of a refusal."""
    refusal = explain(table.state, action)
    return refusal and (refusal.code, dict(refusal.data))


def test_only_governments_of_parties_hold_the_pen():
    """Everybody else may bring ideas, and none of the acts of a signatory (C15)."""
    table = talks().do(*draft(), Approve(NORTH), Approve(SOUTH))

    for seat in ("envoy", "mediators", "faith", "fund"):
        for act in (DraftClause(seat, "water", "half"), Approve(seat), Sign(seat), Unsign(seat)):
            assert refused(table, act) == ("not_a_government", {})
        kinds = {action.kind for action in legal_actions(table.state, seat)}
        assert not kinds & {"draft_clause", "approve", "unapprove", "sign", "unsign"}


def test_without_the_module_there_is_no_treaty():
    """In a scenario without a treaty nothing of it can be asked for or is listed."""
    table = position().reopen()

    assert table.state.treaty is None
    assert "readiness" not in {gauge.kind for gauge in table.state.scenario.table.gauges}
    assert not any(action.kind == "ask_why" for action in legal_actions(table.state, NORTH))


def test_a_change_resets_every_yes():
    """Who has accepted has accepted that text and no other."""
    table = talks().do(*draft(), Approve(NORTH), DraftClause(SOUTH, "port", "toll"))

    assert table.state.treaty.accepted == (False, False)
    assert refused(table, DraftClause(NORTH, "port", "toll"))[0] == "same_clause"


def test_a_text_with_an_open_issue_cannot_be_accepted():
    """Nothing is agreed until everything is agreed."""
    table = talks().do(*draft({"water": "half", "port": "toll"}))

    assert refused(table, Approve(NORTH)) == ("issue_open", {"issue": "people"})
    table.do(DraftClause(SOUTH, "people", "law"), Approve(NORTH), DraftClause(NORTH, "water", ""))
    assert refused(table, Approve(NORTH)) == ("issue_open", {"issue": "water"})


def test_options_and_issues_must_exist():
    """A slip of the pen is refused by name."""
    table = talks()

    assert refused(table, DraftClause(NORTH, "gold", "half"))[0] == "unknown_issue"
    assert refused(table, DraftClause(NORTH, "water", "gold"))[0] == "unknown_option"


def test_a_yes_can_be_taken_back_until_somebody_signs():
    """Acceptance is a word; a signature of either side makes it binding on both."""
    table = talks().do(*draft(), Approve(NORTH), Unapprove(NORTH))

    assert refused(table, Unapprove(NORTH))[0] == "not_approved"
    table.do(Approve(NORTH), Approve(SOUTH), Sign(SOUTH))
    assert refused(table, Unapprove(NORTH)) == ("signed_already", {"parties": "south"})


def test_amended_while_being_signed():
    """A text with a signature stands still until the signer withdraws it."""
    table = talks().do(*draft(), Approve(NORTH), Approve(SOUTH), Sign(NORTH))
    change = DraftClause(SOUTH, "port", "toll")

    assert refused(table, change) == ("signed_already", {"parties": "north"})
    assert refused(table, Sign(NORTH))[0] == "signed_already"
    table.do(Unsign(NORTH), change)
    assert table.state.treaty.accepted == (False, False)
    assert table.state.treaty.text[1] == "toll"


def test_signing_needs_everybodys_yes():
    """Nobody signs a text that one side has not accepted."""
    table = talks().do(*draft(), Approve(NORTH))

    assert refused(table, Sign(NORTH)) == ("not_all_approved", {"parties": "south"})


def test_the_last_signature_makes_it_signed():
    """From then on the text is closed to everybody, and what each would have left for is kept."""
    table = talks().do(*agree())
    treaty = table.state.treaty

    assert (treaty.stage, treaty.steps, treaty.walk_aways) == (
        "signed",
        (("signed", 1),),
        (5500, 5000),
    )
    for act in (Unsign(NORTH), Unapprove(NORTH), DraftClause(NORTH, "port", "toll")):
        assert refused(table, act) == ("wrong_treaty_stage", {"stage": "signed"})


def test_a_red_line_brings_applause_and_a_price():
    """Drawing it pleases the own side; accepting across it costs support and standing, once."""
    table = talks().do(DrawRedLine(NORTH, "water", "give"), *draft())

    assert table.value("support", "north") == 53
    table.do(Approve(NORTH))
    assert table.value("support", "north") == 41
    assert table.value("standing", NORTH) == 40
    assert table.state.treaty.red_lines == ()
    table.do(Unapprove(NORTH), Approve(NORTH))
    assert table.value("support", "north") == 41


def test_a_way_out_halves_the_price():
    """Where eminent persons have shown a way out with honour, half of the cost is left (C28)."""
    honour = card("honour", effect("protect", what="face", rounds=1))
    table = talks(hands={"envoy": [honour]}).do(DrawRedLine(NORTH, "water", "give"), *draft())
    table.talk().play("envoy", "honour").resolve().next_round().talk(Approve(NORTH))
    costs = table.lines("audience_cost")

    assert [line.after - line.before for line in costs] == [-6, -5]
    assert [factor.code for factor in costs[0].factors] == ["way_out"]


def test_a_line_that_is_not_crossed_costs_nothing():
    """Accepting another option on the issue is free."""
    table = talks().do(DrawRedLine(NORTH, "water", "give"), *draft({**FAIR, "water": "half"}))
    table.do(Approve(NORTH))

    assert table.lines("audience_cost") == []
    assert len(table.state.treaty.red_lines) == 1


def test_red_lines_that_are_refused():
    """One line for each issue, none across the own position, none about secret ideas."""
    table = talks().do(DrawRedLine(NORTH, "water", "give"))

    assert refused(table, DrawRedLine(NORTH, "water", "half"))[0] == "line_drawn"
    assert refused(table, DrawRedLine(NORTH, "port", "open"))[0] == "own_position"
    assert refused(table, DrawRedLine(NORTH, "people", "council"))[0] == "not_transferred"
    assert refused(table, DrawRedLine("envoy", "port", "toll"))[0] == "not_a_government"


WORKSHOP = card("workshop", effect("invent", ideas=2))
MEMO = card("memo", effect("transfer"))
BRIEFING = card("briefing", effect("transfer", who="target"), target="seat")


def test_an_idea_goes_from_the_room_to_the_table():
    """Invented, transferred, tabled, drafted: each step needs the one before."""
    table = talks(hands={"mediators": [WORKSHOP, MEMO]})
    tabling, clause = (
        TableIdea("faith", "water", "dam_board"),
        DraftClause(NORTH, "water", "dam_board"),
    )
    table.talk().play("mediators", "workshop").resolve().next_round()
    table.play("mediators", "memo").resolve().next_round().reopen()

    assert refused(table, clause)[0] == "not_tabled"
    table.do(tabling, clause)
    assert table.state.treaty.text[0] == "dam_board"
    assert refused(table, tabling)[0] == "tabled_already"


def test_ideas_that_have_not_left_the_room_cannot_be_tabled():
    """Not even by those who had them: a workshop without transfer changes nothing (C23)."""
    table = talks(hands={"mediators": [WORKSHOP]}).talk()
    table.play("mediators", "workshop").resolve().next_round().reopen()

    assert refused(table, TableIdea("mediators", "water", "dam_board"))[0] == "not_transferred"
    assert refused(table, DraftClause(NORTH, "water", "dam_board"))[0] == "not_tabled"


def test_another_seat_can_carry_ideas_out():
    """An envoy briefs governments on what the mediators' workshop has found."""
    table = talks(hands={"mediators": [WORKSHOP], "envoy": [BRIEFING]}).talk()
    table.play("mediators", "workshop").resolve().next_round()
    table.play("envoy", "briefing", "mediators").resolve()
    (told,) = table.of_kind("ideas_transferred")

    assert told.by == "envoy"
    assert set(table.state.treaty.transferred) == set(told.ideas)
    assert len(told.ideas) == 2


@pytest.mark.parametrize("act", [DraftClause(NORTH, "water", "half"), Approve(NORTH), Sign(NORTH)])
def test_at_the_peak_governments_cannot_reach_each_other(act):
    """With the embassies closed and no back channel there is nobody to draft with (C06)."""
    done = [*draft(), Approve(NORTH), Approve(SOUTH)]
    before = {"draft_clause": 0, "approve": 3, "sign": 5}[act.kind]
    table = talks(escalation=90, abyss_rounds=9).do(*done[:before])
    table.talk().resolve().next_round().reopen()

    assert refused(table, act) == ("no_channel", {"dyad": "north-south"})
