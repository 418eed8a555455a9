"""A card in words: what it costs and needs, what it does, and what may go wrong."""

from dataclasses import dataclass

from game.engine.model.numbers import Numbers
from game.engine.model.specs import CardSpec, Condition, Cost, Risk
from game.engine.rules.conditions import (
    ChannelOpen,
    EscalationLevels,
    LinkAtLeast,
    StandingAtLeast,
    SupportAtLeast,
    TreatyStages,
    TrustAtLeast,
)
from game.wording.effects import card_effects, effects_words
from game.wording.language import _, capital, either, ngettext
from game.wording.names import level_name, tag_name, treaty_stage_name


@dataclass(frozen=True, slots=True)
class CardWords:
    """What a card says of itself, whatever the position.

    Attributes:
        cost: Such as "Influence 2, funds 1"; "Free" for a card without cost.
        effects: One line for each effect.
        face: The same in two lines at the most, for the front of the card.
        needs: One sentence for each thing it needs.
        risk: What chance may do; empty without one.
        odds: The chance alone, such as "20 %"; empty without one.
        upkeep: What an initiative costs each round; empty without one.
        tags: Its themes, in alphabetical order.
    """

    cost: str
    effects: tuple[str, ...]
    face: tuple[str, ...]
    needs: tuple[str, ...]
    risk: str
    odds: str
    upkeep: str
    tags: tuple[str, ...]


def card_words(card: CardSpec, numbers: Numbers) -> CardWords:
    """Return a card's own words; `numbers` say what pressure leaves behind."""
    effects = card_effects(card, numbers)
    return CardWords(
        cost=cost_words(card.cost),
        effects=effects,
        face=two_lines(effects),
        needs=tuple(map(need_words, card.needs)),
        risk=risk_words(card.risk) if card.risk else "",
        odds=f"{card.risk.chance} %" if card.risk else "",
        upkeep=upkeep_words(card),
        tags=tuple(sorted(map(tag_name, card.tags))),
    )


def cost_words(cost: Cost) -> str:
    """Return a cost in influence and funds."""
    parts = []
    if cost.influence:
        parts.append(_("influence {number}").format(number=cost.influence))
    if cost.funds:
        parts.append(_("funds {number}").format(number=cost.funds))
    return capital(", ".join(parts)) or _("Free")


def two_lines(effects: tuple[str, ...]) -> tuple[str, ...]:
    """Return effects in two lines at the most, cut where the longer line is shortest."""
    cuts = [
        ("; ".join(effects[:cut]), "; ".join(effects[cut:])) for cut in range(1, len(effects) + 1)
    ]
    lines = min(cuts, key=lambda cut: max(map(len, cut)), default=())
    return tuple(line for line in lines if line)


def need_words(need: Condition) -> str:
    """Return one thing that a card needs.

    Raises:
        TypeError: When the rules have a condition without words.
    """
    match need:
        case ChannelOpen():
            words = _("Needs an open channel between the parties.")
        case EscalationLevels():
            words = _("Fits levels {lowest} to {highest} of the ladder.").format(
                lowest=need.lowest, highest=need.highest
            )
        case SupportAtLeast():
            words = _("Needs {value} support for a settlement at home.").format(value=need.value)
        case LinkAtLeast():
            words = _("Needs a link of {value}.").format(value=need.value)
        case StandingAtLeast():
            words = _("Needs a standing of {value}.").format(value=need.value)
        case TrustAtLeast():
            words = _("Needs trust of {value} among {level}.").format(
                value=need.value, level=level_name(need.level)
            )
        case TreatyStages():
            stages = [treaty_stage_name(stage) for stage in need.stages]
            words = _("Needs a treaty that is {stages}.").format(stages=either(stages))
        case _:
            raise TypeError(f"no words for the condition {need!r}")
    return words


def risk_words(risk: Risk) -> str:
    """Return what chance may do, with its odds."""
    effects = effects_words(risk.effects)
    if not effects:
        text = _("{odds}: nothing comes of it") if risk.replaces else _("{odds}: no more than that")
    else:
        text = _("{odds}: instead {effects}") if risk.replaces else _("{odds}: also {effects}")
    return text.format(odds=odds_words(risk.chance), effects=effects)


def odds_words(chance: int) -> str:
    """Return a chance in percent as people count it: "1 in 5" where that is exact."""
    if chance <= 50 and 100 % chance == 0:
        return _("1 in {number}").format(number=100 // chance)
    return f"{chance} %"


def upkeep_words(card: CardSpec) -> str:
    """Return what it takes to keep an initiative going; empty where there is nothing to pay."""
    spec = card.initiative
    if spec is None or not spec.upkeep:
        return ""
    text = ngettext(
        "Takes funds of {upkeep} at that briefing.",
        "Takes funds of {upkeep} at each of these briefings.",
        spec.rounds,
    )
    return text.format(upkeep=spec.upkeep)
