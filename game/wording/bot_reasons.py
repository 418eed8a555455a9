"""The reasons of bots, in the words that they would say across the table.

Each reason can be said in several ways, so that a seat which changes three clauses for the same
cause does not say the same sentence three times.
"""

from collections.abc import Mapping
from zlib import crc32

from game.bots.reasons import Reason
from game.content.texts import Texts
from game.wording.authored import issue_title
from game.wording.language import _, later
from game.wording.names import tag_name

_ON_A_THEME = {
    "company_on_theme": (
        later("Alone we move little on {of}; together it counts for more."),
        later("On {of} two are heard where one is not."),
        later("We have plans on {of} and would rather not carry them out alone."),
    ),
    "card_for_theme": (
        later("We have something of our own to bring to {of}."),
        later("Our own plans are on {of} as well."),
    ),
    "no_card_for_theme": (
        later("We have nothing in hand for {of}, and would only be in the way."),
        later("What we can do now has little to do with {of}."),
    ),
    "others_count_on_us": (
        later("Others have set their plans on {of}; they must be able to count on us."),
        later("You can go first on {of} only if you know that we come too."),
    ),
}
_ON_AN_ISSUE = {
    "weighs_less_for_us": (
        later("On “{of}” we can give way: other things matter more to us."),
        later("“{of}” costs us no sleep, so here we can move."),
        later("We give on “{of}” and hope to be met where it matters more to us."),
    ),
    "weighs_most_for_us": (
        later("“{of}” is what our side needs from this treaty."),
        later("Our side must come away with something on “{of}”."),
        later("We looked for places where we could bend. “{of}” is not one of them."),
    ),
    "home_before_election": (
        later("Less than this on “{of}” we cannot sell at home before the election."),
        later("The election is near, and “{of}” is what people ask us about."),
    ),
    "people_say_no": (
        later("As it stands our people would refuse the text; they need to see more on “{of}”."),
        later("Too few at home would say yes today. More on “{of}” would win some of them."),
        later("We could live with it, our people could not: on “{of}” they get too little."),
    ),
    "home_would_not_forgive": (
        later("On “{of}” nobody at home would forgive us this."),
        later("There is a line on “{of}”, and whoever crosses it cannot come home."),
    ),
    "idea_serves_both": (
        later("On “{of}” this may give each side what it is really after."),
        later("The old answers on “{of}” have been refused. Here is one that is new."),
    ),
}
_PLAIN = {
    "learn_before_giving": (
        later("We would rather know what you need than guess it."),
        later("Tell us what stands behind it, and both of us may get it for less."),
    ),
    "price_of_help": (
        later("We can do that, if it does not cost us alone."),
        later("Yes, but we need something for it that we can show at home."),
    ),
    "money_is_needed": (
        later("The money keeps work going that people rely on."),
        later("With it we can go on with what we have begun."),
    ),
    "worth_hearing": (
        later("It helps us to know what stands behind your words."),
        later("What you tell us is worth more to us than what we give."),
    ),
    "help_at_little_cost": (
        later("It costs us little, and it helps what we both want."),
        later("What you ask is easy for us, and it does both of us good."),
    ),
    "word_was_broken": (
        later("Your last promise to somebody here was broken. First we need to see a word kept."),
        later("We remember a word that you did not keep. Keep the next one, then ask again."),
    ),
    "vote_before_election": (
        later("We cannot sell this at home before the election."),
        later("Until the election a yes to this would be held against us every day."),
    ),
    "whole_text_only": (
        later("Our people must live with the whole text, so we decide on the whole text."),
        later("One clause alone tells us too little. Show us the whole, and we will answer."),
    ),
    "money_is_bound": (
        later("Our money is needed for what we have begun."),
        later("What we have is promised to work that is under way."),
    ),
    "worries_stay_ours": (
        later("What worries us at home we do not lay open for so little."),
        later("We do not yet know you well enough to tell you what keeps us awake."),
    ),
    "too_little_for_it": (
        later("For what it costs us, it brings our side too little."),
        later("We would give more than we get."),
    ),
    "pressure_costs_trust": (
        later("Pressure now would cost the trust that these talks live on."),
        later("Whoever is pressed stops listening, and we want you to listen."),
    ),
    "better_than_none": (
        later("Our side is better off with this text than without one."),
        later("It is not all we wanted, and it is more than we have without a treaty."),
    ),
    "people_will_carry": (
        later("Our people would carry this text, so our name can stand under it."),
        later("Enough people at home say yes for this text to hold."),
    ),
    "time_runs_out": (
        later("Our people still doubt, but there is no time left to wait for them."),
        later("Not everybody at home is won, but a treaty that comes too late helps nobody."),
    ),
    "line_was_drawn": (
        later("We have said in public that we will not accept this, and we keep to it."),
        later("This crosses a line that we drew before everybody."),
    ),
    "worse_than_none": (
        later("As things stand now, our side is better off without this text."),
        later("We counted again: with this text our side would lose more than it gains."),
    ),
}
WAYS: Mapping[str, tuple[str, ...]] = {**_ON_A_THEME, **_ON_AN_ISSUE, **_PLAIN}
"""By the code of each reason, how it can be said."""


def spoken(reason: str) -> str:
    """Return a reason in words as a line that stands under what was done."""
    return _("Why: {reason}").format(reason=reason)


def reason_words(texts: Texts, reason: Reason, occasion: str = "") -> str:
    """Return a reason as its seat would say it.

    Args:
        texts: The words of the scenario.
        reason: Why.
        occasion: What was done, in words: the same is always explained in the same way. Empty for
            the plainest way.
    """
    ways = WAYS[reason.code]
    words = _(ways[crc32(occasion.encode()) % len(ways) if occasion else 0])
    if reason.code in _ON_A_THEME:
        return words.format(of=tag_name(reason.of))
    if reason.code in _ON_AN_ISSUE:
        return words.format(of=issue_title(texts, reason.of))
    return words
