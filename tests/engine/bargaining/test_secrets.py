"""Whole sessions of random bargaining: nothing leaks, no money appears, a view is enough."""

from collections.abc import Iterator
from random import Random

import pytest

from game.engine import Action, State, apply, explain, from_plain, legal_actions, to_plain, view
from game.engine.model.bargaining_actions import Guess, MakeOffer, MakePromise, Prepare
from game.engine.model.events import Event, visible
from game.engine.model.mandates import MandateSpec
from game.engine.model.sheets import SHEET_FIELDS
from game.engine.model.terms import Package, Term
from game.engine.rules.goals import GOALS
from tests.engine.bargaining.talks import BARGAINING
from tests.engine.position import SEATS, card, effect, sanction
from tests.engine.treaty import table as treaty_table

SEEDS = range(10)
TAGS = ("water", "trade")
NAMES = tuple(SEATS)


def begin(seed: int) -> State:
    """Set up a session in which every seat has cards, money and a mandate named after it."""
    hands = {
        seat: [
            card(f"talk_of_{seat}", tags=frozenset({"water"})),
            card(f"grant_of_{seat}", effect("pay", amount=1), target="seat", tags=frozenset(TAGS)),
            sanction(f"freeze_of_{seat}", tags=frozenset({"trade"})),
        ]
        for seat in NAMES
    }
    mandates = {
        seat: [MandateSpec(f"mandate_of_{seat}", (GOALS["own_funds"](at_least=1),))]
        for seat in NAMES
    }
    return treaty_table.talks(
        hands=hands, modules=(*BARGAINING, "treaty"), mandates=mandates, seed=seed, rounds=3
    ).state


def some_term(choice: Random, giver: str) -> Term:
    """Name something that may or may not be given or done."""
    other = choice.choice(NAMES)
    return choice.choice(
        [
            Term("funds", amount=choice.randint(1, 4)),
            Term("show_card", f"talk_of_{giver}"),
            Term("show_interest", "port"),
            Term("agree_theme", choice.choice(TAGS)),
            Term("pay", other, choice.randint(1, 3)),
            Term("play_tag", choice.choice(TAGS)),
            Term("not_coerce", choice.choice(("north", "south"))),
        ]
    )


def some_words(choice: Random, seat: str, now: int) -> list[Action]:
    """Make up what a legal list cannot hold: promises, offers and notes."""
    other = choice.choice(NAMES)
    packages = tuple(
        Package((some_term(choice, seat),), (some_term(choice, other),))
        for _ in range(choice.randint(1, 2))
    )
    returning = choice.choice((None, some_term(choice, other)))
    by = choice.randint(now, 3)
    return [
        MakePromise(
            seat=seat,
            to=other,
            act=some_term(choice, seat),
            by=by,
            public=choice.random() < 0.3,
            in_return=returning,
            return_by=now if returning else 0,
        ),
        MakeOffer(seat, other, packages),
        Prepare(seat, choice.choice(SHEET_FIELDS), f"the dream of {seat}"),
        Guess(seat, "south", "water", NAMES.index(seat), "give"),
    ]


def _chance(action: Action, state: State) -> float:
    """Let talks last, plans stand, and notes be few."""
    if action.kind in ("take_back", "guess", "prepare"):
        return 0.02
    return 0.3 if (action.kind, state.phase) == ("advance", "talks") else 1


def session(seed: int) -> Iterator[tuple[Action, State, tuple[Event, ...], State]]:
    """Play at random to the end: every action with the state before and after."""
    choice, state = Random(seed), begin(seed)
    while state.phase != "over":
        legal = [action for seat in ("", *NAMES) for action in legal_actions(state, seat)]
        options = [action for action in legal if action.kind != "promise"]
        words = [words for seat in NAMES for words in some_words(choice, seat, state.round)]
        options += [words for words in words if explain(state, words) is None]
        kinds = sorted(
            {action.kind for action in options if choice.random() < _chance(action, state)}
        )
        if not kinds:
            continue
        kind = choice.choice(kinds)
        action = choice.choice([action for action in options if action.kind == kind])
        step = apply(state, action)
        yield action, state, step.events, step.state
        state = step.state


def secrets_from(state: State, seat: str) -> Iterator[str]:
    """Give the words in which anything that a seat must not know would show up."""
    for promise in state.promises.made:
        if not promise.public and seat not in (promise.seat, promise.to):
            yield repr(promise)
    for between in (*state.deals.offers, *state.deals.shown):
        if seat not in (between.seat, between.to):
            yield repr(between)
    for other in NAMES:
        if other != seat:
            yield f"mandate_of_{other}"
            yield f"the dream of {other}"
    for sheet, other in zip(state.sheets, NAMES, strict=True):
        if other != seat and sheet.dossier:
            yield repr(sheet)


def everything_in(state: State) -> str:
    """Write out all that a state says, with what its scenario says of seats and mandates."""
    fields = (field for field in State.__dataclass_fields__ if field != "scenario")
    scenario = state.scenario
    parts = [*(getattr(state, name) for name in fields), scenario.seats, dict(scenario.mandates)]
    return repr(parts)


@pytest.mark.parametrize("seed", SEEDS)
def test_no_secret_of_bargaining_is_in_another_view(seed):
    """Whatever is said between two, or noted for oneself, is nowhere in a third seat's view."""
    for _, _, events, state in session(seed):
        for seat in ("", *NAMES):
            told = everything_in(view(state, seat).known)
            heard = repr([event for event in events if visible(event, seat)])
            for secret in secrets_from(state, seat):
                assert secret not in told
                if "mandate" not in secret or state.phase != "over":
                    assert secret not in heard


def test_the_search_finds_secrets_where_there_are_some():
    """The property above would notice an uncut state, and the sessions do hold secrets."""
    kinds = set()
    for _, _, _, state in (moment for seed in SEEDS[:2] for moment in session(seed)):
        for secret in secrets_from(state, "faith"):
            assert secret in everything_in(state) or "dream" in secret
            kinds.add(secret.partition("(")[0].split("_of_")[0].partition(" of ")[0])

    assert {"Promise", "Offer", "mandate", "the dream", "Sheet"} <= kinds


@pytest.mark.parametrize("seed", SEEDS)
def test_bargaining_neither_makes_money_nor_loses_it(seed):
    """There is no income in this session, so the sum of all purses never changes."""
    for _, before, _, after in session(seed):
        table = after.scenario.table
        purses = [table.funds(seat) for seat in range(len(NAMES))]

        assert sum(after.gauges[purse] for purse in purses) == 30
        assert sum(before.gauges[purse] for purse in purses) == 30


@pytest.mark.parametrize("seed", SEEDS)
def test_a_view_is_enough_to_bargain(seed):
    """What a seat may do, and why not, is the same asked of its view as of the state."""
    choice = Random(seed)
    for _, _, _, state in session(seed):
        seat = choice.choice(NAMES)
        known = view(state, seat).known

        assert legal_actions(known, seat) == legal_actions(state, seat)
        for words in some_words(choice, seat, state.round):
            assert explain(known, words) == explain(state, words)


@pytest.mark.parametrize("seed", SEEDS)
def test_every_promise_ends_and_every_action_can_be_written_down(seed):
    """At the end no word is open, and each action comes back from its plain values."""
    for action, _, _, state in session(seed):
        promises = state.promises

        assert from_plain(to_plain(action)) == action

    assert all(promise.verdict for promise in promises.made)
    assert len(promises.marks) == sum(
        promise.verdict in ("kept", "broken") for promise in promises.made
    )
