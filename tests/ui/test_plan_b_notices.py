"""Notices of urgent requests: louder each time, told once they were seen, and never what the user is looking at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller
from respiro.domain.clients import Client, Tier
from respiro.domain.errors import StoreBusyError
from respiro.domain.plan_b import DecisionKind, RequestEventKind, Stage, UrgentRequest
from respiro.services import margin_hand
from respiro.services.plan_b import deciding, queue, triage
from respiro.services.plan_b.deciding import Decision
from respiro.services.plan_b.opening import Answers, NewRequest
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.heartbeat import Heartbeat
from respiro.ui.runtime.limit_notices import KEY as LIMIT_KEY
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.plan_b_notices import KEY
from respiro.ui.runtime.plan_b_watch import PlanBWatch
from respiro.ui.runtime.reminders import ReminderDesk
from respiro.ui.who_waits import WhoWaits
from support.call_desk import FRIDAY, MONDAY, at, block_on, desk, missed, set_clock
from support.fakes import FakeStore
from support.tray_fakes import FakeNotifier, FakeQuiet, FakeStarter, context_of

LUIS = Client("luis", "Luis", Tier.A, phones=("+34600123456",))
ANA = Client("ana", "Ana", Tier.B, wild_cards=1, let_through=True)


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """Urgent requests over a store in memory, looked at by hand."""

    def __init__(self, wall: str = "10:00", *, dnd: bool = False, **settings: str) -> None:
        settings = {"calls__quiet": "", **settings}
        self.ports = desk(at(MONDAY, wall), [LUIS, ANA], **settings)
        self.store = self.ports.store
        assert isinstance(self.store, FakeStore)
        self.context = context_of(self.ports, FakeStarter())
        self.notifier = FakeNotifier()
        self.quiet = FakeQuiet(on=dnd)
        self.looked_at = False
        self.watch = PlanBWatch(
            self.context,
            self.notifier,  # type: ignore[arg-type]  as good as one
            self.quiet,  # type: ignore[arg-type]  as above
            is_looked_at=lambda: self.looked_at,
        )
        self.opened: list[str] = []
        self.reset: list[str] = []
        self.stands: list[WhoWaits] = []
        self.faults: list[Any] = []
        self.watch.open_requested.connect(self.opened.append)
        self.watch.reset_requested.connect(self.reset.append)
        self.watch.looked.connect(self.stands.append)
        self.watch.failed.connect(self.faults.append)

    def add(self, name: str = "Luis", want: str = "web caída", minutes: int = 30, client_id: str = "") -> UrgentRequest:
        caller = Caller(name, client_id=client_id or name.lower())
        request = queue.add(self.ports, NewRequest(caller, Answers(want, minutes=minutes))).request
        assert request is not None
        return request

    def at(self, wall: str, days: int = 0) -> None:
        """Set the clock, and look."""
        set_clock(self.ports, at(MONDAY + timedelta(days=days), wall))
        self.watch.look()

    def now(self, request: UrgentRequest) -> UrgentRequest:
        found = self.store.request(request.id)
        assert found is not None
        return found

    def told(self, request: UrgentRequest) -> list[str]:
        events = self.store.events_of_request(request.id)
        return [event.detail for event in events if event.kind is RequestEventKind.TOLD]

    @property
    def summaries(self) -> list[str]:
        return [summary for key, summary, *_ in self.notifier.notices if key == KEY]

    def press(self, act: str, request: UrgentRequest | None = None) -> None:
        name = f"{act}:{request.id if request else ''}"
        assert name in dict(self.notifier.notices[-1][3])
        self.notifier.press(name)


# --- what is told, and when it counts as told


def test_an_untouched_request_comes_back_louder_each_time_it_was_seen() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:29")
    assert rig.summaries == []
    for wall in ("10:30", "10:45", "11:00", "11:15"):
        rig.at(wall)
        rig.notifier.show()
    assert rig.summaries == ["Luis waits for you to look at it."] * 4
    assert rig.told(request) == ["untouched 1", "untouched 2", "untouched 3", "untouched 3"]
    assert rig.notifier.critical == [False, True, True, True]
    assert rig.notifier.certain == [False, False, True, True]


def test_it_says_what_is_wanted_and_by_when_and_offers_to_start_open_or_put_it_off() -> None:
    rig = Rig()
    rig.add()
    rig.at("10:30")
    _key, _summary, body, _actions = rig.notifier.notices[-1]
    assert body == "web caída\nPromised by today 12:00 · 1 h 30 left"
    assert rig.notifier.labels == ["Start", "Open", "Later"]


def test_nothing_counts_as_told_before_it_was_on_the_screen() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.at("10:31")
    assert len(rig.summaries) == 1
    assert rig.told(request) == []
    rig.notifier.show()
    assert rig.told(request) == ["untouched 1"]
    rig.at("10:32")
    assert len(rig.summaries) == 1


def test_what_was_seen_but_could_not_be_stored_is_not_told_at_each_beat() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.store.plan_b_faults += [StoreBusyError("busy")] * 3
    rig.notifier.show()
    rig.at("10:31")
    assert len(rig.summaries) == 1
    assert rig.told(request) == []


def test_several_are_one_notice_the_loudest_first() -> None:
    rig = Rig()
    rig.add("Luis")
    rig.at("10:15")
    rig.add("Ana", "una idea")
    rig.at("10:45")
    _key, summary, body, _actions = rig.notifier.notices[-1]
    assert summary == "Two emergencies need you."
    assert body.splitlines() == ["Luis · web caída · not looked at yet", "Ana · una idea · not looked at yet"]
    assert rig.notifier.labels == ["Open"]
    rig.press("open")
    assert rig.opened == [""]


def test_a_new_one_joins_what_is_still_on_the_screen() -> None:
    rig = Rig()
    rig.add("Luis")
    rig.at("10:15")
    rig.add("Ana", "una idea")
    rig.at("10:30")
    rig.notifier.show()
    rig.at("10:45")
    assert rig.notifier.notices[-1][1] == "Two emergencies need you."


def test_a_promise_is_reminded_of_before_it_breaks_and_told_when_it_did() -> None:
    rig = Rig()
    request = rig.add()
    queue.look_at(rig.ports, request.id)
    rig.at("11:30")
    assert rig.summaries == ["Luis: 30 min until your promise."]
    rig.notifier.show()
    rig.at("12:01")
    assert rig.summaries[-1] == "Luis waits longer than promised."
    assert "1 min late" in rig.notifier.notices[-1][2]
    assert rig.notifier.critical[-1]


def test_its_time_has_come() -> None:
    rig = Rig()
    block_on(rig.ports, MONDAY, "11:00", 60)
    request = rig.add()
    place = triage.advise(triage.look(rig.ports, "luis", request.id), request).fit.place
    deciding.decide(rig.ports, request.id, Decision(DecisionKind.BLOCK, place))
    rig.at("11:00")
    assert rig.notifier.notices[-1][1:3] == ("Now is the time for Luis.", "web caída\ntoday 11:00–11:30")


def test_a_client_who_does_not_answer_is_asked_again() -> None:
    rig = Rig()
    request = rig.add()
    queue.wait(rig.ports, request.id, "la contraseña")
    rig.at("10:00", days=1)
    assert rig.summaries == ["Luis has not answered yet."]
    assert rig.notifier.notices[-1][2].endswith("You asked them yesterday 10:00: la contraseña")
    assert rig.notifier.labels == ["They answered", "Open", "Later"]
    rig.notifier.show()
    rig.press("answered", request)
    assert rig.now(request).stage is Stage.TRIAGED


# --- peace


def test_never_what_the_user_is_looking_at() -> None:
    rig = Rig()
    rig.add()
    rig.looked_at = True
    rig.at("10:30")
    assert rig.summaries == []
    rig.looked_at = False
    rig.at("10:31")
    assert len(rig.summaries) == 1


def test_do_not_disturb_holds_it_back_but_for_who_is_let_through() -> None:
    rig = Rig(dnd=True)
    rig.add("Luis")
    rig.at("11:00")
    assert rig.summaries == []
    rig.add("Ana", "una idea")
    rig.at("11:30")
    assert rig.summaries == ["Ana waits for you to look at it."]
    assert rig.notifier.certain == [True]
    rig.quiet.on = False
    rig.at("11:31")
    assert rig.notifier.notices[-1][1] == "Two emergencies need you."


def test_quiet_hours_hold_it_back_but_for_who_is_let_through() -> None:
    rig = Rig(calls__quiet="10:00-12:00")
    rig.add("Luis")
    rig.at("11:00")
    assert rig.summaries == []
    rig.add("Ana", "una idea")
    rig.at("11:30")
    assert rig.summaries == ["Ana waits for you to look at it."]
    rig.at("12:00")
    assert rig.notifier.notices[-1][1] == "Two emergencies need you."


def test_nothing_is_told_out_of_working_hours() -> None:
    rig = Rig("17:50")
    rig.add()
    rig.at("22:00")
    assert rig.summaries == []
    rig.at("9:20", days=1)
    assert len(rig.summaries) == 1


# --- answers


def test_start_begins_it_says_so_and_can_be_taken_back() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.notifier.show()
    before = rig.now(request)
    rig.press("start", request)
    assert rig.now(request).stage is Stage.ACTIVE
    assert rig.notifier.notices[-1][1] == "Luis: started."
    rig.press("undo", request)
    assert rig.now(request) == before


def test_later_means_that_it_was_looked_at_and_the_promise_goes_on_being_watched() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.notifier.show()
    rig.press("later", request)
    assert rig.now(request).stage is Stage.TRIAGED
    rig.at("11:00")
    assert len(rig.summaries) == 1
    rig.at("11:30")
    assert rig.summaries[-1] == "Luis: 30 min until your promise."


def test_open_shows_it() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.press("open", request)
    assert rig.opened == [request.id]


def test_closing_a_notice_answers_nothing() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.notifier.show()
    rig.notifier.put_away()
    assert rig.now(request).stage is Stage.RECEIVED
    rig.at("10:45")
    assert len(rig.summaries) == 2


def test_what_was_dealt_with_elsewhere_leaves_the_screen() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.notifier.show()
    queue.start(rig.ports, request.id)
    rig.watch.look()
    assert rig.notifier.withdrawn == [KEY]


def test_a_button_of_a_request_that_is_gone_is_told_in_words() -> None:
    rig = Rig()
    request = rig.add()
    rig.at("10:30")
    rig.store.commit_plan_b(replace_nothing(rig, request))
    rig.press("start", request)
    assert rig.notifier.notices[-1][0] == "planb-unknown_request"


def replace_nothing(rig: Rig, request: UrgentRequest) -> Any:
    from respiro.domain.plan_b import PlanBChange  # noqa: PLC0415  for this helper only

    return PlanBChange(expected=((request.id, rig.now(request)),), forgotten=(request.id,))


# --- margin


def test_margin_that_was_lost_is_told_in_words_and_found_anew_where_it_can_be() -> None:
    rig = Rig()
    block = block_on(rig.ports, MONDAY, "11:00", 60)
    request = rig.add()
    place = triage.advise(triage.look(rig.ports, "luis", request.id), request).fit.place
    deciding.decide(rig.ports, request.id, Decision(DecisionKind.BLOCK, place))
    rig.watch.look()
    margin_hand.release_block(rig.ports, block.uid)
    rig.watch.look()
    assert rig.now(request).stage is Stage.TRIAGED
    [(_key, summary, body, _actions)] = [one for one in rig.notifier.notices if one[0] == "planb-margin"]
    assert summary == "Your margin has changed."
    assert body == "No margin is left for Luis before the promise. Decide anew when you do it."
    rig.press("open", request)
    assert rig.opened == [request.id]


def test_call_backs_find_their_margin_before_requests_do(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    rig.add()
    reminders = ReminderDesk(rig.context, rig.notifier, quiet=rig.quiet)  # type: ignore[arg-type]  fakes
    news = NewsDesk(rig.context, rig.notifier)  # type: ignore[arg-type]  fakes
    heart = Heartbeat(rig.context, news, Chores(rig.context, news), reminders=reminders, plan_b=rig.watch)
    kept: list[str] = []
    monkeypatch.setattr("respiro.services.reminder_desk.keep_reservations", lambda _ports: kept.append("calls") or [])
    monkeypatch.setattr("respiro.services.plan_b.desk.keep_places", lambda _ports: kept.append("requests") or [])
    block_on(rig.ports, FRIDAY, "11:00", 30)
    heart.remind()
    assert kept == ["calls", "requests"]


# --- limits


def answer_out_of_hours(rig: Rig, times: int) -> None:
    """Let Ana have so many answers on a Sunday night."""
    for number in range(times):
        set_clock(rig.ports, at(MONDAY + timedelta(days=6), f"22:{number:02}"))
        request = rig.add("Ana", f"una idea {number}")
        queue.start(rig.ports, request.id)
        deciding_done(rig, request)
    rig.context.plan_b_changed.emit()


def deciding_done(rig: Rig, request: UrgentRequest) -> None:
    from respiro.services.plan_b import finishing  # noqa: PLC0415  for this helper only

    finishing.finish(rig.ports, request.id, 5)


def limit_notices(rig: Rig) -> list[tuple[str, str]]:
    return [(summary, body) for key, summary, body, _ in rig.notifier.notices if key == LIMIT_KEY]


def test_the_last_wild_card_is_told_once() -> None:
    rig = Rig()
    answer_out_of_hours(rig, 1)
    rig.watch.look()
    assert limit_notices(rig) == [
        ("Ana has used the last wild card of this month.", "One exception this month, 1 allowed.")
    ]
    rig.notifier.show()
    rig.context.plan_b_changed.emit()
    rig.watch.look()
    rig.watch.look()
    assert len(limit_notices(rig)) == 1


def test_beyond_it_the_numbers_are_told_with_the_kind_reset_once_a_week_at_most() -> None:
    rig = Rig()
    answer_out_of_hours(rig, 3)
    rig.watch.look()
    assert limit_notices(rig) == [
        ("With Ana the exception is becoming the norm.", "3 exceptions this month, 1 allowed.")
    ]
    assert rig.notifier.labels == ["Reset the limit kindly…"]
    rig.notifier.show()
    rig.notifier.press("reset:ana")
    assert rig.reset == ["ana"]
    rig.context.plan_b_changed.emit()
    rig.at("22:30", days=6)
    assert len(limit_notices(rig)) == 1


def test_limits_wait_while_the_user_is_to_be_left_in_peace() -> None:
    rig = Rig(dnd=True)
    answer_out_of_hours(rig, 2)
    rig.watch.look()
    assert limit_notices(rig) == []
    rig.quiet.on = False
    rig.watch.look()
    assert len(limit_notices(rig)) == 1


def test_a_month_is_added_up_only_when_something_has_changed(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Rig()
    rig.watch.look()
    calls: list[None] = []
    monkeypatch.setattr("respiro.services.plan_b.limits.limit_news", lambda _ports: calls.append(None) or [])
    rig.at("10:01")
    rig.at("10:02")
    assert calls == []
    rig.context.calls_changed.emit()
    rig.at("10:03")
    rig.at("10:04")
    assert len(calls) == 1
    rig.at("10:00", days=1)
    assert len(calls) == 2


# --- the tray


def test_the_tray_knows_how_the_queue_stands() -> None:
    rig = Rig()
    rig.watch.look()
    assert rig.stands[-1] == WhoWaits()
    request = rig.add()
    rig.watch.look()
    assert rig.stands[-1] == WhoWaits("One emergency waits: Luis, 2 h left.", today=True)
    rig.at("13:00")
    assert rig.stands[-1].late
    queue.start(rig.ports, request.id)
    rig.at("13:20")
    assert rig.stands[-1].sentence == "You work on Luis: 20 min."
    deciding_done(rig, request)
    rig.watch.look()
    assert rig.stands[-1] == WhoWaits()


def test_what_has_its_time_on_another_day_lights_no_dot_today() -> None:
    rig = Rig("17:00")
    block_on(rig.ports, MONDAY + timedelta(days=1), "11:00", 60)
    request = rig.add()
    known = replace(request, promised_at=at(MONDAY + timedelta(days=2), "12:00"))
    place = triage.advise(triage.look(rig.ports, "luis", request.id), known).fit.place
    deciding.decide(rig.ports, request.id, Decision(DecisionKind.BLOCK, place))
    rig.watch.look()
    assert rig.stands[-1].sentence
    assert not rig.stands[-1].today


def test_a_missed_call_alone_loads_nothing_of_plan_b() -> None:
    rig = Rig()
    missed(rig.ports)
    rig.watch.look()
    assert rig.watch._notices is None
