"""Glossary: the tracks, the levels of society, and who sits at the table."""

from game.wording.handbook.entry import (
    APPROACH,
    ENTRY,
    GAME,
    LEDERACH,
    ROLE,
    SUFFICE,
    TRACK_TWO,
    Draft,
)
from game.wording.language import later

TRACKS = (
    Draft(
        later("Multi-track diplomacy"),
        later(
            "The view that peace is made by many kinds of people at once, not by governments "
            "alone. Nine tracks are counted, and each can do something that the others cannot."
        ),
        SUFFICE,
    ),
    Draft(
        later("1 Government"),
        later(
            "Officials who speak for a state. They have power and money and they alone can "
            "sign, but they are bound by orders, and their doors close when a conflict is at "
            "its peak."
        ),
        ROLE,
    ),
    Draft(
        later("1.5 Eminent persons"),
        later(
            "Respected people, such as former presidents, who talk with officials in private. "
            "They can work at every stage and help a leader to step back with honour, but they "
            "have no money or troops to offer."
        ),
        ROLE,
    ),
    Draft(
        later("2 Conflict resolution"),
        later(
            "Professionals outside government who bring the sides together in workshops. Talk "
            "is freer there and reaches the causes of a conflict, but in open war they can do "
            "little."
        ),
        SUFFICE,
    ),
    Draft(
        later("3 Business"),
        later(
            "Firms that trade, invest and create work across the lines. Ties like these give "
            "both sides something to lose. One of the documents gives business the number 4."
        ),
        SUFFICE,
    ),
    Draft(
        later("4 Private citizens"),
        later(
            "Ordinary people who meet, write, visit and help. They change what communities "
            "feel, and leaders may never hear of it unless somebody carries the news."
        ),
        SUFFICE,
    ),
    Draft(
        later("5 Research and education"),
        later(
            "Universities, schools and institutes that find out, teach and train. Their work "
            "is slow and makes the work of other tracks better."
        ),
        SUFFICE,
    ),
    Draft(
        later("6 Activism"),
        later(
            "Groups that name injustice and press for change. They can put a forgotten matter "
            "on the table, and may heat the conflict for a while."
        ),
        SUFFICE,
    ),
    Draft(
        later("7 Religion"),
        later(
            "Communities of faith and their leaders. They reach people whom no official "
            "reaches, and can open the way to mourning and forgiving."
        ),
        SUFFICE,
    ),
    Draft(
        later("8 Funding"),
        later(
            "Foundations and donors who pay for the work of others. Most of the other tracks "
            "depend on it, and money alone builds no trust."
        ),
        SUFFICE,
    ),
    Draft(
        later("9 Communications"),
        later(
            "Media of every kind, in the middle of the circle. They let the tracks hear one "
            "another and shape what people believe, for good or for ill."
        ),
        SUFFICE,
    ),
)

SOCIETY = (
    Draft(
        later("Levels of society"),
        later(
            "Leaders at the top, influentials in the middle, communities at the base, drawn "
            "as a pyramid. Each of the three has to trust the other side for a settlement to "
            "be carried by a whole people."
        ),
        LEDERACH,
    ),
    Draft(
        later("Leaders"),
        later("The few who decide for a party. Tracks 1 and 1.5 reach them best."),
        LEDERACH,
    ),
    Draft(
        later("Influentials"),
        later(
            "People known and respected beyond their own street: professors, owners of firms, "
            "editors, bishops. They can speak both to leaders and to communities."
        ),
        LEDERACH,
    ),
    Draft(
        later("Communities"),
        later("The many who live with what is decided. Tracks 4, 6 and 7 reach them best."),
        LEDERACH,
    ),
)

TABLE = (
    Draft(
        later("Party"),
        later("A side of the conflict with its people. There are two or three in a scenario."),
        GAME,
    ),
    Draft(
        later("Between two parties"),
        later(
            "What lies between two parties is counted for each pair of them. Trust and "
            "escalation live there."
        ),
        GAME,
    ),
    Draft(
        later("Seat"),
        later(
            "One actor of a track with a name, a hand of cards and a purse. You play one seat "
            "or more; the computer plays the others."
        ),
        GAME,
    ),
    Draft(
        later("Third party"),
        later(
            "A seat that belongs to no side. It is heard by both as long as both see it as fair."
        ),
        ROLE,
    ),
    Draft(
        later("Facilitator"),
        later(
            "The person who runs the session. A good part of the time belongs to the talk "
            "after the game, where most of the learning happens."
        ),
        GAME,
    ),
)

WORDS = (
    Draft(
        later("One track is not enough"),
        later(
            "In a comparison of many conflicts governments achieved most of all tracks that "
            "worked alone, and official and unofficial work together could do better still. That "
            "is a finding about many cases, not a promise for one."
        ),
        later("Tobias Böhmelt, Journal of Peace Research 47 (2010)"),
    ),
    Draft(
        later("Track two"),
        later(
            "Another name for track 2, and in some texts for everything outside government. "
            "It prepares and supports official talks and does not replace them."
        ),
        TRACK_TWO,
    ),
    Draft(
        later("Including everybody"),
        later(
            "One document holds that conflicts are settled best when every level takes part, from "
            "leaders to villages. That is why the ending tells you how deep it goes."
        ),
        ENTRY,
    ),
    Draft(
        later("A web, not a row"),
        later(
            "The tracks depend on each other like the threads of a web. A pull at one is felt "
            "at the others, if somebody links them."
        ),
        APPROACH,
    ),
)
