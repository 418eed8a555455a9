"""Themes, notes, the timer, and the sentences of the review."""

from tests.ui.table.company import Visit, at_phase, table


def talking(**changes):
    """Return a visit at the talks of the first round."""
    visit = Visit(table(**changes))
    visit.pilot.click("skip")
    visit.pilot.click("onward")
    assert visit.shown == "TalksScene"
    return visit


def theme_of(visit, seat):
    """Return the theme a seat has agreed to."""
    number = visit.table.pack.scenario.seat_number[seat]
    return visit.table.state.themes[number]


def test_a_seat_agrees_to_a_theme_and_steps_back():
    """A press agrees for the seat that is picked, a second press takes it back."""
    visit = talking()
    visit.pilot.click("seat-south_government")
    visit.pilot.click("theme-water")
    assert theme_of(visit, "south_government") == "water"
    assert visit.pilot.node("theme-water").chosen
    visit.pilot.click("theme-water")

    assert theme_of(visit, "south_government") == ""
    assert theme_of(visit, "north_government") == ""


def test_a_bots_seat_is_not_spoken_for():
    """Nobody agrees in the name of a bot, and the screen says why."""
    visit = talking()
    visit.pilot.click("seat-mediators")

    assert "bot" in visit.pilot.notice
    assert not visit.pilot.node("seat-mediators").chosen


def test_a_note_is_kept_with_its_seat():
    """What is typed stands among the notes under the seat that said it."""
    visit = talking()
    visit.pilot.click("seat-radio")
    visit.pilot.click("note")
    visit.pilot.type("We tell both banks.")
    visit.pilot.click("write")

    assert "Radio: We tell both banks." in visit.pilot.labels()
    assert visit.pilot.node("note").entry.text == ""


def test_an_empty_note_is_refused_in_words():
    """Nothing typed is nothing kept."""
    visit = talking()
    visit.pilot.click("write")

    assert visit.pilot.notice
    assert not visit.table.state.notes


def test_the_timer_is_off_until_somebody_starts_it():
    """Without a set time nothing counts; once started it can be paused and extended."""
    visit = talking()
    visit.wait(1000)
    assert visit.pilot.scene.aside() == ""
    visit.pilot.click("timer")
    visit.wait(60)
    assert visit.pilot.scene.aside() == "5:00"
    visit.pilot.press("p")
    visit.wait(60)
    assert visit.pilot.scene.aside() == "5:00"
    visit.pilot.click("extend")

    assert visit.pilot.scene.aside() == "7:00"


def test_the_end_of_the_time_is_announced_and_forces_nothing():
    """When the time is up a sentence says so, and the talks go on."""
    visit = talking(talk_minutes=2)
    visit.wait(61)
    assert "One minute" in visit.pilot.notice
    visit.wait(60)

    assert "Time is up" in visit.pilot.notice
    assert visit.shown == "TalksScene"


def test_each_player_keeps_one_sentence():
    """A sentence is kept once; then it stands there instead of the field."""
    visit = Visit(at_phase("review"))
    visit.pilot.click("entry-north_government")
    visit.pilot.type("I waited too long.")
    visit.pilot.click("keep-north_government")

    assert "“I waited too long.”" in visit.pilot.labels()
    assert "entry-north_government" not in visit.pilot.ids()
    assert visit.table.state.notes[-1].phase == "review"


def lines(visit):
    """Return the lines of the log as they are read."""
    return [node.label for node in visit.pilot.stack.top.nodes if node.id.startswith("line-")]


def test_the_log_is_filtered_by_round_gauge_and_seat():
    """Each filter leaves only lines that fit it."""
    visit = Visit(at_phase("review"))
    visit.pilot.press("l")
    everything = lines(visit)
    visit.pilot.click("filter-gauge")
    trust = lines(visit)
    visit.pilot.click("filter-round")
    first = lines(visit)

    assert len(everything) > len(trust) > len(first) > 0
    assert all(label.startswith("Trust") for label in trust)


def test_the_log_is_searched_by_words():
    """All words must stand in a line, in any order; what nothing holds is said."""
    visit = Visit(at_phase("review"))
    visit.pilot.press("l")
    everything = lines(visit)
    visit.pilot.click("search")
    visit.pilot.type("COMMUNITIES drought")
    found = lines(visit)
    visit.pilot.type(" nonsense")

    assert len(everything) > len(found) > 0
    assert all("communities" in label.lower() and "drought" in label.lower() for label in found)
    assert "No line fits this choice." in visit.pilot.labels()
