"""Promises and offers as sentences: whole, half built, and as each side reads them."""

import pytest

from game.engine.model.bargaining_actions import MakePromise
from game.engine.model.deals import Offer
from game.engine.model.terms import Package, Term
from game.engine.rules.deals.goods import GOODS
from game.engine.rules.promises.acts import ACTS
from game.wording.promises import (
    act_name,
    promise_sentence,
    promise_state,
    settled_why,
    verdict_name,
)
from game.wording.terms import GAP, good_words, offer_words, package_words
from tests.wording.bargaining import texts
from tests.wording.test_bargaining_lines import CARD, NORTH, RADIO, SOUTH, TWO, ended
from tests.wording.test_codes import VERDICTS

NOTHING = Term("")


def said(act: Term, **more: object) -> str:
    given = {"seat": NORTH, "to": SOUTH, "by": 4, "public": True, **more}
    return promise_sentence(texts(), MakePromise(act=act, **given)).text


@pytest.mark.parametrize(
    ("act", "sentence"),
    [
        (Term("play_tag", "water"), "I will play a card on water by round 4."),
        (
            Term("play_instrument", "workshop"),
            "I will play a card of the kind “workshop” by round 4.",
        ),
        (
            Term("not_coerce", "south"),
            "I will put no pressure on South until the end of round 4.",
        ),
        (Term("pay", SOUTH, 2), "I will pay you funds of 2 by round 4."),
        (Term("pay", RADIO, 3), "I will pay Radio funds of 3 by round 4."),
        (
            Term("approve", "water", option="half"),
            "I will accept a text with “Half it” on Water by round 4.",
        ),
    ],
)
def test_every_kind_of_act_is_a_sentence(act: Term, sentence: str):
    """Whatever can be promised reads like something a person would say."""
    assert said(act) == sentence


def test_a_condition_is_said_from_the_other_side():
    """Money that is asked for comes to me, and what is asked has its own round."""
    asked = Term("pay", NORTH, 1)

    assert said(Term("play_tag", "water"), in_return=asked, return_by=3) == (
        "I will play a card on water by round 4, if you pay me funds of 1 by round 3."
    )
    assert said(Term("play_tag", "water"), in_return=Term("not_coerce", "north"), return_by=4) == (
        "I will play a card on water by round 4, if you put no pressure on North until the end of "
        "round 4."
    )


@pytest.mark.parametrize(
    ("draft", "sentence", "gaps"),
    [
        (
            MakePromise(NORTH, "", NOTHING, 0, public=True),
            "I will … by round ….",
            ("to", "act", "by"),
        ),
        (
            MakePromise(NORTH, SOUTH, Term("pay"), 0, public=True),
            "I will pay … funds of … by round ….",
            ("of", "amount", "by"),
        ),
        (
            MakePromise(NORTH, SOUTH, Term("approve", "water"), 4, public=True),
            "I will accept a text with “…” on Water by round 4.",
            ("option",),
        ),
        (
            MakePromise(NORTH, SOUTH, Term("play_tag", "water"), 4, public=True, in_return=NOTHING),
            "I will play a card on water by round 4, if you … by round ….",
            ("return_act", "return_by"),
        ),
    ],
)
def test_a_half_built_promise_shows_its_gaps(
    draft: MakePromise, sentence: str, gaps: tuple[str, ...]
):
    """What is open stands as an ellipsis, and the screen learns what to ask for next."""
    told = promise_sentence(texts(), draft)

    assert told.text.replace(GAP, "…") == sentence
    assert told.gaps == gaps


def test_every_act_and_every_good_has_words():
    """What the engine lets people promise or trade is never shown as a code."""
    assert all(act_name(kind) for kind in ACTS)
    assert {kind for kind in GOODS if good_words(texts(), Term(kind)) == GAP} == set()


@pytest.mark.parametrize("code", sorted(VERDICTS))
def test_every_end_of_a_promise_has_a_reason(code: str):
    """Why it was kept, broken or overtaken fits inside a sentence."""
    assert settled_why(code)[0].islower()


def test_a_promise_says_what_became_of_it():
    """Open ones say until when, settled ones say how, when and why."""
    waiting = ended("", "")

    assert promise_state(waiting, 2) == "Due by round 4, in public."
    assert promise_state(waiting, 4) == "Due in this round, in public."
    assert promise_state(ended("broken", "done_anyway", public=False), 5) == (
        "Broken in round 4, between the two: what was to be left was done."
    )
    assert verdict_name("overtaken") == "overtaken"


def test_an_offer_is_read_from_the_side_that_reads_it():
    """What I give comes first, whoever made the offer."""
    gift = Package(gives=(Term("funds", amount=2), Term("show_card", "envoy")))

    assert package_words(texts(), gift, offered_by_me=True) == (
        "You give funds of 2 and a look at the card “Envoy”; they give nothing."
    )
    assert package_words(texts(), gift, offered_by_me=False) == (
        "You give nothing; they give funds of 2 and a look at the card “Envoy”."
    )


def test_several_packages_are_a_choice():
    """A bundle names each package with its number."""
    assert offer_words(texts(), Offer(1, NORTH, SOUTH, (TWO, CARD), 0)).startswith(
        "a choice of (1) funds of 2 for the true weight of Water; (2) a look at"
    )
