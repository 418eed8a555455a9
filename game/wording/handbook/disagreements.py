"""Glossary: where the documents disagree, and what the game does."""

from game.wording.handbook.entry import APPROACH, ROLE, SUFFICE, Draft
from game.wording.language import later

DISAGREEMENTS = (
    Draft(
        later("Numbers of tracks 3 and 4"),
        later(
            "One document calls track 3 people-to-people and track 4 the private sector; "
            "the others have it the other way round. The game follows the founders: 3 "
            "business, 4 citizens."
        ),
        later("Diamond and McDonald; compare “Multi-track diplomacy”"),
    ),
    Draft(
        later("Who named the tracks"),
        later(
            "The documents give different names and years for “track two” and "
            "“multi-track”. The game names nobody as the only one: Davidson and Montville wrote "
            "of track two in 1981, Diamond and McDonald of many tracks around 1991."
        ),
        ROLE,
    ),
    Draft(
        later("How wide track two is"),
        later(
            "For some it means only professional conflict resolution, for others all that "
            "is unofficial. The game uses the narrow meaning; all together are “the "
            "unofficial tracks”."
        ),
        ROLE,
    ),
    Draft(
        later("Three meanings of track 1.5"),
        later(
            "Officials without their hats, officials with experts, or a respected "
            "outsider between officials. The game has the second as dialogue cards and "
            "the third as eminent persons."
        ),
        ROLE,
    ),
    Draft(
        later("Is track two a bridge?"),
        later(
            "It is meant as a bridge to official talks, and one text says there is little "
            "proof of that. In the game an idea changes nothing until somebody carries it "
            "out of the room."
        ),
        ROLE,
    ),
    Draft(
        later("Are all tracks equal?"),
        later(
            "One text says that no track matters more, two give governments the first "
            "place. In the game only governments can sign, and what they sign lasts only "
            "with the others."
        ),
        APPROACH,
    ),
    Draft(
        later("Track two in war"),
        later(
            "One text sees little use for it in war, another sees it at work when talks "
            "are stuck. In the game it is weak in war and strong before and after."
        ),
        SUFFICE,
    ),
    Draft(
        later("Weak, and therefore trusted"),
        later(
            "Track 1.5 has no power: that is named as its strength and as its weakness. "
            "In the game it can save a leader's face and can offer nothing else."
        ),
        ROLE,
    ),
    Draft(
        later("What Oslo was"),
        later(
            "The talks of 1993 are named as track one, as grown from track two, and as "
            "track 1.5. The game takes them as an example of transfer from one to the "
            "other."
        ),
        APPROACH,
    ),
    Draft(
        later("The same talks in two tracks"),
        later(
            "One series of talks among more than twenty states stands under track one and "
            "under track 1.5. The game has it as a note on a card of track 1.5."
        ),
        APPROACH,
    ),
    Draft(
        later("May citizens go their own way?"),
        later(
            "One text says that citizens may act apart from governments, another that no "
            "track stands alone. In the game they may, and without the link little of it "
            "reaches leaders."
        ),
        SUFFICE,
    ),
    Draft(
        later("The United Nations in civil wars"),
        later(
            "One text says its charter forbids it to act inside a state. There is an "
            "exception, enforcement under chapter VII, and most missions today are in "
            "such wars; the game has the exception."
        ),
        SUFFICE,
    ),
    Draft(
        later("Who finds out what people need?"),
        later(
            "Intelligence by governments, says one text; talks without officials, say "
            "two. In the game the first is fast and risky and the second slow and safe."
        ),
        ROLE,
    ),
    Draft(
        later("Circle, web, or building blocks"),
        later(
            "The tracks are drawn as a circle, a web and as building blocks. The board "
            "shows the circle, with communications in the middle."
        ),
        SUFFICE,
    ),
    Draft(
        later("Slips in the texts"),
        later(
            "Some names and words in the documents are misspelt or mixed up. The game "
            "does not repeat them, and writes people and groups as they write themselves."
        ),
        ROLE,
    ),
)
