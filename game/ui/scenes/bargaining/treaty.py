"""The treaty as a station of the talks: the table, what is looked at, and where the text stands."""

from __future__ import annotations

from collections.abc import Sequence

from game.content.texts import Texts
from game.engine.rules.treaty.table import TALKING, represented, terms, treaty_of
from game.ui.canvas import Canvas
from game.ui.column import Column
from game.ui.geometry import Rect
from game.ui.nodes import Node
from game.ui.present.treaty_table import TreatyTable, treaty_table
from game.ui.scenes.bargaining.desk import Desk
from game.ui.scenes.bargaining.life import life_nodes
from game.ui.scenes.bargaining.pieces import add_note, add_speakers
from game.ui.scenes.bargaining.stations import Station
from game.ui.scenes.bargaining.treaty_grid import GAP, Grid
from game.ui.scenes.bargaining.treaty_side import Looking, add_looked_at, add_stands
from game.ui.scenes.bargaining.treaty_text import HOME, add_text, add_warnings, text_row
from game.ui.scenes.bargaining.worth import add_worth
from game.ui.scenes.table.frame import is_narrow
from game.wording import _, party_name, seat_name

_SIDE, _LEAST_SIDE = 0.3, 520
"""Part of the width for the column beside the table, and its least design width."""


class TreatyStation(Station):
    """Draft a text, see whose line it crosses and what it does, accept it, go to the signing."""

    id = "treaty"
    icon = "treaty"

    def __init__(self, desk: Desk) -> None:
        """Stand at a desk and look at the first issue."""
        super().__init__(desk)
        self._issue = terms(desk.known.scenario).issues[0].id
        self._option = ""

    @property
    def label(self) -> str:
        """Return what stands on the tab."""
        return _("Treaty")

    @property
    def prompt(self) -> str:
        """Return what to do here."""
        state = treaty_of(self.desk.known)
        if state.stage not in TALKING:
            return _("The treaty is signed. Now it must be carried out, and must last.")
        if self.desk.private:
            return _("What is each option worth to you? Ask why, before you give way.")
        if "" in state.text:
            return _("Build one text together: press an option to see what it does.")
        return _("The text is whole. Change it, or accept it as it stands.")

    def body(self, canvas: Canvas, area: Rect) -> list[Node]:
        """Lay the table beside what is looked at, or what has become of a signed treaty."""
        if treaty_of(self.desk.known).stage not in TALKING:
            return life_nodes(canvas, area, self.desk)
        table = treaty_table(self.desk.view, self.desk.texts)
        grid = Grid(table, self._issue, self._option, self._look)
        if is_narrow(canvas, area):
            column = Column(canvas, area, "body")
            add_text(column, self.desk, self.host, table)
            grid.add(column, 0)
            self._side(column, table)
            return column.nodes(self.label)
        row, area = area.foot(canvas.em(HOME), canvas.px(14))
        right, left = area.end(max(round(area.w * _SIDE), canvas.em(_LEAST_SIDE)), canvas.px(24))
        rows, side = Column(canvas, left, "body", GAP), Column(canvas, right, "side", 14)
        self._failed(rows, table)
        grid.add(rows, rows.rest)
        self._side(side, table)
        return [
            *rows.nodes(self.label),
            *side.nodes(_("What it does")),
            *text_row(canvas, row, self.desk, self.host, table),
        ]

    def _look(self, issue: str, option: str) -> None:
        self._issue, self._option = issue, option

    def _failed(self, column: Column, table: TreatyTable) -> None:
        """Say so when the last text failed, in life or at home."""
        colour = column.canvas.theme.bad
        if table.stage == "broken":
            text = _("The treaty is broken. A better text may follow.")
            add_note(column, "broken", text, "spoiler", colour)
        elif any(side.refused for side in table.parties):
            text = _("The last text was signed, but the people at home said no. Change it.")
            add_note(column, "refused", text, "people", colour)

    def _side(self, column: Column, table: TreatyTable) -> None:
        add_speakers(column, self.desk, _("Who acts"), self._speakers(), self._name)
        row = next(row for row in table.rows if row.id == self._issue)
        add_looked_at(column, Looking(self.desk, self.host, row, self._option), table)
        if table.own is not None:
            add_worth(column, table.own, table.parties)
        add_stands(column, self.desk, table)
        add_warnings(column, self.desk, table)

    def _name(self, texts: Texts, seat: str) -> str:
        """Return how an actor is called: before everybody a government speaks for its party."""
        scenario = self.desk.known.scenario
        party = None if self.desk.private else represented(scenario, seat)
        return (
            seat_name(texts, seat)
            if party is None
            else party_name(texts, scenario.parties[party].id)
        )

    def _speakers(self) -> Sequence[str]:
        """Return the seats that can act: on the big screen governments, if people play any."""
        scenario, seats = self.desk.known.scenario, self.desk.seats
        governing = [seat for seat in seats if represented(scenario, seat) is not None]
        if self.desk.private or not governing:
            return seats
        return governing if self.desk.seat in governing else (*governing, self.desk.seat)
