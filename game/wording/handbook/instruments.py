"""Glossary: the instruments, from what governments do to what reaches the public."""

from game.wording.handbook.entry import ENTRY, ROLE, SUFFICE, TRACK_TWO, Draft
from game.wording.language import later

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
    Draft(
        later("Condemnation"),
        later(
            "A government or a body says in public that the other side does wrong. It "
            "costs little and moves little, and the other side remembers it."
        ),
        ROLE,
    ),
    Draft(
        later("Threat"),
        later(
            "One side says what it will do to the other unless it gives way. It can bring "
            "a quick yes or a quick shot, and it leaves grievance."
        ),
        ROLE,
    ),
    Draft(
        later("Force"),
        later(
            "Soldiers act, or are seen to be ready to. It presses hardest, it is "
            "remembered longest, and it can start what nobody wants."
        ),
        ROLE,
    ),
    Draft(
        later("Summit"),
        later(
            "The leaders themselves meet, with the whole world watching. It can open "
            "doors, and a failed summit closes them."
        ),
        ROLE,
    ),
    Draft(
        later("Statement"),
        later(
            "Leaders or experts say something in public to set a tone. What has been said "
            "in public is hard to take back."
        ),
        ROLE,
    ),
    Draft(
        later("Aid"),
        later(
            "Food, medicine or shelter for people in need. It builds trust where it "
            "reaches them, most of all through partners on the spot."
        ),
        ROLE,
    ),
    Draft(
        later("Trade"),
        later(
            "Goods cross the border again, or duties fall. Whoever earns by an open "
            "border has a reason to keep it open."
        ),
        ROLE,
    ),
    Draft(
        later("Observers"),
        later(
            "Neutral people watch who keeps to what was agreed. Fewer rumours and fewer "
            "excuses hold escalation down."
        ),
        ROLE,
    ),
    Draft(
        later("Convening"),
        later(
            "Somebody brings all who are active to one table, so that they know of one "
            "another. Then they get in each other's way less."
        ),
        ROLE,
    ),
    Draft(
        later("Briefing of leaders"),
        later(
            "People who hold private talks tell the governments what they are doing. It "
            "costs a card, and it keeps leaders from taking offence."
        ),
        ROLE,
    ),
    Draft(
        later("Seminar"),
        later(
            "People of both sides hear and discuss something together for a day or two. "
            "It is easy to accept and it goes less deep than a workshop."
        ),
        SUFFICE,
    ),
    Draft(
        later("Training"),
        later(
            "People learn to negotiate, to mediate or to lead a meeting. It takes a "
            "while, and then everything they do with it works better."
        ),
        ROLE,
    ),
    Draft(
        later("Facilitation"),
        later(
            "A neutral person leads the talk, so that everybody is heard. The ideas stay "
            "with those who have them."
        ),
        ROLE,
    ),
    Draft(
        later("Exchange"),
        later(
            "Pupils, nurses or farmers live with the other side for a time. Many small "
            "meetings change pictures slowly, and mostly of those one has met."
        ),
        ROLE,
    ),
    Draft(
        later("Research"),
        later(
            "People who know how to find out, find out: who needs what, and what is true. "
            "Shared facts make some quarrels smaller."
        ),
        ROLE,
    ),
    Draft(
        later("Network"),
        later(
            "Groups that work on the same thing keep in touch across the line. News and "
            "help then travel faster than rumours."
        ),
        ROLE,
    ),
    Draft(
        later("Investment"),
        later(
            "Money goes into something both sides gain by. It takes rounds until it "
            "shows, and it is lost first when things get hot."
        ),
        ROLE,
    ),
    Draft(
        later("Jobs"),
        later(
            "Work for people who have none. Fewer people then have a reason to follow "
            "those who promise a fight."
        ),
        ENTRY,
    ),
    Draft(
        later("Service"),
        later(
            "A firm, a congregation or a club does what people need: water, buses, care. "
            "Whoever does it for both sides is trusted by both."
        ),
        SUFFICE,
    ),
    Draft(
        later("Campaign"),
        later(
            "Many people ask for one thing for many weeks. It puts a matter on the "
            "agenda, and the other side may feel attacked."
        ),
        ENTRY,
    ),
    Draft(
        later("March"),
        later(
            "Many people walk together to show how many they are. It is seen at once, and "
            "it can end in joy or in stones."
        ),
        ENTRY,
    ),
    Draft(
        later("Advocacy"),
        later(
            "People who know a subject press their own government on one decision. It "
            "works indoors and takes patience."
        ),
        ROLE,
    ),
    Draft(
        later("Prayer"),
        later(
            "Congregations of both sides come together, or pray for each other. It "
            "reaches people whom no conference reaches."
        ),
        SUFFICE,
    ),
    Draft(
        later("Sanctuary"),
        later(
            "A place where nobody may be harmed or arrested. Moderate people can meet "
            "there while it is dangerous elsewhere."
        ),
        ROLE,
    ),
    Draft(
        later("Broadcast"),
        later("One message to everybody at once. It can calm or inflame, and both go fast."),
        ROLE,
    ),
    Draft(
        later("Series"),
        later(
            "A story told week after week on the radio or on a screen. It changes what "
            "people think is normal, and it takes time."
        ),
        ROLE,
    ),
    Draft(
        later("Press work"),
        later(
            "Reports, interviews and comments. They carry ideas to the public, and what "
            "is printed can be held against its author."
        ),
        ROLE,
    ),
    Draft(
        later("Arts"),
        later(
            "Songs, plays and pictures that both sides can share. They touch where "
            "arguments do not."
        ),
        ROLE,
    ),
)
