"""The ledger in words: one golden sentence for each kind of event."""

from typing import get_args

import pytest

from game.engine import Event
from game.engine.model import events as happened
from game.engine.model.events import Cause, Changed, Factor
from game.engine.model.gauges import Gauge
from game.wording import ledger_lines, said
from game.wording.lines import Line
from tests import tiny
from tests.engine.position import DYAD, card
from tests.wording import test_bargaining_lines
from tests.wording.plain import plain
from tests.wording.sessions import random_session

WEAK_IN_WAR = card("envoy", stages=(100, 100, 80, 100))
SCENARIO = tiny.scenario(cards={**tiny.scenario().cards, "envoy": WEAK_IN_WAR})
TRUST = Gauge("trust", DYAD, "leaders")
ENVOY = Cause("card", "envoy", "north_government")

GOLDEN = {
    "North government played Envoy, on North-South. 2 tracks played together on water.": (
        happened.CardRevealed("north_government", "envoy", DYAD, "water", 2)
    ),
    "Radio played Call in. No other track came along on water.": (
        happened.CardRevealed("radio", "call_in", "", "water", 1)
    ),
    "Trust of leaders, North-South: 25 to 29. Envoy (North government): printed +4.": Changed(
        TRUST, 25, 29, 4, (Factor("stage", 100, "war"),), ENVOY
    ),
    (
        "Trust of leaders, North-South: 25 to 27. Envoy (North government): printed +3, "
        "x 80 % war stage."
    ): Changed(TRUST, 25, 27, 3, (Factor("stage", 80, "war"),), ENVOY),
    "Escalation, North-South: 98 to 100. News: Drought: +4. It can go no higher.": Changed(
        Gauge("escalation", DYAD), 98, 100, 4, (), Cause("event", "drought")
    ),
    (
        "Trust of communities, North-South: 38 to 39. Trust flows: a gap of 10, x 20 % flow, "
        "x 30 % link."
    ): Changed(
        Gauge("trust", DYAD, "communities"),
        38,
        39,
        10,
        (Factor("flow", 20), Factor("link", 30)),
        Cause("rule", "trust_flows"),
    ),
    (
        "Support for a settlement, North: 40 to 39. Support follows communities: a gap of 8, "
        "x 10 % a step at a time."
    ): Changed(
        Gauge("support", "north"),
        40,
        39,
        -8,
        (Factor("follows", 10),),
        Cause("rule", "support_follows_communities"),
    ),
    (
        "Trust of leaders, North-South: 30 to 27. Trust fades: trust of 30, x 10 % of it lost."
    ): Changed(TRUST, 30, 27, -30, (Factor("fades", 10),), Cause("rule", "trust_fades")),
    "Funds, Radio: 3 to 4. Income: +1.": Changed(
        Gauge("funds", "radio"), 3, 4, 1, (), Cause("rule", "income", "radio")
    ),
    "Link between the tracks: 30 to 38. Call in, still at work (Radio): printed +8.": Changed(
        Gauge("link"), 30, 38, 8, (), Cause("initiative", "call_in", "radio")
    ),
    (
        "Trust of leaders, North-South: 25 to 25. Envoy (North government): printed +1, "
        "x 40 % standing of the seat. Too little to count."
    ): Changed(TRUST, 25, 25, 1, (Factor("standing", 40),), ENVOY),
    "Round 2: Talks.": happened.PhaseBegan(2, "talks"),
    "The session is over.": happened.PhaseBegan(3, "over"),
    "News: Drought. There is drought.": happened.NewsCame("drought"),
    "Radio and Mediators answered the news “Drought”.": happened.NewsAnswered(
        "drought", ("radio", "mediators")
    ),
    "Nobody answered the news “Drought”.": happened.NewsAnswered("drought", ()),
    "Radio drew Call in, Portraits and Survey.": happened.CardsDrawn(
        "radio", ("call_in", "portraits", "survey")
    ),
    "Radio agreed to work on water.": happened.ThemeAgreed("radio", "water"),
    "Radio stepped back from the agreed theme.": happened.ThemeAgreed("radio", ""),
    "Radio wrote: “We can wait.”": happened.Written("radio", "talks", "We can wait."),
    "North government laid a card face down: Freeze, on South.": happened.Committed(
        "north_government", "freeze", "south"
    ),
    "Radio took a card back: Call in.": happened.TakenBack("radio", "call_in"),
    "Radio finished planning.": happened.SeatReady("radio", timed_out=False),
    "Time was up for Radio; the plan stood as it was.": happened.SeatReady("radio", timed_out=True),
    "A bot plays for Radio until they are back.": happened.SeatHandedOver("radio"),
    "Radio is back. What was done in their name stands.": happened.SeatTakenBack("radio"),
    "Summit went back to Mediators with its cost: there is no open channel.": (
        happened.CardReturned("mediators", "summit", DYAD, "no_channel")
    ),
    "Chance on Envoy: 30 %. Drawn: 12 of 100, so it happened.": happened.RiskRolled(
        "north_government", "envoy", 30, 12, happened=True
    ),
    "Chance on Envoy: 30 %. Drawn: 57 of 100, so it did not happen.": happened.RiskRolled(
        "north_government", "envoy", 30, 57, happened=False
    ),
    "Workshop goes on at each of the next 2 briefings.": happened.InitiativeBegan(
        "mediators", "workshop", DYAD, 2
    ),
    "Workshop of Mediators has run its course.": happened.InitiativeEnded(
        "mediators", "workshop", "finished"
    ),
    "Workshop ended early: Mediators could not pay its upkeep.": happened.InitiativeEnded(
        "mediators", "workshop", "unpaid"
    ),
    "The embassies of North and South closed. The conflict is at its peak.": (
        happened.ChannelChanged(
            DYAD, "embassy", opened=False, cause=Cause("rule", "embassies_close")
        )
    ),
    "A back channel between North and South opened. Hot line (Mediators).": (
        happened.ChannelChanged(
            DYAD, "back_channel", opened=True, cause=Cause("card", "hot_line", "mediators")
        )
    ),
    (
        "Escalation, North-South: rises count less in this round and the next. "
        "Observers (Mediators)."
    ): happened.Lasts("escalation", DYAD, 1, Cause("card", "observers", "mediators")),
    "No pressure from the seats of North in this round and the next 2. Observers (Mediators).": (
        happened.Lasts("coercion", "north", 2, Cause("card", "observers", "mediators"))
    ),
    (
        "Mediators vetoed Workshop: it comes to nothing. Chance: 10 %. Drawn: 44 of 100."
    ): happened.RuleRolled(
        "veto", "mediators", "workshop", "mediators", chance=10, drawn=44, happened=False
    ),
    "Mediators lets a mission into North.": (
        happened.Permitted("mediators", "consent", "north", given=True)
    ),
    (
        "The fringe struck between North and South, where leaders trust each other most. They "
        "live from the quarrel."
    ): happened.SpoilerActed("fringe", DYAD),
    "Escalation, North-South: 40 to 44. The fringe: +4.": Changed(
        Gauge("escalation", DYAD), 40, 44, 4, (), Cause("spoiler", "fringe")
    ),
    "Purse, The fringe: 2 to 3. Money for spoilers: +1.": Changed(
        Gauge("purse", "fringe"), 2, 3, 1, (), Cause("rule", "spoiler_income")
    ),
    "People outside government have a seat in the talks from now on. Workshop (Mediators).": (
        happened.Included("seat", Cause("card", "workshop", "mediators"))
    ),
    (
        "An idea did not get through with Workshop: it stayed in its room. Chance: 40 %. Drawn: 12 "
        "of 100."
    ): happened.RuleRolled(
        "garbled", "mediators", "workshop", "", chance=40, drawn=12, happened=True
    ),
    "More will come of Survey in the next round.": happened.Scheduled("mediators", "survey", 1),
    "Round 3 is over.": happened.RoundClosed(3, ()),
    "North voted and kept its government: support for a settlement is 52.": (
        happened.ElectionHeld("north", confirmed=True, support=52, fallen=())
    ),
    (
        "North voted for a new government: support for a settlement is 44, and 50 was needed. The "
        "old government's yes to the text no longer counts. Its signature no longer counts. Its "
        "red lines are forgotten."
    ): happened.ElectionHeld(
        "north", confirmed=False, support=44, fallen=("approval", "signature", "red_lines")
    ),
    "The session ends. Ceasefire.": happened.Ended("ceasefire"),
}


