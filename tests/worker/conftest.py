from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from support.memory_server import MemoryCalendar, MemoryServer
from support.sync_stage import HOME, WORK, SyncHome, new_home
from support.worker_rig import WorkerRig


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[WorkerRig]:
    made = WorkerRig(tmp_path / "home")
    yield made
    made.close()


@pytest.fixture
def calendars() -> Path:
    return Path(__file__).parents[1] / "support" / "calendars"


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., str]:
    """Write a calendar of plain events, one an hour on days of November 2026, by their UIDs."""

    def make(
        *uids: str, name: str = "work.ics", header: str = "", tail: str = "END:VCALENDAR\r\n", more: str = ""
    ) -> str:
        events = "".join(
            f"BEGIN:VEVENT\r\nUID:{uid}\r\nDTSTART:202611{1 + number % 28:02}T{number // 28:02}0000Z\r\n"
            f"DURATION:PT1H\r\nSUMMARY:{uid}\r\n{more}END:VEVENT\r\n"
            for number, uid in enumerate(uids)
        )
        path = tmp_path / name
        path.write_text(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{header}{events}{tail}", encoding="utf-8", newline="")
        return str(path)

    return make


@pytest.fixture
def read() -> tuple[str, ...]:
    """Say which calendars of the account are read beside its home."""
    return (WORK,)


@pytest.fixture
def server(read: tuple[str, ...]) -> MemoryServer:
    server = MemoryServer()
    for href in (HOME, *read):
        server.make(href)
    return server


@pytest.fixture
def there(server: MemoryServer) -> MemoryCalendar:
    return server.calendars[HOME]


@pytest.fixture
def home(tmp_path: Path, server: MemoryServer, read: tuple[str, ...]) -> Iterator[SyncHome]:
    made = new_home(tmp_path / "one")
    made.rig.server = server
    made.add("https://cal.example/", *read, home=HOME)
    yield made
    made.rig.close()
