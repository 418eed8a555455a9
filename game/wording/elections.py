"""The election calendar in words."""

from game.content.texts import Texts
from game.engine.model.specs import Scenario
from game.engine.rules.elections import elections_of
from game.wording.authored import party_name
from game.wording.language import _


def election_words(scenario: Scenario, texts: Texts, now: int) -> tuple[str, ...]:
    """Return each election that is still to come, the next one first.

    Args:
        scenario: What is played.
        texts: What authors wrote.
        now: The round; an election is held when its round closes.
    """
    coming = sorted(
        (election, number)
        for number in range(len(scenario.parties))
        for election in elections_of(scenario, number)
        if election >= now
    )
    today, later_on = _("Election in {party}: this round"), _("Election in {party}: round {round}")
    return tuple(
        (today if election == now else later_on).format(
            party=party_name(texts, scenario.parties[number].id), round=election
        )
        for election, number in coming
    )
