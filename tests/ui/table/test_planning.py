"""Choosing, laying down and taking back cards."""

from game.engine import preview
from game.engine.model.actions import Commit
from tests.ui.table.company import Visit


def planner():
    """Return a visit at the hand of the north's government."""
    visit = Visit()
    visit.to_planning()
    return visit


def committed(visit):
    """Return the ids of the cards the first seat has laid."""
    return [commit.card for commit in visit.table.state.commitments[0]]


def choose_playable(visit):
    """Pick the first card that can be played now and return its id."""
    for card in visit.playable():
        visit.pilot.click(card)
        if visit.pilot.node("commit").enabled:
            return card.removeprefix("card-")
    raise AssertionError("no card can be played")


def test_the_preview_says_what_the_engine_says():
    """Every number that the engine expects to change stands in the preview, from and to."""
    visit = planner()
    card = choose_playable(visit)
    state = visit.table.view("north_government").known
    target = visit.pilot.scene._target
    expected = preview(state, Commit("north_government", card, target)).expected
    changes = [one for one in expected if one.kind == "changed" and one.cause.kind != "cost"]
    told = "\n".join(visit.pilot.labels())

    assert changes
    assert all(str(one.before) in told and str(one.after) in told for one in changes)


def test_a_card_is_laid_and_taken_back_by_key():
    """Ctrl+Z brings back the last card laid, and the seat's means with it."""
    visit = planner()
    before = visit.pilot.node("own-influence").label
    card = choose_playable(visit)
    visit.pilot.press("ctrl+return")
    assert committed(visit) == [card]
    visit.pilot.press("ctrl+z")

    assert committed(visit) == []
    assert visit.pilot.node("own-influence").label == before


def test_what_is_laid_is_taken_off_the_means():
    """The influence shown is what is left once the cards face down are paid."""
    visit = planner()
    card = choose_playable(visit)
    cost = visit.table.pack.scenario.cards[card].cost.influence
    start = int(visit.pilot.node("own-influence").label.split()[-1])
    visit.pilot.click("commit")

    assert visit.pilot.node("own-influence").label.endswith(str(start - cost))


def test_a_card_keeps_its_number():
    """Laying a card and taking it back moves no card of the hand."""
    visit = planner()
    before = visit.playable()
    choose_playable(visit)
    visit.pilot.click("commit")
    assert visit.playable() == before
    visit.pilot.click("undo")

    assert visit.playable() == before


def test_a_refused_card_says_why_and_what_to_do():
    """With all its cards laid a seat is told that no more may be laid."""
    visit = planner()
    for _ in range(visit.table.pack.scenario.numbers.commitments):
        laid = set(committed(visit))
        for card in visit.playable():
            visit.pilot.click(card)
            if card.removeprefix("card-") not in laid and visit.pilot.node("commit").enabled:
                visit.pilot.click("commit")
                break
    left = [card for card in visit.playable() if not visit.pilot.node(card).chosen]
    visit.pilot.click(left[0])
    refusal = visit.pilot.node("commit").refusal
    visit.pilot.click("commit")

    assert refusal
    assert refusal in visit.pilot.labels()
    assert visit.pilot.notice == refusal


def test_another_target_changes_the_preview():
    """Aiming a card at another seat is what is then committed."""
    visit = Visit()
    visit.to_planning()
    visit.pilot.click("onward")
    scenario = visit.table.pack.scenario
    for card in visit.playable():
        if scenario.cards[card.removeprefix("card-")].target == "seat":
            visit.pilot.click(card)
            visit.pilot.click("target-mediators")
            visit.pilot.click("commit")
            laid = visit.table.state.commitments[scenario.seat_number["radio"]]
            assert laid[0].target == "mediators"
            return
    assert len(visit.playable()) == scenario.numbers.hand_size


def test_the_brief_is_at_hand():
    """A button shows both briefs of the seat, and Esc goes back to the hand."""
    visit = planner()
    visit.pilot.click("brief")
    assert "In secret." in visit.pilot.labels()
    visit.pilot.press("escape")

    assert visit.shown == "PlanningScene"


def test_the_main_button_lays_the_chosen_card_and_ready_comes_back():
    """One place for the likeliest thing: laying down while a card is chosen, else being ready."""
    visit = planner()
    corner = visit.pilot.node("onward").rect
    assert visit.pilot.node("onward").primary
    choose_playable(visit)
    laying, ready = visit.pilot.node("commit"), visit.pilot.node("onward")
    visit.pilot.press("return")

    assert laying.primary
    assert not ready.primary
    assert laying.rect.right == corner.right
    assert visit.pilot.node("onward").primary
    assert "commit" not in visit.pilot.ids()


def test_a_chosen_card_goes_back_by_escape_or_by_itself():
    """Esc, or the same card again, ends choosing; nothing is laid by it."""
    visit = planner()
    choose_playable(visit)
    visit.pilot.press("escape")
    first = "commit" in visit.pilot.ids()
    visit.pilot.press("1")
    second = "commit" in visit.pilot.ids()
    visit.pilot.press("1")

    assert (first, second) == (False, True)
    assert "commit" not in visit.pilot.ids()
    assert committed(visit) == []


def test_any_card_of_the_pile_is_taken_back():
    """Each card face down has a button of its own, also the one that was laid first."""
    visit = planner()
    laid = []
    while len(laid) < 2:
        free = [card for card in visit.playable() if card.removeprefix("card-") not in laid]
        for card in free:
            visit.pilot.click(card)
            if visit.pilot.node("commit").enabled:
                visit.pilot.click("commit")
                break
        assert len(committed(visit)) > len(laid)
        laid = committed(visit)
    visit.pilot.click(f"take-back-{laid[0]}")

    assert committed(visit) == laid[1:]
    assert f"take-back-{laid[1]}" in visit.pilot.ids()
