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
from respiro.domain.errors import AddressError, CalDavError, RespiroError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.services import margin_hand
from respiro.services.accounts import account_states
from respiro.services.home_conflicts import Side
from support.call_desk import MONDAY, at
from support.dav_items import event
from support.fakes import MADRID
from support.margin_stage import with_line
from support.memory_server import MemoryServer
from support.mirror_stage import Killed, Killer
from support.sync_stage import moved_by
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
            self.calendar.edit(href, with_line(line))

    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        if href := self._href(number):
            uid = uid_of(self.calendar.texts()[href])
            self.given_back.add(uid)
            self.foreign.pop(href, None)
            self.kept.pop(uid, None)
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
        names = ("commit", "put_mirror", "put_note", "put_resources", "put_account")
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
                home.settle(Side.OURS)  # where theirs can't be done here
        self.calendar.requests.clear()
        for home in self.homes:
            told = home.sync()
            assert (told["trouble"], told["pushed"], told["waits"], told["asked"]) == (None, 0, 0, [])
            assert home.sync(is_locked=True)["waits"] == 0
            assert account_states(home.ports)[0].waits == 0
            home.sync()
        assert self.calendar.requests == ["REPORT"] * 4
        self._check()

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
        assert not there.keys() - ours - self.given_back
        for uid, lines in self.kept.items():
            assert uid not in there or all(line in there[uid] for line in lines), uid

    def teardown(self) -> None:
        self.uids.stop()


TestTwoHomes = TwoHomes.TestCase
TestTwoHomes.settings = settings(
    max_examples=int(os.environ.get("RESPIRO_TWO_HOMES", examples(20))),
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
