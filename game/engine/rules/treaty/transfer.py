"""How ideas leave the room they were found in (C23): to whom, and how much of them gets through.

Slowly is a matter of the card, which schedules it. In the open, people hear of an idea and judge
it by what they need; on a long way, some of it is lost.
"""

from game.engine.model.draft import Draft
from game.engine.model.events import Cause, RuleRolled
from game.engine.model.ops import change
from game.engine.model.plays import Play
from game.engine.model.treaty import Idea
from game.engine.model.treaty_events import IdeasTransferred
from game.engine.rules.push import Push, protected
from game.engine.rules.treaty.table import amend, find_option, terms, treaty_of


def transfer(draft: Draft, room: int, play: Play, distortion: int, *, public: bool) -> None:
    """Let the ideas of a seat's room leave it; nothing when it has none.

    Args:
        draft: The draft.
        room: The number of the seat whose room it is.
        play: Whose doing it is.
        distortion: The chance, in percent, that an idea does not get through and stays there.
        public: Whether people hear of it at once.
    """
    state = treaty_of(draft)
    kept = [idea for idea in state.ideas[room] if idea not in state.transferred]
    fresh = tuple(idea for idea in kept if not _is_garbled(draft, play, distortion))
    if fresh:
        amend(draft, transferred=(*state.transferred, *fresh))
        draft.events.append(IdeasTransferred(play.cause.seat, fresh))
    if public and "support" in draft.scenario.modules:
        for idea in fresh:
            _be_heard(draft, play, idea)


def _is_garbled(draft: Draft, play: Play, chance: int) -> bool:
    """Draw whether an idea is lost on the way; without luck it is when that is likelier.

    The line does not name the idea, for nobody outside the room has heard of it.
    """
    if draft.no_luck or not chance:
        return 2 * chance > 100
    drawn = draft.dice.below(100, "answers") + 1
    seat, card = play.cause.seat, play.cause.id
    draft.events.append(RuleRolled("garbled", seat, card, "", chance, drawn, drawn <= chance))
    return drawn <= chance


def _be_heard(draft: Draft, play: Play, idea: Idea) -> None:
    """Let each people judge an idea by its own needs."""
    scenario, numbers = draft.scenario, terms(draft.scenario).numbers
    option = find_option(scenario, *idea)
    if option is None:
        raise ValueError(f"no option {idea.option} on {idea.issue}")
    cause = Cause("rule", "idea_in_public", play.cause.seat)
    for party, met in enumerate(option.needs):
        liked, disliked = met >= numbers.transfer_meets, met <= numbers.transfer_fails
        if liked or disliked:
            amount = numbers.transfer_support if liked else -numbers.transfer_support
            index = scenario.table.support(party)
            shield = protected(draft, Push("support", party, index, ()), amount)
            change(draft, index, amount, cause, shield)
