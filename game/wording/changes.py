"""A changed number in words: what caused it, and what made it larger or smaller."""

from game.content.texts import Texts
from game.engine.model.events import Cause, Changed, Factor
from game.engine.model.ids import STAGES
from game.engine.model.ops import scaled
from game.engine.model.specs import Scenario
from game.wording.authored import card_title, news_title, seat_name
from game.wording.language import _, later, signed, times
from game.wording.names import stage_name, tag_name
from game.wording.rules import rule_name

_FACTORS = {
    "stage": later("{percent} stage of the conflict"),
    "standing": later("{percent} standing of the seat"),
    "joint": later("{percent} played together"),
    "crowded": later("{percent} others pushed here without agreeing"),
    "pace": later("{percent} pace of this session"),
    "flow": later("{percent} flow"),
    "link": later("{percent} link"),
    "expected": later("{percent} odds"),
    "protected": later("{percent} protected"),
    "fades": later("{percent} of it lost"),
    "follows": later("{percent} a step at a time"),
}

_BASES = {
    "trust_flows": later("a gap of {amount}"),
    "support_follows_communities": later("a gap of {amount}"),
    "trust_fades": later("trust of {amount}"),
}
"""What the rules say of their base that take it from other numbers."""


def cause_words(texts: Texts, cause: Cause) -> str:
    """Return what brought a change about: a card with its seat, news, or a rule."""
    if cause.kind == "event":
        return _("News: {title}").format(title=news_title(texts, cause.id))
    if cause.kind == "rule":
        return rule_name(cause.id)
    pattern = _("{card}, still at work") if cause.kind == "initiative" else "{card}"
    card = pattern.format(card=card_title(texts, cause.id))
    return f"{card} ({seat_name(texts, cause.seat)})"


def factors_words(scenario: Scenario, event: Changed, theme: str = "") -> tuple[str, ...]:
    """Return the printed amount and each factor that is not 100 %, one phrase each.

    Args:
        scenario: Its cards say in which stage a card works how well.
        event: The change.
        theme: The theme on which the card was played, or empty when it is not known.
    """
    told = (factor_words(scenario, event.cause, factor, theme) for factor in event.factors)
    return (_base(event), *(words for words in told if words))


def factor_words(scenario: Scenario, cause: Cause, factor: Factor, theme: str = "") -> str:
    """Return one factor with its percent; empty for one that changes nothing."""
    if factor.percent == 100:
        return ""
    percent = times(factor.percent)
    if factor.code == "joint" and theme:
        return _("{percent} played together on {theme}").format(
            percent=percent, theme=tag_name(theme)
        )
    if factor.code == "stage":
        stages = _stages_with(scenario, cause, factor.percent)
        if stages:
            return _("{percent} {stages} stage").format(
                percent=percent, stages=_(" or ").join(stages)
            )
    return _(_FACTORS[factor.code]).format(percent=percent)


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
    if event.cause.id in _BASES:
        return _(_BASES[event.cause.id]).format(amount=abs(event.base))
    return amount


def _stages_with(scenario: Scenario, cause: Cause, percent: int) -> list[str]:
    """Return the stages in which a card works at this percent.

    Peacebuilding needs a treaty in force, so it counts only where nothing else fits.
    """
    card = scenario.cards.get(cause.id)
    if card is None:
        return []
    fitting = [stage for stage, own in zip(STAGES, card.stages, strict=True) if own == percent]
    before = [stage for stage in fitting if stage != "peacebuilding"]
    return [stage_name(stage) for stage in before or fitting]
