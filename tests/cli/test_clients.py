"""The commands about clients, on a store in memory."""

import io
import json
from typing import Any

import pytest

from cli.test_calls import Line, add
from respiro.domain.clients import Client
from support.call_desk import desk
from support.client_scene import request_of

ANA = Client("ana", "Ana Pérez", phones=("+34600111222",), emails=("ana@example.org",), language="es")
FIRE = "report; thu 16:00-18:00; 45 min; ask 1 day before"


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(desk(clients=[ANA]), capsys)


def test_every_field_can_be_told_and_taken_back(line: Line) -> None:
    told = line.json(
        *("client", "add", "Luis", "--company", "Fit & Co", "--tier", "A", "--profile", "impatient"),
        *("--tone", "formal", "--language", "pl", "--hours", "mon-tue 9:00-13:00", "--free-after", "16:00"),
        *("--zone", "Europe/Warsaw", "--reach-hours", "mon-fri 9:00-18:00", "--response", "1 h 30"),
        *("--urgent-response", "2h", "--urgent-channel", "whatsapp", "--wild-cards", "2", "--rate", "45.50 EUR"),
        *("--notes", "likes tea", "--phone", "600222333", "--email", "luis@example.org", "--fire", FIRE),
        *("--let-through", "--shares-contact"),
    )
    client_id = told.pop("id")
    assert told == {
        "name": "Luis",
        "company": "Fit & Co",
        "tier": "A",
        "profile": "impatient",
        "tone": "formal",
        "language": "pl",
        "phones": ["+34600222333"],
        "emails": ["luis@example.org"],
        "hours": {"monday": "09:00-13:00", "tuesday": "09:00-13:00"},
        "zone": "Europe/Warsaw",
        "free_after": "16:00",
        "reach_hours": dict.fromkeys(("monday", "tuesday", "wednesday", "thursday", "friday"), "09:00-18:00"),
        "response_minutes": 90,
        "urgent_response_minutes": 120,
        "urgent_channel": "whatsapp",
        "let_through": True,
        "wild_cards": 2,
        "hourly_rate": 45.5,
        "currency": "EUR",
        "shares_contact": True,
        "notes": "likes tea",
        "fires": [
            {
                "what": "report",
                "weekday": "thursday",
                "hours": "16:00-18:00",
                "minutes": 45,
                "ask_before_minutes": 480,
            }
        ],
    }
    bare = line.json(
        *("client", "add", "luis", "--company", "", "--profile", "", "--tone", "", "--language", "system"),
        *("--hours", "", "--free-after", "", "--zone", "", "--reach-hours", "", "--response", ""),
        *("--urgent-response", "", "--urgent-channel", "", "--wild-cards", "0", "--rate", "", "--notes", ""),
        *("--phone", "", "--email", "", "--fire", "", "--no-let-through", "--no-shares-contact"),
    )
    kept = {name for name, value in bare.items() if value not in (None, [], {}, False, 0)}
    assert kept == {"id", "name", "tier", "profile"}
    assert (bare["id"], bare["name"], bare["profile"]) == (client_id, "luis", "steady")


def test_what_is_not_named_stays(line: Line) -> None:
    line("client", "add", "Ana Pérez", "--rate", "45 EUR")
    after = line.json("client", "add", "ana perez", "--notes", "tea")
    assert (after["phones"], after["hourly_rate"], after["notes"]) == (["+34600111222"], 45, "tea")


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--rate", "forty"), "not a rate an hour"),
        (("--fire", "report"), "does not say what is usually asked"),
        (("--wild-cards", "many"), "can't be a number of exceptions"),
        (("--urgent-channel", "pigeon"), "can't be chosen"),
        (("--free-after", "noon"), "noon"),
        (("--profile", "martian"), "can't be chosen"),
    ],
)
def test_what_can_t_be_is_refused_and_nothing_is_stored(line: Line, arguments: tuple[str, ...], says: str) -> None:
    assert says in line.fault("client", "add", "Luis", *arguments)
    assert [client.name for client in line.ports.store.clients()] == ["Ana Pérez"]


def test_a_call_makes_a_client_in_one_step(line: Line) -> None:
    waiting = add(line, "--who", "Marta Ruiz", "--number", "600 123 456", "--channel", "whatsapp")
    made = line.json("client", "add", "--from-call", waiting["id"][:8], "--tier", "A")
    assert (made["name"], made["phones"], made["urgent_channel"], made["tier"]) == (
        "Marta Ruiz",
        ["+34600123456"],
        "whatsapp",
        "A",
    )
    (shown,) = line.json("call", "list")
    assert shown["client_id"] == made["id"]
    assert {"changed clients", "changed calls"} <= set(line.told)


