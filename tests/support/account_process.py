"""An account on a real calendar server, looked after by Respiro's real processes."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from support.dav_items import event
from support.dav_servers import PASSWORD, USER, DavServer, dav_server
from support.fault_proxy import FaultProxy
from support.respiro_process import Respiro


@dataclass
class AccountProcess:
    """``respiro`` speaks to ``server`` through ``proxy``, which sees what is asked there."""

    respiro: Respiro
    server: DavServer
    proxy: FaultProxy
    path: str
    account: str = ""

    def worker(self, *arguments: str, order: object = None) -> dict[str, Any]:
        """Run a command of the worker; answer its result, or its error under that name."""
        done = self.respiro.run("worker", *arguments, typed=json.dumps(order) + "\n")
        assert done.stderr == "", done.stderr
        last: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        return last.get("result", last)  # type: ignore[no-any-return]

    def add(self, password: str = PASSWORD) -> dict[str, Any] | None:
        """Add the account, with one calendar that is read and is the home; answer its trouble."""
        told = self.worker(
            "caldav-add",
            order={
                "address": self.proxy.url,
                "user": USER,
                "password": password,
                "name": "Server",
                "collections": [{"href": self.path, "name": "Work", "is_read": True, "is_home": True}],
            },
        )
        self.account = told["id"]
        self.later(1)  # it is due from when it was added, and each process begins at the same second
        return told["trouble"]  # type: ignore[no-any-return]

    def sync(self, *arguments: str, password: str | None = None) -> str:
        """Sync what is due, or as the arguments say; answer the kind of trouble, empty for none, or "not due"."""
        typed = [] if password is None else ["--typed"]
        told = self.worker("sync", *arguments, *typed, order={"passwords": {self.account: password}})
        if not told["accounts"]:
            return "not due"
        trouble = told["accounts"][0]["trouble"]
        return trouble["kind"] if trouble else ""

    def later(self, minutes: int) -> None:
        """Let the clock of all that is started from now on go so much ahead, if it is one of the test's."""
        if self.respiro.now is None:
            return
        hours, rest = divmod(minutes, 60)
        days, hours = divmod(hours, 24)
        self.respiro = replace(self.respiro, now=f"2026-11-{21 + days:02} {10 + hours:02}:{rest:02}:00")

    def summaries(self) -> list[str]:
        """Return the names of all events that the agenda has."""
        told = self.respiro.json("agenda", "list", "--from", "2026-11-23", "--to", "2026-12-31")
        return sorted(one["summary"] for one in told)

    def lay(self, uid: str) -> None:
        """Let another device write an event."""
        self.server.put(f"{self.path}{uid}.ics", event(uid, uid.title()))


@contextmanager
def account_on(home: Path) -> Iterator[AccountProcess]:
    """Run a server with an empty calendar and an account that is still to be added."""
    with dav_server("radicale") as server, FaultProxy(server.url) as proxy, pytest.MonkeyPatch.context() as patched:
        patched.setenv("FAKETIME_DONT_FAKE_MONOTONIC", "1")  # a deadline would never come
        respiro = Respiro(home / "respiro", "2026-11-21 10:00:00")
        yield AccountProcess(respiro, server, proxy, server.make_calendar("work"))
