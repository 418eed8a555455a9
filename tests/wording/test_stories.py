"""The end of a session with a treaty: what was signed, what held, whose word counted."""

from dataclasses import replace

from game.engine import Event
from game.engine.model import bargaining_events as bargained
from game.engine.model import events as happened
from game.engine.model.treaty_actions import DraftClause, DrawRedLine
from game.engine.model.treaty_events import YearsTold
from game.wording import ending
from game.wording.treaty_story import treaty_story
from game.wording.words_story import mandate_story, promise_story
from tests import tiny
from tests.engine.position import Position
from tests.engine.treaty.table import NORTH, TREATY, agree, close, talk_again, talks, treaty
from tests.wording.bargaining import texts
from tests.wording.test_bargaining_lines import WORD, ended


def story(table: Position) -> tuple[str, ...]:
    return treaty_story(table.state.scenario, texts(), table.events)


def test_a_treaty_that_holds_is_told_from_signature_to_the_years_after():
    """Signature, the people's yes, the rounds in force, and the share of futures that hold."""
    table = close(talks(support=90, trust=(70, 70, 70), no_luck=True).do(*agree()))
    while not table.state.outcome:
        close(talk_again(table))
    told = story(table)

    assert told[0] == (
        "In round 1 all governments signed: “Give it” on Water, “Open it” on Port and “Law it” "
        "on People."
    )
    assert told[1].startswith("The people said yes everywhere in round 1: North ")
    assert told[2] == "It came into force in round 2."
    assert told[3].startswith("Then the years after were played through many times over: in ")
    assert told[3].endswith("what tends to go together, not what must happen.")


def test_a_treaty_that_breaks_says_how_long_it_held_and_by_what():
    """The cause is a part of its hazard, in plain words, and no one is blamed."""
    weak = treaty(power=(85, 30), base=2500)
    pact = {"water": "keep", "port": "open", "people": "rule"}
    table = talks(weak, support=95, trust=(60, 15, 20), rounds=8).do(*agree(pact))
    close(table)
    while table.state.treaty.stage in ("ratified", "in_force") and not table.state.outcome:
        close(talk_again(table))
    told = story(table)

    assert any("broke" in one and "what weighed most was" in one for one in told)
    assert "Signed under pressure of the stronger side: South on Water, South on Port" in told[-1]


def test_a_people_that_says_no_sends_the_text_back():
    """Who said no is told with the numbers; the text is on the table again."""
    told = story(close(talks(support=20).do(*agree())))

    assert told[1].startswith("In round 1 the people of North and South said no: North ")
    assert told[1].endswith("The text went back.")


def test_a_red_line_that_was_crossed_is_part_of_the_story():
    """It was said in public, and taken back in public."""
    table = talks().do(DrawRedLine(NORTH, "water", "give"), *agree())

    assert story(table)[0] == (
        "The government of North crossed its own red line on Water to get there."
    )


def test_without_a_signature_the_open_clauses_are_told():
    """An end without a treaty says how far it was."""
    table = talks()

    assert story(table) == ("No treaty was signed, and no clause was written at the end.",)
    table.do(DraftClause(NORTH, "water", "half"))
    assert story(table) == ("No treaty was signed; open to the end: Port and People.",)
    table.do(*(DraftClause(NORTH, *rest) for rest in (("port", "toll"), ("people", "law"))))
    assert story(table) == ("A whole text lay on the table, and nobody signed it.",)


def test_a_scenario_without_a_treaty_tells_nothing_of_one():
    """The story of a plain session stays as it was."""
    assert treaty_story(tiny.scenario(), tiny.texts(), []) == ()


def test_promises_are_counted_and_a_broken_one_is_told_with_its_makers_words():
    """Kept and overtaken ones are counted; a broken one stands in full."""
    broken = ended("broken", "time_passed")
    explained = replace(broken, explanation="The purse was empty.")
    events: list[Event] = [
        bargained.PromiseMade(WORD),
        bargained.PromiseMade(replace(WORD, number=2)),
        bargained.PromiseSettled(broken, None),
        bargained.PromiseSettled(ended("kept", "done", number=2), None),
        bargained.PromiseExplained(explained),
        bargained.DealStruck("radio", "mediators"),
        bargained.InvitationAnswered("radio", "mediators", "water", "accepted"),
        bargained.InvitationAnswered("radio", "mediators", "water", "unanswered"),
    ]

    assert promise_story(texts(), events) == (
        ("2 promises were given for all to hear: 1 kept, 1 broken, 0 overtaken by events."),
        (
            "North government to South government: “I will pay you funds of 2 by round 4, if you "
            "play a card on water by round 3.” It was broken: the time passed and it was not "
            "done. In its maker's words: “The purse was empty.”"
        ),
        "One deal was made.",
        "Invitations to play together: 1 accepted, 1 not.",
    )


def test_mandates_are_told_by_seat_and_nobody_is_ranked():
    """Yes or no for each, in the order of the seats, without a number."""
    events = [
        bargained.MandateJudged("radio", "honest", met=True),
        bargained.MandateJudged("radio", "rich", met=False),
        bargained.MandateJudged("mediators", "rich", met=True),
    ]

    assert mandate_story(texts(), events) == (
        "Radio: met Honest; did not meet Rich.",
        "Mediators: met Rich.",
    )


def test_an_ending_under_a_treaty_holds_all_of_it():
    """The outcome, the treaty, the words and the mandates are one ending."""
    scenario = tiny.scenario(treaty=TREATY)
    events = [
        happened.RoundClosed(1, (50,) * len(scenario.table.gauges)),
        YearsTold(72),
        bargained.MandateJudged("radio", "honest", met=True),
        happened.Ended("sustainable_peace"),
    ]
    end = ending(scenario, texts(), events)

    assert end.title == "Sustainable peace"
    assert "72 % of them" in end.treaty[0]
    assert end.mandates == ("Radio: met Honest.",)
    assert end.words == ()
