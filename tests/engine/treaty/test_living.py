"""After the signature: ratified by peoples, carried out, tested, and sometimes broken."""

import pytest

from game.engine.model.ids import PEACEBUILDING
from game.engine.rules.ladder import stage
from game.engine.rules.treaty.ratification import ratification_parts
from tests.engine.position import card, effect
from tests.engine.treaty.living import chance, in_force
from tests.engine.treaty.table import FAIR, agree, close, talk_again, talks, treaty

BITTER = {"water": "keep", "port": "open", "people": "rule"}
"""What a strong North would press through: the South gets nothing of what weighs for it."""


def test_a_signed_text_is_ratified_when_the_round_closes():
    """And comes into force with the next briefing, when it is peacebuilding everywhere."""
    table = close(talks(support=50).do(*agree()))

    assert table.state.treaty.stage == "ratified"
    assert stage(talk_again(table).state, 0) == "peacebuilding"
    assert table.state.treaty.steps == (("signed", 1), ("ratified", 1), ("in_force", 2))


def test_a_people_says_no_to_what_it_cannot_live_with():
    """The text goes back, its own government pays, and all see who refused and why."""
    table = close(talks(support=45, trust=(40, 40, 50)).do(*agree(BITTER)))
    north, south = table.of_kind("ratification_held")

    assert table.state.treaty.stage == "talking"
    assert table.state.treaty.refused == (1,)
    assert table.state.treaty.signed == (False, False)
    assert (north.passed, south.passed) == (True, False)
    assert sum(part.amount for part in south.parts) == south.have < south.need
    assert table.value("support", "south") == 40
    assert table.value("support", "north") == 45


def test_what_ratification_counts():
    """Support, half of the trust of communities above 50, a quarter of needs, pressed clauses."""
    table = talks(treaty(power=(80, 20)), support=50, trust=(40, 40, 64)).do(*agree(BITTER))
    parts = {part.code: part.amount for part in ratification_parts(table.state, 1)}

    assert parts == {"support": 50, "communities": 7, "needs": -6, "pressed": -15}


def test_the_strong_press_clauses_and_the_weak_remember():
    """A clause worth nothing on a heavy issue, signed by the weaker side, leaves grievance."""
    table = talks(treaty(power=(80, 20))).do(*agree(BITTER))

    assert table.state.treaty.pressed == ((1, "water"), (1, "port"), (1, "people"))
    assert table.value("grievance", "south") == 24
    assert table.value("grievance", "north") == 0


def test_between_equals_nothing_is_pressed():
    """The same text at even power is a bad bargain, and nobody was pressed into it."""
    table = talks(treaty(power=(50, 50))).do(*agree(BITTER))

    assert table.state.treaty.pressed == ()
    assert table.value("grievance", "south") == 0


def test_a_treaty_in_force_is_tested_in_each_round():
    """The test shows the chance and its parts, and trust carries part of the treaty out."""
    table = in_force(trust=(60, 60, 60))
    close(table)
    (test,) = table.of_kind("treaty_tested")

    assert test.broke == (test.drawn <= test.hazard)
    assert {part.code for part in test.parts} >= {"trust", "guarantee", "needs", "root_cause"}
    assert [table.value(kind, "") for kind in PEACEBUILDING] == [6, 6, 6]


def test_a_treaty_that_breaks_takes_trust_with_it():
    """It says by what, escalation jumps, and trust falls at every level."""
    table = in_force(BITTER, treaty(base=5000, power=(80, 20)), support=90)
    before = table.escalation
    close(table)
    (broke,) = table.of_kind("treaty_broke")

    assert table.state.treaty.stage == "broken"
    assert table.state.treaty.cause == broke.cause == "pressed"
    assert table.escalation == before + 15
    assert [table.trust(level) for level in ("leaders", "influentials", "communities")] == [30] * 3


def test_a_broken_treaty_can_be_taken_up_again():
    """The talks begin anew with the old text, without its pressed clauses and signatures."""
    table = talk_again(close(in_force(BITTER, treaty(base=5000, power=(80, 20)), support=90)))
    table.do(*agree({"water": "give"}))

    assert table.state.treaty.stage == "signed"
    assert [step for step, _ in table.state.treaty.steps][-2:] == ["talking", "signed"]
    assert (1, "water") not in table.state.treaty.pressed


