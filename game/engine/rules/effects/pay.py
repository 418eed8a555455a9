"""The verb `pay`."""

from dataclasses import dataclass

from game.engine.model.draft import Draft
from game.engine.model.ops import change
from game.engine.model.plays import Play


@dataclass(frozen=True, slots=True)
class Pay:
    """Move funds from the acting seat to the target seat; no money appears or vanishes."""

    amount: int

    def resolve(self, draft: Draft, play: Play) -> None:
        """Move the printed amount, or what the giver has and the receiver can hold."""
        if play.seat is None or play.target_seat is None:
            return
        table = draft.scenario.table
        giver, receiver = table.funds(play.seat), table.funds(play.target_seat)
        room = table.ceilings[receiver] - draft.gauges[receiver]
        amount = min(self.amount, draft.gauges[giver], room)
        if amount:
            change(draft, giver, -amount, play.cause)
            change(draft, receiver, amount, play.cause)
