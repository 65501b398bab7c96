"""Weeks of urgent requests by chance: one is active at most, the books balance, and every step can be taken back."""

from datetime import timedelta
from itertools import count, pairwise
from unittest.mock import patch
from uuid import UUID

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from respiro.domain.calls import Caller, Reservation, open_state
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import ConflictError, InvalidValueError, RespiroError
from respiro.domain.margins import LedgerKind
from respiro.domain.period import Period
from respiro.domain.plan_b import DecisionKind, Place, Stage, UrgentRequest
from respiro.domain.work_time import parse_ranges
from respiro.services import margin_hand, margin_keeper, reminder_desk
from respiro.services.plan_b import deciding, desk, finishing, limits, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.queue import Answers, NewRequest, PlanBDone
from support.call_desk import MONDAY, at, block_on, missed, set_clock
from support.call_desk import desk as ports_at

CLIENTS = [
    Client("luis", "Luis", Tier.A, hours=dict.fromkeys(range(5), parse_ranges("09:00-13:00, 16:00-20:00"))),
    Client("ana", "Ana", Tier.C, wild_cards=0),
    Client("ola", "Ola", let_through=True, reach_hours=dict.fromkeys(range(5), parse_ranges("10:00-12:00"))),
]
ANY = st.integers(0, 1000)


