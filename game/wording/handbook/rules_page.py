"""The rules on one page, in twelve paragraphs."""

from game.wording.language import later

PARAGRAPHS = (
    later(
        "A conflict has two or three parties. Around it sit nine tracks and track 1.5: "
        "governments, business, citizens, media and more. You play one seat or several; the "
        "computer plays the rest. If the conflict falls into the abyss, everybody loses."
    ),
    later(
        "Look at two things between any two parties. Escalation is a ladder of nine levels, "
        "from a hardened argument to the abyss. Trust is a pyramid with three levels of "
        "society: leaders, influentials, communities."
    ),
    later(
        "A round has five phases. In the briefing you receive means and cards and hear the "
        "news. In Talks you speak freely. In Planning each seat lays cards face down. Then all "
        "cards are turned over. In the review you look back for a moment."
    ),
    later(
        "Talks are the heart. Nobody holds enough alone: one seat has money, another has "
        "access, a third has the people. Say what you have, ask for what you need, and put "
        "what matters on record as a note."
    ),
    later(
        "Agree on a theme in Talks, such as water. When seats of different tracks then play "
        "cards with that theme, each card does more. Cards that push the same number without "
        "agreement get in each other's way and do less."
    ),
    later(
        "A card costs influence, and often funds. Before you commit it you see what it would "
        "do now, why, and the odds if chance plays a part. You can take it back until everybody "
        "is ready."
    ),
    later(
        "How much a card does depends on the stage of the conflict, on the standing of your "
        "seat, and on whether you play together. In war tracks 2, 3, 4 and 5 are weak; use the "
        "time before and after."
    ),
    later(
        "Pressure (sanctions, threats, force) comes first and works fast. It leaves grievance, "
        "and grievance heats the conflict round after round. News that nobody answers often "
        "does the same."
    ),
    later(
        "At the end of a round the conflict moves by itself. The unsolved quarrel, low trust and "
        "grievance heat it; support for a settlement and a round without pressure cool it. Trust "
        "fades, and it flows between the levels of society as far as the link between the tracks "
        "is strong. At level 7 the embassies close."
    ),
    later(
        "In many sessions words go on record. A promise binds only in honour, and everybody sees "
        "what a seat's word is worth. A deal changes hands at once. Your mandate is your own goal "
        "and nobody else knows it; after a total war it counts for nothing."
    ),
    later(
        "Where there is a treaty to be made, any seat may ask why, and workshops find options "
        "that nobody had. Only governments write, accept and sign the one text. Then each people "
        "says yes or no, and what was signed has to be carried out. A text that leaves needs "
        "unmet, or was pressed through, tends to break."
    ),
    later(
        "The session ends after its last round, when a treaty has held long enough, or in total "
        "war after two rounds on level 9. Without a treaty the best ending is a ceasefire: a "
        "negative peace. With one, the years after are played through. Look at the pyramid then: "
        "it shows how deep the trust goes that has to carry it."
    ),
)
