from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count, pairwise
from typing import Any
from unittest.mock import patch
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from respiro.domain.agenda import EventStatus, Occurrence, OccurrenceId, Transp
from respiro.domain.calls import Caller, OutcomeKind, Reservation, open_state
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import ConflictError, InvalidValueError, RespiroError
from respiro.domain.margins import BlockState, LedgerKind, MarginBlock
from respiro.domain.period import Period, merged
from respiro.domain.plan_b import DecisionKind
from respiro.domain.review import minutes_by_block
from respiro.domain.week import Week
from respiro.domain.work_time import instant, parse_ranges
from respiro.services import call_log, call_steps, margin_hand, margin_hand_use, margin_keeper, news, reminder_desk
from respiro.services.call_log import CallDone, NewCall
from respiro.services.call_time import snooze_choices
from respiro.services.margin_use import used_in
from respiro.services.plan_b import deciding, finishing, queue, triage
from respiro.services.plan_b import desk as plan_b_desk
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest, PlanBDone
from respiro.services.ports import Ports
from respiro.services.review import week as weekly_review
from respiro.services.review.week import review, trend, week_view
from respiro.services.settings import Settings, from_texts
from respiro.services.today import today
from support.fake_calls import ports_on
from support.fakes import FakeClock, FakeStore
from support.thorough import examples

MADRID = ZoneInfo("Europe/Madrid")
SATURDAY = datetime(2026, 11, 21, 9, tzinfo=UTC)
WEEK = Week(2026, 48)


def desk(*, now: datetime = SATURDAY, holidays: dict[date, str] | None = None, **settings_as_text: str) -> Ports:
    texts = {name.replace("__", "."): text for name, text in settings_as_text.items()}
    return ports_on(FakeStore(holidays=holidays), from_texts(texts, Settings()), FakeClock(now), MADRID)


def at(day: date, hour: float, minutes: int) -> Period:
    return Period.lasting(instant(day, int(hour * 60), MADRID), minutes)


def hold(ports: Ports, period: Period, summary: str = "Budget", **more: object) -> None:
    store = ports.store
    assert isinstance(store, FakeStore)
    occurrence = Occurrence(
        OccurrenceId("Work", f"{summary} {period.start.isoformat()} {period.minutes}"), period, summary
    )
    store.add_events(replace(occurrence, **more))


def standing(ports: Ports) -> list[MarginBlock]:
    return margin_keeper.standing_blocks(ports, WEEK.period(MADRID))


def applied(ports: Ports) -> list[MarginBlock]:
    margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    return standing(ports)


def test_an_applied_plan_reaches_the_weekly_target() -> None:
    ports = desk()
    assert sum(block.minutes for block in applied(ports)) == 480
    told = review(ports, WEEK)
    assert (told.target_minutes, told.total.planned, told.total.left) == (480, 480, 480)


def test_nothing_is_proposed_on_holidays_and_days_off() -> None:
    ports = desk(work__days_off="2026-11-24/2026-11-25", holidays={date(2026, 11, 26): "A holiday"})
    days = {block.period.start.astimezone(MADRID).day for block in applied(ports)}
    assert days == {23, 27}
    assert margin_keeper.week_to_plan(ports, WEEK).target_minutes == 192


@pytest.mark.parametrize(
    ("more", "is_free"),
    [
        ({"transp": Transp.TRANSPARENT}, True),
        ({"status": EventStatus.CANCELLED}, True),
        ({"status": EventStatus.TENTATIVE}, False),
        ({"all_day": True}, False),
        ({}, False),
    ],
)
def test_only_what_takes_time_keeps_margin_away(more: dict[str, object], *, is_free: bool) -> None:
    ports = desk()
    day = WEEK.days[0]
    hold(ports, Period(instant(day, 0, MADRID), instant(day, 1440, MADRID)), **more)
    days = {block.period.start.astimezone(MADRID).date() for block in applied(ports)}
    assert (day in days) is is_free


def test_a_client_in_another_zone_is_met_in_their_hours() -> None:
    ports = desk(margin__target="30", margin__daily_minimum="0", margin__preferred="")
    ports.store.put_client(
        Client("ny", "Nyx", Tier.A, {0: parse_ranges("09:00-10:00")}, zone=ZoneInfo("America/New_York"))
    )
    (block,) = applied(ports)
    assert block.period.start.astimezone(MADRID).hour == 15


