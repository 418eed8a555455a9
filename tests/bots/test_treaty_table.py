"""What a normal bot does at the treaty table: ask, draft, say yes to enough, and wait."""

from dataclasses import replace

from game.bots.manner import HARD, NORMAL
from game.bots.role_bot import RoleBot
from game.engine import view
from game.engine.model.treaty import Agreed, Fact, Idea
from game.engine.model.treaty_actions import (
    Approve,
    AskWhy,
    DraftClause,
    Sign,
    TableIdea,
    Unapprove,
    Unsign,
)
from game.engine.rules.treaty.reservation import reservation
from game.engine.rules.treaty.table import clauses, speaker, terms
from game.engine.rules.treaty.utility import utility
from tests.bots.talks import EAGER, asked_already, at, choice, run_of, table
from tests.engine.treaty.table import FAIR, NORTH, SOUTH, draft, treaty


def worth(position, seat):
    """Return what the text is worth to a government."""
    party = speaker(position.state.scenario, seat)
    return utility(terms(position.state.scenario), party, clauses(position.state))


def test_a_government_asks_why_about_what_it_was_not_told():
    """It asks once a round, and about another issue than the one it was answered on."""
    position = table()

    first = choice(position, NORTH)
    position.do(first)
    at(position, 2, asked=(False,) * 6)
    second = choice(position, NORTH)

    assert isinstance(first, AskWhy)
    assert isinstance(second, AskWhy)
    assert (first.party, second.party) == ("south", "south")
    assert first.issue != second.issue


def test_at_first_it_drafts_its_dream_and_at_last_what_both_can_live_with():
    """The demand falls from the best to the walk-away value; what it can give away it gives."""
    early, late = table(rounds=8), at(table(rounds=8), 7)
    run_of(early, SOUTH)
    run_of(late, SOUTH)

    assert worth(early, SOUTH) >= 9000
    assert 5000 <= worth(late, SOUTH) < 9000
    assert worth(late, NORTH) > worth(early, NORTH)


def test_only_one_government_writes_in_a_round():
    """The pen goes round, so that two bots do not undo each other's clauses for ever."""
    position = asked_already(table())

    north = run_of(position, NORTH)
    south = run_of(position, SOUTH)

    assert not [action for action in north if isinstance(action, DraftClause)]
    assert [action for action in south if isinstance(action, DraftClause)]


def test_who_learns_answers_a_text_in_the_same_talks():
    """A normal government waits until it has the pen; a hard one writes back at once."""
    position = asked_already(at(table(rounds=8), 4))
    run_of(position, NORTH)
    seen = view(position.state, SOUTH)

    assert position.state.treaty.accepted == (True, False)
    assert not isinstance(RoleBot(1).choose(seen), DraftClause)
    assert isinstance(RoleBot(1, HARD).choose(seen), DraftClause)


def test_two_who_learn_exchange_texts_and_none_of_them_twice():
    """What the other did not take is not laid down again, and at last both let it rest."""
    position = asked_already(at(table(rounds=8), 3))
    bots = {NORTH: RoleBot(1, HARD), SOUTH: RoleBot(1, HARD)}

    def wish():
        asked = ((seat, bot.choose(view(position.state, seat))) for seat, bot in bots.items())
        return next((action for _, action in asked if action is not None), None)

    while (action := wish()) is not None:
        position.do(action)
    texts = [(one.party, one.text) for one in position.state.treaty.agreed]

    assert 4 == len(texts) == len(set(texts))


def test_a_text_that_all_could_live_with_is_made_better_for_the_peoples():
    """Both have said yes to the old school rule; a law does more for each people and costs little.

    A normal government leaves a text alone once it has said yes.
    """
    position = agreed_on(("give", "open", "rule"))
    hard, normal = RoleBot(1, HARD), RoleBot(1, NORMAL)

    assert not isinstance(normal.choose(view(position.state, NORTH)), DraftClause)
    assert hard.choose(view(position.state, NORTH)) == DraftClause(NORTH, "people", "law")


def test_who_learns_goes_back_to_what_all_could_live_with():
    """The other has written something worse over it, so the old text is laid down again."""
    agreed = tuple(FAIR.values())
    position = agreed_on(agreed)
    for issue, wish in (("port", "shut"), ("people", "leave")):
        position.do(DraftClause(SOUTH, issue, wish))
    bot = RoleBot(1, HARD)
    while isinstance(action := bot.choose(view(position.state, NORTH)), DraftClause):
        position.do(action)

    assert position.state.treaty.text == agreed
    assert isinstance(action, Approve)


def test_the_pen_rests_when_the_other_has_said_yes_again_and_again():
    """Else a writer who is never the first to say yes could change two texts round for ever.

    Somebody who takes every text at once is enough for that; a person may do so too.
    """
    position = agreed_on(("give", "open", "rule"))
    state = position.state
    more = tuple(Agreed(state.round, 1, state.treaty.text) for _ in range(7))
    often = replace(state, treaty=replace(state.treaty, agreed=state.treaty.agreed + more))

    assert isinstance(RoleBot(1, HARD).choose(view(state, NORTH)), DraftClause)
    assert not isinstance(RoleBot(1, HARD).choose(view(often, NORTH)), DraftClause)


