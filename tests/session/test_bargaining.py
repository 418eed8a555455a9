"""What is bargained over survives the journal: every action, and what each seat keeps to itself."""

import json
import os
from collections import deque

import pytest

from game.bots.roster import LEVELS, seat_bots
from game.engine import Advance, digest, from_plain, to_plain
from game.engine.model import bargaining_actions as bargaining
from game.engine.model import treaty_actions as treaty
from game.engine.model.actions import ACTIONS, Permit
from game.engine.model.terms import Package, Term
from game.session.drive import play_out
from game.session.table import Table
from tests import tiny, tiny_talks

NORTH, SOUTH = "north_government", "south_government"
PAY, SHOW = Term("pay", SOUTH, 2), Term("show_interest", "water")
SAMPLES = [
    bargaining.MakePromise(NORTH, SOUTH, PAY, 2, public=False),
    bargaining.MakePromise(
        NORTH, SOUTH, PAY, 3, public=True, in_return=Term("approve", "water", option="half")
    ),
    bargaining.Explain(NORTH, 1, "The bridge was closed: “nobody” could pass."),
    bargaining.MakeOffer(NORTH, SOUTH, (Package((SHOW,), (SHOW,)), Package((SHOW,))), counters=3),
    bargaining.AcceptOffer(SOUTH, 1, 2),
    bargaining.DeclineOffer(SOUTH, 1),
    bargaining.WithdrawOffer(NORTH, 1),
    bargaining.Invite(NORTH, "radio", "water"),
    bargaining.AnswerInvitation("radio", NORTH, yes=True),
    bargaining.Prepare(NORTH, "batna", "Wait for rain."),
    bargaining.Guess(NORTH, "south", "water", 60, "give"),
    treaty.AskWhy(NORTH, "south", "water"),
    treaty.DraftClause(NORTH, "water", ""),
    treaty.TableIdea("radio", "water", "joint"),
    treaty.Approve(NORTH),
    treaty.Unapprove(NORTH),
    treaty.DrawRedLine(NORTH, "water", "give"),
    treaty.Sign(NORTH),
    treaty.Unsign(NORTH),
    Permit(NORTH, "consent", "north", given=True),
]


@pytest.fixture
def quick_disk(monkeypatch):
    """Spare the disk where thousands of lines are written."""
    monkeypatch.setattr(os, "fsync", lambda _: None)


def play(table):
    """Let the bots of a table play it to its end."""
    bots = seat_bots(table.setup.bots, table.setup.seed)
    deque(play_out(table, bots), maxlen=0)
    return table


@pytest.mark.parametrize("action", SAMPLES, ids=lambda action: action.kind)
def test_every_action_comes_back_from_a_line_of_json(action):
    """Written and read again an action is the same, with its terms, packages and conditions."""
    again = from_plain(json.loads(json.dumps(to_plain(action))))

    assert again == action


def test_there_is_a_sample_of_every_kind():
    """No kind of bargaining was forgotten above."""
    plain = {"advance", "agree", "commit", "ready", "take_back", "time_out", "write"}
    of_seats = {"hand_over", "take_seat_back"}

    assert {action.kind for action in SAMPLES} == set(ACTIONS) - plain - of_seats


@pytest.mark.usefixtures("quick_disk")
@pytest.mark.parametrize("level", LEVELS)
def test_killed_after_any_step_a_session_goes_on_to_the_same_end(tmp_path, level):
    """Bots remember nothing outside the state, so the resumed journal is the same to the byte."""
    whole = tmp_path / "whole.jsonl"
    play(tiny_talks.bots_table(whole, rounds=3, level=level))
    lines = whole.read_bytes().splitlines(keepends=True)
    cut = tmp_path / "cut.jsonl"
    for number in range(1, len(lines)):
        cut.write_bytes(b"".join(lines[:number]))
        play(Table.resume(cut, tiny_talks.Library()))

        assert cut.read_bytes() == whole.read_bytes(), number


@pytest.mark.usefixtures("quick_disk")
def test_a_resumed_session_gives_every_seat_what_only_it_knew(tmp_path):
    """Sheets, guesses, private promises, offers and answers are back, for each seat alone."""
    table = tiny_talks.bots_table(tmp_path / "a.jsonl", rounds=3)
    table.submit(bargaining.Prepare(NORTH, "walk_away", "Less than half of the water."))
    table.submit(Advance(1, "briefing"))
    for action in (
        bargaining.Guess("radio", "north", "port", 70, "open"),
        bargaining.MakePromise(NORTH, "radio", Term("pay", "radio", 1), 2, public=False),
        bargaining.MakeOffer(NORTH, SOUTH, (Package((SHOW,), (SHOW,)),)),
        treaty.AskWhy(SOUTH, "north", "port"),
    ):
        table.submit(action)

    again = Table.resume(tmp_path / "a.jsonl", tiny_talks.Library())

    assert digest(again.state) == digest(table.state)
    for seat in (*tiny.SEATS, ""):
        ours, theirs = table.view(seat), again.view(seat)
        assert theirs.reservations == ours.reservations
        for field in ("promises", "deals", "sheets", "treaty"):
            assert getattr(theirs.known, field) == getattr(ours.known, field)
    assert again.view(NORTH).known.sheets[0].lines[0].text == "Less than half of the water."
    assert again.view(SOUTH).known.sheets[0].lines == ()