@pytest.mark.parametrize(("sentence", "event"), GOLDEN.items())
def test_an_event_is_told_in_this_sentence(sentence: str, event: Event) -> None:
    """Each kind of event is told in one plain sentence or two."""
    assert sentence == plain(said(SCENARIO, tiny.texts(), event))


def test_every_kind_of_event_has_a_golden_sentence() -> None:
    """A kind of event that is added to the engine needs words here."""
    told = (*GOLDEN.values(), *test_bargaining_lines.GOLDEN.values())

    assert set(get_args(Event)) == {type(event) for event in told}


def told(*events: Event) -> tuple[Line, ...]:
    return ledger_lines(SCENARIO, tiny.texts(), events)


def test_a_change_names_the_stage_and_the_theme_that_decided_its_size() -> None:
    """A factor that depends on a particular says which."""
    factors = (Factor("stage", 80, "war"), Factor("joint", 120, "water"))
    line = told(Changed(TRUST, 25, 29, 4, factors, ENVOY))[0]

    assert plain(", ".join(line.factors)) == (
        "printed +4, x 80 % war stage, x 120 % played together on water"
    )


def test_a_price_names_the_card_that_it_was_paid_for() -> None:
    """Paying is part of playing, so cost and upkeep say for what, and why there is a price."""
    purse = Gauge("funds", "radio")
    cost = Changed(purse, 3, 2, -1, (), Cause("cost", "call_in", "radio"))
    upkeep = Changed(purse, 2, 1, -1, (), Cause("upkeep", "call_in", "radio"))
    first, then = told(cost, upkeep)

    assert plain(first.sentence) == "Funds, Radio: 3 to 2. Cost of Call in: -1."
    assert plain(then.sentence) == "Funds, Radio: 2 to 1. Upkeep of Call in: -1."
    assert first.why
    assert then.why


def test_a_rule_says_why_it_is_there_and_a_card_does_not() -> None:
    """What nobody chose needs a reason; a card has its own lesson."""
    rule = Changed(Gauge("escalation", DYAD), 45, 46, 1, (), Cause("rule", "low_trust"))
    deed = Changed(Gauge("escalation", DYAD), 45, 46, 1, (), ENVOY)
    by_rule, by_card = told(rule, deed)

    assert by_rule.why == (
        "Where people expect the worst of each other, small things are taken as attacks."
    )
    assert by_card.why == ""


@pytest.mark.parametrize("seed", range(12))
def test_no_code_shows_through_in_a_random_session(seed: int) -> None:
    """Whatever happens in a session is told in words, without ids or codes."""
    events = random_session(tiny.scenario(rounds=6), seed)

    for line in told(*events):
        assert "_" not in line.sentence + line.why
        assert "{" not in line.sentence
