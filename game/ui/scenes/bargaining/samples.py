"""Every scene of bargaining with the same data each time, for pictures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from game.bots.roster import seat_bots
from game.content.library import Library
from game.engine import Action, Agree, explain
from game.engine.model.bargaining_actions import Guess, Invite, MakeOffer, MakePromise, Prepare
from game.engine.model.terms import Package, Term
from game.engine.model.treaty_actions import Approve, AskWhy, DraftClause, DrawRedLine, Sign
from game.engine.rules.treaty.table import terms
from game.session.clock import ManualClock
from game.session.drive import advance, let_act
from game.session.setup import Player, Setup
from game.session.table import Table
from game.ui.scene import Scene
from game.ui.scenes.bargaining.aside import AsideScene
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.futures import FuturesScene
from game.ui.scenes.bargaining.life import TreatyScene
from game.ui.scenes.bargaining.offer_form import OfferForm
from game.ui.scenes.bargaining.preparation import PreparationScene
from game.ui.scenes.bargaining.promise_form import PromiseForm
from game.ui.scenes.bargaining.signing import SigningScene
from game.ui.scenes.bargaining.talks import BargainingScene
from game.ui.scenes.bargaining.who import WhoScene
from game.ui.scenes.table.sitting import Sitting
from game.ui.ways import Way
from game.wording import _

SEED = 7
SCENARIO = "river"
_ROUND = 2
"""The round that most pictures show: something has happened, and something still can."""

Make = Callable[[Library, Sequence[Path]], Scene[Any]]


def _nothing(*_given: object) -> None:
    """Do nothing: in a picture nothing is pressed."""


def _until(sitting: Sitting, round_number: int, phase: str) -> Sitting:
    """Let everybody, people too, play like bots until a phase."""
    table = sitting.table
    everybody = {seat.id: "normal" for seat in table.pack.scenario.seats}
    bots = seat_bots(everybody, SEED)
    while (table.state.round, table.state.phase) != (round_number, phase):
        for _step in let_act(table, bots):
            pass
        advance(table)
    return sitting


def _talks(library: Library, round_number: int = _ROUND) -> Sitting:
    """Return a session in talks; two people hold the governments, one of them the radio too."""
    pack = library.pack(SCENARIO)
    up, down, *_others, last = (seat.id for seat in pack.scenario.seats)
    players = (Player("Ann", (up, last)), Player("Ben", (down,)))
    setup = Setup(SCENARIO, pack.scenario.rounds, SEED, no_luck=True, players=players)
    table = Table.start(pack, setup.with_bots(pack.scenario, "normal"), None)
    return _until(Sitting(table, ManualClock()), round_number, "talks")


def _act(sitting: Sitting, *actions: Action) -> None:
    """Carry out those actions that the rules allow."""
    for action in actions:
        if explain(sitting.table.state, action) is None:
            sitting.table.submit(action)


def _governments(sitting: Sitting) -> tuple[str, str]:
    ann, ben = sitting.players
    return ann.seats[0], ben.seats[0]


def _draft(sitting: Sitting, clauses: int) -> None:
    """Write those options into the first clauses that meet the needs of all best."""
    up, _down = _governments(sitting)
    issues = terms(sitting.known.scenario).issues
    for issue in issues[:clauses]:
        best = max(issue.options, key=lambda option: sum(option.needs))
        _act(sitting, DraftClause(up, issue.id, best.id))
    for issue in issues[clauses:]:
        _act(sitting, DraftClause(up, issue.id, ""))


def _agreed(sitting: Sitting, *, signed: bool) -> Sitting:
    up, down = _governments(sitting)
    _draft(sitting, len(terms(sitting.known.scenario).issues))
    _act(sitting, Approve(up), Approve(down))
    if signed:
        _act(sitting, Sign(up), Sign(down))
    return sitting


def _negotiating(library: Library) -> Sitting:
    """Return talks with three clauses written, a red line and an answer."""
    sitting = _talks(library)
    up, down = _governments(sitting)
    _draft(sitting, 3)
    issue = terms(sitting.known.scenario).issues[-1]
    _act(sitting, DrawRedLine(down, issue.id, issue.positions[0]))
    _act(sitting, AskWhy(up, sitting.known.scenario.parties[1].id, issue.id))
    return sitting


def _promise(sitting: Sitting) -> MakePromise:
    up, down = _governments(sitting)
    party = sitting.known.scenario.parties[1].id
    back = Term("play_tag", sitting.known.scenario.tags[0])
    return MakePromise(up, down, Term("not_coerce", party), 4, True, back, 3)


def _open(sitting: Sitting, station: str) -> Scene[Any]:
    """Return the talks with a station open, and the buttons every scene has."""
    scene = BargainingScene(Desk.shared(sitting), _nothing, _nothing)
    scene.stations.open(station)
    scene.more = lambda: (Way("log", _("Log"), _nothing, "log", "log"),)
    return scene


def _private(sitting: Sitting, station: str, player: int = 0) -> Scene[Any]:
    seats = sitting.players[player].seats
    scene = AsideScene(Desk(sitting, seats, seats[0], private=True))
    scene.stations.open(station)
    return scene


def _together(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _talks(library)
    up, down = _governments(sitting)
    tag = sitting.known.scenario.tags[-1]
    _act(sitting, Agree(up, tag), Invite(up, sitting.players[0].seats[-1], tag))
    _act(sitting, Invite(down, up, sitting.known.scenario.tags[0]))
    return _open(sitting, "together")


def _promises(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _talks(library, 1)
    up, down = _governments(sitting)
    tags = sitting.known.scenario.tags
    party = sitting.known.scenario.parties[0].id
    _act(sitting, MakePromise(up, down, Term("play_tag", tags[-1]), 1, True))
    _act(sitting, MakePromise(down, up, Term("not_coerce", party), 2, True))
    _until(sitting, 3, "talks")
    _act(sitting, _promise(sitting))
    return _open(sitting, "promises")


def _promise_form(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _talks(library)
    return PromiseForm(Desk.shared(sitting), _promise(sitting))


def _offered(library: Library) -> Sitting:
    sitting = _talks(library)
    up, down = _governments(sitting)
    issues = terms(sitting.known.scenario).issues
    money, word = Term("funds", amount=1), Term("agree_theme", sitting.known.scenario.tags[-1])
    packages = (
        Package((money,), (Term("show_interest", issues[0].id),)),
        Package((money, word), (Term("show_interest", issues[1].id), word)),
    )
    _act(sitting, MakeOffer(up, down, packages))
    return sitting


def _offers(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return _private(_offered(library), "offers", 1)


def _offer_form(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _offered(library)
    seats = sitting.players[1].seats
    desk = Desk(sitting, seats, seats[0], private=True)
    deals = desk.known.deals
    return OfferForm(desk, deals.offers[0] if deals else None)


def _treaty(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return _open(_negotiating(library), "treaty")


def _treaty_aside(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    return _private(_negotiating(library), "treaty")


def _signing(library: Library, *, signed: bool) -> Scene[Any]:
    return SigningScene(Desk.shared(_agreed(_talks(library), signed=signed)))


def _life(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _until(_agreed(_talks(library), signed=True), _ROUND + 2, "talks")
    return _open(sitting, "treaty")


def _life_over(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _until(_agreed(_talks(library), signed=True), _ROUND + 2, "review")
    scene = TreatyScene(Desk.shared(sitting))
    scene.overlay = False
    return scene


def _futures(library: Library, *, lived: bool) -> Scene[Any]:
    sitting = _until(_agreed(_talks(library), signed=True), _ROUND + 2, "talks")
    onward = Way("onward", _("To the end"), _nothing, "forward", "next")
    scene = FuturesScene(sitting, 0, onward)
    if lived:
        scene.live_all()
    else:
        scene.live()
    return scene


def _preparation(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _talks(library, 1)
    up, _down = _governments(sitting)
    told = _("Warm houses in winter, and a road to the sea that stays open.")
    _act(sitting, Prepare(up, "interests", told))
    return PreparationScene(sitting, up)


def _notebook(library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    sitting = _negotiating(library)
    up, _down = _governments(sitting)
    issue = terms(sitting.known.scenario).issues[0]
    party = sitting.known.scenario.parties[1].id
    _act(sitting, Guess(up, party, issue.id, 40, issue.positions[1]))
    return _private(sitting, "notebook")


def _who(_library: Library, _folders: Sequence[Path]) -> Scene[Any]:
    scene = WhoScene(["Ann", "Ben", "Chi", "Dana"])
    scene.overlay = False
    return scene


SAMPLES: Mapping[str, Make] = {
    "preparation": _preparation,
    "talks-together": _together,
    "talks-promises": _promises,
    "promise": _promise_form,
    "talks-offers": lambda library, _: _open(_offered(library), "offers"),
    "talks-treaty": _treaty,
    "who-steps-aside": _who,
    "aside-treaty": _treaty_aside,
    "aside-offers": _offers,
    "offer": _offer_form,
    "aside-notes": _notebook,
    "signing": lambda library, _: _signing(library, signed=False),
    "signed": lambda library, _: _signing(library, signed=True),
    "treaty-in-force": _life,
    "treaty": _life_over,
    "futures-progress": lambda library, _: _futures(library, lived=False),
    "futures": lambda library, _: _futures(library, lived=True),
}
"""Every scene of bargaining by the name its picture has, in the order of a session."""
