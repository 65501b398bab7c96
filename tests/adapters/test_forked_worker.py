"""The worker as a copy of the process that waits for it."""

import json
import os
import sys
import time

import pytest

from respiro.adapters.forked_worker import run_forked
from respiro.domain.errors import RespiroError, WorkerError
from respiro.domain.progress import WorkerProgress

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="copies of a process are for Linux alone")


def tell(**message: object) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def test_progress_and_the_result_are_told_as_they_come() -> None:
    def work() -> int:
        tell(progress={"stage": "reading", "done": 1, "total": 2})
        tell(result={"process": os.getpid()})
        return 0

    progress, result = run_forked(work)

    assert progress == WorkerProgress("reading", 1, 2)
    assert isinstance(result, dict)
    assert result["process"] != os.getpid()


def test_a_fault_of_the_world_comes_with_its_kind_and_values() -> None:
    def work() -> int:
        tell(error={"kind": "file_missing", "values": {"file": "a.ics"}})
        return 1

    with pytest.raises(RespiroError) as fault:
        list(run_forked(work))

    assert (fault.value.kind, dict(fault.value.values)) == ("file_missing", {"file": "a.ics"})


def test_a_worker_that_dies_without_a_word_is_noticed() -> None:
    with pytest.raises(WorkerError) as fault:
        list(run_forked(lambda: os._exit(9)))

    assert fault.value.kind == "worker_died"


def test_a_bug_ends_the_copy_alone_and_tells_no_words_of_the_users(capfd: pytest.CaptureFixture[str]) -> None:
    def work() -> int:
        raise ValueError("Dinner with Marta")

    with pytest.raises(WorkerError):
        list(run_forked(work))

    assert capfd.readouterr().err == "ValueError\n"


def test_a_caller_that_stops_listening_ends_the_worker() -> None:
    def work() -> int:
        tell(result={"process": os.getpid()})
        time.sleep(600)
        return 0

    run = run_forked(work)
    told = next(run)
    del run

    assert isinstance(told, dict)
    with pytest.raises(ProcessLookupError):
        os.kill(int(str(told["process"])), 0)
