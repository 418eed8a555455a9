"""The minutes of a class as one bar: to begin, to play, to talk it over."""

from __future__ import annotations

from dataclasses import dataclass

from game.ui.canvas import Canvas, Sheet
from game.ui.geometry import Rect
from game.ui.layout import SMALL
from game.ui.nodes import PLAIN, Look
from game.ui.present.time_plan import TimePlan, shared_out
from game.ui.text import Style
from game.wording.language import _

_BAR = 64
_STYLE = Style(SMALL, 700, align="centre", valign="middle")


@dataclass(frozen=True, slots=True)
class TimeBar:
    """A plan drawn to scale; a debrief of less than a third is drawn as a warning."""

    plan: TimePlan

    @property
    def words(self) -> str:
        """Return the plan in one sentence."""
        words = _("{minutes} minutes: {brief} to begin, {play} to play, {debrief} to talk it over.")
        return words.format(
            minutes=self.plan.minutes,
            brief=self.plan.brief,
            play=self.plan.play,
            debrief=max(0, self.plan.debrief),
        )

    @property
    def warning(self) -> str:
        """Return what is wrong with the plan and what helps; empty when nothing is."""
        plan = self.plan
        if not plan.short_debrief:
            return ""
        wanted = shared_out(plan.minutes).debrief
        advice = _(
            "Take fewer rounds, shorter talks or fewer players; or end early, after any round."
        )
        if plan.debrief <= 0:
            words = _("This takes {over} minutes too long, and nothing is left to talk it over.")
            return f"{words.format(over=-plan.debrief)} {advice}"
        words = _("Only {debrief} minutes are left to talk it over; {wanted} would be a third.")
        return f"{words.format(debrief=plan.debrief, wanted=wanted)} {advice}"

    @staticmethod
    def height(canvas: Canvas) -> int:
        """Return the height it needs."""
        return canvas.em(_BAR)

    def paint(self, canvas: Canvas, rect: Rect, look: Look = PLAIN) -> None:
        """Draw three fields as long as their minutes, each with its number."""
        del look
        theme, plan = canvas.theme, self.plan
        debrief = max(0, plan.debrief)
        short = plan.short_debrief
        fields = (
            (plan.brief, theme.tracks["1"], "information"),
            (plan.play, theme.accent, "deck"),
            (debrief, theme.bad if short else theme.good, "warning" if short else "dialogue"),
        )
        shown = [field for field in fields if field[0] or short]
        weights = [max(minutes, plan.minutes / 8) for minutes, _colour, _icon in shown]
        cells = rect.row(weights, canvas.px(6))
        for (minutes, colour, icon), cell in zip(shown, cells, strict=True):
            canvas.panel(cell, Sheet(colour, radius=12))
            self._field(canvas, cell, icon, str(minutes))

    def _field(self, canvas: Canvas, cell: Rect, icon: str, minutes: str) -> None:
        ink = canvas.theme.on_accent
        side, gap = canvas.em(SMALL), canvas.px(10)
        width = canvas.text_width(minutes, _STYLE)
        group = cell.middle(side + gap + width + 2, side)
        if group.w < cell.w - gap:
            canvas.icon(Rect(group.x, group.y, side, side), icon, ink)
            cell = Rect(group.x + side + gap, cell.y, width + 2, cell.h)
        canvas.text(cell, minutes, Style(SMALL, 700, ink, "centre", "middle"))
