"""A bot that says why: it acts as the bot it speaks for, and its reasons can be heard."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.bots.reasons import Reason, why
from game.bots.role_bot import RoleBot
from game.bots.roster import Bot
from game.engine import Action, SeatView


@dataclass(frozen=True, slots=True)
class Speaker:
    """A bot, and what it and others have said.

    Attributes:
        bot: Who chooses.
        heard: The reason for each choice, in order; None where there is none to give.
    """

    bot: Bot
    heard: list[Reason | None]

    def choose(self, view: SeatView) -> Action | None:
        """Return what the bot chooses; chance has no reasons."""
        action = self.bot.choose(view)
        if action is not None:
            self.heard.append(why(view, action) if isinstance(self.bot, RoleBot) else None)
        return action


def speakers(bots: Mapping[str, Bot], heard: list[Reason | None]) -> dict[str, Speaker]:
    """Let all bots of a session say why, into one list."""
    return {seat: Speaker(bot, heard) for seat, bot in bots.items()}
