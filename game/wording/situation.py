"""How things stand in the systems of the documents, one sentence for each fact."""

from collections.abc import Sequence

from game.content.texts import Texts
from game.engine.model.actions import Permit
from game.engine.model.ids import LASTING
from game.engine.model.memory import Met, Offered, Sent
from game.engine.model.numbers import Numbers
from game.engine.model.specs import Scenario
from game.engine.model.spoilers import SpoilerSpec
from game.engine.model.state import Lasting
from game.wording.authored import (
    dyad_name,
    party_name,
    seat_name,
    spoiler_name,
    target_name,
    two_parties,
)
from game.wording.language import _, capital, later, listed, ngettext
from game.wording.names import gauge_kind, lasting_name, talk_name

_STANCES = {
    ("veto", False): later("{seat} holds a veto for {party}."),
    ("veto", True): later("{seat} will not use its veto for {party}."),
    ("consent", False): later("{seat} lets no mission into {party}."),
    ("consent", True): later("{seat} lets missions into {party}."),
}
_CHANGES = {
    ("veto", True): later("Give it up"),
    ("veto", False): later("Hold it again"),
    ("consent", True): later("Let them in"),
    ("consent", False): later("Let none in"),
}
_KINDS = {
    "total": later("wants no peace at all"),
    "limited": later("wants an answer to a grievance"),
    "greedy": later("strikes while it is cheap"),
}
_INCLUSION = {
    "none": later("They are left out of the talks."),
    "consulted": later("They are asked, but have no seat."),
    "seat": later("They have a seat, but nothing of theirs is in the text."),
    "seat_with_influence": later("They have a seat, and an idea of theirs is in the text."),
}
_RANKS = {1: later("an official"), 2: later("a minister"), 3: later("the head of state")}


def stance_words(texts: Texts, seat: str, what: str, party: str, *, given: bool) -> str:
    """Return who holds a `veto` or the `consent` for which party, and how it stands."""
    pattern = _(_STANCES[what, given])
    return pattern.format(seat=seat_name(texts, seat), party=party_name(texts, party))


def stance_help(numbers: Numbers, what: str) -> str:
    """Return what a `veto` or a `consent` does."""
    if what == "veto":
        told = _(
            "Against a veto the assembly agrees in {vetoed} of 100 cases, without one in {passes}."
        )
        return told.format(vetoed=numbers.assembly_vetoed, passes=numbers.assembly_passes)
    told = _(
        "Peacekeepers and monitors come with this consent only; from level {step} of escalation "
        "on the assembly may act without it."
    )
    return told.format(step=numbers.assembly_enforces_at)


def change_words(action: Permit) -> str:
    """Return what changing a stance is called, as a button beside the stance says it."""
    return _(_CHANGES[action.what, action.given])


def asking_words(texts: Texts, seats: tuple[str, ...]) -> str:
    """Return who has cards on which the assembly decides."""
    if not seats:
        return _("Nobody here has a card on which it decides.")
    names = listed([seat_name(texts, seat) for seat in seats])
    return _("It decides on cards of {seats}.").format(seats=names)


def spoiler_words(texts: Texts, scenario: Scenario, spoiler: SpoilerSpec) -> str:
    """Return who a spoiler is, whose, and of which kind."""
    kind = kind_words(texts, scenario, spoiler)
    return _("{spoiler}, {kind}.").format(spoiler=spoiler_name(texts, spoiler.id), kind=kind)


def kind_words(texts: Texts, scenario: Scenario, spoiler: SpoilerSpec) -> str:
    """Return whose a spoiler is, and what it wants."""
    party = party_name(texts, scenario.parties[spoiler.party].id)
    return _("from {party}: {kind}").format(party=party, kind=_(_KINDS[spoiler.kind]))


def purse_words(have: int, need: int, *, can_act: bool) -> str:
    """Return what a spoiler has to act with, and whether it can and wants to."""
    if can_act:
        told = _("Purse {have}, and a strike costs {need}: it can strike.")
    elif have >= need:
        told = _("Purse {have}, and a strike costs {need}: it could pay, but sees no reason to.")
    else:
        told = _("Purse {have}, and a strike costs {need}: it cannot pay for one.")
    return told.format(have=have, need=need)


def struck_words(texts: Texts, dyad: str) -> str:
    """Return where a spoiler struck in this round."""
    return _("It struck between {parties} in this round.").format(parties=two_parties(texts, dyad))


