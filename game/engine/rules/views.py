"""What one seat may see: the same state with everybody else's secrets cut out."""

from dataclasses import dataclass, replace

from game.engine.model.rng import Luck
from game.engine.model.state import State
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
            public promises, those of and to the seat, its own offers, sheet and mandates.
            Everything that needs no secret can be asked of it: `legal_actions`, `explain` and
            `preview` for the own seat.
        hand_sizes: How many cards each seat holds.
        committed: How many cards each seat has committed.
        reservations: Between what each party's reservation value lies, in hundredths; exactly
            for the own party. Empty without a treaty.
    """

    seat: str
    known: State
    hand_sizes: tuple[int, ...]
    committed: tuple[int, ...]
    reservations: tuple[Band, ...]


def view(state: State, seat: str = "") -> SeatView:
    """Return what a seat may see; without a seat, what everybody may see.

    Raises:
        KeyError: When the scenario has no such seat.
    """
    own = state.scenario.seat_number[seat] if seat else None
    count = len(state.hands)
    known = replace(
        without_others(without_secrets(state, own), own),
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
    )
