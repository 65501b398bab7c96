import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics.splitting import split

EVENT = "BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20261121T100000Z\r\nEND:VEVENT\r\n"
TAIL = "END:VCALENDAR\r\n"
HEAD = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r"])
def test_lines_are_counted_whatever_ends_them(line_end: str) -> None:
    parts = split((HEAD + EVENT + EVENT + TAIL).replace("\r\n", line_end))

    assert [(one.kind, one.line) for one in parts.components] == [("VEVENT", 3), ("VEVENT", 7)]
    assert parts.findings == ()


def test_mixed_line_ends_are_counted_each_once() -> None:
    parts = split("BEGIN:VCALENDAR\rVERSION:2.0\n" + EVENT + EVENT.replace("\r\n", "\n") + TAIL)

    assert [one.line for one in parts.components] == [3, 7]


def test_the_raw_text_is_kept_to_the_last_character() -> None:
    event = "BEGIN:VEVENT\r\nSUMMARY:a\r\n  b\r\nX-ODD;;=:\tc\nEND:VEVENT\r\n"

    assert split(HEAD + event + TAIL).components[0].text == event


def test_trailing_blanks_small_letters_and_folds_do_not_hide_an_event() -> None:
    text = HEAD + EVENT.replace("BEGIN:VEVENT", "begin:VEv\r\n ENT \t").replace("END:VEVENT", "End:vevent ") + TAIL

    assert [one.kind for one in split(text).components] == ["VEVENT"]


def test_an_event_without_end_is_reported_and_kept_up_to_the_next() -> None:
    parts = split(HEAD + EVENT.replace("END:VEVENT\r\n", "") + EVENT + EVENT.replace("END:VEVENT\r\n", "") + TAIL)

    assert [one.line for one in parts.components] == [3, 6, 10]
    assert [one.text.count("DTSTART") for one in parts.components] == [1, 1, 1]
    assert [(one.kind, one.line, one.uid, one.lost_events) for one in parts.findings] == [
        ("event_without_end", 3, "1", 0),
        ("event_without_end", 10, "1", 0),
    ]
    assert (parts.found, parts.truncated) == (3, False)


@pytest.mark.parametrize("line", ["END: of the week", "BEGIN: at nine", "BEGIN:", "END:", "Begin:a/b", "end:ł"])
def test_a_line_of_a_text_is_no_component(line: str) -> None:
    event = EVENT.replace("UID:1", f"UID:1\r\nDESCRIPTION:first\r\n{line}")
    parts = split(HEAD + event + EVENT + TAIL)

    assert [(one.kind, one.text) for one in parts.components] == [("VEVENT", event), ("VEVENT", EVENT)]
    assert parts.findings == ()


def test_no_words_of_a_text_get_into_a_finding() -> None:
    parts = split(HEAD + "END:my secret meeting\r\nEND:SECRET\r\nBEGIN:x" + "y" * 100 + "\r\n" + EVENT + TAIL)

    assert [(one.kind, one.detail) for one in parts.findings] == [("end_without_begin", "?")]


def test_files_put_together_without_a_line_end_are_two() -> None:
    parts = split((HEAD + EVENT + TAIL).strip() + HEAD.replace("2.0", "3.0") + EVENT + TAIL)

    assert parts.headers == ("VERSION:2.0\r\n", "VERSION:3.0\r\n")
    assert [(one.section, one.line) for one in parts.components] == [(0, 3), (1, 9)]
    assert (parts.findings, parts.truncated) == ((), False)


def test_a_cut_off_event_tells_its_uid() -> None:
    (finding,) = split(HEAD + EVENT.replace("END:VEVENT\r\n", "")).findings

    assert (finding.kind, finding.line, finding.uid, finding.lost_events) == ("cut_off", 3, "1", 1)


def test_an_alarm_without_end_costs_no_event() -> None:
    parts = split(HEAD + EVENT.replace("END:VEVENT", "BEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VEVENT") + EVENT + TAIL)

    assert [one.kind for one in parts.components] == ["VEVENT", "VEVENT"]
    assert [(one.kind, one.detail, one.lost_events) for one in parts.findings] == [("unclosed", "VALARM", 0)]


def test_an_end_that_nothing_began_is_reported() -> None:
    parts = split(HEAD + "END:VEVENT\r\n" + EVENT + TAIL)

    assert [(one.kind, one.line) for one in parts.findings] == [("end_without_begin", 3)]
    assert len(parts.components) == 1


def test_a_file_cut_inside_an_event_keeps_the_whole_ones() -> None:
    parts = split((HEAD + EVENT + EVENT)[:-20])

    assert [one.line for one in parts.components] == [3]
    assert [(one.kind, one.line, one.lost_events) for one in parts.findings] == [("cut_off", 7, 1)]
    assert parts.truncated


def test_a_file_cut_between_two_events_is_known_to_be_cut() -> None:
    assert split(HEAD + EVENT).truncated
    assert not split(HEAD + EVENT + TAIL.strip()).truncated


def test_each_calendar_of_a_file_has_its_own_header() -> None:
    parts = split(HEAD + EVENT + TAIL + "\ufeff" + HEAD.replace("2.0", "3.0") + EVENT + TAIL)

    assert parts.headers == ("VERSION:2.0\r\n", "VERSION:3.0\r\n")
    assert [one.section for one in parts.components] == [0, 1]


def test_a_hundred_thousand_nested_components_are_one_finding() -> None:
    text = HEAD + "BEGIN:X\r\n" * 100_000 + "END:X\r\n" * 100_000 + EVENT + TAIL

    assert [one.kind for one in split(text).findings] == ["nested_too_deep"]
    assert [one.kind for one in split(text).components] == ["X", "VEVENT"]


_PIECES = st.sampled_from(
    [
        *(
            "BEGIN:VCALENDAR",
            "END:VCALENDAR",
            "BEGIN:VEVENT",
            "END:VEVENT",
            "BEGIN:VALARM",
            "END:VALARM",
            "BEGIN:VTODO",
        ),
        *("END:VTODO", "BEGIN:VTIMEZONE", "END:VTIMEZONE", "BEGIN:", "END:", " BEGIN:VEVENT", "UID:1", "BEGIN:VEVENT "),
        *("DTSTART:20261121T100000Z", "SUMMARY:BEGIN:VEVENT", "", "\ufeff", "begin:vevent", "X", ":", ";"),
    ]
)


@given(st.lists(st.tuples(_PIECES, st.sampled_from(["\r\n", "\n", "\r"])), max_size=60))
@settings(max_examples=400, deadline=None)
def test_every_event_that_begins_is_either_whole_or_reported(pieces: list[tuple[str, str]]) -> None:
    text = "".join(line + end for line, end in pieces)
    parts = split(text)

    unfolded = re.sub(r"(\r*\n|\r)[ \t]", "", text)
    begun = re.findall(r"(?:\A\s*|(?<=[\r\n]))\ufeff?BEGIN:VEVENT[ \t]*(?=[\r\n]|\Z)", unfolded, re.IGNORECASE)
    whole = sum(one.kind == "VEVENT" for one in parts.components)
    assert len(begun) == parts.found == whole + sum(one.lost_events for one in parts.findings)
