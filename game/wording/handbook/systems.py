"""Glossary: the systems that the documents describe, each switched on by a scenario."""

from game.wording.handbook.entry import GAME, ROLE, SUFFICE, TRACK_TWO, Draft
from game.wording.language import later

SYSTEMS = (
    Draft(
        later("Assembly of states"),
        later(
            "Many states vote on what to do about a conflict. It can act when no state "
            "with a veto blocks it, so a veto is worth bargaining over."
        ),
        SUFFICE,
    ),
    Draft(
        later("Consent of the host"),
        later(
            "Peacekeepers and monitors enter a country when its government lets them in. "
            "From level 8 on the assembly may act alone, for then the peace itself is "
            "threatened."
        ),
        SUFFICE,
    ),
    Draft(
        later("Instructions"),
        later(
            "Officials may not say yes to a text that their capital has not read. A card "
            "can win them a free hand."
        ),
        ROLE,
    ),
    Draft(
        later("Rank of a delegation"),
        later(
            "An official, a minister or the head of state: who is sent shows how much it "
            "means. The first time counts; sending somebody lower later looks like a "
            "retreat."
        ),
        ROLE,
    ),
    Draft(
        later("Ways of talking"),
        later(
            "Formal meetings, written drafts and side conversations. Used together they "
            "carry one another; each alone gets stuck."
        ),
        ROLE,
    ),
    Draft(
        later("Partner on the spot"),
        later(
            "People who live where the help is to arrive. Without one, money and decrees "
            "from a capital reach communities only in part."
        ),
        SUFFICE,
    ),
    Draft(
        later("The same people again"),
        later(
            "A group that meets again gets further than a new one. The third meeting is "
            "the best, and a group left alone for three rounds scatters."
        ),
        ROLE,
    ),
    Draft(
        later("Home country"),
        later(
            "A go-between is judged by what the own country does. When it puts pressure "
            "on a party, that party stops listening for a while."
        ),
        ROLE,
    ),
    Draft(
        later("Friction"),
        later(
            "Workshops look for what officials rule out, and officials dislike to hear of "
            "it from others. A briefing keeps the peace between the tracks."
        ),
        ROLE,
    ),
    Draft(
        later("Voters who push"),
        later(
            "Before an election, people who want a settlement make talking cheaper for "
            "their government. Where nobody votes, this push is missing."
        ),
        ROLE,
    ),
    Draft(
        later("Step of goodwill"),
        later(
            "A small step that asks for nothing first. Answered by a step it builds "
            "trust; unanswered it costs support at home."
        ),
        later("Charles Osgood's plan of graduated steps (GRIT, 1962)"),
    ),
    Draft(
        later("Skill"),
        later(
            "People who have been trained do better what needs skill: workshops, "
            "mediation, negotiation. It lasts for some rounds."
        ),
        ROLE,
    ),
    Draft(
        later("Kinds of spoilers"),
        later(
            "Some want a share, some wait for a cheap chance, and some want no peace at "
            "all. Who knows which kind it is knows what may stop it."
        ),
        later("Stephen Stedman, International Security 22 (1997)"),
    ),
    Draft(
        later("Purse of a spoiler"),
        later(
            "Fighting costs money. A spoiler acts while it can pay, so whoever dries up "
            "its purse takes away the next blow."
        ),
        GAME,
    ),
    Draft(
        later("Who is included"),
        later(
            "People outside government can be left out, asked, seated, or listened to. "
            "Treaties made with them are broken less often, as far as studies can tell."
        ),
        later("Desirée Nilsson, International Interactions 38 (2012)"),
    ),
    Draft(
        later("What cannot be measured well"),
        later(
            "Trust among people is hard to count, so the board may be some points off. "
            "Research makes it exact for a while, and the debrief shows the truth."
        ),
        TRACK_TWO,
    ),
    Draft(
        later("Three kinds of peacebuilding"),
        later(
            "Political work builds rules, economic work builds a living, social work "
            "heals. A peace that stands on one leg falls more easily."
        ),
        ROLE,
    ),
)
