"""What a player is told before committing a card."""

from game.engine import Commit, preview
from game.engine.model.events import Changed
from game.engine.model.specs import Cost, InitiativeSpec, Risk
from tests.engine.position import DYAD, card, effect, position, sanction


def amounts(events):
    """Return what the changes of gauges come to, by kind of gauge."""
    return [
        (event.gauge.kind, event.after - event.before)
        for event in events
        if isinstance(event, Changed)
    ]


def test_a_preview_tells_cost_effect_and_both_branches_of_a_risk():
    """The odds and what happens on either side are known before the card is committed."""
    gamble = card(
        "gamble",
        effect("trust", level="leaders", amount=5),
        cost=Cost(influence=2),
        risk=Risk(30, (effect("escalation", amount=4),)),
    )
    table = position(hands={"envoy": [gamble]})

    told = preview(table.state, Commit("envoy", "gamble", DYAD))

    assert told.refusal is None
    assert told.chance == 30
    assert amounts(told.expected) == [("influence", -2), ("trust", 5)]
    assert amounts(told.otherwise) == [("influence", -2), ("trust", 5), ("escalation", 4)]


def test_a_preview_tells_what_comes_later():
    """An initiative shows one of its briefings, a scheduled effect its round and size."""
    school = card(
        "school",
        effect("schedule", in_rounds=2, effects=(effect("link", amount=4),)),
        initiative=InitiativeSpec(3, 1, (effect("trust", level="communities", amount=2),)),
    )
    table = position(hands={"faith": [school]})

    told = preview(table.state, Commit("faith", "school", DYAD))

    assert amounts(told.each_briefing) == [("trust", 2)]
    assert [(rounds, amounts(events)) for rounds, events in told.later] == [(2, [("link", 4)])]


def test_a_preview_of_what_is_refused_says_why_and_still_tells_what_it_would_do():
    """A card that cannot be paid is explained, not hidden."""
    dear = card("dear", effect("trust", level="leaders", amount=5), cost=Cost(influence=9))
    table = position(hands={"envoy": [dear]})

    told = preview(table.state, Commit("envoy", "dear", DYAD))

    assert told.refusal.code == "not_enough_influence"
    assert dict(told.refusal.data) == {"need": 9, "have": 5}
    assert ("trust", 5) in amounts(told.expected)


def test_a_preview_names_the_partners_of_an_agreed_theme():
    """Seats of other tracks that agreed to the theme are named, and what one of them adds."""
    talk = card("talk", effect("trust", level="leaders", amount=5))
    table = position(hands={"envoy": [talk]}).agree("water", "envoy", "faith", "fund")

    told = preview(table.state, Commit("envoy", "talk", DYAD))

    assert (told.theme, told.partners, told.joint) == ("water", ("faith", "fund"), 120)


def test_a_preview_changes_nothing():
    """Asking is free: the state afterwards is the state before."""
    freeze = sanction("freeze", effect("escalation", amount=3))
    table = position(hands={"north_government": [freeze]})
    before = table.state

    preview(table.state, Commit("north_government", "freeze", "south"))

    assert table.state == before
    assert table.escalation == 40
