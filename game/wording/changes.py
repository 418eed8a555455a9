"""A changed number in words: what caused it, and what made it larger or smaller."""

from game.content.texts import Texts
from game.engine.model.events import Cause, Changed, Factor
from game.engine.model.ops import scaled
from game.wording.authored import card_title, news_title, seat_name, spoiler_name
from game.wording.language import _, later, signed, times
from game.wording.names import stage_name, tag_name
from game.wording.rules import rule_name

_FACTORS = {
    "stage": later("{percent} {of} stage"),
    "standing": later("{percent} standing of the seat"),
    "joint": later("{percent} played together on {of}"),
    "crowded": later("{percent} others did this too, without agreeing"),
    "pace": later("{percent} for a short session"),
    "flow": later("{percent} flow"),
    "link": later("{percent} link"),
    "expected": later("{percent} odds"),
    "protected": later("{percent} protected"),
    "fades": later("{percent} of it lost"),
    "follows": later("{percent} a step at a time"),
    "public": later("{percent} said in public"),
    "other_ways_of_talking": later("{percent} other ways of talking beside it"),
    "same_people": later("{percent} the same people have met before"),
    "home": later("{percent} own country at odds with one side"),
    "trained": later("{percent} trained for it"),
    "capital_bubble": later("{percent} from far away, without a partner on the spot"),
    "way_out": later("{percent} a way out with honour"),
}

_PARTICULARS = {"stage": stage_name, "joint": tag_name}

_MEANS = {"cost": later("Cost of {card}"), "upkeep": later("Upkeep of {card}")}

_BASES = {
    "trust_flows": later("a gap of {amount}"),
    "support_follows_communities": later("a gap of {amount}"),
    "trust_fades": later("trust of {amount}"),
}
"""What the rules say of their base that take it from other numbers."""


def cause_words(texts: Texts, cause: Cause) -> str:
    """Return what brought a change about: a card with its seat, news, a spoiler, deal or rule."""
    if cause.kind == "event":
        return _("News: {title}").format(title=news_title(texts, cause.id))
    if cause.kind == "rule":
        return rule_name(cause.id)
    if cause.kind == "spoiler":
        return spoiler_name(texts, cause.id)
    if cause.kind == "deal":
        return _("A deal, paid by {seat}").format(seat=seat_name(texts, cause.seat))
    card = card_title(texts, cause.id)
    if cause.kind in _MEANS:
        return _(_MEANS[cause.kind]).format(card=card)
    pattern = _("{card}, still at work") if cause.kind == "initiative" else "{card}"
    return f"{pattern.format(card=card)} ({seat_name(texts, cause.seat)})"


def factors_words(event: Changed) -> tuple[str, ...]:
    """Return the printed amount and each factor that is not 100 %, one phrase each."""
    told = map(factor_words, event.factors)
    return (_base(event), *(words for words in told if words))


def factor_words(factor: Factor) -> str:
    """Return one factor with its percent; empty for one that changes nothing."""
    if factor.percent == 100:
        return ""
    particular = _PARTICULARS[factor.code](factor.of) if factor.code in _PARTICULARS else ""
    return _(_FACTORS[factor.code]).format(percent=times(factor.percent), of=particular)


def limit_words(event: Changed) -> str:
    """Return why less came of a change than its factors say; empty when nothing is missing."""
    wanted = scaled(event.base, event.factors)
    if event.after - event.before != wanted:
        return _("It can go no higher.") if wanted > 0 else _("It can go no lower.")
    return _("Too little to count.") if event.base and not wanted else ""


def _base(event: Changed) -> str:
    amount = signed(event.base)
    if event.cause.kind in ("card", "initiative"):
        return _("printed {amount}").format(amount=amount)
    if event.cause.id in _BASES and event.factors:
        return _(_BASES[event.cause.id]).format(amount=abs(event.base))
    return amount
