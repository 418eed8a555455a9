"""What docs/json.md promises, read from its tables."""

from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "json.md"


def documented_keys(command: str = "ninetracks demo SCENARIO --json") -> list[list[str]]:
    """Return the keys of each table that describes a command, in order.

    For a demo they are those of the session, of its promises, deals, treaty and causes of failure,
    of a round and of a card.
    """
    text = DOCUMENT.read_text(encoding="utf-8").partition(f"\n## `{command}`\n")[2]
    tables = [part for part in text.split("\n## ")[0].split("\n\n") if part.startswith("|")]
    return [
        [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")]
        for table in tables
    ]
