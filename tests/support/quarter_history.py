"""Years of history out of one quarter: what was lived once is put into a store again and again, twelve weeks earlier each."""

from collections.abc import Callable, Iterable
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from respiro.adapters.store.store import open_store
from respiro.domain.calls import CallChange
from respiro.domain.margins import MarginChange
from respiro.domain.period import Period
from respiro.domain.plan_b import PlanBChange
from respiro.services.ports import Ports
from support.fake_calls import ports_on
from support.fakes import FakeClock, FakeStore
from support.quarter_agenda import Meeting, stored_calendar
from support.quarter_cast import CLIENTS, HELPER, HOLIDAYS, WEEKS, monday_of
from support.quarter_scene import Scene

QUARTERS = 22
"""So many make five years."""
_IDS = ("id", "uid", "block_uid", "request_id", "follow_up_id", "helper_follow_up_id")


def stored(scene: Scene, folder: Path, quarters: int) -> Ports:
    """Return ports onto a store on disk in which a lived quarter is the last of so many."""
    clock = FakeClock(scene.now)
    store = open_store(folder, clock)
    store.put_holidays("ES-MD 2026", HOLIDAYS)
    store.change_clients(CLIENTS)
    store.put_backup_person(HELPER)
    lived = scene.ports.store
    assert isinstance(lived, FakeStore)
    for back in range(quarters):
        earlier = _earlier(back)
        began = scene.wall(monday_of(0), 0)
        ends = scene.wall(monday_of(WEEKS), 0)
        blocks = [one for one in lived._blocks.values() if not back or began <= one.period.start < ends]
        known = {one.uid for one in blocks}
        entries = [one for one in lived._entries if one.block_uid in known]
        store.commit(MarginChange(tuple(map(earlier, blocks)), tuple(map(earlier, entries))))
        requests = [one for one in lived._requests.values() if not back or not one.is_open]
        asked = [one for one in lived._request_events.values() if _is_of(one.request_id, requests)]
        store.commit_plan_b(PlanBChange(tuple(map(earlier, requests)), events=tuple(map(earlier, asked))))
        owed = [one for one in lived._follow_ups.values() if not back or not one.is_open]
        heard = [one for one in lived._events if _is_of(one.follow_up_id, owed)]
        calls = [one for one in lived._calls.values() if _is_of(one.follow_up_id, owed)]
        change = CallChange(
            tuple(map(earlier, calls)), follow_ups=tuple(map(earlier, owed)), events=tuple(map(earlier, heard))
        )
        store.commit_calls(change)
    stored_calendar(store, clock)(_meetings(scene, quarters))
    return ports_on(store, scene.ports.settings, clock, scene.ports.zone)


def _is_of(wanted: str, known: Iterable[Any]) -> bool:
    return any(one.id == wanted for one in known)


def _meetings(scene: Scene, quarters: int) -> Iterable[Meeting]:
    for back in range(quarters):
        by = back * WEEKS * 7 * 24 * 60
        for one in scene.meetings.values():
            yield Meeting(f"{one.uid}{back or ''}", one.start - by, one.end - by, one.summary, one.others)


def _earlier(back: int) -> Callable[[Any], Any]:
    """Return what puts a record so many quarters back, under other ids."""
    by = timedelta(weeks=WEEKS * back)

    def moved(name: str, value: Any) -> Any:
        if isinstance(value, datetime | date):
            return value - by
        if isinstance(value, Period):
            return Period(value.start - by, value.end - by)
        if isinstance(value, str) and value and back and name in _IDS:
            return f"{back}-{value}"
        return record(value) if is_dataclass(value) and not isinstance(value, type) else value

    def record(one: Any) -> Any:
        return replace(one, **{field.name: moved(field.name, getattr(one, field.name)) for field in fields(one)})

    return record
