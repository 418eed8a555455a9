"""The help behind F1: complete, short and sourced."""

import itertools
import re
import runpy
from pathlib import Path

from game.content.schema.words import INSTRUMENTS
from game.engine.model.gauges import GAUGE_CEILINGS
from game.engine.model.ids import LEVELS, OUTCOMES, PHASES, STAGES, TRACKS
from game.wording import (
    gauge_kind,
    glossary,
    ladder_name,
    level_name,
    outcome_name,
    phase_name,
    rules_on_one_page,
    stage_name,
    track_name,
)
from game.wording.names import instrument_name

DOCS = Path(__file__).resolve().parents[2] / "docs"


def terms() -> set[str]:
    return {entry.term for entry in glossary()}


def test_every_term_of_the_board_is_explained():
    """Whatever stands on the board can be looked up under the very same words."""
    gauges = tuple(GAUGE_CEILINGS)
    wanted = {
        *map(track_name, TRACKS),
        *(level_name(level).capitalize() for level in LEVELS),
        *(stage_name(stage).capitalize() for stage in STAGES),
        *(phase_name(phase) for phase in PHASES if phase != "over"),
        *map(gauge_kind, gauges),
        *map(outcome_name, OUTCOMES),
        *(f"Level {level}: {ladder_name(level)}" for level in range(1, 10)),
    }

    assert wanted - terms() == set()


def test_no_term_is_explained_twice():
    """Somebody who looks a word up finds one answer."""
    assert len(terms()) == len(glossary())


def test_each_entry_is_short_and_names_its_source():
    """Two sentences are read at the table; three are the most."""
    for entry in glossary():
        assert 2 <= len(re.findall(r"[.:?;](?:\s|$)", entry.text)) <= 5, entry.term
        assert len(entry.text) <= 260, entry.term
        assert entry.source


def test_the_rules_fit_on_one_page():
    """Twelve paragraphs, none longer than a projected slide can hold."""
    page = rules_on_one_page()

    assert len(page) == 12
    assert max(map(len, page)) <= 420


def test_the_ladder_covers_every_value_without_a_gap():
    """The nine levels say from where to where they reach."""
    reaches = [
        tuple(map(int, re.findall(r"from (\d+) to (\d+)", entry.text)[0]))
        for entry in glossary()
        if entry.term.startswith("Level ")
    ]

    assert reaches[0][0] == 0
    assert reaches[-1][1] == 100
    assert all(below[1] + 1 == above[0] for below, above in itertools.pairwise(reaches))


def test_every_instrument_and_system_is_explained():
    """What a card calls itself can be looked up, and so can every system of the documents."""
    wanted = {instrument_name(one).capitalize() for one in INSTRUMENTS}
    groups = {entry.group for entry in glossary()}

    assert wanted - terms() == set()
    assert {"Diplomacy at work", "Where the documents disagree"} <= groups


def test_the_page_in_the_docs_is_up_to_date():
    """The handbook of the game and the one on paper say the same."""
    page = runpy.run_path(str(DOCS / "make_handbook.py"))["handbook"]()

    assert page.rstrip() + "\n" == (DOCS / "handbook.md").read_text(encoding="utf-8")
