"""A small scenario to begin with, written into a folder of somebody's own."""

from __future__ import annotations

import re
import shutil
import tempfile
from pathlib import Path

from game.content.editor_schema import write_schemas
from game.content.library import ContentError
from game.content.resources import shipped

LONGEST = 30
"""Letters of a name; the ids of its cards begin with it."""

_NAME, _TITLE = "my_scenario", "My scenario"
_SCHEMAS = "schema"
_TAKEN = ("cards", "events", _SCHEMAS)
"""Names that folders of content have."""


class NotWrittenError(ContentError):
    """A scenario that cannot be begun; the message says why and what to do."""


def write_skeleton(name: str, folder: Path) -> Path:
    """Write a small scenario that can be played at once, with notes in every file.

    It appears whole or not at all, and nothing that is there is changed, but for the schemas beside
    it, which are made anew for this release.

    Args:
        name: The id of the scenario and the name of its folder.
        folder: The content folder; it is made where it is missing.

    Returns:
        The folder of the new scenario.

    Raises:
        NotWrittenError: When the name is no id or is taken.
        OSError: When the folder cannot be written.
    """
    target = folder / name
    _check_name(name, target)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".new-", dir=folder) as unfinished:
        draft = Path(unfinished) / name
        draft.mkdir()
        for file in sorted((shipped("scenarios") / "_skeleton").glob("*.yaml")):
            text = file.read_text(encoding="utf-8")
            text = text.replace(_NAME, name).replace(_TITLE, name.replace("_", " ").capitalize())
            (draft / file.name).write_text(text, encoding="utf-8")
        write_schemas(folder / _SCHEMAS)
        shutil.move(draft, target)
    return target


def _check_name(name: str, target: Path) -> None:
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        plain = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_0123456789")
        hint = f", for example {plain}" if plain else ""
        raise NotWrittenError(
            f"{name} cannot be a name here: small letters, digits and _ only, a letter first{hint}."
        )
    if len(name) > LONGEST:
        raise NotWrittenError(f"{name} has {len(name)} letters, {LONGEST} fit.")
    if name in _TAKEN or (shipped("scenarios") / name).exists():
        raise NotWrittenError(f"The name {name} is taken by what ships; choose another one.")
    if target.exists():
        raise NotWrittenError(f"There is something at {target} already; nothing was changed.")
