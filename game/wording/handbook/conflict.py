"""Glossary: numbers, stages, what drives a conflict, and how it can end."""

from game.wording.handbook.entry import GAME, GLASL, LEDERACH, ROLE, SUFFICE, Draft
from game.wording.language import later

GAUGES = (
    Draft(
        later("Trust"),
        later(
            "How far people of two parties believe each other, from 0 to 100, on each level "
            "of society. From 50 on, a level can carry a settlement."
        ),
        LEDERACH,
    ),
    Draft(
        later("Escalation"),
        later(
            "How hot the conflict between two parties is, from 0 to 100. It is shown as a "
            "ladder of nine levels."
        ),
        GLASL,
    ),
    Draft(
        later("Support for a settlement"),
        later(
            "How many people in a party want an agreement, from 0 to 100. When it is above a "
            "line it calms the conflict round by round, and some cards need it."
        ),
        ROLE,
    ),
    Draft(
        later("Grievance"),
        later(
            "Hurt and injustice that a party remembers, from 0 to 100. It heats the conflict "
            "in every round and fades slowly where nobody adds to it."
        ),
        later(
            "Suzanne Werner and Amy Yuen, International Organization 59 (2005), find that "
            "truces made under outside pressure fail more often"
        ),
    ),
    Draft(
        later("Link between the tracks"),
        later(
            "How well the tracks hear one another, from 0 to 100. Trust flows from level to "
            "level along it, and at 0 each level is an island."
        ),
        SUFFICE,
    ),
    Draft(
        later("Funds"),
        later("Money of a seat. Much work of tracks 2 to 7 lives on the funds of others."),
        SUFFICE,
    ),
    Draft(
        later("Influence"),
        later(
            "What a seat can spend on acting: access, political capital, volunteers. Some "
            "comes in at every briefing, and 12 is the most a seat can hold."
        ),
        GAME,
    ),
    Draft(
        later("Standing"),
        later(
            "How credible and fair a seat is in the eyes of others, from 0 to 100. All it does "
            "counts half at 0, fully at 50, and one and a half times at 100."
        ),
        ROLE,
    ),
    Draft(
        later("Purse"),
        later(
            "What a spoiler has to act with, from 0 to 12. It strikes where leaders trust each "
            "other most, each strike costs 2, and a group whose purse is empty stays quiet."
        ),
        later("Andrew Kydd and Barbara Walter, International Organization 56 (2002)"),
    ),
)

STAGES = (
    Draft(
        later("Stage"),
        later(
            "What kind of time it is between two parties: latent, confrontation, war or "
            "peacebuilding. Each track has stages in which it works well and others in which "
            "it hardly can."
        ),
        SUFFICE,
    ),
    Draft(
        later("Latent"),
        later(
            "Levels 1 to 3: there is a conflict, and both sides could still gain from solving "
            "it. Prevention is cheap here and rarely gets praise."
        ),
        GLASL,
    ),
    Draft(
        later("Confrontation"),
        later(
            "Levels 4 to 6: each side wants to win and looks for allies. Outside help to talk "
            "is needed, and most tracks can still give it."
        ),
        GLASL,
    ),
    Draft(
        later("War"),
        later(
            "Levels 7 to 9: each side accepts losses as long as the other loses more. Trust "
            "wears down, embassies close, and tracks 2, 3, 4 and 5 can do little."
        ),
        GLASL,
    ),
    Draft(
        later("Peacebuilding"),
        later(
            "The time when a treaty is in force and has to be lived. Money, business, schools "
            "and faith count most then."
        ),
        SUFFICE,
    ),
)

FORCES = (
    Draft(
        later("Ladder of escalation"),
        later(
            "Nine levels from a hardened argument to the abyss. It is easy to climb and hard "
            "to come down, for each level makes the next one look sensible."
        ),
        GLASL,
    ),
    Draft(
        later("Pressure (coercion)"),
        later(
            "Condemning, expelling, sanctions, threats and force. Such cards come first in a "
            "round and work fast, and they leave grievance in those who are pressed."
        ),
        later(
            "Hufbauer, Schott and Elliott count a third of 115 sanctions as successes; Pape "
            "(1997) accepts only five of those"
        ),
    ),
    Draft(
        later("What drives escalation"),
        later(
            "At the end of each round the unsolved quarrel, low trust and grievance raise it; "
            "support for a settlement and a round without pressure lower it. It happens even when "
            "nobody acts."
        ),
        GAME,
    ),
    Draft(
        later("Fading of trust"),
        later(
            "Trust that nobody tends loses a share of itself in every round, and in war some more "
            "on top. The more there is, the more care it needs."
        ),
        GAME,
    ),
    Draft(
        later("Flow of trust"),
        later(
            "At the end of each round the level that trusts less is drawn up by its neighbour. "
            "The stronger the link, the more comes through; contact that nobody tells of stays "
            "where it was."
        ),
        later(
            "Salma Mousa, Science (2020): players of mixed teams behaved better to each other, "
            "and hardly beyond"
        ),
    ),
    Draft(
        later("Contact"),
        later(
            "Meeting people of the other side under fair conditions goes together with less "
            "prejudice. The effect is real and modest, and across ethnic lines it is weaker."
        ),
        later("Pettigrew and Tropp (2006), 515 studies; Paluck, Green and Green (2019)"),
    ),
    Draft(
        later("Spoiler"),
        later(
            "Somebody who gains from the conflict and strikes when talks go well. News with a "
            "spoiler behind it wants a quick answer."
        ),
        later("Andrew Kydd and Barbara Walter, International Organization (2002)"),
    ),
    Draft(
        later("Election"),
        later(
            "Before a vote a government has less influence and asks for more. Where support for a "
            "settlement is strong it is confirmed; otherwise a new one comes that signed nothing."
        ),
        later(
            "Dawn Brancati and Jack Snyder, Journal of Conflict Resolution 57 (2013), on early "
            "elections after civil wars"
        ),
    ),
)

ENDINGS = (
    Draft(
        later("Total war"),
        later(
            "Two parties stand on level 9 at the end of two rounds running. Everybody loses, "
            "whatever else they have reached."
        ),
        GLASL,
    ),
    Draft(
        later("Protracted conflict"),
        later(
            "The session is over and the conflict goes on. Many real ones end like this for years."
        ),
        GAME,
    ),
    Draft(
        later("Ceasefire"),
        later(
            "Escalation is low enough and leaders trust each other enough, between every two "
            "parties. The scenario sets both lines."
        ),
        GAME,
    ),
    Draft(
        later("Negative peace"),
        later(
            "Peace as the absence of shooting. It saves lives, and what people fought about is "
            "still there."
        ),
        later("Johan Galtung, Journal of Peace Research 1 (1964)"),
    ),
    Draft(
        later("Positive peace"),
        later(
            "Peace that people live: justice, exchange, trust on every level. It grows slowly "
            "and out of many hands."
        ),
        later("Johan Galtung, Journal of Peace Research 1 (1964)"),
    ),
    Draft(
        later("Depth of an ending"),
        later(
            "How many levels of society trust each other with 50 or more, between every two "
            "parties. It tells how far down an ending is rooted."
        ),
        LEDERACH,
    ),
)
