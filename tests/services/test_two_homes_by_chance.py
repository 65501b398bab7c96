"""Whatever two homes and a phone do to one calendar, over whatever network: all sides are equal once it is quiet."""

import os
from contextlib import suppress
from datetime import timedelta
from itertools import count
from typing import Any
from unittest.mock import patch
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from respiro.adapters.caldav.collection import uid_of
from respiro.adapters.ics.margin_events import read_event
from respiro.adapters.ics.tasks import read_task
from respiro.domain.calls import Caller, Closed, FollowUp, OutcomeKind, open_state
from respiro.domain.calls.task import TaskStatus
from respiro.domain.errors import AddressError, CalDavError, RespiroError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.services import call_log, margin_hand
from respiro.services.accounts import account_states
from respiro.services.home_conflicts import Side, conflicts
from support.call_desk import MONDAY, at, missed
from support.conflict_edits import lines_of, value, with_lines
from support.dav_items import event
from support.fakes import MADRID
from support.memory_server import MemoryServer
from support.mirror_stage import Killed, Killer, completed, stamp
from support.sync_stage import moved_by, renamed
from support.thorough import examples
from support.two_homes import HREF, Machine

DAYS = st.integers(0, 9)
WALLS = st.sampled_from(["9:00", "10:30", "12:00", "13:15", "15:00", "16:30", "18:00"])
HOMES = st.integers(0, 1)
NUMBERS = st.integers(0, 10_000)
FAULTS = st.sampled_from(["PUT", "DELETE", "GET", "PROPFIND", "REPORT"])
STEPS = 50


