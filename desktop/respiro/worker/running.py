"""Running one command and telling what came of it."""

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress

from respiro.domain.errors import RespiroError, WorkerError
from respiro.worker.progress import Teller


def attempt(work: Callable[[], Mapping[str, object]], teller: Teller) -> RespiroError | None:
    """Run a command's work and tell its result, or answer why there is none; see ended().

    The fault is told by that: only when this has returned is the memory free that the work had taken.
    """
    try:
        teller.result(work())
    except RespiroError as error:
        return error
    except MemoryError:
        return WorkerError("worker_out_of_memory")
    except BrokenPipeError:
        return WorkerError("worker_died")  # nobody listens, so nobody is told
    except Exception as error:  # noqa: BLE001  a bug of ours: told as data, and without the words of the user's files
        import traceback  # noqa: PLC0415  mostly all goes well

        frames = "".join(traceback.format_tb(error.__traceback__))
        sys.stderr.write(f"{frames}{type(error).__name__}\n")
        return WorkerError("worker_failed", error=type(error).__name__)
    return None


def ended(fault: RespiroError | None, teller: Teller) -> int:
    """Tell why there is no result, if so, and answer the exit status: 0 with a result, 1 without."""
    if fault is None:
        return 0
    with suppress(BrokenPipeError):
        teller.error(fault)
    return 1
