"""A treaty from YAML: its records and words, what is left out without it, and what ships."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from game.content.checks.treaty import trades
from game.content.library import Library, Pack, load_library
from game.content.resources import shipped
from game.engine import new_game
from game.engine.model.ids import BARGAINING
from game.engine.model.treaty import TreatySpec
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS
from game.engine.rules.treaty.frontier import Point, joint_surplus, packages, points, zopa
from game.engine.rules.treaty.leverage import leverage_of
from game.engine.rules.treaty.reservation import reservations
from tests.content.contents import good_folder, replace

FERRY_TREATY = Path(__file__).parent / "treaty.yaml"
DOCS = Path(__file__).parents[2] / "docs"
CARD = """  - id: {name}
    title: A card about the treaty
    tracks: [citizens]
    instrument: workshop
    text: Neighbours think aloud.
    lesson: Thinking needs company.
    source: {{document: S2, section: Citizens}}
    target: {target}
    tags: [crossing]
    effects:
      - {effect}
"""
WORKSHOP = CARD.format(name="quiet_room", target="none", effect="invent: {ideas: 1}")
ERRAND = CARD.format(name="errand", target="seat", effect="transfer: {who: target}")
MEMO = CARD.format(name="memo", target="none", effect="transfer: {who: self}")
WATCH = CARD.format(
    name="watch", target="none", effect="fulfil: {kind: social, amount: 4}"
).replace("    effects:", "    needs: {treaty_stages: [ratified, in_force]}\n    effects:")
FACE = CARD.format(name="kind_word", target="none", effect="protect: {what: face, rounds: 1}")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the ferry something to agree on; its module is off."""
    folder = good_folder(tmp_path / "content")
    scenario = folder / "ferry" / "scenario.yaml"
    scenario.write_text(scenario.read_text("utf-8") + FERRY_TREATY.read_text("utf-8"), "utf-8")
    return folder


def with_cards(folder: Path, *cards: str, module: str = "treaty") -> Library:
    """Add cards, switch modules on, and load."""
    base = folder / "cards" / "base.yaml"
    base.write_text(base.read_text("utf-8") + "".join(cards), "utf-8")
    replace(folder / "ferry" / "scenario.yaml", "link: 20", f"link: 20\nmodules: [{module}]")
    return load_library([folder])


def said(library: Library) -> list[tuple[str, str]]:
    return [(problem.code, problem.message) for problem in library.problems]


@pytest.fixture(scope="module")
def river() -> Pack:
    return load_library([shipped("scenarios")]).pack("river")


def treaty_of(pack: Pack) -> TreatySpec:
    spec = pack.scenario.treaty

    assert spec is not None
    return spec


def walk_aways(pack: Pack) -> Point:
    """Return the reservation values with which a session begins."""
    return reservations(new_game(pack.scenario, 0, no_luck=True).state)


def test_a_treaty_becomes_the_engines_records(folder: Path) -> None:
    """Numbers by party come in the order of the parties, however the author orders them."""
    path = folder / "ferry" / "scenario.yaml"
    replace(path, "weights: {east: 60, west: 20}", "weights: {west: 20, east: 60}")
    replace(path, "holds: 2", "holds: 2\n  numbers: {band: 4}")
    spec = treaty_of(with_cards(folder, WORKSHOP, MEMO).pack("ferry"))
    fares = spec.issues[0]

    assert (spec.reservation, spec.holds) == ((40, 40), 2)
    assert (spec.numbers.band, spec.numbers.base) == (4, 600)
    assert (fares.weights, fares.positions) == ((60, 20), ("free", "dear"))
    assert [option.locked for option in fares.options] == [False, False, False, True]
    assert (fares.options[3].values, fares.options[0].needs) == ((80, 90), (60, 30))


def test_a_treaty_has_its_words(folder: Path) -> None:
    """Issues, options and the reasons of each party can be read."""
    issues = with_cards(folder, WORKSHOP, MEMO).pack("ferry").texts.issues

    assert list(issues) == ["fares", "hours", "keeper"]
    assert issues["fares"].reasons == {
        "east": "Mills send flour daily.",
        "west": "Boats need paint.",
    }
    assert issues["hours"].options["bell"].title == "A bell in the fog"


def test_without_the_module_there_is_no_treaty(folder: Path) -> None:
    """What an author wrote of it stays in the file, and so does every card that is about it."""
    cards = WORKSHOP, MEMO, WATCH, FACE
    pack = with_cards(folder, *cards, module="link, support").pack("ferry")

    assert pack.scenario.treaty is None
    assert pack.texts.issues == {}
    assert not {"quiet_room", "memo", "watch", "kind_word"} & set(pack.scenario.cards)


