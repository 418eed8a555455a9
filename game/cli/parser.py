"""What can be said on the command line; light, so that `--help` is quick."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any, NoReturn

from game.session.version import VERSION

BOTS = ("hard", "normal", "easy", "random")
"""The levels of bots, written here because reading them from their room would take time."""


class OneSentenceParser(ArgumentParser):
    """A parser that answers a wrong option with one sentence and exit code 2."""

    def error(self, message: str) -> NoReturn:
        """End the program with the message and where to find help."""
        self.exit(2, f"ninetracks: {message}. See {self.prog} --help.\n")


def build_parser() -> ArgumentParser:
    """Return the parser of the whole command line; `command` names a file of `commands/`."""
    parser = OneSentenceParser(
        prog="ninetracks",
        description="A serious game that trains negotiation. Without a command it opens a window.",
        allow_abbrev=False,
    )
    parser.set_defaults(command="window", content=[])
    parser.add_argument("--version", action="version", version=f"ninetracks {VERSION}")
    commands = parser.add_subparsers(metavar="COMMAND")
    _demo(_command(commands, "demo", "let bots play a whole session"))
    _replay(_command(commands, "replay", "play a saved session again"))
    _listing(_command(commands, "scenarios", "list the scenarios"))
    _listing(_command(commands, "lessons", "list the lessons, and which were played"))
    _lesson(_command(commands, "lesson", "play a lesson"))
    _cards(_command(commands, "cards", "list the cards, for authors"))
    _events(_command(commands, "events", "list the news, for authors"))
    _mandates(_command(commands, "mandates", "list the mandates, for authors"))
    _check(_command(commands, "check", "check scenario files, with file, line and column"))
    _lab(_command(commands, "lab", "play many sessions between bots and compare them"))
    _new(_command(commands, "new", "begin a scenario of your own"))
    _picture(_command(commands, "picture", "draw a screen into a file"))
    return parser


def _command(commands: Any, name: str, summary: str) -> ArgumentParser:
    parser: ArgumentParser = commands.add_parser(
        name, help=summary, description=f"{summary[0].upper()}{summary[1:]}.", allow_abbrev=False
    )
    parser.set_defaults(command=name)
    return parser


def _demo(parser: ArgumentParser) -> None:
    parser.add_argument(
        "scenario", help="a scenario's id (see: ninetracks scenarios) or the path of its folder"
    )
    parser.add_argument("--seed", type=int, default=1, help="the session's luck (default: 1)")
    parser.add_argument("--rounds", type=int, help="one of the scenario's lengths")
    parser.add_argument("--bots", choices=BOTS, default="normal")
    parser.add_argument("--no-luck", action="store_true", help="expected values for every roll")
    parser.add_argument("--headless", action="store_true", help="print the ledger, no window")
    parser.add_argument("--json", action="store_true", help="print the result as JSON, no window")
    parser.add_argument("--journal", type=Path, metavar="FILE", help="keep the session in a file")
    _add_content(parser)


def _replay(parser: ArgumentParser) -> None:
    parser.add_argument("journal", type=Path, help="the file of a saved session")
    parser.add_argument(
        "--verify", action="store_true", help="only say whether every step still comes out the same"
    )
    _add_content(parser)


def _listing(parser: ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    _add_content(parser)


def _lesson(parser: ArgumentParser) -> None:
    parser.add_argument("lesson", help="its number (see: ninetracks lessons)")
    parser.add_argument(
        "--seat", default="", metavar="SEAT", help="other, or the id of the seat to play"
    )
    parser.add_argument("--headless", action="store_true", help="print a way to its goal")
    _add_content(parser)


def _cards(parser: ArgumentParser) -> None:
    _add_track(parser)
    parser.add_argument("--tag", help="only those with this tag")
    _listing(parser)


def _events(parser: ArgumentParser) -> None:
    parser.add_argument("--tag", help="only those that cards with this tag answer")
    _listing(parser)


def _mandates(parser: ArgumentParser) -> None:
    _add_track(parser)
    _listing(parser)


def _add_track(parser: ArgumentParser) -> None:
    parser.add_argument("--track", help="only those of this track, for example citizens")


def _check(parser: ArgumentParser) -> None:
    parser.add_argument(
        "paths", nargs="*", type=Path, metavar="PATH", help="folders or files (default: all)"
    )
    parser.add_argument(
        "--catalogue",
        action="store_true",
        help="tell where each thing is that the documents name, and what is nowhere",
    )
    parser.add_argument("--strict", action="store_true", help="let warnings fail like errors")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")


def _lab(parser: ArgumentParser) -> None:
    parser.add_argument("experiment", choices=("bots",), help="what to find out")
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help="(default: all)")
    parser.add_argument("--quick", action="store_true", help="few sessions, for a first look")
    parser.add_argument("--sessions", type=int, help="seeds for each table")
    parser.add_argument(
        "--duels", type=int, help="seeds for each duel, a quarter of them if left out"
    )
    parser.add_argument("--from", type=int, default=1, dest="first", help="the first seed")
    parser.add_argument(
        "--results", type=Path, metavar="FILE", help="keep each session's result; goes on from it"
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON")
    _add_content(parser)


def _new(parser: ArgumentParser) -> None:
    parser.add_argument("kind", choices=("scenario",), help="what to begin")
    parser.add_argument("name", metavar="NAME", help="its id, for example two_villages")
    parser.add_argument(
        "--in",
        dest="folder",
        type=Path,
        metavar="FOLDER",
        help="the folder to write it into (default: your own one)",
    )


def _picture(parser: ArgumentParser) -> None:
    parser.add_argument("screen", nargs="?", help="a screen's name, see --list")
    parser.add_argument("--list", action="store_true", help="list the screens")
    parser.add_argument("--size", default="1280x720", metavar="WIDTHxHEIGHT")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE.png")
    _add_content(parser)


def _add_content(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--content",
        type=Path,
        action="append",
        metavar="FOLDER",
        help="a folder of scenarios besides those that ship, instead of your own one",
    )
