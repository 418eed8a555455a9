"""The rules that move things when nobody acts: what each is called, and why it is there."""

from game.engine.model.events import Cause
from game.wording.language import _, later

_RULES = {
    "unsettled": (
        later("The quarrel is unsolved"),
        later("What the parties fight about is still there, and it heats the conflict by itself."),
    ),
    "low_trust": (
        later("Low trust"),
        later("Where people expect the worst of each other, small things are taken as attacks."),
    ),
    "grievance": (
        later("Grievance on both sides"),
        later("Hurt that nobody has answered looks for a way to hit back."),
    ),
    "support": (
        later("People want a settlement"),
        later("A public that wants a settlement makes it harder to go on fighting."),
    ),
    "restraint": (
        later("Restraint"),
        later("No pressure and no force were used between these two this round, so tempers cool."),
    ),
    "spiral": (
        later("Violence feeds violence"),
        later("In the stage of war every blow calls for the next one, even when nobody plans it."),
    ),
    "trust_fades": (
        later("Trust fades"),
        later("Trust that nobody tends grows weaker from season to season."),
    ),
    "war_wears_trust": (
        later("War wears trust down"),
        later("In war every day gives both sides new reasons to distrust each other."),
    ),
    "grievance_heals": (
        later("Grievance heals"),
        later("Hurt fades slowly where nobody adds new pressure."),
    ),
    "link_loosens": (
        later("The link loosens"),
        later("Contacts between the tracks grow thin unless somebody keeps them up."),
    ),
    "trust_flows": (
        later("Trust flows"),
        later(
            "Neighbouring levels of society hear of each other along the link, and the one "
            "that trusts less is drawn up."
        ),
    ),
    "support_follows_communities": (
        later("Support follows communities"),
        later(
            "What people think of a settlement moves towards how far communities trust "
            "the other side."
        ),
    ),
    "coercion_leaves_grievance": (
        later("Pressure is remembered"),
        later("Pressure works fast, and those who felt it carry it with them."),
    ),
    "embassies_close": (
        later("The conflict is at its peak"),
        later(
            "At the peak of a conflict states send each other's diplomats home, just when "
            "talking is needed most."
        ),
    ),
    "income": (
        later("Income"),
        later("Each seat receives its regular means when a round begins."),
    ),
}

_MEANS = {
    "cost": later("Acting uses up influence, and often money."),
    "upkeep": later("Work that goes on has to be paid for in every round."),
}


def rule_name(rule: str) -> str:
    """Return what a rule is called in the ledger."""
    return _(_RULES[rule][0])


def rule_why(rule: str) -> str:
    """Return one plain sentence that says why a rule is there."""
    return _(_RULES[rule][1])


def cause_why(cause: Cause) -> str:
    """Return why a rule is there or a price is paid; empty for what a card or news does."""
    if cause.kind in _MEANS:
        return _(_MEANS[cause.kind])
    return rule_why(cause.id) if cause.kind == "rule" else ""
