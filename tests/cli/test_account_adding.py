"""Adding an account on a calendar server from the command line."""

import sys
from typing import Any

import pytest

from cli.test_calls import Line
from respiro.domain.errors import RespiroError
from support.account_line import (
    FOUND,
    REFUSED,
    SECRET,
    SERVER,
    TASKS,
    TEAM,
    WORK,
    ListeningWorker,
    Terminal,
    account_line,
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


def test_what_was_found_is_told_kept_and_synced_with_the_password_in_orders_alone(
    line: Line, worker: ListeningWorker
) -> None:
    told = line("agenda", "add-caldav", "ana@cal.example")
    assert worker.asked == [["caldav-discover"], ["caldav-add"], ["sync", "--account=ana@cal.example", "--typed"]]
    assert worker.order("caldav-discover") == {
        "text": "ana@cal.example",
        "user": "ana@cal.example",
        "password": SECRET,
        "may_be_plain": False,
        "agreed": [],
    }
    assert worker.order("caldav-add") == {
        "address": SERVER,
        "user": "ana@cal.example",
        "password": SECRET,
        "name": "ana@cal.example",
        "may_be_plain": False,
        "every": 5,
        "collections": [
            {**WORK, "is_read": True, "is_home": False},
            {**TASKS, "is_read": False, "is_home": False},
            {**TEAM, "is_read": True, "is_home": False},
        ],
    }
    assert worker.order("sync") == {"passwords": {"ana@cal.example": SECRET}}
    assert told.splitlines() == [
        "ana@cal.example:",
        "  Work (#ff0000): events, read",
        "  Tasks: tasks",
        "  Team: events and tasks, read only, read",
        "Server: nothing new",
        "Synced every 5 min while Respiro runs: respiro agenda accounts shows how it stands.",
        "To let what Respiro plans live there: respiro agenda arrange-account ana@cal.example --home Work",
    ]
    assert line.told == ["changed accounts", "changed agenda"]


def test_calendars_and_home_are_chosen_by_name_or_path(line: Line, worker: ListeningWorker) -> None:
    told = line(
        *("agenda", "add-caldav", "cal.example", "--user", "ana", "--name", "Mine", "--every", "10m"),
        *("--read", "team", "--home", "/ana/work/", "--allow-plain-http", "--agree", "dav.cal.example"),
    )
    order = worker.order("caldav-add")
    assert (order["name"], order["every"], order["may_be_plain"]) == ("Mine", 10, True)
    assert worker.order("caldav-discover")["agreed"] == ["dav.cal.example"]
    uses = {one["name"]: (one["is_read"], one["is_home"]) for one in order["collections"]}
    assert uses == {"Work": (False, True), "Tasks": (False, False), "Team": (True, False)}
    assert "  Work (#ff0000): events, home" in told
    assert "--home" not in told


def test_a_name_that_is_taken_is_numbered(line: Line, worker: ListeningWorker) -> None:
    for name in ("Mine", "mine (2)"):
        known(line, name)
    line("agenda", "add-caldav", "ana@cal.example", "--name", "Mine")
    assert worker.order("caldav-add")["name"] == "Mine (3)"


def test_none_may_be_read(line: Line, worker: ListeningWorker) -> None:
    line("agenda", "add-caldav", SERVER, "--user", "ana", "--read-none")
    assert not any(one["is_read"] for one in worker.order("caldav-add")["collections"])
    assert worker.order("caldav-add")["name"] == "ana@cal.example"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--read", "Nope"], "no calendar “Nope” on cal.example. Nothing was changed; see which ones there are: Work,"),
        (["--home", "Team"], "may be read and not be written to"),
        (["--home", "Tasks"], "“Tasks” holds no events"),
    ],
)
def test_what_can_not_be_chosen_is_said_before_anything_is_kept(
    line: Line, worker: ListeningWorker, arguments: list[str], words: str
) -> None:
    assert words in line.fault("agenda", "add-caldav", SERVER, "--user", "ana", *arguments)
    assert worker.asked == [["caldav-discover"]]


def test_the_end_of_a_path_names_a_calendar_too(line: Line, worker: ListeningWorker) -> None:
    nameless = {**WORK, "name": "ana/my work", "href": "/ana/my%20work/"}
    worker.answers["caldav-discover"] = [{**FOUND, "collections": [nameless]}]
    line("agenda", "add-caldav", SERVER, "--user", "ana", "--home", "My work")
    assert [one["is_home"] for one in worker.order("caldav-add")["collections"]] == [True]


