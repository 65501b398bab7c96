"""A limit on the processor time of one piece of work, so that one malicious rule can't take all of it."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

_AGAIN_AFTER = 0.05
"""Seconds until it is raised once more, should the first have struck where exceptions are swallowed."""


class TooSlowError(Exception):
    """The work took more processor time than it was given."""


class Steps:
    """Counts the steps of a piece of work that may take so many; the same work stops at the same place anywhere."""

    __slots__ = ("left",)

    def __init__(self, most: int) -> None:
        self.left = most

    def take(self, steps: int = 1) -> None:
        """Take steps. Raises TooSlowError when there are none left."""
        self.left -= steps
        if self.left < 0:
            raise TooSlowError


@contextmanager
def processor_limit(seconds: float) -> Iterator[None]:
    """Raise TooSlowError inside the block once it has used so much processor time.

    Works in the main thread of a POSIX process; elsewhere the worker's own limits have to do.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    earlier = signal.signal(signal.SIGVTALRM, _raise)
    try:
        signal.setitimer(signal.ITIMER_VIRTUAL, seconds, _AGAIN_AFTER)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, earlier)


def _raise(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError
