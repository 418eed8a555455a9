"""What holds in every session of every scenario, whatever is played."""

from dataclasses import fields, replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.engine import (
    Advance,
    Agree,
    Commit,
    Ready,
    Refused,
    State,
    TakeBack,
    TimeOut,
    Write,
    apply,
    digest,
    explain,
    legal_actions,
    preview,
    view,
)
from game.engine.model.events import Changed, RoundClosed
from game.engine.model.ids import OUTCOMES, PHASES
from tests.properties.walks import scenario, scenarios, walk

EVERY = pytest.mark.parametrize("name", scenarios())
SOME = settings(max_examples=2, deadline=None)
"""Few for each scenario, for there are many of them."""
SEEDS = st.integers(min_value=0, max_value=2**64 - 1)


@EVERY
@SOME
@given(seed=SEEDS)
def test_every_session_ends_in_range_and_in_order(name, seed):
    """Numbers stay in their ranges, phases follow each other, and there is an outcome."""
    rules = scenario(name)
    for moment in walk(rules, seed):
        gauges = zip(moment.after.gauges, rules.table.ceilings, strict=True)

        assert all(0 <= value <= ceiling for value, ceiling in gauges)
        if moment.after.phase != moment.before.phase:
            order = PHASES.index(moment.after.phase) - PHASES.index(moment.before.phase)
            assert order == 1 or (moment.before.phase, moment.after.phase) == ("review", "briefing")

    assert moment.after.outcome in OUTCOMES
    assert moment.after.round <= rules.rounds


@EVERY
@SOME
@given(seed=SEEDS)
def test_the_ledger_accounts_for_every_number(name, seed):
    """Each line starts where the last one on that gauge ended, and together they are the state."""
    rules = scenario(name)
    for number, moment in enumerate(walk(rules, seed)):
        if not number:
            continue
        running = list(moment.before.gauges)
        for event in moment.events:
            if isinstance(event, Changed):
                index = rules.table.index[event.gauge]
                assert running[index] == event.before
                running[index] = event.after
            elif isinstance(event, RoundClosed):
                assert tuple(running) == event.gauges

        assert tuple(running) == moment.after.gauges


def everything(card):
    """Return all that a card can do, at once, by chance, round by round."""
    started = card.initiative.effects if card.initiative else ()
    return (*card.effects, *(card.risk.effects if card.risk else ()), *started)


def verbs(effects):
    """Return the names of effects, those that are put off among them."""
    return {
        name
        for effect in effects
        for name in (type(effect).__name__, *verbs(getattr(effect, "effects", ())))
    }


@EVERY
@SOME
@given(seed=SEEDS)
def test_no_money_appears_or_vanishes(name, seed):
    """Between seats money only moves; it comes and goes by income, cost, upkeep and `funds`."""
    rules = scenario(name)
    payers = {
        name
        for name, card in rules.cards.items()
        if "Pay" in verbs(card.effects) and "Funds" not in verbs(everything(card))
    }
    for moment in walk(rules, seed):
        moved = [
            event.after - event.before
            for event in moment.events
            if isinstance(event, Changed)
            and event.gauge.kind == "funds"
            and event.cause.kind == "card"
            and event.cause.id in payers
        ]

        assert sum(moved) == 0


@EVERY
@SOME
@given(seed=SEEDS)
def test_legal_means_applicable_and_explained_means_refused(name, seed):
    """Every listed action applies; every action that is explained away is refused unchanged."""
    rules = scenario(name)
    choice = Random(seed)
    for moment in walk(rules, seed):
        state = moment.after
        seat = choice.choice(rules.seats).id
        for action in legal_actions(state, seat):
            apply(state, action)
        for action in _wild_actions(state, choice):
            if explain(state, action) is None:
                apply(state, action)
            else:
                with pytest.raises(Refused):
                    apply(state, action)


@EVERY
@SOME
@given(seed=SEEDS)
def test_a_view_holds_no_secret_of_another_seat(name, seed):
    """No card that only other hands, piles or commitments hold is anywhere in a seat's view."""
    rules = scenario(name)
    for moment in walk(rules, seed):
        state = moment.after
        for number, seat in enumerate(rules.seats[:3]):
            own = view(state, seat.id)
            seen = _everything_in(own.known)
            for card in _hidden_cards(state, number):
                assert repr(card) not in seen

            assert own.known.luck.seed == 0
            assert own.hand_sizes == tuple(map(len, state.hands))


