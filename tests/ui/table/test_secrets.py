"""Hands and confidential briefs are seen by their own player and by nobody else."""

import pytest

from tests.ui.table.company import ANN, Visit, at_phase

PUBLIC = ("briefing", "talks", "planning", "resolution", "review", "over")


def spoken(visit):
    """Return all that a reader could read of the scene on top, tooltips included."""
    nodes = visit.pilot.stack.top.nodes
    return "\n".join(f"{node.label} {node.help} {node.refusal}" for node in nodes)


def private_titles(visit):
    """Return the titles of cards nobody has played so far: they can only be in a hand."""
    played = {event.card for event in visit.table.events if event.kind == "card_revealed"}
    texts = visit.table.pack.texts.cards
    return visit.hands - {texts[card].title for card in played}


@pytest.mark.parametrize("phase", PUBLIC)
def test_no_hand_is_told_on_a_public_scene(phase):
    """On every scene that all may see, covers included, no unplayed card is named."""
    visit = Visit(at_phase(phase))
    told = spoken(visit)

    assert private_titles(visit)
    assert not [title for title in private_titles(visit) if title in told]


@pytest.mark.parametrize("phase", PUBLIC)
def test_nothing_on_a_public_scene_hangs_on_a_hand(phase):
    """Whatever a seat holds, the picture is the same to the last pixel."""
    visit = Visit(at_phase(phase))
    before = visit.pilot.picture().copy()
    view = visit.table.view
    state = visit.table.state
    hands = visit.table.state.hands
    visit.table._state = type(state)(
        **{name: getattr(state, name) for name in state.__slots__} | {"hands": hands[::-1]}
    )
    visit.pilot.stack.refresh()

    assert view().hand_sizes
    assert visit.pilot.picture().get_buffer().raw == before.get_buffer().raw


def test_planning_tells_only_the_hand_of_its_own_seat():
    """The planning of a seat names its own cards and none that only others hold."""
    visit = Visit()
    visit.to_planning()
    state = visit.table.state
    texts = visit.table.pack.texts.cards
    own = {texts[card].title for card in state.hands[0]}
    others = {texts[card].title for hand in state.hands[1:] for card in hand} - own
    told = spoken(visit)

    assert all(title in told for title in own)
    assert not [title for title in others if title in told]


def test_cards_laid_face_down_are_not_told_before_the_reveal():
    """The screen between planning and reveal says how many cards lie there, not which."""
    visit = Visit()
    visit.to_planning()
    card = visit.playable()[0]
    visit.pilot.click(card)
    visit.pilot.click("commit")
    for _ in range(4):
        visit.pilot.click("onward")
    title = visit.table.pack.texts.cards[card.removeprefix("card-")].title

    assert visit.shown == "ReadyScene"
    assert title not in spoken(visit)
    assert "1 card laid" in spoken(visit)


def test_confidential_briefs_wait_behind_the_cover():
    """Before the first round nothing confidential is told until the player lifts the cover."""
    visit = Visit()
    visit.pilot.click("onward")
    assert visit.shown == "CoverScene"
    assert "In secret." not in spoken(visit)
    visit.pilot.click("onward")
    assert visit.shown == "BriefScene"
    assert spoken(visit).count("In secret.") == len(ANN.seats)
    visit.pilot.press("escape")

    assert visit.shown == "CoverScene"


def test_a_player_can_cover_the_hand_at_any_time():
    """H covers the hand, and shows it again with what was laid still there."""
    visit = Visit()
    visit.to_planning()
    card = visit.playable()[0]
    visit.pilot.click(card)
    visit.pilot.click("commit")
    visit.pilot.press("h")
    assert visit.shown == "CoverScene"
    visit.pilot.press("h")

    assert visit.pilot.node(card).chosen


def test_the_log_tells_no_secret():
    """The log over a planning scene lists what everybody may know."""
    visit = Visit()
    visit.to_planning()
    visit.pilot.press("l")
    assert visit.shown == "LogScene"

    assert not [title for title in private_titles(visit) if title in spoken(visit)]
