"""A log of calls in memory beside a home calendar in a folder, and hands that edit the calendar as phones do."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from respiro.adapters.home_tasks import FolderTasks, file_name
from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import CallChange, Caller, Channel, EventKind, FollowUp, FollowUpEvent, Open, Way, open_state
from respiro.services.ports import HomeTasks, Ports
from respiro.services.settings import Settings
from respiro.services.task_mirror import Mirrored, mirror_tasks
from support.fake_calls import FakeNumbers, no_dates
from support.fake_playbooks import FakePlaybooks
from support.fakes import MADRID, WEDNESDAY, FakeClock, FakeStore

TEXTS = ClientTexts(Path(__file__).parents[2] / "resources" / "texts", system="en")


def stamp(moment: datetime) -> str:
    return moment.strftime("%Y%m%dT%H%M%SZ")


class Killed(BaseException):
    """The process is gone."""


class Killer:
    """Lets ``left`` effects happen; the next one does not, or does and is the last."""

    def __init__(self, left: int, *, after: bool) -> None:
        self.left = left
        self.after = after

    def wrap(self, target: Any, names: tuple[str, ...]) -> Any:
        killer = self

        class Wrapped:
            def __getattr__(self, name: str) -> Any:
                found = getattr(target, name)
                return killer.guard(found) if name in names else found

        return Wrapped()

    def guard(self, effect: Callable[..., Any]) -> Callable[..., Any]:
        def guarded(*args: Any) -> Any:
            self.left -= 1
            if self.left < 0 and not self.after:
                raise Killed
            answer = effect(*args)
            if self.left < 0:
                raise Killed
            return answer

        return guarded


@dataclass
class Stage:
    """Both sides. ``run()`` mirrors; ``due()`` and ``file()`` look at them."""

    data: Path
    settings: Settings = field(default_factory=lambda: replace(Settings(), language="en"))
    clock: FakeClock = field(default_factory=lambda: FakeClock(WEDNESDAY))
    store: FakeStore = field(default_factory=FakeStore)
    named_folder: Path | None = None

    @property
    def folder(self) -> Path:
        return self.named_folder or self.data / "home-calendar"

    @property
    def ports(self) -> Ports:
        return Ports(self.store, self.settings, self.clock, MADRID, FakeNumbers(), no_dates, TEXTS, FakePlaybooks())

    @property
    def home(self) -> HomeTasks:
        return FolderTasks(self.named_folder, self.data, MADRID)

    def run(self) -> Mirrored:
        return mirror_tasks(self.ports, self.home)

    def run_killed(self, left: int, *, after: bool) -> None:
        """Mirror, and be killed once so many effects have happened."""
        killer = Killer(left, after=after)
        store = killer.wrap(self.store, ("commit_calls", "put_mirror", "put_note"))
        home = killer.wrap(self.home, ("put", "remove", "make"))
        with suppress(Killed):
            mirror_tasks(replace(self.ports, store=store), home)

    def open(
        self, name: str = "Marta Ruiz", *, hours: float = 2, about: str = "presupuesto", way: Way = Way.MINE
    ) -> str:
        now = self.clock.now
        due_at = now + timedelta(hours=hours)
        follow_up = FollowUp(
            id=re.sub(r"\W", "-", name.lower()),
            caller=Caller(name, "+34600123456"),
            about=about,
            way=way,
            channel=Channel.PHONE,
            opened_at=now,
            called_at=now,
            promised_at=now + timedelta(hours=4),
            state=Open(due_at, due_at, now),
        )
        event = FollowUpEvent(follow_up.id, now, EventKind.OPENED)
        self.store.commit_calls(CallChange(follow_ups=(follow_up,), events=(event,)))
        return follow_up.id

    def follow_up(self, follow_up_id: str) -> FollowUp:
        found = self.store.follow_up(follow_up_id)
        assert found is not None
        return found

    def state(self, follow_up_id: str) -> Open:
        return open_state(self.follow_up(follow_up_id))

    def file(self, follow_up_id: str) -> Path:
        return self.folder / file_name(f"{follow_up_id}@call.respiro")

    def text(self, follow_up_id: str) -> str:
        return self.file(follow_up_id).read_bytes().decode()

    def edit(self, follow_up_id: str, change: Callable[[str], str]) -> None:
        self.file(follow_up_id).write_bytes(change(self.text(follow_up_id)).encode())

    def complete(self, follow_up_id: str) -> None:
        self.edit(follow_up_id, completed(self.clock.now))

    def move(self, follow_up_id: str, due: datetime) -> None:
        self.edit(follow_up_id, lambda text: re.sub(r"DUE[^\r]*", f"DUE:{stamp(due)}", text))

    def snooze(self, follow_up_id: str, until: datetime) -> None:
        self.edit(follow_up_id, snoozed(until))

    def snapshot(self) -> object:
        """Everything that a run could change."""
        files = {path.name: path.read_bytes() for path in self.folder.iterdir()} if self.folder.is_dir() else {}
        return files, self.store.mirror(), dict(self.store._follow_ups), list(self.store._events)


def completed(at: datetime) -> Callable[[str], str]:
    lines = f"STATUS:COMPLETED\r\nCOMPLETED:{stamp(at)}\r\nPERCENT-COMPLETE:100\r\n"
    return lambda text: text.replace("STATUS:NEEDS-ACTION\r\n", lines)


def snoozed(until: datetime) -> Callable[[str], str]:
    """Snooze as RFC 9074 says, with the program's own UID."""

    def change(text: str) -> str:
        text = re.sub(r"BEGIN:VALARM\r\n(?:(?!END:VALARM).)*RELTYPE=SNOOZE.*?END:VALARM\r\n", "", text, flags=re.DOTALL)
        original = re.findall(r"BEGIN:VALARM\r\n(?:.*?\r\n)??UID:([^\r]*)", text, re.DOTALL)[0]
        alarm = (
            f"BEGIN:VALARM\r\nUID:phone-{stamp(until)}\r\nACTION:DISPLAY\r\nDESCRIPTION:x\r\n"
            f"TRIGGER;VALUE=DATE-TIME:{stamp(until)}\r\nRELATED-TO;RELTYPE=SNOOZE:{original}\r\nEND:VALARM\r\n"
        )
        return text.replace("END:VTODO", f"{alarm}END:VTODO")

    return change


def stripped(text: str) -> str:
    """Take away what servers take away: all of RFC 9074, and properties that they don't know."""
    text = re.sub(r"BEGIN:VALARM\r\n(?:(?!END:VALARM).)*RELTYPE=SNOOZE.*?END:VALARM\r\n", "", text, flags=re.DOTALL)
    return re.sub(r"(?:ACKNOWLEDGED|X-[A-Z0-9-]+):[^\r]*\r\n", "", text)
