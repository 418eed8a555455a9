"""What `demo --json` says of bargaining follows from what happened, and nothing is invented."""

from collections import deque
from dataclasses import replace
from functools import cache

import pytest

from game.bots.roster import seat_bots
from game.cli.bargaining_summary import bargaining_summary
from game.cli.story import told
from game.engine import Step
from game.engine.model.treaty_events import TREATY_SECRETS
from game.session.drive import play_out
from game.session.table import Table
from game.wording import ledger_lines
from tests import tiny, tiny_talks
from tests.cli.documented import documented_keys


@cache
def finished(level="normal", seed=3, rounds=8):
    """Play a session between bots."""
    table = tiny_talks.bots_table(rounds=rounds, seed=seed, level=level)
    deque(play_out(table, seat_bots(table.setup.bots, seed)), maxlen=0)
    return table


def kinds(table, kind):
    """Return the events of one kind."""
    return [event for event in table.events if event.kind == kind]


def test_the_keys_are_the_documented_ones():
    """Each part has the keys that docs/json.md lists for it, in that order."""
    found = bargaining_summary(finished())
    session, promises, deals, treaty, cause, *_ = documented_keys()

    assert session[-len(found) :] == list(found)
    assert list(found["promises"]) == promises
    assert list(found["deals"]) == deals
    assert list(found["treaty"]) == treaty
    assert {tuple(one) for one in found["causes_of_failure"]} == {tuple(cause)}


@pytest.mark.parametrize("level", ["normal", "random"])
def test_promises_and_deals_are_counted_as_they_happened(level):
    """Each count equals the number of its lines in the ledger; the verdicts add up."""
    table = finished(level)
    found = bargaining_summary(table)
    promises, deals = found["promises"], found["deals"]

    assert promises["made"] == len(kinds(table, "promise_made")) > 0
    assert promises["made"] == promises["kept"] + promises["broken"] + promises["overtaken"]
    assert deals["offers"] == len(kinds(table, "offer_made")) > 0
    assert deals["struck"] == len(kinds(table, "deal_struck"))
    assert deals["invitations"] == len(kinds(table, "invited"))


def test_the_treaty_names_the_round_of_each_step():
    """Where it stands, since when, and the text that all signed."""
    table = finished()
    found = bargaining_summary(table)["treaty"]
    moves = {event.stage: event.round for event in kinds(table, "treaty_moved")}

    assert found["stage"] == "in_force"
    assert {name: found[name] for name in moves} == moves
    assert (found["broken"], found["broken_by"]) == (None, None)
    assert list(found["text"]) == ["water", "port", "people"]
    assert all(found["text"].values())


def test_the_years_are_those_that_decided_the_outcome():
    """The share is the one in the ledger, and the causes make up the rest of the futures."""
    table = finished()
    found = bargaining_summary(table)
    (years,) = kinds(table, "years_told")
    failed = sum(cause["futures"] for cause in found["causes_of_failure"])

    assert found["holds_five_years"] == years.holds
    assert abs(100 - failed / 20 - years.holds) <= 1
    assert 0 <= found["joint_surplus_share"] <= 100
    assert found["distance_to_frontier"] >= 0


def test_mandates_are_told_by_seat_but_not_after_total_war():
    """Yes or no for each; a total war is nobody's success."""
    table = finished()
    lost = Table(
        table.pack, table.setup, [Step(replace(table.state, outcome="total_war"), ())], None
    )

    assert set(bargaining_summary(table)["mandates_met"]) == set(tiny.SEATS)
    assert bargaining_summary(lost)["mandates_met"] is None


def test_without_the_modules_everything_is_null():
    """A scenario that has nothing to bargain over says so by the same keys."""
    table = tiny.play_to_the_end(tiny.table())

    assert set(bargaining_summary(table).values()) == {None}
    assert list(bargaining_summary(table)) == list(bargaining_summary(finished()))


def test_the_story_tells_the_public_course_and_no_secret():
    """The road to the treaty is told in sentences; what only one seat heard is not."""
    table = finished()
    story = "\n".join(told(table))
    secrets = [event for event in table.events if isinstance(event, TREATY_SECRETS)]
    lines = ledger_lines(table.pack.scenario, table.pack.texts, tuple(secrets))

    assert "wrote a clause on" in story
    assert "promised" in story
    assert lines
    assert not [line.sentence for line in lines if line.sentence in story]
