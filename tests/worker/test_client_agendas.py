"""What is stored of a client's agenda is shown with their data, and nothing of it outlives them."""

import json
from pathlib import Path
from typing import Any

import pytest

from respiro.adapters.store.store import check
from respiro.domain.clients import Client
from respiro.domain.errors import SecretsError
from respiro.services.subscriptions import arrange
from support.fake_web import Typed
from support.worker_rig import WorkerRig

PRIVATE = (
    "https://calendar.google.com/calendar/ical/ana%40nest.example/private-8a6e4f0c3b1d4e7fa2c5d9b80e6f1a23/basic.ics"
)
OPEN = "https://example.org/team.ics"
ANA = Client("client-ana", "Ana Ñandú", emails=("ana@nest.example",))


def calendar(uid: str, summary: str) -> bytes:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTART:20261201T090000Z\r\nDTEND:20261201T100000Z\r\nSUMMARY:{summary}\r\n"
        "END:VEVENT\r\nEND:VCALENDAR\r\n"
    ).encode()


@pytest.fixture
def rig(tmp_path: Path) -> WorkerRig:
    """Put a client with a secret agenda and one of the user's own into a store and its backup."""
    rig = WorkerRig(tmp_path / "home")
    store = rig.open()
    store.put_client(ANA)
    rig.close()
    rig.web.pages |= {PRIVATE: calendar("theirs-1", "Surgery"), OPEN: calendar("ours-1", "Team")}
    for place, calendar_name, client in ((PRIVATE, "Nest", ANA.id), (OPEN, "Team", "")):
        rig.typed = Typed({"place": place, "calendar": calendar_name, "client": client})
        assert rig.run("subscribe")["calendar"] == calendar_name
    store = rig.open()
    store.backup_today()
    rig.close()
    return rig


def traces(rig: WorkerRig) -> list[str]:
    marks = (b"Surgery", b"theirs-1", ANA.id.encode(), b"8a6e4f0c", b"Nest")
    files = [path for path in rig.folder.rglob("*") if path.is_file()]
    return [f"{path.name}: {mark!r}" for path in files for mark in marks if mark in path.read_bytes()]


def entries(rig: WorkerRig, section: str) -> list[dict[str, Any]]:
    """Return what the client's data has under a title."""
    found = rig.run("client-data", ANA.id)[section]
    assert isinstance(found, list)
    return found


def test_their_data_names_the_agenda_and_no_secret(rig: WorkerRig) -> None:
    (agenda,) = entries(rig, "agendas")
    assert (agenda["calendar"], agenda["every_minutes"], agenda["shows_details"]) == ("Nest", 60, False)
    assert agenda["fetched_at"] == rig.now.astimezone(rig.zone).isoformat()
    assert "8a6e4f0c" not in json.dumps(agenda)
    rig.run("client-data", ANA.id, "--to", str(rig.folder / "out"))
    (text,) = (rig.folder / "out").glob("*.txt")
    assert "Calendar: Nest" in text.read_text()
    assert "Fetched: 2026-11-21 21:00" in text.read_text()


def test_erasing_a_client_takes_their_agenda_from_store_backups_and_keyring(rig: WorkerRig) -> None:
    assert len(rig.secrets.kept) == 1
    assert traces(rig)
    result = rig.run("erase-client", ANA.id)
    assert (result["left"], rig.secrets.kept, traces(rig)) == ([], {}, [])
    assert result["records"] == {"client": 1, "subscription": 1}
    store = rig.open()
    assert [one.calendar for one in store.subscriptions()] == ["Team"]
    assert [source.name for source in store.sources()] == ["Team"]
    assert check(store)
    rig.close()
    assert [one.summary for one in rig.occurrences()] == ["Team"]


def test_a_keyring_that_can_not_be_had_is_told_and_stops_nothing(rig: WorkerRig) -> None:
    (name,) = rig.secrets.kept
    rig.secrets.fault = SecretsError("keyring_locked")
    result = rig.run("erase-client", ANA.id)
    assert result["left"] == [{"file": name, "kind": "secret_left"}]
    assert traces(rig) == []


def test_a_backup_is_told_to_hold_their_agenda_too(rig: WorkerRig) -> None:
    (copy,) = entries(rig, "copies")
    assert copy["records"] == 2


def test_days_far_ahead_are_worked_out_without_what_is_clients(rig: WorkerRig) -> None:
    told = rig.run("list", "--from", "2026-12-01", "--to", "2026-12-01")["occurrences"]
    assert [one["summary"] for one in told] == ["Team"]  # type: ignore[attr-defined]  # JSON


def test_a_calendar_that_stays_keeps_what_it_has_and_no_secret(rig: WorkerRig) -> None:
    rig.run("unsubscribe", "--keep", "--", "Nest")
    assert rig.secrets.kept == {}
    assert [one.summary for one in rig.occurrences()] == ["Surgery", "Team"]
    error = rig.run("unsubscribe", "--keep", "Nest")["error"]
    assert error == {"kind": "not_subscribed", "values": {"calendar": "Nest"}}


def test_an_agenda_that_became_theirs_later_goes_from_older_copies_too(rig: WorkerRig) -> None:
    arrange(rig.ports(rig.open()), "Team", client_id=ANA.id)
    rig.close()
    assert rig.run("erase-client", ANA.id)["left"] == []
    files = [path for path in rig.folder.rglob("*") if path.is_file()]
    assert [path.name for path in files if b"ours-1" in path.read_bytes()] == []
