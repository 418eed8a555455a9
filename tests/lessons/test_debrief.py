"""What the debrief of a lesson tells of the numbers."""

from game.content.lessons import Shown
from game.ui.present.debrief import evidence
from tests.lessons.classroom import played


def test_a_number_that_nothing_moved_still_says_whose_it_is() -> None:
    """Two purses in one debrief can be told apart, also where one of them stayed empty."""
    table = played("lesson_5_money", "lamp_fund", solved=False)
    (school,) = evidence(table, (Shown("funds", "", "evening_school"),))

    assert "Evening School" in school.name
