"""The table takes actions, keeps the ledger and hands out views."""

import pytest

from game.engine import Advance, Agree, Refused, Write
from game.engine.model.events import CardsDrawn, PhaseBegan
from game.session.setup import BadSetup, Player
from game.session.table import Table
from tests import tiny


def test_a_refused_action_leaves_no_trace(tmp_path):
    """After a refusal neither the state nor the journal has changed."""
    table = tiny.table(tmp_path / "a.jsonl")
    before, written = table.state, (tmp_path / "a.jsonl").read_bytes()

    with pytest.raises(Refused):
        table.submit(Agree("north_government", "water"))

    assert table.state is before
    assert (tmp_path / "a.jsonl").read_bytes() == written


def test_a_second_click_is_harmless():
    """An advance from a phase that has gone by is refused as stale."""
    table = tiny.table()
    table.submit(Advance(1, "briefing"))

    with pytest.raises(Refused, match="stale"):
        table.submit(Advance(1, "briefing"))

    assert table.state.phase == "talks"


def test_a_seat_sees_its_own_cards_and_no_others():
    """Drawn cards stand in the ledger of their own seat only."""
    table = tiny.table()

    seen = [entry.event for entry in table.ledger("radio")]
    drawn = [event for event in seen if isinstance(event, CardsDrawn)]

    assert [event.seat for event in drawn] == ["radio"]
    assert table.view("radio").known.hands[0] == ()
    assert not any(isinstance(entry.event, CardsDrawn) for entry in table.ledger(""))
    assert len([event for event in table.events if isinstance(event, CardsDrawn)]) == 4


def test_the_ledger_can_be_read_by_round():
    """Every event belongs to the round whose briefing came before it."""
    table = tiny.table(bots={}, players=(Player("Ada", tuple(tiny.SEATS)),), rounds=2)
    tiny.play_to_the_end(table)

    begun = [e.event for e in table.ledger(round_number=2) if isinstance(e.event, PhaseBegan)]

    assert [event.phase for event in begun][:2] == ["briefing", "talks"]
    assert {event.round for event in begun} == {2}
    rounds = [entry.round for entry in table.ledger()]
    assert rounds == sorted(rounds)


def test_a_sentence_is_kept_to_the_letter(tmp_path):
    """What a player writes comes back from the journal as it was, whatever the alphabet."""
    text = 'Größe "zählt"\n\u2028 \U0001f54a السلام \ud800'
    table = tiny.table(tmp_path / "a.jsonl")
    table.submit(Advance(1, "briefing"))
    table.submit(Write("radio", text))

    again = Table.resume(tmp_path / "a.jsonl", tiny.TinyLibrary())

    assert again.state.notes[0].text == text


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"bots": {"mediators": "normal", "radio": "normal"}}, "south_government is empty"),
        ({"bots": dict.fromkeys(tiny.SEATS, "normal")}, "north_government is given out twice"),
        ({"players": (Player("Ada", ("north_governor",)),)}, "no seat north_governor"),
        ({"players": (Player("Ada", ()),)}, "'Ada' has no seat"),
        ({"seed": -1}, "seed"),
        ({"seed": 2**64}, "seed"),
        ({"talk_minutes": 0}, "one minute"),
        ({"players": tuple(Player("", ("radio",)) for _ in range(13))}, "too many"),
    ],
)
def test_a_setup_that_does_not_fit_is_refused(changes, words):
    """Each mistake in a setup is told in words before the session begins."""
    with pytest.raises(BadSetup, match=words):
        tiny.table(**changes)
