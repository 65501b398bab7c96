"""Runs the worker and waits for it, line by line: for the command line, which has nothing else to do."""

import json
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress

from respiro.adapters.worker_lines import told_by
from respiro.domain.errors import WorkerError
from respiro.domain.progress import WorkerProgress


class WorkerProcess:
    """Runs worker commands as processes of their own."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)

    def run(
        self, arguments: Sequence[str], order: Mapping[str, object] | None = None
    ) -> Iterator[WorkerProgress | dict[str, object]]:
        """Yield progress, and last the result; ``order`` is what no list of processes may show.

        Raises RespiroError with the kind and values that the worker told, WorkerError if it died without a word.
        A caller that stops listening ends the worker.
        """
        answered = False
        with subprocess.Popen(  # noqa: S603  our own worker, no shell
            [*self._command, *arguments],
            stdin=subprocess.DEVNULL if order is None else subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        ) as process:
            try:
                if process.stdin is not None:
                    with suppress(BrokenPipeError), process.stdin as pipe:  # one that ended at once says why itself
                        pipe.write(json.dumps(order) + "\n")
                for line in process.stdout or ():
                    told = told_by(line)
                    answered = answered or not isinstance(told, WorkerProgress)
                    yield told
            finally:
                process.terminate()
        if not answered:
            raise WorkerError("worker_died")
