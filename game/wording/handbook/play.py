"""Glossary: the course of a round, cards and channels."""

from game.wording.handbook.entry import APPROACH, GAME, ROLE, SUFFICE, Draft
from game.wording.language import later

ROUND = (
    Draft(
        later("Round"),
        later(
            "A season of the conflict: briefing, talks, planning, resolution, review. A "
            "session has as many rounds as you chose when you set it up."
        ),
        GAME,
    ),
    Draft(
        later("Briefing"),
        later(
            "Income and new cards come in, initiatives go on, and the news of the round is "
            "read. Read it aloud: somebody at the table may hold the answer."
        ),
        GAME,
    ),
    Draft(
        later("Talks"),
        later(
            "The heart of the game: talk freely, put notes on record, agree on themes. Nothing "
            "said here binds you, and everybody remembers it."
        ),
        GAME,
    ),
    Draft(
        later("Planning"),
        later(
            "Each seat lays its cards face down and chooses what they are played on. You see "
            "what a card would do, and you can take it back until all are ready."
        ),
        GAME,
    ),
    Draft(
        later("Resolution"),
        later(
            "Cards are turned over: pressure first, then the others in the order of the "
            "tracks. Every change is shown with its cause."
        ),
        GAME,
    ),
    Draft(
        later("Review"),
        later(
            "One question on what has just happened. Each seat may write one sentence, and the "
            "debrief keeps it."
        ),
        GAME,
    ),
    Draft(
        later("News"),
        later(
            "An event that reaches everybody. A card with one of the themes that answer it "
            "turns it to some good; left alone it often gets worse."
        ),
        GAME,
    ),
    Draft(
        later("Ledger"),
        later(
            "The list of all changes: what, from where to where, by which card or rule, made "
            "larger or smaller by what. Nothing in the game changes without a line in it."
        ),
        GAME,
    ),
)

CARDS = (
    Draft(
        later("Card"),
        later(
            "Something your seat can do. The front shows cost, effects and themes; the back "
            "says what it teaches and where the idea comes from."
        ),
        GAME,
    ),
    Draft(
        later("Theme"),
        later(
            "A matter to work on, such as water or memory. Cards carry one to three themes; "
            "agree on one in Talks to play together on it."
        ),
        GAME,
    ),
    Draft(
        later("Playing together"),
        later(
            "When seats of two or more tracks play on the same agreed theme, each card does "
            "more for every further track, up to a limit. Seats of the same track count once."
        ),
        SUFFICE,
    ),
    Draft(
        later("Doubling"),
        later(
            "Two cards of the same kind on the same target without an agreed theme get in each "
            "other's way and do less. Speak first."
        ),
        later(
            "Tobias Böhmelt, British Journal of Political Science (2011): more mediators help "
            "only up to a point"
        ),
    ),
    Draft(
        later("Chance"),
        later(
            "Some cards may bring more, or go wrong; the odds stand on the card. A good "
            "decision can end badly, and the debrief tells the two apart."
        ),
        GAME,
    ),
    Draft(
        later("Initiative"),
        later(
            "A card that goes on working at the next briefings. Some need upkeep each time, "
            "and end at once when it cannot be paid."
        ),
        GAME,
    ),
    Draft(
        later("Upkeep"),
        later(
            "Funds that an initiative takes at each briefing. Another seat may pay you in time "
            "if you ask."
        ),
        SUFFICE,
    ),
    Draft(
        later("Protection"),
        later(
            "For some rounds harm counts less: falling trust or support, or rising escalation. "
            "It does not undo what has happened."
        ),
        GAME,
    ),
    Draft(
        later("Target"),
        later(
            "What a card is played on: two parties, one party, a seat, or nothing in "
            "particular. A card on nothing in particular reaches everybody."
        ),
        GAME,
    ),
    Draft(
        later("Card returned"),
        later(
            "When a card cannot be played any more as it is turned over, it goes back to your "
            "hand and costs nothing. Pressure in the same round is the usual reason."
        ),
        GAME,
    ),
)

CHANNELS = (
    Draft(
        later("Channel"),
        later("A way for two parties to speak. Some cards need one that is open."),
        GAME,
    ),
    Draft(
        later("Embassies"),
        later(
            "The official channel. They close when two parties reach the levels of war, just "
            "when talking is needed most."
        ),
        ROLE,
    ),
    Draft(
        later("Back channel"),
        later(
            "A quiet channel that no newspaper knows of, opened by tracks 1.5 or 2. It keeps "
            "frank talk alive while official doors are shut."
        ),
        APPROACH,
    ),
)
