#!/usr/bin/env python3
"""Tell the scenarios apart, in words and figures: `python -m docs.make_scenarios_table`.

Writes `docs/scenarios.md`: for every shipped scenario what differs to play, and what came of
sessions between bots on all cores, such as which track opens best. With `--sessions 200
--from 80000` the seeds are fixed; report only seeds that nothing was tuned to.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import NamedTuple

from game.content.library import Library, Pack, ScenarioSummary, load_library
from game.content.resources import shipped
from game.engine import Scenario
from game.engine.model.ids import BARGAINING, LEVELS, MODULES, OUTCOMES, SYSTEMS, TRACKS
from game.engine.rules.ladder import level_of
from game.lab.statistics import Estimate, share
from game.wording.language import DASH
from game.wording.names import level_name, outcome_name, track_short
from tests.benchmarks.openings import EVERYBODY, NOBODY, OPENING, Course, Job, play
from tests.benchmarks.paired import Best, best, gain, heights, mean_curve, score

FILE = Path(__file__).resolve().parent / "scenarios.md"
BOTS = ("normal", "random")
HEAD = """# What differs from scenario to scenario

Written by `python -m docs.make_scenarios_table` from the shipped scenarios and from sessions
between bots at the default length, with the seeds {first} to {last}. Brackets are 95 % intervals:
Wilson's for shares, a bootstrap over paired seeds for differences.

*Score* counts an ending from 0, total war, to 4, sustainable peace; without a treaty it ends at 2,
a ceasefire. *Holds* is the percent of futures in which peace holds for five years. For the
**opening track**, all seats talk as ever, but in the first {opening} rounds only the seats of one
track commit cards; the baseline is the same seed with nobody committing any. A track with more
seats has more cards to open with, so tracks are compared by the gain for each seat. The best is
picked from the same sessions that its lead is read from, so a small lead means little. All of it
follows from rules that we typed in; it says nothing about the world.
"""

Courses = Mapping[Job, Course]
Scores = Mapping[str, Sequence[float]]


class Seeds(NamedTuple):
    """Which sessions are played."""

    first: int
    count: int

    def courses(self, played: Courses, scenario: str, bots: str, openers: str) -> list[Course]:
        """Return the sessions of one kind, in the order of their seeds."""
        return [played[Job(scenario, bots, openers, seed)] for seed in self]

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.first, self.first + self.count))


def main() -> None:
    """Play the sessions and write the page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("scenarios", nargs="*", help="ids; every scenario when none is given")
    parser.add_argument("--sessions", type=int, default=200, help="of each kind")
    parser.add_argument("--from", type=int, default=0, dest="first", help="the first seed")
    parser.add_argument("--workers", type=int, help="processes; as many as cores when not given")
    parser.add_argument("-o", "--output", type=Path, default=FILE)
    options = parser.parse_args()
    library = load_library([shipped("scenarios")])
    wanted = options.scenarios or [entry.id for entry in library.scenarios]
    seeds = Seeds(options.first, options.sessions)
    sessions = [job for name in wanted for job in jobs(library.pack(name).scenario, seeds)]
    with ProcessPoolExecutor(options.workers) as pool:
        courses = progress(pool.map(play, sessions, chunksize=4), len(sessions))
        played = dict(zip(sessions, courses, strict=True))
    options.output.write_text(page(library, wanted, seeds, played), encoding="utf-8")
    sys.stdout.write(f"{options.output} is written\n")


def jobs(scenario: Scenario, seeds: Seeds) -> Iterator[Job]:
    """Give every session that a scenario's figures need."""
    kinds = [(bots, EVERYBODY) for bots in BOTS]
    kinds += [(BOTS[0], openers) for openers in (NOBODY, *_tracks(scenario))]
    for bots, openers in kinds:
        for seed in seeds:
            yield Job(scenario.id, bots, openers, seed)


def progress(courses: Iterable[Course], total: int) -> Iterator[Course]:
    """Give each course on, and tell at each percent how many there were."""
    for count, course in enumerate(courses, start=1):
        if 100 * count // total > 100 * (count - 1) // total:
            end = "\n" if count == total else "\r"
            sys.stderr.write(f"{count} of {total} sessions, {100 * count // total} %{end}")
        yield course


