"""The primitive operations: the only code that changes a draft's numbers and standing things.

Each writes one ledger event. Rules and effects are built from these.
"""

from game.engine.model.draft import Draft
from game.engine.model.events import CardsDrawn, Cause, Changed, ChannelChanged, Factor, Lasts
from game.engine.model.ids import LASTING
from game.engine.model.state import Lasting


def scaled(base: int, factors: tuple[Factor, ...]) -> int:
    """Return `base` times all factors, rounded once, halves away from zero."""
    product, divisor = abs(base), 1
    for factor in factors:
        product *= factor.percent
        divisor *= 100
    amount = (2 * product + divisor) // (2 * divisor)
    return amount if base > 0 else -amount


def change(
    draft: Draft, index: int, base: int, cause: Cause, factors: tuple[Factor, ...] = ()
) -> None:
    """Change one number by `base` times `factors`, kept inside its range, with a ledger line.

    The line is written even when nothing comes of it, so that a player sees that a card met
    a limit or was rounded away.
    """
    table = draft.scenario.table
    before = draft.gauges[index]
    amount = scaled(base, factors) if factors else base
    after = min(max(before + amount, 0), table.ceilings[index])
    draft.gauges[index] = after
    draft.events.append(Changed(table.gauges[index], before, after, base, factors, cause))


def set_channel(draft: Draft, dyad: int, channel: str, cause: Cause, *, opened: bool) -> None:
    """Open or close a channel between the parties of a dyad; nothing when it already is so."""
    channels = set(draft.channels[dyad])
    if (channel in channels) == opened:
        return
    channels ^= {channel}
    draft.channels[dyad] = tuple(sorted(channels))
    draft.events.append(ChannelChanged(draft.scenario.dyads[dyad].id, channel, opened, cause))


def let_last(draft: Draft, what: str, of: int, rounds: int, cause: Cause) -> None:
    """Let something stand for some rounds; the rest of the current one comes on top.

    Args:
        draft: The draft.
        what: A key of `LASTING`.
        of: The number of the dyad, party or seat it belongs to; 0 for the session.
        rounds: At least 1.
        cause: What brought it about.
    """
    draft.lasting.append(Lasting(what, of, draft.round + rounds))
    owner = LASTING[what]
    names = tuple(draft.scenario.targets[owner]) if owner else ("",)
    draft.events.append(Lasts(what, names[of], rounds, cause))


def draw_cards(draft: Draft, seat: int, count: int) -> None:
    """Move up to `count` cards from a seat's pile to its hand; discards are shuffled back in.

    A hand that is already full asks for none, or for fewer than none, and stays as it is.
    """
    count = max(count, 0)
    pile = draft.piles[seat]
    if len(pile) < count:
        pile += draft.dice.shuffled(draft.discards[seat], "decks")
        draft.discards[seat] = ()
    drawn, draft.piles[seat] = pile[:count], pile[count:]
    if drawn:
        draft.hands[seat] += drawn
        draft.events.append(CardsDrawn(draft.scenario.seats[seat].id, drawn))
