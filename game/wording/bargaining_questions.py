"""Questions of the review about bargaining, in the order in which their moments are looked for."""

from game.wording import bargaining_moments as moments
from game.wording.language import later
from game.wording.moments import Trigger

AFTER_THE_TREATY: tuple[tuple[str, Trigger, str], ...] = (
    (
        "treaty_broke",
        moments.treaty_broke,
        later(
            "The treaty broke, most of all by {cause}. Who could have seen it coming, and who "
            "was not asked when it was signed?"
        ),
    ),
    (
        "refused",
        moments.refused,
        later(
            "The people of {parties} said no to what had been signed. What had they needed, and "
            "who knew it?"
        ),
    ),
    (
        "signed",
        moments.signed,
        later(
            "There is a signed treaty. Which clause are you proud of, and which one worries you?"
        ),
    ),
    (
        "pressed",
        moments.pressed,
        later(
            "{party} signed a clause on {issue} that gives it little. What could be given so that "
            "it lasts?"
        ),
    ),
)
"""Moments that come before any other of a round."""

AT_THE_TABLE: tuple[tuple[str, Trigger, str], ...] = (
    (
        "word_broken",
        moments.word_broken,
        later(
            "{seat} had said to {other}: “{words}” It did not happen. What would make the next "
            "word believable?"
        ),
    ),
    (
        "line_crossed",
        moments.line_crossed,
        later(
            "{party} had ruled out “{option}” on {issue}, and then accepted it. What made the way "
            "back possible?"
        ),
    ),
    (
        "line_drawn",
        moments.line_drawn,
        later(
            "{party} said never to “{option}” on {issue}. What need may stand behind that word, "
            "and how else could it be met?"
        ),
    ),
    (
        "word_overtaken",
        moments.word_overtaken,
        later(
            "A promise of {seat} to {other} was overtaken by events. How can people tell bad luck "
            "from bad faith?"
        ),
    ),
    (
        "idea_tabled",
        moments.idea_tabled,
        later(
            "{seat} brought “{option}” to the table. What does it give to each side that no "
            "earlier option gave?"
        ),
    ),
    (
        "nobody_asked",
        moments.nobody_asked,
        later(
            "A text is being written, and nobody has asked anybody why. What might you not know "
            "about the others?"
        ),
    ),
    (
        "asked",
        moments.asked,
        later(
            "{seat} asked {party} why, on {issue}. How far do you believe an answer, and what "
            "does that depend on?"
        ),
    ),
    (
        "declined",
        moments.declined,
        later(
            "{seat} asked {other} to work on {theme}, and it came to nothing. What was in the way?"
        ),
    ),
    (
        "dealt",
        moments.dealt,
        later(
            "{seat} and {other} made a deal. What was cheap for one of them and dear to the other?"
        ),
    ),
    (
        "word_kept",
        moments.word_kept,
        later(
            "{seat} kept a promise to {other}. What has that changed between them, and did "
            "anybody else notice?"
        ),
    ),
)
"""Moments that come after pressure and the ladder, and before cards and news."""
