"""How accounts on calendar servers stand, syncing and forgetting them, from the command line."""

import sys
from dataclasses import replace
from datetime import timedelta

import pytest

from cli.test_calls import Line
from respiro.domain.accounts import Resource
from respiro.domain.period import Period
from respiro.domain.subscriptions import Trouble
from respiro.services import margin_hand
from respiro.services.accounts import keep_missing, note_waits
from respiro.services.ports import Source
from support.account_line import (
    SECRET,
    SERVER,
    ListeningWorker,
    Terminal,
    account_line,
    calendar,
    known,
    synced,
    told_of,
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


# accounts


def test_without_one_it_is_said_how_to_add_one(line: Line) -> None:
    assert "respiro agenda add-caldav URL|HOST|EMAIL" in line("agenda", "accounts")
    assert line.json("agenda", "accounts") == []


def test_each_account_says_how_it_stands(line: Line) -> None:
    work = calendar("Work", is_read=True, calendar="Work (2)", components=("VEVENT",))
    home = calendar("Respiro", is_home=True)
    team = calendar("Team", is_read_only=True, components=("VEVENT",))
    known(line, "Server", home, team, work)
    assert line("agenda", "accounts").splitlines() == [
        "Server: https://cal.example/, user ana, every 5 min",
        "  synced Mon 23 Nov 10:00, next Mon 23 Nov 10:05",
        "  Respiro: events and tasks, home of what Respiro plans, not read",
        "  Team: events, read only, not read",
        "  Work: events, read as Work (2)",
    ]
    (told,) = line.json("agenda", "accounts")
    assert (told["name"], told["address"], told["user"], told["every_minutes"]) == ("Server", SERVER, "ana", 5)
    assert (told["synced_at"], told["next_at"]) == ("2026-11-23T10:00:00+01:00", "2026-11-23T10:05:00+01:00")
    assert [one["is_home"] for one in told["collections"]] == [True, False, False]
    assert [one["calendar"] for one in told["collections"]] == [None, None, "Work (2)"]


def test_trouble_what_waits_and_what_is_gone_is_told_with_what_to_do(line: Line) -> None:
    home = calendar("Respiro", is_home=True, missing=12)
    trouble = Trouble("caldav_password_refused", {"host": "cal.example"})
    known(line, "My Server", replace(home, account_id="my server"), trouble=trouble, failures=2)
    note_waits(line.ports.store, "my server", 4, ["x.ics"])
    _, state, _, waits, missing, why = line("agenda", "accounts").splitlines()
    assert state == "  not synced since Mon 23 Nov 10:00, the copy of then is used; waits for you"
    assert waits.startswith("  4 changes of yours wait to be brought there, 1 of which it did not take")
    assert missing.endswith("respiro agenda sync 'My Server' --remove-missing")
    assert "did not take this user name and password" in why
    assert why.endswith("(type the password: respiro agenda arrange-account 'My Server' --new-password)")
    (told,) = line.json("agenda", "accounts")
    assert (told["waits"], told["refused"], told["missing"], told["failures"]) == (4, 1, 12, 2)
    assert told["trouble"]["kind"] == "caldav_password_refused"


# sync


def test_all_accounts_are_synced_and_the_tray_is_told(line: Line, worker: ListeningWorker) -> None:
    known(line)
    assert line("agenda", "sync") == "Server: nothing new\n"
    assert (worker.asked, worker.orders) == ([["sync", "--all"]], [None])
    assert line.told == ["changed accounts", "changed agenda"]


def test_what_a_sync_did_is_told_and_what_needs_the_user(line: Line, worker: ListeningWorker) -> None:
    one = {"id": "server-Home", "added": 2, "changed": 1, "removed": 0, "missing": 12, "problem_count": 3}
    home = {"margin": {"held": "home_margin_gone", "gone": 5}}
    busy = told_of(collections=[one, one], pushed=4, waits=2, refused=["a.ics"], asked=["uid"], home=home)
    worker.answers["sync"] = [synced(busy, changed=True)]
    status, out, err = line.run("agenda", "sync", "--all")
    assert (status, out) == (0, "Server: 4 new, 2 changed, 0 removed, 4 of yours brought there\n")
    waits, missing, problems, asked, gone = err.splitlines()
    assert waits.startswith("Server: 2 changes of yours wait to be brought there, 1 of which it did not take")
    assert missing == (
        "Server: 24 entries are gone on the server and were kept; to forget them:"
        " respiro agenda sync Server --remove-missing"
    )
    assert problems.startswith("Server: 6 entries could not be read")
    assert asked.endswith("respiro agenda conflicts")
    assert gone.startswith("Server: 5 margin blocks vanished")
    topics = ("accounts", "agenda", "margins", "plan_b", "calls")
    assert {f"changed {topic}" for topic in topics} <= set(line.told)


def test_of_what_is_to_stay_a_sync_tells_no_more(line: Line, worker: ListeningWorker) -> None:
    known(line, "Server", calendar("Home", missing=3))
    one = {"id": "server-Home", "added": 0, "changed": 0, "removed": 0, "missing": 3, "problem_count": 0}
    worker.answers["sync"] = [synced(told_of(collections=[one]))] * 2
    assert "3 entries are gone" in line.run("agenda", "sync")[2]
    keep_missing(line.ports, "server")
    assert line.run("agenda", "sync") == (0, "Server: nothing new\n", "")


def test_one_in_trouble_fails_the_command_and_says_the_remedy(line: Line, worker: ListeningWorker) -> None:
    trouble = {"kind": "caldav_password_refused", "values": {"host": "cal.example"}}
    worker.answers["sync"] = [synced(told_of(name="Fine"), told_of(trouble=trouble, waits=7))]
    status, out, err = line.run("agenda", "sync")
    assert (status, out) == (1, "Fine: nothing new\n")
    refused, waits = err.splitlines()
    assert refused.startswith("Server: cal.example did not take this user name")
    assert "arrange-account Server --new-password" in refused
    assert "7 changes of yours wait" in waits
    status, out, _ = line.run("agenda", "sync", "--json")
    assert status == 1
    assert '"healed": []' in out


def test_names_consent_and_a_password_for_this_once_are_handed_on(line: Line, worker: ListeningWorker) -> None:
    known(line)
    known(line, "Other", user="bob")
    line("agenda", "sync", "server", "bob", "Server", "--remove-missing")
    line("agenda", "sync", "Server", "--ask-password")
    line("agenda", "sync", "--due")
    assert worker.asked == [
        ["sync", "--account=server", "--account=other", "--remove-missing"],
        ["sync", "--account=server", "--typed"],
        ["sync"],
    ]
    assert worker.orders == [None, {"passwords": {"server": SECRET}}, None]
    assert "no account “Nobody”" in line.fault("agenda", "sync", "Nobody")


@pytest.mark.parametrize("arguments", [["--ask-password"], ["--remove-missing"], ["Server", "--all"]])
def test_what_is_not_clear_is_wrong_usage(line: Line, worker: ListeningWorker, arguments: list[str]) -> None:
    known(line)
    known(line, "Other")
    with pytest.raises(SystemExit, match="2"):
        line.run("agenda", "sync", *arguments)
    assert worker.asked == []


def test_nothing_due_and_nothing_there_are_told_apart(line: Line, worker: ListeningWorker) -> None:
    worker.answers["sync"] = [synced()]
    assert line("agenda", "sync", "--due") == "No account on a calendar server.\n"
    known(line)
    assert line("agenda", "sync", "--due") == "Nothing is due.\n"


# remove-account, and calendars of accounts


def test_an_account_is_forgotten_here_and_nothing_on_the_server(line: Line, worker: ListeningWorker) -> None:
    known(line, "Server", calendar("Work", is_read=True, calendar="Work"), calendar("Home", is_home=True))
    told = line("agenda", "remove-account", "Server")
    assert worker.asked == [["caldav-forget", "server"]]
    assert line.told[0] == "changed accounts"
    assert told.splitlines() == [
        "Forgot Server: the account, its password and what came from Work. Nothing was removed on the server.",
        "What Respiro plans lives in Respiro's own folder from now on.",
    ]
    assert line.json("agenda", "remove-account", "Server")["had_home"] is True


def test_on_a_terminal_it_is_asked_first(line: Line, worker: ListeningWorker, monkeypatch: pytest.MonkeyPatch) -> None:
    known(line, "Server", calendar("Home", is_home=True))
    note_waits(line.ports.store, "server", 4, [])
    monkeypatch.setattr(sys, "stdin", Terminal("\n"))
    status, out, err = line.run("agenda", "remove-account", "Server")
    assert (status, worker.asked) == (1, [])
    assert "4 changes of yours wait" in out
    assert "was kept" in err
    monkeypatch.setattr(sys, "stdin", Terminal("y\n"))
    line("agenda", "remove-account", "Server")
    line("agenda", "remove-account", "Server", "--yes")
    assert worker.asked == [["caldav-forget", "server"]] * 2


@pytest.mark.parametrize(
    "command",
    [["remove", "Work"], ["unsubscribe", "Work"], ["arrange", "Work", "--every", "6h"], ["fetch", "Work"]],
)
def test_a_calendar_of_an_account_is_not_dealt_with_alone(
    line: Line, worker: ListeningWorker, command: list[str]
) -> None:
    known(line, "Server", calendar("Work", is_read=True, calendar="Work"))
    worker.store.add_source(Source(7, "Work", SERVER, line.ports.clock(), 4, 0))
    assert line.fault("agenda", *command).startswith("“Work” belongs to the account “Server”")
    assert worker.asked == []
    assert "4 components, of the account Server, from" in line("agenda", "sources")
    assert line.json("agenda", "sources")[0]["account"] == "Server"


def test_conflicts_are_found_beside_the_accounts_too(line: Line) -> None:
    assert line("agenda", "conflicts") == line("margin", "conflicts") == "Both sides agree.\n"
    assert "respiro agenda conflicts" in line.fault("agenda", "settle", "nothing", "--keep", "ours")


def lose(line: Line, uids: list[str], others: int = 0) -> None:
    """Let items of ours be gone on the server, and others."""
    home = calendar("Respiro", is_home=True, missing=len(uids) + others)
    known(line, "Server", home)
    gone = [*uids, *(f"other-{number}" for number in range(others))]
    line.ports.store.put_resources(
        home, home, [Resource(f"{home.href}{one}.ics", "1", "", is_gone=True) for one in gone]
    )


def planned(line: Line, count: int) -> list[str]:
    begin = line.ports.clock() + timedelta(days=2)
    blocks = [Period.lasting(begin + timedelta(hours=number), 30) for number in range(count)]
    return [margin_hand.add_block(line.ports, block).before[0][0] for block in blocks]


def test_what_respiro_planned_and_is_gone_there_can_be_written_again(line: Line, worker: ListeningWorker) -> None:
    lose(line, planned(line, 3), others=2)
    one = {"id": "server-Respiro", "added": 0, "changed": 0, "removed": 0, "missing": 5, "problem_count": 0}
    worker.answers["sync"] = [synced(told_of(collections=[one]))]
    told = line.run("agenda", "sync", "Server")[2]
    assert told == (
        "Server: 5 entries are gone on the server and were kept; to forget them:"
        " respiro agenda sync Server --remove-missing; to write the 3 that Respiro planned there again:"
        " respiro agenda sync Server --write-again\n"
    )
    assert line("agenda", "accounts").endswith("respiro agenda sync Server --write-again\n")
    line.run("agenda", "sync", "Server", "--write-again")
    assert worker.asked[-1] == ["sync", "--account=server", "--write-again"]


@pytest.mark.parametrize("arguments", [["--write-again"], ["Server", "--write-again", "--remove-missing"]])
def test_what_is_written_again_is_said_clearly(line: Line, worker: ListeningWorker, arguments: list[str]) -> None:
    known(line)
    with pytest.raises(SystemExit, match="2"):
        line.run("agenda", "sync", *arguments)
    assert worker.asked == []


def test_margin_that_is_gone_on_the_server_is_told_and_written_again_there(line: Line, worker: ListeningWorker) -> None:
    lose(line, planned(line, 3), others=2)
    told = line("margin", "gone")
    assert told.startswith("3 of what Respiro planned are gone on the server of Server and were kept; to write them")
    assert worker.asked == []
    status, out, err = line.run("margin", "gone", "--release")
    assert (status, out, err) == (1, "", told)
    worker.answers["sync"] = [synced(told_of(pushed=3))]
    assert line("margin", "gone", "--write-again") == "Server: 3 of yours brought there\n"
    assert worker.asked == [["sync", "--account=server", "--write-again"]]
    answer = line.json("margin", "gone")
    assert (answer["gone"], answer["missing"], answer["account"]) == (0, 3, "Server")


def test_margin_that_can_t_be_written_again_fails_the_command(line: Line, worker: ListeningWorker) -> None:
    lose(line, planned(line, 1))
    worker.answers["sync"] = [synced(told_of(trouble={"kind": "keyring_locked", "values": {}}))]
    assert line.run("margin", "gone", "--write-again")[0] == 1


def test_what_is_gone_and_not_ours_is_no_margin(line: Line) -> None:
    lose(line, [], others=4)
    assert line("margin", "gone") == "All margin is there.\n"
