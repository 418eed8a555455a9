"""The reflection question of a review, drawn by rule from what has just happened."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.content.texts import Texts
from game.engine.model.events import Event
from game.engine.model.specs import Scenario
from game.wording import moments
from game.wording.bargaining_questions import AFTER_THE_TREATY, AT_THE_TABLE
from game.wording.history import rounds_of, standings
from game.wording.language import _, later
from game.wording.moments import Round, Trigger


@dataclass(frozen=True, slots=True)
class Question:
    """A question to the table.

    Attributes:
        code: Which moment it was drawn from, for the journal and the debrief.
        text: The question in the language in use.
    """

    code: str
    text: str


def question(scenario: Scenario, texts: Texts, events: Sequence[Event]) -> Question:
    """Return the question for the last round whose cards have been resolved.

    The first moment in the list of triggers that fits and has not been asked about before
    wins, so no table is asked the same thing twice while there is something new to ask.

    Args:
        scenario: What is played.
        texts: What authors wrote.
        events: All public events of the session so far.

    Raises:
        ValueError: When no round has been resolved yet.
    """
    asked: dict[str, int] = {}
    found = Question("", "")
    for one in _closed_rounds(scenario, texts, events):
        found = _ask(one, asked)
        asked[found.code] = one.number
    if not found.code:
        raise ValueError("no round has been resolved yet")
    return found


def _closed_rounds(scenario: Scenario, texts: Texts, events: Sequence[Event]) -> list[Round]:
    ends = standings(scenario, events)
    rounds = rounds_of(events)[: len(ends) - 1]
    found: list[Round] = []
    earlier: tuple[Event, ...] = ()
    for own, before, after in zip(rounds, ends[:-1], ends[1:], strict=True):
        found.append(Round(scenario, texts, after.round, own, earlier, before, after))
        earlier += own
    return found


def _ask(one: Round, asked: dict[str, int]) -> Question:
    """Take the first fitting question not asked yet, else the one asked longest ago."""
    fitting = [
        Question(code, _(text).format(**told))
        for code, trigger, text in _QUESTIONS
        if (told := trigger(one)) is not None
    ]
    return min(fitting, key=lambda candidate: asked.get(candidate.code, 0))


_QUESTIONS: tuple[tuple[str, Trigger, str], ...] = (
    (
        "fallen",
        moments.fallen,
        later(
            "{parties} have fallen into the abyss. In which round could it still have been "
            "stopped, and by whom?"
        ),
    ),
    (
        "last_round",
        moments.last_round,
        later("Who in this conflict carries what has been reached, and who was never asked?"),
    ),
    (
        "abyss",
        moments.abyss,
        later(
            "{parties} stand on {level}. Who could still stop this, and what would they need "
            "from you?"
        ),
    ),
    *AFTER_THE_TREATY,
    (
        "first_coercion",
        moments.first_coercion,
        later(
            "{card} by {seat} was the first pressure at this table. What did it win today, and "
            "who will remember it?"
        ),
    ),
    (
        "embassies_closed",
        moments.embassies_closed,
        later(
            "The embassies of {parties} are closed. Who of you can still carry a message, and "
            "what should it say?"
        ),
    ),
    (
        "coercion_backfired",
        moments.coercion_backfired,
        later(
            "{card} was meant to press, and the conflict is hotter than before. How did it look "
            "from the other side?"
        ),
    ),
    *AT_THE_TABLE,
    (
        "level_up",
        moments.level_up,
        later(
            "{parties} have climbed to {level}. Which moment of this round made the way back "
            "longer?"
        ),
    ),
    (
        "joint",
        moments.joint,
        later(
            "{seats} played together on {theme}. What did each of them give up to make that work?"
        ),
    ),
    (
        "news_unanswered",
        moments.news_unanswered,
        later("Nobody answered “{news}”. Did each of you think that somebody else would?"),
    ),
    (
        "unpaid",
        moments.unpaid,
        later(
            "{card} by {seat} ended because nobody paid for it. Who needed it, and did they "
            "know that it was in danger?"
        ),
    ),
    (
        "level_down",
        moments.level_down,
        later(
            "{parties} have come down to {level}. What was it that helped, and how could it be "
            "lost again?"
        ),
    ),
    (
        "chance_struck",
        moments.chance_struck,
        later(
            "Chance struck at {card} ({chance}). Knowing the odds, was it a good decision all "
            "the same?"
        ),
    ),
    (
        "channel_opened",
        moments.channel_opened,
        later(
            "There is a channel between {parties} again. What can be said there that cannot be "
            "said in public?"
        ),
    ),
    (
        "communities_ahead",
        moments.communities_ahead,
        later(
            "Communities trust each other more, leaders do not. How could the leaders come to "
            "hear of it?"
        ),
    ),
    (
        "leaders_ahead",
        moments.leaders_ahead,
        later(
            "Leaders trust each other more, communities do not. What would people at home have "
            "to see to believe it?"
        ),
    ),
    (
        "returned",
        moments.returned,
        later(
            "{card} could not be played after all. What had changed, and could {seat} have known?"
        ),
    ),
    (
        "crowded",
        moments.crowded,
        later(
            "Several seats pushed in the same place at once, and {card} lost strength by it. What "
            "did you not tell each other in Talks?"
        ),
    ),
    (
        "left_alone",
        moments.left_alone,
        later(
            "{seat} worked on {theme}, and no other track came along. What would have made it "
            "worth your while?"
        ),
    ),
    (
        "news_answered",
        moments.news_answered,
        later("“{news}” was answered by {seats}. Why were they the right ones to do it?"),
    ),
    (
        "coercion_worked",
        moments.coercion_worked,
        later(
            "{card} by {seat} was followed by a calmer round. Was it the cause, and what did it "
            "leave behind?"
        ),
    ),
    (
        "quiet",
        moments.quiet,
        later(
            "Nobody acted in this round. What were you waiting for, and what went on without you?"
        ),
    ),
    (
        "unheard",
        moments.unheard,
        later("{seat} did not act in this round. What could they see that the others missed?"),
    ),
    (
        "wishes",
        moments.always,
        later("Which seat do you need most in the next round, and have you told them?"),
    ),
)
"""Code, trigger and words, in the order in which moments are looked for."""