def test_a_meeting_on_a_block_moves_it_tells_so_and_can_be_undone() -> None:
    ports = desk()
    block = applied(ports)[0]
    news.mark_told(ports, ports.store.entries_after(0))
    hold(ports, block.period, "Luis calls")
    (done,) = margin_keeper.heal_weeks(ports)
    moved = ports.store.block(block.uid)
    assert moved is not None
    assert not moved.period.overlaps(block.period)
    (healing,) = news.untold_healings(ports)
    assert {entry.taker.summary for entry in healing.entries if entry.taker} == {"Luis calls"}
    margin_hand.undo_healing(ports, healing.entries)
    back = ports.store.block(block.uid)
    assert back == replace(block, pinned=True)
    assert done.entries
    assert margin_keeper.heal_weeks(ports) == []


def test_healing_twice_changes_nothing_more() -> None:
    ports = desk()
    hold(ports, applied(ports)[0].period)
    assert margin_keeper.heal_weeks(ports)
    assert margin_keeper.heal_weeks(ports) == []


def test_healing_leaves_a_day_alone_from_which_the_user_took_its_margin() -> None:
    ports = desk()
    for block in applied(ports):
        if block.period.start.astimezone(MADRID).date() == WEEK.days[1]:
            margin_hand.release_block(ports, block.uid)
    hold(ports, standing(ports)[0].period)
    margin_keeper.heal_weeks(ports)
    assert WEEK.days[1] not in {block.period.start.astimezone(MADRID).date() for block in standing(ports)}


def test_healing_does_not_touch_a_week_that_nothing_lands_on() -> None:
    ports = desk()
    before = applied(ports)
    ports.store.put_client(Client("new", "New", Tier.A, {day: parse_ranges("09:00-10:00") for day in range(5)}))
    assert margin_keeper.heal_weeks(ports) == []
    assert standing(ports) == before


def test_a_pinned_block_stays_under_a_meeting_and_is_told_once() -> None:
    ports = desk()
    block = applied(ports)[0]
    margin_hand.pin_block(ports, block.uid, pinned=True)
    hold(ports, block.period, "Luis calls")
    (done,) = margin_keeper.heal_weeks(ports)
    assert [entry.kind for entry in done.entries] == [LedgerKind.CONTESTED]
    assert margin_keeper.heal_weeks(ports) == []
    assert ports.store.block(block.uid) == replace(block, pinned=True)


def test_a_week_that_fills_up_loses_margin_and_says_to_whom() -> None:
    ports = desk()
    applied(ports)
    for day in WEEK.days[:5]:
        hold(ports, at(day, 8, 660), f"Fair {day:%a}")
    margin_keeper.heal_weeks(ports)
    told = review(ports, WEEK)
    assert standing(ports) == []
    assert (told.total.eaten, told.total.left) == (480, 0)
    assert sum(eaten.minutes for eaten in told.eaten_by) == 480


def test_margin_whose_time_has_passed_is_kept_less_what_meetings_took() -> None:
    ports = desk()
    clock = ports.clock
    assert isinstance(clock, FakeClock)
    block = applied(ports)[0]
    clock.advance(seconds=(block.period.end - clock()).total_seconds())
    hold(ports, Period.lasting(block.period.start, 10), "A late word")
    margin_keeper.settle_past(ports)
    settled = ports.store.block(block.uid)
    assert settled is not None
    assert settled.state is BlockState.SETTLED
    total = review(ports, WEEK).total
    assert (total.kept, total.eaten) == (block.minutes - 10, 10)
    assert margin_keeper.settle_past(ports) == []


def test_a_plan_that_was_overtaken_is_not_stored() -> None:
    ports = desk()
    applied(ports)
    hold(ports, standing(ports)[0].period)
    proposal = margin_keeper.propose(ports, WEEK)
    margin_hand.release_block(ports, standing(ports)[0].uid)
    before = standing(ports)
    with pytest.raises(ConflictError):
        margin_keeper.apply(ports, proposal)
    assert standing(ports) == before


