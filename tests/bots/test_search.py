"""A hard bot looks ahead: in worlds that fit what it sees, and with the end in mind."""

from dataclasses import replace

from game.bots import search
from game.bots.manner import NORMAL
from game.bots.outlook import outlook
from game.bots.role_bot import RoleBot
from game.bots.roster import LEVELS
from game.bots.search import best_plan
from game.bots.worlds import worlds
from game.bots.worth import Mind, worth_of
from game.engine import Advance, Agree, Commit, Ready, apply, preview, view
from game.engine.model.specs import Cost
from tests.bots.talks import SHARP
from tests.engine.position import DYAD, card, effect, position

BALM = card("balm", effect("escalation", amount=-12), cost=Cost(influence=3))
FEAST = card("feast", effect("trust", level="communities", amount=20), cost=Cost(influence=3))
SPARK = card("spark", effect("trust", level="leaders", amount=25), effect("escalation", amount=4))


def at_the_abyss(escalation, *cards):
    """Stand one round before total war, with influence for one card of three."""
    table = position(
        hands={"faith": list(cards)}, escalation=escalation, trust=(10, 10, 10), influence=5
    )
    table.state = replace(table.state, abyss=(1,))
    return table


def does(level, table, seat="faith"):
    """Ask a bot of a level what it would do."""
    return LEVELS[level](1).choose(view(table.state, seat))


def test_the_one_line_that_saves_the_peace_is_found():
    """Where only one card leads away from total war, it is played, and there is no war."""
    table, again = at_the_abyss(97, BALM, FEAST), at_the_abyss(97, BALM, FEAST)
    saving, pleasing = does("hard", table), does("normal", again)

    assert saving == Commit("faith", "balm", DYAD)
    assert pleasing == Commit("faith", "feast", DYAD)
    assert table.do(saving).resolve().state.outcome == ""
    assert again.do(pleasing).resolve().state.outcome == "total_war"


def test_a_trap_is_avoided():
    """A card that looks good and tips the conflict into total war stays in the hand."""
    table, again = at_the_abyss(86, SPARK), at_the_abyss(86, SPARK)

    assert does("hard", table) == Ready("faith")
    assert does("normal", again) == Commit("faith", "spark", DYAD)
    assert again.do(does("normal", again)).resolve().state.outcome == "total_war"


def test_cards_are_chosen_together():
    """With influence for one dear card or two cheap ones, the pair that brings more is chosen."""
    dear = card("dear", effect("trust", level="communities", amount=16), cost=Cost(influence=5))
    cheap = card("cheap", effect("trust", level="communities", amount=7), cost=Cost(influence=2))
    table = position(hands={"faith": [dear, cheap, replace(cheap, id="fair")]}, influence=5)

    assert RoleBot(1, SHARP).choose(view(table.state, "faith")).card == "dear"
    assert does("hard", table).card in ("cheap", "fair")


def test_worlds_fit_the_view():
    """Others hold as many cards as they do, of their own decks, and nothing they have discarded."""
    cards = [
        card(f"card_{number}", effect("trust", level="leaders", amount=1)) for number in range(4)
    ]
    table = position(hands={"faith": [BALM], "fund": cards, "envoy": [FEAST]})
    table.play("fund", "card_0").resolve().next_round()
    seen = view(table.state, "faith")
    found = list(worlds(seen, 1, 4))
    fund, faith = (table.state.scenario.seat_number[name] for name in ("fund", "faith"))

    assert all(world.hands[faith] == table.state.hands[faith] for world in found)
    for world in found:
        plan = [action.card for action in world.commitments[fund]]
        held = {*world.hands[fund], *plan}
        assert len(held) == len(world.hands[fund]) + len(plan) == 3
        assert "card_0" not in held
    assert len({world.luck for world in found}) == 4


def test_worlds_do_not_depend_on_what_is_hidden():
    """The same view gives the same worlds, whatever the others hold in truth."""
    cards = [card(f"card_{number}") for number in range(4)]
    table = position(hands={"faith": [BALM], "fund": cards})
    other = replace(table.state, hands=(*table.state.hands[:-1], table.state.hands[-1][::-1]))

    assert list(worlds(view(table.state, "faith"), 1, 2)) == list(
        worlds(view(other, "faith"), 1, 2)
    )


def test_others_are_expected_to_play_on_the_theme_they_agreed_to():
    """In a world, who has agreed to a theme plays a card of it rather than another one."""
    on, off = (card(name, tags=frozenset({name})) for name in ("water", "youth"))
    table = position(hands={"fund": [on, off], "faith": [BALM]}, commitments=1)
    table.reopen().do(Agree("fund", "youth"), Advance(1, "talks"))
    fund = table.state.scenario.seat_number["fund"]

    plans = [world.commitments[fund] for world in worlds(view(table.state, "faith"), 1, 8)]

    assert sum(plan[0].card == "youth" for plan in plans) >= 7


def test_with_nothing_to_play_there_is_one_plan():
    """Without a card, the best plan is to play nothing."""
    table = position(hands={"fund": [BALM]})
    seen = view(table.state, "faith")

    assert best_plan(seen, 1, Mind(seen.known, "faith", NORMAL), {}) == ()


def test_the_search_stays_within_its_budget(monkeypatch):
    """However many cards there are, a decision plays no more rounds in mind than allowed."""
    played = []

    def counted(state, action):
        played.append(action)
        return apply(state, action)

    monkeypatch.setattr(search, "apply", counted)
    cards = [
        card(f"card_{number}", effect("trust", level="leaders", amount=2)) for number in range(9)
    ]
    seen = view(position(hands={"faith": cards}).state, "faith")
    mind = Mind(seen.known, "faith", NORMAL)
    offers = {
        action: (worth_of(mind, action, prospects), prospects)
        for name in cards
        for action in (Commit("faith", name.id, DYAD),)
        for prospects in (preview(seen.known, action),)
    }
    best_plan(seen, 1, mind, offers)

    assert len(played) <= search.WORLDS * (search.PLANS + 1)


def test_the_outlook_is_darkest_after_total_war():
    """Of two ends, the one without a war looks better, whatever else is lost."""
    war = at_the_abyss(97, FEAST).play("faith", "feast").resolve().state
    peace = at_the_abyss(97, BALM).play("faith", "balm").resolve().state

    assert outlook(war) < outlook(peace) - 10_000
