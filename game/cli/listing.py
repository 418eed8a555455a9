"""What an author chooses from, listed with the words that the files use."""

from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import Any

from game.cli.content import open_library
from game.cli.errors import CommandError
from game.cli.output import columns, say, say_json
from game.content.suggest import closest, listed

Plain = dict[str, Any]


def show(
    options: Namespace,
    kind: str,
    wanted: Mapping[str, str | None],
    row: Callable[[Plain], tuple[str, ...]],
) -> int:
    """List the entries of a kind that have all that is wanted, one line each or as JSON.

    Args:
        options: What was said on the command line.
        kind: `cards`, `events` or `mandates`.
        wanted: By key of an entry a word that its list must hold; None for any.
        row: Gives what is shown of an entry.

    Raises:
        CommandError: When no entry at all has such a word.
    """
    found = everything = open_library(options.content).entries(kind)
    for key, word in wanted.items():
        if word is not None:
            _check_known(kind, word, {known for entry in everything for known in entry[key]})
            found = tuple(entry for entry in found if word in entry[key])
    if options.json:
        say_json(found)
    else:
        say(*(columns((*row(entry), _whose(entry)) for entry in found) or ["There are none."]))
    return 0


def _check_known(kind: str, word: str, known: set[str]) -> None:
    if word not in known:
        guess = closest(word, known)
        hint = f"did you mean {guess}?" if guess else f"there are: {listed(sorted(known), 50)}."
        raise CommandError(f"There are no {kind} for {word}; {hint}")


def _whose(entry: Plain) -> str:
    return f"only in {entry['scenario']}" if entry["scenario"] else ""