def test_a_card_for_a_stage_of_the_treaty_needs_that_stage(folder: Path) -> None:
    """The stages become one condition, and the verb its record."""
    cards = with_cards(folder, WORKSHOP, MEMO, WATCH).pack("ferry").scenario.cards

    assert cards["watch"].needs == (CONDITIONS["treaty_stages"](("ratified", "in_force")),)
    assert cards["watch"].effects == (VERBS["fulfil"](kind="social", amount=4),)


def test_ideas_need_a_workshop_and_a_way_out(folder: Path) -> None:
    """A room that nobody else can reach has to carry its own ideas out."""
    (problem,) = said(with_cards(folder, WORKSHOP, ERRAND))

    assert problem[0] == "C425"
    assert "carries ideas out" in problem[1]


def test_another_seat_can_carry_ideas_out(folder: Path) -> None:
    """A card on a seat reaches the room of any other seat."""
    errand = ERRAND.replace("[citizens]", "[government]")

    assert said(with_cards(folder, WORKSHOP, errand)) == []


def test_the_river_bargains_and_its_opener_does_not(river: Pack) -> None:
    """A first session has cards and gauges only, and no card that is about a treaty."""
    opener = load_library([shipped("scenarios")]).pack("river_opener")
    treaty_cards = {card for card, spec in river.scenario.cards.items() if _is_about_a_treaty(spec)}

    assert set(BARGAINING) <= river.scenario.modules
    assert opener.scenario.modules == frozenset()
    assert len(treaty_cards) >= 10
    assert not treaty_cards & set(opener.scenario.cards)


def _is_about_a_treaty(card: object) -> bool:
    return "TreatyStages" in repr(card)


def test_every_seat_of_the_river_has_a_goal_of_its_own(river: Pack) -> None:
    """Two mandates each, so that several people can have done well."""
    assert {len(seat.mandates) for seat in river.scenario.seats} == {2}


def test_eminent_persons_have_no_leverage(river: Pack) -> None:
    """C29: no card of track 1.5 moves a reservation value or the guarantee."""
    theirs = [card for card in river.scenario.cards.values() if "eminent_persons" in card.tracks]

    assert theirs
    assert {card.id: leverage_of(card) for card in theirs} == {card.id: () for card in theirs}


def test_every_treaty_has_real_trades_and_ideas_that_pay() -> None:
    """The best package has 125 % of splitting everything; each idea moves the best outward."""
    library = load_library([shipped("scenarios")])
    specs = [library.pack(entry.id).scenario.treaty for entry in library.scenarios]
    treaties = [spec for spec in specs if spec]

    assert treaties
    for spec in treaties:
        nothing = (0,) * len(spec.reservation)
        known = points(spec, packages(spec, locked=False))
        ideas = [
            (issue.id, option.id)
            for issue in spec.issues
            for option in issue.options
            if option.locked
        ]

        assert trades(spec) >= 125
        assert len(ideas) >= 2
        for idea in ideas:
            opened = points(spec, packages(spec, locked=False, tabled=[idea]))

            assert _best(opened, nothing) > _best(known, nothing)


def _best(among: tuple[Point, ...], least: Point) -> int:
    return max(joint_surplus(point, least) for point in among)


def test_nothing_suits_both_at_the_river_before_something_moves(river: Pack) -> None:
    """The zone of agreement is empty with what everybody knows, and wide with all ideas."""
    spec, least = treaty_of(river), walk_aways(river)

    assert zopa(points(spec, packages(spec, locked=False)), least) == ()
    assert len(zopa(points(spec, packages(spec)), least)) >= 20


def test_three_rounds_of_standstill_open_the_river_without_an_idea(river: Pack) -> None:
    """Time makes a hard trade possible; what it leaves the peoples is poor."""
    spec = treaty_of(river)
    tired = tuple(least - 600 for least in walk_aways(river))
    known = packages(spec, locked=False)
    zone = [known[at] for at in zopa(points(spec, known), tired)]

    assert zone
    assert all(
        min(option.needs[party] for option in chosen) <= 20 for chosen in zone for party in (0, 1)
    )


def test_the_page_of_figures_is_up_to_date() -> None:
    """After a change of a treaty: `python docs/make_treaty_figures.py`."""
    written = runpy.run_path(str(DOCS / "make_treaty_figures.py"))["figures"]()

    assert (DOCS / "treaty-figures.md").read_text("utf-8") == written
