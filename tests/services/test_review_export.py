"""A week's review for programs, and two weeks beside each other."""

import csv
import io
import json
from dataclasses import replace

import pytest

from respiro.domain.plan_b import Demand
from respiro.domain.review import Remark, RemarkKind, Use
from respiro.domain.week import Week
from respiro.services.call_export import BYTE_ORDER_MARK
from respiro.services.ports import Ports
from respiro.services.review.comparison import compared, nameless
from respiro.services.review.export import COLUMNS, comparison_json, report_csv, report_json
from respiro.services.review.report import WeekReport, week_report, without_names
from support.call_desk import at
from support.review_week import ANA, EVIL, LAST, THIS, THURSDAY, block_of_day, week_under_way


def label(number: int) -> str:
    return f"Client {number}"


@pytest.fixture
def ports() -> Ports:
    return week_under_way()


@pytest.fixture
def report(ports: Ports) -> WeekReport:
    found = week_report(ports, Week.parse(THIS))
    remark = Remark(RemarkKind.HABIT, 3, 6, 45, "gone", "Gonzalo", weekday=3, hours=(16 * 60, 18 * 60))
    due = Demand("request", "Ana Pérez", 30, at(THURSDAY, "16:20"))
    return replace(found, remarks=(remark,), outlook=replace(found.outlook, demands=(due,)))


def rows_of(report: WeekReport) -> list[dict[str, str]]:
    text = report_csv(report).removeprefix(BYTE_ORDER_MARK)
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_every_figure_of_the_week_is_there_under_its_name(report: WeekReport) -> None:
    told = report_json(report)
    assert {name: value for name, value in told.items() if isinstance(value, int)} == {
        "target_minutes": 480,
        "planned_minutes": 210,
        "kept_minutes": 120,
        "used_minutes": 70,
        "blank_minutes": 50,
        "eaten_minutes": 30,
        "released_minutes": 0,
        "left_minutes": 60,
        "free_minutes": 110,
        "outside_minutes": 0,
        "emergencies": 1,
    }
    assert (told["week"], told["zone"]) == (THIS, "Europe/Madrid")
    assert json.loads(json.dumps(told)) == told


def test_days_uses_clients_and_remarks_are_told_one_by_one(ports: Ports, report: WeekReport) -> None:
    told = json.loads(json.dumps(report_json(report)))
    assert [day["used_minutes"] for day in told["days"]] == [40, 30, 0, 0, 0, 0, 0]
    request, by_hand = told["uses"]
    assert (request["kind"], request["name"], request["minutes"]) == ("request", "Ana Pérez", 40)
    assert by_hand == {
        "block": block_of_day(ports, 1).uid,
        "kind": "by_hand",
        "source": EVIL.id,
        "start": "2026-11-24T12:00:00+01:00",
        "end": "2026-11-24T12:30:00+01:00",
        "minutes": 30,
        "name": EVIL.name,
        "summary": f"{EVIL.name}: the invoice",
    }
    assert [(one["client_id"], one["minutes"], one["promises_kept"]) for one in told["clients"]] == [
        ("ana", 40, 1),
        ("evil", 30, 0),
    ]
    assert told["remarks"] == [
        {
            "kind": "habit",
            "client_id": "gone",
            "number": 3,
            "of": 6,
            "minutes": 45,
            "name": "Gonzalo",
            "weekday": "thursday",
            "better": None,
            "hours": "16:00-18:00",
        }
    ]
    assert [week["week"] for week in told["trend"]] == [f"2026-W{number}" for number in range(37, 49)]
    assert told["outlook"]["demands"][0]["promised_at"] == "2026-11-26T16:20:00+01:00"
    assert told["forecast"]["week"] == "2026-W49"


