"""Requests that are decided anew, whose margin goes, or that are named as people name them; through real processes."""

from pathlib import Path

import pytest

from support.respiro_process import Respiro

MONDAY, TUESDAY = "2026-11-23", "2026-11-24"


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Respiro:
    respiro = Respiro(tmp_path_factory.mktemp("first") / "home", f"{MONDAY} 09:00:00")
    respiro.json("settings", "set", "user.language", "en")
    respiro.json("client", "add", "Łukasz Żółć", "--tier", "A", "--hours", "mon-fri 9:00-13:00, 16:00-20:00")
    return respiro


@pytest.fixture
def respiro(first: Respiro, tmp_path: Path) -> Respiro:
    return first.copied_to(tmp_path / "home")


def block(respiro: Respiro, start: str, end: str) -> str:
    respiro.json("margin", "add", start, end)
    blocks = respiro.json("margin", "list")["blocks"]
    (uid,) = (one["uid"] for one in blocks if one["start"].startswith(start) and one["state"] == "standing")
    return str(uid)


@pytest.mark.parametrize(
    "decision",
    [
        ("decline", "--alternative", "a call tomorrow"),
        ("delegate", "--to", "Ola"),
        ("now", "--over-capacity"),
        ("later", "--by", f"{TUESDAY}T18:00", "--over-capacity"),
    ],
)
def test_what_has_a_time_already_can_be_decided_otherwise(respiro: Respiro, decision: tuple[str, ...]) -> None:
    block(respiro, f"{MONDAY}T10:00", f"{MONDAY}T11:00")
    respiro.json("planb", "add", "Łukasz Żółć", "the site is down")
    assert respiro.json("planb", "decide", "Łukasz Żółć", "block")["request"]["stage"] == "scheduled"
    decided = respiro.json("planb", "decide", "Łukasz Żółć", *decision)
    assert decided["reply"]
    assert decided["request"]["decision"] == decision[0]


def test_room_that_is_made_is_not_over_capacity(respiro: Respiro) -> None:
    block(respiro, f"{MONDAY}T10:00", f"{MONDAY}T10:30")
    advice = respiro.json("planb", "add", "Łukasz Żółć", "the site is down", "--takes", "60")["advice"]
    assert advice["place"] is None
    assert [one["kind"] for one in advice["proposals"][0]["gives_way"]] == ["soft_block"]
    decided = respiro.json("planb", "decide", "Łukasz Żółć", "block", "--place", "1")
    assert (decided["request"]["stage"], decided["short"]) == ("scheduled", 0)
    assert decided["request"]["block"]


def test_what_is_begun_in_margin_is_booked_to_it(respiro: Respiro) -> None:
    uid = block(respiro, f"{MONDAY}T09:30", f"{MONDAY}T11:00")
    respiro.now = f"{MONDAY} 09:37:00"
    respiro.json("planb", "add", "Łukasz Żółć", "the site is down", "--takes", "45")
    decided = respiro.json("planb", "decide", "Łukasz Żółć", "now")
    assert (decided["request"]["block"], decided["place"]["start"]) == (uid, f"{MONDAY}T09:40:00+01:00")
    assert decided["request"]["promised_at"] == f"{MONDAY}T11:37:00+01:00"
    respiro.now = f"{MONDAY} 10:20:00"
    respiro.json("planb", "finish", "Łukasz Żółć", "--minutes", "40")
    used = [one for one in respiro.json("margin", "list")["ledger"] if one["kind"] == "used"]
    assert len(used) == 1


