"""Why-questions: trust buys true answers, and only the asker hears them."""

import pytest

from game.engine import Refused, explain, view, visible
from game.engine.model.treaty_actions import AskWhy
from tests.engine.treaty.table import NORTH, SOUTH, close, talk_again, talks


def answer(table):
    """Return the one answer given."""
    (found,) = table.of_kind("answered")
    return found


@pytest.mark.parametrize(
    ("asker", "trust"),
    [
        (NORTH, (50, 0, 0)),
        ("envoy", (50, 0, 0)),
        ("mediators", (0, 50, 0)),
        ("faith", (0, 0, 50)),
        ("fund", (0, 0, 50)),
    ],
)
def test_trust_at_the_askers_level_makes_the_answer_true(asker, trust):
    """Government and eminent persons are trusted by leaders, and so on down the pyramid."""
    told = answer(talks(trust=trust).do(AskWhy(asker, "south", "water")))

    assert (told.option, told.weight) == ("give", "heavy")


def test_trust_elsewhere_does_not_help():
    """Beloved among communities, an envoy still hears nothing true from a leader."""
    table = talks(trust=(0, 100, 100)).do(AskWhy("envoy", "south", "water"))

    assert answer(table).option != "give" or answer(table).weight != "heavy"


def asked(trust, seeds, issue="port", **more):
    """Ask one question in many sessions."""
    for seed in seeds:
        yield answer(talks(trust=trust, seed=seed, **more).do(AskWhy("envoy", "south", issue)))


def test_wary_parties_answer_truly_half_of_the_time():
    """Between 30 and 49 the answer is true or vague, about as often."""
    told = [found.option for found in asked((40, 0, 0), range(200))]

    assert set(told) == {"shut", ""}
    assert 70 <= told.count("shut") <= 130


def test_distrust_brings_vague_and_false_answers():
    """Below 30 a false answer repeats the position with a wrong weight."""
    told = [(found.option, found.weight) for found in asked((10, 0, 0), range(200))]

    assert set(told) == {("", "not_heavy"), ("shut", "heavy")}
    assert 90 <= told.count(("", "not_heavy")) <= 150


def test_without_luck_the_likelier_answer_is_given():
    """No stream is drawn from, and every seed hears the same."""
    table = talks(trust=(10, 0, 0), no_luck=True).do(AskWhy("envoy", "south", "water"))

    assert (answer(table).option, answer(table).weight) == ("", "heavy")
    assert len(table.state.luck.drawn) == 3


def test_only_the_asker_hears_it():
    """That a question was asked is public; the answer is in no other seat's view."""
    table = talks().do(AskWhy("envoy", "south", "water"))
    mine = view(table.state, "envoy").known.treaty.knowledge
    seat = table.state.scenario.seat_number["envoy"]

    assert [fact.issue for fact in mine[seat]] == ["water"]
    assert not any(view(table.state, SOUTH).known.treaty.knowledge)
    assert not visible(answer(table), SOUTH)
    assert visible(answer(table), "envoy")
    assert visible(table.of_kind("asked")[0], "")


@pytest.mark.parametrize(
    ("action", "code"),
    [
        (AskWhy(NORTH, "north", "water"), "own_party"),
        (AskWhy("envoy", "west", "water"), "unknown_party"),
        (AskWhy("envoy", "south", "gold"), "unknown_issue"),
    ],
)
def test_questions_that_make_no_sense(action, code):
    """Nobody asks the own party, a party that is not there, or about nothing."""
    assert explain(talks().state, action).code == code


def test_one_question_a_round():
    """The second one waits for the next round."""
    table = talks().do(AskWhy("envoy", "south", "water"))
    again = AskWhy("envoy", "north", "port")

    assert explain(table.state, again).code == "asked_already"
    with pytest.raises(Refused):
        table.do(again)
    talk_again(close(table)).do(again)


def test_at_the_peak_officials_cannot_ask():
    """With the embassies closed a government has nobody to ask; an envoy still has (C06)."""
    table = talk_again(close(talks(escalation=90, abyss_rounds=9)))

    assert explain(table.state, AskWhy(NORTH, "south", "water")).code == "no_channel"
    assert explain(table.state, AskWhy("envoy", "south", "water")) is None
