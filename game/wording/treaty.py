"""The treaty table in words: what an option means to whom, and how far the text would carry."""

from collections.abc import Mapping, Sequence

from game.content.texts import Texts
from game.engine.model.treaty import Part
from game.engine.rules.treaty.reservation import Band
from game.wording.authored import issue_title, option_title, party_name
from game.wording.language import _, from_to, later, listed
from game.wording.parts import points, ratification_words, reservation_words

_NOW = {
    "talking": later("Ask why, look for trades, and write one text that all can accept."),
    "signed": later("All have signed. At the end of this round the people say yes or no."),
    "ratified": later("The people said yes. The treaty comes into force at the next briefing."),
    "in_force": later("Carry the treaty out, and watch over what it needs to hold."),
    "broken": later("The treaty is broken. The text can be taken up again."),
}
_STEPS = {
    "talking": later("Back on the table in round {round}"),
    "signed": later("Signed in round {round}"),
    "ratified": later("Ratified in round {round}"),
    "in_force": later("In force from round {round}"),
    "broken": later("Broken in round {round}"),
}


def treaty_now(stage: str) -> str:
    """Return what a stage of the treaty is the time for."""
    return _(_NOW[stage])


def step_words(stage: str, number: int) -> str:
    """Return a step of the treaty with its round."""
    return _(_STEPS[stage]).format(round=number)


def asked_for_by(texts: Texts, parties: Sequence[str]) -> str:
    """Return who asks for an option in public; empty when nobody does."""
    if not parties:
        return ""
    names = listed([party_name(texts, party) for party in parties])
    return _("Asked for by {parties}.").format(parties=names)


def red_line_of(texts: Texts, parties: Sequence[str]) -> str:
    """Return whose red line an option crosses; empty for nobody's."""
    if not parties:
        return ""
    names = listed([party_name(texts, party) for party in parties])
    return _("Crosses a red line of {parties}.").format(parties=names)


def needs_words(texts: Texts, met: Mapping[str, int]) -> str:
    """Return how far something meets the needs of each people, from 0 to 100."""
    told = [f"{party_name(texts, party)} {value}" for party, value in met.items()]
    return _("Needs met: {needs}.").format(needs=", ".join(told))


def value_words(value: int) -> str:
    """Return what an option is worth to one's own side, 0 to 100."""
    return _("Worth {value} of 100 to your side.").format(value=value)


def worth_words(before: int, after: int) -> str:
    """Return what a change of the text would do to its worth for one's own side (hundredths)."""
    if before == after:
        return _("The worth of the text for your side would stay the same.")
    return _("The worth of the text for your side: {from_to}.").format(
        from_to=from_to(points(before), points(after))
    )


def own_line_words(parts: Sequence[Part], line: int) -> str:
    """Return one's own walk-away line (hundredths) and what it is made of."""
    return _("Your walk-away line is {line}: {parts}.").format(
        line=points(line), parts=", ".join(reservation_words(parts))
    )


def line_words(texts: Texts, party: str, band: Band) -> str:
    """Return what others can tell of a party's walk-away line."""
    return _("The walk-away line of {party} lies between {low} and {high}.").format(
        party=party_name(texts, party), low=points(band.low), high=points(band.high)
    )


def verdict_words(worth: int, line: int) -> str:
    """Return whether a text is better for one's own side than walking away (hundredths)."""
    text = (
        _("This text is worth {worth} to your side, and you would walk away below {line}.")
        if worth >= line
        else _("This text is worth only {worth} to your side; without it you would have {line}.")
    )
    return text.format(worth=points(worth), line=points(line))


def forecast_words(texts: Texts, party: str, parts: Sequence[Part], need: int) -> str:
    """Return what a people would say to the text if it were asked today, with the reasons."""
    have = sum(part.amount for part in parts)
    yes = _("If the people of {party} decided today, they would say yes: {have} of {need} needed.")
    no = _("If the people of {party} decided today, they would say no: {have} of {need} needed.")
    headline = (yes if have >= need else no).format(
        party=party_name(texts, party), have=have, need=need
    )
    reasons = _("It is the sum of {parts}.").format(parts=listed(ratification_words(parts)))
    return f"{headline} {reasons}"


def risk_words(chance: int) -> str:
    """Return how likely the text would be to break within a round (hundredths of a percent)."""
    text = _("In force today, this text would have a chance of {chance} % to break in a round.")
    return text.format(chance=points(chance))


def pressed_words(texts: Texts, issues: Sequence[str]) -> str:
    """Return on which issues one's own side would be pressed; empty when on none."""
    if not issues:
        return ""
    names = listed([issue_title(texts, issue) for issue in issues])
    return _("Your people would see themselves pressed on {issues}.").format(issues=names)


def below_line_words() -> str:
    """Return the warning before a text is accepted that is worse than walking away."""
    return _("This text is worth less to your side than walking away. Accept it all the same?")


def crossing_words(texts: Texts, lines: Sequence[tuple[str, str]], *, way_out: bool) -> str:
    """Return what accepting costs by red lines crossed, as (issue, option); empty for none."""
    if not lines:
        return ""
    told = [
        _("“{option}” on {issue}").format(
            option=option_title(texts, issue, option), issue=issue_title(texts, issue)
        )
        for issue, option in lines
    ]
    text = _("Accepting crosses your own red line: {lines}. That costs support and standing.")
    eased = _("A way out with honour takes half of the cost away.") if way_out else ""
    return f"{text.format(lines=listed(told))} {eased}".rstrip()