def test_a_dragged_block_is_pinned_and_undo_gives_it_back_to_the_planner() -> None:
    ports = desk()
    block = applied(ports)[0]
    done = margin_hand.move_block(ports, block.uid, at(WEEK.days[4], 9, block.minutes))
    moved = ports.store.block(block.uid)
    assert moved is not None
    assert moved.pinned
    redo = margin_hand.undo(ports, done)
    assert ports.store.block(block.uid) == block
    margin_hand.undo(ports, redo)
    assert ports.store.block(block.uid) == moved


@pytest.mark.parametrize(
    ("period", "kind"),
    [
        (Period.lasting(SATURDAY - timedelta(hours=1), 30), "margin_in_past"),
        (at(WEEK.days[0], 10, 30), "margin_on_meeting"),
        (at(WEEK.days[0], 12, 30), "margin_on_margin"),
    ],
)
def test_a_block_can_not_be_added_where_there_is_no_room(period: Period, kind: str) -> None:
    ports = desk()
    hold(ports, at(WEEK.days[0], 10, 60))
    margin_hand.add_block(ports, at(WEEK.days[0], 12, 60))
    with pytest.raises(InvalidValueError) as refused:
        margin_hand.add_block(ports, period)
    assert refused.value.kind == kind


def test_the_tray_counts_todays_margin_down() -> None:
    ports = desk()
    clock = ports.clock
    assert isinstance(clock, FakeClock)
    margin_hand.add_block(ports, at(WEEK.days[0], 12, 60))
    clock.advance(seconds=(instant(WEEK.days[0], 8 * 60, MADRID) - clock()).total_seconds())
    assert (today(ports).total_minutes, today(ports).left_minutes) == (60, 60)
    clock.advance(hours=4, minutes=15)
    assert (today(ports).total_minutes, today(ports).left_minutes) == (60, 45)
    clock.advance(hours=1)
    margin_keeper.settle_past(ports)
    assert (today(ports).total_minutes, today(ports).left_minutes, today(ports).next_free) == (60, 0, None)


def test_a_plan_whose_time_has_passed_and_was_accounted_for_is_not_undone() -> None:
    ports = desk()
    done = margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    hold(ports, standing(ports)[0].period)
    assert isinstance(ports.clock, FakeClock)
    ports.clock.advance(days=3)
    margin_keeper.settle_past(ports)
    booked = ports.store.last_entry_number()
    with pytest.raises(ConflictError) as refused:
        margin_hand.undo(ports, done)
    assert (refused.value.kind, ports.store.last_entry_number()) == ("margin_has_begun", booked)


def test_a_plan_of_which_a_block_was_released_since_is_not_undone() -> None:
    ports = desk()
    done = margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    margin_hand.release_block(ports, standing(ports)[0].uid)
    booked = ports.store.last_entry_number()
    with pytest.raises(ConflictError) as refused:
        margin_hand.undo(ports, done)
    assert (refused.value.kind, ports.store.last_entry_number()) == ("changed_meanwhile", booked)


def test_a_week_whose_plan_was_undone_is_not_planned() -> None:
    ports = desk()
    done = margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK))
    assert weekly_review.is_planned(ports, WEEK)
    margin_hand.undo(ports, done)
    assert not weekly_review.is_planned(ports, WEEK)


def test_the_beginning_of_a_block_is_told_once_and_only_when_asked_for() -> None:
    ports = desk(now=instant(WEEK.days[0], 8 * 60, MADRID), tell__block_begins="yes")
    clock = ports.clock
    assert isinstance(clock, FakeClock)
    margin_hand.add_block(ports, at(WEEK.days[0], 12, 60))
    assert news.block_beginning(ports) is None
    clock.advance(hours=4)
    block = news.block_beginning(ports)
    assert block is not None
    assert news.block_beginning(replace(ports, settings=Settings())) is None
    news.mark_beginning_told(ports, block)
    assert news.block_beginning(ports) is None


def test_the_trend_has_twelve_weeks_and_ends_with_the_one_asked_for() -> None:
    ports = desk()
    applied(ports)
    weeks = trend(ports, WEEK)
    assert (len(weeks), weeks[-1][0], weeks[-1][1].planned, weeks[0][1].planned) == (12, WEEK, 480, 0)


