"""Records as plain values and back, for a line of JSON."""

from dataclasses import fields, is_dataclass
from types import NoneType
from typing import Any, get_args


def to_values(thing: Any) -> Any:
    """Return a record as a dictionary, its tuples as lists, and everything else as it is."""
    if isinstance(thing, tuple):
        return [to_values(item) for item in thing]
    if not is_dataclass(thing):
        return thing
    return {field.name: to_values(getattr(thing, field.name)) for field in fields(thing)}


def from_values(kind: Any, values: Any, name: str) -> Any:
    """Read a value of a kind back from `to_values`.

    Args:
        kind: `int`, `str`, `bool`, a record, `tuple[kind, ...]` or `kind | None`.
        values: Plain values.
        name: What to call it in a message.

    Raises:
        ValueError: When a field is missing, too many or of wrong type.
    """
    inner = get_args(kind)
    if NoneType in inner:
        return None if values is None else from_values(inner[0], values, name)
    if inner:
        if type(values) is not list:
            raise ValueError(f"{name} must be list")
        return tuple(from_values(inner[0], item, name) for item in values)
    if not is_dataclass(kind):
        if type(values) is not kind:
            raise ValueError(f"{name} must be {kind.__name__}")
        return values
    record: Any = kind
    wanted = {field.name: field.type for field in fields(record)}
    if type(values) is not dict or values.keys() != wanted.keys():
        found = sorted(values) if type(values) is dict else values
        raise ValueError(f"{name} takes {sorted(wanted)}, found {found}")
    read = {at: from_values(wanted[at], values[at], f"{name}: {at}") for at in wanted}
    return record(**read)
