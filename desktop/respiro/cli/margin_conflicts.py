"""``respiro margin conflicts | settle | gone``: what was changed here and in the home calendar, and what the user says.

``respiro agenda conflicts | settle`` are the same: tasks and requests are there, too.
"""

import argparse
from datetime import tzinfo
from typing import Final

from respiro.cli import margin_gone
from respiro.cli.arguments import add_json
from respiro.cli.call_show import SHOWN_ID
from respiro.cli.show import Json, clock_span, plain, print_json, span, stamp
from respiro.cli.tools import CliTools
from respiro.cli.working import keep_promised
from respiro.domain.errors import InvalidValueError
from respiro.services.home_conflicts import Aspect, Conflict, ConflictKind, Side, Version, conflicts, settle
from respiro.services.ports import Ports

_SHORTEST_ID = 4
_KINDS: Final = {ConflictKind.MARGIN: "margin", ConflictKind.PLAN_B: "request", ConflictKind.TASK: "call back"}
_TOPICS: Final = {ConflictKind.MARGIN: "margins", ConflictKind.PLAN_B: "plan_b", ConflictKind.TASK: "calls"}


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions to the grammar of ``respiro margin``."""
    add_agreeing(parts)
    margin_gone.add_to(parts)


def add_agreeing(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add ``conflicts`` and ``settle`` to the grammar of a command."""
    listing = parts.add_parser("conflicts", help="what was changed here and in the home calendar", allow_abbrev=False)
    add_json(listing)
    listing.set_defaults(run=_list)
    settling = parts.add_parser("settle", help="say which of the two versions holds", allow_abbrev=False)
    settling.add_argument("uid", metavar="UID", help="as conflicts shows it")
    settling.add_argument(
        "--keep", choices=[side.value for side in Side], required=True, help="ours is what stands here"
    )
    add_json(settling)
    settling.set_defaults(run=_settle)


def _list(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    found = conflicts(ports)
    if options.json:
        print_json([_json(one, ports.zone) for one in found])
        return 0
    for one in found:
        print(f"{one.uid[:SHOWN_ID]}  {_KINDS[one.kind]}: {plain(one.summary)}")
        print(f"  here      {_words(one, one.here, ports.zone)}")
        print(f"  calendar  {_words(one, one.there, ports.zone)}")
    if not found:
        print("Both sides agree.")
    return 0


def _settle(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    settled = settle(ports, _named(ports, options.uid), Side(options.keep))
    moved = keep_promised(tools, ports)
    for topic in dict.fromkeys(("margins", _TOPICS[settled.kind])):
        tools.tell(f"changed {topic}")
    if options.json:
        print_json(_json(settled, ports.zone))
        return 0
    print(_words(settled, settled.here if settled.keep is Side.OURS else settled.there, ports.zone))
    for line in moved:
        print(line)
    return 0


def _named(ports: Ports, text: str) -> str:
    """Return the UID that is meant, by its beginning. Raises InvalidValueError unknown_conflict."""
    wanted = text.strip()
    uids = [one.uid for one in conflicts(ports)]
    found = [uid for uid in uids if len(wanted) >= _SHORTEST_ID and uid.startswith(wanted)]
    if wanted not in uids and len(found) != 1:
        raise InvalidValueError("unknown_conflict", text=text)
    return wanted if wanted in uids else found[0]


def _json(conflict: Conflict, zone: tzinfo) -> Json:
    return {
        "uid": conflict.uid,
        "kind": conflict.kind.value,
        "summary": conflict.summary,
        "about": [one.value for one in conflict.about],
        "ours": span(conflict.ours, zone) if conflict.ours else None,
        "theirs": span(conflict.theirs, zone) if conflict.theirs else None,
        "here": _version_json(conflict.here, zone),
        "there": _version_json(conflict.there, zone),
        "keep": conflict.keep.value if conflict.keep else None,
    }


def _version_json(version: Version, zone: tzinfo) -> Json:
    return {
        "is_there": version.is_there,
        "start": stamp(version.place.start, zone) if version.place else None,
        "end": stamp(version.place.end, zone) if version.place else None,
        "all_day": version.is_all_day,
        "due_at": stamp(version.due, zone) if version.due else None,
        "snoozed": version.is_snoozed,
        "summary": version.summary,
        "notes": version.notes,
        "link": version.link,
    }


def _words(conflict: Conflict, version: Version, zone: tzinfo) -> str:
    """Return a version in what the two do not agree on."""
    if not version.is_there:
        return "taken away"
    texts = {Aspect.SUMMARY: version.summary, Aspect.NOTES: version.notes, Aspect.LINK: version.link}
    said = [f"{one.value} “{plain(text)}”" for one, text in texts.items() if one in conflict.about]
    is_time_asked = {Aspect.PLACE, Aspect.DUE, Aspect.GONE} & {*conflict.about}
    return "; ".join([*([_time(version, zone)] if is_time_asked or not said else []), *said])


def _time(version: Version, zone: tzinfo) -> str:
    if version.place:
        return clock_span(version.place, zone)
    if version.due:
        return f"{version.due.astimezone(zone):%a %d %b %H:%M}{', put off' if version.is_snoozed else ''}"
    return "all day" if version.is_all_day else "at no time"
