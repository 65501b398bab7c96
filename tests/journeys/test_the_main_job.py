"""A person's first two weeks with Respiro, through the real processes and the real store."""

from pathlib import Path

import pytest

from support.respiro_process import Respiro, calendar, event

SATURDAY = "2026-11-21 10:00:00"
MEETINGS = (
    event("standup", "20261123T090000", 30, "Stand-up", "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=30"),
    event("report", "20261125T120000", 60, "Report"),
)


@pytest.fixture
def respiro(tmp_path: Path) -> Respiro:
    return Respiro(tmp_path / "home", SATURDAY)


def write(folder: Path, *events: str, name: str = "work.ics") -> Path:
    file = folder / name
    file.write_text(calendar(*events), encoding="utf-8", newline="")
    return file


def test_margin_is_planned_applied_defended_and_reviewed(respiro: Respiro, tmp_path: Path) -> None:
    file = write(tmp_path, *MEETINGS)
    imported = respiro.json("agenda", "import", file)
    assert (imported["found"], imported["accepted"], imported["reported"]) == (2, 2, 0)
    assert respiro.json("agenda", "import", file)["added"] == 0

    planned = respiro.json("margin", "plan", "--week", "2026-W48")
    assert (planned["target_minutes"], planned["planned_minutes"]) == (480, 480)
    assert planned["score"]["weekly_shortage"] == 0
    assert {block["change"] for block in planned["blocks"]} == {"add"}
    assert all(block["reason"]["text"] for block in planned["blocks"])
    assert respiro.json("margin", "list", "--week", "2026-W48")["blocks"] == []

    respiro.json("margin", "apply", "--week", "2026-W48")
    blocks = respiro.json("margin", "list", "--week", "2026-W48")["blocks"]
    assert sum(block["minutes"] for block in blocks) == 480
    victim = blocks[2]
    start = victim["start"].replace("-", "").replace(":", "")[:15]

    write(tmp_path, *MEETINGS, event("luis", start, 30, "Luis"))
    healed = respiro.json("agenda", "import", file)["healed"]
    assert {entry["by"]["summary"] for entry in healed if entry["by"]} == {"Luis"}
    after = respiro.json("margin", "list", "--week", "2026-W48")["blocks"]
    assert next(block for block in after if block["uid"] == victim["uid"])["start"] != victim["start"]
    assert sum(block["minutes"] for block in after if block["state"] == "standing") == 480

    respiro.now = "2026-11-30 09:00:00"
    review = respiro.json("review", "--week", "2026-W48")
    assert (review["planned_minutes"], review["kept_minutes"], review["eaten_minutes"]) == (480, 480, 0)
    assert review["trend"][-1]["week"] == "2026-W48"


