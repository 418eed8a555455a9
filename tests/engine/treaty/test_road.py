"""The whole road in one session, and the short cut that does not hold."""

from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    DrawRedLine,
    Sign,
    TableIdea,
)
from game.engine.rules.treaty.appraisal import appraise
from game.engine.rules.treaty.frontier import packages, points, zopa
from game.engine.rules.treaty.futures import futures
from game.engine.rules.treaty.leverage import leverage_of
from game.engine.rules.treaty.reservation import reservations
from game.engine.rules.treaty.table import terms
from tests.engine.position import card, effect, sanction
from tests.engine.treaty.table import NORTH, SOUTH, agree, close, talk_again, talks, treaty

WORKSHOP = card(
    "workshop", effect("invent", ideas=2), effect("trust", level="influentials", amount=20)
)
BRIEFING = card("briefing", effect("transfer", who="target"), target="seat")
HONOUR = card("honour", effect("protect", what="face", rounds=1))
MARKET = card("market", effect("trust", level="communities", amount=30))
MONITORS = card("monitors", effect("guarantee", amount=40))
REPAIRS = card("repairs", effect("fulfil", kind="economic", amount=40))
PACKAGE = {"water": "dam_board", "port": "open", "people": "council"}


def test_the_whole_road():
    """Positions, questions, workshop, transfer, package, red line, way out, signature, years."""
    table = talks(
        treaty(reservation=(75, 72)),
        hands={
            "mediators": [WORKSHOP],
            "envoy": [BRIEFING, HONOUR],
            "faith": [MARKET],
            "fund": [MONITORS, REPAIRS],
        },
        trust=(55, 45, 40),
        escalation=35,
        support=55,
        rounds=8,
    )
    spec = terms(table.state.scenario)
    wanted = {issue.id: issue.positions for issue in spec.issues}
    assert wanted["water"] == ("keep", "give")
    open_options = points(spec, packages(spec, locked=False))
    assert zopa(open_options, reservations(table.state)) == ()

    table.do(AskWhy("envoy", "north", "port"), AskWhy(SOUTH, "north", "water"))
    assert [(told.issue, told.weight) for told in table.of_kind("answered")] == [
        ("port", "heavy"),
        ("water", "light"),
    ]
    table.do(DrawRedLine(SOUTH, "port", "open"))
    table.talk().play("mediators", "workshop").play("faith", "market").resolve()
    assert table.trust("influentials") == 65

    table.next_round().play("envoy", "briefing", "mediators").play("fund", "monitors").resolve()
    talk_again(table)
    table.do(TableIdea("faith", "water", "dam_board"), TableIdea("mediators", "people", "council"))
    everything = points(spec, packages(spec, locked=False, tabled=table.state.treaty.tabled))
    assert zopa(everything, reservations(table.state)) != ()

    table.do(*(DraftClause(NORTH, *clause) for clause in PACKAGE.items()), Approve(NORTH))
    table.talk().play("envoy", "honour").resolve()
    talk_again(table).do(Approve(SOUTH))
    assert [line.after - line.before for line in table.lines("audience_cost")] == [-6, -5]
    table.do(Sign(NORTH), Sign(SOUTH))
    assert appraise(table.state).joint_surplus_share > 50

    close(table)
    assert table.state.treaty.stage == "ratified"
    talk_again(table).talk().play("fund", "repairs").resolve()
    assert table.state.treaty.stage == "in_force"
    while not table.state.outcome:
        close(talk_again(table))

    assert table.state.outcome == "sustainable_peace"
    assert [step for step, _ in table.state.treaty.steps] == ["signed", "ratified", "in_force"]
    assert table.state.treaty.holds_five_years >= 80
    assert futures(table.state, 500).holds_five_years >= 80


def test_an_elite_pact_breaks_and_says_why():
    """Two leaders agree fast under pressure; nobody below trusts it, and it falls apart."""
    pressure = sanction("embargo", effect("trust", level="leaders", amount=-5))
    table = talks(
        treaty(power=(85, 30), reservation=(55, 20), holds=6),
        hands={NORTH: [pressure]},
        trust=(60, 15, 20),
        support=90,
        rounds=12,
        seed=4,
    )
    table.talk().play(NORTH, "embargo", "south").resolve()
    talk_again(table).do(*agree({"water": "keep", "port": "open", "people": "rule"}))
    assert len(table.state.treaty.pressed) == 3

    close(table)
    while table.state.treaty.stage in ("ratified", "in_force"):
        close(talk_again(table))
    (broke,) = table.of_kind("treaty_broke")
    test = table.of_kind("treaty_tested")[-1]
    said = {part.code: part.amount for part in test.parts if not part.of}

    assert table.state.treaty.steps[-1][1] <= 6
    assert (broke.cause, broke.of) == ("pressed", "")
    assert said["pressed"] == 200
    assert test.hazard == 1800
    assert table.escalation > 40


def test_eminent_persons_have_no_leverage():
    """The checker's question: by what does a card move walk-aways or guarantees (C29)?"""
    later = card("later", effect("schedule", in_rounds=1, effects=(effect("guarantee", amount=5),)))

    assert leverage_of(HONOUR) == leverage_of(BRIEFING) == ()
    assert leverage_of(later) == ("guarantee",)
    assert leverage_of(sanction("arms", effect("readiness", amount=-3))) == (
        "coercion",
        "readiness",
    )
