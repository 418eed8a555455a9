"""What a seat has been told about the interests of a party: words for weights and for facts."""

from game.content.texts import Texts
from game.engine.model.specs import Scenario
from game.engine.model.treaty import Fact
from game.wording.authored import issue_title, option_title, party_name
from game.wording.language import _, later

_WEIGHTS = {
    "heavy": later("it weighs heavily"),
    "middling": later("it weighs neither much nor little"),
    "light": later("it weighs little"),
    "not_heavy": later("it does not weigh heavily"),
}


def weight_words(weight: str) -> str:
    """Return how much something weighs, as part of a sentence."""
    return _(_WEIGHTS[weight])


def told(texts: Texts, issue: str, option: str, weight: str) -> str:
    """Return what was said of an issue: how much it weighs, and what would be liked best.

    True and false answers are told in the very same words.
    """
    words = weight_words(weight)
    if not option:
        return words
    liked = option_title(texts, issue, option)
    return _("{weight}, and “{option}” would be best").format(weight=words, option=liked)


def fact_words(scenario: Scenario, texts: Texts, fact: Fact) -> str:
    """Return a fact with where it comes from; only what was found out or shown is certain.

    The reason behind an interest is read in these two cases alone: shown with true answers only,
    its absence would give the false ones away.
    """
    patterns = {
        "answer": later("They say ({party}, {issue}): {told}."),
        "finding": later(
            "Found out ({party}, {issue}): {told}, with {points} of 100. Behind it: “{reason}”"
        ),
        "shown": later(
            "Shown ({party}, {issue}): {told}, with {points} of 100. Behind it: “{reason}”"
        ),
    }
    party = scenario.parties[fact.party].id
    return _(patterns[fact.source]).format(
        party=party_name(texts, party),
        issue=issue_title(texts, fact.issue),
        told=told(texts, fact.issue, fact.option, fact.weight),
        points=fact.points,
        reason=texts.issues[fact.issue].reasons[party],
    )