def test_without_luck_a_treaty_breaks_when_that_is_likelier():
    """No roll is drawn: chances add up until they pass one half."""
    table = in_force(None, treaty(base=2400, holds=6), trust=(37, 37, 37), no_luck=True, rounds=9)
    rounds = 0
    while table.state.treaty.stage == "in_force":
        talk_again(close(table))
        rounds += 1

    assert rounds == 3
    assert table.state.luck.drawn[2] == 0


def test_holding_long_enough_ends_the_session():
    """After the rounds that the scenario asks for the years are told, and there is peace."""
    table = in_force(trust=(70, 70, 70), spec=treaty(base=4, holds=2))
    talk_again(close(table))
    close(table)

    assert table.state.outcome == "sustainable_peace"
    assert table.state.treaty.holds_five_years == table.of_kind("years_told")[0].holds == 100


def test_a_treaty_that_will_not_last_is_a_fragile_peace():
    """Ratified in the last round counts, and the years after say what it was worth."""
    last = close(talks(treaty(base=4000), support=60, rounds=1).do(*agree()))

    assert (last.state.treaty.stage, last.state.outcome) == ("ratified", "fragile_peace")


LEVELS = {"leaders": 0, "influentials": 1, "communities": 2}


@pytest.mark.parametrize("level", LEVELS)
def test_trust_at_every_level_lowers_the_hazard(level):
    """Each level counts by itself (C43)."""
    some, more = [30, 30, 30], [30, 30, 30]
    more[LEVELS[level]] = 60

    assert chance(in_force(trust=tuple(more))) < chance(in_force(trust=tuple(some)))


def test_what_makes_a_treaty_weaker():
    """Unmet needs, pressed clauses, grievance and escalation each raise the hazard."""
    fair = chance(in_force(support=90))

    assert chance(in_force({**FAIR, "people": "rule"}, support=90)) > fair
    assert chance(in_force(BITTER, treaty(power=(80, 20)), support=90)) > fair
    assert chance(in_force(grievance=40, support=90)) > fair
    assert chance(in_force(escalation=60, support=90)) > fair


def test_guarantees_and_works_make_it_stronger():
    """Monitors and money lower the hazard (E07, E20)."""
    monitors = card("monitors", effect("guarantee", amount=40))
    repairs = card("repairs", effect("fulfil", kind="economic", amount=27))
    table = in_force(hands={"fund": [monitors, repairs]}, trust=(30, 30, 30), spec=treaty(base=9))
    plain = chance(table)
    table.talk().play("fund", "monitors").play("fund", "repairs").resolve()

    assert table.value("guarantee", "") == 40
    assert [table.value(kind, "") for kind in PEACEBUILDING] == [3, 30, 3]
    assert chance(table) < plain


def test_nothing_is_carried_out_before_there_is_a_treaty():
    """Works of peace done during talks help otherwise, not a text that nobody has ratified."""
    repairs = card("repairs", effect("fulfil", kind="economic", amount=27))
    table = talks(hands={"fund": [repairs]}).talk().play("fund", "repairs").resolve()

    assert [table.value(kind, "") for kind in PEACEBUILDING] == [0, 0, 0]


def test_the_hazard_stays_within_its_bounds():
    """However good or bad, the ratios together count between a quarter and three (evidence §3)."""
    worst = in_force(BITTER, treaty(power=(80, 20)), support=99, trust=(0, 0, 60), grievance=90)
    best = in_force(trust=(90, 90, 90), escalation=0)

    assert chance(worst) == 1800
    assert chance(best) == 150


def test_what_is_unsolved_drives_escalation_until_there_is_a_treaty():
    """The quarrel itself stops pushing while a treaty is in force."""
    table = in_force(unsettled=3)

    assert len(table.lines("unsettled")) == 1
    table.events.clear()
    close(table)
    assert table.lines("unsettled") == []
