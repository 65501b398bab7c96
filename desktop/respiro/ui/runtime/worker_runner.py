"""Runs of the worker process, seen from the event loop."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from respiro.domain.errors import FaultValue, RespiroError, WorkerError

DEADLINE_SECONDS = 10 * 60
_GRACE_MILLISECONDS = 700
"""How long a worker that was asked to end may take."""
_KEPT_STDERR = 4096
_LONGEST_LINE = 16 * 1024 * 1024


class WorkerRun(QObject):
    """One run. Exactly one of ``succeeded``, ``failed`` and ``cancelled`` is emitted, once, when the process is gone."""

    progressed = Signal(str, int, int)
    succeeded = Signal(dict)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()

    def __init__(
        self, command: Sequence[str], deadline_seconds: float, order: Mapping[str, object] | None = None
    ) -> None:
        super().__init__()
        self._order = b"" if order is None else f"{json.dumps(order)}\n".encode()
        self._buffer = b""
        self._stderr = b""
        self._result: dict[str, Any] | None = None
        self._error: RespiroError | None = None
        self._cancelled = False
        self._over = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.readyReadStandardOutput.connect(self._on_output)
        self._process.readyReadStandardError.connect(self._on_stderr)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._deadline = QTimer(self, singleShot=True, interval=round(deadline_seconds * 1000))
        self._deadline.timeout.connect(self._on_deadline)

    @property
    def stderr_tail(self) -> str:
        """The last 4 KB of what the worker wrote on stderr; for the log only."""
        return self._stderr.decode(errors="replace")

    def start(self) -> None:
        """Start the process."""
        self._deadline.start()
        self._process.start()
        if self._order:
            self._process.write(self._order)
            self._order = b""  # it may hold a password, and this run may be remembered for long
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """End the worker; the store stays as it was before or after, never between."""
        if not self._over and not self._cancelled:
            self._cancelled = True
            self._end()

    def stop_now(self) -> None:
        """Cancel and wait until the process is gone; a second at most."""
        self.cancel()
        if not self._process.waitForFinished(_GRACE_MILLISECONDS):
            self._process.kill()
            self._process.waitForFinished(_GRACE_MILLISECONDS)

    def _end(self) -> None:
        self._process.terminate()
        QTimer.singleShot(_GRACE_MILLISECONDS, self, self._process.kill)

    def _on_deadline(self) -> None:
        self._error = self._error or WorkerError("worker_out_of_time", seconds=self._deadline.interval() // 1000)
        self._end()

    def _on_output(self) -> None:
        *lines, self._buffer = (self._buffer + self._process.readAllStandardOutput().data()).split(b"\n")
        for line in lines:
            self._read(line)
        if len(self._buffer) > _LONGEST_LINE:
            self._error = WorkerError("worker_died", status=-1)
            self._process.kill()

    def _read(self, line: bytes) -> None:
        try:
            told = json.loads(line)
        except ValueError:
            return  # some library's own print
        match told:
            case {"progress": {"stage": str(stage), "done": int(done), "total": int(total)}}:
                self.progressed.emit(stage, done, total)
            case {"result": dict(result)}:
                self._result = result
            case {"error": {"kind": str(kind), "values": dict(values)}}:
                self._error = RespiroError(kind, **_plain(values))
            case _:
                pass

    def _on_stderr(self) -> None:
        self._stderr = (self._stderr + self._process.readAllStandardError().data())[-_KEPT_STDERR:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._error = WorkerError("worker_not_started", program=self._process.program())
            self._finish()

    def _on_finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_stderr()
        if self._result is None and self._error is None:
            self._error = WorkerError("worker_died", status=-1 if how is QProcess.ExitStatus.CrashExit else status)
        self._finish()

    def _finish(self) -> None:
        """Tell how it ended. A result counts even if it crossed with a cancel, for it is stored."""
        if self._over:
            return
        self._over = True
        self._deadline.stop()
        if self._result is not None:
            self.succeeded.emit(self._result)
        elif self._cancelled:
            self.cancelled.emit()
        else:
            self.failed.emit(self._error)
        self.ended.emit()


def _plain(values: Mapping[str, Any]) -> dict[str, FaultValue]:
    return {name: value for name, value in values.items() if value is None or isinstance(value, str | int | float)}


class WorkerRunner(QObject):
    """Starts worker processes; the ``WorkerStarter`` of the context.

    ``command`` is the program with all that comes before the worker's own arguments. A run is cancelled when the
    object that asked for it goes.
    """

    def __init__(
        self,
        command: Sequence[str],
        parent: QObject | None = None,
        deadline_seconds: float = DEADLINE_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._deadline_seconds = deadline_seconds
        self._runs: list[WorkerRun] = []

    def __call__(self, arguments: list[str], parent: QObject, order: Mapping[str, object] | None = None) -> WorkerRun:
        """Start ``respiro worker`` with these arguments; ``order`` goes to its standard input, where nobody sees it."""
        run = WorkerRun([*self._command, *arguments], self._deadline_seconds, order)
        self._runs.append(run)
        run.ended.connect(lambda: self._let_go(run))
        parent.destroyed.connect(run.cancel)
        QTimer.singleShot(0, run, run.start)  # whoever asked connects first: a program that is missing fails at once
        return run

    def stop_all(self) -> None:
        """Cancel every run and wait until the processes are gone."""
        for run in list(self._runs):
            run.stop_now()

    def _let_go(self, run: WorkerRun) -> None:
        """Forget the run, but only after its process has finished telling about its end."""
        QTimer.singleShot(0, self, lambda: self._runs.remove(run))
