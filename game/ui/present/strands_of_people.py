"""Strands of the situation about people: who was sent, who met, who knows, who is heard."""

from game.engine.model.state import Lasting
from game.engine.rules.lasting import is_lasting
from game.engine.rules.systems import home as homes
from game.ui.present.strands import Fact, Look, Strand
from game.wording import _
from game.wording.estimates import estimate_words
from game.wording.situation import (
    home_words,
    lasting_words,
    met_words,
    offered_words,
    rank_words,
    talk_words,
    untold_words,
)


def rank(look: Look) -> Strand | None:
    """Tell whom each government has sent so far."""
    scenario, texts = look.known.scenario, look.texts
    sent = look.known.memory.sent if look.on("rank") else ()
    facts = tuple(
        Fact(f"sent-{one.seat}-{one.dyad}", rank_words(texts, scenario, one)) for one in sent
    )
    what = _("Higher than before builds trust, lower costs it.")
    return Strand("rank", "rank", _("Who has been sent"), what, facts)


def talk(look: Look) -> Strand | None:
    """Tell which ways of talking are in use."""
    known = look.known
    used: dict[int, list[str]] = {}
    for one in known.memory.talked if look.on("talk") else ():
        if one.round >= known.round - 1:
            used.setdefault(one.dyad, []).append(one.way)
    dyads = known.scenario.dyads
    facts = tuple(
        Fact(f"talk-{dyads[at].id}", talk_words(look.texts, dyads[at].id, tuple(ways)))
        for at, ways in sorted(used.items())
    )
    what = _("Each way of talking carries the others for a round.")
    return Strand("talk", "dialogue", _("Ways of talking"), what, facts)


def meetings(look: Look) -> Strand | None:
    """Tell which groups have met, and how often."""
    known = look.known
    since = known.round - known.scenario.numbers.meetings_scatter
    met = known.memory.met if look.on("meetings") else ()
    facts = tuple(
        Fact(f"met-{one.seat}-{one.dyad}", met_words(look.texts, known.scenario, one))
        for one in met
        if one.round >= since
    )
    what = _("The third is the best; a group left alone scatters.")
    return Strand("meetings", "people", _("The same people"), what, facts)


def goodwill(look: Look) -> Strand | None:
    """Tell which steps of goodwill wait for an answer."""
    offered = look.known.memory.offered if look.on("goodwill") else ()
    facts = tuple(
        Fact(f"step-{one.seat}-{one.dyad}", offered_words(look.texts, look.known.scenario, one))
        for one in offered
    )
    what = _("Answered it builds trust; unanswered it costs support.")
    return Strand("goodwill", "goodwill", _("Steps of goodwill"), what, facts)


def home(look: Look) -> Strand | None:
    """Tell which go-betweens are heard less for what their home does."""
    known = look.known
    facts = []
    for number, seat in enumerate(known.scenario.seats if look.on("home") else ()):
        dyads = known.scenario.dyads
        at_odds = tuple(one.id for at, one in enumerate(dyads) if homes.factor(known, number, at))
        if at_odds:
            facts.append(
                Fact(f"home-{seat.id}", home_words(look.texts, known.scenario, seat.id, at_odds))
            )
    what = _("A go-between is judged by what the own country does.")
    return Strand("home", "visit", _("Home countries"), what, tuple(facts))


def lasting(look: Look) -> Strand | None:
    """Tell what stands for some rounds: free hands, training, briefings, what is measured."""
    known, texts = look.known, look.texts
    longest = {(one.what, one.of): one for one in sorted(known.lasting, key=_end)}
    standing = sorted((one for one in longest.values() if one.until >= known.round), key=_end)
    alike: dict[tuple[str, int], list[Lasting]] = {}
    for one in standing:
        alike.setdefault((one.what, one.until), []).append(one)
    facts = [
        Fact(f"{what}-{until}", lasting_words(texts, known.scenario, group, known.round))
        for (what, until), group in alike.items()
    ]
    if look.on("friction"):
        told = {one.of for one in standing if one.what == "briefing"}
        facts += [
            Fact(f"untold-{seat.id}", untold_words(texts, seat.id))
            for number, seat in enumerate(known.scenario.seats)
            if seat.track == "conflict_resolution" and number not in told
        ]
    what = _("Help, protection and knowledge that stay for a while.")
    return Strand("lasting", "steady", _("For some rounds"), what, tuple(facts))


def _end(one: Lasting) -> int:
    return one.until


def noise(look: Look) -> Strand | None:
    """Tell that some numbers are estimates, while there are any."""
    known = look.known
    guessed = [
        at for at in range(len(known.scenario.dyads)) if not is_lasting(known, "measured", at)
    ]
    if not look.on("noise") or not guessed or known.outcome or known.no_luck:
        return None
    told = Fact("estimates", estimate_words(known.scenario.numbers.noise))
    what = _("How far people trust each other is hard to count.")
    return Strand("noise", "estimate", _("What is only estimated"), what, (told,))