def test_calendars_of_one_name_are_told_apart_by_their_paths(line: Line, worker: ListeningWorker) -> None:
    worker.answers["caldav-discover"] = [{**FOUND, "collections": [WORK, {**TEAM, "name": "Work"}]}]
    assert "/ana/work/, /team/." in line.fault("agenda", "add-caldav", SERVER, "--user", "ana", "--read", "Work")
    line("agenda", "add-caldav", SERVER, "--user", "ana", "--read", "/team/")


@pytest.mark.parametrize("words", ["--password {0}", "--password={0}", "--pw {0}", "--password"])
@pytest.mark.parametrize("command", ["add-caldav x --user y", "sync", "arrange-account x", "test-account x"])
def test_a_password_is_no_argument_and_not_repeated(
    line: Line, worker: ListeningWorker, capsys: pytest.CaptureFixture[str], command: str, words: str
) -> None:
    with pytest.raises(SystemExit, match="2"):
        line.run("agenda", *command.split(), *words.format(SECRET).split())
    err = capsys.readouterr().err
    assert SECRET not in err
    assert "it is read from standard input, one line" in err
    assert worker.asked == []


@pytest.mark.parametrize(("text", "password"), [("a b \n", "a b "), ("x\r\nmore\n", "x"), ("\n", ""), ("x", "x")])
def test_the_password_is_one_line_of_the_input(
    line: Line, worker: ListeningWorker, monkeypatch: pytest.MonkeyPatch, text: str, password: str
) -> None:
    typing(monkeypatch, text)
    line("agenda", "add-caldav", SERVER, "--user", "ana")
    assert worker.order("caldav-add")["password"] == password


@pytest.mark.parametrize("is_closed", [False, True])
def test_without_a_password_nothing_is_asked(
    line: Line, worker: ListeningWorker, monkeypatch: pytest.MonkeyPatch, *, is_closed: bool
) -> None:
    typing(monkeypatch, "")
    if is_closed:
        monkeypatch.setattr(sys, "stdin", None)
    assert line.fault("agenda", "add-caldav", SERVER, "--user", "ana") == "No password was given. Nothing was changed."
    assert worker.asked == []


