"""The fixed words of the rulebook: tracks, levels of society, stages, phases, modules."""

TRACKS = (
    "government",
    "eminent_persons",
    "conflict_resolution",
    "business",
    "citizens",
    "education",
    "activism",
    "religion",
    "funding",
    "communications",
)
"""The nine tracks and track 1.5, in the order in which cards resolve."""

LEVELS = ("leaders", "influentials", "communities")
"""The levels of society, from the top of the pyramid of trust to its base."""

STAGES = ("latent", "confrontation", "war", "peacebuilding")

PHASES = ("briefing", "talks", "planning", "resolution", "review", "over")

MODULES = ("support", "channels", "funds", "standing", "link", "themes")
"""The parts of the rules that a scenario may switch off for a first session."""

BARGAINING = ("promises", "deals", "mandates", "treaty", "elections")
"""Bargaining on the record, and the votes that disturb it; a scenario has those that it names."""

SYSTEMS = (
    "assembly",
    "capitals",
    "rank",
    "talk",
    "local_partners",
    "meetings",
    "home",
    "friction",
    "voters",
    "goodwill",
    "training",
    "spoilers",
    "inclusion",
    "noise",
)
"""Systems that the documents describe; a scenario has those that it names."""

LASTING = {
    "trust": "dyad",
    "escalation": "dyad",
    "support": "party",
    "face": "party",
    "coercion": "party",
    "free_hand": "party",
    "trained": "seat",
    "briefing": "seat",
    "measured": "dyad",
    "convened": "",
}
"""What can stand for some rounds, and whose it is.

Protections of trust, escalation, support and face; the bar on a party's coercion; the free hand
that a capital gives; the skill of a seat, and that it has told leaders what it is doing; that
trust has been measured; the coordination of all.
"""

TALKS = ("formal", "written", "informal")
"""The ways in which officials talk (claim C11)."""

ASSEMBLY = ("resolution", "mission")
"""What an assembly of states decides; a mission also needs its host's consent."""

SPOILERS = ("total", "limited", "greedy")
"""What spoilers want: no peace at all, an answer to a grievance, or gain."""

INCLUSION = ("none", "consulted", "seat", "seat_with_influence")
"""How far people outside government are part of the talks; the last emerges from the text."""

PEACEBUILDING = ("political", "economic", "social")
"""The three kinds of work by which a treaty is carried out."""

TARGETS = ("none", "dyad", "party", "seat")

OUTCOMES = (
    "total_war",
    "protracted_conflict",
    "ceasefire",
    "fragile_peace",
    "sustainable_peace",
)
"""The five endings, from worst to best. Without a treaty only the first three are reached."""

TREATY_STAGES = ("talking", "signed", "ratified", "in_force", "broken")
"""What becomes of the negotiating text: a broken treaty can be talked about anew."""
