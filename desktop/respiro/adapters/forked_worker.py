"""Runs the worker as a copy of this very process, which has loaded most of what it needs."""

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress

from respiro.adapters.worker_lines import told_by
from respiro.domain.errors import WorkerError
from respiro.domain.progress import WorkerProgress


def can_fork() -> bool:
    """Tell whether a copy would be whole: what other threads hold is lost in it, and only Linux is made for that."""
    threading = sys.modules.get("threading")
    return sys.platform == "linux" and (threading is None or threading.active_count() == 1)


def run_forked(work: Callable[[], int]) -> Iterator[WorkerProgress | dict[str, object]]:
    """Yield progress, and last the result that ``work`` tells on its stdout; it answers the process's exit status.

    Nothing that is open may be shared with it. Raises RespiroError with the kind and values that the worker told,
    WorkerError if it died without a word. A caller that stops listening ends the worker.
    """
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    out, into = os.pipe()
    process = os.fork()
    if process == 0:
        _work_apart(work, into)
    os.close(into)
    answered = False
    try:
        with open(out, encoding="utf-8") as lines:  # noqa: PTH123  a pipe has no path
            for line in lines:
                told = told_by(line)
                answered = answered or not isinstance(told, WorkerProgress)
                yield told
    finally:
        os.kill(process, signal.SIGTERM)
        with suppress(ChildProcessError):
            os.waitpid(process, 0)
    if not answered:
        raise WorkerError("worker_died")


def _work_apart(work: Callable[[], int], into: int) -> None:
    """Do the work in the copy, and end that; whatever was to happen at the end of this process is not its own."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(into, 1)
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  open until the process ends
        status = work()
        sys.stdout.flush()
    except Exception as error:  # noqa: BLE001  as any process of ours that fails, without the words of the user's files
        sys.stderr.write(f"{type(error).__name__}\n")
        sys.stderr.flush()
    finally:
        os._exit(status)
