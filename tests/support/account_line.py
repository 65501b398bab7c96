"""A command line about accounts, on a store in memory and a worker that only listens, and somebody who types."""

import io
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest

from cli.test_calls import Line
from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import RespiroError
from respiro.services.ports import WorkerProgress
from support.call_desk import desk
from support.fakes import FakeStore

SECRET = "open-Sesame-7"  # noqa: S105  a test's
SERVER = "https://cal.example/"
WORK = {"href": "/ana/work/", "name": "Work", "colour": "#ff0000", "components": ["VEVENT"], "is_read_only": False}
TASKS = {"href": "/ana/tasks/", "name": "Tasks", "colour": "", "components": ["VTODO"], "is_read_only": False}
TEAM = {"href": "/team/", "name": "Team", "colour": "", "components": ["VEVENT", "VTODO"], "is_read_only": True}
FOUND = {"address": SERVER, "collections": [WORK, TASKS, TEAM]}
REFUSED = RespiroError("caldav_password_refused", host="cal.example")


@dataclass
class ListeningWorker:
    """Answers each command as told, with the first of several answers first, and keeps an account that is added."""

    store: FakeStore
    line: Line
    answers: dict[str, list[dict[str, Any] | BaseException]] = field(default_factory=dict)
    asked: list[list[str]] = field(default_factory=list)
    orders: list[Any] = field(default_factory=list)

    def run(
        self, arguments: Sequence[str], order: Mapping[str, object] | None = None
    ) -> Iterator[WorkerProgress | dict[str, object]]:
        self.asked.append(list(arguments))
        self.orders.append(order)
        known = self.answers.get(arguments[0], [])
        answer = known.pop(0) if len(known) > 1 else (known or [{}])[0]
        if isinstance(answer, BaseException):
            raise answer
        if arguments[0] == "caldav-add":
            answer = self._added(dict(order or {}), answer)
        yield answer

    def order(self, command: str) -> Any:
        """Return the order that came with a command."""
        (order,) = [order for asked, order in zip(self.asked, self.orders, strict=True) if asked[0] == command]
        return order

    def _added(self, order: dict[str, Any], answer: dict[str, Any]) -> dict[str, Any]:
        account = known(self.line, order["name"], address=order["address"], user=order["user"])
        told = [{**one, "id": one["href"]} for one in order["collections"]]
        return {"id": account.id, "name": account.name, "collections": told, "trouble": None, **answer}


def known(line: Line, name: str = "Server", *collections: Collection, **more: Any) -> Account:
    """Have an account; its id is its name in small letters."""
    now = line.ports.clock()
    calm = {"synced_at": now, "checked_at": now, "next_at": now + timedelta(minutes=5)}
    account = Account(**{"id": name.casefold(), "name": name, "address": SERVER, "user": "ana", **calm, **more})
    line.ports.store.put_account(account, None, collections)
    return account


def calendar(name: str, account: str = "server", **more: Any) -> Collection:
    return Collection(f"{account}-{name}", account, f"/ana/{name.casefold()}/", name, **more)


def told_of(**more: Any) -> dict[str, Any]:
    """Return what sync tells of an account."""
    nothing = {"collections": [], "home": None, "pushed": 0, "waits": 0, "refused": [], "asked": [], "trouble": None}
    return {"id": "server", "name": "Server", "next_at": "", "is_changed": False, **nothing, **more}


def synced(*accounts: dict[str, Any], changed: bool = False) -> dict[str, Any]:
    return {"accounts": list(accounts), "changed": changed}


def account_line(capsys: pytest.CaptureFixture[str]) -> Line:
    """Return a command line whose worker finds FOUND, and nothing new when it syncs."""
    made = Line(desk(), capsys)
    assert isinstance(made.ports.store, FakeStore)
    answers: dict[str, list[Any]] = {"caldav-discover": [FOUND], "sync": [synced(told_of())]}
    made.worker = ListeningWorker(made.ports.store, made, answers)  # type: ignore[assignment]
    return made


def worker_of(line: Line) -> ListeningWorker:
    assert isinstance(line.worker, ListeningWorker)
    return line.worker


def typing(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """Let the next commands read this."""
    monkeypatch.setattr(sys, "stdin", io.StringIO(text))


class Terminal(io.StringIO):
    """Somebody who types."""

    def isatty(self) -> bool:
        return True
