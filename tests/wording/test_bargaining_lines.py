"""Bargaining and the treaty in the ledger: one golden sentence for each kind of event."""

from dataclasses import replace

import pytest

from game.engine import Event
from game.engine.model import bargaining_events as bargained
from game.engine.model import treaty_events as negotiated
from game.engine.model.deals import Offer
from game.engine.model.events import Cause, Changed
from game.engine.model.gauges import Gauge
from game.engine.model.promises import Promise
from game.engine.model.terms import Package, Term
from game.engine.model.treaty import Idea, Part
from game.wording import said
from tests import tiny
from tests.engine.treaty.table import TREATY
from tests.wording.bargaining import texts
from tests.wording.plain import plain

NORTH, SOUTH, RADIO = "north_government", "south_government", "radio"
WORD = Promise(
    number=1,
    seat=NORTH,
    to=SOUTH,
    act=Term("pay", SOUTH, 2),
    by=4,
    public=True,
    in_return=Term("play_tag", "water"),
    return_by=3,
    made=1,
)
SAID = "“I will pay you funds of 2 by round 4, if you play a card on water by round 3.”"
TWO = Package((Term("funds", amount=2),), (Term("show_interest", "water"),))
CARD = Package((Term("show_card", "envoy"),), (Term("agree_theme", "water"),))
ONE_OFFER = Offer(1, NORTH, SOUTH, (TWO,), 0)
VOTE = Package((Term("funds", amount=1),), (Term("vote", "water", option="half"),))
CHOICE = Offer(2, NORTH, SOUTH, (TWO, CARD), 1)


def ended(verdict: str, code: str, **changes: object) -> Promise:
    return replace(WORD, verdict=verdict, code=code, settled=4, **changes)


