"""About: what the game is, which release, and whose work it stands on."""

from __future__ import annotations

from game.session.version import VERSION
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.layout import BODY
from game.ui.nodes import Node
from game.ui.scenes.front.page import Page
from game.ui.scenes.front.panel import Panel, panels
from game.ui.text import Style
from game.wording.language import _


class About(Page[None]):
    """Say what the game is and whom it owes thanks."""

    def __init__(self) -> None:
        """Show the release that runs."""
        self.title = _("About Nine Tracks")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the game and the credits beside one another."""
        return panels(canvas, area, (self._game, self._credits), self.title)

    def _game(self, column: Column) -> None:
        panel = Panel(column, "game")
        panel.heading(_("The game"))
        for number, text in enumerate(
            (
                _("A game about negotiation, for people around one table."),
                _(
                    "Officials alone seldom end a conflict. Citizens, companies, teachers, "
                    "believers, activists, givers and reporters have a part in it as well."
                ),
                _(
                    "Every place and person is invented. Cards and rules name the documents and "
                    "studies they rest on; what studies found are links, not proofs of cause."
                ),
                _("Nothing you do leaves this computer."),
                _("Release {version}, MIT licence.").format(version=VERSION),
            )
        ):
            panel.text(f"game-{number}", text, Style(BODY))
        panel.close()

    def _credits(self, column: Column) -> None:
        panel = Panel(column, "credits")
        panel.heading(_("With thanks to"))
        for number, text in enumerate(
            (
                _("Louise Diamond and John McDonald, who described the nine tracks."),
                _("Friedrich Glasl, who described the nine steps of escalation."),
                _("John Paul Lederach, who drew society as a pyramid."),
                _("The Rubik Project Authors: the letters (SIL Open Font License 1.1)."),
                _("Phosphor Icons: the icons (MIT licence)."),
                _("The makers of Python, pygame-ce, pydantic, PyYAML and platformdirs."),
            )
        ):
            panel.text(f"credits-{number}", text, Style(BODY))
        panel.close()
