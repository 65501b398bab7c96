"""Lists of the agenda: the short way to print very many occurrences prints what the plain way does."""

import json
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from respiro.cli.agenda_show import occurrence_json, print_occurrences
from respiro.cli.lines import clock_span, plain
from respiro.domain.agenda import EventStatus, Occurrence, OccurrenceId, Transp
from respiro.domain.period import Period

ZONE = ZoneInfo("Europe/Madrid")
BEFORE_DST_ENDS = datetime(2026, 10, 24, 21, 40, tzinfo=UTC)
FOUND = [
    Occurrence(
        OccurrenceId("Work “calendar”", f"{number}\\@example.org", "" if number % 3 else f"2026-10-2{number % 9}"),
        Period.lasting(BEFORE_DST_ENDS + timedelta(minutes=37 * number), 1 + number % 90),
        summary,
        all_day=number % 5 == 0,
        location="\tRoom \x07 4/“5” \u2028",
        transp=Transp.TRANSPARENT if number % 2 else Transp.OPAQUE,
        status=EventStatus.TENTATIVE,
    )
    for number, summary in enumerate(["Zażółć “gęślą”", "", "a\nb", '\u202e\U0001f600 \x7f\\ "', "Plain"] * 20, start=1)
]


@pytest.mark.parametrize("found", [FOUND, FOUND[:1], []], ids=["many", "one", "none"])
def test_json_is_what_the_library_makes_of_it(found: list[Occurrence], capsys: pytest.CaptureFixture[str]) -> None:
    print_occurrences(found, ZONE, as_json=True, any_calendar=True)

    rows = [occurrence_json(occurrence, ZONE) for occurrence in found]
    assert capsys.readouterr().out == json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def test_each_line_says_when_as_any_other_list_does(capsys: pytest.CaptureFixture[str]) -> None:
    print_occurrences(FOUND, ZONE, as_json=False, any_calendar=True)

    assert capsys.readouterr().out.split("\n") == [
        *(
            f"{clock_span(one.period, ZONE)}  {'all day' if one.all_day else '':7} {plain(one.summary)}"
            for one in FOUND
        ),
        "",
    ]
