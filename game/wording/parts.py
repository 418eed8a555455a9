"""Why a number of the treaty is what it is: its parts, its causes, and what would help."""

from collections.abc import Iterable

from game.content.texts import Texts
from game.engine.model.treaty import Part
from game.engine.rules.treaty.ripeness import Ripeness
from game.wording.authored import party_name, spoiler_name
from game.wording.language import MINUS, _, later, signed, times
from game.wording.names import level_name

_RESERVATION = {
    "start": later("before the talks"),
    "readiness": later("readiness to settle"),
    "pain": later("pain of the conflict"),
    "stalemate": later("rounds without any movement"),
    "power": later("power over the other side"),
    "election": later("an election near"),
}
_RATIFICATION = {
    "support": later("support for a settlement"),
    "communities": later("trust of communities"),
    "needs": later("needs met by the text"),
    "pressed": later("pressed clauses"),
}
_PAIN = {
    "escalation": later("escalation that hurts"),
    "stalemate": later("rounds without any movement"),
    "grievance": later("grievance"),
}
_WAY_OUT = {
    "ideas": later("new ideas in the open"),
    "trust": later("trust of leaders"),
    "channels": later("open channels"),
}
_HAZARD = {
    "trust": later("trust of {of}"),
    "guarantee": later("guarantees"),
    "needs": later("needs of {of}"),
    "root_cause": later("root causes in {of}"),
    "pressed": later("pressed clauses"),
    "grievance": later("grievance"),
    "escalation": later("escalation"),
    "fulfilment": later("treaty carried out"),
    "one_leg": later("{of} left behind"),
    "new_government": later("new government in {of}"),
    "spoilers": later("{of} able to strike"),
    "inclusion": later("people outside government {of}"),
}
_CAUSES = {
    "trust": later("too little trust among {of}"),
    "guarantee": later("weak guarantees"),
    "needs": later("unmet needs in {of}"),
    "root_cause": later("a root cause left open in {of}"),
    "pressed": later("clauses that had been pressed through"),
    "grievance": later("old grievance"),
    "escalation": later("a conflict that was still hot"),
    "fulfilment": later("a treaty that was not carried out in time"),
    "one_leg": later("a peace on one leg, with {of} left behind"),
    "new_government": later("a new government in {of} that had not signed"),
    "spoilers": later("attacks by {of}"),
    "inclusion": later("talks with people outside government {of}"),
    "misfortune": later("plain misfortune"),
}
_HELP = {
    "trust": later("15 more trust among {of}"),
    "guarantee": later("20 more in guarantees"),
    "needs": later("the needs of {of} well met"),
    "pressed": later("no clause pressed through"),
    "fulfilment": later("20 more of the treaty carried out"),
    "one_leg": later("{of} in step with the rest"),
    "spoilers": later("{of} without the means to strike"),
    "inclusion": later(
        "people outside government in the talks, with an idea of theirs in the text"
    ),
}
_OTHERS = {
    "political": later("political peace work"),
    "economic": later("economic peace work"),
    "social": later("social peace work"),
    "none": later("left out"),
    "consulted": later("consulted"),
    "seat": later("given a seat"),
    "seat_with_influence": later("heard at the table"),
}
"""Kinds of peacebuilding and steps of inclusion, inside a sentence."""


def points(hundredths: int) -> str:
    """Return an amount in hundredths of a point as a number, such as 55 or 54.25."""
    whole, rest = divmod(abs(hundredths), 100)
    text = f"{whole}.{rest:02}".rstrip("0").rstrip(".")
    return f"{MINUS}{text}" if hundredths < 0 else text


def reservation_words(parts: Iterable[Part]) -> tuple[str, ...]:
    """Return the parts of a walk-away line, in points; those that change nothing are left out."""
    return tuple(
        f"{_(_RESERVATION[part.code])} {_signed_points(part)}" for part in parts if part.amount
    )


def ratification_words(parts: Iterable[Part]) -> tuple[str, ...]:
    """Return what speaks for and against a people's yes; what changes nothing is left out."""
    return tuple(
        f"{_(_RATIFICATION[part.code])} {signed(part.amount)}" for part in parts if part.amount
    )


def ripeness_words(ripe: Ripeness) -> tuple[str, str]:
    """Return how much it hurts a party to go on, and how clearly it sees a way out, with why."""
    pain, way_out = (f"{text} ({why})." if why else f"{text}." for text, why in readings(ripe))
    return pain, way_out


def readings(ripe: Ripeness) -> tuple[tuple[str, str], tuple[str, str]]:
    """Return pain and way out, each with its reasons; these are empty where it is nothing."""
    pain, way_out = _("Pain of going on: {points} of 100"), _("A way out in sight: {points} of 100")
    return (
        (pain.format(points=ripe.hurts), _reasons(_PAIN, ripe.pain)),
        (way_out.format(points=ripe.hopes), _reasons(_WAY_OUT, ripe.way_out)),
    )


def hazard_words(texts: Texts, parts: Iterable[Part]) -> tuple[str, ...]:
    """Return what makes a treaty likelier to break, or less likely; 100 % is left out."""
    return tuple(
        f"{times(part.amount)} {_told(texts, _HAZARD, part.code, part.of)}"
        for part in parts
        if part.amount != 100
    )


def failure_words(texts: Texts, code: str, of: str) -> str:
    """Return what a treaty broke by, as a noun."""
    return _told(texts, _CAUSES, code, of)


def lever_words(texts: Texts, code: str, of: str) -> str:
    """Return one change that was tried on the years after, as a noun."""
    return _told(texts, _HELP, code, of)


def _signed_points(part: Part) -> str:
    sign = "+" if part.amount > 0 and part.code != "start" else ""
    return f"{sign}{points(part.amount)}"


def _reasons(words: dict[str, str], parts: Iterable[Part]) -> str:
    told = (f"{_(words[part.code])} {signed(part.amount)}" for part in parts if part.amount)
    return ", ".join(told)


def _told(texts: Texts, words: dict[str, str], code: str, of: str) -> str:
    """Return a part with what it is about: a level of society, a party, a kind of work."""
    return _(words[code]).format(of=_particular(texts, of))


def _particular(texts: Texts, of: str) -> str:
    if of in texts.parties:
        return party_name(texts, of)
    if of in texts.spoilers:
        return spoiler_name(texts, of)
    if of in _OTHERS:
        return _(_OTHERS[of])
    return level_name(of) if of else ""