def test_a_request_makes_a_client_in_one_step(line: Line) -> None:
    from respiro.domain.calls import Caller  # noqa: PLC0415  beside its one use

    request = request_of(line.ports, Caller("Jan", "+48601234567"), "the invoice")
    printed = line("client", "add", "Jan Kowalski", "--from-request", request.id)
    assert printed.startswith("Jan Kowalski  tier B")
    assert "now theirs: calls: 0, follow-ups: 0, urgent requests: 1" in printed


def test_a_client_needs_a_name_or_an_origin(line: Line) -> None:
    assert "needs a name" in line.fault("client", "add")
    assert "Nobody is found" in line.fault("client", "add", "--from-call", "nothing")


def data_of(line: Line) -> dict[str, Any]:
    return {
        "told_at": "2026-11-23T10:00:00+01:00",
        "client": line.json("client", "list")[0],
        "calls": [{"at": "2026-11-20T10:00:00+01:00", "name": "Ana", "number": "+34600", "direction": "missed"}],
        "follow_ups": [],
        "requests": [],
        "playbook_runs": [],
        "exceptions": [{"month": "2026-11", "allowed": 1, "used": 2, "let_through": 2}],
        "margin": [],
        "notes": {"limit_offered/ana": "2026-11-20"},
        "tasks": [],
        "copies": [{"file": "backups/x.db", "kind": "backup", "records": 3}],
    }


def test_all_that_is_stored_is_shown(line: Line) -> None:
    line.worker.result = data_of(line)
    assert line.json("client", "show", "ana perez") == line.worker.result
    assert line.worker.asked == [["client-data", "ana"]]
    printed = line("client", "show", "Ana Pérez")
    for words in (
        "Name: Ana Pérez",
        "Phones: +34600111222",
        "Kind of call: missed",
        "Month: 2026-11",
        "limit_offered/ana: 2026-11-20",
        "backups/x.db: 3 records",
        "Urgent requests\n---------------\nnothing",
    ):
        assert words in printed


def test_it_is_written_into_a_folder(line: Line, tmp_path: Any) -> None:
    line.worker.result = {"files": [str(tmp_path / "Respiro Ana.json")]}
    assert "Respiro Ana.json" in line("client", "export", "ANA", "--to", str(tmp_path))
    assert line.worker.asked == [["client-data", "ana", "--to", str(tmp_path)]]


def test_an_address_book_is_imported_by_the_worker(line: Line, tmp_path: Any) -> None:
    file = str(tmp_path / "a.vcf")
    line.worker.result = {
        **dict.fromkeys(("added", "completed", "unchanged"), 1),
        "reported": 0,
        "problems": [],
        "cards": [{"standing": "new", "name": "Jan", "phones": ["+48601"], "emails": []}],
    }
    assert line("client", "import", file, "--dry-run") == (
        "  new        Jan  +48601\n1 would be added, 1 would be completed, 1 known already\n"
    )
    assert line.told == []
    assert line("client", "import", file) == "1 added, 1 completed, 1 known already\n"
    assert line.told == ["changed clients"]
    assert line.worker.asked == [["vcards", file, "--preview"], ["vcards", file]]


ERASED = {"records": {"client": 1, "call": 4}, "copies": 2, "left": [], "mentions": {"call": 1}, "tasks": 0}


def test_erasing_asks_for_the_name_first(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.worker.result = ERASED
    monkeypatch.setattr("sys.stdin", io.StringIO("ana\n"))
    status, _out, err = line.run("client", "erase", "ana")
    assert (status, line.worker.asked) == (1, [])
    assert "nothing was erased" in err
    monkeypatch.setattr("sys.stdin", io.StringIO("Ana Pérez\n"))
    printed = line("client", "erase", "ana")
    assert "Erased Ana Pérez: 5 records; 2 backups written anew." in printed
    assert "What others wrote still names them: 1 × call." in printed
    assert line.worker.asked == [["erase-client", "ana"]]
    assert {"changed clients", "changed calls", "changed agenda"} <= set(line.told)


def test_a_script_says_yes_and_hears_what_is_left(line: Line) -> None:
    line.worker.result = {**ERASED, "left": [{"file": "damaged/2026", "kind": "damaged_store_kept"}]}
    status, out, err = line.run("client", "erase", "ana", "--yes", "--json")
    assert (status, json.loads(out)["left"][0]["kind"]) == (1, "damaged_store_kept")
    status, _out, err = line.run("client", "erase", "ana", "--yes", "--delete-damaged")
    assert "damaged/2026 was set aside because it is damaged" in err
    assert line.worker.asked[-1] == ["erase-client", "ana", "--delete-damaged"]
