#!/usr/bin/env python3
"""Count out what each treaty leaves to trade: `python docs/make_treaty_figures.py`.

Writes `docs/treaty-figures.md` from the content itself, by the engine's own frontier functions.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from game.content.library import Pack, load_library
from game.content.resources import shipped
from game.engine import new_game
from game.engine.model.treaty import Idea, TreatySpec
from game.engine.rules.treaty.frontier import (
    Point,
    joint_surplus,
    kalai,
    nash,
    packages,
    pareto,
    points,
    split_everything,
    zopa,
)
from game.engine.rules.treaty.reservation import reservations

Points = Sequence[Point]
FILE = Path(__file__).resolve().parent / "treaty-figures.md"
HEAD = """# What the treaties leave to trade

Written by `python docs/make_treaty_figures.py` from the shipped scenarios; every package is counted
out. A utility runs from 0 to 100 and is given for the parties in their order. *Joint* is the sum of
utilities; *gain* is what a package brings above both reservation values at the start of a session.
*Split* is the package that splits every difference by itself. *Margin* is the gain of whoever gains
least in the package where that is most: below zero, no package suits everybody.
"""


def figures() -> str:
    """Return the whole page."""
    library = load_library([shipped("scenarios")])
    lines = [HEAD.rstrip()]
    for summary in library.scenarios:
        pack = library.pack(summary.id)
        if pack.scenario.treaty:
            lines += _scenario(pack, pack.scenario.treaty)
    return "\n".join([*lines, ""])


def main() -> None:
    """Write the page."""
    FILE.write_text(figures(), encoding="utf-8")
    sys.stdout.write(f"{FILE} is written\n")


def _scenario(pack: Pack, spec: TreatySpec) -> Iterator[str]:
    parties = ", ".join(pack.texts.parties[party.id].name for party in pack.scenario.parties)
    least = reservations(new_game(pack.scenario, 0, no_luck=True).state)
    (split,) = points(spec, [split_everything(spec)])
    known, everything = (points(spec, packages(spec, locked=locked)) for locked in (False, True))
    yield f"""
## {pack.texts.scenario.title}
Parties: {parties}. Reservation values at the start: {_pair(least)}.
Split: {_pair(split)}, joint {_score(sum(split))}.

| | what everybody knows | with all ideas |
|---|---|---|"""
    for name, figure in _FIGURES.items():
        yield f"| {name} | {figure(known, least)} | {figure(everything, least)} |"
    share = [f"{100 * _best(among) // sum(split)} %" for among in (known, everything)]
    yield f"| best joint against split | {' | '.join(share)} |"
    yield """
| one idea alone | best joint | adds | margin | packages on the frontier with it |
|---|---|---|---|---|"""
    for issue in spec.issues:
        for option in issue.options:
            if option.locked:
                title = pack.texts.issues[issue.id].options[option.id].title
                yield f"| {title} | {_idea(spec, Idea(issue.id, option.id), known, least)} |"


def _idea(spec: TreatySpec, idea: Idea, known: Points, least: Point) -> str:
    """Tell what one idea brings when no other is found."""
    opened = packages(spec, locked=False, tabled=[idea])
    among = points(spec, opened)
    frontier = [opened[at] for at in pareto(among)]
    used = sum(package[spec.number[idea.issue]].id == idea.option for package in frontier)
    best = _best(among)
    adds, margin = _score(best - _best(known)), _margin(among, least)
    return f"{_score(best)} | {adds} | {margin} | {used} of {len(frontier)}"


def _best(among: Points) -> int:
    return max(sum(point) for point in among)


def _margin(among: Points, least: Point) -> str:
    gains = (min(have - need for have, need in zip(point, least, strict=True)) for point in among)
    return _score(max(gains))


def _picked(among: Points, at: int | None) -> str:
    return "none" if at is None else _pair(among[at])


def _pair(point: Point) -> str:
    return " / ".join(map(_score, point))


def _score(hundredths: int) -> str:
    return f"{hundredths / 100:.1f}"


_FIGURES: dict[str, Callable[[Points, Point], str]] = {
    "packages": lambda among, _: str(len(among)),
    "on the frontier": lambda among, _: str(len(pareto(among))),
    "in the zone of agreement": lambda among, least: str(len(zopa(among, least))),
    "margin": _margin,
    "best joint": lambda among, _: _score(_best(among)),
    "best joint gain": lambda among, least: _score(
        max(joint_surplus(point, least) for point in among)
    ),
    "Nash point": lambda among, least: _picked(among, nash(among, least)),
    "Kalai point": lambda among, least: _picked(among, kalai(among, least)),
}
"""What is said of a set of packages, given what each party needs at the least."""


if __name__ == "__main__":
    main()
