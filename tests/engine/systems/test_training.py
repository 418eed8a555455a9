"""Training: people who have learnt to mediate do it better, for a while (C42)."""

from game.engine.model.ids import MODULES
from tests.engine.position import Position, card, effect, position

TRAINING = (*MODULES, "training")


def after(rounds: int, instrument: str = "mediation") -> Position:
    """Train the mediators in round 1, then let them mediate so many rounds later."""
    course = card("course", effect("train", rounds=2, who="target"), target="seat")
    talk = card("talk", effect("trust", level="leaders", amount=5), instrument=instrument)
    table = position(hands={"fund": [course], "mediators": [talk]}, modules=TRAINING, rounds=6)
    table.play("fund", "course", on="mediators").resolve().next_round()
    for _ in range(rounds - 1):
        table.resolve().next_round()
    return table.play("mediators", "talk").resolve()


def test_trained_people_mediate_a_fifth_better_while_it_lasts():
    """5 points become 6, in this round and the next two; then 5 again."""
    assert [after(rounds).trust("leaders") for rounds in (1, 2, 3)] == [46, 46, 45]


def test_training_does_not_help_where_no_skill_is_asked():
    """A broadcast stays as it is."""
    assert after(1, "broadcast").trust("leaders") == 45
