"""Broken copies of the libraries' own calendars, and of ours: nothing is raised, nothing is lost in silence."""

import random
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.ics.content_lines import plain_text, properties, unnested
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar
from respiro.adapters.ics.reading import read_calendar, rebuilt_text
from respiro.domain.errors import AgendaFileError
from support.calendar_corpus import corpus

DAYS = (date(2026, 8, 24), date(2027, 5, 24))
SMALL = 20_000
EVENT = b"BEGIN:VEVENT\r\nUID:whole\r\nDTSTART:20261121T100000Z\r\nEND:VEVENT\r\n"


def begun(text: str) -> int:
    """Count the lines that, unfolded, begin an event: worked out line by line, unlike in the product."""
    lines = re.sub(r"\r*\n[ \t]|\r(?!\n)[ \t]", "", text).replace("\r", "\n").split("\n")
    if lines and lines[0].strip().strip("\ufeff").upper() == "BEGIN:VEVENT":
        lines[0] = "BEGIN:VEVENT"
    return sum(re.fullmatch(r"\ufeff?BEGIN:\s*VEVENT\s*", line, re.IGNORECASE) is not None for line in lines)


def check(data: bytes) -> None:
    text = decode(data).text
    found = begun(text)
    try:
        check_is_calendar("a.ics", text)
    except AgendaFileError:
        assert found == 0
        return
    reading = read_calendar(text, *DAYS)
    lost = sum(one.lost_events for one in reading.findings)
    assert (found, reading.found) == (reading.found, reading.accepted + lost)
    assert all(one.line > 0 for one in reading.findings)
    assert all(one.uid for one in reading.findings if one.lost_events and _uid_at(text, one.line))
    assert len({(one.uid, one.recurrence_id) for one in reading.occurrences}) <= len(reading.occurrences)
    assert read_calendar(rebuilt_text(reading.components), *DAYS).occurrences == reading.occurrences


def _uid_at(text: str, line: int) -> bool:
    """Tell whether the event that begins on a line says its UID before anything else begins or ends."""
    lines = re.split(r"\r\n|\n|\r", text)[line : line + 200]
    own = lines[: next((n for n, one in enumerate(lines) if one[:6].upper() in {"BEGIN:", "END:VE"}), len(lines))]
    return any(
        plain_text(one.value) for one in properties(unnested("\n".join(["BEGIN:X", "X:1", *own]))[0][1], {"UID"})
    )


@cache
def small_files() -> list[bytes]:
    ours = sorted((Path(__file__).parents[2] / "support" / "calendars").glob("*.ics"))
    return [data for path in (*corpus(), *ours) if len(data := path.read_bytes()) < SMALL and b"VEVENT" in data]


def _lines(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def without_a_line(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    del lines[chance.randrange(len(lines))]
    return b"".join(lines)


def with_a_line_twice(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    lines.insert(chance.randrange(len(lines)), chance.choice(lines))
    return b"".join(lines)


def with_two_lines_swapped(data: bytes, chance: random.Random) -> bytes:
    lines = _lines(data)
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def with_flipped_bytes(data: bytes, chance: random.Random) -> bytes:
    flipped = bytearray(data)
    for _ in range(chance.randint(1, 20)):
        flipped[chance.randrange(len(flipped))] ^= 1 << chance.randrange(8)
    return bytes(flipped)


def with_odd_line_ends(data: bytes, chance: random.Random) -> bytes:
    ends = (b"\r\n", b"\n", b"\r", b"\r\r\n", b"\r\n\r\n", b"\r\n ", b" \r\n", b"\t\n", b"\0\r\n", b"")
    return b"".join(line.rstrip(b"\r\n") + (chance.choice(ends) if chance.random() < 0.1 else b"\r\n") for line in _lines(data))  # fmt: skip


def folded_anywhere(data: bytes, chance: random.Random) -> bytes:
    return re.sub(rb"(?s)(.{30})", rb"\1\r\n ", data[chance.randrange(20) :])


def put_together(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(len(data))] + chance.choice(small_files())


MUTATIONS: list[Callable[[bytes, random.Random], bytes]] = [
    without_a_line,
    with_a_line_twice,
    with_two_lines_swapped,
    with_flipped_bytes,
    with_odd_line_ends,
    folded_anywhere,
    put_together,
]


@pytest.mark.parametrize("mutate", MUTATIONS, ids=lambda mutate: mutate.__name__)
def test_a_broken_copy_loses_nothing_in_silence(mutate: Callable[[bytes, random.Random], bytes]) -> None:
    chance = random.Random(6)  # noqa: S311  a seed, so that a failure comes again
    for _ in range(120):
        data = chance.choice(small_files())
        for _ in range(chance.choice((1, 1, 3))):
            data = mutate(data, chance) or b"\n"
        check(data)


def cuts(data: bytes) -> Iterator[bytes]:
    return (data[: offset * len(data) // 200] for offset in range(200))


def test_a_file_cut_off_anywhere_loses_nothing_in_silence(calendars: Path) -> None:
    for cut in cuts((calendars / "google.ics").read_bytes()):
        check(cut)


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_pieces_of_calendars_in_any_order_lose_nothing_in_silence(data: st.DataObject) -> None:
    files = small_files()
    pieces = data.draw(
        st.lists(st.tuples(st.integers(0, len(files) - 1), st.integers(0, 99), st.integers(1, 60)), max_size=5)
    )
    chosen = [b"".join(_lines(files[which])[start : start + many]) for which, start, many in pieces]
    check(EVENT + b"".join(chosen) + EVENT)


@given(st.binary(max_size=400))
@settings(max_examples=300, deadline=None)
def test_any_bytes_beside_a_whole_event_do_not_hide_it(data: bytes) -> None:
    after = b"BEGIN:VCALENDAR\r\n" + EVENT + data
    if b"\0" not in data:
        reading = read_calendar(decode(after).text, *DAYS)
        assert "whole" in {one.uid for one in reading.occurrences} or data[:1] in {b" ", b"\t"}
    check(after)
