"""Changing and trying accounts on calendar servers from the command line."""

import pytest

from cli.test_calls import Line
from respiro.domain.errors import RespiroError
from support.account_line import (
    FOUND,
    REFUSED,
    SECRET,
    SERVER,
    TEAM,
    WORK,
    ListeningWorker,
    account_line,
    calendar,
    known,
    typing,
    worker_of,
)


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return account_line(capsys)


@pytest.fixture
def worker(line: Line) -> ListeningWorker:
    return worker_of(line)


@pytest.fixture(autouse=True)
def _typed(monkeypatch: pytest.MonkeyPatch) -> None:
    typing(monkeypatch, f"{SECRET}\n" * 9)


# arrange-account


def test_names_times_and_calendars_are_changed_together(line: Line, worker: ListeningWorker) -> None:
    known(line, "Server", calendar("Home", is_home=True), calendar("Work", is_read=True, calendar="Work"))
    worker.answers["caldav-arrange"] = [{"trouble": None}]
    line(
        *("agenda", "arrange-account", "ana", "--name", "Mine", "--every", "1h"),
        *("--home", "work", "--no-read", "Work", "--read", "/ana/home/"),
    )
    order = worker.order("caldav-arrange")
    assert (order["account"], order["name"], order["every"]) == ("server", "Mine", 60)
    uses = {one["name"]: (one["is_read"], one["is_home"]) for one in order["collections"]}
    assert uses == {"Home": (True, False), "Work": (False, True)}
    assert line.told == ["changed accounts", "changed agenda"]


def test_what_is_not_named_stays_as_it_is(line: Line, worker: ListeningWorker) -> None:
    known(line, "Server", calendar("Home", is_home=True, missing=3))
    worker.answers["caldav-arrange"] = [{"trouble": None}]
    line("agenda", "arrange-account", "Server", "--every", "1h")
    assert worker.order("caldav-arrange") == {"account": "server", "every": 60}
    line("agenda", "arrange-account", "Server", "--no-home")
    assert worker.orders[-1]["collections"][0]["is_home"] is False
    assert "3 entries are gone" in line("agenda", "accounts")
    line("agenda", "arrange-account", "Server", "--keep-missing")
    assert "gone" not in line("agenda", "accounts")


def test_a_new_password_is_tried_before_it_takes_the_place_of_the_old_one(line: Line, worker: ListeningWorker) -> None:
    known(line)
    worker.answers["caldav-discover"] = [REFUSED]
    assert "did not take" in line.fault("agenda", "arrange-account", "Server", "--new-password")
    assert worker.asked == [["caldav-discover"]]
    assert worker.orders == [{"account": "server", "password": SECRET, "agreed": []}]


def test_a_new_password_is_kept(line: Line, worker: ListeningWorker, monkeypatch: pytest.MonkeyPatch) -> None:
    known(line)
    worker.answers["caldav-arrange"] = [{"trouble": None}, {"trouble": {"kind": "keyring_frozen", "values": {}}}]
    line("agenda", "arrange-account", "Server", "--new-password")
    assert worker.order("caldav-arrange") == {"account": "server", "password": SECRET}
    typing(monkeypatch, f"{SECRET}\n")
    assert "keyring does not answer" in line.fault("agenda", "arrange-account", "Server", "--new-password")


def test_looking_again_finds_what_is_new_and_forgets_nothing_that_is_used(line: Line, worker: ListeningWorker) -> None:
    old, unused = calendar("Old", is_read=True, calendar="Old"), calendar("Unused")
    known(line, "Server", old, unused, calendar("Work", is_home=True))
    worker.answers["caldav-arrange"] = [{"trouble": None}]
    status, out, err = line.run("agenda", "arrange-account", "Server", "--look-again", "--read", "Team")
    assert status == 0
    assert out.splitlines()[:3] == [
        "New there: Tasks: tasks",
        "New there: Team: events and tasks, read only",
        "Gone there: Unused",
    ]
    assert err.startswith("Not to be seen there, and kept here: Old.")
    uses = {
        one["name"]: (one["is_read"], one["is_home"], one["colour"])
        for one in worker.order("caldav-arrange")["collections"]
    }
    assert uses == {
        "Work": (False, True, "#ff0000"),
        "Tasks": (False, False, ""),
        "Team": (True, False, ""),
        "Old": (True, False, ""),
    }


# test-account


@pytest.mark.parametrize(
    ("kind", "step", "words"),
    [
        ("address_not_found", "name", "the server's name"),
        ("address_unreachable", "reach", "reaching the server"),
        ("address_untrusted", "tls", "the secure connection"),
        ("caldav_not_a_server", "server", "the calendar server"),
        ("caldav_password_refused", "password", "the password"),
        ("caldav_no_calendars", "calendars", "the calendars"),
    ],
)
def test_it_is_said_what_exactly_fails(line: Line, worker: ListeningWorker, kind: str, step: str, words: str) -> None:
    worker.answers["caldav-discover"] = [RespiroError(kind, host="cal.example")]
    said = line.fault("agenda", "test-account", SERVER, "--user", "ana")
    assert said.startswith(f"{SERVER}: what fails is {words}. ")
    assert "cal.example" in said
    status, out, _ = line.run("agenda", "test-account", SERVER, "--user", "ana", "--json")
    assert status == 1
    assert f'"fails": "{step}"' in out
    assert worker.asked == [["caldav-discover"]] * 2


def test_what_works_is_said_with_what_is_there(line: Line) -> None:
    told = line("agenda", "test-account", "ana@cal.example")
    assert told.splitlines() == [
        "ana@cal.example works, at https://cal.example/:",
        "  Work (#ff0000): events",
        "  Tasks: tasks",
        "  Team: events and tasks, read only",
    ]


def test_an_account_is_tried_with_its_own_password_and_its_home(line: Line, worker: ListeningWorker) -> None:
    known(line, "Server", calendar("Work", is_home=True))
    line("agenda", "test-account", "Server")
    assert worker.orders == [{"account": "server", "agreed": []}]
    worker.answers["caldav-discover"] = [{**FOUND, "collections": [{**WORK, "is_read_only": True}]}]
    said = line.fault("agenda", "test-account", "Server")
    assert said.startswith("Server: what fails is the home calendar. ")
    assert said.endswith("(respiro agenda arrange-account Server --home CALENDAR)")
    worker.answers["caldav-discover"] = [{**FOUND, "collections": [TEAM]}]
    assert "not there" in line.fault("agenda", "test-account", "Server")
    worker.answers["caldav-discover"] = [RespiroError("keyring_locked")]
    assert "test-account Server --ask-password" in line.fault("agenda", "test-account", "Server")
    line.run("agenda", "test-account", "Server", "--ask-password")
    assert worker.orders[-1] == {"account": "server", "password": SECRET, "agreed": []}
