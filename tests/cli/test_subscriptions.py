"""The commands about calendars that are kept up to date, on a store in memory and a worker that only listens."""

import io
import json
import sys
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from adapters.store.subscriptions import subscription
from cli.test_calls import Line
from respiro.cli.main import build_parser
from respiro.domain.agenda import Attendee, OccurrenceId, PartStat, Transp
from respiro.domain.clients import Client
from respiro.domain.subscriptions import Subscription
from respiro.services.ports import Source
from support.call_desk import MONDAY, desk
from support.fakes import FakeStore, meeting

ANA = Client("ana", "Ana Pérez", emails=("ana@example.org",))
IMPORTED: dict[str, object] = {
    "calendar": "Team",
    "found": 3,
    "accepted": 2,
    "added": 2,
    "changed": 0,
    "removed": 0,
    "problems": [{"file": "team.ics", "line": 9, "uid": "x", "kind": "no_start", "detail": ""}],
    "kept_missing": 0,
    "guests_without_you": 0,
    "owner_hint": "",
}
SUBSCRIBED = {**IMPORTED, "problems": [], "subscription": "sub-Team", "trouble": None, "plain_http": False}


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(desk(clients=[ANA]), capsys)


def followed(line: Line, name: str = "Team", **changes: Any) -> Subscription:
    """Have a calendar kept up to date."""
    now = line.ports.clock()
    calm = {"trouble": None, "failures": 0, "fetched_at": now, "next_at": now + timedelta(hours=1)}
    one = subscription(name, **{**calm, **changes})
    line.ports.store.put_subscription(one, None)
    store(line).add_source(Source(7, name, one.place, now, 4, 0))
    return one


def store(line: Line) -> FakeStore:
    assert isinstance(line.ports.store, FakeStore)
    return line.ports.store