def inclusion_words(step: str) -> str:
    """Return how far people outside government are part of the talks."""
    return _(_INCLUSION[step])


def capital_words(texts: Texts, party: str, *, free: bool, waits: bool) -> str:
    """Return whether a government may say yes to the text now, and why."""
    if free:
        told = _("{party} has a free hand, and may say yes at once.")
    elif waits:
        told = _("{party} waits for instructions: the text was changed in this round.")
    else:
        told = _("{party} knows the text, and may say yes.")
    return told.format(party=party_name(texts, party))


def rank_words(texts: Texts, scenario: Scenario, sent: Sent) -> str:
    """Return whom a government has sent in a dyad: last, and highest so far."""
    seat, dyad = scenario.seats[sent.seat].id, scenario.dyads[sent.dyad].id
    told = _("{seat} last sent {last}{where}.")
    if sent.highest > sent.last:
        told = _("{seat} last sent {last}, and {highest} before{where}.")
    return told.format(
        seat=seat_name(texts, seat),
        where=_where(texts, scenario, dyad),
        last=_(_RANKS[sent.last]),
        highest=_(_RANKS[sent.highest]),
    )


def lasting_words(texts: Texts, scenario: Scenario, alike: Sequence[Lasting], now: int) -> str:
    """Return what stands for some rounds, until when, and for whom.

    Args:
        texts: What authors wrote.
        scenario: What is played.
        alike: The same thing up to the same round, for one or more.
        now: The round.
    """
    what, until = alike[0].what, alike[0].until
    kind = LASTING[what]
    owners = [target_name(texts, kind, _owner(scenario, kind, one.of)) for one in alike]
    told = _("{what}, in this round") if until == now else _("{what}, up to round {round}")
    text = told.format(what=lasting_name(what), round=until)
    return f"{text}: {listed(owners)}" if kind else text


def untold_words(texts: Texts, seat: str) -> str:
    """Return that leaders have not been told what a seat is trying."""
    return _("{seat}: leaders have not been told").format(seat=seat_name(texts, seat))


def met_words(texts: Texts, scenario: Scenario, met: Met) -> str:
    """Return how often a seat has brought the same people together."""
    told = ngettext(
        "{seat}: they have met once{where}.",
        "{seat}: the same people have met {times} times{where}.",
        met.times,
    )
    return told.format(
        seat=seat_name(texts, scenario.seats[met.seat].id),
        where=_where(texts, scenario, scenario.dyads[met.dyad].id),
        times=met.times,
    )


def talk_words(texts: Texts, dyad: str, ways: tuple[str, ...]) -> str:
    """Return the ways of talking that are in use in a dyad."""
    names = [name[0].lower() + name[1:] for name in map(talk_name, ways)]
    return f"{dyad_name(texts, dyad)}: {listed(names)}"


def offered_words(texts: Texts, scenario: Scenario, step: Offered) -> str:
    """Return that a step of goodwill waits for an answer."""
    return _("{seat}: a step waits for an answer{where}.").format(
        seat=seat_name(texts, scenario.seats[step.seat].id),
        where=_where(texts, scenario, scenario.dyads[step.dyad].id),
    )


def home_words(texts: Texts, scenario: Scenario, seat: str, dyads: tuple[str, ...]) -> str:
    """Return where a go-between is heard less, because its home is at odds with one side."""
    told = _("{seat}: heard less, for the home country is at odds with one side{where}.")
    where = ",".join(_where(texts, scenario, dyad) for dyad in dyads)
    return told.format(seat=seat_name(texts, seat), where=where)


def leg_words(kind: str) -> str:
    """Return that a peace stands on one leg, with one kind of work left behind."""
    return _("{kind} is far behind: the peace stands on one leg.").format(
        kind=capital(gauge_kind(kind))
    )


def _where(texts: Texts, scenario: Scenario, dyad: str) -> str:
    """Return between whom it is, where there is more than one such pair."""
    return f" ({dyad_name(texts, dyad)})" if len(scenario.dyads) > 1 else ""


def _owner(scenario: Scenario, kind: str, number: int) -> str:
    """Return the id of the dyad, party or seat of that number; empty for the session."""
    if kind == "dyad":
        return scenario.dyads[number].id
    if kind == "party":
        return scenario.parties[number].id
    return scenario.seats[number].id if kind == "seat" else ""
