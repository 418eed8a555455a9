"""A seat's own hand: faces, targets, and why not."""

import pytest

from game.engine import Commit
from game.ui.present.hand import HandCard, hand, prospect
from tests import tiny
from tests.engine.position import DYAD
from tests.present.table import Session, holding


def held(session: Session, seat: str, card: str) -> HandCard:
    return next(one for one in hand(session.seen_by(seat), tiny.texts()) if one.id == card)


def planning(**hands: tuple[str, ...]) -> Session:
    return Session(holding(**hands)).until("planning")


def test_a_face_says_what_the_card_costs_and_does():
    """Cost, effects, themes and odds stand on the front; lesson and source on the back."""
    face = held(planning(radio=("portraits",)), "radio", "portraits").face

    assert face.title == "Portraits"
    assert face.track == "9"
    assert [(cost.icon, cost.amount) for cost in face.costs] == [("influence", 1)]
    assert face.effects == ("Communities' trust +5",)
    assert face.odds == "20 %"
    assert face.tags == ("public",)
    assert face.lesson == "Small steps count."
    assert face.source == "A handbook, section “Tracks”"


def test_each_target_comes_with_the_action_to_send():
    """A government does not press its own party, so only the other one is offered."""
    card = held(planning(north_government=("freeze",)), "north_government", "freeze")

    assert [(choice.name, choice.action) for choice in card.choices] == [
        ("South", Commit("north_government", "freeze", "south"))
    ]
    assert card.refusal == ""


def test_a_card_without_target_reaches_everybody():
    """The one choice still has a name to press on."""
    card = held(planning(radio=("call_in",)), "radio", "call_in")

    assert [choice.name for choice in card.choices] == ["everybody"]


def test_a_card_that_cannot_be_played_says_why():
    """Outside planning no card can be played, and the reason is in words."""
    card = held(Session(holding(radio=("call_in",))).until("talks"), "radio", "call_in")

    assert card.refusal.startswith("This cannot be done now: the phase is Talks.")


def test_a_committed_card_comes_first_and_names_its_target():
    """It can be recognised, and taken back, while the plan is being made."""
    session = planning(mediators=("hot_line", "workshop"))
    session.do(Commit("mediators", "workshop", DYAD))
    first = hand(session.seen_by("mediators"), tiny.texts())[0]

    assert first.id == "workshop"
    assert first.committed is not None
    assert first.committed.startswith("North")
    assert first.choices == ()


def test_the_prospect_of_a_choice_is_the_preview_in_words():
    """What a player reads comes from the very action that the choice would send."""
    session = planning(radio=("call_in",))
    choice = held(session, "radio", "call_in").choices[0]

    assert prospect(session.seen_by("radio"), tiny.texts(), choice.action).now == (
        "Link between the tracks: 30 to 38",
    )


def test_the_public_view_has_no_hand():
    """Nobody's cards can be asked of the board."""
    with pytest.raises(KeyError):
        hand(Session().seen_by(), tiny.texts())
