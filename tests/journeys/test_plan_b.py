"""Emergencies of a working week, through the real processes and the real store."""

from pathlib import Path

import pytest

from support.respiro_process import Respiro

MONDAY = "2026-11-23"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    respiro = Respiro(tmp_path_factory.mktemp("first") / "home", f"{MONDAY} 16:30:00")
    respiro.json("settings", "set", "user.language", "en")
    hours = "mon-fri 9:00-13:00, 16:00-20:00"
    respiro.json(
        "client", "add", "Luis", "--tier", "A", "--profile", "impatient", "--hours", hours, "--language", "es",
        "--phone", "+34 600 123 456", "--urgent-response", "90", "--shares-contact",
    )  # fmt: skip
    respiro.json("client", "add", "Ana", "--tier", "C", "--profile", "invader", "--wild-cards", "0")
    return respiro


@pytest.fixture
def respiro(first: Respiro, tmp_path: Path) -> Respiro:
    return first.copied_to(tmp_path / "home")


def test_an_impatient_client_gets_a_promise_a_block_and_a_text(respiro: Respiro) -> None:
    respiro.json("margin", "add", f"{MONDAY}T17:00", f"{MONDAY}T17:45")
    respiro.json("margin", "add", "2026-11-24T10:00", "2026-11-24T11:30")
    added = respiro.json("planb", "add", "Luis", "la web está caída", "--expect", "hoy 17:30", "--takes", "60")
    request, advice = added["request"], added["advice"]
    assert request["expected_by"] == f"{MONDAY}T17:30:00+01:00"
    assert advice["promised_at"] == f"{MONDAY}T18:00:00+01:00"
    assert (advice["capacity"]["free"], advice["capacity"]["short"]) == (45, 15)
    assert advice["place"]["start"] == "2026-11-24T10:00:00+01:00"
    assert not advice["place"]["keeps_promise"]
    assert [one["kind"] for one in advice["proposals"][0]["gives_way"]] == ["soft_block"]

    refused = respiro.run("planb", "decide", "Luis", "now")
    assert refused.returncode == 1
    assert "over-capacity" in refused.stderr
    assert respiro.json("planb", "show", "Luis")["stage"] == "received"

    decided = respiro.json("planb", "decide", "Luis", "block")
    assert decided["request"]["stage"] == "scheduled"
    assert decided["request"]["promised_at"] == "2026-11-24T11:00:00+01:00"
    assert decided["reply"].startswith("Hola, Luis")
    assert "11:00" in decided["reply"]
    booked = [entry["kind"] for entry in respiro.json("margin", "list")["ledger"]]
    assert booked.count("reserved") == 1

    respiro.now = "2026-11-24 10:05:00"
    respiro.json("planb", "start", "Luis")
    respiro.now = "2026-11-24 10:38:00"
    done = respiro.json("planb", "finish", "Luis", "--minutes", "35", "--release")
    assert (done["stage"], done["spent"]) == ("resolved", 35)
    listed = respiro.json("margin", "list")
    assert [entry["kind"] for entry in listed["ledger"]].count("used") == 1
    assert [block["minutes"] for block in listed["blocks"] if block["start"].startswith("2026-11-24")] == [40]
    stages = [event["kind"] for event in respiro.json("planb", "show", request["id"])["history"]]
    assert stages == ["received", "scheduled", "active", "resolved"]


def test_an_invader_on_sunday_evening_waits_for_monday(respiro: Respiro) -> None:
    respiro.now = "2026-11-22 22:00:00"
    advice = respiro.json("planb", "add", "Ana", "one more idea")["advice"]
    assert not advice["in_hours"]
    assert advice["opens_at"] == f"{MONDAY}T09:00:00+01:00"
    assert advice["exceptions"] == {"used": 0, "allowed": 0, "standing": "fine"}
    promise = ("later", "--by", "2026-11-24T12:00", "--over-capacity")
    respiro.json("planb", "decide", "Ana", *promise, "--answer-later")
    assert respiro.json("planb", "triage", "Ana")["advice"]["exceptions"]["used"] == 0
    respiro.json("planb", "decide", "Ana", *promise)
    limit = respiro.json("planb", "triage", "Ana")["advice"]["exceptions"]
    assert (limit["used"], limit["standing"]) == (1, "beyond")
    text = respiro.run("text", "render", "limit_reset", "--client", "Ana", "--tone", "friendly").stdout
    assert "Ana" in text


def test_who_takes_it_over_gets_all_they_need_and_is_asked_in_time(respiro: Respiro) -> None:
    respiro.json("helper", "add", "Ola", "--takes", "web", "--email", "ola@example.org", "--until", "18:00")
    respiro.json("planb", "add", "Luis", "the site is down", "--done", "restarted it twice")
    decided = respiro.json("planb", "decide", "Luis", "delegate", "--to", "Ola")
    assert decided["request"]["stage"] == "delegated"
    for known in ("the site is down", "restarted it twice", "+34"):
        assert known in decided["hand_over"].replace("\u00a0", " ")
    (asked,) = respiro.json("planb", "list")["asked"]
    assert (asked["name"], asked["way"]) == ("Ola", "theirs")
    respiro.json("planb", "finish", "Luis", "--minutes", "0")
    assert respiro.json("planb", "list") == {"requests": [], "asked": [], "late": 0}


def test_the_clock_stands_still_over_a_weekend_while_the_client_is_waited_for(respiro: Respiro) -> None:
    respiro.now = "2026-11-27 16:00:00"
    respiro.json("planb", "add", "Luis", "the site is down")
    respiro.now = "2026-11-27 16:20:00"
    waiting = respiro.json("planb", "wait", "Luis", "the password")
    assert (waiting["stage"], waiting["detail"]) == ("waiting", "the password")
    assert waiting["minutes_left"] in (69, 70)
    respiro.now = "2026-11-30 11:00:00"
    assert not respiro.json("planb", "show", "Luis")["late"]
    assert respiro.json("planb", "answered", "Luis")["promised_at"][:16] in ("2026-11-30T12:09", "2026-11-30T12:10")


def test_what_is_asked_of_a_client_stands_in_the_same_queue(respiro: Respiro) -> None:
    respiro.json("planb", "add", "Luis", "the photos", "--asked", "--expect", "tomorrow 10:00")
    (asked,) = respiro.json("planb", "list")["asked"]
    assert (asked["name"], asked["about"], asked["due_at"]) == ("Luis", "the photos", "2026-11-24T10:00:00+01:00")
    assert "they owe you" in respiro.run("planb", "list").stdout


def test_a_call_becomes_a_request_and_two_at_once_keep_their_order(respiro: Respiro) -> None:
    call = respiro.json("call", "add", "Luis, the shop does not load")["follow_up"]
    respiro.json("planb", "add", "Ana", "new logo", "--important", "no")
    respiro.json("planb", "add", "--from-call", call["id"])
    assert [one["name"] for one in respiro.json("planb", "list")["requests"]] == ["Luis", "Ana"]
    assert respiro.json("planb", "show", "Luis")["follow_up"] == call["id"]
    respiro.json("planb", "start", "Ana")
    respiro.json("planb", "start", "Luis")
    stages = {one["name"]: one["stage"] for one in respiro.json("planb", "list")["requests"]}
    assert stages == {"Luis": "active", "Ana": "triaged"}


REFUSED = (
    (("add", "Luis"), "what Luis wants"),
    (("add",), "Nobody is named"),
    (("show", "Nobody"), "Nobody"),
    (("decide", "Luis", "perhaps"), "perhaps"),
    (("decide", "Luis", "decline"), "alternative"),
    (("decide", "Luis", "delegate"), "who takes it over"),
    (("decide", "Luis", "block"), "No margin"),
    (("finish", "Luis", "--minutes", "99999"), "99999"),
    (("triage", "Luis", "--takes", "0"), "0 minutes"),
    (("triage", "Luis", "--urgent", "perhaps"), "perhaps"),
    (("answered", "Luis"), "does not wait"),
    (("promise", "Luis", "2026-11-22T10:00"), "passed"),
    (("add", "Luis", "x" * 3000), "2000 characters"),
    (("add", "Luis", "x", "--at", "2026-12-01T10:00"), "future"),
    (("add", "Luis", "x", "--channel", "pigeon"), "pigeon"),
)


def test_what_can_t_be_is_said_and_nothing_changes(respiro: Respiro) -> None:
    respiro.json("planb", "add", "Luis", "the site is down")
    before = respiro.json("planb", "show", "Luis")
    for arguments, words in REFUSED:
        refused = respiro.run("planb", *arguments)
        assert (refused.returncode, refused.stdout) == (1, ""), arguments
        assert words in refused.stderr
    assert [one["id"] for one in respiro.json("planb", "list")["requests"]] == [before["id"]]
    assert respiro.json("planb", "show", "Luis")["history"] == before["history"]