GOLDEN: dict[str, Event] = {
    f"North government promised South government in public: {SAID}": (bargained.PromiseMade(WORD)),
    f"North government promised South government, between the two: {SAID}": (
        bargained.PromiseMade(replace(WORD, public=False))
    ),
    (
        f"North government kept the promise to South government: {SAID} What decided it: it was "
        "done."
    ): bargained.PromiseSettled(ended("kept", "done"), None),
    (
        f"North government broke the promise to South government: {SAID} What decided it: the "
        "time passed and it was not done."
    ): bargained.PromiseSettled(ended("broken", "time_passed"), None),
    (
        f"The promise of North government to South government was overtaken: {SAID} What decided "
        "it: there is no open channel."
    ): bargained.PromiseSettled(ended("overtaken", "no_channel"), None),
    "North government on the broken promise to South government: “The purse was empty.”": (
        bargained.PromiseExplained(
            ended("broken", "time_passed", explanation="The purse was empty.")
        )
    ),
    "North government offered South government funds of 2 for the true weight of Water.": (
        bargained.OfferMade(ONE_OFFER)
    ),
    (
        "North government answered South government with an offer: a choice of (1) funds of 2 for "
        "the true weight of Water; (2) a look at the card “Envoy” for a word to work on water in "
        "this round."
    ): bargained.OfferMade(CHOICE),
    (
        "North government offered South government funds of 1 for a sure yes in these talks to a "
        "text with “Half it” on Water."
    ): bargained.OfferMade(replace(ONE_OFFER, packages=(VOTE,))),
    (
        "South government accepted the offer of North government: a look at the card “Envoy” for "
        "a word to work on water in this round."
    ): bargained.OfferClosed(replace(CHOICE, status="accepted"), 2),
    (
        "North government took the offer to South government back: funds of 2 for the true weight "
        "of Water."
    ): bargained.OfferClosed(replace(ONE_OFFER, status="withdrawn"), 0),
    "North government and Radio made a deal.": bargained.DealStruck(NORTH, RADIO),
    "North government let Radio see the card Envoy.": bargained.CardShown(NORTH, RADIO, "envoy"),
    (
        "North government pledged Radio a yes in these talks to a text with “Half it” on Water."
    ): bargained.VotePledged(NORTH, RADIO, "water", "half"),
    "Radio invited Mediators to play on water together.": bargained.Invited(
        RADIO, "mediators", "water"
    ),
    "Mediators declined the invitation of Radio to water.": bargained.InvitationAnswered(
        "mediators", RADIO, "water", "declined"
    ),
    "Radio wrote on the sheet, Walk-away line: “Half of it.”": bargained.Prepared(
        RADIO, "walk_away", "Half of it."
    ),
    "Radio cleared a line of the sheet: Target.": bargained.Prepared(RADIO, "target", ""),
    (
        "Radio guessed that Water weighs 40 of 100 for South, and that “Give it” would be best."
    ): bargained.Guessed(RADIO, "south", "water", 40, "give"),
    "Radio met a mandate: Honest.": bargained.MandateJudged(RADIO, "honest", met=True),
    "Radio did not meet a mandate: Rich.": bargained.MandateJudged(RADIO, "rich", met=False),
    "Radio asked South why, on Water.": negotiated.Asked(RADIO, "south", "water"),
    "South told Radio about Water: it weighs heavily, and “Give it” would be best.": (
        negotiated.Answered(RADIO, "south", "water", "give", "heavy")
    ),
    "South told Radio about Water: it does not weigh heavily.": (
        negotiated.Answered(RADIO, "south", "water", "", "not_heavy")
    ),
    (
        "Radio found out what Water means to South: it weighs heavily, and “Give it” would be "
        "best (60 of 100)."
    ): negotiated.InterestLearnt(RADIO, "south", "water", "give", "heavy", 60, "finding"),
    (
        "South showed Radio what Water means: it weighs heavily, and “Give it” would be best (60 "
        "of 100)."
    ): negotiated.InterestLearnt(RADIO, "south", "water", "give", "heavy", 60, "shown"),
    (
        "Mediators found something nobody had thought of: “Dam board it” on Water and “Council "
        "it” on People."
    ): negotiated.IdeasFound("mediators", (Idea("water", "dam_board"), Idea("people", "council"))),
    "Radio carried ideas out of a workshop: “Dam board it” on Water.": negotiated.IdeasTransferred(
        RADIO, (Idea("water", "dam_board"),)
    ),
    "Radio brought an idea to the table on Water: “Dam board it”.": negotiated.IdeaTabled(
        RADIO, "water", "dam_board"
    ),
    "North government wrote a clause on Water: “Half it”.": negotiated.ClauseDrafted(
        NORTH, "water", "", "half"
    ),
    "North government changed the clause on Water from “Half it” to “Keep it”.": (
        negotiated.ClauseDrafted(NORTH, "water", "half", "keep")
    ),
    "North government struck the clause on Water; it was “Half it”.": negotiated.ClauseDrafted(
        NORTH, "water", "half", ""
    ),
    "North government accepted the whole text for North.": negotiated.TextApproved(NORTH, "north"),
    "North government accepted the whole text for North, as pledged in a deal.": (
        negotiated.TextApproved(NORTH, "north", pledged=True)
    ),
    "North government took back the acceptance of North.": negotiated.ApprovalWithdrawn(
        NORTH, "north"
    ),
    "North government drew a red line for North on Water: never “Give it”.": (
        negotiated.RedLineDrawn(NORTH, "north", "water", "give")
    ),
    "North government crossed a red line of North on Water: “Give it” was accepted.": (
        negotiated.RedLineCrossed(NORTH, "north", "water", "give")
    ),
    "North government signed the treaty for North.": negotiated.TreatySigned(NORTH, "north"),
    "North government took back the signature of North.": negotiated.SignatureWithdrawn(
        NORTH, "north"
    ),
    "South signed a clause on Water that gives it little where it matters most.": (
        negotiated.ClausePressed("south", "water")
    ),
    (
        "The people of South said no to the treaty: 40, and 45 was needed. It is the sum of "
        "support for a settlement +50, trust of communities -5 and pressed clauses -5."
    ): negotiated.RatificationHeld(
        "south",
        (Part("support", 50), Part("communities", -5), Part("needs", 0), Part("pressed", -5)),
        40,
        45,
        passed=False,
    ),
    "The treaty is in force. Now it has to be lived.": negotiated.TreatyMoved("in_force", 4),
    (
        "The treaty held this round; the chance of breaking was 6.4 %. Drawn: 52.31 of 100. What "
        "counted: x 135 % trust of communities, x 120 % needs of South."
    ): negotiated.TreatyTested(
        640,
        5231,
        broke=False,
        parts=(
            Part("trust", 135, "communities"),
            Part("guarantee", 100),
            Part("needs", 120, "south"),
        ),
    ),
    "The treaty did not hold this round; the chance of breaking was 12 %.": (
        negotiated.TreatyTested(1200, 0, broke=True, parts=())
    ),
    "What weighed most when it broke: a root cause left open in South.": negotiated.TreatyBroke(
        "root_cause", "south"
    ),
    "In 62 % of the years to come that were played through, peace held five years.": (
        negotiated.YearsTold(62)
    ),
    "Funds, Radio: 3 to 5. A deal, paid by North government: +2.": Changed(
        Gauge("funds", RADIO), 3, 5, 2, (), Cause("deal", "1", NORTH)
    ),
    "Readiness to settle, South: 0 to 8. Pressure weighs on them: +8.": Changed(
        Gauge("readiness", "south"), 0, 8, 8, (), Cause("rule", "coercion_readies", NORTH)
    ),
}


@pytest.mark.parametrize(("sentence", "event"), GOLDEN.items())
def test_an_event_of_bargaining_is_told_in_this_sentence(sentence: str, event: Event) -> None:
    """Each kind of event is told in one plain sentence or two."""
    assert sentence == plain(said(tiny.scenario(treaty=TREATY), texts(), event))


def test_a_true_and_a_false_answer_are_told_in_the_same_words() -> None:
    """A line that told them apart would give the lie away."""
    answer = negotiated.Answered(RADIO, "south", "water", "give", "heavy")
    scenario = tiny.scenario(treaty=TREATY)
    true = said(scenario, texts(), answer)
    false = said(scenario, texts(), replace(answer, option="keep", weight="light"))

    assert true.replace("Give", "Keep").replace("heavily", "little") == false
