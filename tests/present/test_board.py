"""The public board: what lies between the parties, and what goes on."""

from dataclasses import replace

from game.engine import Commit
from game.ui.present.board import Board, board
from game.ui.present.icons import instrument_icon
from tests import tiny
from tests.engine.position import DYAD
from tests.present.table import Session, holding


def shown(session: Session) -> Board:
    return board(session.seen_by(), tiny.texts(), session.public_events())


def test_the_circle_holds_every_track_that_has_a_seat():
    """Tracks come in the order of the documents, each once."""
    circle = shown(Session()).circle

    assert [spot.track for spot in circle.tracks] == ["1", "2", "9"]
    assert circle.link == 30


def test_tracks_still_planning_are_lit():
    """Whoever looks at the board sees for whom the table waits."""
    session = Session().until("planning")
    lit = {spot.track for spot in shown(session).circle.tracks if spot.active}

    assert lit == {"1", "2", "9"}
    assert not any(spot.active for spot in shown(session.on()).circle.tracks)


def test_a_dyad_shows_its_numbers_and_how_they_moved_since_the_last_round():
    """Drought came at the briefing: escalation rose by 2 from where the session began."""
    dyad = shown(Session()).dyads[0]

    assert dyad.escalation == 47
    assert (dyad.ladder.step, dyad.ladder.change) == (5, 2)
    assert dyad.level == "Level 5 (Loss of face)"
    assert [level.value for level in dyad.pyramid.levels] == [35, 40, 38]
    assert [level.name for level in dyad.pyramid.levels] == [
        "Leaders",
        "Influentials",
        "Communities",
    ]


def test_changes_are_counted_from_the_end_of_the_round_before():
    """In the review of round 1 the whole round counts; at the next briefing only what is new."""
    session = Session().until("review")
    table = session.state.scenario.table
    escalation = session.state.gauges[table.escalation(0)]

    assert shown(session).dyads[0].ladder.change == escalation - 45
    session.on()
    now = session.state.gauges[table.escalation(0)]
    assert shown(session).dyads[0].ladder.change == now - escalation


def test_channels_are_open_or_closed():
    """Embassies stand open at the start; a back channel is opened by a card."""
    session = Session(holding(mediators=("hot_line",))).until("planning")
    session.do(Commit("mediators", "hot_line", DYAD))
    before = shown(session).dyads[0].channels
    after = shown(session.on()).dyads[0].channels

    assert [(mark.id, mark.is_open) for mark in before] == [
        ("embassy", True),
        ("back_channel", False),
    ]
    assert after[1].is_open
    assert after[1].icon == "channel-open"


def test_an_initiative_is_shown_while_it_goes_on():
    """It says what, by whom, on what and for how long."""
    session = Session(holding(mediators=("workshop",))).until("planning")
    going = shown(session.do(Commit("mediators", "workshop", DYAD)).on()).running[0]

    assert (going.title, going.seat, going.left) == ("Workshop", "Mediators", "2 more briefings")
    assert going.icon == instrument_icon("workshop")


def test_the_news_says_what_answers_it():
    """Somebody at the table may hold the theme that is asked for."""
    told = shown(Session()).news

    assert told is not None
    assert told.title == "Drought"
    assert told.answered_by == "Answered by cards on water."


def test_parts_that_are_off_are_not_shown():
    """A first session sees no gauge of a rule that it does not have."""
    plain = shown(Session(tiny.scenario(modules=frozenset())))

    assert plain.link is None
    assert plain.parties[0].support is None
    assert plain.dyads[0].channels == ()


def test_the_public_board_needs_no_secret():
    """What a seat sees on the board is what everybody sees."""
    session = Session().until("planning")
    own = board(session.seen_by("radio"), tiny.texts(), session.public_events())

    assert own == shown(session)


def test_elections_to_come_stand_on_the_board():
    """Everybody can plan for a vote from the first briefing on."""
    plain, voting = tiny.scenario(), replace(tiny.scenario(), elections=((3,), ()))

    assert shown(Session(voting)).elections == ("Election in North: round 3",)
    assert shown(Session(plain)).elections == ()
