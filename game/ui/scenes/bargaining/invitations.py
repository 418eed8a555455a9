"""Invitations: who asks whom to work on a theme, and what the answer was."""

from __future__ import annotations

from functools import partial

from game.engine.model.bargaining_actions import AnswerInvitation, Invite
from game.engine.model.deals import Invitation
from game.ui.column import Column
from game.ui.nodes import Node, Role
from game.ui.present.bot_reasons import why_answered
from game.ui.scene import Host
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.pieces import HEAD, NOWHERE, TEXT, add_buttons, add_note
from game.ui.scenes.table.chips import Chip, add_chips
from game.wording import _, seat_name, tag_name

_ICONS = {"open": "hourglass", "accepted": "check", "declined": "close", "unanswered": "minus"}


def add_invitations(column: Column, desk: Desk, host: Host) -> None:
    """Lay out what the picked seat was asked, whom it can ask, and how others answered."""
    deals = desk.known.deals
    if deals is None:
        return
    waiting = [one for one in deals.invitations if one.answer == "open"]
    for invitation in waiting:
        if invitation.to in desk.seats:
            _question(column, desk, host, invitation)
    _ask(column, desk, host)
    known = [one for one in deals.invitations if one not in waiting or one.to not in desk.seats]
    if known:
        column.text("asked-title", _("Who was asked"), HEAD, Role.HEADING)
    for number, invitation in enumerate(reversed(known)):
        why = why_answered(desk.sitting.table, invitation)
        told = " ".join(filter(None, (_told(desk, invitation), why)))
        add_note(column, f"asked-{number}", told, _ICONS[invitation.answer])


def _question(column: Column, desk: Desk, host: Host, invitation: Invitation) -> None:
    """Ask a seat of somebody here for its answer."""
    told = _("{seat} asks {other} to work together on {theme}.").format(
        seat=seat_name(desk.texts, invitation.seat),
        other=seat_name(desk.texts, invitation.to),
        theme=tag_name(invitation.tag),
    )
    name = f"{invitation.seat}-{invitation.to}"
    add_note(column, f"invited-{name}", told, "promise", column.canvas.theme.accent)
    answers = ((True, "yes", _("Yes, together"), "check"), (False, "no", _("Not this time"), ""))
    nodes = []
    for yes, word, label, icon in answers:
        action = AnswerInvitation(invitation.to, invitation.seat, yes)
        nodes.append(
            Node(
                f"{word}-{name}",
                NOWHERE,
                Role.BUTTON,
                label,
                action=partial(desk.do, host, action),
                refusal=desk.refusal(action),
                icon=icon,
            )
        )
    add_buttons(column, nodes)


def _ask(column: Column, desk: Desk, host: Host) -> None:
    """Offer every other seat as one to be asked to the theme of the picked seat."""
    known = desk.known
    if not desk.seat or "themes" not in known.scenario.modules:
        return
    theme = known.themes[known.scenario.seat_number[desk.seat]]
    column.text("invite-title", _("Ask others to join in"), HEAD, Role.HEADING)
    if not theme:
        column.text("invite-how", _("Choose a theme above first, then ask others to it."), TEXT)
        return
    add_chips(
        column,
        [
            Chip(
                f"invite-{other}",
                seat_name(desk.texts, other),
                partial(desk.do, host, Invite(desk.seat, other, theme)),
                refusal=desk.refusal(Invite(desk.seat, other, theme)),
            )
            for other in desk.others()
            if known.themes[known.scenario.seat_number[other]] != theme
        ],
    )


def _told(desk: Desk, invitation: Invitation) -> str:
    words = {
        "open": _("Round {round}: {seat} asked {other} to {theme}. No answer yet."),
        "accepted": _("Round {round}: {seat} asked {other} to {theme}, who said yes."),
        "declined": _("Round {round}: {seat} asked {other} to {theme}, who said no."),
        "unanswered": _("Round {round}: {seat} asked {other} to {theme}; no answer came."),
    }
    return words[invitation.answer].format(
        round=invitation.round,
        seat=seat_name(desk.texts, invitation.seat),
        other=seat_name(desk.texts, invitation.to),
        theme=tag_name(invitation.tag),
    )