def test_a_request_follows_its_margin_or_is_to_be_decided_anew(respiro: Respiro) -> None:
    first = block(respiro, f"{MONDAY}T10:00", f"{MONDAY}T10:30")
    second = block(respiro, f"{MONDAY}T16:00", f"{MONDAY}T17:00")
    respiro.json("planb", "add", "Łukasz Żółć", "the site is down", "--takes", "30")
    respiro.json("planb", "decide", "Łukasz Żółć", "block", "--by", f"{MONDAY}T17:30")
    assert respiro.json("planb", "show", "Łukasz Żółć")["block"] == first
    told = respiro.run("margin", "release", first).stdout
    assert "Mon 23 Nov 16:00" in told
    moved = respiro.json("planb", "show", "Łukasz Żółć")
    assert (moved["stage"], moved["block"]) == ("scheduled", second)
    told = respiro.run("margin", "release", second).stdout
    assert "its margin is gone" in told
    lost = respiro.json("planb", "show", "Łukasz Żółć")
    assert (lost["stage"], lost["place"]) == ("triaged", None)
    assert [one["kind"] for one in lost["history"]][-2:] == ["moved", "lost"]
    kinds = [one["kind"] for one in respiro.json("margin", "list")["ledger"]]
    assert kinds.count("reserved") == kinds.count("unreserved") == 2


def test_who_takes_it_over_is_told_the_time_that_was_promised(respiro: Respiro) -> None:
    respiro.json("planb", "add", "Łukasz Żółć", "the site is down")
    by = f"{TUESDAY}T17:15"
    decided = respiro.json("planb", "decide", "Łukasz Żółć", "delegate", "--to", "Ola", "--by", by)
    assert decided["request"]["promised_at"].startswith(by)
    assert "17:15" in decided["hand_over"]
    assert "17:15" in decided["reply"]


def test_a_promise_that_was_waited_out_or_broken_is_told_anew(respiro: Respiro) -> None:
    respiro.json("planb", "add", "Łukasz Żółć", "the site is down")
    respiro.json("planb", "wait", "Łukasz Żółć", "the password")
    respiro.now = f"{TUESDAY} 09:00:00"
    decided = respiro.json("planb", "decide", "Łukasz Żółć", "later", "--over-capacity")
    told = decided["request"]["promised_at"][:16]
    assert told in (f"{TUESDAY}T10:59", f"{TUESDAY}T11:00")  # the minute that had begun
    assert told[11:] in decided["reply"]
    respiro.now = f"{TUESDAY} 12:00:00"
    decided = respiro.json("planb", "decide", "Łukasz Żółć", "later", "--over-capacity")
    told = decided["request"]["promised_at"]
    assert told.startswith(f"{TUESDAY}T14:00")
    assert told[11:16] in decided["reply"]


def test_a_request_is_named_alike_everywhere_and_its_client_as_they_are_written(respiro: Respiro) -> None:
    added = respiro.json("planb", "add", "lukasz zolc", "the site is down")["request"]
    assert added["name"] == "Łukasz Żółć"
    for named in (added["id"], added["id"][:8], "lukasz zolc"):
        assert "Łukasz" in respiro.run("text", "render", "promise", "--request", named).stdout
        assert respiro.json("client", "add", "--from-request", named)["name"] == "Łukasz Żółć"
        assert respiro.json("playbook", "run", "emergency_call", "--request", named)["request"] == added["id"]


def test_a_backup_person_is_named_as_they_are_written_and_answers_until_one_time(respiro: Respiro) -> None:
    respiro.json("helper", "add", "Ola Nowak", "--until", "18:00")
    assert "10:00, 11:00" in respiro.fault("helper", "add", "Ola Nowak", "--until", "10:00, 11:00")
    assert respiro.json("helper", "list")[0]["until"] == "18:00"
    assert respiro.json("helper", "remove", "ola nowak") == {"removed": "Ola Nowak"}


def test_a_copy_that_is_no_text_hides_no_other_that_is_broken(respiro: Respiro) -> None:
    for kind, content in (("promise", b"\xff\xfe\x00"), ("received", b"{{ oops")):
        Path(respiro.json("text", "edit-copy", kind)["file"]).write_bytes(content)
    done = respiro.run("text", "check")
    assert (done.returncode, done.stderr) == (1, "")
    assert [Path(line.split(": ")[0]).name.split(".")[0] for line in done.stdout.splitlines()] == [
        "promise",
        "received",
    ]
