"""Words for the fixed things of the game: tracks, levels of society, gauges, stages and so on.

Each function takes a code of the engine and returns words in the language in use; a code that
the game does not know is a `KeyError`, except for tags, which authors invent.
"""

from game.engine.model.gauges import Gauge
from game.wording.language import _, capital, later

_TRACKS = {
    "government": ("1", later("Government"), later("Government")),
    "eminent_persons": ("1.5", later("Eminent persons"), later("Eminent persons")),
    "conflict_resolution": ("2", later("Conflict resolution"), later("Conflict resolution")),
    "business": ("3", later("Business"), later("Business")),
    "citizens": ("4", later("Private citizens"), later("Citizens")),
    "education": ("5", later("Research and education"), later("Education")),
    "activism": ("6", later("Activism"), later("Activism")),
    "religion": ("7", later("Religion"), later("Religion")),
    "funding": ("8", later("Funding"), later("Funding")),
    "communications": ("9", later("Communications"), later("Communications")),
}
"""The tracks by id: number, name, and the name on the board, where room is short."""

_LEVELS = {
    "leaders": later("leaders"),
    "influentials": later("influentials"),
    "communities": later("communities"),
}

_TRUST_OF = {
    "leaders": later("Trust of leaders"),
    "influentials": later("Trust of influentials"),
    "communities": later("Trust of communities"),
}

_GAUGES = {
    "trust": later("Trust"),
    "escalation": later("Escalation"),
    "support": later("Support for a settlement"),
    "grievance": later("Grievance"),
    "link": later("Link between the tracks"),
    "funds": later("Funds"),
    "influence": later("Influence"),
    "standing": later("Standing"),
    "readiness": later("Readiness to settle"),
    "guarantee": later("Guarantees"),
    "political": later("Political peace work"),
    "economic": later("Economic peace work"),
    "social": later("Social peace work"),
    "purse": later("Purse"),
}

_STAGES = {
    "latent": later("latent"),
    "confrontation": later("confrontation"),
    "war": later("war"),
    "peacebuilding": later("peacebuilding"),
}

_TREATY_STAGES = {
    "": later("nothing to sign in this session"),
    "talking": later("still on the table"),
    "signed": later("signed, waiting for the people's yes"),
    "ratified": later("ratified, not yet in force"),
    "in_force": later("in force"),
    "broken": later("broken"),
}

_OFFERS = {
    "open": later("open"),
    "accepted": later("accepted"),
    "declined": later("declined"),
    "countered": later("answered by another offer"),
    "withdrawn": later("taken back"),
    "expired": later("not answered in time"),
    "unanswered": later("not answered in time"),
}

_PHASES = {
    "briefing": later("Briefing"),
    "talks": later("Talks"),
    "planning": later("Planning"),
    "resolution": later("Resolution"),
    "review": later("Review"),
    "over": later("The end"),
}

_MODULES = {
    "support": later("Support for a settlement"),
    "channels": later("Channels"),
    "funds": later("Funds"),
    "standing": later("Standing"),
    "link": later("Link between the tracks"),
    "themes": later("Themes for playing together"),
    "promises": later("Promises on record"),
    "deals": later("Deals and invitations"),
    "mandates": later("Mandates"),
    "treaty": later("A treaty to be made"),
    "elections": later("Elections"),
    "assembly": later("An assembly of states, with vetoes"),
    "capitals": later("Delegations that wait for instructions"),
    "rank": later("Rank of delegations"),
    "talk": later("Formal, written and informal talk"),
    "local_partners": later("Partners on the spot"),
    "meetings": later("The same people, meeting again"),
    "home": later("Home countries of go-betweens"),
    "friction": later("Leaders who want to be told"),
    "voters": later("Voters who push"),
    "goodwill": later("Steps of goodwill"),
    "training": later("Training"),
    "spoilers": later("Spoilers"),
    "inclusion": later("People outside government in the talks"),
    "noise": later("What cannot be measured well"),
}

_INSTRUMENTS = {
    "condemnation": later("condemnation"),
    "expulsion": later("expulsion"),
    "sanction": later("sanction"),
    "threat": later("threat"),
    "force": later("force"),
    "negotiation": later("negotiation"),
    "summit": later("summit"),
    "good_offices": later("good offices"),
    "envoy": later("envoy"),
    "fact_finding": later("fact-finding"),
    "mediation": later("mediation"),
    "statement": later("statement"),
    "aid": later("aid"),
    "trade": later("trade"),
    "observer": later("observers"),
    "workshop": later("workshop"),
    "seminar": later("seminar"),
    "training": later("training"),
    "exchange": later("exchange"),
    "dialogue": later("dialogue"),
    "research": later("research"),
    "investment": later("investment"),
    "jobs": later("jobs"),
    "service": later("service"),
    "grant": later("grant"),
    "campaign": later("campaign"),
    "march": later("march"),
    "advocacy": later("advocacy"),
    "prayer": later("prayer"),
    "sanctuary": later("sanctuary"),
    "reconciliation": later("reconciliation"),
    "broadcast": later("broadcast"),
    "series": later("series"),
    "press": later("press work"),
    "arts": later("arts"),
    "network": later("network"),
    "facilitation": later("facilitation"),
    "briefing": later("briefing"),
    "convening": later("convening"),
}