def identity(shown):
    """Return a preview as it is."""
    return shown


def pushes(shown):
    """Return what a preview does, without from where to where."""
    lines = (shown.expected, shown.otherwise, shown.each_briefing)
    changes = [
        [
            (line.gauge, line.base, line.factors, line.cause)
            for line in part
            if isinstance(line, Changed)
        ]
        for part in lines
    ]
    return shown.refusal, shown.chance, shown.theme, shown.partners, shown.odds, changes


@EVERY
@SOME
@given(seed=SEEDS)
def test_a_view_is_enough_to_move(name, seed):
    """A seat's legal actions and previews are the same asked of its view as of the state.

    Where some numbers can only be read, a preview goes by the reading, and does the same to it.
    """
    rules = scenario(name)
    told = pushes if "noise" in rules.modules else identity
    for moment in walk(rules, seed):
        if moment.after.phase not in ("talks", "planning"):
            continue
        for seat in rules.seats[::4]:
            known = view(moment.after, seat.id).known
            actions = legal_actions(moment.after, seat.id)

            assert legal_actions(known, seat.id) == actions
            for action in actions:
                if isinstance(action, Commit):
                    assert told(preview(known, action)) == told(preview(moment.after, action))


@EVERY
@SOME
@given(seed=SEEDS)
def test_the_same_actions_lead_to_the_same_digest(name, seed):
    """Replaying the actions of a session gives the same fingerprint at every step."""
    rules = scenario(name)
    moments = list(walk(rules, seed))
    state = moments[0].after
    for moment in moments[1:]:
        state = apply(state, moment.action).state

        assert digest(state) == digest(moment.after)


@EVERY
@SOME
@given(seed=SEEDS)
def test_without_luck_nothing_is_rolled(name, seed):
    """In a session without luck the stream of risks is never drawn from."""
    for moment in walk(scenario(name), seed, no_luck=True):
        assert moment.after.luck.drawn[2] == 0


@EVERY
@SOME
@given(seed=SEEDS)
def test_cards_are_neither_lost_nor_copied(name, seed):
    """A seat's cards are always in its hand, pile, discards or commitments, each once."""
    rules = scenario(name)
    for moment in walk(rules, seed):
        state = moment.after
        for number, seat in enumerate(rules.seats):
            held = [
                *state.hands[number],
                *state.piles[number],
                *state.discards[number],
                *(commitment.card for commitment in state.commitments[number]),
            ]

            assert sorted(held) == sorted(seat.deck)


def _wild_actions(state: State, choice: Random) -> list:
    rules = state.scenario
    seat = choice.choice([*(seat.id for seat in rules.seats), "nobody"])
    card = choice.choice([*rules.cards, "no_card"])
    target = choice.choice(["", "nowhere", *(dyad.id for dyad in rules.dyads)])
    return [
        Advance(state.round + choice.choice((0, 0, 1)), choice.choice(PHASES)),
        Agree(seat, choice.choice(["", "nothing", *rules.tags])),
        Commit(seat, card, target),
        Ready(seat),
        TakeBack(seat, card),
        TimeOut(seat),
        Write(seat, choice.choice(["", "We heard you.", "x" * 281])),
    ]


def _hidden_cards(state: State, seat: int) -> set[str]:
    """Return the cards a seat must not find anywhere: those in other hands, piles, and plans."""
    others = [number for number in range(len(state.hands)) if number != seat]
    hidden = {card for number in others for card in state.hands[number]}
    hidden |= {card for pile in state.piles for card in pile}
    hidden |= {plan.card for number in others for plan in state.commitments[number]}
    known = set(state.hands[seat]) | {card for cards in state.discards for card in cards}
    known |= {plan.card for plan in state.commitments[seat]}
    known |= {initiative.card for initiative in state.initiatives}
    known |= {pending.play.cause.id for pending in state.pending}
    known |= {deed.of for deed in state.deeds or () if deed.kind == "played"}
    return hidden - known


def _everything_in(known: State) -> str:
    """Write out a view except the scenario, which is the same book for everybody."""
    return repr([getattr(known, field.name) for field in fields(known) if field.name != "scenario"])


def test_the_search_for_secrets_finds_one():
    """The property above would notice a hand left in a view."""
    state = next(walk(scenario("river"), 1)).after
    leaky = replace(view(state, "").known, hands=state.hands)

    assert repr(state.hands[0][0]) in _everything_in(leaky)
