"""Every scene of the table with the same data each time, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.bots.roster import seat_bots
from game.content.library import Library, Pack
from game.engine import Agree, Write
from game.session.clock import ManualClock
from game.session.drive import advance, let_act, play_out
from game.session.setup import Player, Setup
from game.session.table import Table
from game.ui.scene import Scene
from game.ui.scenes.table.brief import BriefScene
from game.ui.scenes.table.briefing import BriefingScene
from game.ui.scenes.table.cover import CoverScene
from game.ui.scenes.table.frame import TableScene
from game.ui.scenes.table.introduction import IntroductionScene
from game.ui.scenes.table.log import LogScene
from game.ui.scenes.table.outcome import OutcomeScene
from game.ui.scenes.table.planning import PlanningScene
from game.ui.scenes.table.ready import ReadyScene
from game.ui.scenes.table.resolution import ResolutionScene
from game.ui.scenes.table.review import ReviewScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.scenes.table.talks import TalksScene
from game.ui.ways import Way
from game.wording import _

SEED = 7
SCENARIO = "river"
_NAMES = ("Ann", "Ben")
_ROUND = 2
"""The round that most pictures show: something has happened, and something still can."""

Make = Callable[[Library, Sequence[Path]], Scene[Any]]


def nothing(*_given: object) -> None:
    """Do nothing: in a picture nothing is pressed."""


def begun(pack: Pack) -> Sitting:
    """Return a session at its first briefing, with two people and bots for the rest."""
    seats = [seat.id for seat in pack.scenario.seats]
    players = (Player(_NAMES[0], (seats[0], seats[-1])), Player(_NAMES[1], (seats[1],)))
    setup = Setup(pack.scenario.id, pack.scenario.rounds, SEED, players=players)
    table = Table.start(pack, setup.with_bots(pack.scenario, "normal"), None)
    return Sitting(table, ManualClock())


def _at(library: Library, phase: str, round_number: int = _ROUND) -> Sitting:
    """Return a session at a phase; people agree, write and play like bots until then."""
    return until(begun(library.pack(SCENARIO)), phase, round_number)


def until(sitting: Sitting, phase: str, round_number: int = _ROUND) -> Sitting:
    """Let everybody, people too, play like bots until a phase."""
    table = sitting.table
    everybody = {seat.id: "normal" for seat in table.pack.scenario.seats}
    choosers = seat_bots(everybody, SEED)
    while (table.state.round, table.state.phase) != (round_number, phase):
        for _step in let_act(table, choosers):
            pass
        advance(table)
    return sitting


def over(sitting: Sitting) -> Sitting:
    """Let everybody play like bots to the end."""
    everybody = {seat.id: "normal" for seat in sitting.known.scenario.seats}
    for _step in play_out(sitting.table, seat_bots(everybody, SEED)):
        pass
    return sitting


def framed(scene: TableScene[Any]) -> TableScene[Any]:
    """Give a scene the buttons that the coordinator gives to all of them."""
    log = Way("log", _("Log"), nothing, "log", "log")
    scene.more = lambda: (log, Way("leave", _("Menu"), nothing, "exit"))
    return scene


def alone(scene: Scene[Any]) -> Scene[Any]:
    """Show a layer by itself, without a scene behind it."""
    scene.overlay = False
    return scene


def _onward(label: str) -> Way:
    return Way("onward", label, nothing, "forward", "next")


def _introduction(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return framed(IntroductionScene(begun(library.pack(SCENARIO)), _onward(_("Read your briefs"))))


def _cover(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = begun(library.pack(SCENARIO))
    return framed(CoverScene(sitting, sitting.players[0], nothing))


def _brief(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = begun(library.pack(SCENARIO))
    return alone(BriefScene(sitting, sitting.players[0].seats))


def _briefing(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return framed(BriefingScene(_at(library, "briefing"), nothing))


def _talks(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _at(library, "talks")
    bots = seat_bots(sitting.table.setup.bots, SEED)
    for _step in let_act(sitting.table, bots):
        pass
    first, *_others = sitting.players
    theme = sitting.known.scenario.tags[-1]
    sitting.table.submit(Agree(first.seats[0], theme))
    told = _("Both banks will hear the same water figures every morning.")
    sitting.table.submit(Write(first.seats[-1], told))
    return framed(TalksScene(sitting, nothing))


def _planning(library: Library, *, picks: bool) -> Scene[Any]:
    sitting = _at(library, "planning")
    seat = sitting.players[0].seats[0]
    known = sitting.table.view(seat).known
    hand = sorted(known.hands[known.scenario.seat_number[seat]])
    return framed(PlanningScene(sitting, seat, nothing, hand[0] if picks else ""))


def _ready(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _at(library, "planning")
    everybody = {seat.id: "normal" for seat in sitting.known.scenario.seats}
    for _step in let_act(sitting.table, seat_bots(everybody, SEED)):
        pass
    return framed(ReadyScene(sitting, nothing, nothing))


def _resolution(library: Library, at: int) -> Scene[Any]:
    sitting = _at(library, "resolution")
    onward = _onward(_("To the review"))
    return framed(ResolutionScene(sitting, _ROUND, onward, at=at, plays=False))


def _review(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return framed(ReviewScene(_at(library, "review", 4), nothing))


def _outcome(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return framed(
        OutcomeScene(over(begun(library.pack(SCENARIO))), nothing, _onward(_("To the menu")))
    )


def _log(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return alone(LogScene(_at(library, "review")))


SAMPLES: Mapping[str, Make] = {
    "introduction": _introduction,
    "cover": _cover,
    "brief": _brief,
    "briefing": _briefing,
    "talks": _talks,
    "planning": lambda library, _: _planning(library, picks=False),
    "planning-card": lambda library, _: _planning(library, picks=True),
    "ready": _ready,
    "resolution": lambda library, _: _resolution(library, 0),
    "resolution-line": lambda library, _: _resolution(library, 8),
    "review": _review,
    "outcome": _outcome,
    "log": _log,
}
"""Every scene of the table by the name its picture has, in the order of a session."""