class Weeks(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        counted = map(UUID, map("{:032x}".format, count(1)))  # ids decide between equals: they must not be random
        self.ids = patch("uuid.uuid4", side_effect=lambda: next(counted))
        self.ids.start()
        self.ports = ports_at(at(MONDAY, "8:30"), CLIENTS)
        self.last: tuple[PlanBDone, object] | None = None
        for day in range(5):
            for wall, minutes in (("11:00", 60), ("16:30", 45)):
                block = block_on(self.ports, MONDAY + timedelta(days=day), wall, minutes)
                if day % 2:
                    margin_hand.pin_block(self.ports, block.uid, pinned=False)

    def teardown(self) -> None:
        self.ids.stop()

    # --- steps

    def picture(self) -> object:
        """Return all that undoing must bring back."""
        store = self.ports.store
        week = Period(at(MONDAY, "0:00"), at(MONDAY, "0:00") + timedelta(weeks=4))
        return (
            sorted(store.open_requests(), key=lambda request: request.id),
            store.closed_requests(week),
            {block.uid: (block.period, block.pinned) for block in store.blocks(week) if block.is_there},
            store.open_follow_ups(),
            sorted((one.client_id, one.kind, one.source_id) for one in limits.exceptions_in(self.ports, MONDAY)),
            self.used(),
        )

    def done(self, step: object) -> None:
        """Do a step, and remember how to take it back."""
        before = self.picture()
        try:
            done = step()  # type: ignore[operator]
        except (InvalidValueError, ConflictError):
            assert self.picture() == before
            return
        self.last = (done, before)

    @property
    def open(self) -> list[UrgentRequest]:
        return self.ports.store.open_requests()

    @rule(client=st.sampled_from(["Luis", "Ana", "Ola", "Nobody"]), minutes=st.sampled_from([15, 30, 45, 60, 120]))
    def arrive(self, client: str, minutes: int) -> None:
        entry = NewRequest(Caller(name=client), Answers("Help", minutes=minutes, is_important=minutes > 30))
        self.done(lambda: queue.add(self.ports, entry))

    @precondition(lambda self: self.open)
    @rule(which=ANY, kind=st.sampled_from(list(DecisionKind)), choice=ANY, promise=st.sampled_from([None, 30, 600]))
    def decide(self, which: int, kind: DecisionKind, choice: int, promise: int | None) -> None:
        request = self.open[which % len(self.open)]
        decision = Decision(
            kind,
            place=self.place_for(request, choice),
            promised_at=self.ports.clock() + timedelta(minutes=promise) if promise else None,
            to="Marek",
            alternative="Tomorrow",
            answers_now=bool(choice % 2),
        )
        self.done(lambda: deciding.decide(self.ports, request.id, decision))

    def place_for(self, request: UrgentRequest, choice: int) -> Place | None:
        found = triage.advise(triage.look(self.ports, request.caller.client_id, request.id), request).fit
        places = [found.place, *found.proposals, None]
        return places[choice % len(places)]

    @precondition(lambda self: self.open)
    @rule(which=ANY, step=st.sampled_from(["start", "aside", "wait", "answered", "look", "edit"]))
    def move_on(self, which: int, step: str) -> None:
        ports, request_id = self.ports, self.open[which % len(self.open)].id
        steps = {
            "start": lambda: queue.start(ports, request_id),
            "aside": lambda: queue.lay_aside(ports, request_id),
            "wait": lambda: queue.wait(ports, request_id, "the file"),
            "answered": lambda: queue.client_answered(ports, request_id),
            "look": lambda: queue.look_at(ports, request_id),
            "edit": lambda: queue.edit(ports, request_id, Answers("Help again", minutes=20)),
        }
        self.done(steps[step])

    @precondition(lambda self: self.open)
    @rule(which=ANY, minutes=st.sampled_from([None, 0, 10, 60, 200]), release=st.booleans())
    def finish(self, which: int, minutes: int | None, *, release: bool) -> None:
        request_id = self.open[which % len(self.open)].id
        self.done(lambda: finishing.finish(self.ports, request_id, minutes, release_rest=release))

    @precondition(lambda self: self.last is not None)
    @rule()
    def take_back(self) -> None:
        assert self.last is not None
        (done, before), self.last = self.last, None
        try:
            queue.undo(self.ports, done)
        except ConflictError:
            return
        assert self.picture() == before

    @rule(minutes=st.sampled_from([5, 20, 60, 240, 900]))
    def time_passes(self, minutes: int) -> None:
        self.last = None
        set_clock(self.ports, self.ports.clock() + timedelta(minutes=minutes))
        margin_keeper.settle_past(self.ports)
        reminder_desk.keep_reservations(self.ports)
        desk.keep_places(self.ports)
        told = desk.due(self.ports)
        desk.mark_told(self.ports, told)
        assert desk.due(self.ports) == []

    @rule(which=ANY)
    def give_back_margin(self, which: int) -> None:
        self.last = None
        now = self.ports.clock()
        blocks = [one for one in self.ports.store.blocks(Period(now, now + timedelta(weeks=1))) if one.is_there]
        if blocks:
            try:
                margin_hand.release_block(self.ports, blocks[which % len(blocks)].uid)
            except RespiroError:
                return
            desk.keep_places(self.ports)  # as the next heartbeat does

    @rule()
    def miss_a_call(self) -> None:
        self.last = None
        missed(self.ports)

    # --- what always holds

    def used(self) -> list[tuple[str, Period]]:
        worked: list[tuple[str, Period]] = []
        for entry in self.ports.store.entries_after(0):
            if entry.kind is LedgerKind.USED:
                worked.append((entry.block_uid, entry.period))
            elif entry.kind is LedgerKind.UNUSED:
                worked.remove((entry.block_uid, entry.period))
        return sorted(worked)

    @invariant()
    def one_is_active_at_most(self) -> None:
        assert sum(request.stage is Stage.ACTIVE for request in self.open) <= 1

    @invariant()
    def what_is_reserved_is_what_open_ones_have(self) -> None:
        booked: list[Reservation] = []
        for entry in self.ports.store.entries_after(0):
            if entry.kind is LedgerKind.RESERVED:
                booked.append(Reservation(entry.block_uid, entry.period))
            elif entry.kind is LedgerKind.UNRESERVED:
                booked.remove(Reservation(entry.block_uid, entry.period))
        wanted = [request.reservation for request in self.open if request.reservation]
        wanted += [
            state.reservation
            for follow_up in self.ports.store.open_follow_ups()
            if (state := open_state(follow_up)).reservation
        ]
        assert sorted(booked, key=str) == sorted(wanted, key=str)

    @invariant()
    def every_block_has_the_minutes_that_the_ledger_says(self) -> None:
        entries = self.ports.store.entries_after(0)
        around = Period(at(MONDAY, "0:00"), at(MONDAY, "0:00") + timedelta(weeks=6))
        for block in self.ports.store.blocks(around):
            booked = sum(entry.minutes for entry in entries if entry.block_uid == block.uid)
            assert booked == (block.minutes if block.is_there else 0)

    @invariant()
    def no_margin_lies_on_other_margin_and_no_minute_is_used_twice(self) -> None:
        around = Period(at(MONDAY, "0:00"), at(MONDAY, "0:00") + timedelta(weeks=6))
        there = sorted(block.period for block in self.ports.store.blocks(around) if block.is_there)
        worked = sorted(period for _uid, period in self.used())
        for periods in (there, worked):
            for one, other in pairwise(periods):
                assert one.end <= other.start

    @invariant()
    def the_queue_shows_each_open_request_once(self) -> None:
        shown = queue.queue(self.ports).requests
        assert sorted(one.id for one in shown) == sorted(one.id for one in self.open)


TestWeeks = Weeks.TestCase
TestWeeks.settings = settings(
    max_examples=150, stateful_step_count=30, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
