"""Luck of the bots' own: never the table's, and the same again after a resumed session."""

from hashlib import sha256
from typing import TypeVar

Item = TypeVar("Item")


def below(limit: int, *occasion: int | str) -> int:
    """Return a number from 0 to `limit` - 1 that depends on nothing but the occasion."""
    drawn = sha256("/".join(map(str, occasion)).encode("utf-8", "replace")).digest()
    return int.from_bytes(drawn[:8], "big") * limit >> 64


def pick(items: tuple[Item, ...], *occasion: int | str) -> Item:
    """Return one of some items, each as likely as the others; there must be one."""
    return items[below(len(items), *occasion)]
