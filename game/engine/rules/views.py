"""What one seat may see: the same state with everybody else's secrets cut out."""

from dataclasses import dataclass, replace
from functools import cache

from game.engine.model.rng import Luck
from game.engine.model.specs import DyadSpec, Scenario
from game.engine.model.state import State
from game.engine.rules.readings import offsets, readings
from game.engine.rules.secrets import without_others
from game.engine.rules.treaty.reservation import Band
from game.engine.rules.treaty.secrets import bands, without_secrets


@dataclass(frozen=True, slots=True)
class SeatView:
    """A seat's knowledge of a session.

    Attributes:
        seat: The id of the seat, or empty for the public board.
        known: A state in which the hands and commitments of other seats, all piles and the
            state of luck are empty, and whose scenario has no numbers of the treaty but those
            of the own party, and no idea the seat has not heard of. Of bargaining it holds the
            public promises, those of and to the seat, its own offers, sheet and mandates. With
            the module `noise` it holds readings where trust cannot be measured.
            Everything that needs no secret can be asked of it: `legal_actions`, `explain` and
            `preview` for the own seat.
        hand_sizes: How many cards each seat holds.
        committed: How many cards each seat has committed.
        reservations: Between what each party's reservation value lies, in hundredths; exactly
            for the own party. Empty without a treaty.
        estimates: Indices of the gauges in `known` that are readings and not exact.
    """

    seat: str
    known: State
    hand_sizes: tuple[int, ...]
    committed: tuple[int, ...]
    reservations: tuple[Band, ...]
    estimates: frozenset[int]


def view(state: State, seat: str = "") -> SeatView:
    """Return what a seat may see; without a seat, what everybody may see.

    Raises:
        KeyError: When the scenario has no such seat.
    """
    own = state.scenario.seat_number[seat] if seat else None
    count = len(state.hands)
    known = replace(
        _as_read(without_others(without_secrets(state, own), own)),
        hands=tuple(state.hands[at] if at == own else () for at in range(count)),
        commitments=tuple(state.commitments[at] if at == own else () for at in range(count)),
        piles=((),) * count,
        luck=Luck(0),
    )
    return SeatView(
        seat=seat,
        known=known,
        hand_sizes=tuple(map(len, state.hands)),
        committed=tuple(map(len, state.commitments)),
        reservations=bands(state, own),
        estimates=frozenset(index for index, _ in offsets(state)),
    )


def _as_read(state: State) -> State:
    """Return the state with readings in the place of what cannot be measured well."""
    if "noise" not in state.scenario.modules:
        return state
    return replace(
        state,
        scenario=_as_told(state.scenario),
        gauges=readings(state),
        memory=state.memory._replace(offsets=()),
    )


@cache
def _as_told(scenario: Scenario) -> Scenario:
    """Return the scenario with what was told of trust at its start: the vague levels in tens."""
    return replace(scenario, dyads=tuple(map(_in_tens, scenario.dyads)))


def _in_tens(dyad: DyadSpec) -> DyadSpec:
    leaders, *vague = dyad.trust
    influentials, communities = ((value + 5) // 10 * 10 for value in vague)
    return replace(dyad, trust=(leaders, influentials, communities))
