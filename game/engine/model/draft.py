"""A private, changeable copy of a state: opened once for each action, then frozen again."""

from game.engine.model.events import Event
from game.engine.model.rng import Dice
from game.engine.model.state import State


class Draft:
    """The same names as `State`, as lists, with the ledger of what happened to them.

    Inner tuples (hands, piles, commitments) are replaced, never changed in place, so opening
    a draft copies only the outer lists. `watched` counts the events that the rules about
    promises and deeds have looked at.
    """

    __slots__ = (
        "abyss",
        "away",
        "channels",
        "commitments",
        "deals",
        "deeds",
        "dice",
        "discards",
        "events",
        "gauges",
        "hands",
        "initiatives",
        "lasting",
        "memory",
        "news",
        "no_luck",
        "notes",
        "outcome",
        "past_news",
        "pending",
        "phase",
        "piles",
        "promises",
        "ready",
        "round",
        "scenario",
        "sheets",
        "themes",
        "treaty",
        "watched",
    )

    def __init__(self, state: State) -> None:
        self.scenario = state.scenario
        self.no_luck = state.no_luck
        self.round = state.round
        self.phase = state.phase
        self.gauges = list(state.gauges)
        self.hands = list(state.hands)
        self.piles = list(state.piles)
        self.discards = list(state.discards)
        self.commitments = list(state.commitments)
        self.ready = list(state.ready)
        self.themes = list(state.themes)
        self.channels = list(state.channels)
        self.initiatives = list(state.initiatives)
        self.lasting = list(state.lasting)
        self.pending = list(state.pending)
        self.news = state.news
        self.past_news = list(state.past_news)
        self.notes = list(state.notes)
        self.abyss = list(state.abyss)
        self.dice = Dice(state.luck)
        self.outcome = state.outcome
        self.promises = state.promises
        self.deals = state.deals
        self.deeds = state.deeds
        self.sheets = state.sheets
        self.treaty = state.treaty
        self.memory = state.memory
        self.away = state.away
        self.events: list[Event] = []
        self.watched = 0

    def freeze(self) -> State:
        """Return the state that the draft has become."""
        return State(
            self.scenario,
            self.no_luck,
            self.round,
            self.phase,
            tuple(self.gauges),
            tuple(self.hands),
            tuple(self.piles),
            tuple(self.discards),
            tuple(self.commitments),
            tuple(self.ready),
            tuple(self.themes),
            tuple(self.channels),
            tuple(self.initiatives),
            tuple(self.lasting),
            tuple(self.pending),
            self.news,
            tuple(self.past_news),
            tuple(self.notes),
            tuple(self.abyss),
            self.dice.luck,
            self.outcome,
            self.promises,
            self.deals,
            self.deeds,
            self.sheets,
            self.treaty,
            self.memory,
            self.away,
        )


Position = State | Draft
"""What a rule can be asked about: a frozen state or a draft in the making."""