def page(library: Library, wanted: Sequence[str], seeds: Seeds, played: Courses) -> str:
    """Return the whole page."""
    packs = [library.pack(name) for name in wanted]
    summaries = {entry.id: entry for entry in library.scenarios}
    last = seeds.first + seeds.count - 1
    lines = [HEAD.format(first=seeds.first, last=last, opening=OPENING)]
    lines += _overview(packs, seeds, played)
    for pack in packs:
        lines += ["", f"## {pack.texts.scenario.title}", ""]
        lines += _facts(pack, summaries[pack.scenario.id])
        lines += ["", *_endings(pack.scenario.id, seeds, played)]
        lines += ["", *_over_time(pack.scenario, seeds, played)]
        lines += ["", *_openings(pack.scenario, seeds, played)]
    return "\n".join([*lines, ""])


def _overview(packs: Sequence[Pack], seeds: Seeds, played: Courses) -> Iterator[str]:
    yield "| scenario | seats | at the start | least trust | normal bots: peace | best opening |"
    yield "|---|---|---|---|---|---|"
    for pack in packs:
        scenario = pack.scenario
        worst = max(level_of(dyad.escalation) for dyad in scenario.dyads)
        trust = {
            name: min(dyad.trust[at] for dyad in scenario.dyads) for at, name in enumerate(LEVELS)
        }
        least = min(trust, key=lambda name: trust[name])
        courses = seeds.courses(played, scenario.id, BOTS[0], EVERYBODY)
        peace = sum(course.outcome in OUTCOMES[3:] for course in courses)
        first = _opener(scenario, *_scores(scenario, seeds, played))
        cells = (
            pack.texts.scenario.title,
            str(len(scenario.seats)),
            f"level {worst}",
            f"{level_name(least)}, {trust[least]}",
            _share(peace, len(courses)) if scenario.treaty else "no treaty",
            track_short(first.name) + ("" if first.is_clear else ", not clearly"),
        )
        yield f"| {' | '.join(cells)} |"


def _facts(pack: Pack, summary: ScenarioSummary) -> Iterator[str]:
    """Tell what stands in the file."""
    scenario, texts = pack.scenario, pack.texts
    seats = Counter(seat.track for seat in scenario.seats)
    parties = [texts.parties[party.id].name for party in scenario.parties]
    rows = {
        "parties": ", ".join(parties),
        "rounds": ", ".join(map(str, summary.lengths)),
        "seats": ", ".join(f"{track_short(track)} {seats[track]}" for track in _tracks(scenario)),
        "start": "; ".join(_starts(pack)),
        "link": str(scenario.link),
        "support": _listed(parties, [party.support for party in scenario.parties]),
        "grievance": _listed(parties, [party.grievance for party in scenario.parties]),
        "modules": ", ".join(_modules(scenario)),
        "treaty": "; ".join(_treaty(pack)) or "none",
        "spoilers": ", ".join(spoiler.name for spoiler in texts.spoilers.values()) or "none",
    }
    yield "| | |"
    yield "|---|---|"
    for name, words in rows.items():
        yield f"| {name} | {words} |"


def _starts(pack: Pack) -> Iterator[str]:
    for dyad in pack.scenario.dyads:
        ids = [pack.scenario.parties[at].id for at in dyad.parties]
        names = DASH.join(pack.texts.parties[name].name for name in ids)
        trust = " / ".join(map(str, dyad.trust))
        level = level_of(dyad.escalation)
        yield f"{names} level {level} (escalation {dyad.escalation}), trust {trust}"


def _modules(scenario: Scenario) -> Iterator[str]:
    """Name what is on beyond the usual, and what of the usual is off."""
    yield from (name for name in (*BARGAINING, *SYSTEMS) if name in scenario.modules)
    yield from (f"without {name}" for name in MODULES if name not in scenario.modules)


def _treaty(pack: Pack) -> Iterator[str]:
    spec = pack.scenario.treaty
    for issue in spec.issues if spec else ():
        texts = pack.texts.issues[issue.id]
        ideas = [texts.options[one.id].title for one in issue.options if one.locked]
        locked = f" (locked: {', '.join(ideas)})" if ideas else ""
        yield f"{texts.title}{locked}"


def _endings(scenario: str, seeds: Seeds, played: Courses) -> Iterator[str]:
    yield f"| bots | {' | '.join(outcome_name(name) for name in OUTCOMES)} |"
    yield f"|---{'|---' * len(OUTCOMES)}|"
    for bots in BOTS:
        courses = seeds.courses(played, scenario, bots, EVERYBODY)
        ends = Counter(course.outcome for course in courses)
        shares = (_share(ends[name], len(courses)) for name in OUTCOMES)
        yield f"| {bots} | {' | '.join(shares)} |"


