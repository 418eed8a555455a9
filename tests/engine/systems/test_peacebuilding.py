"""Three kinds of peacebuilding: a peace that is built of one kind only stands on one leg."""

from game.engine.model.ids import PEACEBUILDING
from game.engine.rules.treaty.fulfilment import fulfilment
from game.engine.rules.treaty.futures import futures
from tests.engine.position import card, effect
from tests.engine.treaty.living import chance, in_force, parts_of, set_to
from tests.engine.treaty.table import close

WORKS = [card(f"{kind}_work", effect("fulfil", kind=kind, amount=12)) for kind in PEACEBUILDING]


def with_work(political, economic, social):
    table = in_force()
    for kind, done in zip(PEACEBUILDING, (political, economic, social), strict=True):
        set_to(table, kind, done)
    return table


def test_a_card_does_one_kind_of_work():
    """A third of it counts for the treaty as a whole; trust works on all three kinds alike."""
    table = in_force(hands={"fund": WORKS}, trust=(30, 30, 30))
    close(table.talk().play("fund", "social_work"))

    assert [table.value(kind, "") for kind in PEACEBUILDING] == [3, 3, 15]
    assert fulfilment(table.state) == 7


def test_a_kind_that_is_left_behind_weakens_the_peace():
    """More than 30 points behind the best kind, and the hazard has a part that names it."""
    assert "one_leg" not in parts_of(with_work(60, 60, 30))
    assert parts_of(with_work(60, 60, 29))["one_leg"] == (120, "social")
    assert parts_of(with_work(0, 60, 60))["one_leg"] == (120, "political")


def test_the_same_work_spread_out_holds_better():
    """The same amount carried out in all three kinds breaks less than in one of them."""
    assert chance(with_work(30, 30, 30)) < chance(with_work(0, 90, 0))


def test_the_years_after_tell_of_the_missing_leg():
    """It is among the causes, and bringing it into step is among what would have helped."""
    told = futures(with_work(90, 90, 0).state, 500)

    assert ("one_leg", "social") in {(code, of) for code, of, _ in told.causes}
    assert {lever.of: lever.gain for lever in told.would_help if lever.code == "one_leg"}[
        "social"
    ] > 0
