"""The treaty table on the screen: what each option means, and nobody else's numbers."""

from dataclasses import asdict

import pytest

from game.engine import Advance, view
from game.engine.model.treaty_actions import Approve, DraftClause, DrawRedLine, Sign
from game.ui.present.treaty_parties import PartySide
from game.ui.present.treaty_table import OptionToken, TreatyTable, treaty_table
from tests.engine.position import Position, card, effect
from tests.engine.treaty.table import FAIR, NORTH, SOUTH, agree, close, draft, talks, treaty
from tests.wording.bargaining import texts
from tests.wording.plain import plain


def shown(table: Position, seat: str = "") -> TreatyTable:
    return treaty_table(view(table.state, seat), texts())


def token(table: TreatyTable, issue: str, option: str) -> OptionToken:
    row = next(row for row in table.rows if row.id == issue)
    return next(one for one in row.options if one.id == option)


def side(table: TreatyTable, party: str) -> PartySide:
    return next(one for one in table.parties if one.id == party)


def test_an_option_says_who_asks_for_it_and_what_it_does_for_the_own_side():
    """A government sees its own worth, public demands, needs, and how to write the clause."""
    option = token(shown(talks(), NORTH), "water", "keep")

    assert option.told == (
        "Asked for by North.",
        "Needs met: North 70, South 10.",
        "Worth 100 of 100 to your side.",
        "The worth of the text for your side: 0 to 20.",
    )
    assert option.action == DraftClause(NORTH, "water", "keep")
    assert option.refusal == ""


def test_a_row_says_how_much_the_issue_weighs_for_the_own_side_alone():
    """The weight and the reason behind the position are one's own; a third party has neither."""
    own, third = (shown(talks(), seat).rows[0] for seat in (NORTH, "mediators"))

    assert (own.weight, own.reason) == (20, "The North fears for its water.")
    assert (third.weight, third.reason) == (None, "")
    assert token(shown(talks(), "mediators"), "water", "keep").worth is None


@pytest.mark.parametrize("seat", ["", "mediators", SOUTH])
def test_nobody_else_sees_what_the_text_is_worth_to_a_party(seat: str):
    """The exact line and the worth of the North are nowhere in what others are shown."""
    table = talks().do(*draft())
    seen = shown(table, seat)

    assert side(seen, "north").line == plain("The walk-away line of North lies between 45 and 65.")
    assert seen.own is None or seen.own.party == "south"
    assert "fears" not in str(asdict(seen))


def test_the_own_side_sees_its_line_with_its_parts_and_what_the_text_is_worth():
    """The walk-away line is exact to its owner and says what it is made of."""
    seen = shown(talks(escalation=60).do(*draft()), NORTH)

    assert plain(side(seen, "north").line) == (
        "Your walk-away line is 52.5: before the talks 55, pain of the conflict -2.5."
    )
    assert seen.own is not None
    assert seen.own.verdict == (
        "This text is worth 68 to your side, and you would walk away below 52.5."
    )
    assert not seen.own.below


def test_a_text_worse_than_walking_away_is_marked():
    """Accepting below one's own line is allowed, so the screen has to warn."""
    poor = {"water": "give", "port": "shut", "people": "leave"}
    seen = shown(talks().do(*draft(poor)), NORTH)

    assert seen.own is not None
    assert seen.own.below
    assert seen.own.verdict.startswith("This text is worth only 6 to your side")


def test_a_red_line_is_marked_and_its_price_is_told():
    """Everybody sees the line; its owner reads what crossing it costs."""
    table = talks().do(DrawRedLine(NORTH, "water", "give"), *draft())
    seen = shown(table, NORTH)

    assert token(seen, "water", "give").lines == ("north",)
    assert "Crosses a red line of North." in token(shown(table), "water", "give").told
    assert seen.own is not None
    assert seen.own.warnings == (
        "Accepting crosses your own red line: “Give it” on Water. That costs support and standing.",
    )


def test_the_weaker_side_is_warned_of_a_clause_that_would_be_pressed():
    """What nobody else can know counts in its own forecast before it signs."""
    weak = treaty(power=(70, 30))
    keep = {**FAIR, "water": "keep", "port": "toll"}
    seen = shown(talks(weak).do(*draft(keep)), SOUTH)

    assert seen.own is not None
    assert seen.own.warnings == ("Your people would see themselves pressed on Water.",)
    assert "pressed clauses" in side(seen, "south").forecast
    assert "pressed clauses" not in side(seen, "north").forecast


def test_the_forecast_says_what_each_people_would_answer():
    """Whether the text would be ratified is told with the parts it is made of."""
    people = side(shown(talks(support=50).do(*draft())), "north")

    assert people.yes
    assert people.have == int(people.forecast.split(": ")[1].split(" of ")[0])
    assert people.forecast.startswith("If the people of North decided today, they would say yes")


def test_an_idea_shows_only_to_the_room_that_found_it():
    """A locked option is a token for its own room alone."""
    workshop = card("workshop", effect("invent", ideas=2))
    table = talks(hands={"mediators": [workshop]})
    table.do(Advance(1, "talks")).play("mediators", "workshop").resolve()

    assert token(shown(table, "mediators"), "people", "council").mark == "locked"
    assert "council" not in str(asdict(shown(table)))


def test_the_steps_of_a_treaty_are_told_with_their_rounds():
    """From signature on the table says what it is the time for."""
    table = talks(support=90).do(*agree())
    signed = shown(table)
    ratified = shown(close(table))

    assert signed.stage == "signed"
    assert signed.history == ("Signed in round 1",)
    assert ratified.history == ("Signed in round 1", "Ratified in round 1")
    assert signed.now.startswith("All have signed.")


def test_a_whole_text_says_how_likely_it_is_to_break():
    """The risk is told once every clause is filled, and what counts in it."""
    open_text, whole = shown(talks()), shown(talks().do(*draft()))

    assert open_text.risk == ""
    assert whole.risk.startswith("In force today, this text would have a chance of")
    assert any("trust of leaders" in part for part in whole.risk_parts)


def test_who_cannot_write_the_text_has_no_action_and_a_government_reads_why_not():
    """Third parties bring ideas; a text that bears a signature stands."""
    table = talks().do(*draft(), Approve(NORTH), Approve(SOUTH), Sign(NORTH))

    assert token(shown(table, "mediators"), "water", "half").action is None
    assert token(shown(table, SOUTH), "water", "half").refusal == (
        "There is a signature under the text: North. A text with a signature stays as it is; the "
        "signer can take it back first."
    )
