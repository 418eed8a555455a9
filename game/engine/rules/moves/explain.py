"""A seat says why it broke its word."""

from dataclasses import replace

from game.engine.model.bargaining_actions import Explain
from game.engine.model.bargaining_events import PromiseExplained
from game.engine.model.draft import Draft, Position
from game.engine.model.promises import Promise, Promises
from game.engine.model.refusals import Refusal
from game.engine.rules.moves.write import refuse_text
from game.engine.rules.promises.verdicts import put


def _promise(position: Position, action: Explain) -> Promise | None:
    made = (position.promises or Promises()).made
    numbered = (one for one in made if (one.number, one.seat) == (action.promise, action.seat))
    return next(numbered, None)


def refuse(position: Position, action: Explain) -> Refusal | None:
    """Refuse what is no broken promise of the seat, a second explanation, and a bad sentence."""
    if position.promises is None:
        return Refusal.because("no_promises")
    promise = _promise(position, action)
    if promise is None or promise.verdict != "broken":
        return Refusal.because("not_broken")
    if promise.explanation:
        return Refusal.because("explained_already")
    return refuse_text(action.text)


def carry_out(draft: Draft, action: Explain) -> None:
    """Keep the sentence with the promise."""
    promise = _promise(draft, action)
    if promise is None:
        raise ValueError(f"{action.seat} made no promise {action.promise}")
    explained = replace(promise, explanation=action.text)
    put(draft, explained)
    draft.events.append(PromiseExplained(explained))
