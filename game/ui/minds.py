"""Where the choices of bots are worked out: on the spot, or while the screen goes on."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any


class AtOnce(Executor):
    """Works everything out on the spot; nobody ever waits, and nothing else goes on."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Return what is known already."""
        known: Future[Any] = Future()
        known.set_result(fn(*args, **kwargs))
        return known
