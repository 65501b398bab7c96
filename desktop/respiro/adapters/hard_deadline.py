"""Waiting with an end, for work that may never return: it is left behind on a thread that holds up nobody's exit."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")
_TICK_SECONDS = 0.1


class DeadlineError(Exception):
    """The work had not ended at its deadline; its thread goes on, and nobody listens to it."""


class _Ended(Generic[T]):
    """How work ended: ``error``, or ``result``."""

    def __init__(self, work: Callable[[], T]) -> None:
        self.error: BaseException | None = None
        self.result: list[T] = []
        try:
            self.result.append(work())
        except BaseException as error:  # noqa: BLE001  raised again by whoever waits
            self.error = error


def run_within(seconds: float, work: Callable[[], T], meanwhile: Callable[[], None] | None = None) -> T:
    """Return what work returns, or raise what it raises. Raises DeadlineError after so many seconds.

    ``meanwhile`` is called by the waiting thread ten times a second; what it raises ends the waiting.
    """
    ended: SimpleQueue[_Ended[T]] = SimpleQueue()
    until = monotonic() + seconds
    Thread(target=lambda: ended.put(_Ended(work)), name="respiro-deadline", daemon=True).start()
    while True:
        left = until - monotonic()
        try:
            outcome = ended.get(timeout=max(0.0, min(left, _TICK_SECONDS) if meanwhile else left))
            break
        except Empty:
            if until <= monotonic():
                raise DeadlineError from None
        if meanwhile:
            meanwhile()
    if outcome.error is not None:
        raise outcome.error
    return outcome.result[0]