def test_what_the_user_puts_somewhere_stays_there(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("agenda", "import", write(tmp_path, *MEETINGS))
    blocks = respiro.json("margin", "apply", "--week", "2026-W48")["applied"]
    uid = blocks[0]["uid"]
    (moved,) = respiro.json("margin", "move", uid, "2026-11-23T10:00", "2026-11-23T10:45")
    assert (moved["pinned"], moved["minutes"]) == (True, 45)
    again = respiro.json("margin", "apply", "--week", "2026-W48")
    (kept,) = [block for block in again["blocks"] if block["uid"] == uid]
    assert (kept["change"], kept["start"]) == ("keep", "2026-11-23T10:00:00+01:00")


def test_applied_margin_is_exported_as_events_of_our_own(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("agenda", "import", write(tmp_path, *MEETINGS))
    blocks = respiro.json("margin", "apply", "--week", "2026-W48")["applied"]
    respiro.now = "2026-11-22 20:00:00"
    exported = tmp_path / "margin.ics"
    assert respiro.json("margin", "export", exported)["blocks"] == len(blocks)
    text = exported.read_bytes().decode()
    assert text.count("BEGIN:VEVENT") == len(blocks)
    assert text.count("CATEGORIES:MARGIN") == text.count("TRANSP:OPAQUE") == len(blocks)
    on_monday = sum(block["start"].startswith("2026-11-23") for block in blocks)
    assert text.count("STATUS:CONFIRMED") == on_monday
    assert text.count("STATUS:TENTATIVE") == len(blocks) - on_monday
    assert all(f"UID:{block['uid']}" in text for block in blocks)


def test_exported_margin_that_comes_back_keeps_nobody_busy(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("agenda", "import", write(tmp_path, *MEETINGS))
    planned = respiro.json("margin", "apply", "--week", "2026-W48")["blocks"]
    exported = tmp_path / "margin.ics"
    respiro.json("margin", "export", exported)
    assert respiro.json("agenda", "import", exported)["healed"] == []
    again = respiro.json("margin", "plan", "--week", "2026-W48")["blocks"]
    assert [block["start"] for block in again] == [block["start"] for block in planned]


def test_a_calendar_named_after_its_owner_tells_whose_refusals_count(respiro: Respiro, tmp_path: Path) -> None:
    declined = event(
        "no",
        "20261123T090000",
        540,
        "Not for me",
        "ATTENDEE;PARTSTAT=DECLINED:mailto:Yolanda@example.org",
        "ATTENDEE;PARTSTAT=ACCEPTED:mailto:luis@example.org",
    )
    file = tmp_path / "google.ics"
    file.write_text(calendar(declined, name="yolanda@example.org"), encoding="utf-8", newline="")
    assert respiro.json("agenda", "import", file)["own_address"] == "yolanda@example.org"
    assert respiro.run("settings", "get", "user.addresses").stdout.strip() == "yolanda@example.org"
    planned = respiro.json("margin", "plan", "--week", "2026-W48")
    assert "2026-11-23" in {block["start"][:10] for block in planned["blocks"]}


def test_an_address_that_was_told_is_not_replaced(respiro: Respiro, tmp_path: Path) -> None:
    respiro.json("settings", "set", "user.addresses", "me@example.org")
    guest = event("one", "20261123T090000", 60, "One", "ATTENDEE:mailto:luis@example.org")
    file = tmp_path / "google.ics"
    file.write_text(calendar(guest, name="yolanda@example.org"), encoding="utf-8", newline="")
    assert respiro.json("agenda", "import", file)["own_address"] is None
    assert respiro.run("settings", "get", "user.addresses").stdout.strip() == "me@example.org"


def test_clients_hours_pull_margin_to_them(respiro: Respiro) -> None:
    respiro.json("client", "add", "Ana", "--tier", "A", "--hours", "mon-fri 10:00-11:00")
    respiro.json("settings", "set", "margin.target", "150")
    planned = respiro.json("margin", "plan", "--week", "2026-W48")
    assert {block["start"][11:16] for block in planned["blocks"]} <= {"10:00", "10:15", "10:30"}
    assert {block["reason"]["clients"][0]["name"] for block in planned["blocks"]} == {"Ana"}


def test_holidays_of_a_country_are_days_off(respiro: Respiro) -> None:
    respiro.json("settings", "set", "work.holidays", "ES")
    planned = respiro.json("margin", "plan", "--week", "2026-W50")
    assert "2026-12-08" not in {block["start"][:10] for block in planned["blocks"]}
    assert planned["target_minutes"] == 384


def test_a_past_stretch_of_the_agenda_can_be_listed(respiro: Respiro, tmp_path: Path) -> None:
    yearly = event("old", "19970902T090000", 60, "Old times", "RRULE:FREQ=DAILY;COUNT=10")
    respiro.json("agenda", "import", write(tmp_path, yearly))
    listed = respiro.json("agenda", "list", "--from", "1997-09-01", "--to", "1998-01-01")
    assert [occurrence["start"][:10] for occurrence in listed] == [f"1997-09-{day:02d}" for day in range(2, 12)]
    assert {occurrence["recurrence_id"] for occurrence in listed} == {occurrence["start"] for occurrence in listed}


def test_the_demo_does_the_whole_job_and_twice_is_as_good_as_once(respiro: Respiro) -> None:
    first = respiro.json("demo")
    assert first["planned_minutes"] == first["target_minutes"] == 480
    second = respiro.json("demo")
    assert {block["change"] for block in second["blocks"]} == {"keep"}
    assert "respiro" in respiro.run("demo").stdout