def agreed_on(text, **changes):
    """Stand late in the talks with a text that both governments have said yes to."""
    position = asked_already(at(table(rounds=8), 7, text=text, **changes))
    position.do(Approve(NORTH))
    return position.do(Approve(SOUTH))


def test_what_it_was_told_changes_what_it_offers():
    """A government that knows what weighs for the other gives way there and nowhere else."""
    blind = asked_already(at(table(rounds=8), 6))
    knowing = asked_already(at(table(rounds=8), 6))
    for issue, points in (("water", 60), ("port", 20), ("people", 20)):
        tell(knowing, 0, 1, issue, points)

    run_of(blind, NORTH)
    run_of(knowing, NORTH)

    assert worth(knowing, SOUTH) > worth(blind, SOUTH)


def tell(position, seat, party, issue, points):
    """Let a seat know for certain what an issue weighs for a party."""
    spec = terms(position.state.scenario)
    found = spec.issues[spec.number[issue]]
    best = max((o for o in found.options if not o.locked), key=lambda o: o.values[party]).id
    fact = Fact(1, party, issue, best, "", points, "finding")
    known = list(position.state.treaty.knowledge)
    known[seat] += (fact,)
    at(position, position.state.round, knowledge=tuple(known))


def test_it_says_yes_to_enough_and_no_to_less():
    """Near the end a text above the walk-away value is approved and signed, one below is not."""
    good = asked_already(at(table(rounds=8).do(*draft(FAIR, SOUTH)), 7))
    bad = table(rounds=8).do(*draft({"water": "give", "port": "toll", "people": "law"}, SOUTH))
    asked_already(at(bad, 6))

    assert choice(good, NORTH) == Approve(NORTH)
    good.do(Approve(NORTH), Approve(SOUTH))
    assert choice(good, NORTH) == Sign(NORTH)
    assert worth(bad, NORTH) < reservation(bad.state, 0)
    assert not isinstance(choice(bad, SOUTH), DraftClause | Unapprove)
    assert not isinstance(choice(bad, NORTH), Approve)


def test_it_takes_a_yes_back_that_has_become_too_dear():
    """When the walk-away value has risen above the text, signature and approval are withdrawn."""
    position = asked_already(at(table(rounds=8).do(*draft(FAIR, SOUTH)), 7))
    position.do(Approve(NORTH), Approve(SOUTH), Sign(NORTH))
    dearer = replace(terms(position.state.scenario), reservation=(80, 50))
    rules = replace(position.state.scenario, treaty=dearer)
    position.state = replace(position.state, scenario=rules)

    assert choice(position, NORTH) == Unsign(NORTH)
    assert choice(position.do(Unsign(NORTH)), NORTH) == Unapprove(NORTH)


def test_it_waits_with_its_signature_for_its_people_but_not_for_ever():
    """A text that a people would refuse is approved and kept, and signed when time runs out."""
    refused = treaty(ratify_line=99)
    position = table(treaty=refused, rounds=8).do(*draft(FAIR, SOUTH))
    position.do(Approve(NORTH), Approve(SOUTH))

    assert not isinstance(choice(asked_already(at(position, 6)), NORTH), Sign)
    assert choice(asked_already(at(position, 7)), NORTH) == Sign(NORTH)


def test_a_broken_treaty_is_taken_up_anew():
    """The government that has the pen writes even when the old text would suit it."""
    position = asked_already(at(table(rounds=8).do(*draft(FAIR, SOUTH)), 7, stage="broken"))

    done = run_of(position, SOUTH)

    assert any(isinstance(action, DraftClause) for action in done)
    assert position.state.treaty.stage == "talking"
    assert "" not in position.state.treaty.text


def test_a_seat_tables_the_ideas_of_its_own_room_once_they_are_out():
    """What was found is brought to the table after a transfer, and not before."""
    idea = Idea("water", "dam_board")
    rooms = ((), (), (), (idea,), (), ())
    inside = at(table(), 1, ideas=rooms)
    outside = at(table(), 1, ideas=rooms, transferred=(idea,))

    assert choice(inside, "mediators") is None
    assert choice(outside, "mediators") == TableIdea("mediators", "water", "dam_board")
    assert choice(outside, "faith") is None


def test_a_government_tables_an_idea_that_is_good_for_it():
    """One that leaves its own side with nothing stays where it is."""
    idea = Idea("water", "dam_board")
    good = at(asked_already(table()), 1, transferred=(idea,))
    bad = at(asked_already(table(treaty=worthless_to_the_north(idea))), 1, transferred=(idea,))

    assert choice(good, NORTH) == TableIdea(NORTH, *idea)
    assert not isinstance(choice(bad, NORTH), TableIdea)


def worthless_to_the_north(idea):
    """Let an idea bring the north nothing."""
    water, *others = EAGER.issues
    options = tuple(
        replace(option, values=(0, 90)) if option.id == idea.option else option
        for option in water.options
    )
    return replace(EAGER, issues=(replace(water, options=options), *others))
