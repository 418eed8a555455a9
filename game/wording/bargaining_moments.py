"""The moments of bargaining that are worth a question; as in `moments`."""

from game.engine.model import bargaining_events as bargained
from game.engine.model import treaty_events as negotiated
from game.wording.authored import issue_title, option_title, party_name, seat_name
from game.wording.language import listed
from game.wording.moments import Round, only
from game.wording.names import tag_name
from game.wording.parts import failure_words
from game.wording.promises import promise_sentence


def treaty_broke(one: Round) -> dict[str, str] | None:
    """Find a treaty that broke."""
    for event in only(negotiated.TreatyBroke, one.events):
        return {"cause": failure_words(one.texts, event.cause, event.of)}
    return None


def refused(one: Round) -> dict[str, str] | None:
    """Find a people that said no to a signed text."""
    votes = only(negotiated.RatificationHeld, one.events)
    no = [party_name(one.texts, vote.party) for vote in votes if not vote.passed]
    return {"parties": listed(no)} if no else None


def signed(one: Round) -> dict[str, str] | None:
    """Find the signing of a treaty."""
    moved = only(negotiated.TreatyMoved, one.events)
    return {} if any(event.stage == "signed" for event in moved) else None


def pressed(one: Round) -> dict[str, str] | None:
    """Find a clause that was pressed through."""
    for event in only(negotiated.ClausePressed, one.events):
        return {
            "party": party_name(one.texts, event.party),
            "issue": issue_title(one.texts, event.issue),
        }
    return None


def line_crossed(one: Round) -> dict[str, str] | None:
    """Find a red line that its own side crossed."""
    for event in only(negotiated.RedLineCrossed, one.events):
        return _clause(one, event.party, event.issue, event.option)
    return None


def line_drawn(one: Round) -> dict[str, str] | None:
    """Find a red line drawn."""
    for event in only(negotiated.RedLineDrawn, one.events):
        return _clause(one, event.party, event.issue, event.option)
    return None


def word_broken(one: Round) -> dict[str, str] | None:
    """Find a promise that was broken for all to see."""
    return _word(one, "broken")


def word_overtaken(one: Round) -> dict[str, str] | None:
    """Find a promise that events overtook."""
    return _word(one, "overtaken")


def word_kept(one: Round) -> dict[str, str] | None:
    """Find a promise that was kept."""
    return _word(one, "kept")


def idea_tabled(one: Round) -> dict[str, str] | None:
    """Find an idea that came to the table."""
    for event in only(negotiated.IdeaTabled, one.events):
        return {
            "seat": seat_name(one.texts, event.by),
            "option": option_title(one.texts, event.issue, event.option),
        }
    return None


def declined(one: Round) -> dict[str, str] | None:
    """Find an invitation that was not accepted."""
    for event in only(bargained.InvitationAnswered, one.events):
        if event.answer != "accepted":
            return {
                "seat": seat_name(one.texts, event.to),
                "other": seat_name(one.texts, event.by),
                "theme": tag_name(event.tag),
            }
    return None


def nobody_asked(one: Round) -> dict[str, str] | None:
    """Tell whether texts were drafted in the session and nobody has ever asked why."""
    before = (*one.earlier, *one.events)
    if only(negotiated.ClauseDrafted, one.events) and not only(negotiated.Asked, before):
        return {}
    return None


def asked(one: Round) -> dict[str, str] | None:
    """Find somebody who asked why."""
    for event in only(negotiated.Asked, one.events):
        return {
            "seat": seat_name(one.texts, event.by),
            "party": party_name(one.texts, event.party),
            "issue": issue_title(one.texts, event.issue),
        }
    return None


def dealt(one: Round) -> dict[str, str] | None:
    """Find a deal."""
    for event in only(bargained.DealStruck, one.events):
        return {"seat": seat_name(one.texts, event.by), "other": seat_name(one.texts, event.to)}
    return None


def _word(one: Round, verdict: str) -> dict[str, str] | None:
    for event in only(bargained.PromiseSettled, one.events):
        promise = event.promise
        if promise.verdict == verdict:
            return {
                "seat": seat_name(one.texts, promise.seat),
                "other": seat_name(one.texts, promise.to),
                "words": promise_sentence(one.texts, promise).text,
            }
    return None


def _clause(one: Round, party: str, issue: str, option: str) -> dict[str, str]:
    return {
        "party": party_name(one.texts, party),
        "issue": issue_title(one.texts, issue),
        "option": option_title(one.texts, issue, option),
    }
