"""Noise: what cannot be measured well is read some points off (C27), by everybody alike."""

from dataclasses import replace

import pytest

from game.engine import Commit, explain, legal_actions, preview, seen, view, visible
from game.engine.model.events import Changed, RoundClosed
from game.engine.model.gauges import Gauge
from game.engine.model.ids import MODULES
from game.engine.rules.conditions import TrustAtLeast
from tests.engine.position import DYAD, SEATS, Position, card, effect, position
from tests.engine.treaty.living import in_force, set_to

ON = (*MODULES, "noise")
VAGUE = [Gauge("trust", DYAD, level) for level in ("influentials", "communities")]
EVERYBODY = ("", *SEATS)
STUDY = card("study", effect("sharpen", rounds=1))
SONG = card("song", effect("trust", level="communities", amount=5))


def table(seed: int = 1, **more) -> Position:
    return position(**{"modules": ON, "seed": seed, "rounds": 6, **more})


def values(state, gauges=VAGUE) -> list[int]:
    return [state.gauges[state.scenario.table.index[gauge]] for gauge in gauges]


def read(state, seat: str = "") -> list[int]:
    return values(view(state, seat).known)


@pytest.mark.parametrize("seed", range(20))
def test_no_view_holds_the_truth(seed):
    """Every reading is off by one to six points, in every view and in every round."""
    played = table(seed)
    for _ in range(4):
        for truth, told in zip(values(played.state), read(played.state), strict=True):
            assert 1 <= abs(truth - told) <= 6
        played.resolve().next_round()


def test_everybody_reads_the_same():
    """It is the board that is vague, and not the eyes of one seat."""
    state = table().state

    assert {tuple(read(state, seat)) for seat in EVERYBODY} == {tuple(read(state))}


def test_leaders_are_read_from_what_they_do():
    """Their trust, escalation and all other numbers are exact."""
    state = table().state
    known = view(state)
    wrong = {
        at
        for at, pair in enumerate(zip(state.gauges, known.known.gauges, strict=True))
        if len(set(pair)) > 1
    }

    assert wrong == known.estimates == {state.scenario.table.index[gauge] for gauge in VAGUE}


def test_the_same_seed_reads_the_same_and_the_next_round_otherwise():
    """The error is drawn from the session's luck, anew at each briefing."""
    one, two = table(), table()

    assert read(one.state) == read(two.state)
    errors = set()
    for _ in range(5):
        errors.add(one.state.memory.offsets)
        one.resolve().next_round()
    assert len(errors) == 5


def test_readings_do_not_disturb_other_luck():
    """The stream is one of its own: the same cards come with the module and without."""
    deck = [replace(SONG, id=f"song_{at}") for at in range(6)]
    noisy, clear = (
        position(modules=on, hands={"faith": deck}, seed=5).state for on in (ON, MODULES)
    )

    assert noisy.piles == clear.piles
    assert noisy.luck.drawn[:3] == clear.luck.drawn[:3]


def test_a_study_shows_the_truth_while_it_lasts():
    """In its round and the next, in every view; afterwards readings are off again."""
    played = table(hands={"faith": [STUDY]}).play("faith", "study").resolve()

    assert read(played.state) == values(played.state)
    assert view(played.state).estimates == frozenset()
    assert read(played.next_round().state) == values(played.state)
    played.resolve().next_round()
    assert read(played.state) != values(played.state)


def test_without_luck_readings_are_true():
    """The expected error is none."""
    state = table(no_luck=True).state

    assert read(state) == values(state)


def test_the_debrief_can_see_the_truth():
    """The state holds the numbers and the errors, and no view the errors."""
    state = table().state

    assert values(state) == [40, 40]
    assert len(state.memory.offsets) == 2
    assert all(view(state, seat).known.memory.offsets == () for seat in EVERYBODY)


def test_no_view_tells_how_it_began():
    """Else all could be added up from the start: of vague trust only the tens are told."""
    state = table(trust=(43, 38, 24)).state

    assert view(state).known.scenario.dyads[0].trust == (43, 40, 20)
    assert view(state).known.scenario is view(state, "faith").known.scenario


def steps(played: Position, *moves):
    """Make moves one by one; give the events of each as seen, with the state it led to."""
    told = []
    for move in moves:
        count = len(played.events)
        move(played)
        told.append((seen(played.events[count:], played.state), played.state))
    return told


def test_ledger_and_board_agree():
    """The last number that a line tells of a gauge is the one that the board shows."""
    hands = {"faith": [SONG, replace(SONG, id="hymn")]}
    played = table(hands=hands, trust_fades=(10, 9, 17), flow=20, link=80)
    played.play("faith", "song")
    for events, state in steps(played, Position.resolve, Position.next_round):
        shown = view(state).known.gauges
        last = {event.gauge: event.after for event in events if isinstance(event, Changed)}

        assert all(shown[state.scenario.table.index[gauge]] == at for gauge, at in last.items())
        closed = [event.gauges for event in events if isinstance(event, RoundClosed)]
        assert all(gauges == shown for gauges in closed)


def test_no_line_prints_what_nobody_can_measure():
    """Fading and flowing are told by what came of them, and not by the numbers they go by."""
    played = table(trust=(60, 40, 20), trust_fades=(10, 9, 17), flow=20, support_follows=40)
    ((events, _),) = steps(played, Position.resolve)
    telling = ("trust_fades", "trust_flows", "support_follows_communities")
    lines = [one for one in events if isinstance(one, Changed) and one.cause.id in telling]

    assert {one.cause.id for one in lines} == set(telling)
    assert all((one.base, one.factors) == (one.after - one.before, ()) for one in lines)


def test_the_test_of_a_treaty_does_not_give_it_away():
    """Its parts leave vague trust out; the chance itself is told."""
    played = in_force(modules=(*ON, "treaty"), seed=2)
    ((events, _),) = steps(played, lambda one: one.talk().resolve())
    (told,) = [event for event in events if event.kind == "treaty_tested"]
    (truth,) = played.of_kind("treaty_tested")

    assert [part.of for part in told.parts if part.code == "trust"] == ["leaders"]
    assert told.hazard == truth.hazard


def test_without_the_module_the_ledger_is_as_it_was():
    """Not one line is changed."""
    played = position(trust_fades=(10, 9, 17)).resolve()

    assert seen(played.events, played.state) == tuple(played.events)


@pytest.mark.parametrize("seed", range(12))
def test_what_a_view_allows_is_allowed(seed):
    """Cards ask for trust as it is read: view and state agree, and a refusal tells no truth."""
    vigil = replace(SONG, needs=(TrustAtLeast("communities", 40),))
    state = table(seed, hands={"faith": [vigil]}).state
    known = view(state, "faith").known
    action = Commit("faith", "song", DYAD)

    assert legal_actions(known, "faith") == legal_actions(state, "faith")
    assert explain(known, action) == explain(state, action)
    assert (explain(state, action) is None) == (read(state)[1] >= 40)


def test_a_preview_goes_by_the_reading():
    """From what is read now, and what the card prints."""
    state = table(hands={"faith": [SONG]}).state
    known = view(state, "faith").known
    (line,) = preview(known, Commit("faith", "song", DYAD)).expected

    assert line.before == read(state)[1]


def test_at_the_end_of_the_scale_a_reading_stays_on_it():
    """Nothing is read as less than nothing."""
    states = [set_to(table(seed), "trust", 0, DYAD, "communities").state for seed in range(12)]

    assert all(0 <= read(state)[1] <= 6 for state in states)
    assert all(visible(event, "") for event in seen(table().events, states[0]))
