"""The way in: read the command line, load the one command it names, tell what goes wrong."""

import io
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from importlib import import_module

from game.cli.parser import build_parser

WRONG = 2
"""The exit code for a command that cannot be carried out as it was given."""
CRASHED = 3
"""The exit code for a mistake in the game itself."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out one command.

    Args:
        arguments: What follows the name of the program; None to take it from the system.

    Returns:
        0 when all is well, 1 when something checked is not, otherwise `WRONG` or `CRASHED`.

    Raises:
        SystemExit: With 0 after `--help` and `--version`, with `WRONG` for a wrong option.
    """
    _print_whatever_the_alphabet()
    os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    options = build_parser().parse_args(arguments)
    try:
        code = _carry_out(options)
        sys.stdout.flush()
    except BrokenPipeError:
        _close_output()
        return 0
    except OSError as error:
        _close_output()
        return _tell(f"{error.filename or 'The output'}: {error.strerror}.")
    except KeyboardInterrupt:
        return 130
    return code


def _carry_out(options: Namespace) -> int:
    command = import_module(f"game.cli.commands.{options.command}")
    errors = import_module("game.cli.errors")
    try:
        code: int = command.run(options)
    except errors.TOLD as error:
        return _tell(str(error))
    except (OSError, KeyboardInterrupt):
        raise
    except Exception as error:  # noqa: BLE001 - whatever it is, a player gets a sentence
        _tell(errors.crashed(error))
        return CRASHED
    return code


def _tell(sentence: str) -> int:
    print(f"ninetracks: {sentence}", file=sys.stderr)  # noqa: T201 - it is a command's output
    return WRONG


def _print_whatever_the_alphabet() -> None:
    """Keep a terminal that lacks a letter from ending the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _close_output() -> None:
    """Let what is still waiting to be printed go nowhere, now that nobody can take it."""
    try:
        descriptor = sys.stdout.fileno()
    except (OSError, ValueError):
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)