def _over_time(scenario: Scenario, seeds: Seeds, played: Courses) -> Iterator[str]:
    courses = seeds.courses(played, scenario.id, BOTS[0], EVERYBODY)
    curves = {
        f"trust of {level_name(name)}": mean_curve([[now[at] for now in c.trust] for c in courses])
        for at, name in enumerate(LEVELS)
    }
    curves["escalation"] = mean_curve([course.escalation for course in courses])
    after = range(1, len(curves["escalation"]))
    yield f"| normal bots, mean | start | {' | '.join(f'round {number}' for number in after)} |"
    yield f"|---|---{'|---' * len(after)}|"
    for name, curve in curves.items():
        yield f"| {name} | {' | '.join(f'{value:.0f}' for value in curve)} |"
    high = heights([course.levels for course in courses])
    yield ""
    yield (
        f"Level 7 or more was reached in {high.reached} of {len(courses)} sessions, and left again "
        f"in {high.left} of them."
    )


def _openings(scenario: Scenario, seeds: Seeds, played: Courses) -> Iterator[str]:
    """Compare the tracks as openers, the best first."""
    scores, baseline = _scores(scenario, seeds, played)
    seats = Counter(seat.track for seat in scenario.seats)
    holds = {
        openers: [one.holds for one in seeds.courses(played, scenario.id, BOTS[0], openers)]
        for openers in (NOBODY, *scores)
    }
    each = _for_each_seat(scenario, scores, baseline)
    yield "| opening track | seats | score above the baseline | for each seat | holds, points |"
    yield "|---|---|---|---|---|"
    for track in sorted(each, key=lambda name: -sum(each[name])):
        better = _gain(gain(scores[track], baseline), 2)
        by_seat = f"{sum(each[track]) / len(baseline):+.2f}"
        lasting = _gain(gain(holds[track], holds[NOBODY]), 1) if scenario.treaty else "no treaty"
        yield f"| {track_short(track)} | {seats[track]} | {better} | {by_seat} | {lasting} |"
    first = _opener(scenario, scores, baseline)
    words = f"Best opening track: **{track_short(first.name)}**"
    if first.lead:
        ahead = "ahead" if first.is_clear else "not clearly ahead"
        words += f", {ahead} of the next by {_gain(first.lead, 2)} for each seat"
    yield ""
    yield f"{words}. The baseline scores {sum(baseline) / len(baseline):.2f}."


def _opener(scenario: Scenario, scores: Scores, baseline: Sequence[float]) -> Best:
    """Return the track whose seats, each, do most by opening."""
    return best(_for_each_seat(scenario, scores, baseline), [0.0] * len(baseline))


def _for_each_seat(scenario: Scenario, scores: Scores, baseline: Sequence[float]) -> Scores:
    """Return the gains by opening track, shared out among its seats: two play twice the cards."""
    seats = Counter(seat.track for seat in scenario.seats)
    return {
        track: [(one - other) / seats[track] for one, other in zip(values, baseline, strict=True)]
        for track, values in scores.items()
    }


def _scores(
    scenario: Scenario, seeds: Seeds, played: Courses
) -> tuple[dict[str, list[float]], list[float]]:
    """Return the scores of every session by opening track, and those of the baseline."""
    of = {
        openers: [
            float(score(one.outcome))
            for one in seeds.courses(played, scenario.id, BOTS[0], openers)
        ]
        for openers in (NOBODY, *_tracks(scenario))
    }
    return of, of.pop(NOBODY)


def _tracks(scenario: Scenario) -> tuple[str, ...]:
    there = {seat.track for seat in scenario.seats}
    return tuple(track for track in TRACKS if track in there)


def _listed(names: Sequence[str], numbers: Sequence[int]) -> str:
    return ", ".join(f"{name} {number}" for name, number in zip(names, numbers, strict=True))


def _share(hits: int, count: int) -> str:
    mean, low, high = (100 * max(value, 0) for value in share(hits, count)[:3])
    return f"{mean:.0f} % [{low:.0f}, {high:.0f}]"


def _gain(value: Estimate, digits: int) -> str:
    return f"{value.mean:+.{digits}f} [{value.low:+.{digits}f}, {value.high:+.{digits}f}]"


if __name__ == "__main__":
    main()