def test_the_week_is_shown_across_a_dst_change() -> None:
    ports = desk(now=datetime(2026, 10, 17, tzinfo=UTC), work__sunday="01:00-05:00", margin__target="60")
    view = week_view(ports, Week(2026, 43))
    sunday = view.facts.days[-1]
    assert sum(period.minutes for period in sunday.working) == 300
    assert sunday.period.minutes == 25 * 60


Step = tuple[Callable[[Ports, Any], object], object]
"""What was done, and how it is undone."""
ANY = st.integers(0, 1000)
MOST_OPEN = 2
CLIENTS = (Client("luis", "Luis", Tier.A), Client("ana", "Ana", Tier.C))


class AWeekOfUses(RuleBasedStateMachine):
    """Whatever margin is used for, the ledger accounts for every minute of every block, and for each once."""

    def __init__(self) -> None:
        super().__init__()
        counted = map(UUID, map("{:032x}".format, count(1)))  # ids decide between equals: they must not be random
        self.ids = patch("uuid.uuid4", side_effect=lambda: next(counted))
        self.ids.start()
        self.ports = desk()
        for client in CLIENTS:
            self.ports.store.put_client(client)
        self.done: list[Step] = []
        for day, hour in ((0, 10), (0, 11.5), (0, 13), (0, 16), (0, 17.25), (1, 10), (1, 12)):
            margin_hand.add_block(self.ports, at(WEEK.days[day], hour, 60))
        assert isinstance(self.ports.clock, FakeClock)
        self.ports.clock.now = at(WEEK.days[0], 9.9, 1).start

    def teardown(self) -> None:
        self.ids.stop()

    def _try(self, action: Callable[..., object], *arguments: object, **more: object) -> None:
        try:
            result = action(self.ports, *arguments, **more)
        except RespiroError:
            return
        undo = UNDO_OF.get(type(result), margin_hand.undo)
        self.done += [(undo, one) for one in (result if isinstance(result, list) else [result])]

    # --- what comes

    @rule(minutes=st.sampled_from([10, 15, 40]))
    def meeting_on_the_block_that_has_begun(self, minutes: int) -> None:
        for block in self._begun()[-1:]:
            hold(self.ports, Period.lasting(block.period.start, minutes), "A late word")

    @rule(minutes=st.sampled_from([5, 10, 20, 40]))
    def time_passes(self, minutes: int) -> None:
        self.time_passes_by(minutes)

    def time_passes_by(self, minutes: int) -> None:
        assert isinstance(self.ports.clock, FakeClock)
        self.ports.clock.advance(minutes=minutes)
        reminder_desk.keep_reservations(self.ports)
        plan_b_desk.keep_places(self.ports)
        margin_keeper.settle_past(self.ports)

    @rule(minutes=st.sampled_from([5, 10, 20]))
    def what_was_reserved_begins(self, minutes: int) -> None:
        self.go_into_what_was_reserved(minutes)

    def go_into_what_was_reserved(self, minutes: int) -> None:
        clock, store = self.ports.clock, self.ports.store
        assert isinstance(clock, FakeClock)
        places = [one.reservation for one in store.open_requests()]
        places += [open_state(one).reservation for one in store.open_follow_ups()]
        starts = [place.period.start for place in places if place and place.period.start > clock()]
        starts = starts or [block.period.start for block in standing(self.ports) if block.period.start > clock()]
        if starts:
            clock.now = min(starts) + timedelta(minutes=minutes)
            margin_keeper.settle_past(self.ports)

    # --- what it is used for

    @precondition(lambda self: len(self.ports.store.open_follow_ups()) < MOST_OPEN)
    @rule(name=st.sampled_from(["Marta", "Luis", "Ana"]))
    def a_call_back_is_put_into_margin(self, name: str) -> None:
        entry = NewCall(Caller(name), at=self.ports.clock())
        follow_up = call_log.write_down(self.ports, entry).follow_up
        assert follow_up is not None
        for choice in snooze_choices(self.ports, follow_up):
            if choice.reservation is not None:
                self._try(call_log.snooze, follow_up.id, choice)

    @precondition(lambda self: self.ports.store.open_follow_ups())
    @rule(which=ANY, outcome=st.sampled_from([*[OutcomeKind.REACHED] * 3, OutcomeKind.DROPPED]))
    def close(self, which: int, outcome: OutcomeKind) -> None:
        self.end_call_back(which, outcome)

    def end_call_back(self, which: int, outcome: OutcomeKind) -> None:
        waiting = self._under_way(self.ports.store.open_follow_ups(), lambda one: open_state(one).reservation)
        self._try(call_log.close, waiting[which % len(waiting)].id, outcome, "no time")

    @precondition(lambda self: len(self.ports.store.open_requests()) < MOST_OPEN)
    @rule(name=st.sampled_from(["Luis", "Ana"]), minutes=st.sampled_from([15, 30, 45, 90]), now=st.booleans())
    def a_request_is_put_into_margin(self, name: str, minutes: int, *, now: bool) -> None:
        answers = Answers("Help", minutes=minutes, is_important=True)
        request = queue.add(self.ports, NewRequest(Caller(name), answers)).request
        assert request is not None
        found = triage.advise(triage.look(self.ports, request.caller.client_id, request.id), request).fit.place
        kind = DecisionKind.NOW if now else DecisionKind.BLOCK
        self._try(deciding.decide, request.id, Decision(kind, place=found))

    @precondition(lambda self: self.ports.store.open_requests())
    @rule(which=ANY, minutes=st.sampled_from([5, 20, 60, 200]), release=st.booleans())
    def finish(self, which: int, minutes: int, *, release: bool) -> None:
        self.end_request(which, minutes, release=release)

    def end_request(self, which: int, minutes: int, *, release: bool) -> None:
        waiting = self._under_way(self.ports.store.open_requests(), lambda one: one.reservation)
        self._try(finishing.finish, waiting[which % len(waiting)].id, minutes, release_rest=release)

    @precondition(lambda self: self.ports.store.open_follow_ups() or self.ports.store.open_requests())
    @rule(after=st.sampled_from([5, 20, 55]), minutes=st.sampled_from([10, 40]), which=ANY)
    def what_was_reserved_is_done_in_its_time(self, after: int, minutes: int, which: int) -> None:
        self.go_into_what_was_reserved(after)
        if self.ports.store.open_follow_ups():
            self.end_call_back(which, OutcomeKind.REACHED)
        if self.ports.store.open_requests():
            self.end_request(which, minutes, release=False)

    def _under_way(self, items: Sequence[Any], place: Callable[[Any], Reservation | None]) -> Sequence[Any]:
        """Return those whose minutes have begun; all if none has."""
        now = self.ports.clock()
        return [one for one in items if (own := place(one)) and own.period.start <= now] or items

    def _begun(self) -> list[MarginBlock]:
        return [block for block in standing(self.ports) if block.period.start <= self.ports.clock()]

    @precondition(lambda self: self._begun())
    @rule(which=ANY, minutes=st.sampled_from([5, 15, 30, 60]), client_id=st.sampled_from(["luis", "ana", ""]))
    def book(self, which: int, minutes: int, client_id: str) -> None:
        blocks = self._begun()
        self._try(margin_hand_use.book_use, blocks[which % len(blocks)].uid, minutes, client_id, "Help")

    @precondition(lambda self: review(self.ports, WEEK).uses)
    @rule(which=ANY, minutes=st.sampled_from([5, 15, 30, 60]), client_id=st.sampled_from(["luis", "ana", ""]))
    def correct(self, which: int, minutes: int, client_id: str) -> None:
        uses = review(self.ports, WEEK).uses
        self._try(margin_hand_use.correct_use, uses[which % len(uses)], minutes, client_id)

    @precondition(lambda self: review(self.ports, WEEK).uses)
    @rule(which=ANY)
    def take_back(self, which: int) -> None:
        uses = review(self.ports, WEEK).uses
        self._try(margin_hand_use.take_back_use, uses[which % len(uses)])

    # --- undo: the last step, as the windows offer it, or any, as a notice may that was left standing

    @precondition(lambda self: self.done)
    @rule(which=st.one_of(st.just(-1), ANY))
    def undo(self, which: int) -> None:
        undo, done = self.done.pop(which if which < 0 else which % len(self.done))
        with suppress(RespiroError):
            undo(self.ports, done)

    # --- what always holds

    @invariant()
    def every_minute_is_accounted_for(self) -> None:
        entries = self.ports.store.ledger(WEEK.days[0], WEEK.days[-1] + timedelta(days=1))
        assert entries == self.ports.store.entries_after(0)
        minutes = minutes_by_block(entries)
        for block in self.ports.store.blocks(WEEK.period(MADRID)):
            eaten_at_the_end = sum(
                entry.minutes
                for entry in entries
                if entry.block_uid == block.uid and entry.kind is LedgerKind.EATEN and entry.at >= block.period.end
            )
            assert minutes.get(block.uid, 0) == (block.minutes + eaten_at_the_end if block.is_there else 0)
        total = review(self.ports, WEEK).total
        assert total.planned == total.used + total.blank + total.left + total.eaten + total.released
        assert min(total.used, total.blank, total.left, total.kept, total.free) >= 0

    @invariant()
    def every_block_tells_where_its_minutes_went(self) -> None:
        entries = self.ports.store.entries_after(0)
        told = review(self.ports, WEEK)
        used = 0
        for block in self.ports.store.blocks(WEEK.period(MADRID)):
            own = [entry for entry in entries if entry.block_uid == block.uid]
            booked = {kind: sum(entry.minutes for entry in own if entry.kind is kind) for kind in LedgerKind}
            worked = sum(use.minutes for use in told.uses if use.block_uid == block.uid)
            rest = sum(booked.values()) - worked
            assert rest >= 0, "a minute was used and eaten, or used twice"
            eaten, released = -booked[LedgerKind.EATEN], -booked[LedgerKind.RELEASED]
            assert booked[LedgerKind.PLANNED] == worked + rest + eaten + released
            used += worked
        assert told.total.used == used

    @invariant()
    def no_minute_is_used_twice_and_all_lie_in_their_block(self) -> None:
        uses = review(self.ports, WEEK).uses
        for earlier, later in pairwise(sorted(use.period for use in uses)):
            assert earlier.end <= later.start
        for use in uses:
            block = self.ports.store.block(use.block_uid)
            assert block is not None
            assert block.is_there
            assert block.period.contains(use.period)
        for block in standing(self.ports):
            assert used_in(self.ports, block) == merged(use.period for use in uses if use.block_uid == block.uid)

    @invariant()
    def standing_blocks_never_overlap(self) -> None:
        blocks = standing(self.ports)
        for earlier, later in pairwise(blocks):
            assert earlier.period.end <= later.period.start