def typed(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


# subscribe


def test_an_address_is_handed_on_where_no_list_of_processes_shows_it(line: Line) -> None:
    followed(line)
    line.worker.result = SUBSCRIBED
    told = line("agenda", "subscribe", "https://example.org/team.ics")
    assert line.worker.asked == [["subscribe"]]
    assert line.worker.orders == [
        {
            "place": "https://example.org/team.ics",
            "calendar": "",
            "client": "",
            "shows_details": False,
            "every": 60,
        }
    ]
    assert told.splitlines() == [
        "Team: 2 of 3 events (2 new, 0 changed, 0 removed)",
        "Kept up to date every 1 h: respiro agenda subscriptions shows how it stands.",
    ]
    assert "changed agenda" in line.told


def test_everything_about_it_can_be_told(line: Line) -> None:
    followed(line, client_id="ana")
    line.worker.result = SUBSCRIBED
    told = line.json(
        *("agenda", "subscribe", "webcal://example.org/a.ics", "--client", "Ana Perez", "--details"),
        *("--every", "2d", "--calendar", "Team"),
    )
    (order,) = line.worker.orders
    assert order == {
        "place": "webcal://example.org/a.ics",
        "calendar": "Team",
        "client": "ana",
        "shows_details": True,
        "every": 2880,
    }
    assert told["subscription"]["client"] == "Ana Pérez"
    assert (told["added"], told["healed"], told["own_address"]) == (2, [], None)


@pytest.mark.parametrize(
    ("text", "minutes"), [("5m", 5), ("90", 90), ("1h", 60), ("6 h 30", 390), ("7d", 10080), ("1 day", 1440)]
)
def test_how_often_is_a_length_of_time(text: str, minutes: int) -> None:
    assert build_parser().parse_args(["agenda", "arrange", "Team", "--every", text]).every == minutes


@pytest.mark.parametrize("text", ["often", "", "-1h", "1 week"])
def test_what_is_no_length_of_time_is_wrong_usage(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        build_parser().parse_args(["agenda", "arrange", "Team", f"--every={text}"])
    assert "write 30m, 6h or 2d" in capsys.readouterr().err


def test_a_file_is_named_by_its_whole_path(line: Line, tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    followed(line)
    line.worker.result = SUBSCRIBED
    monkeypatch.chdir(tmp_path)
    line("agenda", "subscribe", "team.ics")
    line("agenda", "subscribe", "file:///tmp/team.ics")
    places = [order["place"] for order in line.worker.orders if order]
    assert places == [str(tmp_path / "team.ics"), "file:///tmp/team.ics"]


def test_a_secret_address_is_read_where_no_history_has_it(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    followed(line)
    line.worker.result = SUBSCRIBED
    typed(monkeypatch, "https://example.org/private-1.ics\n")
    line("agenda", "subscribe", "-")
    (order,) = line.worker.orders
    assert order is not None
    assert order["place"] == "https://example.org/private-1.ics"
    typed(monkeypatch, "")
    assert "https://www.example.org/holidays.ics" in line.fault("agenda", "subscribe", "-")
    assert len(line.worker.asked) == 1


def test_plain_http_and_a_secret_that_was_not_kept_are_warned_of(line: Line) -> None:
    followed(line)
    line.worker.result = {**SUBSCRIBED, "plain_http": True, "trouble": {"kind": "keyring_absent", "values": {}}}
    status, out, err = line.run("agenda", "subscribe", "http://example.org/team.ics")
    plain, keyring, again = err.splitlines()
    assert (status, out.splitlines()[0][:5]) == (0, "Team:")
    assert plain == "  Anyone on the way can read along and change it: the address begins with http, not https."
    assert keyring.startswith("  There is no keyring")
    assert again.endswith("respiro agenda fetch 'Team' --new-address")


def test_the_owner_of_a_calendar_is_taken_for_the_user_but_never_a_client(line: Line) -> None:
    followed(line)
    line.worker.result = {**SUBSCRIBED, "guests_without_you": 3, "owner_hint": "me@example.org"}
    status, _, err = line.run("agenda", "subscribe", "https://example.org/a.ics", "--client", "ana")
    assert (status, err, line.settings.settings.addresses) == (0, "", ())
    line.run("agenda", "subscribe", "https://example.org/a.ics")
    assert line.settings.settings.addresses == ("me@example.org",)


# subscriptions


def test_each_is_told_with_whose_it_is_and_how_it_stands(line: Line) -> None:
    assert "respiro agenda subscribe" in line("agenda", "subscriptions")
    followed(line, every=30)
    followed(line, "Ana's", client_id="ana", fetched_at=None, every=1440)
    assert line("agenda", "subscriptions").splitlines() == [
        "Ana's: https://example.org/…/Ana's.ics, once a day; agenda of Ana Pérez, only free and busy",
        "  not fetched yet, next Mon 23 Nov 11:00",
        "Team: https://example.org/…/Team.ics, every 30 min",
        "  fetched Mon 23 Nov 10:00, next Mon 23 Nov 11:00",
    ]


def test_trouble_and_what_waits_are_told_with_what_to_do(line: Line) -> None:
    one = followed(line, missing=12)
    trouble = subscription("x").trouble
    line.ports.store.put_subscription(replace(one, trouble=trouble, failures=2), one)
    _, state, why, waiting = line("agenda", "subscriptions").splitlines()
    assert state == "  not fetched since Mon 23 Nov 10:00, the copy of then is used; next Mon 23 Nov 11:00"
    assert "error 500" in why
    assert waiting.endswith("respiro agenda fetch 'Team' --remove-missing")
    (told,) = line.json("agenda", "subscriptions")
    assert told["trouble"]["kind"] == "address_answered"
    assert told["trouble"]["text"] in why
    assert (told["kept_missing"], told["failures"], told["client_id"], told["is_secret"]) == (12, 2, None, True)
    assert (told["every_minutes"], told["next_at"]) == (60, "2026-11-23T11:00:00+01:00")


# fetch


def test_what_is_due_is_fetched_and_the_tray_told(line: Line) -> None:
    followed(line)
    line.worker.result = {"subscriptions": [], "changed": False}
    assert line("agenda", "fetch") == "Nothing is due.\n"
    assert (line.worker.asked, line.told) == ([["fetch"]], ["changed agenda"])


def test_each_is_told_and_one_that_fails_fails_the_command(line: Line) -> None:
    error = {"kind": "address_gone", "values": {"address": "https://example.org/…", "status": 404}}
    line.worker.result = {
        "subscriptions": [
            {**IMPORTED, "is_changed": True, "is_new": True, "kept_missing": 14},
            {"calendar": "Quiet", "is_changed": False, "is_new": False},
            {"calendar": "Gone", "error": error},
        ],
        "changed": True,
    }
    status, out, err = line.run("agenda", "fetch", "--all")
    assert (status, out.splitlines()) == (1, ["Team: 2 new, 0 changed, 0 removed", "Quiet: nothing new"])
    problem, waiting, gone = err.splitlines()
    assert problem.startswith("  team.ics:9 [x]: ")
    assert waiting == (
        "  14 entries are gone at the source and were kept; to forget them:"
        " respiro agenda fetch 'Team' --remove-missing"
    )
    assert gone.startswith("Gone: There is no calendar at https://example.org/… (404)")
    status, out, _ = line.run("agenda", "fetch", "--all", "--json")
    assert (status, json.loads(out)["subscriptions"][2]["error"]) == (1, error)


def test_names_consent_and_another_address_are_handed_on(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    line.worker.result = {"subscriptions": [], "changed": False}
    line("agenda", "fetch", "Team", "-x-".strip("-"), "--remove-missing")
    typed(monkeypatch, "https://example.org/new.ics\n")
    line("agenda", "fetch", "Team", "--new-address")
    assert line.worker.asked == [
        ["fetch", "--calendar=Team", "--calendar=x", "--remove-missing"],
        ["fetch", "--calendar=Team", "--new-address"],
    ]
    assert line.worker.orders == [None, {"address": "https://example.org/new.ics"}]


@pytest.mark.parametrize("arguments", [["--new-address"], ["--remove-missing"], ["a", "b", "--new-address"]])
def test_consent_without_a_name_is_wrong_usage(line: Line, arguments: list[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        line.run("agenda", "fetch", *arguments)
    assert line.worker.asked == []


# arrange


def test_a_calendar_becomes_a_clients_and_is_the_users_own_again(line: Line) -> None:
    followed(line)
    told = line("agenda", "arrange", "Team", "--client", "Ana Pérez", "--every", "6h", "--details")
    assert told.splitlines()[0].endswith("every 6 h; agenda of Ana Pérez, with titles")
    assert "changed agenda" in line.told
    back = line.json("agenda", "arrange", "Team", "--client", "none", "--no-details")
    assert (back["client_id"], back["shows_details"], back["every_minutes"]) == (None, False, 360)


def test_what_is_gone_at_the_source_may_stay(line: Line) -> None:
    followed(line, missing=14)
    assert "14 entries are gone" in line("agenda", "subscriptions")
    assert line.json("agenda", "arrange", "Team", "--keep-missing")["kept_missing"] == 0
    assert "gone" not in line("agenda", "subscriptions")


def test_what_can_not_be_arranged_is_told(line: Line) -> None:
    followed(line)
    assert "keeps up to date" in line.fault("agenda", "arrange", "Other", "--every", "1h")
    assert "Luis" in line.fault("agenda", "arrange", "Team", "--client", "Luis")
    assert "10080" in line.fault("agenda", "arrange", "Team", "--every", "8d")


# unsubscribe and remove


def test_a_calendar_is_forgotten_by_the_worker_who_knows_its_secret(line: Line) -> None:
    followed(line)
    assert line("agenda", "unsubscribe", "Team") == "Forgot Team.\n"
    assert line("agenda", "remove", "Team") == "Forgot Team.\n"
    assert line.worker.asked == [["unsubscribe", "--", "Team"]] * 2
    assert "keeps up to date" in line.fault("agenda", "unsubscribe", "Other")


def test_a_calendar_that_stays_is_said_whose_it_is_then(line: Line) -> None:
    followed(line)
    followed(line, "Ana's", client_id="ana")
    assert line("agenda", "unsubscribe", "Team", "--keep") == "Team stays as it is and is looked for no more.\n"
    assert "one of your own calendars now" in line("agenda", "unsubscribe", "Ana's", "--keep")
    assert line.worker.asked[0] == ["unsubscribe", "--keep", "--", "Team"]


def test_a_calendar_that_was_only_imported_is_forgotten_as_ever(line: Line) -> None:
    store(line).add_source(Source(7, "Once", "", line.ports.clock(), 4, 0))
    assert line("agenda", "remove", "Once") == "Forgot Once.\n"
    assert line.worker.asked == []
    assert "Once" in line.fault("agenda", "remove", "Once")


def test_a_client_is_removed_with_their_agenda_and_its_secret(line: Line) -> None:
    followed(line)
    followed(line, "Ana's", client_id="ana")
    line("client", "remove", "ana")
    assert line.worker.asked == [["unsubscribe", "--", "Ana's"]]


# sources and list


def test_the_list_of_calendars_marks_those_that_are_kept_up_to_date(line: Line) -> None:
    followed(line, client_id="ana")
    store(line).add_source(Source(8, "Once", "/once.ics", line.ports.clock(), 4, 0))
    once, team = line("agenda", "sources").splitlines()
    assert ("kept up to date" in once, "4 components, kept up to date, from" in team) == (False, True)
    told = {one["calendar"]: (one["subscribed"], one["client_id"]) for one in line.json("agenda", "sources")}
    assert told == {"Once": (False, None), "Team": (True, "ana")}


def test_when_a_client_is_busy_is_listed_without_titles_unless_they_are_wanted(line: Line) -> None:
    assert "shares no agenda" in line("agenda", "list", "--client", "ana")
    one = followed(line, "Ana's", client_id="ana")
    assert line("agenda", "list", "--client", "ana") == "Ana Pérez is not busy in these days.\n"
    declined = (Attendee("ana@example.org", PartStat.DECLINED),)
    for wall, changes in {
        "9:00": {},
        "11:00": {"transp": Transp.TRANSPARENT},
        "12:00": {"attendees": declined},
    }.items():
        found = meeting(MONDAY, wall, 45, "Board")
        store(line).add_events(replace(found, id=OccurrenceId("Ana's", wall), **changes))  # type: ignore[arg-type]
    assert line("agenda", "list", "--client", "ana").split() == ["Mon", "23", "Nov", "09:00–09:45", "busy"]
    line.ports.store.put_subscription(replace(one, shows_details=True), one)
    assert line("agenda", "list", "--client", "ana").endswith("Board\n")
    (told,) = line.json("agenda", "list", "--client", "ana")
    assert (told["start"], told["calendar"]) == ("2026-11-23T09:00:00+01:00", "Ana's")
    assert line("agenda", "list") == "Nothing in these days.\n"


def test_days_of_which_nothing_is_known_yet_are_said_to_be(line: Line) -> None:
    followed(line, "Ana's", client_id="ana")
    store(line).add_events(meeting(MONDAY, "9:00", 45, "Mine"))
    _, out, err = line.run("agenda", "list", "--client", "ana", "--from", "2027-05-20", "--to", "2027-06-20")
    assert (out, err) == (
        "Ana Pérez is not busy in these days.\n",
        "Of the days from 2027-05-24 on nothing is known yet.\n",
    )
