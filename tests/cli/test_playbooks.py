"""The commands about playbooks, on a store in memory and a clock of the test's."""

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from respiro.cli.main import run
from respiro.domain.calls import Caller
from respiro.domain.plan_b import PlanBChange, UrgentRequest
from respiro.services.ports import PlaybookProblem, Ports, Shelf
from support.command_line import tools_on
from support.fake_playbooks import REACH, FakePlaybooks
from support.fakes import WEDNESDAY, FakeClock, empty_ports

PROBLEMS = (
    PlaybookProblem("/home/yolanda/playbooks/mine.yaml", 7, "jump_to_nowhere", "nowhere"),
    PlaybookProblem("/home/yolanda/playbooks/other.yaml", 0, "playbook_empty"),
)


class Line:
    """A command line on ports; ``told`` is what a running tray would hear."""

    def __init__(self, ports: Ports, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.ports = ports
        self.told: list[str] = []
        self._capsys = capsys
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str, typed: str = "") -> str:
        """Run a command that must succeed and return what it printed."""
        status, out, err = self.run(arguments, typed)
        assert (status, err) == (0, "")
        return out

    def json(self, *arguments: str) -> Any:
        return json.loads(self(*arguments, "--json"))

    def run(self, arguments: Sequence[str], typed: str = "") -> tuple[int, str, str]:
        def tell(message: str) -> bool:
            self.told.append(message)
            return True

        self._monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        self._capsys.readouterr()
        tools = tools_on(self.ports, tell=tell)
        status = run(arguments, lambda: tools)
        out, err = self._capsys.readouterr()
        return status, out, err


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Line:
    return Line(empty_ports(), capsys, monkeypatch)


def with_problems(line: Line) -> Line:
    line.ports = replace(line.ports, playbooks=FakePlaybooks(Shelf((REACH,), PROBLEMS), Shelf((), PROBLEMS[:1])))
    return line


def the_run(line: Line) -> Any:
    (found,) = line.json("playbook", "runs")
    return found


# list, show, check


def test_the_playbooks_are_listed_with_the_situation_they_are_for(line: Line) -> None:
    out = line("playbook", "list")
    assert "reach\n    Reach a client. A client waits for a call back.\n" in out
    assert "/home/yolanda/playbooks" in out
    listed = line.json("playbook", "list")
    assert listed["playbooks"] == [
        {
            "name": "reach",
            "title": "Reach a client",
            "when": "A client waits for a call back.",
            "own": False,
            "step_count": 4,
        }
    ]


def test_files_that_can_t_be_used_are_told_beside_the_list(line: Line) -> None:
    status, out, err = with_problems(line).run(["playbook", "list"])
    assert status == 0
    assert "reach" in out
    assert err.splitlines() == [
        "/home/yolanda/playbooks/mine.yaml: Line 7: There is no step “nowhere” to go to.",
        "/home/yolanda/playbooks/other.yaml: It is empty. It needs title, when and steps.",
    ]


def test_a_playbook_is_shown_with_its_ways(line: Line) -> None:
    out = line("playbook", "show", "Reach a client")
    assert "call: Call them.  (5 min)\n   Reached?\n   [1] yes → note  [2] no → write\n" in out
    assert line.json("playbook", "show", "reach")["steps"][1]["answers"] == [
        {"words": "yes", "to": "note"},
        {"words": "no", "to": "write"},
    ]


def test_a_playbook_that_is_not_there_is_refused(line: Line) -> None:
    status, _, err = line.run(["playbook", "show", "nothing"])
    assert (status, err) == (1, "respiro: There is no playbook “nothing”. “respiro playbook list” shows them.\n")


def test_a_check_says_each_line_and_fails(line: Line) -> None:
    with_problems(line)
    status, out, _ = line.run(["playbook", "check", "mine.yaml"])
    assert (status, out.count("\n")) == (1, 1)
    status, out, _ = line.run(["playbook", "check", "--json"])
    assert status == 1
    assert [(one["line"], one["kind"]) for one in json.loads(out)] == [(7, "jump_to_nowhere"), (None, "playbook_empty")]


def test_a_check_without_findings_succeeds(line: Line) -> None:
    assert line("playbook", "check") == "Nothing is wrong. Playbooks: 1.\n"


# run


def test_a_run_goes_step_by_step_as_answers_are_typed(line: Line) -> None:
    out = line("playbook", "run", "reach", typed="\nno\n2\n")
    steps = ["Breathe out.  (1 min, until 11:21)", "Call them.  (5 min, until 11:25)", "Write to them."]
    assert [out.index(step) for step in steps] == sorted(out.index(step) for step in steps)
    assert "   | promise system" in out
    assert "[1] yes  [2] no" in out
    assert out.endswith("Reach a client: done. Steps: 3, minutes: 0.\n")
    assert line.json("playbook", "runs") == []
    assert line.told == ["changed plan_b"] * 4


