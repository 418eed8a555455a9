"""The fullest session the rules allow: twelve seats, three parties, six issues of five options."""

from __future__ import annotations

from dataclasses import replace

from game.content.library import Pack
from game.content.texts import IssueText, OptionText, PartyText, SeatText
from game.engine.model.ids import BARGAINING, MODULES
from game.engine.model.specs import DyadSpec, PartySpec
from game.engine.model.treaty import IssueSpec, OptionSpec, TreatySpec
from game.session.setup import Player
from game.session.table import Table
from tests import tiny
from tests.engine.treaty.table import TREATY
from tests.ui.bargaining.company import REASON

PARTIES = {
    "north": "Northern Uplands",
    "south": "Southern Republic",
    "east": "Nine Far Islands",
}
GOVERNMENTS = tuple(f"{party}_government" for party in PARTIES)
THIRD = tuple(f"house_{number}" for number in range(9))
ISSUES = {
    "water": "Water from the lake in dry summers",
    "port": "The harbour, its dues and lorries",
    "people": "All those who had to leave a house",
    "border": "Patrols through fishing grounds",
    "schools": "Languages in schools, in courts",
    "past": "Graves, and a common commission",
}
WORDS = (
    "Everything as before the long war",
    "A third for each, counted yearly",
    "Whoever needs most pays the others",
    "Supervised demilitarisation of all",
    "A council decides every fifth year",
)


def _option(number: int) -> OptionSpec:
    values = tuple((number + party * 2) % 5 * 25 for party in range(3))
    return OptionSpec(f"way_{number}", values, tuple(100 - value for value in values))


FULL = TreatySpec(
    issues=tuple(
        IssueSpec(
            name,
            tuple(map(_option, range(5))),
            weights=(20, 20, 10),
            positions=("way_0", "way_3", "way_3"),
        )
        for name in ISSUES
    ),
    reservation=(55, 50, 45),
    power=(50, 50, 50),
    holds=3,
    numbers=TREATY.numbers,
)


def _issue(name: str, title: str) -> IssueText:
    text = "What becomes of it, who decides, and what it is worth to whom in the years to come."
    options = {
        f"way_{number}": OptionText(f"way_{number}", words, f"{words}: that is what it means.")
        for number, words in enumerate(WORDS)
    }
    return IssueText(name, title, text, REASON, options)


def pack() -> Pack:
    """Return the tiny scenario grown to its limits."""
    plain = tiny.scenario()
    government, _south, mediators, _radio = plain.seats
    seats = (
        *(
            replace(government, id=seat, affiliation=party)
            for party, seat in enumerate(GOVERNMENTS)
        ),
        *(replace(mediators, id=seat) for seat in THIRD),
    )
    scenario = replace(
        plain,
        modules=frozenset((*MODULES, *BARGAINING)),
        parties=tuple(PartySpec(party, 40, 5) for party in PARTIES),
        dyads=tuple(
            DyadSpec(f"{one}-{other}", pair, (35, 40, 38), 45)
            for one, other, pair in (
                ("north", "south", (0, 1)),
                ("north", "east", (0, 2)),
                ("south", "east", (1, 2)),
            )
        ),
        seats=seats,
        treaty=FULL,
    )
    governments = (f"Government of {name}" for name in PARTIES.values())
    houses = (f"House of the {number + 1}. Spring" for number in range(len(THIRD)))
    names = dict(zip((*GOVERNMENTS, *THIRD), (*governments, *houses), strict=True))
    texts = replace(
        tiny.texts(),
        parties={
            party: PartyText(party, name, f"the people of {name}", "A party.")
            for party, name in PARTIES.items()
        },
        seats={
            seat: SeatText(seat, name, "In public.", "In secret.") for seat, name in names.items()
        },
        issues={name: _issue(name, title) for name, title in ISSUES.items()},
    )
    return Pack(scenario, texts, "crowded")


def table() -> Table:
    """Start a session of three people, one for each government, and nine bots."""
    people = zip(("Ann", "Ben", "Chi"), GOVERNMENTS, strict=True)
    players = tuple(Player(name, (seat,)) for name, seat in people)
    bots = dict.fromkeys(THIRD, "normal")
    return Table.start(pack(), tiny.setup(players=players, bots=bots), None)
