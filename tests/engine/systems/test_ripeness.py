"""Ripeness: a stalemate that hurts, and a way out (E37); two readings of public numbers."""

from game.engine import Advance, ripeness, view
from game.engine.rules.treaty.reservation import reservation_parts
from game.wording.parts import ripeness_words
from tests.engine.position import card, effect
from tests.engine.treaty.living import set_to
from tests.engine.treaty.table import close, talk_again, talks


def points(parts):
    return {part.code: part.amount for part in parts}


def test_pain_is_escalation_stalemate_and_grievance():
    """A hot conflict that has not moved for rounds, and that people are bitter about."""
    table = talks(escalation=75, grievance=40, rounds=9)
    for _ in range(2):
        talk_again(close(table))
    found = ripeness(set_to(table, "escalation", 75, "north-south").state, 0)

    assert points(found.pain) == {"escalation": 30, "stalemate": 10, "grievance": 6}
    assert found.hurts == 46


def test_a_way_out_is_ideas_trust_and_channels():
    """Somebody has an idea, leaders trust each other a little, and embassies are open."""
    workshop = card("workshop", effect("invent", ideas=1), effect("transfer"))
    table = talks(hands={"mediators": [workshop]}, trust=(50, 0, 0)).do(Advance(1, "talks"))
    before = ripeness(table.state, 0)
    after = ripeness(table.play("mediators", "workshop").resolve().state, 0)

    assert points(before.way_out) == {"ideas": 0, "trust": 20, "channels": 20}
    assert points(after.way_out) == {"ideas": 20, "trust": 20, "channels": 20}
    assert after.hopes == 60


def test_at_its_worst_and_at_its_best_it_is_a_hundred():
    """The readings use their whole range and never leave it."""
    table = talks(escalation=100, grievance=100, trust=(100, 0, 0), rounds=12, abyss_rounds=99)
    for _ in range(6):
        talk_again(close(table))
    set_to(set_to(table, "escalation", 100, "north-south"), "trust", 100, "north-south", "leaders")
    found = ripeness(table.state, 1)

    assert found.hurts == 100
    assert points(found.way_out)["trust"] == 40
    assert found.hopes <= 100


def test_what_hurts_is_what_lowers_the_walk_away():
    """Both are read from the same heat and the same silence."""
    table = talks(escalation=80, rounds=9)
    talk_again(close(table))
    pain, walk_away = ripeness(table.state, 0).pain, points(reservation_parts(table.state, 0))

    assert (points(pain)["escalation"] > 0) == (walk_away["pain"] < 0)
    assert (points(pain)["stalemate"], walk_away["stalemate"]) == (5, -200)


def test_every_seat_reads_the_same():
    """Nothing secret is in it: an idea that only a room knows opens no way out."""
    workshop = card("workshop", effect("invent", ideas=2))
    table = talks(hands={"mediators": [workshop]}).do(Advance(1, "talks"))
    state = table.play("mediators", "workshop").resolve().state

    assert len(state.treaty.ideas[3]) == 2
    assert ripeness(state, 0) == ripeness(view(state, "mediators").known, 0)
    assert ripeness(state, 0) == ripeness(view(state).known, 0)
    assert points(ripeness(state, 0).way_out)["ideas"] == 0


def test_it_is_told_in_words():
    """With the reasons that count, and without those that do not."""
    pain, way_out = ripeness_words(ripeness(talks(escalation=60).state, 0))

    assert pain == "Pain of going on: 12 of 100 (escalation that hurts +12)."
    assert way_out == ("A way out in sight: 36 of 100 (trust of leaders +16, open channels +20).")
