"""The reasons of bots, in the words that they would say across the table."""

from game.bots.reasons import Reason
from game.content.texts import Texts
from game.wording.authored import issue_title
from game.wording.language import _, later
from game.wording.names import tag_name

_ON_A_THEME = {
    "company_on_theme": later("Alone we move little on {of}; together it counts for more."),
    "card_for_theme": later("We have something of our own to bring to {of}."),
    "no_card_for_theme": later("We have nothing in hand for {of}, and would only be in the way."),
    "others_count_on_us": later(
        "Others have set their plans on {of}; they must be able to count on us."
    ),
}
_ON_AN_ISSUE = {
    "weighs_less_for_us": later("On “{of}” we can give way: other things matter more to us."),
    "weighs_most_for_us": later("“{of}” is what our side needs from this treaty."),
    "home_before_election": later(
        "Less than this on “{of}” we cannot sell at home before the election."
    ),
    "people_say_no": later(
        "As it stands our people would refuse the text; they need to see more on “{of}”."
    ),
    "home_would_not_forgive": later("On “{of}” nobody at home would forgive us this."),
    "idea_serves_both": later("On “{of}” this may give each side what it is really after."),
}
_PLAIN = {
    "learn_before_giving": later("We would rather know what you need than guess it."),
    "price_of_help": later("We can do that, if it does not cost us alone."),
    "money_is_needed": later("The money keeps work going that people rely on."),
    "worth_hearing": later("It helps us to know what stands behind your words."),
    "help_at_little_cost": later("It costs us little, and it helps what we both want."),
    "word_was_broken": later(
        "Your last promise to somebody here was broken. First we need to see a word kept."
    ),
    "vote_before_election": later("We cannot sell this at home before the election."),
    "whole_text_only": later(
        "Our people must live with the whole text, so we decide on the whole text."
    ),
    "money_is_bound": later("Our money is needed for what we have begun."),
    "worries_stay_ours": later("What worries us at home we do not lay open for so little."),
    "too_little_for_it": later("For what it costs us, it brings our side too little."),
    "pressure_costs_trust": later("Pressure now would cost the trust that these talks live on."),
    "better_than_none": later("Our side is better off with this text than without one."),
    "people_will_carry": later("Our people would carry this text, so our name can stand under it."),
    "time_runs_out": later("Our people still doubt, but there is no time left to wait for them."),
    "line_was_drawn": later(
        "We have said in public that we will not accept this, and we keep to it."
    ),
    "worse_than_none": later("As things stand now, our side is better off without this text."),
}


def spoken(texts: Texts, reason: Reason) -> str:
    """Return a line that stands under what was done."""
    return _("Why: {reason}").format(reason=reason_words(texts, reason))


def reason_words(texts: Texts, reason: Reason) -> str:
    """Return a reason as its seat would say it."""
    if reason.code in _ON_A_THEME:
        return _(_ON_A_THEME[reason.code]).format(of=tag_name(reason.of))
    if reason.code in _ON_AN_ISSUE:
        return _(_ON_AN_ISSUE[reason.code]).format(of=issue_title(texts, reason.of))
    return _(_PLAIN[reason.code])
