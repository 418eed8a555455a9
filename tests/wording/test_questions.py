"""The question of the review: drawn by rule, and never the same twice while there is a choice."""

import re

import pytest

from game.engine import Event
from game.engine.model import events as happened
from game.engine.model.events import Cause, Changed, Factor
from game.engine.model.gauges import Gauge
from game.wording import question
from game.wording.bargaining_questions import AFTER_THE_TREATY, AT_THE_TABLE
from game.wording.questions import _QUESTIONS
from tests import tiny
from tests.engine.position import DYAD
from tests.wording.sessions import random_session

SCENARIO = tiny.scenario(rounds=6)
START = (35, 40, 38, 45)
SEATS = tuple(seat.id for seat in SCENARIO.seats)


def round_of(number: int, *events: Event, dyad: tuple[int, int, int, int] = START) -> list[Event]:
    """Write a round in which these things happened, ending on trust and escalation of the dyad."""
    rest = (0,) * (len(SCENARIO.table.gauges) - len(dyad))
    closed = happened.RoundClosed(number, (*dyad, *rest))
    return [happened.PhaseBegan(number, "briefing"), *events, closed]


def asked(*rounds: list[Event]) -> str:
    return question(SCENARIO, tiny.texts(), [event for one in rounds for event in one]).code


def played(by: str, card: str, theme: str = "", tracks: int = 0) -> happened.CardRevealed:
    return happened.CardRevealed(by, card, DYAD, theme, tracks)


EVERYBODY = tuple(played(seat, "envoy") for seat in SEATS)
FREEZE = happened.CardRevealed("north_government", "freeze", "south", "", 0)
RULE = Cause("rule", "embassies_close")
WORK = Cause("card", "workshop", "mediators")
CROWD = Changed(Gauge("trust", DYAD, "leaders"), 35, 36, 2, (Factor("crowded", 70),), WORK)

MOMENTS = {
    "first_coercion": round_of(1, FREEZE),
    "embassies_closed": round_of(
        1, happened.ChannelChanged(DYAD, "embassy", opened=False, cause=RULE)
    ),
    "channel_opened": round_of(
        1, happened.ChannelChanged(DYAD, "back_channel", opened=True, cause=WORK)
    ),
    "abyss": round_of(1, dyad=(35, 40, 38, 99)),
    "level_up": round_of(1, dyad=(35, 40, 38, 60)),
    "level_down": round_of(1, dyad=(35, 40, 38, 20)),
    "joint": round_of(1, played("radio", "call_in", "water", 2)),
    "left_alone": round_of(1, played("radio", "call_in", "water", 1)),
    "crowded": round_of(1, CROWD),
    "news_unanswered": round_of(1, happened.NewsAnswered("drought", ())),
    "news_answered": round_of(1, happened.NewsAnswered("drought", ("radio",))),
    "communities_ahead": round_of(1, dyad=(34, 40, 42, 45)),
    "leaders_ahead": round_of(1, dyad=(40, 40, 38, 45)),
    "unpaid": round_of(1, happened.InitiativeEnded("mediators", "workshop", "unpaid")),
    "returned": round_of(1, happened.CardReturned("radio", "summit", DYAD, "no_channel")),
    "chance_struck": round_of(1, happened.RiskRolled("radio", "portraits", 20, 3, happened=True)),
    "quiet": round_of(1),
    "unheard": round_of(1, *EVERYBODY[1:]),
    "wishes": round_of(1, *EVERYBODY),
    "last_round": round_of(6, FREEZE),
}
LATER = {
    "coercion_backfired": [round_of(1, FREEZE), round_of(2, FREEZE, dyad=(35, 40, 38, 47))],
    "coercion_worked": [round_of(1, FREEZE), round_of(2, FREEZE, dyad=(35, 40, 38, 44))],
    "fallen": [round_of(1, dyad=(9, 9, 9, 99)), round_of(2, dyad=(9, 9, 9, 99))],
}


@pytest.mark.parametrize(("code", "events"), MOMENTS.items())
def test_a_moment_draws_its_question(code: str, events: list[Event]):
    """Each trigger is found by what happened in the round."""
    assert asked(events) == code


@pytest.mark.parametrize(("code", "rounds"), LATER.items())
def test_a_moment_that_needs_a_past_draws_its_question(code: str, rounds: list[list[Event]]):
    """Some triggers compare the round with what went before."""
    assert asked(*rounds) == code


def test_every_question_has_a_moment_that_draws_it():
    """A question that nothing can draw would never be asked."""
    of_bargaining = {code for code, _trigger, _text in (*AFTER_THE_TREATY, *AT_THE_TABLE)}
    own = {code for code, _trigger, _text in _QUESTIONS} - of_bargaining

    assert own == MOMENTS.keys() | LATER.keys()


def test_a_table_is_not_asked_the_same_while_there_is_something_new_to_ask():
    """The second level climbed leaves room for the news that nobody answered."""
    first = round_of(1, dyad=(35, 40, 38, 60))
    silence = happened.NewsAnswered("drought", ())

    assert asked(first, round_of(2, silence, dyad=(35, 40, 38, 72))) == "news_unanswered"


def test_when_all_has_been_asked_the_oldest_question_comes_again():
    """There is always a question."""
    still = [round_of(number, *EVERYBODY) for number in range(1, 4)]

    assert asked(*still) == "wishes"


def test_a_question_names_seats_cards_and_parties():
    """It is about this table, so it uses its names."""
    told = question(SCENARIO, tiny.texts(), MOMENTS["first_coercion"]).text

    assert told == (
        "Freeze by North government was the first pressure at this table. What did it win today, "
        "and who will remember it?"
    )


def test_before_the_first_resolution_there_is_nothing_to_ask():
    """A question needs a round that has been played."""
    with pytest.raises(ValueError, match="no round"):
        asked([happened.PhaseBegan(1, "briefing")])


@pytest.mark.parametrize("seed", range(8))
def test_every_round_of_a_random_session_has_one_readable_question(seed: int):
    """The same events always draw the same question, and no code shows through."""
    events = random_session(SCENARIO, seed)
    ends = [at for at, event in enumerate(events) if isinstance(event, happened.RoundClosed)]
    questions = [question(SCENARIO, tiny.texts(), events[: end + 1]) for end in ends]

    assert questions[-1] == question(SCENARIO, tiny.texts(), events)
    assert all(re.fullmatch(r"[^_{}]+\?", one.text) for one in questions)