def test_the_table_has_one_figure_in_each_row(report: WeekReport) -> None:
    rows = rows_of(report)
    assert tuple(rows[0]) == COLUMNS
    weeks = {(row["week"], row["figure"]): row["value"] for row in rows if row["scope"] == "week"}
    assert (weeks[THIS, "used_minutes"], weeks[LAST, "used_minutes"]) == ("70", "0")
    days = {row["name"]: row["value"] for row in rows if row["scope"] == "day" and row["figure"] == "eaten_minutes"}
    assert days["2026-11-24"] == "30"
    assert [row["name"] for row in rows if row["scope"] == "use" and row["figure"] == "minutes"] == [
        "2026-11-23T10:00:00+01:00",
        "2026-11-24T12:00:00+01:00",
    ]
    assert {row["value"] for row in rows if row["scope"] == "remark" and row["figure"] == "weekday"} == {"thursday"}
    assert all(row["value"] for row in rows)


def test_figures_of_the_table_and_of_json_agree(report: WeekReport) -> None:
    told = report_json(report)
    for row in rows_of(report):
        if (row["week"], row["scope"]) == (THIS, "week"):
            assert row["value"] == str(told[row["figure"]])


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", " =", "\uff1d"])
def test_no_name_can_be_taken_for_a_formula(report: WeekReport, start: str) -> None:
    name = f"{start}1+1"
    people = tuple(replace(one, name=name) for one in report.people)
    eaten = tuple(replace(one, summary=name) for one in report.review.eaten_by)
    view = replace(report.view, review=replace(report.review, eaten_by=eaten))
    risky = replace(report, view=view, people=people, remarks=(replace(report.remarks[0], name=name),))
    fields = [field for row in rows_of(risky) for field in row.values()]
    assert any(field.startswith("'") for field in fields)
    assert not [field for field in fields if field.strip()[:1] in ("=", "+", "-", "@", "\uff1d")]


def test_without_names_nobody_can_be_told_from_any_output(report: WeekReport) -> None:
    bare = without_names(report, label)
    for text in (json.dumps(report_json(bare), ensure_ascii=False), report_csv(bare)):
        for name in ("Ana", "ana@", '"ana"', "evil", "calc", "invoice", "site is down", "Gonzalo", "gone"):
            assert name not in text, name
        assert "Client 1" in text
    assert [one.name for one in bare.people] == ["Client 1", "Client 2"]
    assert bare.remarks[0].name == "Client 3"
    assert report_json(bare)["used_minutes"] == 70


def test_by_hand_for_nobody_stays_nobody_s_without_names(report: WeekReport) -> None:
    use = replace(report.review.uses[1], uid="@hand.respiro")
    assert isinstance(use, Use)
    view = replace(report.view, review=replace(report.review, uses=(use,)))
    (bare,) = without_names(replace(report, view=view), label).review.uses
    assert (bare.source_id, bare.summary) == ("", "")


def test_two_weeks_stand_beside_each_other(ports: Ports, report: WeekReport) -> None:
    last = week_report(ports, Week.parse(LAST))
    told = compared(report, last)
    figures = {row.figure: (row.this, row.other, row.difference) for row in told.figures}
    assert figures["used_minutes"] == (70, 0, 70)
    assert figures["target_minutes"] == (480, 480, 0)
    assert [one.client_id for one in told.clients] == ["ana", "evil"]
    back = compared(last, report)
    assert {row.figure: row.difference for row in back.figures}["used_minutes"] == -70
    assert [one.name for one in back.clients] == [ANA.name, EVIL.name]
    delays = [row for row in told.clients[0].rows if row.figure == "delay_minutes"]
    assert [(row.this, row.difference) for row in delays] == [(None, None)]
    assert json.dumps(comparison_json(told))


def test_others_come_last_when_weeks_are_compared(report: WeekReport) -> None:
    others = replace(report.people[0], client_id="", name="")
    told = compared(replace(report, people=(others,)), report)
    assert [one.client_id for one in told.clients] == ["ana", "evil", ""]


def test_compared_without_names_each_client_keeps_the_report_s_number(ports: Ports, report: WeekReport) -> None:
    del ports
    other = replace(report, people=(replace(report.people[0], client_id="new", name="Nora"), *report.people))
    told = nameless(compared(report, other), report, label)
    assert [one.name for one in told.clients] == ["Client 1", "Client 2", "Client 4"]
    assert "Nora" not in json.dumps(comparison_json(told))
