"""What docs/json.md promises, read from its tables."""

from pathlib import Path

DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "json.md"


def documented_keys() -> list[list[str]]:
    """Return the keys of each table that describes a demo, in order.

    They are those of the session, of its promises, deals, treaty and causes of failure, of a round
    and of a card.
    """
    demo = DOCUMENT.read_text(encoding="utf-8").split("## ")[1]
    tables = [part for part in demo.split("\n\n") if part.startswith("|")]
    return [
        [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")]
        for table in tables
    ]
