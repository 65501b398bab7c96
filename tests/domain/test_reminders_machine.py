"""Whatever is logged, put off and answered, whatever the clock does, wherever the program dies: nobody is forgotten."""

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from respiro.adapters.store.store import open_store
from respiro.domain.calls import (
    CallChange,
    Caller,
    EventKind,
    FollowUp,
    Open,
    OutcomeKind,
    Way,
    due,
    is_quiet,
    open_state,
)
from respiro.domain.clients import Client
from respiro.domain.errors import RespiroError
from respiro.domain.period import Period
from respiro.domain.work_time import parse_ranges
from respiro.services import call_log, margin_hand, reminder_desk
from respiro.services.call_log import NewCall
from respiro.services.call_time import snooze_choices
from respiro.services.ports import Store
from respiro.services.settings import Settings
from support.call_desk import check_reservations
from support.fake_calls import ports_on
from support.fakes import FakeClock, FakeStore

ZONES = [ZoneInfo(name) for name in ("Europe/Madrid", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata")]
BEGIN = datetime(2026, 10, 23, 9, tzinfo=UTC)
"""The Friday before summer time ends in Madrid."""
PEOPLE = (Caller("Marta", "600123456"), Caller("Luis"), Caller("Ana"), Caller(number="699000111"))
CLIENTS = (
    Client("ana", "Ana", let_through=True, response=60),
    Client("luis", "Luis", hours=dict.fromkeys(range(5), parse_ranges("11:00-13:00, 16:00-17:30"))),
)
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
LONGEST = 30 * DAY
"""No step puts a reminder farther off than this: ten days, holidays, and what small jumps add."""


class DiedError(Exception):
    """The program was killed."""


class Mortal:
    """A store whose process may be killed just before, or just after, the next change is on disk."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.dies = ""

    def commit_calls(self, change: CallChange) -> None:
        dies, self.dies = self.dies, ""
        if dies == "before":
            raise DiedError
        self.store.commit_calls(change)
        if dies == "after":
            raise DiedError

    def __getattr__(self, name: str) -> Any:
        return getattr(self.store, name)


class Reminders(RuleBasedStateMachine):
    """Log, snooze, time, margin and crash, in any order."""

    number = st.integers(0, 20)

    @initialize()
    def begin(self) -> None:
        self.clock = FakeClock(BEGIN)
        self.mortal = Mortal(self.new_store())
        for client in CLIENTS:
            self.mortal.store.put_client(client)
        self.ports = ports_on(cast("Store", self.mortal), Settings(), self.clock, ZONES[0])
        self.open: set[str] = set()
        self.closed: set[str] = set()
        self.shown: Counter[tuple[str, datetime]] = Counter()
        self.unrecorded: Counter[tuple[str, datetime]] = Counter()
        self.last: call_log.CallDone | None = None

    def new_store(self) -> Store:
        return FakeStore()

    def restart(self) -> None:
        """Begin anew with what is on disk."""

    # what people do

    def _do(self, action: Callable[[], call_log.CallDone], *, dies: str = "") -> call_log.CallDone | None:
        """Do something, and be killed at it if that is wanted; what the world refuses changes nothing."""
        before = self.mortal.store.open_follow_ups()
        self.mortal.dies = dies
        try:
            self.last = action()
        except RespiroError:
            assert self.mortal.store.open_follow_ups() == before
            return None
        except DiedError:
            self.last = None
            self.restart()
            if dies == "before":
                assert self.mortal.store.open_follow_ups() == before
            return None
        finally:
            self.mortal.dies = ""
        return self.last

    def _note(self) -> None:
        """Take over what is stored: the change itself was checked where it was made."""
        self.open = {follow_up.id for follow_up in self.mortal.store.open_follow_ups()}

    def _one(self, number: int) -> FollowUp | None:
        waiting = self.mortal.store.open_follow_ups()
        return waiting[number % len(waiting)] if waiting else None

    dying = st.sampled_from(["", "", "", "before", "after"])

    @rule(
        who=st.integers(0, len(PEOPLE) - 1),
        way=st.sampled_from([Way.MINE, Way.MINE, Way.THEIRS]),
        ago=st.sampled_from([0, 5, 700, 3000]),
        ahead=st.one_of(st.none(), st.integers(1, 10 * 24 * 60)),
        dies=dying,
    )
    def write_down(self, who: int, way: Way, ago: int, ahead: int | None, dies: str) -> None:
        call_back_at = None if ahead is None else self.clock() + ahead * MINUTE
        entry = NewCall(PEOPLE[who], self.clock() - ago * MINUTE, way=way, call_back_at=call_back_at)
        done = self._do(lambda: call_log.write_down(self.ports, entry), dies=dies)
        if done is not None:
            assert done.follow_up is not None
            assert done.follow_up.id in {one.id for one in self.mortal.store.open_follow_ups()}
        self._note()

    @rule(number=number, choice=number, dies=dying)
    def snooze(self, number: int, choice: int, dies: str) -> None:
        if (one := self._one(number)) is not None:
            options = snooze_choices(self.ports, one)
            self._do(lambda: call_log.snooze(self.ports, one.id, options[choice % len(options)]), dies=dies)

    @rule(number=number, minutes=st.integers(-5, 10 * 24 * 60), dies=dying)
    def move(self, number: int, minutes: int, dies: str) -> None:
        if (one := self._one(number)) is not None:
            self._do(lambda: call_log.move(self.ports, one.id, self.clock() + minutes * MINUTE), dies=dies)

    @rule(number=number, dies=dying)
    def attempt(self, number: int, dies: str) -> None:
        if (one := self._one(number)) is not None:
            self._do(lambda: call_log.attempt(self.ports, one.id), dies=dies)

    @rule(number=number, outcome=st.sampled_from(OutcomeKind), dies=dying)
    def close(self, number: int, outcome: OutcomeKind, dies: str) -> None:
        if (one := self._one(number)) is not None:
            done = self._do(lambda: call_log.close(self.ports, one.id, outcome, "x"), dies=dies)
            stored = self.mortal.store.follow_up(one.id)
            assert stored is not None
            assert stored.is_open is (done is None and dies != "after")
            self.closed |= set() if stored.is_open else {one.id}
            self._note()

    @rule(number=number, dies=dying)
    def reopen(self, number: int, dies: str) -> None:
        if self.closed:
            which = sorted(self.closed)[number % len(self.closed)]
            self._do(lambda: call_log.reopen(self.ports, which), dies=dies)
            self._note()
            self.closed -= self.open

    @rule(dies=dying)
    def undo(self, dies: str) -> None:
        if (done := self.last) is not None:
            self._do(lambda: call_log.undo(self.ports, done), dies=dies)
            self.last = None
            self._note()
            self.closed = {one for one in self.closed if self.mortal.store.follow_up(one)} - self.open

    # margin comes and goes

    @rule(days=st.integers(0, 5), quarter=st.integers(36, 70), quarters=st.integers(1, 6))
    def add_margin(self, days: int, quarter: int, quarters: int) -> None:
        midnight = self.clock().replace(hour=0, minute=0) + days * DAY
        with suppress(RespiroError):
            margin_hand.add_block(self.ports, Period.lasting(midnight + quarter * 15 * MINUTE, quarters * 15))

    @rule(number=number, quarters=st.integers(-8, 8), dies=dying)
    def margin_changes(self, number: int, quarters: int, dies: str) -> None:
        blocks = [one for one in self.ports.store.blocks(Period(self.clock(), self.clock() + 9 * DAY)) if one.is_there]
        if blocks:
            block = blocks[number % len(blocks)]
            shifted = Period.lasting(block.period.start + quarters * 15 * MINUTE, block.minutes)
            with suppress(RespiroError):
                if quarters:
                    margin_hand.move_block(self.ports, block.uid, shifted)
                else:
                    margin_hand.release_block(self.ports, block.uid)
        self.mortal.dies = dies
        with suppress(DiedError):
            reminder_desk.keep_reservations(self.ports)
        self.mortal.dies = ""
        reminder_desk.keep_reservations(self.ports)
        check_reservations(self.ports)

    # time

    @rule(minutes=st.integers(1, 4 * 24 * 60))
    def time_passes(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)

    @rule(minutes=st.integers(1, 40))
    def a_little_time_passes(self, minutes: int) -> None:
        self.clock.advance(minutes=minutes)

    @rule()
    def until_the_next_reminder(self) -> None:
        if follow_ups := reminder_desk.waiting(self.ports).follow_ups:
            self.clock.now = max(self.clock(), open_state(follow_ups[0]).next_at)

    @rule(jump=st.sampled_from([5 * MINUTE, HOUR, 3 * HOUR, 3 * DAY, 365 * DAY, 74 * 365 * DAY]), forth=st.booleans())
    def the_clock_is_set(self, *, jump: timedelta, forth: bool) -> None:
        now = self.clock() + jump if forth else self.clock() - jump
        if 1990 < now.year < 2200:
            self.clock.now = now
            self.shown = Counter({key: times for key, times in self.shown.items() if key[1] <= now})

    @rule(zone=st.sampled_from(ZONES))
    def the_user_travels(self, zone: ZoneInfo) -> None:
        self.ports = replace(self.ports, zone=zone)

    @rule(dies=st.sampled_from(["", "", "shown", "before", "after"]))
    def a_beat(self, dies: str) -> None:
        """Show what is due and note it, unless the program dies in between."""
        waiting = reminder_desk.waiting(self.ports)
        keys = [(one.id, open_state(one).next_at) for one in waiting.to_tell]
        self.shown.update(keys)
        self.mortal.dies = dies if dies in {"before", "after"} else ""
        if dies != "shown":
            with suppress(DiedError):
                reminder_desk.mark_told(self.ports, waiting.to_tell)
        self.mortal.dies = ""
        if dies in {"shown", "before"}:
            self.unrecorded.update(keys)
        if dies:
            self.restart()
            return
        assert reminder_desk.waiting(self.ports).to_tell == ()
        self._told_is_recorded(waiting.to_tell)

    def _told_is_recorded(self, shown: tuple[FollowUp, ...]) -> None:
        for one in shown:
            assert any(event.kind is EventKind.TOLD for event in self.mortal.store.events_of(one.id))

    # what holds always

    @invariant()
    def the_open_ones_are_those_that_were_not_answered(self) -> None:
        stored = self.mortal.store.open_follow_ups()
        assert {one.id for one in stored} == self.open
        assert not self.open & self.closed
        assert all(isinstance(one.state, Open) for one in stored)

    @invariant()
    def none_is_shown_twice_for_one_time(self) -> None:
        for key, times in self.shown.items():
            assert times <= 1 + self.unrecorded[key]

    @invariant()
    def the_ledger_knows_what_is_reserved(self) -> None:
        check_reservations(self.ports, places=False)

    @invariant()
    def each_has_a_next_time_within_reach(self) -> None:
        waiting = reminder_desk.waiting(self.ports)
        for one in waiting.follow_ups:
            assert open_state(one).next_at <= self.clock() + LONGEST
        coming = [open_state(one).next_at for one in waiting.follow_ups]
        assert coming == sorted(coming)
        quiet = is_quiet(self.ports.settings.calls.quiet, self.clock(), self.ports.zone)
        loud = [one for one in due(waiting.follow_ups, self.clock()) if one.let_through or not quiet]
        assert list(waiting.to_tell) == loud

    def teardown(self) -> None:
        """As time goes on, each that is open is told, none of them twice at once."""
        if not hasattr(self, "open"):
            return
        left = set(self.open)
        end = self.clock() + 2 * LONGEST
        while left and self.clock() < end:
            shown = reminder_desk.waiting(self.ports).to_tell
            reminder_desk.mark_told(self.ports, shown)
            left -= {one.id for one in shown}
            self.clock.advance(hours=5)
        assert not left


class OnDisk(Reminders):
    """The same with the real store: who dies finds on disk what was committed, and nothing else."""

    def new_store(self) -> Store:
        self.folder = Path(tempfile.mkdtemp())
        return open_store(self.folder, self.clock)

    def restart(self) -> None:
        self.mortal.store.close()
        self.mortal.store = open_store(self.folder, self.clock)

    def teardown(self) -> None:
        try:
            super().teardown()
        finally:
            if hasattr(self, "mortal"):
                self.mortal.store.close()
                shutil.rmtree(self.folder, ignore_errors=True)


TestReminders = Reminders.TestCase
TestReminders.settings = settings(max_examples=120, stateful_step_count=40)
TestRemindersOnDisk = OnDisk.TestCase
TestRemindersOnDisk.settings = settings(
    max_examples=6, stateful_step_count=25, suppress_health_check=[HealthCheck.too_slow]
)
