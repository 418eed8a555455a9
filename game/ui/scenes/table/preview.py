"""What a card would do now, told before it is committed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from game.engine import Commit, State, preview
from game.engine.rules.targets import allowed_targets
from game.ui.column import Column
from game.ui.layout import BODY
from game.ui.nodes import Role
from game.ui.scenes.table.chips import Chip, add_chips
from game.ui.scenes.table.sitting import Sitting
from game.ui.text import Style
from game.wording import _, preview_words, target_name

TITLE = Style(44, 700)
_HEAD = Style(BODY, 700)
_TEXT = Style(BODY)


@dataclass(frozen=True, slots=True)
class Choosing:
    """A card picked out of the hand and what can be done with it.

    Attributes:
        seat: Whose card it is.
        card: Its id.
        target: What it would be played on.
        aim: Called with another target.
    """

    seat: str
    card: str
    target: str
    aim: Callable[[str], None]


def targets_of(known: State, seat: str, card: str) -> tuple[str, ...]:
    """Return what a seat may play a card on."""
    scenario = known.scenario
    return allowed_targets(scenario, scenario.seat_number[seat], scenario.cards[card])


def first_target(known: State, seat: str, card: str) -> str:
    """Return the first target on which the card can be played now, else the first there is."""
    targets = targets_of(known, seat, card)
    fitting = (one for one in targets if preview(known, Commit(seat, card, one)).refusal is None)
    return next(fitting, targets[0] if targets else "")


def add_preview(column: Column, sitting: Sitting, known: State, choosing: Choosing) -> None:
    """Write down a chosen card: what it is, whom it is played on, what it would bring."""
    text = sitting.texts.cards[choosing.card]
    action = Commit(choosing.seat, choosing.card, choosing.target)
    estimates = sitting.view(choosing.seat).estimates
    words = preview_words(known, sitting.texts, action, preview(known, action), estimates)
    column.text("card-title", text.title, TITLE, Role.HEADING)
    column.text("card-text", text.text, _TEXT)
    _add_targets(column, sitting, known, choosing)
    if words.refusal:
        column.text("refusal", words.refusal, Style(BODY, 500, column.canvas.theme.bad))
    _add_lines(column, "hangs-on", _("It hangs on others, too"), words.hangs_on)
    _add_lines(column, "now", _("If it is played alone, now"), words.now)
    _add_lines(column, "otherwise", words.odds, words.otherwise)
    if words.joint:
        column.text("joint-title", _("Together"), _HEAD)
        column.text("joint", words.joint, _TEXT)
    column.text("lesson", text.lesson, Style(BODY, 400, column.canvas.theme.soft_ink))


def _add_targets(column: Column, sitting: Sitting, known: State, choosing: Choosing) -> None:
    kind = known.scenario.cards[choosing.card].target
    targets = targets_of(known, choosing.seat, choosing.card)
    if kind == "none" or not targets:
        return
    if len(targets) == 1:
        told = _("It is played on {target}.")
        column.text(
            "play-on", told.format(target=target_name(sitting.texts, kind, targets[0])), _TEXT
        )
        return
    column.text("play-on", _("Play it on"), _HEAD)
    add_chips(
        column,
        [
            Chip(
                f"target-{target}",
                target_name(sitting.texts, kind, target),
                partial(choosing.aim, target),
                chosen=target == choosing.target,
            )
            for target in targets
        ],
    )


def _add_lines(column: Column, name: str, title: str, lines: Sequence[str]) -> None:
    if not title or not lines:
        return
    column.text(f"{name}-title", title, _HEAD)
    for number, line in enumerate(lines):
        column.bullet(f"{name}-{number}", line, _TEXT)
