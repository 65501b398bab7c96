"""Limits on the worker's own process, so that no file can take the computer down with it."""

import json
import os
import signal
import sys
from contextlib import suppress
from types import FrameType

if sys.platform != "win32":
    import resource

MEMORY_BYTES = 2 * 1024**3
"""Address space; a file of the largest size allowed needs about half of it."""
PROCESSOR_SECONDS = 300


def limit_process(memory_bytes: int = MEMORY_BYTES, processor_seconds: int = PROCESSOR_SECONDS) -> None:
    """Limit address space and processor time of this process, and let SIGTERM and SIGINT end it at once.

    What it was storing is undone by the store, as after any sudden end.
    """
    for number in (signal.SIGTERM, signal.SIGINT):  # Ctrl-C reaches this process, too: nothing is to be said about it
        signal.signal(number, signal.SIG_DFL)
    if sys.platform != "win32":  # Windows knows no such limits; there the caller's deadline has to do
        signal.signal(signal.SIGXCPU, _end_out_of_time)
        _limit(resource.RLIMIT_AS, memory_bytes)
        _limit(resource.RLIMIT_CPU, processor_seconds)


def _limit(what: int, value: int) -> None:
    """Lower a limit; one that is lower already stays. macOS refuses one on address space."""
    if sys.platform != "win32":
        _, most = resource.getrlimit(what)
        if most != resource.RLIM_INFINITY:
            value = min(value, most)
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (value, most))


def _end_out_of_time(_number: int, _frame: FrameType | None) -> None:
    line = json.dumps({"error": {"kind": "worker_out_of_time", "values": {}}})
    os.write(1, f"{line}\n".encode())
    os._exit(1)
