"""Leave out what belongs to a part of the rules that a scenario has switched off."""

from __future__ import annotations

from typing import Any

Plain = dict[str, Any]

_MODULE_OF_VERB = {
    "support": "support",
    "link": "link",
    "funds": "funds",
    "pay": "funds",
    "standing": "standing",
    "open_channel": "channels",
    "close_channel": "channels",
    "readiness": "treaty",
    "guarantee": "treaty",
    "fulfil": "treaty",
    "invent": "treaty",
    "transfer": "treaty",
    "learn": "treaty",
    "train": "training",
    "convene": "themes",
    "instruct": "capitals",
    "purse": "spoilers",
    "include": "inclusion",
    "sharpen": "noise",
}
_MODULE_OF_SHIELD = {"support": "support", "face": "treaty"}
_MARKS = ("rank", "talk", "goodwill")
"""Keys of a card that mean something to the module of their name alone."""
_MODULE_OF_NEED = {
    "channel": "channels",
    "support_at_least": "support",
    "link_at_least": "link",
    "standing_at_least": "standing",
}
KEYS_OF_MODULES = ("assembly", "goodwill", "rank", "talk")
"""Keys of a card that do nothing without the module of the same name."""


def fitted_card(card: Plain, modules: frozenset[str]) -> Plain | None:
    """Return a card with only what these modules know, or None when nothing is left of it.

    A card for certain stages of a treaty is nothing where there is no treaty, and one that an
    assembly must decide is nothing where there is none.

    Args:
        card: A valid card as plain data.
        modules: The parts of the rules that are on.
    """
    if "treaty_stages" in card["needs"] and "treaty" not in modules:
        return None
    if "assembly" in card and "assembly" not in modules:
        return None
    fitted = {
        **{key: value for key, value in card.items() if key in modules or key not in _MARKS},
        "effects": fitted_effects(card["effects"], modules),
        "needs": {
            need: value
            for need, value in card["needs"].items()
            if _MODULE_OF_NEED.get(need) in modules or need not in _MODULE_OF_NEED
        },
        "cost": fitted_cost(card["cost"], modules),
    }
    for part, keep in (("initiative", _fitted_initiative), ("risk", _fitted_risk)):
        if part in card and (kept := keep(card[part], modules)):
            fitted[part] = kept
        else:
            fitted.pop(part, None)
    return fitted if does_something(fitted) else None


def fitted_event(event: Plain, modules: frozenset[str]) -> Plain:
    """Return an event with only what these modules know; it is news even without effects."""
    parts = ("effects", "if_answered", "if_unanswered")
    return {**event, **{part: fitted_effects(event[part], modules) for part in parts}}


def fitted_effects(effects: list[Plain], modules: frozenset[str]) -> list[Plain]:
    """Return the effects that belong to no module or to one that is on."""
    kept = []
    for effect in effects:
        ((verb, parameters),) = effect.items()
        if verb == "schedule":
            later = fitted_effects(parameters["effects"], modules)
            if later:
                kept.append({verb: {**parameters, "effects": later}})
        elif _belongs(verb, parameters, modules):
            kept.append(effect)
    return kept


def fitted_cost(cost: Plain, modules: frozenset[str]) -> Plain:
    """Return a cost or income, without its funds when there is no money in the game."""
    return cost if "funds" in modules else {**cost, "funds": 0}


def does_something(card: Plain) -> bool:
    """Tell whether a card has any effect, now, later or by chance."""
    return bool(card["effects"] or card.get("initiative") or card.get("risk", {}).get("effects"))


def _belongs(verb: str, parameters: Plain, modules: frozenset[str]) -> bool:
    module = _MODULE_OF_VERB.get(verb) or _MODULE_OF_SHIELD.get(parameters.get("what", ""))
    return module is None or module in modules


def _fitted_initiative(initiative: Plain, modules: frozenset[str]) -> Plain | None:
    effects = fitted_effects(initiative["effects"], modules)
    upkeep = initiative["upkeep"] if "funds" in modules else 0
    return {**initiative, "effects": effects, "upkeep": upkeep} if effects else None


def _fitted_risk(risk: Plain, modules: frozenset[str]) -> Plain | None:
    effects = fitted_effects(risk["effects"], modules)
    return {**risk, "effects": effects} if effects or risk["replaces"] else None


def idle_keys(card: Plain, modules: frozenset[str]) -> list[str]:
    """Return the keys of a card that do nothing because their module is off."""
    return [key for key in KEYS_OF_MODULES if card.get(key) and key not in modules]


def module_of_verb(verb: str) -> str:
    """Return the module without which a verb does nothing; empty when it needs none."""
    return _MODULE_OF_VERB.get(verb, "")


def module_of_need(need: str) -> str:
    """Return the module without which a condition is not asked for; empty when it needs none."""
    return _MODULE_OF_NEED.get(need, "")
