"""A bot takes the seat of somebody who is away, and gives it back."""

import pytest

from game.bots.roster import seat_bots
from game.engine import Agree, HandOver, Refused, TakeSeatBack, TimeOut, digest
from game.engine.model.events import CardRevealed, Committed, ThemeAgreed
from game.session.drive import advance, let_act
from game.session.replay import replay
from game.session.setup import BadSetup, Takeover, setup_from_plain, setup_to_plain
from game.session.table import Table
from game.session.takeover import at_the_limit, done_meanwhile, missed_rounds
from tests import tiny

NORTH = "north_government"


def bots_act(table):
    """Let everybody who is a bot now act."""
    return list(let_act(table, seat_bots(table.bots, table.setup.seed)))


def on(table, phase, number=1):
    """Go on to a phase of a round; whoever is a person plays nothing."""
    while (table.state.round, table.state.phase) != (number, phase):
        bots_act(table)
        if table.state.phase == "planning":
            for action in at_the_limit(table, table.setup.players[0]):
                table.submit(action)
            bots_act(table)
        advance(table)
    return table


def test_a_bot_plays_the_seat_until_it_is_taken_back():
    """In between the seat is in the bots' hands, at the level of the set-up, and all are told."""
    table = on(tiny.table(takeover=Takeover(level="easy")), "planning")
    told = table.submit(HandOver(NORTH)).events
    assert table.bots[NORTH] == "easy"
    bots_act(table)
    assert all(table.state.ready)
    table.submit(TakeSeatBack(NORTH))

    assert NORTH not in table.bots
    assert table.state.away is None
    assert [event.by for event in told] == [NORTH]
    assert told[0] in [entry.event for entry in table.ledger("radio")]


@pytest.mark.parametrize(
    ("actions", "code"),
    [
        ((HandOver(NORTH), HandOver(NORTH)), "away_already"),
        ((HandOver(NORTH), TakeSeatBack(NORTH), TakeSeatBack(NORTH)), "not_away"),
        ((TakeSeatBack(NORTH),), "not_away"),
        ((TakeSeatBack("radio"),), "not_away"),
        ((HandOver("radio"),), "bots_seat"),
        ((HandOver("nobody"),), "unknown_seat"),
        ((TakeSeatBack("nobody"),), "unknown_seat"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(actions, code):
    """A bot's seat is not handed over, nothing twice, and nothing that is not there."""
    table = tiny.table()
    *before, last = actions
    for action in before:
        table.submit(action)
    state = table.state

    with pytest.raises(Refused, match=code):
        table.submit(last)
    assert table.state is state


@pytest.mark.parametrize("phase", ["briefing", "talks", "planning", "resolution", "review"])
def test_it_works_in_every_phase_and_survives_the_end_of_the_program(tmp_path, phase):
    """Who is away is in the journal, and so is their coming back."""
    table = on(tiny.table(tmp_path / "one.jsonl", takeover=Takeover(2, 9)), phase)
    table.submit(HandOver(NORTH))
    again = Table.resume(tmp_path / "one.jsonl", tiny.TinyLibrary())
    assert again.bots == {**again.setup.bots, NORTH: "normal"}
    again.submit(TakeSeatBack(NORTH))

    assert replay(tmp_path / "one.jsonl", tiny.TinyLibrary()).damage is None
    assert Table.resume(tmp_path / "one.jsonl", tiny.TinyLibrary()).bots == again.setup.bots


def test_after_the_end_nothing_is_handed_over():
    """Where nothing can be played any more, nobody plays for anybody."""
    table = tiny.play_to_the_end(tiny.table())

    with pytest.raises(Refused, match="wrong_phase"):
        table.submit(HandOver(NORTH))


def test_a_session_in_which_all_come_back_is_as_if_nobody_had_left():
    """A fingerprint does not remember who was away, so older journals keep theirs."""
    table, other = tiny.table(), tiny.table()
    table.submit(HandOver(NORTH))
    table.submit(TakeSeatBack(NORTH))

    assert digest(table.state) == digest(other.state)


def test_time_is_up_first_and_then_a_bot_takes_over():
    """With two rounds of patience the first silence ends the planning, the second the patience."""
    table = on(tiny.table(takeover=Takeover(2, 2)), "planning")
    assert at_the_limit(table, table.setup.players[0]) == (TimeOut(NORTH),)
    on(table, "planning", 2)

    assert missed_rounds(table, NORTH) == 1
    assert at_the_limit(table, table.setup.players[0]) == (HandOver(NORTH),)


def test_patience_begins_anew_with_a_round_that_was_played():
    """Only rounds running count."""
    table = on(tiny.table(takeover=Takeover(2, 3)), "planning", 2)
    assert missed_rounds(table, NORTH) == 1
    table.submit(HandOver(NORTH))
    bots_act(table)

    assert missed_rounds(table, NORTH) == 0


def test_what_was_done_meanwhile_is_told_to_the_seat():
    """Plans that lie face down are told as such; once turned over, only what was played."""
    table = on(tiny.table(), "talks")
    table.submit(Agree(NORTH, "pressure"))
    table.submit(HandOver(NORTH))
    table.submit(Agree(NORTH, "talks"))
    advance(table)
    bots_act(table)
    face_down = done_meanwhile(table, NORTH)
    advance(table)
    turned_over = done_meanwhile(table, NORTH)

    assert face_down[0] == ThemeAgreed(NORTH, "talks")
    assert {type(event) for event in face_down[1:]} == {Committed}
    assert {type(event) for event in turned_over[1:]} == {CardRevealed}
    assert len(turned_over) == len(face_down)


def test_the_setup_of_it_is_kept_and_left_out_where_it_is_as_usual():
    """A journal of an older game reads the same; a set-up that makes no sense is refused."""
    plain = setup_to_plain(tiny.setup())
    used = tiny.setup(takeover=Takeover(3, 2, "hard"))

    assert "takeover" not in plain
    assert setup_from_plain(setup_to_plain(used)) == used
    for takeover in (Takeover(0), Takeover(2, 0)):
        with pytest.raises(BadSetup, match="at the earliest"):
            tiny.table(takeover=takeover)
    for broken in ({"minutes": "3"}, {"minutes": 3, "rounds": 1}, "soon"):
        with pytest.raises(ValueError, match="is missing"):
            setup_from_plain({**plain, "takeover": broken})
