"""What a lesson says is so in its numbers: the tempting way misses, and the ledger says why."""

from __future__ import annotations

import pytest

from game.content.lessons import Scripted
from game.engine import Commit
from game.engine.model.actions import Action
from game.engine.model.events import CardRevealed, InitiativeEnded
from game.engine.model.ids import LEVELS
from game.engine.model.treaty_actions import Approve, DraftClause, Sign
from game.engine.model.treaty_events import RatificationHeld
from game.session.lessons import is_met
from game.session.table import Table
from tests.lessons.classroom import followed, played

WORKSHOP, ROOM = "lesson_2_workshop", "boathouse"
CHANNEL, VOSS, OLDRA = "lesson_3_back_channel", "halima_voss", "oldra_government"
GRASSROOTS, CHOIR = "lesson_4_grassroots", "choir"
MONEY, MILL, FUND = "lesson_5_money", "quill_mill", "lamp_fund"
CIRCLE, TARN = "lesson_6_circle", "tarn_government"


def at(seat: str, *turns: tuple[int, Action]) -> tuple[Scripted, ...]:
    """Return a script of one seat."""
    return tuple(Scripted(round_, seat, action) for round_, action in turns)


def cards(seat: str, target: str, *turns: tuple[int, str]) -> tuple[Scripted, ...]:
    """Return a script in which a seat lays cards, all on one target."""
    return at(seat, *((round_, Commit(seat, card, target)) for round_, card in turns))


def signing(seat: str, *rounds: int) -> tuple[Scripted, ...]:
    """Return a script in which a government accepts and signs whenever it can."""
    return at(seat, *((at_, act(seat)) for at_ in rounds for act in (Approve, Sign)))


def trust(table: Table, level: str) -> int:
    """Return the trust at a level at the end."""
    return table.state.gauges[table.pack.scenario.table.trust(0, LEVELS.index(level))]


def votes(table: Table) -> list[tuple[str, bool]]:
    """Return how each people voted, in order."""
    held = (entry.event for entry in table.ledger("") if isinstance(entry.event, RatificationHeld))
    return [(vote.party, vote.passed) for vote in held]


def turned_over(table: Table) -> set[str]:
    """Return the cards that were played in a lesson."""
    events = (entry.event for entry in table.ledger(""))
    return {event.card for event in events if isinstance(event, CardRevealed)}


def test_an_idea_that_stays_in_the_room_changes_nothing() -> None:
    """Whoever looks for a second idea instead of carrying the first out leaves the clause open."""
    inside = cards(ROOM, "ambry-tolle", (2, "colonels_with_a_map"), (3, "colonels_with_a_map"))
    table = followed(WORKSHOP, ROOM, inside)
    known = table.state.treaty.ideas[table.pack.scenario.seat_number[ROOM]]

    assert ("ferry", "night_and_morning") in known
    assert table.state.treaty.text[0] == ""
    assert not is_met(table)


def test_a_channel_without_a_way_out_is_voted_down() -> None:
    """The ministers sign, the crossed line costs its full price, and Oldra says no."""
    table = followed(CHANNEL, VOSS, cards(VOSS, "kestrin-oldra", (2, "unlisted_number")))

    assert votes(table) == [("kestrin", True), ("oldra", False)]
    assert not is_met(table)


def test_a_way_out_without_a_channel_reaches_nobody() -> None:
    """A journey between the fronts cools, and nobody can say yes."""
    script = cards(VOSS, "kestrin-oldra", (2, "between_the_fronts"), (3, "honourable_way_out"))
    table = followed(CHANNEL, VOSS, script)

    assert votes(table) == []
    assert not is_met(table)


def test_signing_before_the_way_out_costs_the_vote() -> None:
    """Whoever signs against the own word a round too early is voted down."""
    table = followed(CHANNEL, OLDRA, signing(OLDRA, 3, 4))

    assert ("oldra", False) in votes(table)
    assert not is_met(table)


def test_contact_without_a_link_stays_at_the_foot() -> None:
    """Two great Sundays bring communities more than the solution does, and leaders less."""
    script = cards(CHOIR, "marrin-dovrel", (2, "open_line_sunday"), (4, "open_line_sunday"))
    sundays, linked = followed(GRASSROOTS, CHOIR, script), played(GRASSROOTS, CHOIR, solved=True)

    assert trust(sundays, "communities") > trust(linked, "communities")
    assert trust(sundays, "leaders") < trust(linked, "leaders")
    assert not is_met(sundays)


def test_the_government_invites_only_where_voters_carry_it() -> None:
    """Without the choir support stays too low for two days at the lake."""
    assert "summit" not in turned_over(played(GRASSROOTS, CHOIR, solved=False))
    assert "summit" in turned_over(played(GRASSROOTS, CHOIR, solved=True))


@pytest.mark.parametrize(
    "script",
    [
        cards(MILL, "", (1, "flour_at_a_war_price"), (4, "flour_at_a_war_price")),
        cards(MILL, "feld-yarrow", (2, "joint_venture")),
    ],
    ids=["flour", "too late"],
)
def test_quick_gain_or_a_late_start_misses(script: tuple[Scripted, ...]) -> None:
    """Flour leaves grievance, and a factory begun in round 2 does not pay in time."""
    assert not is_met(followed(MONEY, MILL, script))


def test_an_initiative_that_nobody_pays_for_ends() -> None:
    """One grant carries the twenty people for two rounds; with a programme they go on."""
    once = followed(MONEY, FUND, cards(FUND, "evening_school", (1, "small_grant")))
    unpaid = [
        entry.round
        for entry in once.ledger("")
        if isinstance(entry.event, InitiativeEnded) and entry.event.reason == "unpaid"
    ]

    assert unpaid == [4]
    assert not is_met(once)


def test_a_quick_pact_is_refused() -> None:
    """Two pens in round 2, and the people on whom it is pressed say no."""
    table = followed(CIRCLE, TARN, signing(TARN, 2))

    assert votes(table) == [("tarn", True), ("sellow", False)]
    assert not is_met(table)


def test_the_whole_circle_holds_longer_than_a_good_text_alone() -> None:
    """The same clauses last in most futures only where the other tracks were at work too."""
    text = at(TARN, (3, DraftClause(TARN, "gates", "two_keepers_one_bell")))
    alone = followed(CIRCLE, TARN, (*text, *signing(TARN, 4)))
    circle = played(CIRCLE, TARN, solved=True)

    assert alone.state.treaty.text == circle.state.treaty.text
    assert alone.state.outcome == "fragile_peace"
    assert circle.state.outcome == "sustainable_peace"
