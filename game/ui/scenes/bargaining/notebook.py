"""A seat's own notebook: mandates, preparation, and what it thinks the others want."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from game.engine.model.bargaining_actions import Guess
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node, Role, Slider
from game.ui.present.notebook import DossierRow, dossier, preparation
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.mandates import add_mandates
from game.ui.scenes.bargaining.pieces import HEAD, STRONG, TEXT, add_button, add_note, add_speakers
from game.ui.scenes.bargaining.preparation import PreparationScene
from game.ui.scenes.bargaining.stations import Station
from game.ui.scenes.table.chips import Chip, add_chips
from game.ui.scenes.table.frame import is_narrow
from game.wording import _

_USUAL = 25
"""The weight a guess begins with."""
_STEP = 5


class Notebook(Station):
    """Look at what one has to reach, and note what the others may want."""

    id = "notebook"
    icon = "clipboard"

    def __init__(self, desk: Desk) -> None:
        """Open the notebook at the first issue of the first other party."""
        super().__init__(desk)
        self._at = ("", "")

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Own notes")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        return _("Your goals, your preparation, your guesses.")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay goals and preparation beside the guesses."""
        rows = dossier(self.desk.view, self.desk.texts)
        if is_narrow(canvas, area) or not rows:
            column = Column(canvas, area, "body")
            self._own(column)
            self._guesses(column, rows)
            return column.nodes(self.label)
        left, right = area.row((2, 3), canvas.px(40))
        own, guesses = Column(canvas, left, "body"), Column(canvas, right, "side", 14)
        self._own(own)
        self._guesses(guesses, rows)
        return [*own.nodes(self.label), *guesses.nodes(_("What the others may want"))]

    def _own(self, column: Column) -> None:
        add_speakers(column, self.desk, _("You speak for"), self.desk.seats)
        add_mandates(column, self.desk)
        if self.desk.known.sheets is None:
            return
        column.text("sheet-title", _("Your preparation"), HEAD, Role.HEADING)
        for line in preparation(self.desk.view):
            if line.text:
                column.text(f"line-{line.field}", f"{line.name}: {line.text}", TEXT)
        if self.desk.known.round == 1:
            add_button(column, "prepare", _("Fill in the sheet"), self._prepare, "notes")

    def _prepare(self) -> None:
        seat = self.desk.seat
        self.host.push(PreparationScene(self.desk.sitting, seat))

    def _guesses(self, column: Column, rows: Sequence[DossierRow]) -> None:
        """Lay out every issue of the others as a choice, and the guess about the chosen one."""
        if not rows or self.desk.known.sheets is None:
            return
        row = next((one for one in rows if (one.party, one.issue) == self._at), rows[0])
        column.text("dossier-title", _("What the others may want"), HEAD, Role.HEADING)
        for party in dict.fromkeys((one.party, one.party_name) for one in rows):
            column.text(f"about-{party[0]}", party[1], STRONG)
            add_chips(
                column,
                [
                    Chip(
                        f"about-{one.party}-{one.issue}",
                        one.issue_title
                        if one.weight is None
                        else _("{issue} ({weight})").format(
                            issue=one.issue_title, weight=one.weight
                        ),
                        partial(self._turn, one.party, one.issue),
                        chosen=one is row,
                    )
                    for one in rows
                    if one.party == party[0]
                ],
            )
        self._guess(column, row)

    def _turn(self, party: str, issue: str) -> None:
        self._at = party, issue

    def _guess(self, column: Column, row: DossierRow) -> None:
        told = _("{party} on {issue} asks for “{position}” in public.").format(
            party=row.party_name, issue=row.issue_title, position=row.position
        )
        column.text("position", told, TEXT)
        for number, sentence in enumerate(row.heard):
            add_note(column, f"heard-{number}", sentence, "information")
        weight = _USUAL if row.weight is None else row.weight
        slider = Slider(weight, 0, 100, partial(self._note, row), _STEP, _of_a_hundred)
        label = _("How much it may weigh for them")
        column.place(
            column.canvas.em(110),
            lambda rect: Node("weight", rect, Role.SLIDER, label, slider=slider),
        )
        column.text("option-title", _("What they may want most"), STRONG)
        known = self.desk.known.scenario.treaty
        issue = known.issues[known.number[row.issue]] if known else None
        words = self.desk.texts.issues[row.issue].options
        add_chips(
            column,
            [
                Chip(
                    f"likes-{option.id}",
                    words[option.id].title,
                    partial(self._like, row, option.id),
                    chosen=option.id == row.option,
                )
                for option in (issue.options if issue else ())
            ],
        )

    def _note(self, row: DossierRow, weight: int) -> None:
        known = self.desk.known.scenario
        party = known.targets["party"][row.party]
        treaty = known.treaty
        asked = treaty.issues[treaty.number[row.issue]].positions[party] if treaty else ""
        self._keep(row, weight, row.option or asked)

    def _like(self, row: DossierRow, option: str) -> None:
        self._keep(row, _USUAL if row.weight is None else row.weight, option)

    def _keep(self, row: DossierRow, weight: int, option: str) -> None:
        self.desk.do(self.host, Guess(self.desk.seat, row.party, row.issue, weight, option))


def _of_a_hundred(weight: int) -> str:
    return _("{weight} of 100").format(weight=weight)
