"""Strands of the situation about a treaty: who is in the talks, how ripe it is, how it is kept."""

from game.engine.model.ids import INCLUSION, PEACEBUILDING
from game.engine.rules.lasting import is_lasting
from game.engine.rules.systems.inclusion import inclusion as inclusion_of
from game.engine.rules.treaty.fulfilment import lagging
from game.engine.rules.treaty.ripeness import ripeness as ripeness_of
from game.engine.rules.treaty.table import TALKING, represented, terms, treaty_of
from game.ui.present.strands import Dots, Fact, Look, Strand
from game.wording import _, gauge_kind, party_name
from game.wording.language import DASH
from game.wording.parts import readings
from game.wording.situation import capital_words, inclusion_words, leg_words


def inclusion(look: Look) -> Strand | None:
    """Tell how far people outside government are part of the talks."""
    step = inclusion_of(look.known)
    if not step:
        return None
    dots = Dots(INCLUSION.index(step), len(INCLUSION) - 1)
    what = _("Treaties that were made with them have broken less often.")
    title = _("People outside government")
    return Strand(
        "inclusion", "inclusion", title, what, (Fact("step", inclusion_words(step), dots=dots),)
    )


def capitals(look: Look) -> Strand | None:
    """Tell which government may say yes to the text now."""
    known = look.known
    if known.treaty is None or known.treaty.stage not in TALKING or not look.on("capitals"):
        return None
    waits = treaty_of(known).changed >= known.round
    governing = {represented(known.scenario, seat.id) for seat in known.scenario.seats}
    facts = tuple(
        Fact(
            f"capital-{party.id}",
            capital_words(
                look.texts,
                party.id,
                free=is_lasting(known, "free_hand", number),
                waits=waits,
            ),
        )
        for number, party in enumerate(known.scenario.parties)
        if number in governing
    )
    what = _("Officials may not say yes to what their capital has not read.")
    return Strand("capitals", "envoy", _("Instructions"), what, facts)


def ripeness(look: Look) -> Strand | None:
    """Tell how ripe the conflict is for each party, while there is no treaty."""
    known = look.known
    if known.treaty is None or known.treaty.stage not in TALKING:
        return None
    facts = []
    for number, party in enumerate(known.scenario.parties):
        ripe = ripeness_of(known, number)
        shares = ("pain", ripe.hurts), ("way-out", ripe.hopes)
        name = party_name(look.texts, party.id)
        facts += [
            Fact(f"{kind}-{party.id}", f"{name} {DASH} {text}", why, share=share)
            for (kind, share), (text, why) in zip(shares, readings(ripe), strict=True)
        ]
    what = _("Talks work when going on hurts and a way out is seen.")
    return Strand("ripeness", "ripeness", _("Are they ripe for talks?"), what, tuple(facts))


def peacebuilding(look: Look) -> Strand | None:
    """Tell how far a treaty is carried out, kind by kind."""
    known = look.known
    if known.treaty is None or known.treaty.stage in TALKING:
        return None
    table = known.scenario.table
    values = [known.gauges[table.fulfilment(at)] for at in range(len(PEACEBUILDING))]
    behind, least = lagging(known)
    one_leg = behind > terms(known.scenario).numbers.one_leg_gap
    facts = tuple(
        Fact(
            kind,
            f"{gauge_kind(kind)}: {value}",
            leg_words(kind) if one_leg and kind == least else "",
            share=value,
        )
        for kind, value in zip(PEACEBUILDING, values, strict=True)
    )
    what = _("It stands on three legs; none may fall far behind.")
    return Strand("peacebuilding", "reconstruction", _("Carrying out the treaty"), what, facts)