def test_a_wrong_answer_is_told_and_asked_again(line: Line) -> None:
    status, out, err = line.run(["playbook", "run", "reach"], typed="\nmaybe\nyes\n")
    assert status == 0
    assert err == "“maybe” is no answer here, so the run stays where it is. Answer with one of 1 yes, 2 no.\n"
    assert "Note what they want." in out


def test_back_takes_the_last_step_back(line: Line) -> None:
    out = line("playbook", "run", "reach", typed="\nback\n")
    assert out.count("Breathe out.") == 2
    assert the_run(line)["step"]["id"] == "breathe"


def test_the_end_of_the_input_keeps_the_run(line: Line) -> None:
    out = line("playbook", "run", "reach", typed="\n")
    kept = the_run(line)
    assert out.endswith(f"Kept where it is: respiro playbook resume {kept['id'][:8]}\n")
    line("playbook", "resume", kept["id"][:8], typed="yes\n\n")
    assert line.json("playbook", "runs") == []


def test_an_interrupt_keeps_the_run(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("respiro.cli.playbook_walk._typed", interrupted)
    assert "Kept where it is" in line("playbook", "run", "reach")
    assert the_run(line)["step"]["id"] == "breathe"


def test_answers_can_be_given_beforehand(line: Line) -> None:
    started = line.json("playbook", "run", "reach", "--answers", "1,no")
    assert (started["state"], started["step"]["id"], len(started["taken"])) == ("open", "write", 2)
    out = line("playbook", "resume", started["id"], "--answers", "back,1,1")
    assert out.endswith("done. Steps: 3, minutes: 0.\n")
    over = line.ports.store.run(started["id"])
    assert over is not None
    assert [taken.answer for taken in over.taken] == ["", "yes", ""]


def test_with_json_nothing_is_read(line: Line) -> None:
    assert line.json("playbook", "run", "reach")["seconds_left"] == 60


def test_a_wrong_answer_beforehand_fails_and_keeps_what_was_right(line: Line) -> None:
    status, _, err = line.run(["playbook", "run", "reach", "--answers", "1,maybe,1"])
    assert (status, err.count("\n")) == (1, 2)
    kept = the_run(line)
    assert kept["step"]["id"] == "call"
    assert err.startswith(f"Kept where it is: respiro playbook resume {kept['id'][:8]}\nrespiro: “maybe” is no answer")


def test_a_time_that_is_over_says_what_now(line: Line) -> None:
    line.json("playbook", "run", "reach")
    assert isinstance(line.ports.clock, FakeClock)
    line.ports.clock.advance(minutes=4)
    assert "Breathe out. (time is over since 3 min)" in line("playbook", "runs")
    out = line("playbook", "resume", the_run(line)["id"], typed="")
    assert "   Enough.\n" in out


def test_a_run_belongs_to_its_request(line: Line) -> None:
    request = UrgentRequest(
        id="abcd1234-0000",
        caller=Caller("Luis Herrero"),
        want="the page is down",
        received_at=WEDNESDAY,
        acknowledge_by=WEDNESDAY,
        promised_at=WEDNESDAY,
        since=WEDNESDAY,
        minutes=60,
    )
    line.ports.store.commit_plan_b(PlanBChange(requests=(request,)))
    started = line.json("playbook", "run", "reach", "--request", "abcd")
    assert (started["request"], started["subject"]) == ("abcd1234-0000", "Luis Herrero: the page is down")
    status, _, err = line.run(["playbook", "run", "reach", "--request", "zzzz"])
    assert (status, "No request is found under “zzzz”" in err) == (1, True)
    assert len(line.json("playbook", "runs")) == 1


def test_a_run_can_be_given_up_and_taken_up_again(line: Line) -> None:
    started = line.json("playbook", "run", "reach")
    assert "--answers back" in line("playbook", "stop", started["id"][:8])
    assert line("playbook", "runs") == "No playbook is under way: respiro playbook list\n"
    status, _, err = line.run(["playbook", "resume", started["id"]])
    assert (status, "is over" in err) == (1, True)
    assert line.json("playbook", "resume", started["id"], "--answers", "back")["state"] == "open"


def test_an_empty_list_of_answers_changes_nothing(line: Line) -> None:
    assert line.json("playbook", "run", "reach", "--answers", "")["taken"] == []


def test_a_run_that_nobody_knows_is_refused(line: Line) -> None:
    status, _, err = line.run(["playbook", "resume", "nothing"])
    assert (status, "There is no run “nothing”" in err) == (1, True)
