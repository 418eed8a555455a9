"""Glossary: interests and texts, words given, and what makes a treaty last."""

from game.wording.handbook.entry import GAME, Draft
from game.wording.language import later

FISHER = "Roger Fisher and William Ury, Getting to Yes (1981)"
RAIFFA = "Howard Raiffa, The Art and Science of Negotiation (1982)"
PRUITT = "Dean Pruitt and Jeffrey Rubin, Social Conflict (1986)"
PUTNAM = "Robert Putnam, International Organization 42 (1988)"
FEARON = "James Fearon, American Political Science Review 88 (1994)"
WALTER = "Barbara Walter, International Organization 51 (1997)"
WERNER = "Suzanne Werner and Amy Yuen, International Organization 59 (2005)"
JOSHI = "Madhav Joshi and Jason Quinn, British Journal of Political Science (2015)"
LEONARDELLI = later("Geoffrey Leonardelli and others (2019), six experiments")
KONG = later("Dejun Kong, Kurt Dirks and Donald Ferrin (2014), 38 studies")
ZARTMAN = later("William Zartman on ripe moments; his critics say they are hard to tell ahead")

INTERESTS = (
    Draft(
        later("Position"),
        later(
            "What a side asks for in public. It is one way to meet its needs, and often not the "
            "only one or the best."
        ),
        FISHER,
    ),
    Draft(
        later("Interest"),
        later(
            "What a side really needs, the reason behind its position. Ask why: two positions "
            "can clash while the interests behind them fit together."
        ),
        FISHER,
    ),
    Draft(
        later("Why-question"),
        later(
            "Once a round a seat may ask a government why it wants what it wants. Where trust is "
            "low the answer may be vague or untrue, and it sounds the same."
        ),
        KONG,
    ),
    Draft(
        later("BATNA"),
        later(
            "Best alternative to a negotiated agreement: what you will do if the talks fail. "
            "The better it is, the less you have to accept."
        ),
        FISHER,
    ),
    Draft(
        later("Walk-away line (reservation value)"),
        later(
            "The least a side would accept before it rather goes. Pain, stalemate and readiness "
            "lower it, power raises it; you see your own exactly and that of others roughly."
        ),
        RAIFFA,
    ),
    Draft(
        later("ZOPA"),
        later(
            "Zone of possible agreement: all texts that every side prefers to walking away. It "
            "can be empty; then new options or a change in what waiting costs have to come first."
        ),
        RAIFFA,
    ),
    Draft(
        later("Ripeness"),
        later(
            "A moment in which both sides feel that going on hurts and that there may be a way "
            "out. It is a matter of what they perceive, and talks can help them see it."
        ),
        ZARTMAN,
    ),
    Draft(
        later("Dossier"),
        later(
            "Your notes on what each issue means to the others. Nobody else sees them, and the "
            "debrief sets them beside the truth."
        ),
        GAME,
    ),
    Draft(
        later("Preparation sheet"),
        later(
            "Interests, alternatives, target and walk-away line, written down before the first "
            "talks. It helps you notice later how far you have moved, and why."
        ),
        GAME,
    ),
)

TRADES = (
    Draft(
        later("Logrolling"),
        later(
            "Giving way on what weighs little for you and much for the other side, and getting "
            "the same in return. Both gain more than by meeting halfway on everything."
        ),
        PRUITT,
    ),
    Draft(
        later("Bridging"),
        later(
            "Finding a new option that serves the interests of both sides. Workshops find such "
            "options, and somebody has to carry them to the table."
        ),
        PRUITT,
    ),
    Draft(
        later("Transfer"),
        later(
            "The way of an idea from a workshop to the official table: a briefing, a memorandum, "
            "an article, an eminent person. Without it the best idea stays in its room."
        ),
        later("Ronald Fisher, Paving the Way (2005)"),
    ),
    Draft(
        later("Multi-package offer"),
        later(
            "Two or three offers at once that are worth the same to you. Which one the other "
            "side likes best tells you what matters to it, and the climate tends to be better."
        ),
        LEONARDELLI,
    ),
    Draft(
        later("Pareto frontier"),
        later(
            "All texts that cannot be made better for one side without making them worse for "
            "another. Behind the frontier something is left on the table for both."
        ),
        RAIFFA,
    ),
    Draft(
        later("Single negotiating text"),
        later(
            "One draft that everybody criticises and improves, in the place of two that compete. "
            "Any change reopens it, so each side accepts the whole and not the parts."
        ),
        RAIFFA,
    ),
)

