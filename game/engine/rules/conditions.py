"""What a card may need: each condition answers with a refusal or with nothing."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from game.engine.model.draft import Position
from game.engine.model.ids import LEVELS
from game.engine.model.refusals import Refusal
from game.engine.model.specs import Condition
from game.engine.rules.ladder import level
from game.engine.rules.readings import reading


@dataclass(frozen=True, slots=True)
class ChannelOpen:
    """Talks between officials need an open channel in every dyad reached (claim C06)."""

    def refusal(self, position: Position, _seat: int, dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `no_channel` and the dyad."""
        for dyad in dyads:
            if not position.channels[dyad]:
                return Refusal.because("no_channel", dyad=position.scenario.dyads[dyad].id)
        return None


@dataclass(frozen=True, slots=True)
class EscalationLevels:
    """The steps of the ladder on which a card fits; one dyad reached must stand there."""

    lowest: int
    highest: int

    def refusal(self, position: Position, _seat: int, dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `wrong_level`, the steps and where the dyad stands."""
        levels = [level(position, dyad) for dyad in dyads]
        if any(self.lowest <= at <= self.highest for at in levels):
            return None
        return Refusal.because(
            "wrong_level", lowest=self.lowest, highest=self.highest, have=max(levels)
        )


@dataclass(frozen=True, slots=True)
class SupportAtLeast:
    """Support for a settlement in the acting seat's own party; third parties have none."""

    value: int

    def refusal(self, position: Position, seat: int, _dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `not_enough_support`."""
        scenario = position.scenario
        party = scenario.seats[seat].affiliation
        if party is None:
            return None
        have = position.gauges[scenario.table.support(party)]
        if have >= self.value:
            return None
        return Refusal.because(
            "not_enough_support", party=scenario.parties[party].id, need=self.value, have=have
        )


@dataclass(frozen=True, slots=True)
class LinkAtLeast:
    """The link of the inner circle."""

    value: int

    def refusal(self, position: Position, _seat: int, _dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `not_enough_link`."""
        have = position.gauges[position.scenario.table.link]
        if have >= self.value:
            return None
        return Refusal.because("not_enough_link", need=self.value, have=have)


@dataclass(frozen=True, slots=True)
class StandingAtLeast:
    """The standing of the acting seat."""

    value: int

    def refusal(self, position: Position, seat: int, _dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `not_enough_standing`."""
        have = position.gauges[position.scenario.table.standing(seat)]
        if have >= self.value:
            return None
        return Refusal.because("not_enough_standing", need=self.value, have=have)


@dataclass(frozen=True, slots=True)
class TrustAtLeast:
    """Trust at one level of society in every dyad reached."""

    level: str
    value: int

    def refusal(self, position: Position, _seat: int, dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `not_enough_trust`, the level and the dyad that falls short."""
        table = position.scenario.table
        for dyad in dyads:
            have = reading(position, table.trust(dyad, LEVELS.index(self.level)))
            if have < self.value:
                return Refusal.because(
                    "not_enough_trust",
                    level=self.level,
                    dyad=position.scenario.dyads[dyad].id,
                    need=self.value,
                    have=have,
                )
        return None


@dataclass(frozen=True, slots=True)
class TreatyStages:
    """The stages of the treaty in which a card makes sense."""

    stages: tuple[str, ...]

    def refusal(self, position: Position, _seat: int, _dyads: tuple[int, ...]) -> Refusal | None:
        """Refuse with `wrong_treaty_stage` and where the treaty stands."""
        stage = position.treaty.stage if position.treaty else ""
        if stage in self.stages:
            return None
        return Refusal.because("wrong_treaty_stage", stage=stage)


CONDITIONS: Mapping[str, Callable[..., Condition]] = {
    "channel": ChannelOpen,
    "escalation_levels": EscalationLevels,
    "support_at_least": SupportAtLeast,
    "link_at_least": LinkAtLeast,
    "standing_at_least": StandingAtLeast,
    "trust_at_least": TrustAtLeast,
    "treaty_stages": TreatyStages,
}
"""Every key of a card's `needs` with the record that answers for it."""
