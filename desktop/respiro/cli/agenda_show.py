"""How imports are asked for, and how they and occurrences are shown. Light, for both are asked for very often."""

import sys
from collections.abc import Collection, Mapping, Sequence
from datetime import tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, Any

from respiro.cli.lines import Json, clock_spans, plain, print_json, print_json_rows, stamp

if TYPE_CHECKING:
    from respiro.domain.agenda import Occurrence


def import_arguments(file: str, calendar: str, *, remove: bool) -> list[str]:
    """Return the worker's arguments for an import; without a calendar's name the file's own is taken."""
    named = [f"--calendar={calendar}"] if calendar else []
    return ["import", str(Path(file).absolute()), *named, *(["--remove-missing"] if remove else [])]


def print_import(result: Mapping[str, Any], own_addresses: Collection[str]) -> None:
    """Say what an import did, and on stderr what was wrong with the file."""
    print(
        f"{plain(str(result['calendar']))}: {result['accepted']} of {result['found']} events"
        f" ({result['added']} new, {result['changed']} changed, {result['removed']} removed)"
    )
    for problem in result["problems"]:
        from respiro.phrases import problem_text  # noqa: PLC0415  most files need no words

        where = f"{problem['file']}:{problem['line']}"
        uid = f" [{plain(problem['uid'])}]" if problem["uid"] else ""
        print(f"  {plain(where)}{uid}: {problem_text(problem['kind'], problem['detail'])}", file=sys.stderr)
    if result["kept_missing"]:
        print(
            f"  {result['kept_missing']} earlier events are not in the file and were kept;"
            " --remove-missing forgets them.",
            file=sys.stderr,
        )
    if result["guests_without_you"] and result["owner_hint"] in own_addresses:
        print(
            f"  {result['owner_hint']} was taken for your own address, for the calendar is named after it;"
            " respiro settings set user.addresses '…' changes that.",
            file=sys.stderr,
        )
    elif result["guests_without_you"]:
        print(
            "  No invitation names an address of yours, so declined ones count as busy;"
            " tell Respiro: respiro settings set user.addresses you@example.org",
            file=sys.stderr,
        )


def print_import_json(result: Mapping[str, Any], own_address: str | None, healed: Sequence[Json]) -> None:
    """Print what an import did with its documented fields."""
    print_json({**result, "own_address": own_address, "healed": healed})


def print_occurrences(occurrences: "Sequence[Occurrence]", zone: tzinfo, *, as_json: bool, any_calendar: bool) -> None:
    """List occurrences, or say why there are none."""
    if as_json:
        print_json_rows(occurrence_json(occurrence, zone) for occurrence in occurrences)
        return
    if not occurrences:
        print("Nothing in these days." if any_calendar else "No calendar yet: respiro agenda import FILE.ics")
        return
    spans = clock_spans((occurrence.period for occurrence in occurrences), zone)
    lines = [
        f"{span}  {'all day' if one.all_day else '':7} {plain(one.summary)}"
        for span, one in zip(spans, occurrences, strict=True)
    ]
    print("\n".join(lines))


def occurrence_json(occurrence: "Occurrence", zone: tzinfo) -> Json:
    """Return an occurrence with its documented fields; one without length ends when it starts."""
    period = occurrence.period
    return {
        "uid": occurrence.id.uid,
        "recurrence_id": occurrence.id.recurrence_id or None,
        "start": stamp(period.start, zone),
        "end": stamp(period.end if period.minutes else period.start, zone),
        "all_day": occurrence.all_day,
        "summary": occurrence.summary,
        "location": occurrence.location,
        "transp": occurrence.transp.value,
        "status": occurrence.status.value,
        "calendar": occurrence.id.calendar,
    }
