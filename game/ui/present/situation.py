"""How things stand: the systems that a scenario has, each with the facts of the moment."""

from collections.abc import Callable, Sequence

from game.content.texts import Texts
from game.engine import Event, State
from game.engine.model.actions import Permit
from game.engine.model.specs import Scenario
from game.engine.rules.systems import assembly as rules
from game.ui.present.spoilers import spoiler_marks
from game.ui.present.strands import Fact, Look, Strand
from game.ui.present.strands_of_peace import capitals, inclusion, peacebuilding, ripeness
from game.ui.present.strands_of_people import goodwill, home, lasting, meetings, noise, rank, talk
from game.wording import _
from game.wording.situation import asking_words, change_words, stance_help, stance_words


def situation(known: State, texts: Texts, events: Sequence[Event]) -> tuple[Strand, ...]:
    """Return every system that is on and has something to tell, the most pressing first.

    Args:
        known: What everybody may see.
        texts: What authors wrote.
        events: What everybody knows of the session so far.
    """
    look = Look(known, texts, events)
    strands = (tell(look) for tell in _STRANDS)
    return tuple(strand for strand in strands if strand is not None and strand.facts)


def has_situation(scenario: Scenario) -> bool:
    """Tell whether there is ever anything to tell, so that a button for it makes sense."""
    return not scenario.modules.isdisjoint(_TELLING)


def stances(known: State, texts: Texts, seat: str = "") -> tuple[Fact, ...]:
    """Return the vetoes and consents that a seat holds, or all; each with how to change it."""
    scenario = known.scenario
    if scenario.assembly is None:
        return ()
    holders = [one.id for one in scenario.seats if seat in ("", one.id)]
    return tuple(
        _stance(known, texts, holder, what, party)
        for holder in holders
        for what, party in rules.held_by(scenario, holder)
    )


def _stance(known: State, texts: Texts, seat: str, what: str, party: str) -> Fact:
    given = rules.is_given(known, what, party)
    change = Permit(seat, what, party, not given)
    return Fact(
        f"{what}-{party}",
        stance_words(texts, seat, what, party, given=given),
        help=f"{stance_help(known.scenario.numbers, what)} {asking_words(texts, _deciding(known))}",
        change=change,
        label=change_words(change),
    )


def _deciding(known: State) -> tuple[str, ...]:
    """Return the seats whose decks hold cards on which the assembly decides."""
    cards = known.scenario.cards
    return tuple(
        seat.id for seat in known.scenario.seats if any(cards[card].assembly for card in seat.deck)
    )


def _assembly(look: Look) -> Strand | None:
    numbers = look.known.scenario.numbers
    odds = _("It agrees in {passes} of 100 cases, against a veto in {vetoed}.").format(
        passes=numbers.assembly_passes, vetoed=numbers.assembly_vetoed
    )
    what = f"{odds} {asking_words(look.texts, _deciding(look.known))}"
    facts = stances(look.known, look.texts)
    return Strand("assembly", "assembly", _("The assembly of states"), what, facts)


def _spoilers(look: Look) -> Strand | None:
    facts = tuple(
        Fact(mark.id, mark.text, " ".join(mark.told), dots=mark.purse)
        for mark in spoiler_marks(look.known, look.texts, look.events)
    )
    what = _("Whoever dries up their purse stops the next strike.")
    return Strand("spoilers", "spoiler", _("Spoilers"), what, facts)


_STRANDS: tuple[Callable[[Look], Strand | None], ...] = (
    _assembly,
    _spoilers,
    inclusion,
    capitals,
    ripeness,
    peacebuilding,
    lasting,
    rank,
    goodwill,
    talk,
    meetings,
    home,
    noise,
)
_TELLING = frozenset(
    (
        "assembly",
        "spoilers",
        "treaty",
        "rank",
        "goodwill",
        "talk",
        "meetings",
        "home",
        "friction",
        "training",
        "noise",
    )
)
"""The modules that give a situation something to tell."""
