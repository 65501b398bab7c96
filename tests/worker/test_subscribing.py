"""Subscriptions, from the worker's side: kept up to date, and never at the price of what was there."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from respiro.adapters.ics import folder
from respiro.domain.errors import AddressError, SecretsError
from respiro.domain.subscriptions import Subscription, Trouble
from respiro.services.subscriptions import arrange, keep_missing
from support.fake_web import Typed
from support.worker_rig import WorkerRig

ADDRESS = "https://example.org/team.ics"
PRIVATE = (
    "https://calendar.google.com/calendar/ical/me%40example.org/private-8a6e4f0c3b1d4e7fa2c5d9b80e6f1a23/basic.ics"
)


def event(number: int, summary: str = "Meeting") -> str:
    day = 1 + number % 28
    return (
        f"BEGIN:VEVENT\r\nUID:{number}@example.org\r\nDTSTART:202612{day:02}T090000Z\r\n"
        f"DTEND:202612{day:02}T100000Z\r\nSUMMARY:{summary} {number}\r\nEND:VEVENT\r\n"
    )


def calendar(*events: str, name: str = "Team") -> bytes:
    own = f"X-WR-CALNAME:{name}\r\n" if name else ""
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{own}{''.join(events)}END:VCALENDAR\r\n".encode()


@pytest.fixture
def rig(tmp_path: Path) -> WorkerRig:
    return WorkerRig(tmp_path / "home")


def subscribe(rig: WorkerRig, place: object, **order: object) -> dict[str, object]:
    rig.typed = Typed({"place": str(place), **order})
    return rig.run("subscribe")


def fetch(rig: WorkerRig, *arguments: str) -> dict[str, object]:
    result = rig.run("fetch", *arguments)
    told = result["subscriptions"]
    assert isinstance(told, list)
    return told[0] if len(told) == 1 else result


def kept(rig: WorkerRig) -> Subscription:
    store = rig.open()
    (one,) = store.subscriptions()
    rig.close()
    return one


def summaries(rig: WorkerRig) -> list[str]:
    return sorted(one.summary for one in rig.occurrences())


def test_a_subscription_brings_in_what_the_address_holds_and_is_due_again(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1), event(2))
    result = subscribe(rig, ADDRESS, every=30)
    assert (result["calendar"], result["added"], result["trouble"]) == ("Team", 2, None)
    one = kept(rig)
    assert (one.place, one.is_secret, one.every) == (ADDRESS, False, 30)
    assert one.fetched_at == rig.now
    assert one.next_at == rig.now + timedelta(minutes=30)


def test_what_has_not_changed_is_asked_for_by_its_version_alone(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS)
    assert fetch(rig, "--all")["is_new"] is False
    assert [bool(etag) for _, etag, _ in rig.web.asked] == [False, True]


def test_what_was_imported_over_it_is_replaced_though_the_source_has_not_changed(
    rig: WorkerRig, tmp_path: Path
) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS)
    (tmp_path / "other.ics").write_bytes(calendar(event(1, "Imported")))
    rig.run("import", str(tmp_path / "other.ics"), "--calendar", "Team")
    assert summaries(rig) == ["Imported 1"]
    assert fetch(rig, "--all")["is_changed"] is True
    assert summaries(rig) == ["Meeting 1"]
    assert fetch(rig, "--all")["is_new"] is False


def test_only_what_is_due_is_looked_at(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS)
    assert rig.run("fetch")["subscriptions"] == []
    rig.now += timedelta(hours=1)
    rig.web.pages[ADDRESS] = calendar(event(1), event(2))
    assert fetch(rig)["is_changed"] is True
    assert summaries(rig) == ["Meeting 1", "Meeting 2"]


@pytest.mark.parametrize(
    "page",
    [
        b"<!DOCTYPE html><html><body>Please log in</body></html>",
        b"",
        b"\x00\x01\x02",
        calendar(*(event(number) for number in range(20)))[:-300],
        AddressError("address_gone", status=404),
        AddressError("address_answered", status=500),
        AddressError("address_too_slow"),
        AddressError("address_too_large"),
    ],
    ids=["html", "empty", "bytes", "cut", "404", "500", "slow", "large"],
)
def test_a_fetch_that_goes_wrong_keeps_the_copy_and_says_why(rig: WorkerRig, page: bytes) -> None:
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(20)))
    subscribe(rig, ADDRESS)
    before, looked = summaries(rig), rig.now
    rig.web.pages[ADDRESS] = page
    rig.now += timedelta(hours=2)
    assert "error" in fetch(rig)
    assert summaries(rig) == before
    one = kept(rig)
    assert one.trouble is not None
    assert (one.failures, one.fetched_at) == (1, looked)
    assert one.next_at == rig.now + timedelta(minutes=5)


def test_no_place_to_cut_a_download_costs_an_event(rig: WorkerRig) -> None:
    whole = calendar(*(event(number) for number in range(20)))
    rig.web.pages[ADDRESS] = whole
    subscribe(rig, ADDRESS)
    before = summaries(rig)
    for offset in range(0, len(whole) - 2, max(1, len(whole) // 200)):
        rig.web.pages[ADDRESS] = whole[:offset]
        assert "error" in fetch(rig, "--all"), offset
    assert summaries(rig) == before


def test_many_that_vanish_are_kept_until_the_user_says_so(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(40)))
    subscribe(rig, ADDRESS)
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(39, 60)))
    assert fetch(rig, "--all")["kept_missing"] == 39
    assert kept(rig).missing == 39
    assert len(summaries(rig)) == 60
    assert fetch(rig, "--all")["is_new"] is False
    assert kept(rig).missing == 39
    fetch(rig, "--calendar", "Team", "--remove-missing")
    assert kept(rig).missing == 0
    assert len(summaries(rig)) == 21


def test_what_the_user_said_may_stay_is_asked_about_again_only_when_more_is_gone(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(40)))
    subscribe(rig, ADDRESS)
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(20)))
    fetch(rig, "--all")
    keep_missing(rig.ports(rig.open()), "Team")
    fetch(rig, "--all")
    assert kept(rig).missing == 0
    rig.web.pages[ADDRESS] = calendar(*(event(number, "Written anew") for number in range(20)))
    fetch(rig, "--all")
    assert (kept(rig).missing, len(summaries(rig))) == (0, 40)
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(19)))
    fetch(rig, "--all")
    assert kept(rig).missing == 21


def test_a_few_that_vanish_go(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(40)))
    subscribe(rig, ADDRESS)
    rig.web.pages[ADDRESS] = calendar(*(event(number) for number in range(4, 40)))
    assert fetch(rig, "--all")["removed"] == 4
    assert len(summaries(rig)) == 36


def test_a_secret_address_is_in_the_keyring_and_nowhere_else(rig: WorkerRig) -> None:
    rig.web.pages[PRIVATE] = calendar(event(1), name="")
    result = subscribe(rig, PRIVATE)
    one = kept(rig)
    assert one.is_secret
    assert rig.secrets.kept == {one.secret_name: PRIVATE}
    assert "8a6e4f0c" not in json.dumps([result, rig.lines])
    for path in rig.folder.rglob("*"):
        assert not path.is_file() or b"8a6e4f0c" not in path.read_bytes()
    fetch(rig, "--all")
    assert rig.web.asked[-1][0] == PRIVATE
    rig.run("unsubscribe", one.calendar)
    assert rig.secrets.kept == {}
    assert summaries(rig) == []


def test_without_a_keyring_the_copy_is_used_and_the_reason_told(rig: WorkerRig) -> None:
    rig.web.pages[PRIVATE] = calendar(event(1))
    rig.secrets.fault = SecretsError("keyring_absent")
    result = subscribe(rig, PRIVATE)
    assert result["trouble"] == {"kind": "keyring_absent", "values": {}}
    assert summaries(rig) == ["Meeting 1"]
    assert kept(rig).trouble == Trouble("keyring_absent")
    assert "error" in fetch(rig, "--all")
    assert summaries(rig) == ["Meeting 1"]
    rig.typed = Typed({"address": PRIVATE})
    rig.web.pages[PRIVATE] = calendar(event(2))
    assert fetch(rig, "--calendar", "Team", "--new-address")["trouble"] == {"kind": "keyring_absent", "values": {}}
    assert summaries(rig) == ["Meeting 1", "Meeting 2"]
    assert kept(rig).trouble == Trouble("keyring_absent")
    rig.secrets.fault = None
    assert fetch(rig, "--all")["error"] == {"kind": "address_forgotten", "values": {"calendar": "Team"}}
    rig.typed = Typed({"address": PRIVATE})
    assert fetch(rig, "--calendar", "Team", "--new-address")["is_new"] is True
    assert kept(rig).trouble is None


def test_a_new_address_that_does_not_work_leaves_the_old_one(rig: WorkerRig) -> None:
    rig.web.pages[PRIVATE] = calendar(event(1))
    subscribe(rig, PRIVATE)
    before = kept(rig)
    for wrong in (ADDRESS, "https://example.org/login.ics"):
        rig.web.pages["https://example.org/login.ics"] = b"<html>"
        rig.typed = Typed({"address": wrong})
        assert "error" in fetch(rig, "--calendar", "Team", "--new-address")
    assert (kept(rig), rig.secrets.kept) == (before, {before.secret_name: PRIVATE})
    rig.web.pages[ADDRESS] = calendar(event(1), event(2))
    rig.typed = Typed({"address": ADDRESS})
    assert fetch(rig, "--calendar", "Team", "--new-address")["is_changed"] is True
    assert (kept(rig).place, kept(rig).is_secret, rig.secrets.kept) == (ADDRESS, False, {})


def test_a_subscription_that_can_not_be_read_at_first_leaves_nothing(rig: WorkerRig) -> None:
    rig.web.pages[PRIVATE] = b"<html>"
    result = subscribe(rig, PRIVATE)
    assert result["error"]["kind"] == "address_no_calendar"  # type: ignore[index]  JSON
    assert "8a6e4f0c" not in json.dumps(result)
    store = rig.open()
    assert (store.subscriptions(), store.sources(), rig.secrets.kept) == ([], [], {})
    rig.close()


def test_a_calendar_without_a_name_is_not_called_by_a_host_that_is_secret(rig: WorkerRig) -> None:
    address = "https://8a6e4f0c3b1d4e7fa2c5.calendars.example/basic.ics"
    rig.web.pages[address] = calendar(event(1), name="")
    assert subscribe(rig, address)["calendar"] == "….calendars.example"


@pytest.mark.parametrize("removes", [["unsubscribe", "Team"], ["unsubscribe", "--keep", "Team"]], ids=["all", "keep"])
def test_what_is_forgotten_while_it_is_fetched_does_not_come_back(rig: WorkerRig, removes: list[str]) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS)
    removes_meanwhile, rig.web.before = WorkerRig(rig.folder, web=rig.web), lambda: removes_meanwhile.run(*removes)
    before = summaries(rig) if "--keep" in removes else []
    rig.web.pages[ADDRESS] = calendar(event(1), event(2))
    assert fetch(rig, "--all")["error"] == {"kind": "not_subscribed", "values": {"calendar": "Team"}}
    assert summaries(rig) == before


def test_what_the_user_changes_while_it_is_fetched_holds_beside_what_came(rig: WorkerRig) -> None:
    rig.web.pages[PRIVATE] = calendar(event(1))
    rig.web.pages[ADDRESS] = calendar(event(1), event(2))
    subscribe(rig, PRIVATE)
    meanwhile = WorkerRig(rig.folder)
    rig.web.before = lambda: arrange(meanwhile.ports(meanwhile.open()), "Team", every=30, client_id="")
    rig.typed = Typed({"address": ADDRESS})
    fetch(rig, "--calendar", "Team", "--new-address")
    assert (kept(rig).every, kept(rig).place, kept(rig).is_secret) == (30, ADDRESS, False)


@pytest.mark.parametrize("text", ["file:{path}", "file://{path}", "{path}"])
def test_a_file_is_found_by_its_path_and_by_its_address(rig: WorkerRig, tmp_path: Path, text: str) -> None:
    (tmp_path / "a b.ics").write_bytes(calendar(event(1)))
    path = tmp_path / "a b.ics"
    assert subscribe(rig, text.format(path=path if text == "{path}" else str(path).replace(" ", "%20")))["added"] == 1


def test_an_address_of_another_kind_is_refused_as_such(rig: WorkerRig) -> None:
    refused = subscribe(rig, "gopher://example.org/team.ics")
    assert refused["error"] == {"kind": "address_scheme_refused", "values": {"scheme": "gopher"}}


def test_the_same_place_twice_is_refused(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS)
    again = subscribe(rig, "webcal://EXAMPLE.org/team.ics")
    assert again["error"] == {"kind": "already_subscribed", "values": {"calendar": "Team"}}


def test_a_name_that_is_taken_gets_a_number(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    rig.web.pages["https://example.org/other.ics"] = calendar(event(7))
    subscribe(rig, ADDRESS)
    assert subscribe(rig, "https://example.org/other.ics")["calendar"] == "Team (2)"
    assert summaries(rig) == ["Meeting 1", "Meeting 7"]


def test_a_file_and_a_folder_are_followed(rig: WorkerRig, tmp_path: Path) -> None:
    file, folder = tmp_path / "own.ics", tmp_path / "vdir"
    file.write_bytes(calendar(event(1), name=""))
    folder.mkdir()
    for number in (2, 3):
        (folder / f"{number}.ics").write_bytes(calendar(event(number), name="Item"))
    (folder / "displayname").write_text("Projects\n", encoding="utf-8")
    assert subscribe(rig, file)["calendar"] == "own"
    assert subscribe(rig, folder)["calendar"] == "Projects"
    assert summaries(rig) == ["Meeting 1", "Meeting 2", "Meeting 3"]
    (folder / "4.ics").write_bytes(calendar(event(4)))
    file.write_bytes(calendar(event(1, "Moved")))
    rig.run("fetch", "--all")
    assert summaries(rig) == ["Meeting 2", "Meeting 3", "Meeting 4", "Moved 1"]


def test_a_file_of_a_folder_that_can_not_be_read_costs_no_event_and_is_named(rig: WorkerRig, tmp_path: Path) -> None:
    folder = tmp_path / "vdir"
    folder.mkdir()
    for number in range(30):
        (folder / f"{number:02}.ics").write_bytes(calendar(event(number)))
    subscribe(rig, folder)
    (folder / "03.ics").write_bytes(b"<html>")
    (folder / "04.ics").unlink()
    result = fetch(rig, "--all")
    assert len(summaries(rig)) == 30
    assert [(told["file"], told["kind"]) for told in result["problems"]] == [("03.ics", "item_no_calendar")]  # type: ignore[attr-defined]  JSON


def test_a_file_of_a_folder_that_is_half_written_is_named_and_costs_no_other(rig: WorkerRig, tmp_path: Path) -> None:
    folder = tmp_path / "vdir"
    folder.mkdir()
    for number in range(5):
        (folder / f"{number}.ics").write_bytes(calendar(event(number)))
    (folder / "5.ics").write_bytes(calendar(event(5))[:-60])
    result = subscribe(rig, folder)
    assert [(told["file"], told["kind"]) for told in result["problems"]] == [("5.ics", "item_cut_off")]  # type: ignore[attr-defined]  JSON
    (folder / "1.ics").write_bytes(calendar(event(1, "Half written"))[:-20])
    (folder / "2.ics").write_bytes(calendar(event(2, "Moved")))
    fetch(rig, "--all")
    assert summaries(rig) == ["Meeting 0", "Meeting 1", "Meeting 3", "Meeting 4", "Moved 2"]


def test_more_files_than_are_read_are_named_and_cost_nothing(
    rig: WorkerRig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = tmp_path / "vdir"
    files.mkdir()
    for number in range(20):
        (files / f"{number:02}.ics").write_bytes(calendar(event(number)))
    subscribe(rig, files)
    monkeypatch.setattr(folder, "MOST_FILES", 19)
    (files / "00.ics").unlink()
    (files / "20.ics").write_bytes(calendar(event(20)))
    result = fetch(rig, "--all")
    assert [(told["file"], told["kind"]) for told in result["problems"]] == [("20.ics", "item_unreadable")]  # type: ignore[attr-defined]  JSON
    assert len(summaries(rig)) == 20


def test_a_problem_in_a_folder_names_the_file_and_its_own_line(rig: WorkerRig, tmp_path: Path) -> None:
    folder = tmp_path / "vdir"
    folder.mkdir()
    for number in range(3):
        (folder / f"{number}.ics").write_bytes(calendar(event(number)))
    (folder / "1.ics").write_bytes(calendar(event(1).replace("DTSTART:", "X-NONE:"), name=""))
    result = subscribe(rig, folder)
    assert [(told["file"], told["line"], told["uid"]) for told in result["problems"]] == [("1.ics", 3, "1@example.org")]  # type: ignore[attr-defined]  JSON


def test_a_clients_agenda_is_never_the_users_own(rig: WorkerRig) -> None:
    rig.web.pages[ADDRESS] = calendar(event(1))
    subscribe(rig, ADDRESS, client="acme")
    assert summaries(rig) == []
    assert kept(rig).client_id == "acme"
