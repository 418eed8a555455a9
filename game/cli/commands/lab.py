"""`ninetracks lab`: many sessions between bots, and what can be said about them."""

import sys
import time
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from game.bots.roster import LEVELS
from game.cli.content import content_folders, open_library
from game.cli.errors import CommandError
from game.cli.output import columns, say, say_json
from game.lab.bots import Comparison, Plan, compare, trials
from game.lab.runner import ResultsFileError
from game.lab.runner import run as run_trials
from game.lab.statistics import Estimate
from game.lab.trials import Result

QUICK, USUAL = 8, 40
"""Seeds for each table; duels are played with a quarter of them."""


def run(options: Namespace) -> int:
    """Play what the experiment asks for, telling how far it is, and print what came of it."""
    plan = _plan(options)
    try:
        results = _telling(run_trials(trials(plan), options.results), plan.sessions)
        found = compare(plan, results)
    except ResultsFileError as error:
        raise CommandError(str(error)) from error
    if options.json:
        say_json(_plain(plan, found))
    else:
        say(*_told(plan, found))
    return 0


def _plan(options: Namespace) -> Plan:
    library = open_library(options.content)
    known = [scenario.id for scenario in library.scenarios]
    unknown = [name for name in options.scenarios if name not in known]
    if unknown:
        raise CommandError(f"There is no scenario {unknown[0]}. There are: {', '.join(known)}.")
    sessions = options.sessions or (QUICK if options.quick else USUAL)
    return Plan(
        content=tuple(map(str, content_folders(options.content))),
        seats={
            name: tuple(seat.id for seat in library.pack(name, None).scenario.seats)
            for name in options.scenarios or known
        },
        levels=tuple(LEVELS),
        seeds=range(options.first, options.first + sessions),
        duels=sessions // 4 or 1 if options.duels is None else min(options.duels, sessions),
    )


def _telling(results: Iterable[Result], total: int) -> Iterator[Result]:
    """Pass results on, and tell on the other channel how many there are."""
    began, at_terminal = time.monotonic(), sys.stderr.isatty()
    for count, result in enumerate(results, start=1):
        yield result
        if at_terminal or count % 100 == 0:
            rate = count / max(time.monotonic() - began, 0.001)
            left = int((total - count) / rate)
            end = "\r" if at_terminal and count < total else "\n"
            sys.stderr.write(f"{count} of {total} sessions, {left} s to go      {end}")
            sys.stderr.flush()


def _told(plan: Plan, found: tuple[Comparison, ...]) -> Iterator[str]:
    seeds = f"seeds {plan.seeds.start} to {plan.seeds.stop - 1}"
    yield f"Peace with mandates met, in percent, with 95 % intervals; {seeds}."
    for one in found:
        yield ""
        yield one.scenario
        rows: list[tuple[str, ...]] = [
            ("  all", "with mandates met", "peace at the end", "a lasting peace")
        ]
        rows += [
            (f"  {table.level}", *map(_percent, (table.score, table.peace, table.lasting)))
            for table in one.tables
        ]
        yield from columns(rows)
        for duel in one.duels:
            yield f"  {duel.better} over {duel.other} at one table: {_percent(duel.difference)}"
        yield "  Each level above the next." if one.in_order else "  The levels are not apart."


def _percent(found: Estimate) -> str:
    mean, low, high = (100 * value for value in found[:3])
    return f"{mean:.0f} [{low:.0f}, {high:.0f}]"


def _plain(plan: Plan, found: tuple[Comparison, ...]) -> dict[str, Any]:
    return {
        "format": 1,
        "experiment": "bots",
        "first_seed": plan.seeds.start,
        "sessions": len(plan.seeds),
        "duels": plan.duels,
        "levels": list(plan.levels),
        "scenarios": [
            {
                "scenario": one.scenario,
                "in_order": one.in_order,
                "tables": [_named(table) for table in one.tables],
                "duels": [_named(duel) for duel in one.duels],
            }
            for one in found
        ],
    }


def _named(row: Any) -> dict[str, Any]:
    return {
        name: value._asdict() if isinstance(value, Estimate) else value
        for name, value in row._asdict().items()
    }
