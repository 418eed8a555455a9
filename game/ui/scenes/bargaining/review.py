"""The review of a session with promises: whoever broke one may say why, to the last round."""

from __future__ import annotations

from collections.abc import Callable

from game.ui.column import Column
from game.ui.nodes import Role
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.explaining import Explanations
from game.ui.scenes.bargaining.pieces import HEAD, TEXT
from game.ui.scenes.bargaining.promises import said
from game.ui.scenes.table.review import ReviewScene
from game.wording import _


class BargainingReview(ReviewScene):
    """Think about the round; what was promised before all and broken can be explained."""

    def __init__(self, desk: Desk, onward: Callable[[], None]) -> None:
        """Ask the round's question at the shared desk."""
        self._desk = desk
        self._explanations = Explanations(desk)
        super().__init__(desk.sitting, onward)

    def _words(self, column: Column) -> None:
        super()._words(column)
        wanted = self._explanations.wanted()
        if wanted:
            title = _("Broken promises: say why, if you like")
            column.text("broken-title", title, HEAD, Role.HEADING)
        for promise in wanted:
            column.text(f"broken-{promise.number}", said(self._desk, promise), TEXT)
            self._explanations.add(column, self.host, promise)
