"""Runs of the worker, seen from the event loop: each ends in exactly one of three ways."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from respiro.domain.errors import RespiroError
from respiro.ui.runtime.worker_runner import WorkerRun, WorkerRunner

RESULT = 'import json; print(json.dumps({"result": {"added": 3}}), flush=True)'
PROGRESS = 'import json; print(json.dumps({"progress": {"stage": "reading", "done": 1, "total": 2}}), flush=True)'
FAULT = 'import json; print(json.dumps({"error": {"kind": "not_ics", "values": {"file": "a.ics", "line": 3}}}))'
DEAF = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('ready', flush=True); time.sleep(60)"


class Record:
    """What a run told, in order."""

    def __init__(self, run: WorkerRun) -> None:
        self.told: list[tuple[str, object]] = []
        run.progressed.connect(lambda *how_far: self.told.append(("progressed", how_far)))
        run.succeeded.connect(lambda result: self.told.append(("succeeded", result)))
        run.failed.connect(lambda error: self.told.append(("failed", error)))
        run.cancelled.connect(lambda: self.told.append(("cancelled", None)))

    @property
    def fault(self) -> tuple[str, dict[str, object]]:
        [(name, error)] = self.told
        assert name == "failed"
        assert isinstance(error, RespiroError)
        return error.kind, dict(error.values)


@pytest.fixture
def owner(qtbot: QtBot) -> QObject:
    del qtbot
    return QObject()


def runner_of(code: str, deadline: float = 60) -> WorkerRunner:
    return WorkerRunner([sys.executable, "-c", code], deadline_seconds=deadline)


def test_progress_comes_before_the_result(qtbot: QtBot, owner: QObject) -> None:
    runner = runner_of(f"{PROGRESS}; {RESULT}")
    run = runner([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.told == [("progressed", ("reading", 1, 2)), ("succeeded", {"added": 3})]


def test_the_arguments_follow_the_command(qtbot: QtBot, owner: QObject) -> None:
    runner = runner_of('import json, sys; print(json.dumps({"result": {"arguments": sys.argv[1:]}}))')
    with qtbot.waitSignal(runner(["import", "a b ñ.ics"], owner).succeeded, timeout=20_000) as signal:
        pass
    assert signal.args == [{"arguments": ["import", "a b ñ.ics"]}]


def test_a_fault_keeps_its_kind_and_values(qtbot: QtBot, owner: QObject) -> None:
    run = runner_of(f"{FAULT}; raise SystemExit(1)")([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.fault == ("not_ics", {"file": "a.ics", "line": 3})


@pytest.mark.parametrize("code", ["raise SystemExit(3)", "print('{broken'); print('[1]'); raise SystemExit(3)"])
def test_a_worker_without_an_answer_has_died(qtbot: QtBot, owner: QObject, code: str) -> None:
    run = runner_of(code)([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.fault == ("worker_died", {"status": 3})


def test_a_killed_worker_has_died(qtbot: QtBot, owner: QObject) -> None:
    run = runner_of("import os, signal; os.kill(os.getpid(), signal.SIGKILL)")([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.fault == ("worker_died", {"status": -1})


def test_a_program_that_is_not_there_is_a_fault(qtbot: QtBot, owner: QObject) -> None:
    run = WorkerRunner(["/nowhere/python"])([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.fault == ("worker_not_started", {"program": "/nowhere/python"})


def test_a_worker_past_its_deadline_is_ended(qtbot: QtBot, owner: QObject) -> None:
    run = runner_of("import time; time.sleep(60)", deadline=0.3)([], owner)
    record = Record(run)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert record.fault[0] == "worker_out_of_time"


@pytest.mark.parametrize("code", ["import time; print('ready', flush=True); time.sleep(60)", DEAF])
def test_a_cancelled_worker_is_gone_even_if_it_does_not_listen(qtbot: QtBot, owner: QObject, code: str) -> None:
    run = runner_of(code)([], owner)
    record = Record(run)
    with qtbot.waitSignal(run._process.readyReadStandardOutput, timeout=20_000):
        pass
    with qtbot.waitSignal(run.ended, timeout=20_000):
        run.cancel()
        run.cancel()
    assert record.told == [("cancelled", None)]


def test_a_result_that_crosses_with_the_cancel_counts(qtbot: QtBot, owner: QObject) -> None:
    run = runner_of(f"{RESULT}; import time; time.sleep(60)")([], owner)
    record = Record(run)
    qtbot.waitUntil(lambda: run._result is not None, timeout=20_000)
    with qtbot.waitSignal(run.ended, timeout=20_000):
        run.cancel()
    assert record.told == [("succeeded", {"added": 3})]


def test_when_the_one_who_asked_goes_the_run_is_cancelled(qtbot: QtBot) -> None:
    owner = QObject()
    run = runner_of("import time; print('ready', flush=True); time.sleep(60)")([], owner)
    with qtbot.waitSignal(run._process.readyReadStandardOutput, timeout=20_000):
        pass
    with qtbot.waitSignal(run.cancelled, timeout=20_000):
        owner.deleteLater()


def test_what_the_worker_says_on_stderr_is_kept_for_the_log_only(qtbot: QtBot, owner: QObject) -> None:
    run = runner_of("import sys; sys.stderr.write('x' * 5000 + 'the end'); raise SystemExit(1)")([], owner)
    kept: list[str] = []
    run.ended.connect(lambda: kept.append(run.stderr_tail))
    with qtbot.waitSignal(run.ended, timeout=20_000):
        pass
    assert len(kept[0]) == 4096
    assert kept[0].endswith("the end")


def test_at_the_end_no_worker_is_left(qtbot: QtBot, owner: QObject, home: Path) -> None:
    del home
    runner = runner_of(DEAF)
    run = runner([], owner)
    with qtbot.waitSignal(run._process.readyReadStandardOutput, timeout=20_000):
        pass
    pid = run._process.processId()
    runner.stop_all()
    with pytest.raises(ProcessLookupError):
        __import__("os").kill(pid, 0)


def test_an_order_is_forgotten_once_it_is_handed_over(qtbot: QtBot, owner: QObject) -> None:
    runner = runner_of('import json, sys; print(json.dumps({"result": json.loads(sys.stdin.readline())}))')
    run = runner(["sync"], owner, {"password": "c0ffee5ecret7canary9bird"})
    with qtbot.waitSignal(run.succeeded, timeout=20_000) as signal:
        pass
    assert signal.args == [{"password": "c0ffee5ecret7canary9bird"}]
    assert run._order == b""
    assert "c0ffee5ecret7canary9bird" not in f"{run!r} {run._process!r} {run._process.arguments()}"
