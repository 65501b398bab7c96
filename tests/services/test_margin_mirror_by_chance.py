"""Whatever is done to margin here and in the calendar, both sides agree once it is quiet, and nothing is lost."""

from contextlib import suppress
from datetime import timedelta
from itertools import count, pairwise
from unittest.mock import patch
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from respiro.domain.agenda import Occurrence, OccurrenceId
from respiro.domain.errors import RespiroError
from respiro.domain.margins import BlockState, MarginBlock
from respiro.domain.period import Period
from respiro.domain.week import Week
from respiro.services import margin_hand, margin_keeper
from respiro.services.home_conflicts import Side, conflicts, settle
from respiro.services.margin_gone import let_margin_go, margin_gone, write_margin_again
from respiro.services.margin_keeper import Done
from respiro.services.review.week import week_view
from support.call_desk import MONDAY, at
from support.margin_stage import MarginStage, MemoryBlocks, cancelled, moved_to, with_line
from support.thorough import examples

DAYS = st.integers(0, 9)
WALLS = st.sampled_from(["9:00", "10:30", "12:00", "13:15", "15:00", "16:30", "18:00"])
LENGTHS = st.sampled_from([30, 45, 60, 90])
NUMBERS = st.integers(0, 10_000)


class MarginHomes(RuleBasedStateMachine):
    """A desk and a calendar; hands at both, time, and a power cord."""

    def __init__(self) -> None:
        super().__init__()
        self.home = MemoryBlocks()
        self.stage = MarginStage(self.home)
        self.foreign: dict[str, set[str]] = {}
        self.binned: dict[str, str] = {}
        self.taken: set[str] = set()
        self.given_back: set[str] = set()
        self.done: list[Done] = []
        self.count = 0
        numbers = count(1)
        self.uids = patch("uuid.uuid4", lambda: UUID(int=next(numbers)))
        self.uids.start()  # by chance alone they would not be the same twice

    def teardown(self) -> None:
        self.uids.stop()

    # here

    def _chosen(self, number: int) -> MarginBlock | None:
        blocks = sorted(self.stage.store._blocks.values(), key=lambda block: (block.period, block.uid))
        return blocks[number % len(blocks)] if blocks else None

    def _do(self, *step: object) -> None:
        function, *arguments = step
        with suppress(RespiroError):
            self.done.append(function(self.stage.ports, *arguments))  # type: ignore[operator]

    @rule(day=DAYS, wall=WALLS, length=LENGTHS)
    def add(self, day: int, wall: str, length: int) -> None:
        self._do(margin_hand.add_block, Period.lasting(at(MONDAY + timedelta(days=day), wall), length))

    @rule(number=NUMBERS, day=DAYS, wall=WALLS, length=LENGTHS)
    def move_here(self, number: int, day: int, wall: str, length: int) -> None:
        if block := self._chosen(number):
            self._do(margin_hand.move_block, block.uid, Period.lasting(at(MONDAY + timedelta(days=day), wall), length))

    @rule(number=NUMBERS)
    def unpin(self, number: int) -> None:
        if block := self._chosen(number):
            with suppress(RespiroError):
                margin_hand.pin_block(self.stage.ports, block.uid, pinned=not block.pinned)

    @rule(number=NUMBERS)
    def release(self, number: int) -> None:
        if block := self._chosen(number):
            self.given_back.add(block.uid)
            self._do(margin_hand.release_block, block.uid)

    @rule()
    def undo(self) -> None:
        if self.done:
            done = self.done.pop()
            self.given_back |= {uid for uid, _ in done.before}
            self._do(margin_hand.undo, done)

    @rule(week=st.integers(0, 1))
    def plan(self, week: int) -> None:
        proposal = margin_keeper.propose(self.stage.ports, Week.of(MONDAY + timedelta(days=7 * week)), 180)
        self._do(margin_keeper.apply, proposal)

    @rule(day=DAYS, wall=WALLS)
    def meet(self, day: int, wall: str) -> None:
        self.count += 1
        place = Period.lasting(at(MONDAY + timedelta(days=day), wall), 45)
        self.stage.store.add_events(Occurrence(OccurrenceId("Work", f"m{self.count}"), place, "Meeting"))
        margin_keeper.heal_weeks(self.stage.ports)

    @rule(hours=st.sampled_from([0.25, 1, 6, 30]))
    def wait(self, hours: float) -> None:
        self.stage.clock.advance(hours=hours)
        margin_keeper.settle_past(self.stage.ports)

    # there

    def _there(self, number: int) -> str:
        uids = sorted(self.home.texts)
        return uids[number % len(uids)] if uids else ""

    @rule(number=NUMBERS, day=DAYS, wall=WALLS, length=LENGTHS)
    def move_there(self, number: int, day: int, wall: str, length: int) -> None:
        if uid := self._there(number):
            start = at(MONDAY + timedelta(days=day), wall)
            self.home.texts[uid] = moved_to(start, length)(self.home.texts[uid])

    @rule(number=NUMBERS)
    def delete(self, number: int) -> None:
        if uid := self._there(number):
            self.binned[uid] = self.home.texts.pop(uid)
            self.taken.add(uid)

    @rule()
    def lose_all(self) -> None:
        self.binned |= self.home.texts
        self.taken |= self.home.texts.keys()
        self.home.texts.clear()

    @rule(number=NUMBERS)
    def restore(self, number: int) -> None:
        if self.binned:
            uid = sorted(self.binned)[number % len(self.binned)]
            if uid not in self.home.texts:
                self.home.texts[uid] = self.binned.pop(uid)

    @rule(number=NUMBERS)
    def cancel(self, number: int) -> None:
        if uid := self._there(number):
            self.home.texts[uid] = cancelled(self.home.texts[uid])
            self.taken.add(uid)

    @rule(number=NUMBERS, what=st.sampled_from(["X-OWN", "SUMMARY", "STATUS", "strip"]))
    def edit(self, number: int, what: str) -> None:
        if uid := self._there(number):
            text = self.home.texts[uid]
            self.count += 1
            if what == "X-OWN":
                line = f"X-OWN-{self.count};A=b:kept"
                self.foreign.setdefault(uid, set()).add(line)
                text = with_line(line)(text)
            elif what == "SUMMARY":
                text = text.replace("SUMMARY:Margin", "SUMMARY:Mine")
            elif what == "STATUS":
                text = text.replace("STATUS:TENTATIVE", "STATUS:CONFIRMED")
            else:
                text = text.replace("STATUS:TENTATIVE\r\n", "").replace("STATUS:CONFIRMED\r\n", "")
            self.home.texts[uid] = text

    # between

    @rule(left=st.integers(0, 8), after=st.booleans())
    def be_killed(self, left: int, *, after: bool) -> None:
        self.stage.run_killed(left, after=after)

    @rule(number=NUMBERS, keep=st.sampled_from(Side))
    def settle(self, number: int, keep: Side) -> None:
        if found := conflicts(self.stage.ports):
            self.given_back.add(found[number % len(found)].uid)
            with suppress(RespiroError):
                settle(self.stage.ports, found[number % len(found)].uid, keep)

    @rule(goes=st.booleans())
    def answer(self, *, goes: bool) -> None:
        (let_margin_go if goes else write_margin_again)(self.stage.ports)

    @rule()
    def quiet(self) -> None:
        is_answered = self.stage.store.note("home_margin_gone") and not margin_gone(self.stage.ports)
        if is_answered:
            self.stage.run()  # what is gone beside what was answered is looked at in the next one
        before = dict(self.stage.store._blocks)
        result = self.stage.run()
        assert set(result.released) <= self.taken
        for uid, block in before.items():
            if block.is_there and not self.stage.store._blocks[uid].is_there:
                assert uid in self.taken
        puts = self.home.puts
        self.stage.run()  # forgets what was put back of blocks that are over
        assert self.home.puts == puts
        self.stage.settled()
        self._check_sides()

    def _check_sides(self) -> None:
        store, now = self.stage.store, self.stage.clock()
        open_ones = {one.uid for one in conflicts(self.stage.ports)}
        held = store.note("home_margin_gone") or ""
        files, _ = self.home.blocks()
        for uid, block in store._blocks.items():
            if uid in open_ones or uid in held or block.period.end <= now:
                continue
            there = files[uid].event if uid in files else None
            if block.state is BlockState.STANDING and block.period.start >= now:
                assert there is not None, block
                assert not there.is_cancelled
                assert there.period == block.period
        for uid, lines in self.foreign.items():
            if uid in files and uid not in self.taken:
                assert all(line in files[uid].text for line in lines)

    @invariant()
    def the_ledger_balances(self) -> None:
        self.stage.check_ledger()
        for number in range(2):
            total = week_view(self.stage.ports, Week.of(MONDAY + timedelta(days=7 * number))).review.total
            rest = total.used + total.blank + total.left + total.eaten + total.released
            assert total.planned == rest

    @invariant()
    def nothing_lies_on_anything(self) -> None:
        there = sorted(block.period for block in self.stage.store._blocks.values() if block.is_there)
        assert all(one.end <= other.start for one, other in pairwise(there))


MarginHomes.TestCase.settings = settings(
    max_examples=examples(40), stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestMarginHomes = MarginHomes.TestCase
