"""The report in Markdown: what was measured, with 95 percent intervals over domains."""

from collections.abc import Callable, Iterator, Sequence
from statistics import fmean

from extras.negotiators.meeting import Meeting
from extras.negotiators.pool import BASELINES, EXTREMES, LEVELS, LONG, POOL
from extras.negotiators.trial import MANY_ROUNDS, OWN, PATIENT, ROUNDS, USUAL, Key, Trial
from game.lab.statistics import Estimate, estimate

MEASURES = {
    "agreement": "agreed",
    "own advantage": "own",
    "share of surplus": "surplus",
    "partner's advantage": "partner",
    "to the frontier": "pareto",
    "to the Nash point": "nash",
}
"""The columns, and the field of a meeting that each shows."""

PAIRED = (
    ("hard", "Boulware", "surplus"),
    ("hard", "Boulware", "own"),
    ("hard", "Linear", "surplus"),
    ("hard", "Linear", "own"),
    ("hard", "normal", "surplus"),
    ("normal", "easy", "surplus"),
    ("easy", "Linear", "surplus"),
    ("easy", "random", "surplus"),
)
"""What is compared in the same seat with the same partner over the same domain."""


def report(sets: dict[str, Sequence[Trial]]) -> Iterator[str]:
    """Give the lines of the report.

    Args:
        sets: For each set of domains, by its name, the trials over them.
    """
    for name, trials in sets.items():
        yield from ("", f"## {name[0].upper()}{name[1:]}: {len(trials)} domains", "")
        yield from _against_pool(trials)
        yield from ("", "Differences in the same seat, with the same partner:", "")
        yield from _paired(trials)
        yield from ("", "Share of surplus by partner:", "")
        yield from _by_partner(trials)
        yield from ("", "Between our own levels, the own advantage of who stands on the left:", "")
        yield from _own_levels(trials)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    for row in (head, ("---",) * len(head), *rows):
        yield f"| {' | '.join(row)} |"


def _against_pool(trials: Sequence[Trial]) -> Iterator[str]:
    rows = [
        (
            who,
            *(_cell(_mean(trials, _of(USUAL, who, POOL), field)) for field in MEASURES.values()),
            str(int(_total(trials, who, "below"))),
            f"{_mean(trials, _of(USUAL, who, POOL), 'milliseconds').mean:.1f}",
        )
        for who in (*LEVELS, *BASELINES)
    ]
    return _table(("who", *MEASURES, "below its least", "ms"), rows)


def _paired(trials: Sequence[Trial]) -> Iterator[str]:
    names = {field: name for name, field in MEASURES.items()}
    rows = [
        (
            f"{who} over {other}",
            names[field],
            _cell(_difference(trials, who, other, field), sign="+"),
        )
        for who, other, field in PAIRED
    ]
    return _table(("who", "measure", "difference"), rows)


def _by_partner(trials: Sequence[Trial]) -> Iterator[str]:
    meetings = (
        *((partner, USUAL, partner) for partner in POOL),
        *((f"{partner}, {MANY_ROUNDS} rounds", PATIENT, partner) for partner in LONG),
        *((f"{partner} (not counted above)", USUAL, partner) for partner in EXTREMES),
    )
    people = (*LEVELS, *BASELINES)
    rows = [
        (
            name,
            *(f"{_mean(trials, [Key(kind, who, partner)], 'surplus').mean:.2f}" for who in people),
        )
        for name, kind, partner in meetings
    ]
    return _table((f"partner, {ROUNDS} rounds", *people), rows)


def _own_levels(trials: Sequence[Trial]) -> Iterator[str]:
    rows = [
        (who, *(_cell(_mean(trials, [Key(OWN, who, other)], "own")) for other in LEVELS))
        for who in LEVELS
    ]
    return _table(("against", *LEVELS), rows)


def _of(kind: str, who: str, partners: Sequence[str] | dict[str, Callable]) -> list[Key]:
    return [Key(kind, who, partner) for partner in partners]


def _mean(trials: Sequence[Trial], keys: Sequence[Key], field: str) -> Estimate:
    """Return the mean over domains; what happened over one domain is one value."""
    return estimate([_value(one, keys, field) for one in trials])


def _difference(trials: Sequence[Trial], who: str, other: str, field: str) -> Estimate:
    pairs = (_of(USUAL, who, POOL), _of(USUAL, other, POOL))
    return estimate([_value(one, pairs[0], field) - _value(one, pairs[1], field) for one in trials])


def _value(one: Trial, keys: Sequence[Key], field: str) -> float:
    return fmean(getattr(meeting, field) for key in keys for meeting in one[key])


def _total(trials: Sequence[Trial], who: str, field: str) -> float:
    """Add up over everything that somebody took part in."""
    meetings: Iterator[Meeting] = (
        meeting for one in trials for key, pair in one.items() if key.who == who for meeting in pair
    )
    return sum(getattr(meeting, field) for meeting in meetings)


def _cell(value: Estimate, sign: str = "") -> str:
    return f"{value.mean:{sign}.3f} [{value.low:{sign}.3f}, {value.high:{sign}.3f}]"
