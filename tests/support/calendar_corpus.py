"""The calendars that the libraries bring along for their own tests."""

import importlib.util
from pathlib import Path


def corpus() -> list[Path]:
    """Return the files of all that are installed."""
    found: list[Path] = []
    for library, folder in (("icalendar", "tests"), ("recurring_ical_events", "test")):
        spec = importlib.util.find_spec(library)
        if spec and spec.origin:
            found += sorted((Path(spec.origin).parent / folder).rglob("*.ics"))
    return found
