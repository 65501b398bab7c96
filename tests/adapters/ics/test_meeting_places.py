"""Where a meeting is: its LOCATION, else a link under which it is held, if it is one that may be opened."""

import pytest

from respiro.adapters.ics.content_lines import properties
from respiro.adapters.ics.facts import FACT_NAMES, read_facts

MEET = "https://meet.example.org/abc"


def location(*lines: str) -> str:
    given: dict[str, list[object]] = {}
    for one in properties(lines, FACT_NAMES):
        given.setdefault(one.name, []).append(one)
    return read_facts(given).location  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("LOCATION:Room 4", f"URL:{MEET}"), "Room 4"),
        (("LOCATION:", f"URL:{MEET}"), MEET),
        ((f"X-GOOGLE-CONFERENCE:{MEET}",), MEET),
        ((f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join:{MEET}",), MEET),
        (("URL:https://example.org/page", f"CONFERENCE;VALUE=URI:{MEET}"), MEET),
        (("CONFERENCE;VALUE=URI:file:///etc/passwd", f"URL:{MEET}"), MEET),
        (("CONFERENCE;VALUE=URI:tel:+34600123456",), "tel:+34600123456"),
        (("URL:javascript:alert(1)",), ""),
        (("URL:https://user:secret@example.org/",), ""),
        ((f"URL:{MEET}/{'x' * 3000}",), ""),
        (("SUMMARY:x",), ""),
    ],
)
def test_a_meeting_without_a_place_is_where_it_is_held(lines: tuple[str, ...], expected: str) -> None:
    assert location(*lines) == expected
