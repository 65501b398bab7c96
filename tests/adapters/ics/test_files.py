import os
from pathlib import Path

import pytest

from respiro.adapters.ics import files
from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar, read_file
from respiro.domain.errors import AgendaFileError


def fault_of(path: Path) -> AgendaFileError:
    with pytest.raises(AgendaFileError) as caught:
        read_file(path)
    assert caught.value.values["file"] == str(path)
    return caught.value


def test_a_folder_is_named_as_such(tmp_path: Path) -> None:
    assert fault_of(tmp_path).kind == "file_is_folder"


def test_a_missing_file_is_named_as_such(tmp_path: Path) -> None:
    assert fault_of(tmp_path / "no.ics").kind == "file_missing"


@pytest.mark.parametrize("content", [b"", b"\r\n \t\n"])
def test_a_file_with_nothing_in_it_is_empty(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "empty.ics").write_bytes(content)

    assert fault_of(tmp_path / "empty.ics").kind == "file_empty"


def test_more_than_a_hundred_megabytes_are_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / "huge.ics").open("wb") as file:
        file.truncate(101 * 1024 * 1024)

    fault = fault_of(tmp_path / "huge.ics")
    assert (fault.kind, fault.values["megabytes"], fault.values["limit_megabytes"]) == ("file_too_large", 101, 100)


def test_a_file_that_grows_while_it_is_read_is_too_large_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "_check_size", lambda _path, size: sizes.append(size))
    monkeypatch.setattr(files, "LARGEST_FILE", 10)
    sizes: list[int] = []
    (tmp_path / "a.ics").write_bytes(b"x" * 100)

    read_file(tmp_path / "a.ics")
    assert sizes == [100, 11]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_named_as_such(tmp_path: Path) -> None:
    (tmp_path / "secret.ics").write_bytes(b"BEGIN:VCALENDAR")
    (tmp_path / "secret.ics").chmod(0)

    assert fault_of(tmp_path / "secret.ics").kind == "file_unreadable"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.ics")

    assert fault_of(tmp_path / "pipe.ics").kind == "file_unreadable"


@pytest.mark.parametrize(
    ("text", "looks_like"),
    [
        ("<!DOCTYPE html>\n<html><body>Log in</body></html>", "html"),
        ("\n\n <HTML lang=en>", "html"),
        ("BEGIN:VCARD\r\nEND:VCARD\r\n", ""),
        ("SUMMARY:BEGIN:VCALENDAR\r\n BEGIN:VEVENT", ""),
        ("%PDF-1.7", ""),
    ],
)
def test_what_is_no_calendar_is_refused(text: str, looks_like: str) -> None:
    with pytest.raises(AgendaFileError) as caught:
        check_is_calendar("a.ics", text)

    assert (caught.value.kind, caught.value.values) == ("not_a_calendar", {"file": "a.ics", "looks_like": looks_like})


@pytest.mark.parametrize("text", ["BEGIN:VCALENDAR\r\n", "\ufeffbegin:vcalendar \n", "x\rBEGIN:VEVENT\r"])
def test_what_begins_a_calendar_is_one(text: str) -> None:
    check_is_calendar("a.ics", text)


@pytest.mark.parametrize("text", ["BEGIN:VCAL\r\n ENDAR\r\n", "BEGIN:VFREEBUSY\r\n", "begin:vavailability\n"])
def test_a_calendar_may_begin_in_a_folded_line_or_with_busy_time(text: str) -> None:
    check_is_calendar("a.ics", text)


@pytest.mark.parametrize(
    "data",
    [
        b"\x1f\x8b\x08\x00BEGIN:VCALENDAR",
        b'["vcalendar",[["version",{},"text","2.0"]],[["vevent",[],[]]]]',
        b'{"text": "BEGIN:VCALENDAR\\r\\nBEGIN:VEVENT\\r\\n"}',
        b"PK\x03\x04calendar.ics",
        b"<?xml version='1.0'?><icalendar xmlns='urn:ietf:params:xml:ns:icalendar-2.0'/>",
        b"\xff\xfe\x00\x00",
        b"\x00" * 100,
    ],
    ids=["gzip", "jcal", "json", "zip", "xcal", "a mark alone", "nothing"],
)
def test_bytes_that_are_no_calendar_are_refused_aloud(data: bytes) -> None:
    with pytest.raises(AgendaFileError):
        check_is_calendar("a.ics", decode(data).text)
