"""Playing the ledger: forwards, backwards, by itself, and always with the right numbers."""

import pytest

from game.engine.model.events import Changed
from game.ui.scenes.table.samples import SAMPLES
from game.wording.language import from_to
from tests.ui.front.house import SHIPPED, library
from tests.ui.pilot import Pilot
from tests.ui.table.company import Visit, at_phase


@pytest.fixture
def visit():
    return Visit(at_phase("resolution"))


def told(visit):
    """Return what the gauges of the board say."""
    return [node.label for node in visit.pilot.stack.top.nodes if node.role == "gauge"]


def escalation(visit):
    """Return the escalation that the board shows."""
    label = visit.pilot.node("escalation-north-south").label
    return int(label.split(":", maxsplit=1)[0].rsplit(" ", 1)[1])


def newest(visit):
    """Return the label of the line that was read last."""
    lines = [node for node in visit.pilot.stack.top.nodes if node.id.startswith("line-")]
    return lines[-1].label


def changes(visit):
    """Return the changes of escalation in the resolution of this round, in order."""
    events = visit.table.events
    start = max(at for at, event in enumerate(events) if event.kind == "phase_began")
    return [
        event
        for event in events[start:]
        if isinstance(event, Changed) and event.gauge.kind == "escalation"
    ]


def test_it_begins_with_the_numbers_before_and_ends_with_those_after(visit):
    """The board starts where the round started and ends where the table stands."""
    moves = changes(visit)
    assert escalation(visit) == moves[0].before
    visit.pilot.click("end")

    assert escalation(visit) == visit.table.state.gauges[3] == moves[-1].after


def test_each_line_shows_the_numbers_of_its_moment(visit):
    """Line by line, the board follows every change, and the line names from and to."""
    moves = changes(visit)
    shown = [escalation(visit)]
    while visit.pilot.node("line").enabled:
        visit.pilot.click("line")
        if escalation(visit) != shown[-1]:
            shown.append(escalation(visit))
            assert from_to(shown[-2], shown[-1]) in newest(visit)

    expected = [moves[0].before]
    expected += [move.after for move in moves if move.after != move.before]
    assert shown == expected


def test_stepping_back_undoes_a_line_exactly(visit):
    """After any line, a step forth and one back shows the same gauges again."""
    for _ in range(12):
        before = told(visit)
        visit.pilot.click("line")
        visit.pilot.click("back")
        assert told(visit) == before
        visit.pilot.click("line")


def test_it_plays_by_itself_and_stops_at_any_line(visit):
    """Time brings the next line; after P it does not."""
    visit.wait(3.0)
    assert visit.pilot.scene.at == 1
    visit.pilot.press("p")
    visit.wait(60.0)
    assert visit.pilot.scene.at == 1
    visit.pilot.press("p")
    visit.wait(3.0)

    assert visit.pilot.scene.at == 2


def test_the_speed_can_be_changed(visit):
    """At the fast speed a line stays for less than half as long."""
    visit.pilot.click("pace")
    for _ in range(4):
        visit.wait(1.0)

    assert visit.pilot.scene.at == 4


def test_a_card_is_one_beat_and_so_are_a_few_rules(visit):
    """The lines of a card are read together, those of rules at most five at a time."""
    film = visit.pilot.scene._film
    cards = [[film.shots[number - 1].card for number in beat] for beat in film.beats]

    assert [number for beat in film.beats for number in beat] == list(range(1, len(film.shots) + 1))
    assert all(len(set(beat)) == 1 for beat in cards)
    assert [beat[0] for beat in cards if beat[0]] == list(film.revealed)
    assert all(len(beat) <= 5 for beat in cards if beat[0] is None)


def test_the_next_card_runs_to_its_end_and_stops_there(visit):
    """While the film stands, the main button plays one card and no more."""
    visit.pilot.press("p")
    film = visit.pilot.scene._film
    for beat in film.beats[:3]:
        visit.pilot.click("onward")
        assert visit.pilot.scene.at == beat.start
        for _ in range(len(beat) + 3):
            visit.wait(3.0)
        assert visit.pilot.scene.at == beat.stop - 1


def test_a_round_of_the_river_is_played_in_one_to_one_and_a_half_minutes():
    """At normal speed a full round takes about as long as people can watch."""
    scene = SAMPLES["resolution"](library(*SHIPPED), SHIPPED)
    scene._plays = True
    pilot = Pilot(scene)
    seconds = 0.0
    while pilot.node("line").enabled:
        scene._sitting.clock.pass_by(0.25)
        pilot.wait(0.25)
        seconds += 0.25

    assert 55 <= seconds <= 95


def test_a_card_lies_there_while_its_lines_are_read(visit):
    """From its reveal to the next card a card is named, with the track that plays it."""
    visit.pilot.click("line")
    title = visit.pilot.node("card").label
    assert title in newest(visit)
    visit.pilot.click("onward")

    assert "card" not in visit.pilot.ids() or visit.pilot.node("card").label != title


def test_the_price_of_a_card_is_paid_with_its_reveal(visit):
    """What a card costs is no line of its own, and is in the numbers all the same."""
    film = visit.pilot.scene._film

    assert len(film.shots) < len(film.steps)
    assert film.gauges(len(film.shots)) == visit.table.state.gauges


def test_the_log_opens_over_it(visit):
    """L shows the log, and L or Esc goes back to the same line."""
    visit.pilot.click("line")
    visit.pilot.press("l")
    assert visit.shown == "LogScene"
    visit.pilot.press("l")

    assert visit.pilot.scene.at == 1
