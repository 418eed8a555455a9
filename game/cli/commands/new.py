"""`ninetracks new scenario`: a small scenario of one's own to begin with."""

from argparse import Namespace

from game.cli.output import say
from game.content.skeleton import write_skeleton
from game.session.paths import find_folders


def run(options: Namespace) -> int:
    """Write the scenario and say what to do next."""
    usual = find_folders().content
    written = write_skeleton(options.name, options.folder or usual)
    at_home = written.parent.resolve() == usual.resolve()
    named = options.name if at_home else str(written)
    say(
        f"Your scenario is in {written}",
        "It can be played as it is. Open its files in an editor, change them, and ask:",
        f"    ninetracks check {written}",
        f"    ninetracks demo {named} --headless",
    )
    return 0
