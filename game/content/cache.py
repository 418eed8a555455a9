"""Keep checked content as JSON, so that a normal start reads neither YAML nor models.

A cache that is missing, damaged or cannot be written is no error: content then comes from YAML.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from game.content.files import ContentFile

Plain = dict[str, Any]


def cache_key(files: Iterable[ContentFile]) -> str:
    """Return a digest of all files by name and content, and of the program that checks them."""
    digest = hashlib.sha256()
    for path, data in _program():
        digest.update(f"{path} {len(data)}\n".encode())
        digest.update(data)
    for file in files:
        digest.update(f"{file.folder} {file.path} {file.error} {len(file.data)}\n".encode())
        digest.update(file.data)
    return digest.hexdigest()


def cache_path(cache: Path, folders: Sequence[Path]) -> Path:
    """Return the cache file for these content folders; one for each combination of them."""
    names = "\n".join(str(folder.absolute()) for folder in folders)
    return cache / f"content-{hashlib.sha256(names.encode()).hexdigest()[:12]}.json"


def read_cache(path: Path, key: str) -> Plain | None:
    """Return the catalogue kept under this key, or None when there is none to trust."""
    try:
        head, body = path.read_bytes().split(b"\n", 1)
        if head.decode() != _head(key, body):
            return None
        found = json.loads(body)
    except (OSError, ValueError):
        return None
    return found if isinstance(found, dict) else None


def write_cache(path: Path, key: str, catalogue: Plain) -> None:
    """Keep a catalogue under a key; a full disk or a read-only folder is left in peace."""
    body = json.dumps(catalogue, ensure_ascii=False, separators=(",", ":")).encode()
    unfinished = path.with_suffix(f".{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_bytes(_head(key, body).encode() + b"\n" + body)
        unfinished.replace(path)
    except OSError:
        _forget(unfinished)


def _forget(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return


def _head(key: str, body: bytes) -> str:
    return f"{key} {hashlib.sha256(body).hexdigest()}"


def _program() -> Iterable[tuple[str, bytes]]:
    """Go through the program files that decide what a catalogue holds."""
    room = Path(__file__).parent
    for path in [*sorted(room.rglob("*.py")), room.parent / "engine" / "model" / "ids.py"]:
        yield path.name, path.read_bytes()
