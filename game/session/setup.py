"""Who sits at the table and how a session is played, decided before it begins."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

from game.engine import Scenario

MOST_PLAYERS = 12
SEEDS = range(2**64)


class BadSetup(Exception):  # noqa: N818 - it is an answer to the person who sets up a session
    """Raised for a session that cannot be set up so; the message says why."""


@dataclass(frozen=True, slots=True)
class Player:
    """A person or group and the ids of their seats; the name may be empty."""

    name: str
    seats: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Takeover:
    """When a bot takes the seat of somebody who is silent, and which bot.

    Attributes:
        minutes: After so many minutes without a sign in planning the time is up; None for never.
        rounds: In the so manieth round running in which that happens a bot takes over.
        level: Of the bot, also where a seat is handed over by hand.
    """

    minutes: int | None = None
    rounds: int = 1
    level: str = "normal"


NO_TAKEOVER = Takeover()
"""Seats are only handed over by hand."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How one session is played.

    Attributes:
        scenario: The scenario's id.
        rounds: One of the lengths the scenario offers.
        seed: 0 to 2**64 - 1.
        no_luck: Whether every roll is replaced by its expected value.
        players: None to twelve.
        bots: The level of the bot in each seat that is in nobody's hands, by seat id.
        talk_minutes: How long talks last, or None to talk without a timer.
        takeover: What becomes of the seat of somebody who is silent or away.
        adviser: Whether people may ask an adviser.
    """

    scenario: str
    rounds: int
    seed: int
    no_luck: bool = False
    players: tuple[Player, ...] = ()
    bots: Mapping[str, str] = field(default_factory=dict)
    talk_minutes: int | None = None
    takeover: Takeover = NO_TAKEOVER
    adviser: bool = False

    def with_bots(self, scenario: Scenario, level: str) -> "Setup":
        """Return the same setup with bots of one level in every seat that is still free."""
        taken = {seat for player in self.players for seat in player.seats} | set(self.bots)
        free = {seat.id: level for seat in scenario.seats if seat.id not in taken}
        return replace(self, bots={**self.bots, **free})

    def player_of(self, seat: str) -> Player | None:
        """Return the player who has a seat, or None when a bot has it."""
        return next((player for player in self.players if seat in player.seats), None)


def check_setup(setup: Setup, scenario: Scenario) -> None:
    """Make sure that a setup fits its scenario.

    Raises:
        BadSetup: With every reason why it does not.
    """
    reasons = list(_reasons(setup, scenario))
    if reasons:
        raise BadSetup(" ".join(reasons))


def _reasons(setup: Setup, scenario: Scenario) -> Iterator[str]:
    if (setup.scenario, setup.rounds) != (scenario.id, scenario.rounds):
        yield f"{setup.scenario} with {setup.rounds} rounds is not what was loaded."
    if setup.seed not in SEEDS:
        yield "The seed must be a whole number from 0 to 18446744073709551615."
    if len(setup.players) > MOST_PLAYERS:
        yield f"{len(setup.players)} players are too many; {MOST_PLAYERS} fit at the table."
    for player in setup.players:
        if not player.seats:
            yield f"The player {player.name!r} has no seat."
    if setup.talk_minutes is not None and setup.talk_minutes < 1:
        yield "Talks with a timer last one minute at least."
    if setup.takeover.minutes is not None and setup.takeover.minutes < 1:
        yield "A bot takes over after one minute at the earliest."
    if setup.takeover.rounds < 1:
        yield "A bot takes over in the first silent round at the earliest."
    yield from _seat_reasons(setup, scenario)


def _seat_reasons(setup: Setup, scenario: Scenario) -> Iterator[str]:
    taken = Counter(seat for player in setup.players for seat in player.seats)
    taken.update(list(setup.bots))
    wanted = scenario.seat_number
    for seat in taken.keys() - wanted.keys():
        yield f"The scenario {scenario.id} has no seat {seat}."
    for seat in wanted:
        if taken[seat] != 1:
            yield f"The seat {seat} is {'given out twice' if taken[seat] else 'empty'}."


def setup_to_plain(setup: Setup) -> dict[str, Any]:
    """Return a setup as a dictionary of plain values, for the head of a journal.

    What a session does not use is left out, so that older journals read the same.
    """
    takeover = setup.takeover
    used: dict[str, Any] = {} if takeover == NO_TAKEOVER else {"takeover": asdict(takeover)}
    if setup.adviser:
        used["adviser"] = True
    return {
        "scenario": setup.scenario,
        "rounds": setup.rounds,
        "seed": setup.seed,
        "no_luck": setup.no_luck,
        "players": [{"name": one.name, "seats": list(one.seats)} for one in setup.players],
        "bots": dict(setup.bots),
        "talk_minutes": setup.talk_minutes,
        **used,
    }


def setup_from_plain(plain: Mapping[str, Any]) -> Setup:
    """Read a setup back from `setup_to_plain`.

    Raises:
        ValueError: When a value is missing or of the wrong type; names it.
    """
    minutes = plain.get("talk_minutes")
    return Setup(
        scenario=_value(plain, "scenario", str),
        rounds=_value(plain, "rounds", int),
        seed=_value(plain, "seed", int),
        no_luck=_value(plain, "no_luck", bool),
        players=tuple(
            Player(_value(player, "name", str), _words(_value(player, "seats", list)))
            for player in _value(plain, "players", list)
        ),
        bots=_levels(_value(plain, "bots", dict)),
        talk_minutes=None if minutes is None else _value(plain, "talk_minutes", int),
        takeover=_takeover(plain["takeover"]) if "takeover" in plain else NO_TAKEOVER,
        adviser=_value(plain, "adviser", bool) if "adviser" in plain else False,
    )


def _takeover(plain: Any) -> Takeover:
    never = isinstance(plain, Mapping) and plain.get("minutes", 0) is None
    return Takeover(
        minutes=None if never else _value(plain, "minutes", int),
        rounds=_value(plain, "rounds", int),
        level=_value(plain, "level", str),
    )


def _value(plain: Any, name: str, kind: type) -> Any:
    if not isinstance(plain, Mapping) or type(plain.get(name)) is not kind:
        raise ValueError(f"{name} is missing, or is not of the kind {kind.__name__}")
    return plain[name]


def _words(found: list[Any]) -> tuple[str, ...]:
    if not all(type(word) is str for word in found):
        raise ValueError("seats must be a list of ids")
    return tuple(found)


def _levels(found: dict[str, Any]) -> dict[str, str]:
    _words(list(found.values()))
    return found
