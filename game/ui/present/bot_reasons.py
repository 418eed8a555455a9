"""Why a bot has made an offer, or declined one, as its seat would say it; pure."""

from __future__ import annotations

from game.bots.reasons import why
from game.bots.roster import RANDOM
from game.engine import Action
from game.engine.model.bargaining_actions import DeclineOffer, MakeOffer
from game.engine.model.deals import Offer
from game.session.table import Table
from game.wording.bot_reasons import spoken


def reason_of_offer(table: Table, offer: Offer) -> str:
    """Return why a bot made an open offer or declined one; empty where there is nothing to say."""
    action: Action
    if offer.status == "open":
        action = MakeOffer(offer.seat, offer.to, offer.packages, offer.counters)
    elif offer.status == "declined":
        action = DeclineOffer(offer.to, offer.number)
    else:
        return ""
    if table.bots.get(action.seat, RANDOM) == RANDOM:
        return ""
    reason = why(table.view(action.seat), action)
    return spoken(table.pack.texts, reason) if reason else ""
