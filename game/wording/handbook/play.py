"""Glossary: the course of a round, cards, and the main instruments."""

from game.wording.handbook.entry import APPROACH, GAME, ROLE, SUFFICE, TRACK_TWO, Draft
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

INSTRUMENTS = (
    Draft(
        later("Negotiation"),
        later(
            "The parties themselves look for terms that both can accept. Face to face works "
            "better than on paper."
        ),
        later("Daniel Balliet, Journal of Conflict Resolution 54 (2010), 45 results compared"),
    ),
    Draft(
        later("Good offices"),
        later(
            "A third party offers a place and a way to meet, and stays out of the matter. It "
            "needs the trust of both sides."
        ),
        ROLE,
    ),
    Draft(
        later("Mediation"),
        later(
            "A third party helps to find terms and may suggest some. Strong pressure by a "
            "mediator can bring a deal that does not last."
        ),
        later("Kyle Beardsley, American Journal of Political Science 52 (2008)"),
    ),
    Draft(
        later("Fact-finding"),
        later(
            "Neutral people go and look, and tell both sides the same. It takes the ground "
            "from rumours."
        ),
        ROLE,
    ),
    Draft(
        later("Envoy"),
        later(
            "A person sent to speak for somebody, often without publicity. Who is sent tells "
            "the other side how serious it is."
        ),
        ROLE,
    ),
    Draft(
        later("Workshop"),
        later(
            "Influential people of both sides work on a problem for some days, in private and "
            "without votes. What they find has to be carried to those who decide."
        ),
        TRACK_TWO,
    ),
    Draft(
        later("Dialogue"),
        later(
            "People listen to each other without having to agree. Meeting again and again does "
            "more than meeting once."
        ),
        TRACK_TWO,
    ),
    Draft(
        later("Sanction"),
        later(
            "Trade, money or travel is cut off to make a party change its mind. It works fast "
            "if it works, and it is remembered."
        ),
        ROLE,
    ),
    Draft(
        later("Expulsion"),
        later(
            "Diplomats of the other side are sent home. The message is strong and makes the "
            "next message harder to send."
        ),
        later(
            "Tara Maller (2010): about 30 percent of sanctions of one great power came with "
            "fewer diplomats"
        ),
    ),
    Draft(
        later("Reconciliation"),
        later(
            "Telling what happened, mourning, admitting, sometimes forgiving. It heals "
            "grievance, and it cannot be hurried."
        ),
        SUFFICE,
    ),
    Draft(
        later("Media campaign"),
        later(
            "Broadcasts, series and press work change what seems normal to people. They can "
            "bring sides together and they can inflame."
        ),
        later(
            "Elizabeth Levy Paluck (2009) on a radio series: norms and behaviour moved, "
            "beliefs hardly"
        ),
    ),
    Draft(
        later("Grant"),
        later(
            "Money for the work of another seat. It lets others act, and in itself it builds "
            "no trust."
        ),
        SUFFICE,
    ),
)
