"""Screens with the systems of the documents, with the same data each time, for pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from game.content.library import Library, Pack
from game.engine import Permit, explain
from game.engine.model.specs import Scenario
from game.session.clock import ManualClock
from game.session.setup import Player, Setup
from game.session.table import Table
from game.ui.scene import Scene
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.talks import BargainingScene
from game.ui.scenes.table.briefing import BriefingScene
from game.ui.scenes.table.outcome import OutcomeScene
from game.ui.scenes.table.planning import PlanningScene
from game.ui.scenes.table.samples import SEED, Make, alone, framed, nothing, over, until
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.situation import SituationScene
from game.ui.ways import Way
from game.wording import _

_VETOES, _OFFICIALS, _ESTIMATES, _PLAIN = "referendum", "standoff", "mine", "river"
"""Scenarios with an assembly and spoilers; with delegations; with estimates; with none of it."""
_ROUND = 3


def _begun(pack: Pack) -> Sitting:
    """Return a session in which Ann holds every seat that can stop the assembly, or the first."""
    scenario = pack.scenario
    mine = _holders(scenario) or (scenario.seats[0].id,)
    setup = Setup(scenario.id, scenario.rounds, SEED, players=(Player("Ann", mine),))
    return Sitting(Table.start(pack, setup.with_bots(scenario, "normal"), None), ManualClock())


def _holders(scenario: Scenario) -> tuple[str, ...]:
    held = scenario.assembly
    numbers = {*held.vetoes, *held.consent} - {None} if held else set()
    return tuple(seat.id for at, seat in enumerate(scenario.seats) if at in numbers)


def _seats(sitting: Sitting) -> tuple[str, ...]:
    return sitting.players[0].seats


def _at(library: Library, scenario: str, phase: str, round_number: int = _ROUND) -> Sitting:
    return until(_begun(library.pack(scenario)), phase, round_number)


def _page(sitting: Sitting) -> Scene[Any]:
    return alone(SituationScene(sitting, _seats(sitting)))


def _situation(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _at(library, _VETOES, "talks")
    seat = _seats(sitting)[0]
    allowed = Permit(seat, "consent", sitting.known.scenario.parties[0].id, given=True)
    if explain(sitting.known, allowed) is None:
        sitting.table.submit(allowed)
    return _page(sitting)


def _stances(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _at(library, _VETOES, "talks")
    return framed(BargainingScene(Desk.shared(sitting), nothing, nothing))


def _briefing(sitting: Sitting) -> Scene[Any]:
    return framed(BriefingScene(sitting, nothing))


def _estimated(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    """Return a plain scenario in which trust cannot be measured."""
    pack = library.pack(_PLAIN)
    modules = pack.scenario.modules | {"noise"}
    noisy = replace(pack, scenario=replace(pack.scenario, modules=modules))
    return _briefing(until(_begun(noisy), "briefing", _ROUND))


def _card(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    """Return a hand with a card that the assembly decides on."""
    sitting = _begun(library.pack(_VETOES))
    for round_number in range(1, sitting.known.scenario.rounds):
        until(sitting, "planning", round_number)
        for seat in _seats(sitting):
            scene = _decided(sitting, seat)
            if scene is not None:
                return scene
    return framed(PlanningScene(sitting, _seats(sitting)[0], nothing))


def _decided(sitting: Sitting, seat: str) -> Scene[Any] | None:
    known = sitting.view(seat).known
    hand = known.hands[known.scenario.seat_number[seat]]
    cards = known.scenario.cards
    found = next((card for card in sorted(hand) if cards[card].assembly == "resolution"), "")
    return framed(PlanningScene(sitting, seat, nothing, found)) if found else None


def _truth(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    onward = Way("onward", _("To the menu"), nothing, "forward", "next")
    return framed(OutcomeScene(over(_begun(library.pack(_ESTIMATES))), nothing, onward))


SAMPLES: Mapping[str, Make] = {
    "situation": _situation,
    "situation-officials": lambda library, _: _page(_at(library, _OFFICIALS, "talks", 4)),
    "situation-estimates": lambda library, _: _page(_at(library, _ESTIMATES, "talks", 1)),
    "talks-stances": _stances,
    "briefing-spoilers": lambda library, _: _briefing(_at(library, _VETOES, "briefing")),
    "briefing-estimate": _estimated,
    "briefing-estimates": lambda library, _: _briefing(_at(library, _ESTIMATES, "briefing", 1)),
    "planning-assembly": _card,
    "outcome-truth": _truth,
}
"""Every screen with one of the systems by the name its picture has."""
