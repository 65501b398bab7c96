"""The quarter's stage: chance, a clock that goes from one thing to the next, and the tray's heartbeat between them."""

import heapq
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from itertools import count
from random import Random
from typing import Any
from unittest.mock import patch
from uuid import UUID

from respiro.domain.clients import Client
from respiro.domain.work_time import DayRange, instant
from respiro.services import margin_keeper, reminder_desk
from respiro.services.plan_b import desk
from respiro.services.ports import Ports
from support.fakes import FakeClock
from support.quarter_agenda import Calendar, Meeting
from support.quarter_log import Log, minute, stepped


@dataclass
class Scene:
    """Everything that the quarter's people act on. ``seen`` is told after each thing that happened."""

    ports: Ports
    calendar: Calendar
    chance: Random
    seen: Callable[["Scene"], None] = lambda _scene: None
    log: Log = field(default_factory=Log)
    meetings: dict[str, Meeting] = field(default_factory=dict)
    _coming: list[tuple[datetime, int, Callable[[], object]]] = field(default_factory=list)
    _order: Iterator[int] = field(default_factory=count)

    @property
    def now(self) -> datetime:
        """The present instant."""
        return self.ports.clock()

    @property
    def today(self) -> date:
        """The user's day."""
        return self.now.astimezone(self.ports.zone).date()

    def wall(self, day: date, minutes: int) -> datetime:
        """Return the instant of a wall minute of a day."""
        return instant(day, minutes, self.ports.zone)

    def later(self, when: datetime, action: Callable[[], object]) -> None:
        """Let something happen at an instant, or now if that is over."""
        heapq.heappush(self._coming, (when, next(self._order), action))

    def in_minutes(self, minutes: int, action: Callable[[], object]) -> None:
        """Let something happen in so many minutes, in working hours."""
        self.later(self.at_work(self.now + timedelta(minutes=minutes)), action)

    def at_work(self, when: datetime) -> datetime:
        """Return the first quarter of an hour from an instant on at which the user works."""
        work = margin_keeper.work_time(self.ports, when.date(), when.date() + timedelta(days=20))
        while True:
            day = when.astimezone(self.ports.zone).date()
            if any(period.start <= when < period.end for period in work.periods(day)):
                return when
            when += timedelta(minutes=15)

    def happens(self, probability: float) -> bool:
        """Tell whether something of that probability happens now."""
        return self.chance.random() < probability

    def run(self, until: datetime) -> None:
        """Let everything happen that happens before an instant."""
        counted = (UUID(int=self.chance.getrandbits(128)) for _ in count())
        with patch("uuid.uuid4", side_effect=lambda: next(counted)):  # ids decide between equals
            while self._coming and self._coming[0][0] < until:
                when, _order, action = heapq.heappop(self._coming)
                self._set_clock(max(when, self.now))
                self.beat()
                action()
                self.beat()
                self.seen(self)
            self._set_clock(until)
            self.beat()

    def beat(self) -> None:
        """Do what the tray's heartbeat does."""
        self._remind()
        self.do("settle", lambda: margin_keeper.settle_past(self.ports))
        self.do("heal", lambda: margin_keeper.heal_weeks(self.ports))
        self._remind()

    def do(self, cause: str, step: Callable[[], Any], *facts: tuple[str, dict[str, Any]]) -> Any:
        """Do a step and write it down; None if Respiro refuses it."""
        return stepped(self.ports, self.log, cause, step, *facts)

    def tell(self, what: str, **details: Any) -> None:
        """Write down what happened."""
        self.log.note(minute(self.now), what, **details)

    def hold(self, *meetings: Meeting, gone: str = "") -> None:
        """Put meetings into the calendar, in place of those of the same UID; one may go."""
        self.meetings |= {meeting.uid: meeting for meeting in meetings}
        if gone:
            self.meetings.pop(gone)
            self.tell("meeting gone", uid=gone)
        for one in meetings:
            self.tell("meeting", uid=one.uid, place=(one.start, one.end), others=one.others, summary=one.summary)
        self.calendar(self.meetings.values())

    def take_off(self, day: date) -> None:
        """Take a day off."""
        self.ports = replace(
            self.ports,
            settings=replace(self.ports.settings, days_off=(*self.ports.settings.days_off, DayRange(day, day))),
        )
        self.tell("day off", day=day)

    @contextmanager
    def taken_back(self) -> Iterator[None]:
        """Mark what is done within as something that is taken back before anything else happens."""
        self.tell("mark")
        yield
        self.tell("back to the mark")

    def client(self, client_id: str) -> Client | None:
        """Return a client."""
        return next((one for one in self.ports.store.clients() if one.id == client_id), None)

    def _remind(self) -> None:
        ports = self.ports
        self.do("remind", lambda: reminder_desk.keep_reservations(ports))
        self.do("remind", lambda: desk.keep_places(ports))
        reminder_desk.mark_told(ports, reminder_desk.waiting(ports).to_tell)
        desk.mark_told(ports, desk.due(ports))

    def _set_clock(self, now: datetime) -> None:
        assert isinstance(self.ports.clock, FakeClock)
        self.ports.clock.now = now