class AWeekOfChanges(AWeekOfUses):
    """The same, whatever becomes of the blocks themselves."""

    @rule(which=ANY)
    def release(self, which: int) -> None:
        if blocks := standing(self.ports):
            self._try(margin_hand.release_block, blocks[which % len(blocks)].uid)

    @rule(hours=st.integers(2, 30))
    def nobody_is_there(self, hours: int) -> None:
        self.time_passes_by(hours * 60)

    @rule()
    def plan(self) -> None:
        self._try(lambda ports: margin_keeper.apply(ports, margin_keeper.propose(ports, WEEK)))

    @rule(day=st.integers(0, 6), hour=st.integers(8, 19), quarters=st.integers(1, 8), heals=st.booleans())
    def meeting(self, day: int, hour: int, quarters: int, *, heals: bool) -> None:
        hold(self.ports, at(WEEK.days[day], hour, quarters * 15))
        if heals:
            self._try(margin_keeper.heal_weeks)

    @rule(day=st.integers(0, 6), quarter=st.integers(32, 80), quarters=st.integers(1, 8))
    def add(self, day: int, quarter: int, quarters: int) -> None:
        self._try(margin_hand.add_block, at(WEEK.days[day], quarter / 4, quarters * 15))

    @rule(which=ANY, day=st.integers(0, 6), quarter=st.integers(32, 80), quarters=st.integers(1, 8))
    def drag(self, which: int, day: int, quarter: int, quarters: int) -> None:
        if blocks := standing(self.ports):
            place = at(WEEK.days[day], quarter / 4, quarters * 15)
            self._try(margin_hand.move_block, blocks[which % len(blocks)].uid, place)


UNDO_OF: dict[type, Callable[[Ports, Any], object]] = {PlanBDone: queue.undo, CallDone: call_steps.undo}
TestAWeekOfUses, TestAWeekOfChanges = AWeekOfUses.TestCase, AWeekOfChanges.TestCase
TestAWeekOfUses.settings = TestAWeekOfChanges.settings = settings(
    max_examples=examples(60), stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
