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
    "election_income": (
        later("Income, with an election near"),
        later("Before a vote a government spends part of its strength at home."),
    ),
    "election_won": (
        later("Confirmed by the voters"),
        later("A government that was elected for wanting a settlement can speak for it freely."),
    ),
    "new_government": (
        later("A new government"),
        later("New leaders have not shaken hands yet, and old understandings do not bind them."),
    ),
    "promise_kept": (
        later("A promise kept"),
        later("Who keeps a word is listened to, and believed a little more the next time."),
    ),
    "promise_broken": (
        later("A promise broken"),
        later("A broken word is remembered longer than a kept one, most of all in public."),
    ),
    "coercion_readies": (
        later("Pressure weighs on them"),
        later("Who is pressed hard may settle for less, though not gladly."),
    ),
    "war_readies": (
        later("War wears both sides out"),
        later("Each season of war makes an end of it look better than going on."),
    ),
    "readiness_falls": (
        later("The pain is forgotten"),
        later("Where nothing hurts any more, there is less reason to give way."),
    ),
    "red_line": (
        later("A red line drawn"),
        later("Standing firm in public brings applause at home."),
    ),
    "audience_cost": (
        later("A red line crossed"),
        later("Leaders who take back what they said in public pay for it at home."),
    ),
    "pressed_clause": (
        later("A clause pressed through"),
        later("What a weaker side was made to sign is not forgotten by its people."),
    ),
    "ratification_refused": (
        later("The people said no"),
        later("A treaty that fails at home leaves disappointment behind."),
    ),
    "trust_fulfils": (
        later("Trust carries the treaty out"),
        later("People who trust each other do part of what was agreed without being pushed."),
    ),
    "higher_rank": (
        later("Somebody higher was sent"),
        later("Whom a government sends shows how much it means it; the first time counts most."),
    ),
    "lower_rank": (
        later("Somebody lower was sent than last time"),
        later("After a minister a clerk looks like a retreat."),
    ),
    "friction": (
        later("Leaders were not told"),
        later("Leaders dislike to hear from others what is being tried in their name."),
    ),
    "answered_step": (
        later("A step answered by a step"),
        later("A step that asked for nothing was answered, and both sides can see it."),
    ),
    "unanswered_step": (
        later("A step that nobody answered"),
        later("Who reaches out in vain is laughed at, at home first."),
    ),
    "idea_in_public": (
        later("An idea heard in public"),
        later("People like an idea that meets what they need, and turn from one that does not."),
    ),
    "spoiler_income": (
        later("Money for spoilers"),
        later("Groups that live from a conflict are paid for it by somebody, season by season."),
    ),
    "treaty_broke": (
        later("The treaty is broken"),
        later("A broken treaty hurts twice, for now both sides know that signing did not help."),
    ),
}

_MEANS = {
    "cost": later("Acting uses up influence, and often money."),
    "upkeep": later("Work that goes on has to be paid for in every round."),
    "spoiler": later("Groups that live from a conflict strike when a peace comes near."),
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
