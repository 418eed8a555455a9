"""What is bargained stands in the ledger: in the film of a round, in the log, for its seats."""

from typing import get_args

from game.engine.model.bargaining_events import BargainingEvent, InvitationAnswered
from game.engine.model.events import PhaseBegan, RoundClosed, visible
from game.engine.model.treaty_events import IdeasTransferred, TreatyEvent
from game.session.drive import play_out
from game.ui.assets import asset_path
from game.ui.present.ledger_view import ledger_steps, only
from game.ui.scenes.table.playback import Playback
from tests import tiny
from tests.ui.bargaining.company import IDEAS, NORTH, SOUTH, table

BARGAINED = get_args(BargainingEvent) + get_args(TreatyEvent)


def played():
    """Return the public events of a session of bots that bargain, one list for each round."""
    at = table(players=(), bots=dict.fromkeys(tiny.SEATS, "normal"))
    for _step in play_out(at, tiny.seat_bots(at.setup.bots, at.setup.seed)):
        pass
    rounds = {}
    now = 0
    for event in at.events:
        now = event.round if isinstance(event, PhaseBegan) else now
        if visible(event, ""):
            rounds.setdefault(now, []).append(event)
    return at, rounds


def test_every_round_can_be_watched():
    """Promises that are settled and peoples that vote are shots like any other line."""
    at, rounds = played()
    seen = {}
    for events in rounds.values():
        film = Playback.of(at.pack.scenario, at.pack.texts, events)
        close = next(event for event in events if isinstance(event, RoundClosed))
        seen.update((shot.step.line.headline, shot.step.icon) for shot in film.shots)
        assert film.gauges(len(film.shots)) == close.gauges

    assert any("promise" in line for line in seen)
    assert {"promise", "people"} <= set(seen.values())


def test_a_card_stays_on_the_table_while_its_ideas_travel():
    """What leaves a workshop's room is told beside the card that carried it, amid its lines."""
    at, rounds = played()
    events = rounds[1]
    after = next(number for number, event in enumerate(events) if event.kind == "card_revealed")
    card = events[after]
    events.insert(after + 2, IdeasTransferred(card.by, IDEAS[:1]))
    shots = Playback.of(at.pack.scenario, at.pack.texts, events).shots
    carried = next(number for number, shot in enumerate(shots) if shot.step.icon == "unlock")

    assert [shot.card for shot in shots[carried - 1 : carried + 2]] == [card] * 3


def test_what_is_bargained_has_a_picture():
    """Every event that everybody may see has an icon that is there."""
    at, rounds = played()
    told = [event for events in rounds.values() for event in events if type(event) in BARGAINED]
    steps = ledger_steps(at.pack.scenario, at.pack.texts, told)

    assert len(told) == len(steps)
    assert all(asset_path("icons", f"{step.icon}.svg").exists() for step in steps)


def test_both_sides_of_an_invitation_find_it():
    """Whoever asked and whoever answered read the line among their own."""
    pack = table().pack
    event = InvitationAnswered(NORTH, "mediators", "talks", "accepted")
    steps = ledger_steps(pack.scenario, pack.texts, [event])

    assert only(steps, seat=NORTH) == only(steps, seat="mediators") == steps
    assert not only(steps, seat=SOUTH)
