"""Every code that the engine can answer with has words."""

import re
from pathlib import Path

import pytest

import game.engine
from game.content.schema.words import INSTRUMENTS
from game.engine.model.events import Factor
from game.engine.model.gauges import GAUGE_CEILINGS, Gauge
from game.engine.model.ids import (
    BARGAINING,
    LEVELS,
    MODULES,
    OUTCOMES,
    PHASES,
    STAGES,
    TRACKS,
    TREATY_STAGES,
)
from game.engine.model.sheets import SHEET_FIELDS
from game.engine.model.treaty import Part
from game.engine.rules.conditions import CONDITIONS
from game.engine.rules.effects import VERBS
from game.wording import (
    gauge_name,
    instrument_name,
    ladder_names,
    level_name,
    module_name,
    outcome_name,
    phase_name,
    rule_name,
    rule_why,
    stage_name,
    tag_name,
    track_name,
    treaty_stage_name,
)
from game.wording.cards import need_words
from game.wording.changes import factor_words
from game.wording.effects import effect_words
from game.wording.parts import (
    failure_words,
    hazard_words,
    lever_words,
    ratification_words,
    reservation_words,
)
from game.wording.refusals import CODES, reason_in_short
from game.wording.sheets import field_name, field_question
from game.wording.treaty import step_words, treaty_now
from tests import tiny

ENGINE = Path(game.engine.__file__).parent


def in_the_engine(*patterns: str, under: str = ".") -> set[str]:
    """Return what the patterns' groups find in the source of the engine, or of a part of it."""
    files = sorted((ENGINE / under).rglob("*.py"))
    source = "\n".join(path.read_text(encoding="utf-8") for path in files)
    return {found for pattern in patterns for found in re.findall(pattern, source)}


OF_THE_TABLE = {"bots_seat"}
"""A refusal of the session: the rules do not know who plays a seat."""
REFUSALS = in_the_engine(r'because\(\s*"(\w+)"') | OF_THE_TABLE
DRIFT = set(re.findall(r'yield "(\w+)", ', (ENGINE / "rules/drift.py").read_text("utf-8")))
RULES = DRIFT | in_the_engine(r'Cause\("rule", "(\w+)"')
FACTORS = in_the_engine(r'Factor\("(\w+)"')
VERDICTS = in_the_engine(r'settle\(draft, \w+, "\w+", "(\w+)"', under="rules/promises")


def test_the_codes_of_the_engine_are_found():
    """The search below would pass on nothing at all if the engine were written otherwise."""
    assert len(REFUSALS) > 20
    assert {"low_trust", "trust_fades", "income", "embassies_close"} <= RULES
    assert {"stage", "joint", "crowded", "pace", "expected", "protected"} <= FACTORS


def test_every_refusal_has_words_and_no_words_are_left_over():
    """A player is never shown a code, and no refusal is worded that cannot come."""
    assert REFUSALS == CODES


@pytest.mark.parametrize("code", sorted(CODES))
def test_a_refusal_in_short_fits_inside_a_sentence(code: str):
    """A returned card says why in a clause without capital letter or full stop."""
    short = reason_in_short(code)

    assert short[0].islower()
    assert not short.endswith(".")


@pytest.mark.parametrize("rule", sorted(RULES))
def test_every_rule_has_a_name_and_a_reason(rule: str):
    """Whatever moves by itself says what it is called, and why in one sentence."""
    assert rule_name(rule)
    assert re.fullmatch(r"[A-Z][^.]+\.", rule_why(rule))


@pytest.mark.parametrize("code", sorted(FACTORS))
def test_every_factor_has_words(code: str):
    """A factor says its percent and what it is, and nothing at 100 percent."""
    of = {"stage": "war", "joint": "water"}.get(code, "")

    assert "70 %" in factor_words(Factor(code, 70, of))
    assert of in factor_words(Factor(code, 70, of))
    assert factor_words(Factor(code, 100, of)) == ""


def test_every_fixed_word_has_a_name():
    """Nothing that the rulebook counts is shown as a code."""
    names = [
        *map(track_name, TRACKS),
        *map(level_name, LEVELS),
        *map(stage_name, STAGES),
        *map(phase_name, PHASES),
        *map(module_name, (*MODULES, *BARGAINING)),
        *map(treaty_stage_name, TREATY_STAGES),
        *map(outcome_name, OUTCOMES),
        *map(instrument_name, INSTRUMENTS),
        *(gauge_name(Gauge(kind, level="leaders")) for kind in GAUGE_CEILINGS),
    ]

    assert all(name and "_" not in name for name in names)
    assert len(set(ladder_names())) == 9


def test_tracks_are_named_with_their_number():
    """The tracks keep the numbers of the documents, 1.5 among them."""
    assert track_name("eminent_persons") == "1.5 Eminent persons"
    assert track_name("communications") == "9 Communications"


def test_a_theme_that_only_an_author_knows_is_shown_as_written():
    """New themes need no Python."""
    assert tag_name("return") == "coming home"
    assert tag_name("wild_horses") == "wild horses"


PARAMETERS = {
    "amount": 2,
    "level": "leaders",
    "cards": 1,
    "channel": "embassy",
    "what": "trust",
    "rounds": 1,
    "in_rounds": 1,
    "effects": (),
    "ideas": 1,
    "kind": "political",
    "step": "seat",
    "issues": 1,
    "stages": ("talking",),
    "value": 30,
    "lowest": 1,
    "highest": 6,
}


@pytest.mark.parametrize(("table", "words"), [(VERBS, effect_words), (CONDITIONS, need_words)])
def test_every_verb_and_every_condition_has_words(table, words):
    """A verb added to the effect language needs words for the face of a card."""
    for record in table.values():
        fields = record.__dataclass_fields__
        told = words(record(**{name: PARAMETERS[name] for name in fields if name in PARAMETERS}))

        assert told
        assert "_" not in told


def parts_of(file: str) -> set[str]:
    """Return the codes of the parts that a file of the treaty rules lists."""
    source = (ENGINE / f"rules/treaty/{file}.py").read_text(encoding="utf-8")
    return set(re.findall(r'Part\("(\w+)"', source))


def test_every_part_of_the_treaty_rules_has_words():
    """Walk-away lines, ratification and hazard are told with all their parts."""
    texts = tiny.texts()

    assert all(len(reservation_words([Part(code, 250)])) == 1 for code in parts_of("reservation"))
    assert all(len(ratification_words([Part(code, 3)])) == 1 for code in parts_of("ratification"))
    for code in parts_of("hazard"):
        of = "leaders" if code == "trust" else "south"

        assert failure_words(texts, code, of)
        if code != "misfortune":
            assert len(hazard_words(texts, [Part(code, 120, of)])) == 1


def test_every_lever_on_the_years_after_has_words():
    """What would have helped is told in words, whatever was tried."""
    source = (ENGINE / "rules/treaty/futures.py").read_text(encoding="utf-8")
    levers = set(re.findall(r'yield "(\w+)", ', source))

    assert len(levers) == 8
    assert all(lever_words(tiny.texts(), code, "south") for code in levers)


@pytest.mark.parametrize("stage", TREATY_STAGES)
def test_every_stage_of_a_treaty_says_what_it_is_the_time_for(stage: str):
    """The table says where it stands, what to do now, and how it got there."""
    assert treaty_now(stage).endswith(".")
    assert "3" in step_words(stage, 3)


@pytest.mark.parametrize("field", SHEET_FIELDS)
def test_every_line_of_the_sheet_has_a_name_and_a_question(field: str):
    """A preparation sheet is filled in by answering questions."""
    assert field_name(field)
    assert field_question(field).endswith("?")
