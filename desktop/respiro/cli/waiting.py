"""Waiting for the worker."""

import sys
from collections.abc import Iterable
from typing import Any

from respiro.domain.errors import WorkerError
from respiro.domain.progress import WorkerProgress


def wait_for(run: Iterable[WorkerProgress | dict[str, object]]) -> dict[str, Any]:
    """Return the result of a run of the worker; on a terminal its progress is shown. Raises RespiroError."""
    shown = sys.stderr.isatty()
    for told in run:
        if isinstance(told, WorkerProgress):
            if shown:
                print(f"\r{told.stage} {told.done}/{told.total}\033[K", end="", file=sys.stderr, flush=True)
        else:
            if shown:
                print("\r\033[K", end="", file=sys.stderr, flush=True)
            return dict(told)
    raise WorkerError("worker_died")