@pytest.mark.parametrize(
    "arguments", [[], ["--user", "ana"], [SERVER], ["--preset", "nextcloud", "--user", "ana"], ["cal.example"]]
)
def test_where_and_who_is_to_be_told(line: Line, worker: ListeningWorker, arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        line.run("agenda", "add-caldav", *arguments)
    assert worker.asked == []


@pytest.mark.parametrize(
    ("arguments", "text", "hint"),
    [
        (
            ["cloud.example.org", "--preset", "nextcloud", "--user", "ana"],
            "https://cloud.example.org/remote.php/dav/",
            "Where you log in with a second factor, Nextcloud wants a password made for this purpose: https://cloud.",
        ),
        (
            ["--preset", "icloud", "--user", "ana@me.com"],
            "https://caldav.icloud.com/",
            "iCloud wants a password made for this purpose: https://account.apple.com/account/manage",
        ),
        (["ana@fastmail.com"], "ana@fastmail.com", "Fastmail wants a password made for this purpose: https://app."),
        (["ana@posteo.de"], "ana@posteo.de", ""),
        (["127.0.0.1:5232", "--preset", "radicale", "--user", "ana"], "127.0.0.1:5232", ""),
    ],
)
def test_what_is_known_of_a_server_is_filled_in(
    line: Line, worker: ListeningWorker, arguments: list[str], text: str, hint: str
) -> None:
    status, _, err = line.run("agenda", "add-caldav", *arguments)
    assert status == 0
    assert worker.order("caldav-discover")["text"] == text
    assert err.startswith(hint)
    assert bool(hint) == bool(err)


@pytest.mark.parametrize(
    ("place", "service"), [("me@gmail.com", "Google"), ("https://outlook.office365.com/", "Micro")]
)
def test_who_takes_no_password_is_told_how_to_subscribe_before_one_is_typed(
    line: Line, worker: ListeningWorker, place: str, service: str
) -> None:
    for command in ("add-caldav", "test-account"):
        said = line.fault("agenda", command, place, "--user", "me@gmail.com")
        assert service in said
        assert "secret ICS address" in said
        assert "https://support." in said
        assert "respiro agenda subscribe -" in said
    assert worker.asked == []


def test_where_a_password_is_not_to_go_is_said_with_what_agrees_to_it(line: Line, worker: ListeningWorker) -> None:
    elsewhere = {"host": "cal.example", "target": "https://dav.other.example/…", "other": "dav.other.example"}
    worker.answers["caldav-discover"] = [RespiroError("caldav_leads_elsewhere", **elsewhere)]
    said = line.fault("agenda", "add-caldav", SERVER, "--user", "ana")
    assert "Your password was not sent there" in said
    assert said.endswith("(to agree to it: --agree dav.other.example)")
    worker.answers["caldav-discover"] = [RespiroError("caldav_plain_http", host="cal.example")]
    said = line.fault("agenda", "add-caldav", "http://cal.example/", "--user", "ana")
    assert said.endswith("(to agree to it: --allow-plain-http)")
    assert ["caldav-add"] not in worker.asked


def test_on_a_terminal_the_user_is_asked_instead(
    line: Line, worker: ListeningWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere = {"host": "cal.example", "target": "https://dav.other.example/…", "other": "dav.other.example"}
    answers: list[Any] = [RespiroError("caldav_leads_elsewhere", **elsewhere), FOUND]
    worker.answers["caldav-discover"] = list(answers)
    monkeypatch.setattr("getpass.getpass", lambda _question: SECRET)
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    line("agenda", "add-caldav", SERVER, "--user", "ana")
    discovered = [order for order in worker.orders if order and "text" in order]
    assert [order["agreed"] for order in discovered] == [[], ["dav.other.example"]]

    worker.answers["caldav-discover"] = list(answers)
    for answer in ("n\n", "\n", ""):
        monkeypatch.setattr(sys, "stdin", Terminal(answer))
        status, _, err = line.run("agenda", "add-caldav", SERVER, "--user", "ana")
        assert status == 1
        assert "--agree dav.other.example" in err
        worker.answers["caldav-discover"] = list(answers)


def test_a_refused_password_keeps_nothing(line: Line, worker: ListeningWorker) -> None:
    worker.answers["caldav-discover"] = [REFUSED]
    assert "did not take this user name and password" in line.fault("agenda", "add-caldav", SERVER, "--user", "ana")
    assert worker.asked == [["caldav-discover"]]
    assert line.ports.store.accounts() == []


def test_a_password_that_no_keyring_takes_is_used_this_once(line: Line, worker: ListeningWorker) -> None:
    worker.answers["caldav-add"] = [{"trouble": {"kind": "keyring_absent", "values": {}}}]
    status, out, err = line.run("agenda", "add-caldav", SERVER, "--user", "ana", "--home", "Work")
    assert status == 0
    assert "nothing new" in out
    assert "Synced every" not in out
    assert err.splitlines()[0].startswith("  There is no keyring")
    assert err.splitlines()[1].endswith("respiro agenda arrange-account ana@cal.example --new-password")
    assert SECRET not in out + err


def test_ctrl_c_leaves_nothing_half_made(line: Line, worker: ListeningWorker) -> None:
    worker.answers["caldav-discover"] = [KeyboardInterrupt()]
    status, _, err = line.run("agenda", "add-caldav", SERVER, "--user", "ana")
    assert (status, err) == (1, "respiro: interrupted; nothing was half done.\n")
    worker.answers["caldav-discover"] = [FOUND]

    class Cut(ListeningWorker):
        def _added(self, order: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
            super()._added(order, answer)
            raise KeyboardInterrupt

    line.worker = Cut(worker.store, line, worker.answers)  # type: ignore[assignment]
    known(line, "Other")
    status, _, err = line.run("agenda", "add-caldav", SERVER, "--user", "ana")
    assert (status, err) == (1, "respiro: interrupted; nothing was half done.\n")
    assert line.worker.asked[-1] == ["caldav-forget", "ana@cal.example"]


def test_an_interrupted_first_sync_leaves_a_whole_account(line: Line, worker: ListeningWorker) -> None:
    worker.answers["sync"] = [KeyboardInterrupt()]
    status, _, err = line.run("agenda", "add-caldav", SERVER, "--user", "ana")
    assert status == 1
    assert err.endswith("respiro agenda sync ana@cal.example\n")
    assert ["caldav-forget", "ana@cal.example"] not in worker.asked
    assert line.told == ["changed accounts", "changed agenda"]


def test_all_of_it_is_json_too(line: Line, worker: ListeningWorker) -> None:
    worker.answers["caldav-add"] = [{"trouble": {"kind": "keyring_locked", "values": {}}}]
    told = line.json("agenda", "add-caldav", SERVER, "--user", "ana")
    assert told["account"]["name"] == "ana@cal.example"
    assert told["password_trouble"]["kind"] == "keyring_locked"
    assert (told["sync"]["name"], told["healed"]) == ("Server", [])
