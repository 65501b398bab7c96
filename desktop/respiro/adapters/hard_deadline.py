"""Waiting with an end, for work that may never return: it is left behind on a thread that holds up nobody's exit."""

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


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


def run_within(seconds: float, work: Callable[[], T]) -> T:
    """Return what work returns, or raise what it raises. Raises DeadlineError after so many seconds."""
    ended: SimpleQueue[_Ended[T]] = SimpleQueue()
    Thread(target=lambda: ended.put(_Ended(work)), name="respiro-deadline", daemon=True).start()
    try:
        outcome = ended.get(timeout=seconds)
    except Empty:
        raise DeadlineError from None
    if outcome.error is not None:
        raise outcome.error
    return outcome.result[0]
