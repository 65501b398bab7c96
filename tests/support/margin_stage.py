"""Margin on a desk beside a home calendar, and hands that edit the calendar as phones do."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from respiro.adapters.home_blocks import FolderBlocks
from respiro.adapters.home_folder import file_name
from respiro.adapters.ics.margin_events import edited_event, new_event, read_event, remembered
from respiro.adapters.ics.own_events import marked_as_left
from respiro.domain.errors import ConflictError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.margins.mirror import BlockEvent, BlockEventState
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services.margin_keeper import day_of
from respiro.services.margin_mirror import mirror_margin
from respiro.services.margin_run import MarginMirrored
from respiro.services.ports import BlockFile, HomeBlocks, LeftAlone, Ports
from support.call_desk import MONDAY, at, block_on, desk
from support.fakes import MADRID, FakeClock, FakeStore
from support.mirror_stage import TEXTS, Killed, Killer, stamp

TUESDAY = MONDAY + timedelta(days=1)


def moved_to(start: datetime, minutes: int = 60) -> Callable[[str], str]:
    """Drag an event."""

    def change(text: str) -> str:
        text = re.sub(r"DTSTART[^\r]*", f"DTSTART:{stamp(start)}", text)
        return re.sub(r"DTEND[^\r]*", f"DTEND:{stamp(start + timedelta(minutes=minutes))}", text)

    return change


def cancelled(text: str) -> str:
    return re.sub(r"STATUS:[A-Z]*", "STATUS:CANCELLED", text)


def with_line(line: str) -> Callable[[str], str]:
    """Add a property of someone else's."""
    return lambda text: text.replace("END:VEVENT", f"{line}\r\nEND:VEVENT")


@dataclass
class MemoryBlocks:
    """``services.ports.HomeBlocks`` in memory; ``puts`` counts what was written."""

    texts: dict[str, str] = field(default_factory=dict)
    puts: int = 0
    place: str = "memory"
    is_own: bool = True
    is_missing: bool = False

    def is_there(self) -> bool:
        return not self.is_missing

    def make(self) -> None:
        self.is_missing = False

    def blocks(self) -> tuple[dict[str, BlockFile], list[LeftAlone]]:
        found = self.texts.items()
        return {uid: BlockFile(uid, uid, text, text, read_event(text, uid, MADRID)) for uid, text in found}, []

    def read(self, text: str, uid: str) -> BlockEvent | None:
        try:
            return read_event(text, uid, MADRID)
        except ValueError:
            return None

    def written(self, text: str, uid: str, state: BlockEventState, now: datetime) -> str:
        return edited_event(text, uid, state, now, MADRID) if text else new_event(uid, state, now)

    def remembered(self, text: str, uid: str, status: str) -> str:
        return remembered(text, uid, status)

    def marked_as_left(self, text: str, uid: str) -> str:
        return marked_as_left(text, uid)

    def put(self, uid: str, text: str, file: BlockFile | None) -> None:
        if self.texts.get(uid) != (file.text if file else None):
            raise ConflictError("changed_meanwhile", uid=uid)
        self.puts += 1
        self.texts[uid] = text

    def remove(self, file: BlockFile) -> None:
        if self.texts.get(file.uid) != file.text:
            raise ConflictError("changed_meanwhile", uid=file.uid)
        self.puts += 1
        del self.texts[file.uid]


@dataclass
class MarginStage:
    """Both sides. ``run()`` mirrors; ``event()`` and ``block()`` look at them."""

    home: HomeBlocks
    ports: Ports = field(default_factory=lambda: replace(desk(at(MONDAY, "10:00"), user__language="en"), texts=TEXTS))

    @property
    def store(self) -> FakeStore:
        assert isinstance(self.ports.store, FakeStore)
        return self.ports.store

    @property
    def clock(self) -> FakeClock:
        assert isinstance(self.ports.clock, FakeClock)
        return self.ports.clock

    def add(self, day: date = TUESDAY, wall: str = "12:00", minutes: int = 60) -> MarginBlock:
        return block_on(self.ports, day, wall, minutes)

    def run(self, **more: Any) -> MarginMirrored:
        return mirror_margin(self.ports, self.home, **more)

    def run_killed(self, left: int, *, after: bool) -> bool:
        """Mirror, and be killed once so many effects have happened; answer whether it was."""
        killer = Killer(left, after=after)
        store = killer.wrap(self.store, ("commit", "put_mirror", "put_note"))
        with suppress(Killed):
            mirror_margin(replace(self.ports, store=store), killer.wrap(self.home, ("put", "remove", "make")))
            return False
        return True

    def block(self, block: MarginBlock) -> MarginBlock:
        found = self.store.block(block.uid)
        assert found is not None
        return found

    def texts(self) -> dict[str, str]:
        return {uid: file.text for uid, file in self.home.blocks()[0].items()}

    def event(self, block: MarginBlock) -> BlockEvent:
        return self.home.blocks()[0][block.uid].event

    def edit(self, block: MarginBlock, change: Callable[[str], str]) -> None:
        text = change(self.texts()[block.uid])
        if isinstance(self.home, FolderBlocks):
            (Path(self.home.place) / file_name(block.uid)).write_bytes(text.encode())
        else:
            assert isinstance(self.home, MemoryBlocks)
            self.home.texts[block.uid] = text

    def delete(self, *blocks: MarginBlock) -> None:
        for block in blocks:
            if isinstance(self.home, FolderBlocks):
                (Path(self.home.place) / file_name(block.uid)).unlink()
            else:
                assert isinstance(self.home, MemoryBlocks)
                del self.home.texts[block.uid]

    def snapshot(self) -> object:
        """Everything that a run could change."""
        return (
            self.texts(),
            self.store.mirror(),
            dict(self.store._blocks),
            self.store.entries_after(0),
            self.store._notes,
        )

    def settled(self) -> None:
        """See that one more run changes nothing."""
        before = repr(self.snapshot())
        result = self.run()
        assert repr(self.snapshot()) == before
        assert (result.created, result.changed, result.removed) == (0, 0, 0)

    def check_ledger(self) -> None:
        """See that each block's bookings sum up to its minutes, in each week by itself."""
        booked: dict[tuple[str, Week], int] = {}
        for entry in self.store.entries_after(0):
            key = entry.block_uid, Week.of(entry.day)
            booked[key] = booked.get(key, 0) + entry.minutes
        for (uid, week), minutes in booked.items():
            block = self.store.block(uid)
            assert block is not None
            if block.state is BlockState.SETTLED:
                continue  # what meetings ate of it is booked, too
            is_here = block.is_there and Week.of(day_of(self.ports, block.period.start)) == week
            assert minutes == (block.minutes if is_here else 0), (block, week)


def period(day: date, wall: str, minutes: int = 60) -> Period:
    return Period.lasting(at(day, wall), minutes)
