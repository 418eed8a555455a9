"""The face of a card in the hand."""

from game.ui.present.hand import card_face
from tests import tiny


def test_a_face_says_what_the_card_costs_and_does():
    """Cost, effects, themes and odds stand on the front; lesson and source on the back."""
    face = card_face(tiny.scenario(), tiny.texts(), "portraits", "communications")

    assert face.title == "Portraits"
    assert face.track == "9"
    assert [(cost.icon, cost.amount) for cost in face.costs] == [("influence", 1)]
    assert face.effects == ("Communities' trust +5",)
    assert face.odds == "20 %"
    assert face.tags == ("public",)
    assert face.lesson == "Small steps count."
    assert face.source == "A handbook, section “Tracks”"