WORDS_GIVEN = (
    Draft(
        later("Promise"),
        later(
            "A word given for all to hear or between two seats, to do or leave something by a "
            "round. It binds only in honour; the game watches whether it is kept."
        ),
        GAME,
    ),
    Draft(
        later("Overtaken promise"),
        later(
            "A promise that could not be kept and not by its maker's doing, for example because "
            "a channel closed. It costs nothing: bad luck is not bad faith."
        ),
        GAME,
    ),
    Draft(
        later("Credibility"),
        later(
            "What a seat's word is worth, shown to all: the share of its promises that it kept, "
            "recent ones counting more. Everybody begins at 50."
        ),
        GAME,
    ),
    Draft(
        later("Deal"),
        later(
            "An exchange that happens at once: money, a look at a card, the truth about an "
            "interest, a common theme, a vote. Others see that two have dealt, and not what about, "
            "unless money or a vote was in it."
        ),
        GAME,
    ),
    Draft(
        later("Vote in escrow"),
        later(
            "A government's yes, handed over in a deal. Until these talks end it is given to every "
            "whole text that holds the clause it was pledged for, and cannot be taken back."
        ),
        GAME,
    ),
    Draft(
        later("Invitation"),
        later(
            "A public question to play on a theme together this round. Who was asked, and what "
            "they answered, is remembered."
        ),
        GAME,
    ),
    Draft(
        later("Mandate"),
        later(
            "A goal of your own seat that nobody else knows. It is met or not, several seats can "
            "meet theirs, and after a total war none of them counts."
        ),
        GAME,
    ),
    Draft(
        later("Red line"),
        later(
            "A government's public word that it will never accept an option. It brings applause "
            "at home, and makes it harder to move later."
        ),
        FEARON,
    ),
    Draft(
        later("Audience cost"),
        later(
            "What leaders pay at home for taking back what they said in public: support and "
            "standing. A way out with honour, shown by eminent persons, halves it."
        ),
        FEARON,
    ),
)

TREATY = (
    Draft(
        later("Treaty"),
        later(
            "A text with a clause on every issue, signed by governments and accepted by their "
            "peoples. Signing is not the end: it has to be carried out and to hold."
        ),
        JOSHI,
    ),
    Draft(
        later("Ratification"),
        later(
            "The people of each party say yes or no to what was signed. Support, trust among "
            "communities and needs that are met speak for it, pressed clauses against it."
        ),
        PUTNAM,
    ),
    Draft(
        later("Needs"),
        later(
            "How far an option gives the people of a party what they need to live, from 0 to "
            "100. Governments feel it only when their people make them."
        ),
        GAME,
    ),
    Draft(
        later("Pressed clause"),
        later(
            "A clause that gives the weaker side little where much matters to it. It leaves "
            "grievance, and treaties made under pressure have failed more often."
        ),
        WERNER,
    ),
    Draft(
        later("Readiness to settle"),
        later(
            "How far a party would go to end this, from 0 to 100. Pressure and war raise it, "
            "quiet rounds let it fall again."
        ),
        ZARTMAN,
    ),
    Draft(
        later("Guarantees"),
        later(
            "What monitors, peacekeepers and money held in trust secure, from 0 to 100. Civil "
            "wars ended at the table far more often where somebody guaranteed the peace."
        ),
        WALTER,
    ),
    Draft(
        later("Treaty carried out"),
        later(
            "How much of what was agreed has been done, from 0 to 100. Comprehensive treaties "
            "that are carried out have lasted longer."
        ),
        JOSHI,
    ),
    Draft(
        later("Fragile peace"),
        later(
            "There is a treaty, and it holds for five years in fewer than 60 % of the futures "
            "that are played through. The debrief shows what would have helped most."
        ),
        GAME,
    ),
    Draft(
        later("Sustainable peace"),
        later(
            "There is a treaty, and it holds for five years in 60 % or more of the futures that "
            "are played through. Trust on every level and needs that are met go together with it."
        ),
        GAME,
    ),
)
