"""What holds in every session with a treaty, whatever is played."""

from collections import Counter
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine import (
    Commit,
    apply,
    digest,
    explain,
    from_plain,
    legal_actions,
    preview,
    to_plain,
    view,
    visible,
)
from game.engine.model.events import Changed, RoundClosed
from game.engine.model.ids import OUTCOMES, TREATY_STAGES
from game.engine.rules.treaty.table import represented
from tests.engine.treaty.sessions import rules, walk

SCENARIO = rules()
SEEDS = st.integers(0, 2**32)
SOME = settings(max_examples=10, deadline=None)
PARTIES = ("north", "south")


def test_nobody_signs_without_governments():
    """Over many random sessions every signature is a government's own, and all of them (C15)."""
    reached = Counter()
    for seed in range(150):
        signed = set()
        for _, action, step in walk(SCENARIO, seed):
            for event in step.events:
                if event.kind == "treaty_signed":
                    number = SCENARIO.seat_number[event.by]
                    assert SCENARIO.seats[number].track == "government"
                    assert event.party == PARTIES[represented(SCENARIO, event.by)]
                    assert (action.kind, action.seat) == ("sign", event.by)
                    signed.add(event.party)
                elif event.kind == "signature_withdrawn":
                    signed.remove(event.party)
                elif event.kind == "treaty_moved":
                    reached[event.stage] += 1
                    if event.stage in ("signed", "ratified", "in_force"):
                        assert signed == set(PARTIES)
                    else:
                        signed.clear()
        reached[step.state.outcome] += 1

    assert set(TREATY_STAGES) <= set(reached)
    assert {"fragile_peace", "protracted_conflict"} <= set(reached)


@SOME
@given(seed=SEEDS)
def test_no_secret_is_in_any_other_seats_view(seed):
    """No number of another party, no unheard idea, no other seat's notes; events neither."""
    choice = Random(seed)
    for _, _, step in walk(SCENARIO, seed):
        seat = choice.choice(["", *SCENARIO.seat_number])
        number = SCENARIO.seat_number.get(seat)
        own = None if number is None else SCENARIO.seats[number].affiliation
        seen = view(step.state, seat)
        told = [event for event in step.events if visible(event, seat)]
        text = repr([seen.known, seen.known.scenario.treaty, seen.reservations, told])

        for party, name in enumerate(PARTIES):
            if party != own:
                assert f"secret of {name}" not in text.replace(*_learnt(seen, number, told))
        treaty = step.state.treaty
        heard = {*treaty.transferred, *(treaty.ideas[number] if seat else ())}
        for idea in (("water", "dam_board"), ("people", "council")):
            assert (idea in heard) == (f"'{idea[1]}'" in text)
        for other, facts in enumerate(seen.known.treaty.knowledge):
            assert other == number or not facts


def _learnt(seen, number, told):
    """Return what a seat was told itself, to be left out of the search for secrets."""
    known = [] if number is None else seen.known.treaty.knowledge[number]
    points = [repr(fact.points) for fact in known if fact.points >= 0]
    points += [repr(event.points) for event in told if event.kind == "interest_learnt"]
    return (f"points={points[0]}", "points=learnt") if points else ("", "")


def test_the_search_for_secrets_finds_one():
    """The property above would notice the numbers of a party in a view."""
    state = next(walk(SCENARIO, 1))[0]

    assert "secret of south" in repr(state.scenario.treaty)
    assert "secret of north" in repr(view(state, "north_government").known.scenario.treaty)


@SOME
@given(seed=SEEDS)
def test_a_view_is_enough_to_move(seed):
    """A seat's legal actions and previews are the same asked of its view as of the state."""
    for state, _, _ in walk(SCENARIO, seed):
        for seat in ("north_government", "mediators", "envoy"):
            known = view(state, seat).known
            actions = legal_actions(state, seat)

            assert legal_actions(known, seat) == actions
            for action in actions:
                assert from_plain(to_plain(action)) == action
                if isinstance(action, Commit):
                    assert preview(known, action) == preview(state, action)


@SOME
@given(seed=SEEDS)
def test_the_ledger_accounts_for_every_number(seed):
    """Readiness, guarantee and fulfilment are in the ledger like every other number."""
    for state, _, step in walk(SCENARIO, seed):
        running = list(state.gauges)
        for event in step.events:
            if isinstance(event, Changed):
                index = SCENARIO.table.index[event.gauge]
                assert running[index] == event.before
                running[index] = event.after
            elif isinstance(event, RoundClosed):
                assert tuple(running) == event.gauges

        assert tuple(running) == step.state.gauges
        limits = zip(running, SCENARIO.table.ceilings, strict=True)
        assert all(0 <= value <= ceiling for value, ceiling in limits)


@SOME
@given(seed=SEEDS)
def test_the_same_actions_lead_to_the_same_digest(seed):
    """And anything that changes at the treaty table changes the digest."""
    for state, action, step in walk(SCENARIO, seed):
        assert digest(apply(state, action).state) == digest(step.state)
        if state.treaty != step.state.treaty:
            assert digest(state) != digest(step.state)


@SOME
@given(seed=SEEDS)
def test_without_luck_nothing_is_rolled(seed):
    """Neither risks nor answers are drawn, and two seeds tell the same years."""
    for _, _, step in walk(SCENARIO, seed, no_luck=True):
        assert step.state.luck.drawn[2:] == (0,)

    assert step.state.outcome in OUTCOMES


@SOME
@given(seed=SEEDS)
def test_what_is_listed_is_legal(seed):
    """Every listed action applies."""
    choice = Random(seed)
    for state, _, _ in walk(SCENARIO, seed):
        seat = choice.choice([*SCENARIO.seat_number])
        for action in legal_actions(state, seat):
            assert explain(state, action) is None
            apply(state, action)
