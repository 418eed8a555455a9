"""What a bot learns of the others from answers, offers, red lines and positions."""

from game.bots.guesses import guessed_terms, value_estimate, weight_estimate
from game.engine import view
from game.engine.model.bargaining_actions import MakeOffer
from game.engine.model.terms import Package, Term
from game.engine.model.treaty import Fact, RedLine
from tests.bots.talks import at, choice, table
from tests.engine.position import card, effect
from tests.engine.treaty.table import NORTH, SOUTH


def told(position, *facts):
    """Let the north have been told something."""
    knowledge = (facts, *position.state.treaty.knowledge[1:])
    return at(position, position.state.round, knowledge=knowledge)


def weight(position, issue):
    """Return what the north thinks that an issue weighs for the south."""
    return weight_estimate(view(position.state, NORTH).known, NORTH, 1, issue)


def value(position, issue, option):
    """Return what the north thinks that an option is worth to the south."""
    known = view(position.state, NORTH).known
    spec = known.scenario.treaty
    found = spec.issues[spec.number[issue]]
    chosen = found.option(option)
    return value_estimate(known, NORTH, 1, (found, chosen), chosen.values[0])


def answered(round_number, issue, option, word, points=-1):
    """Return what is remembered of an answer of the south, or of a finding."""
    source = "answer" if points < 0 else "finding"
    return Fact(round_number, 1, issue, option, word, points, source)


def test_it_knows_nothing_at_first_and_says_so():
    """Without a word every issue weighs the same, and nothing is sure."""
    position = table()

    assert {weight(position, issue) for issue in ("water", "port", "people")} == {(33, 0)}


def test_a_finding_is_certain():
    """What was found out counts exactly, whatever was answered later."""
    position = told(
        table(), answered(1, "water", "give", "", 60), answered(2, "water", "keep", "light")
    )

    assert weight(position, "water") == (60, 100)
    assert value(position, "water", "give") == (100, 100)


def test_an_answer_counts_as_far_as_it_is_trusted():
    """The same words move the guess less between leaders who do not trust each other."""
    sizes = [
        weight(told(table(trust=(trust, 40, 40)), answered(1, "water", "give", "heavy")), "water")
        for trust in (20, 60)
    ]

    assert sizes[0].confidence < sizes[1].confidence == 100
    assert 33 < sizes[0].value < sizes[1].value


def test_what_is_asked_for_in_a_deal_weighs_more_and_what_is_given_less():
    """A vote wanted and a vote offered both tell what matters."""
    swap = Package(
        gives=(Term("vote", "port", option="open"),), wants=(Term("vote", "water", option="give"),)
    )
    position = table().do(MakeOffer(SOUTH, NORTH, (swap,)))

    assert weight(position, "port").value < 33 < weight(position, "water").value
    assert value(position, "water", "give").value >= 90


def test_a_red_line_tells_what_an_option_is_worth():
    """What was ruled out in public is worth nothing to them."""
    position = at(table(), 1, red_lines=(RedLine(1, "water", "half"),))

    assert value(position, "water", "half").value == 0


def test_an_answer_that_differs_from_the_position_is_believed():
    """Who was told what is behind a position does not take the position for the wish."""
    position = told(table(trust=(60, 60, 60)), answered(1, "people", "law", "heavy"))

    assert value(position, "people", "law").value == 100
    assert value(position, "people", "leave").value < 100


def test_it_offers_several_exchanges_of_equal_worth():
    """A government that wants to know more offers what it can tell, and lets the other choose."""
    trusting = {"trust": (60, 60, 60)}
    offers = [
        action
        for seed in range(12)
        for action in (choice(at(table(**trusting), 1, asked=(True,) * 6), NORTH, seed),)
        if isinstance(action, MakeOffer)
    ]

    assert offers
    assert all(len(offer.packages) == 3 for offer in offers)
    assert all(len(p.gives) == len(p.wants) == 1 for offer in offers for p in offer.packages)


def test_it_answers_a_small_hurt_with_a_price():
    """Who is asked to show a card for nothing names what it costs, and takes that."""
    song = card("song", effect("trust", level="communities", amount=3))
    position = table(hands={"faith": [song]})
    position.do(MakeOffer("fund", "faith", (Package(wants=(Term("show_card", "song"),)),)))

    counter = choice(position, "faith")
    position.do(counter)

    assert counter.counters == 1
    assert counter.packages == (Package((Term("show_card", "song"),), (Term("funds", amount=1),)),)
    assert position.state.deals.offers[0].status == "countered"


def test_learning_makes_the_guess_better():
    """After true answers on every issue the guessed terms are nearer to the true ones."""
    blind = table(trust=(60, 60, 60))
    facts = (answered(1, "water", "give", "heavy"), answered(2, "port", "shut", "light"))
    wise = told(table(trust=(60, 60, 60)), *facts)
    truth = [issue.weights[1] for issue in blind.state.scenario.treaty.issues]

    def error(position):
        spec = guessed_terms(view(position.state, NORTH).known, NORTH, 0)
        pairs = zip(spec.issues, truth, strict=True)
        return sum(abs(issue.weights[1] - true) for issue, true in pairs)

    assert error(wise) < error(blind)
