"""An easy bot makes the errors of a first negotiation, and a normal one does not."""

from dataclasses import replace

from game.bots.roster import LEVELS
from game.engine import Agree, Commit, Ready, view
from game.engine.model.specs import InitiativeSpec
from game.engine.model.treaty import Idea
from game.engine.model.treaty_actions import DraftClause
from tests.bots.talks import asked_already, at, planning, table
from tests.engine.position import card, effect, sanction
from tests.engine.treaty.table import NORTH, SOUTH

YOUTH = frozenset({"youth"})


def does(level, position, seat):
    """Ask a bot of a level what it would do now."""
    return LEVELS[level](1).choose(view(position.state, seat))


def written(level):
    """Return the text that the south writes late, by issue."""
    position = asked_already(at(table(rounds=8), 5))
    while isinstance(action := does(level, position, SOUTH), DraftClause):
        position.do(action)
    issues = position.state.scenario.treaty.issues
    return dict(zip((issue.id for issue in issues), position.state.treaty.text, strict=True))


def test_it_splits_the_difference_where_a_trade_serves_both():
    """It lets go of half of the water, which weighs most for it; a normal bot pays elsewhere."""
    easy, normal = written("easy"), written("normal")

    assert easy["water"] == "half"
    assert (normal["water"], normal["port"]) == ("give", "open")


def test_it_values_its_own_level_of_society_most():
    """A congregation plays for communities although leaders need it more."""
    near = card("near", effect("trust", level="communities", amount=4), tags=YOUTH)
    far = card("far", effect("trust", level="leaders", amount=5), tags=YOUTH)
    position = planning(table(hands={"faith": [near, far]}, trust=(20, 60, 45)))

    assert does("easy", position, "faith").card == "near"
    assert does("normal", position, "faith").card == "far"


def test_it_reaches_for_pressure_early():
    """A blow that brings next to nothing is struck, and kept back by a normal bot."""
    blow = sanction("blow", effect("escalation", amount=1))
    position = planning(table(hands={NORTH: [blow]}))

    assert does("easy", position, NORTH) == Commit(NORTH, "blow", "south")
    assert does("normal", position, NORTH) == Ready(NORTH)


def test_it_lets_ideas_lie_in_their_room():
    """What was found is carried out by a normal bot first, by an easy one after other things."""
    memo = card("memo", effect("transfer"))
    calm = card("calm", effect("trust", level="influentials", amount=5))
    position = table(hands={"mediators": [memo, calm]})
    rooms = ((), (), (), (Idea("water", "dam_board"),), (), ())
    planning(at(position, 1, ideas=rooms))

    assert does("easy", position, "mediators").card == "calm"
    assert does("normal", position, "mediators").card == "memo"


def test_a_room_that_meets_again_is_worth_more_to_who_sees_far():
    """Its evenings will find ideas; a normal bot takes the card that warms hearts today."""
    meets_again = InitiativeSpec(3, 0, (effect("invent", ideas=1),))
    first = effect("trust", level="influentials", amount=1)
    room = replace(card("room", first), initiative=meets_again)
    warm = card("warm", effect("trust", level="influentials", amount=5))
    position = planning(table(hands={"mediators": [room, warm]}))

    assert does("normal", position, "mediators").card == "warm"
    assert does("hard", position, "mediators").card == "room"


def test_what_is_nearly_as_good_is_played_now_and_then():
    """A normal bot takes one good card or the other, never a poor one; a hard one the best."""
    amounts = {"best": 9, "good": 8, "poor": 2}
    hand = [
        card(name, effect("trust", level="communities", amount=n)) for name, n in amounts.items()
    ]
    seen = view(planning(table(hands={"faith": hand})).state, "faith")
    played = {
        level: {LEVELS[level](seed).choose(seen).card for seed in range(12)}
        for level in ("normal", "hard")
    }

    assert played == {"normal": {"best", "good"}, "hard": {"best"}}


def test_it_joins_nobody_who_has_not_asked():
    """Another track waits on a theme for which it holds a card; it stays alone."""
    song = card("song", effect("trust", level="communities", amount=3), tags=YOUTH)
    position = table(hands={"faith": [song], "fund": [replace(song, id="grant")]})
    position.do(Agree("fund", "youth"))

    assert does("easy", position, "faith") is None
    assert does("normal", position, "faith") == Agree("faith", "youth")


def test_it_offers_the_others_less():
    """Near the end the text of a normal bot leaves the other side more than that of an easy one."""
    texts = {}
    for level in ("easy", "normal"):
        position = asked_already(at(table(rounds=8), 5))
        while (action := does(level, position, SOUTH)) is not None:
            position.do(action)
        texts[level] = position.state.treaty.text

    assert texts["easy"] != texts["normal"]
