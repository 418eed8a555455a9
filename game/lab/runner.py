"""Run many trials on all cores: results come one by one, and a run that was stopped goes on."""

from __future__ import annotations

import json
import os
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, as_completed, wait
from contextlib import contextmanager
from typing import TYPE_CHECKING

from game.lab.trials import Result, Trial, play

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

WAITING = 4
"""Trials that wait for each worker; more would only fill memory."""


class ResultsFileError(Exception):
    """Raised for a results file that is not one; the message says where and what to do."""


def run(
    trials: Iterable[Trial], results: Path | None = None, workers: int | None = None
) -> Iterator[Result]:
    """Play trials side by side and give each result as it comes, in no particular order.

    Each result is appended to the results file at once. Trials whose result stands there
    already are not played again, so a run that was stopped goes on where it ended; the file may
    hold other trials as well.

    Args:
        trials: May be endless; only a few at a time are taken.
        results: A file of one JSON object for each line, or None to keep nothing.
        workers: How many processes; None for as many as there are cores.

    Raises:
        ResultsFileError: When the file holds something else.
        OSError: When it cannot be written.
    """
    done = _read(results) if results else {}
    with _appending(results) as keep:
        for result in _play_missing(trials, done, workers or os.cpu_count() or 1):
            if result.name not in done:
                keep(result)
            yield result


def _play_missing(
    trials: Iterable[Trial], done: dict[str, Result], workers: int
) -> Iterator[Result]:
    with ProcessPoolExecutor(workers) as pool:
        running: set[Future[Result]] = set()
        try:
            for trial in trials:
                if trial.name in done:
                    yield done[trial.name]
                    continue
                running.add(pool.submit(play, trial))
                if len(running) == workers * WAITING:
                    finished, running = wait(running, return_when=FIRST_COMPLETED)
                    yield from (future.result() for future in finished)
            yield from (future.result() for future in as_completed(running))
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


def _read(path: Path) -> dict[str, Result]:
    """Read what has been played; a last line that broke off does not count."""
    if not path.exists():
        return {}
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    if lines and not lines[-1].endswith("\n"):
        path.write_text("".join(lines[:-1]), encoding="utf-8")
        lines.pop()
    found = {}
    for number, line in enumerate(lines, start=1):
        try:
            result = Result.from_plain(json.loads(line))
        except (ValueError, KeyError, TypeError) as error:
            message = f"{path}:{number}: this is no result of a trial. Give another file."
            raise ResultsFileError(message) from error
        found[result.name] = result
    return found


@contextmanager
def _appending(path: Path | None) -> Iterator[Keep]:
    if path is None:
        yield lambda _result: None
        return
    with path.open("a", encoding="utf-8") as file:

        def keep(result: Result) -> None:
            file.write(json.dumps(result.as_plain()) + "\n")
            file.flush()

        yield keep


if TYPE_CHECKING:
    from collections.abc import Callable

    Keep = Callable[[Result], None]
