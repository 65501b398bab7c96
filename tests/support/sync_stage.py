"""A Respiro home that syncs with a server, real or in memory, and hands that edit the calendar as phones do."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from respiro.adapters.store.store import SqliteStore
from respiro.domain.accounts import Account, Resource
from respiro.domain.calls import CallChange, Caller, Channel, EventKind, FollowUp, FollowUpEvent, Open, Way
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.ports import Ports
from support.dav_servers import PASSWORD as SECRET
from support.mirror_stage import TEXTS
from support.worker_rig import WorkerRig

__all__ = ["HOME", "SECRET", "WORK", "SyncHome", "moved_by", "new_home", "renamed"]

HOME, WORK = "/alice/home/", "/alice/work/"
"""Hrefs of a home calendar, and of one that is read."""


@dataclass
class SyncHome:
    """One machine with one account; ``sync()`` runs the worker's command in this process."""

    rig: WorkerRig
    account: str = ""
    told: dict[str, Any] = field(default_factory=dict)

    def add(self, address: str, *hrefs: str, home: str = "", user: str = "alice", **more: Any) -> None:
        """Add the account with calendars that are read, and one that is the home."""
        collections = [
            {
                "href": href,
                "name": href.strip("/").rpartition("/")[2],
                "is_read": href in hrefs,
                "is_home": href == home,
            }
            for href in dict.fromkeys([*hrefs, *([home] if home else [])])
        ]
        self.rig.typed.order = {
            "address": address,
            "user": user,
            "password": SECRET,
            "name": "Server",
            "collections": collections,
            **more,
        }
        self.account = str(self.rig.run("caldav-add")["id"])

    def sync(self, *arguments: str) -> dict[str, Any]:
        """Sync the account and return what was told of it."""
        told: Any = self.rig.run("sync", *(arguments or ("--all",)))
        self.told = told["accounts"][0]
        return self.told

    @contextmanager
    def ports(self) -> Iterator[Ports]:
        store = self.rig.open()
        yield replace(self.rig.ports(store), texts=TEXTS)
        self.rig.close()

    @contextmanager
    def store(self) -> Iterator[SqliteStore]:
        yield self.rig.open()
        self.rig.close()

    def add_block(self, hours: float = 2, minutes: int = 60) -> str:
        """Put margin into the agenda by hand, and return its UID."""
        begin = self.rig.now.replace(second=0, microsecond=0) + timedelta(hours=hours)
        with self.ports() as ports:
            ((uid, _),) = margin_hand.add_block(ports, Period.lasting(begin, minutes)).before
        return uid

    def call_back(self, name: str, about: str = "", hours: float = 2) -> str:
        """Let somebody wait for a call, and return the follow-up's id."""
        now = self.rig.now.replace(microsecond=0)
        one = FollowUp(
            id=name.lower().replace(" ", "-"),
            caller=Caller(name, "+34600123456"),
            about=about,
            way=Way.MINE,
            channel=Channel.PHONE,
            opened_at=now,
            called_at=now,
            promised_at=now + timedelta(hours=hours + 2),
            state=Open(now + timedelta(hours=hours), now + timedelta(hours=hours), now),
        )
        event = FollowUpEvent(one.id, now, EventKind.OPENED)
        with self.store() as store:
            store.commit_calls(CallChange(follow_ups=(one,), events=(event,)))
        return one.id

    def block(self, uid: str) -> MarginBlock:
        with self.store() as store:
            found = store.block(uid)
        assert found is not None
        return found

    def copies(self) -> dict[str, Resource]:
        """Return what is stored of all calendars, by the last part of the href."""
        with self.store() as store:
            found = [one for each in store.collections() for one in store.resources(each.id)]
        return {one.href.rpartition("/")[2]: one for one in found}

    def state(self) -> Account:
        with self.store() as store:
            return store.accounts()[0]

    def summaries(self) -> list[str]:
        """Return the names of all events but our own."""
        return sorted(one.summary for one in self.rig.occurrences() if not one.id.uid.endswith(".respiro"))


def moved_by(minutes: int) -> Callable[[str], str]:
    """Drag an event."""

    def later(found: re.Match[str]) -> str:
        begin = datetime.strptime(found[2], "%Y%m%dT%H%M%SZ") + timedelta(minutes=minutes)  # noqa: DTZ007  UTC as it says
        return f"{found[1]}{begin:%Y%m%dT%H%M%SZ}"

    return lambda text: re.sub(r"((?:DTSTART|DTEND)[^:\r\n]*:)(\d{8}T\d{6}Z)", later, text)


def renamed(summary: str) -> Callable[[str], str]:
    return lambda text: re.sub(r"SUMMARY:[^\r\n]*", f"SUMMARY:{summary}", text)


def new_home(folder: Path) -> SyncHome:
    return SyncHome(WorkerRig(folder))
