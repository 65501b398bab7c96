"""The calendars that the libraries bring along for their own tests: 250 files, many of them broken on purpose."""

import re
from datetime import date
from pathlib import Path

import pytest

from respiro.adapters.ics.encoding import decode
from respiro.adapters.ics.files import check_is_calendar
from respiro.adapters.ics.reading import read_calendar, rebuilt_text
from respiro.domain.errors import AgendaFileError
from support.calendar_corpus import corpus


@pytest.mark.parametrize("path", corpus(), ids=lambda path: path.stem)
def test_every_event_of_a_corpus_is_accepted_or_reported(path: Path) -> None:
    text = decode(path.read_bytes()).text
    begun = re.findall(r"(?im)^\s*BEGIN:VEVENT[ \t]*$", re.sub(r"\r*\n[ \t]", "", text).replace("\r", "\n"))
    try:
        check_is_calendar(path.name, text)
    except AgendaFileError:
        assert begun == []
        return

    for first, last in ((date(2026, 8, 24), date(2027, 5, 24)), (date(2010, 1, 1), date(2024, 1, 1))):
        reading = read_calendar(text, first, last)
        assert len(begun) == reading.found == reading.accepted + sum(one.lost_events for one in reading.findings)
        again = read_calendar(rebuilt_text(reading.components), first, last)
        assert again.occurrences == reading.occurrences