_CHANNELS = {
    "embassy": later("embassies"),
    "back_channel": later("back channel"),
}

_LASTING = {
    "trust": later("Trust protected"),
    "escalation": later("Escalation held down"),
    "support": later("Support protected"),
    "coercion": later("No pressure from them"),
    "face": later("A way out with honour"),
    "free_hand": later("A free hand from the capital"),
    "trained": later("Trained"),
    "briefing": later("Leaders know of it"),
    "measured": later("Trust measured"),
    "convened": later("Everybody coordinates"),
}

_RANKS = {
    1: later("Sends an official"),
    2: later("Sends a minister"),
    3: later("Sends the head of state"),
}

_TALKS = {
    "formal": later("Formal talk"),
    "written": later("Written talk"),
    "informal": later("Informal talk"),
}

_ASSEMBLY = {
    "resolution": later("The assembly must agree"),
    "mission": later("The assembly and the host must agree"),
}

_OUTCOMES = {
    "total_war": later("Total war"),
    "protracted_conflict": later("Protracted conflict"),
    "ceasefire": later("Ceasefire"),
    "fragile_peace": later("Fragile peace"),
    "sustainable_peace": later("Sustainable peace"),
}

_TAGS = {
    "dialogue": later("dialogue"),
    "faith": later("faith"),
    "health": later("health"),
    "law": later("law"),
    "learning": later("learning"),
    "livelihood": later("livelihoods"),
    "media": later("media"),
    "memory": later("memory"),
    "pressure": later("pressure"),
    "relief": later("relief"),
    "return": later("coming home"),
    "rights": later("rights"),
    "security": later("security"),
    "trade": later("trade"),
    "truth": later("truth"),
    "water": later("water"),
    "youth": later("youth"),
}


def track_number(track: str) -> str:
    """Return a track's number as people write it, `1` to `9` or `1.5`."""
    return _TRACKS[track][0]


def track_short(track: str) -> str:
    """Return a track's name as it stands on the board, without its number."""
    return _(_TRACKS[track][2])


def track_name(track: str) -> str:
    """Return a track's number and name."""
    return f"{track_number(track)} {_(_TRACKS[track][1])}"


def level_name(level: str) -> str:
    """Return a level of society, in small letters for use inside a sentence."""
    return _(_LEVELS[level])


def gauge_kind(kind: str) -> str:
    """Return what a kind of gauge is called."""
    return _(_GAUGES[kind])


def gauge_name(gauge: Gauge) -> str:
    """Return what a gauge is called, without whose it is."""
    return _(_TRUST_OF[gauge.level]) if gauge.kind == "trust" else gauge_kind(gauge.kind)


def stage_name(stage: str) -> str:
    """Return a stage of a conflict, in small letters."""
    return _(_STAGES[stage])


def treaty_stage_name(stage: str) -> str:
    """Return where a treaty stands, in small letters; empty means that there is none to make."""
    return _(_TREATY_STAGES[stage])


def offer_status_name(status: str) -> str:
    """Return what became of an offer or an invitation, in small letters."""
    return _(_OFFERS[status])


def phase_name(phase: str) -> str:
    """Return what a phase of a round is called."""
    return _(_PHASES[phase])


def module_name(module: str) -> str:
    """Return what a part of the rules is called in the set-up."""
    return _(_MODULES[module])


def instrument_name(instrument: str) -> str:
    """Return what kind of act a card is, in small letters."""
    return _(_INSTRUMENTS[instrument])


def channel_name(channel: str) -> str:
    """Return a channel, in small letters."""
    return _(_CHANNELS[channel])


def lasting_name(what: str) -> str:
    """Return something that stands for some rounds, for example a protection."""
    return _(_LASTING[what])


def rank_name(rank: int) -> str:
    """Return whom a card of this rank, 1 to 3, sends."""
    return _(_RANKS[rank])


def talk_name(talk: str) -> str:
    """Return a way of talking."""
    return _(_TALKS[talk])


def assembly_name(assembly: str) -> str:
    """Return who must agree to a card that an assembly decides on."""
    return _(_ASSEMBLY[assembly])


def outcome_name(outcome: str) -> str:
    """Return the title of an ending."""
    return _(_OUTCOMES[outcome])


def tag_name(tag: str) -> str:
    """Return a theme; one that only an author knows is shown as it is written."""
    known = _TAGS.get(tag)
    return _(known) if known else tag.replace("_", " ")


def tag_title(tag: str) -> str:
    """Return a theme as a heading or a button says it."""
    return capital(tag_name(tag))
