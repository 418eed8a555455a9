"""Whole sessions of bots that bargain: legal, honest, blind to secrets, and at an end."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from game.bots.adviser import advise
from game.bots.reasons import why
from game.bots.roster import LEVELS, seat_bots
from game.engine import explain, view
from game.engine.model.specs import Character
from game.engine.model.treaty import Idea
from game.engine.rules.treaty.reservation import reservation
from game.engine.rules.treaty.table import clauses, terms
from game.engine.rules.treaty.utility import utility
from game.session.drive import play_out
from tests import tiny, tiny_talks
from tests.engine.treaty.table import NORTH

BY_LEVEL = pytest.mark.parametrize("level", LEVELS)


@some.composite
def moments(draw):
    """Draw a moment in a session in which somebody bargains without plan."""
    level = draw(some.sampled_from(sorted(LEVELS)))
    game = tiny_talks.bots_table(seed=draw(some.integers(0, 2**64 - 1)), level=level)
    stop = draw(some.integers(0, 120))
    for number, _ in enumerate(play_out(game, seat_bots(game.setup.bots, game.setup.seed))):
        if number == stop:
            break
    gauges = tuple(
        draw(some.integers(0, most)) if draw(some.booleans()) else value
        for value, most in zip(game.state.gauges, game.state.scenario.table.ceilings, strict=True)
    )
    return replace(game.state, gauges=gauges)


@settings(deadline=None, max_examples=40)
@given(moments(), some.integers(0, 2**64 - 1))
def test_whatever_the_moment_a_bot_asks_only_for_what_is_allowed(state, seed):
    """Every bot's choice is legal in the true state although it saw only its own view."""
    for make in LEVELS.values():
        for seat in tiny.SEATS:
            action = make(seed).choose(view(state, seat))

            assert action is None or explain(state, action) is None
    for seat in tiny.SEATS:
        for advice in advise(view(state, seat), seed):
            assert explain(state, advice.action) is None


@settings(deadline=None, max_examples=40)
@given(moments(), some.integers(0, 2**64 - 1))
def test_what_is_hidden_from_a_seat_changes_no_choice(state, seed):
    """With other values, lines and hands of the others, the north does and says the same."""
    for make in LEVELS.values():
        seen, unlike = view(state, NORTH), view(with_other_secrets(state), NORTH)
        chosen = make(seed).choose(seen)

        assert chosen == make(seed).choose(unlike)
        assert chosen is None or why(seen, chosen) == why(unlike, chosen)
    seen, unlike = view(state, NORTH), view(with_other_secrets(state), NORTH)
    as_many = replace(unlike, hand_sizes=seen.hand_sizes)

    assert advise(seen, seed) == advise(as_many, seed)


def with_other_secrets(state):
    """Change everything that only others than the north know."""
    spec = terms(state.scenario)
    weights = [issue.weights[1] for issue in spec.issues]
    issues = tuple(
        replace(
            issue,
            weights=(issue.weights[0], weight),
            options=tuple(
                replace(option, values=(option.values[0], 100 - option.values[1]))
                for option in issue.options
            ),
        )
        for issue, weight in zip(spec.issues, reversed(weights), strict=True)
    )
    impatient = Character(patience=3, memory=97, red_lines=(Idea("water", "half"),))
    seats = tuple(
        replace(spec, mandates=(), character=impatient) if spec.id != NORTH else spec
        for spec in state.scenario.seats
    )
    others = tuple(pile[::-1] for pile in state.piles[1:])
    return replace(
        state,
        scenario=replace(state.scenario, seats=seats, treaty=replace(spec, issues=issues)),
        hands=(state.hands[0], *others),
        piles=(state.piles[0][::-1], *state.hands[1:]),
    )


@BY_LEVEL
def test_sessions_end_whoever_plays(level):
    """No bot turns in a circle at the table; every session comes to its outcome."""
    for seed in range(12):
        game = tiny_talks.bots_table(rounds=6, seed=seed, level=level)
        for _ in play_out(game, seat_bots(game.setup.bots, seed)):
            pass

        assert game.state.outcome


@pytest.mark.parametrize(("level", "seeds"), [("easy", 25), ("normal", 25), ("hard", 4)])
def test_bots_keep_their_word_and_never_approve_below_their_walk_away(level, seeds):
    """Over many sessions no promise is broken, and each yes is worth the least at the moment."""
    approved = promised = 0
    for seed in range(seeds):
        game = tiny_talks.bots_table(rounds=6, seed=seed, level=level)
        for step in play_out(game, seat_bots(game.setup.bots, seed)):
            for event in step.events:
                if event.kind in ("text_approved", "treaty_signed"):
                    party = step.state.scenario.targets["party"][event.party]
                    spec, chosen = terms(step.state.scenario), clauses(step.state)
                    approved += 1
                    assert utility(spec, party, chosen) >= reservation(step.state, party)
        promised += len(game.state.promises.made)
        assert not [one for one in game.state.promises.made if one.verdict == "broken"]

    assert approved > seeds
    assert promised >= seeds


def test_random_bots_try_everything():
    """Over some sessions every kind of act that can be listed is done by somebody."""
    done = set()
    for seed in range(60):
        game = tiny_talks.bots_table(rounds=6, seed=seed, level="random")
        for step in play_out(game, seat_bots(game.setup.bots, seed)):
            done |= {event.kind for event in step.events}

    assert done >= {
        *("promise_made", "offer_made", "offer_closed", "deal_struck", "invited"),
        *("invitation_answered", "asked", "clause_drafted", "text_approved", "approval_withdrawn"),
        *("red_line_drawn", "treaty_signed", "idea_tabled"),
    }