class TwoHomes(RuleBasedStateMachine):
    """Two homes, a phone, a server, and what is between them."""

    def __init__(self) -> None:
        super().__init__()
        self.server = MemoryServer()
        self.calendar = self.server.make(HREF)
        self.homes = [Machine("a", self.server), Machine("b", self.server)]
        self.kept: dict[str, set[str]] = {}
        self.foreign: dict[str, str] = {}
        self.given_back: set[str] = set()
        self.names: dict[str, str] = {}
        """What a phone called a task, unless the user let ours go over it."""
        self.count = 0
        numbers = count(1)
        self.uids = patch("uuid.uuid4", lambda: UUID(int=next(numbers)))
        self.uids.start()

    # at one of the homes

    def _block(self, home: Machine, number: int) -> MarginBlock | None:
        blocks = sorted(home.store._blocks.values(), key=lambda one: one.uid)
        return blocks[number % len(blocks)] if blocks else None

    @rule(home=HOMES, day=DAYS, wall=WALLS, length=st.sampled_from([30, 60]))
    def add(self, home: int, day: int, wall: str, length: int) -> None:
        with suppress(RespiroError):
            place = Period.lasting(at(MONDAY + timedelta(days=day), wall), length)
            margin_hand.add_block(self.homes[home].ports, place)

    @rule(home=HOMES, number=NUMBERS, day=DAYS, wall=WALLS)
    def move_here(self, home: int, number: int, day: int, wall: str) -> None:
        if block := self._block(self.homes[home], number):
            with suppress(RespiroError):
                place = Period.lasting(at(MONDAY + timedelta(days=day), wall), 60)
                margin_hand.move_block(self.homes[home].ports, block.uid, place)

    @rule(home=HOMES, number=NUMBERS)
    def release(self, home: int, number: int) -> None:
        if block := self._block(self.homes[home], number):
            self.given_back.add(block.uid)
            with suppress(RespiroError):
                margin_hand.release_block(self.homes[home].ports, block.uid)

    def _call(self, home: Machine, number: int) -> FollowUp | None:
        found = home.store._follow_ups
        return found[sorted(found)[number % len(found)]] if found else None

    @rule(home=HOMES, name=st.sampled_from(["Marta", "Luis"]))
    def miss(self, home: int, name: str) -> None:
        known = self.homes[home].store._follow_ups.values()
        if not any(one.caller.name == name for one in known):
            when = at(MONDAY + timedelta(days=2), "10:00")
            missed(self.homes[home].ports, Caller(name), about="offer", call_back_at=when)

    @rule(home=HOMES, number=NUMBERS, day=DAYS, wall=WALLS)
    def put_off_here(self, home: int, number: int, day: int, wall: str) -> None:
        if call := self._call(self.homes[home], number):
            with suppress(RespiroError):
                call_log.move(self.homes[home].ports, call.id, at(MONDAY + timedelta(days=day), wall))

    @rule(home=HOMES, number=NUMBERS)
    def reword_here(self, home: int, number: int) -> None:
        if call := self._call(self.homes[home], number):
            call_log.edit(self.homes[home].ports, call.id, call.caller, f"about {number}", call.channel)

    @rule(home=HOMES, number=NUMBERS, outcome=st.sampled_from([OutcomeKind.REACHED, OutcomeKind.DROPPED]))
    def close_here(self, home: int, number: int, outcome: OutcomeKind) -> None:
        if call := self._call(self.homes[home], number):
            with suppress(RespiroError):
                call_log.close(self.homes[home].ports, call.id, outcome, "because")

    # on the phone

    def _href(self, number: int) -> str:
        hrefs = sorted(self.calendar.items)
        return hrefs[number % len(hrefs)] if hrefs else ""

    @rule(number=NUMBERS, minutes=st.sampled_from([-45, 15, 90]))
    def move_there(self, number: int, minutes: int) -> None:
        href = self._href(number)
        if href and href not in self.foreign:
            self.calendar.edit(href, moved_by(minutes))

    @rule(number=NUMBERS)
    def annotate(self, number: int) -> None:
        href = self._href(number)
        if href and href not in self.foreign:
            self.count += 1
            line = f"X-OWN-{self.count};A=b:kept\\, ö"
            self.kept.setdefault(uid_of(self.calendar.texts()[href]), set()).add(line)
            self.calendar.edit(href, with_lines(line))

    def _task(self, number: int) -> str:
        hrefs = sorted(href for href, text in self.calendar.texts().items() if "BEGIN:VTODO" in text)
        return hrefs[number % len(hrefs)] if hrefs else ""

    @rule(number=NUMBERS)
    def rename(self, number: int) -> None:
        if href := self._task(number):
            self.count += 1
            self.names[uid_of(self.calendar.texts()[href])] = f"SUMMARY:Mine {self.count}"
            self.calendar.edit(href, renamed(f"Mine {self.count}"))

    @rule(number=NUMBERS, day=st.integers(2, 9), wall=WALLS)
    def put_off_there(self, number: int, day: int, wall: str) -> None:
        if href := self._task(number):
            due = at(MONDAY + timedelta(days=day), wall)
            self.calendar.edit(href, value("DUE", f"DUE:{stamp(due)}"))

    @rule(number=NUMBERS)
    def complete(self, number: int) -> None:
        if href := self._task(number):
            self.calendar.edit(href, completed(at(MONDAY, "8:00")))

    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        if href := self._href(number):
            uid = uid_of(self.calendar.texts()[href])
            self.given_back.add(uid)
            self.foreign.pop(href, None)
            self.kept.pop(uid, None)
            self.names.pop(uid, None)
            self.calendar.take(href)

    @rule()
    def meet(self) -> None:
        self.count += 1
        href = f"{HREF}meeting-{self.count}.ics"
        self.foreign[href] = event(f"meeting-{self.count}", extra="X-THEIRS:1\r\n")
        self.calendar.lay(href, self.foreign[href])

    # between

    @rule(home=HOMES)
    def sync(self, home: int) -> None:
        self.homes[home].sync()

    @rule(home=HOMES, method=FAULTS, is_done=st.booleans(), skip=st.integers(0, 2), is_refused=st.booleans())
    def fail(self, home: int, method: str, skip: int, *, is_done: bool, is_refused: bool) -> None:
        """Let one request or its reply be lost, or be refused."""
        left = [skip]

        def fault(asked: str) -> None:
            if asked == method:
                left[0] -= 1
                if left[0] == -1 and is_refused and not is_done:
                    raise CalDavError("caldav_answered", host="cal.example", status=500)
                if left[0] == -1:
                    raise AddressError("address_unreachable", host="cal.example")

        if is_done:
            self.calendar.after = fault
        else:
            self.calendar.fail = fault
        self.homes[home].sync()
        self._heal()

    @rule(home=HOMES, keeps=st.integers(0, 3), with_token=st.booleans())
    def list_badly(self, home: int, keeps: int, *, with_token: bool) -> None:
        """List only some of what there is."""
        self.calendar.has_tokens = with_token
        self.calendar.listing = lambda items: dict(sorted(items.items())[:keeps])
        self.homes[home].sync()
        self._heal()

    @rule(home=HOMES, left=st.integers(0, 8), after=st.booleans())
    def be_killed(self, home: int, left: int, *, after: bool) -> None:
        names = ("commit", "commit_calls", "put_mirror", "put_note", "put_resources", "put_account")
        with suppress(Killed):
            self.homes[home].sync(Killer(left, after=after).wrap(self.homes[home].store, names))

    @rule(home=HOMES)
    def be_locked_out(self, home: int) -> None:
        """Only count what waits."""
        machine, asked = self.homes[home], len(self.calendar.requests)
        before = machine.store.mirror(), dict(machine.store._blocks), machine.store.resources("c")
        told = machine.sync(is_locked=True)
        assert (machine.store.mirror(), dict(machine.store._blocks), machine.store.resources("c")) == before
        assert len(self.calendar.requests) == asked
        assert told["waits"] == account_states(machine.ports)[0].waits

    @rule(home=HOMES, keep=st.sampled_from(Side))
    def settle(self, home: int, keep: Side) -> None:
        for one in self.homes[home].store._blocks:
            self.given_back |= {one} if f"conflict:{one}" in self.homes[home].store.mirror() else set()
        if keep is Side.OURS:
            for conflict in conflicts(self.homes[home].ports):
                self.names.pop(conflict.uid, None)
        self.homes[home].settle(keep)

    def _heal(self) -> None:
        self.calendar.has_tokens = True
        self.calendar.fail = self.calendar.after = lambda _method: None
        self.calendar.listing = lambda items: items

    @rule()
    def quiet(self) -> None:
        """Let both sync until nothing is left to do, with all that is asked answered."""
        for _ in range(6):
            for home in self.homes:
                self._full_look(home)
                self.settle(self.homes.index(home), Side.THEIRS)
                self.settle(self.homes.index(home), Side.OURS)  # where theirs can't be done here
                self._keep_tasks(home)
        self.calendar.requests.clear()
        for home in self.homes:
            told = home.sync()
            assert (told["trouble"], told["pushed"], told["waits"], told["asked"]) == (None, 0, 0, [])
            assert home.sync(is_locked=True)["waits"] == 0
            assert account_states(home.ports)[0].waits == 0
            home.sync()
        assert self.calendar.requests == ["REPORT"] * 4
        self._check()

    def _keep_tasks(self, home: Machine) -> None:
        """Answer that what was deleted there is still to do."""
        for one in home.store.open_follow_ups():
            if open_state(one).question is not None:
                call_log.answer(home.ports, one.id, settled=False)

    def _full_look(self, home: Machine) -> None:
        home.store.put_note("calendar_listed:c", "")  # as if a day had passed
        home.sync(may_go=True)

    def _check(self) -> None:
        texts = self.calendar.texts()
        assert {href: texts.get(href) for href in self.foreign} == self.foreign
        there = {uid_of(text): text for href, text in texts.items() if href not in self.foreign}
        assert len(there) == len(texts) - len(self.foreign), "doubled"
        ours: set[str] = set()
        for home in self.homes:
            assert {one.href: one.text for one in home.store.resources("c")} == texts
            for uid, block in home.store._blocks.items():
                if block.state is BlockState.STANDING and block.period.start >= home.clock.now:
                    ours.add(uid)
                    assert uid in there, (uid, "is not there")
                    place: Any = read_event(there[uid], uid, MADRID).period
                    assert place == block.period, uid
                if not block.is_there:
                    assert uid in self.given_back, (uid, "was lost")
            for follow_up in home.store._follow_ups.values():
                ours.add(follow_up.uid)
                self._check_task(follow_up, there.get(follow_up.uid))
        assert not there.keys() - ours - self.given_back
        for uid, lines in self.kept.items():
            assert uid not in there or all(line in there[uid] for line in lines), uid

    def _check_task(self, follow_up: FollowUp, text: str | None) -> None:
        there = read_task(text, follow_up.uid, MADRID) if text else None
        if isinstance(follow_up.state, Closed):
            assert there is None or there.status in (TaskStatus.DONE, TaskStatus.CANCELLED), follow_up
            return
        assert there is not None, follow_up
        assert (there.status, there.due) == (TaskStatus.TO_DO, follow_up.state.due_at.replace(microsecond=0))
        assert text
        name = self.names.get(follow_up.uid, f": {follow_up.about}")
        assert name in "\n".join(lines_of(text)), (follow_up, name)

    def teardown(self) -> None:
        self.uids.stop()


TestTwoHomes = TwoHomes.TestCase
TestTwoHomes.settings = settings(
    max_examples=int(os.environ.get("RESPIRO_TWO_HOMES", examples(20))),
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
