"""What is kept of a mistake in the game itself, so that it can be reported."""

import traceback
from pathlib import Path

from game.session.version import VERSION


def keep_crash(error: BaseException, logs: Path) -> Path | None:
    """Write down where a mistake happened; return the file, or None when it cannot be written."""
    file = logs / "crash.txt"
    details = "".join(traceback.format_exception(error))
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"ninetracks {VERSION}\n{details}", encoding="utf-8", errors="replace")
    except OSError:
        return None
    return file
