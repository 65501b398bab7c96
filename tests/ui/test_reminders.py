"""Reminders: one notice, told until it is answered, never said to be told when it was not."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from respiro.domain.calls import (
    CallChange,
    Caller,
    Channel,
    Closed,
    EventKind,
    FollowUp,
    Open,
    OutcomeKind,
    OutgoingRule,
    Question,
    QuestionKind,
    Reservation,
    SnoozeKind,
    SnoozeOption,
    Way,
    open_state,
)
from respiro.domain.errors import StoreBusyError, StoreDamagedError
from respiro.domain.period import Period
from respiro.services import call_log, margin_hand
from respiro.ui.runtime.chores import Chores
from respiro.ui.runtime.heartbeat import Heartbeat
from respiro.ui.runtime.news_desk import NewsDesk
from respiro.ui.runtime.reminders import KEY, ReminderDesk
from support.fakes import MADRID, FakeClock, FakeStore, empty_ports
from support.tray_fakes import FakeNotifier, FakeQuiet, FakeStarter, context_of, let_work

NIGHT = datetime(2026, 11, 25, 22, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """Reminders over a store in memory, beaten by hand."""

    def __init__(self, ports: Any = None, *, dnd: bool = False, held: bool = False) -> None:
        self.ports = ports or empty_ports()
        self.store: FakeStore = self.ports.store
        self.clock: FakeClock = self.ports.clock
        self.context = context_of(self.ports, FakeStarter())
        self.notifier = FakeNotifier()
        self.quiet = FakeQuiet(on=dnd, held=held)
        self.looked_at = False
        self.desk = ReminderDesk(self.context, self.notifier, quiet=self.quiet, is_looked_at=lambda: self.looked_at)
        self.opened: list[str] = []
        self.desk.open_requested.connect(self.opened.append)
        self.links: list[str] = []
        self.can_open = True
        self.desk._answers.open_link = self._open

    def _open(self, link: str) -> bool:
        self.links.append(link)
        return self.can_open

    def add(self, name: str, due: timedelta = timedelta(0), **changes: Any) -> FollowUp:
        """Put in someone whose reminder is due so long from now."""
        now = self.clock()
        called = changes.pop("called", now - timedelta(hours=2))
        due_at = now + due
        state = replace(Open(due_at, due_at, called), **changes.pop("state", {}))
        made = FollowUp(
            id=name.lower(),
            caller=changes.pop("caller", Caller(name, f"+3460012345{len(self.store._follow_ups) % 10}")),
            about=changes.pop("about", "presupuesto"),
            way=Way.MINE,
            channel=Channel.PHONE,
            opened_at=called,
            called_at=called,
            promised_at=changes.pop("promised_at", now + timedelta(hours=2)),
            state=state,
        )
        made = replace(made, **changes)
        self.store.commit_calls(CallChange(follow_ups=(made,)))
        return made

    def now(self, follow_up: FollowUp) -> FollowUp:
        stored = self.store.follow_up(follow_up.id)
        assert stored is not None
        return stored

    def told(self, follow_up: FollowUp) -> int:
        return sum(event.kind is EventKind.TOLD for event in self.store.events_of(follow_up.id))

    @property
    def keys(self) -> list[str]:
        return [key for key, *_ in self.notifier.notices]

    def press(self, act: str, follow_up: FollowUp | None = None) -> None:
        actions = dict(self.notifier.notices[-1][3])
        name = f"{act}:{follow_up.id if follow_up else ''}"
        assert name in actions, actions
        self.notifier.press(name)


def test_who_is_due_is_told_with_four_buttons() -> None:
    rig = Rig()
    rig.add("Marta", -timedelta(hours=2), promised_at=rig.clock() - timedelta(hours=1))
    rig.desk.look()
    [(key, summary, body, _)] = rig.notifier.notices
    assert key == KEY
    assert summary == "Marta waits for you."
    assert body.split("\n") == [
        "presupuesto",
        "Due today 09:20, 2 h ago. Promised by today 10:20: 1 h late.",
        "+34 600 12 34 50",
    ]
    assert rig.notifier.labels == ["Call back", "Snooze 10 min", "Done", "Open"]


def test_nobody_is_told_before_their_time() -> None:
    rig = Rig()
    rig.add("Marta", timedelta(seconds=1))
    rig.desk.look()
    assert rig.notifier.notices == []
    assert rig.desk.next_at == rig.clock() + timedelta(seconds=1)
    rig.clock.advance(seconds=1)
    rig.desk.look()
    assert len(rig.notifier.notices) == 1


def test_it_is_marked_as_told_only_once_it_was_on_the_screen() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    for _ in range(3):
        rig.desk.look()
    assert len(rig.notifier.notices) == 1  # it is on its way
    assert rig.told(marta) == 0
    rig.notifier.show()
    assert rig.told(marta) == 1
    rig.desk.look()
    assert len(rig.notifier.notices) == 1


def test_what_nobody_saw_is_told_again_after_a_restart_and_once() -> None:
    first = Rig()
    marta = first.add("Marta")
    first.desk.look()
    again = Rig(first.ports)
    again.desk.look()
    assert len(again.notifier.notices) == 1
    again.notifier.show()
    once_more = Rig(first.ports)
    once_more.desk.look()
    assert once_more.notifier.notices == []
    assert again.told(marta) == 1


@pytest.mark.parametrize("put_away", [True, False])
def test_closing_or_ignoring_it_answers_nothing(*, put_away: bool) -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    if put_away:
        rig.notifier.put_away()
    rig.clock.advance(minutes=14)
    rig.desk.look()
    assert len(rig.notifier.notices) == 1
    rig.clock.advance(minutes=1)
    rig.desk.look()
    rig.notifier.show()
    assert len(rig.notifier.notices) == 2
    assert rig.now(marta).is_open
    assert rig.told(marta) == 2


def test_calling_back_opens_the_link_and_asks_how_it_went() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.press("call", marta)
    assert rig.links == ["tel:+34600123450"]
    assert rig.now(marta).is_open
    assert rig.notifier.notices[-1][1] == "Did you reach Marta?"
    assert rig.notifier.labels == ["Reached", "No answer", "Open"]
    rig.press("no_answer", marta)
    assert rig.now(marta).attempts == 1
    assert rig.notifier.notices[-1][1] == "Marta: still to do. Again today 11:35."
    assert rig.notifier.labels == ["Undo"]
    rig.press("undo", marta)
    assert rig.now(marta).attempts == 0


def test_when_nothing_opens_the_link_the_number_is_shown() -> None:
    rig = Rig()
    rig.can_open = False
    marta = rig.add("Marta")
    rig.desk.look()
    rig.press("call", marta)
    assert rig.notifier.texts[-1] == "Marta No program here makes calls. The number is +34600123450."
    assert rig.notifier.labels == ["Open"]


def test_who_is_best_reached_in_writing_is_written_to() -> None:
    rig = Rig()
    marta = rig.add("Marta", channel=Channel.MAIL, caller=Caller("Marta", "", "marta@example.org"))
    rig.desk.look()
    assert rig.notifier.labels == ["Write", "Snooze 10 min", "Done", "Open"]
    rig.press("call", marta)
    assert rig.links[0].startswith("mailto:marta@example.org?")
    assert rig.notifier.labels == ["Wrote instead", "Open"]
    rig.press("wrote", marta)
    state = rig.now(marta).state
    assert isinstance(state, Closed)
    assert state.outcome is OutcomeKind.WROTE


def test_who_can_t_be_reached_from_here_has_no_such_button() -> None:
    rig = Rig()
    rig.add("Marta", caller=Caller("Marta"))
    rig.desk.look()
    assert rig.notifier.labels == ["Snooze 10 min", "Done", "Open"]


def test_who_owes_an_answer_is_named_as_such() -> None:
    rig = Rig()
    pawel = rig.add("Pawel", way=Way.THEIRS)
    rig.desk.look()
    assert rig.notifier.notices[0][1] == "Pawel owes you an answer."
    assert rig.notifier.labels[0] == "Call"
    rig.press("call", pawel)
    assert len(rig.notifier.notices) == 1  # whether they answered is asked when the reminder comes back


def test_snoozing_puts_it_off_by_ten_minutes() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.press("snooze", marta)
    state = open_state(rig.now(marta))
    assert state.next_at == rig.clock() + timedelta(minutes=10)
    assert state.snoozes == 1
    rig.desk.look()
    assert len(rig.notifier.notices) == 1
    rig.clock.advance(minutes=10)
    rig.desk.look()
    assert len(rig.notifier.notices) == 2


def test_after_five_snoozes_it_asks_to_decide() -> None:
    rig = Rig()
    marta = rig.add("Marta", state={"snoozes": 5})
    rig.desk.look()
    assert rig.notifier.labels == ["Call back", "Decide…", "Done"]
    rig.press("open", marta)
    assert rig.opened == ["marta"]


def test_done_ends_it_and_can_be_taken_back() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.press("done", marta)
    state = rig.now(marta).state
    assert isinstance(state, Closed)
    assert state.outcome is OutcomeKind.REACHED
    assert rig.notifier.texts[-1] == "Marta: reached."
    rig.press("undo", marta)
    assert rig.now(marta).is_open
    rig.notifier.press("undo:marta")
    assert rig.now(marta).is_open


def test_an_answer_that_comes_too_late_is_told() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    call_log.close(rig.ports, marta.id, OutcomeKind.WROTE)
    rig.press("done", marta)
    assert rig.keys[-1] == "calls-follow_up_closed"
    rig.notifier.acted.emit(KEY, "done:nobody")
    assert rig.keys[-1] == "calls-unknown_follow_up"


def test_what_a_later_version_offers_does_nothing() -> None:
    rig = Rig()
    rig.add("Marta")
    rig.desk.look()
    rig.notifier.press("teleport:marta")
    assert len(rig.notifier.notices) == 1


def test_several_are_one_notice_in_the_order_in_which_they_became_due() -> None:
    rig = Rig()
    rig.add("Marta", -timedelta(minutes=5), about="")
    rig.add("Ana", -timedelta(hours=3), promised_at=rig.clock() - timedelta(hours=2))
    rig.add("Pawel", -timedelta(minutes=50), way=Way.THEIRS)
    rig.desk.look()
    [(_, summary, body, actions)] = rig.notifier.notices
    assert summary == "Three reminders for you."
    assert body.split("\n") == [
        "Ana · presupuesto · 2 h late",
        "Pawel · presupuesto · owes you an answer",
        "Marta · due since 11:15",
    ]
    assert actions == (("open:", "Open"),)
    rig.press("open")
    assert rig.opened == [""]


def test_a_hundred_overdue_are_one_notice_and_all_are_marked() -> None:
    rig = Rig()
    people = [rig.add(f"Caller {number:03}", -timedelta(minutes=200 - number)) for number in range(100)]
    rig.desk.look()
    rig.notifier.show()
    [(_, summary, body, _)] = rig.notifier.notices
    assert summary == "100 people wait for you."
    lines = body.split("\n")
    assert [line.split(" · ")[0] for line in lines[:-1]] == [f"Caller {number:03}" for number in range(5)]
    assert lines[-1] in ("And 95 more.", "And %n more.")
    assert [rig.told(person) for person in people] == [1] * 100
    rig.desk.look()
    assert len(rig.notifier.notices) == 1


def test_someone_new_joins_those_that_are_on_the_screen_still() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.add("Pawel", timedelta(minutes=5))
    rig.desk.look()
    rig.notifier.show()
    rig.clock.advance(minutes=5)
    rig.desk.look()
    rig.notifier.show()
    assert rig.notifier.notices[-1][1] == "Two people wait for you."
    assert rig.keys == [KEY, KEY]
    assert rig.told(marta) == 1
    assert rig.notifier.withdrawn == []


def test_someone_new_comes_alone_when_the_last_notice_was_put_away() -> None:
    rig = Rig()
    rig.add("Marta")
    rig.add("Pawel", timedelta(minutes=5))
    rig.desk.look()
    rig.notifier.show()
    rig.notifier.put_away()
    rig.clock.advance(minutes=5)
    rig.desk.look()
    assert rig.notifier.notices[-1][1] == "Pawel waits for you."


@pytest.mark.parametrize("answer", ["close", "snooze", "move"])
def test_what_is_answered_elsewhere_leaves_the_screen(answer: str) -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    later = rig.clock() + timedelta(hours=1)
    if answer == "close":
        call_log.close(rig.ports, marta.id, OutcomeKind.REACHED)
    elif answer == "move":
        call_log.move(rig.ports, marta.id, later)
    else:
        call_log.snooze(rig.ports, marta.id, SnoozeOption(SnoozeKind.DATE, later))
    rig.desk.look()
    assert rig.notifier.withdrawn == [KEY]
    assert len(rig.notifier.notices) == 1


def test_a_list_of_which_one_is_answered_stays_and_goes_with_the_last() -> None:
    rig = Rig()
    people = [rig.add(name) for name in ("Marta", "Ana", "Pawel")]
    rig.desk.look()
    rig.notifier.show()
    for person in people:
        assert rig.notifier.withdrawn == []
        call_log.close(rig.ports, person.id, OutcomeKind.REACHED)
        rig.desk.look()
    assert rig.notifier.withdrawn == [KEY]
    assert len(rig.notifier.notices) == 1


def test_who_is_answered_while_the_notice_is_on_its_way_is_not_told() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.add("Ana")
    rig.desk.look()
    call_log.close(rig.ports, marta.id, OutcomeKind.REACHED)
    rig.desk.look()
    assert rig.notifier.notices[-1][1] == "Ana waits for you."
    call_log.close(rig.ports, "ana", OutcomeKind.REACHED)
    rig.desk.look()
    assert rig.notifier.withdrawn == [KEY]


def test_the_question_how_it_went_goes_when_it_is_answered_elsewhere() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.press("call", marta)
    before = len(rig.notifier.withdrawn)
    call_log.close(rig.ports, marta.id, OutcomeKind.REACHED)
    rig.desk.look()
    assert rig.notifier.withdrawn[before:] == ["calls-done"]


def test_the_reminder_takes_the_place_of_the_question_how_it_went() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.press("call", marta)
    before = len(rig.notifier.withdrawn)
    rig.clock.advance(minutes=15)
    rig.desk.look()
    assert rig.keys[-1] == KEY
    assert rig.notifier.withdrawn[before:] == ["calls-done"]


def test_nobody_is_told_what_they_are_looking_at() -> None:
    rig = Rig()
    rig.add("Marta")
    rig.looked_at = True
    rig.desk.look()
    assert rig.notifier.notices == []
    rig.looked_at = False
    rig.desk.look()
    assert len(rig.notifier.notices) == 1


def test_quiet_hours_are_kept_but_for_those_who_are_let_through() -> None:
    rig = Rig(empty_ports(NIGHT))
    rig.add("Marta")
    rig.desk.look()
    assert rig.notifier.notices == []
    rig.add("Ana", let_through=True)
    rig.desk.look()
    assert rig.notifier.notices[-1][1] == "Ana waits for you."
    rig.notifier.show()
    rig.clock.now = datetime(2026, 11, 26, 7, 0, tzinfo=UTC)
    rig.desk.look()
    assert rig.notifier.notices[-1][1] == "Two people wait for you."


def test_do_not_disturb_holds_reminders_back_and_they_come_once_it_is_off() -> None:
    rig = Rig(dnd=True)
    marta = rig.add("Marta")
    for _ in range(3):
        rig.desk.look()
    assert rig.notifier.notices == []
    assert rig.told(marta) == 0
    rig.quiet.on = False
    for _ in range(3):
        rig.desk.look()
        if rig.notifier.notices:
            rig.notifier.show()
    assert rig.keys == [KEY]
    assert rig.told(marta) == 1


def test_who_is_let_through_comes_through_do_not_disturb_in_our_own_window() -> None:
    rig = Rig(dnd=True)
    rig.add("Marta")
    rig.add("Ana", let_through=True)
    rig.desk.look()
    assert rig.notifier.texts[0].startswith("Ana waits for you.")
    assert rig.notifier.certain == [True]


def test_while_the_desktop_is_asked_nothing_is_asked_twice_and_the_latest_is_told() -> None:
    rig = Rig(held=True)
    marta = rig.add("Marta")
    rig.desk.look()
    rig.desk.look()
    assert rig.quiet.asked == 1
    call_log.close(rig.ports, marta.id, OutcomeKind.REACHED)
    rig.add("Ana")
    rig.quiet.answer()
    assert [summary for _, summary, *_ in rig.notifier.notices] == ["Ana waits for you."]


def test_nothing_to_tell_asks_nobody() -> None:
    rig = Rig()
    rig.add("Marta", timedelta(hours=1))
    rig.desk.look()
    assert rig.quiet.asked == 0


def asking(rig: Rig, kind: QuestionKind = QuestionKind.OUTGOING) -> FollowUp:
    question = Question(kind, rig.clock() - timedelta(minutes=20))
    return rig.add("Marta", timedelta(hours=1), state={"question": question})


@pytest.mark.parametrize(
    ("kind", "summary", "body"),
    [
        (
            QuestionKind.OUTGOING,
            "Did you reach Marta?",
            "You called them today 11:00. Respiro keeps your answer for later calls.",
        ),
        (QuestionKind.ANSWERED, "Is it settled with Marta?", "They called today 11:00, and you answered."),
        (QuestionKind.DELETED, "Drop the reminder for Marta?", "Its task was deleted in the agenda today 11:00."),
    ],
)
def test_a_question_is_asked_before_the_reminder_comes_and_once(kind: QuestionKind, summary: str, body: str) -> None:
    rig = Rig()
    marta = asking(rig, kind)
    for _ in range(3):
        rig.desk.look()
        rig.notifier.show()
    [(_, asked, text, _)] = rig.notifier.notices
    assert (asked, text) == (summary, f"{body}\npresupuesto")
    assert rig.notifier.labels == ["Yes", "No", "Open"]
    assert rig.told(marta) == 0
    rig.clock.advance(hours=1)
    rig.desk.look()
    assert len(rig.notifier.notices) == 2
    assert rig.notifier.labels == ["Yes", "No", "Open"]


@pytest.mark.parametrize(("act", "rule"), [("yes", OutgoingRule.CLOSE), ("no", OutgoingRule.KEEP)])
def test_the_answer_about_a_call_of_ones_own_is_remembered(act: str, rule: OutgoingRule) -> None:
    rig = Rig()
    marta = asking(rig)
    rig.desk.look()
    rig.press(act, marta)
    assert rig.now(marta).is_open is (act == "no")
    assert rig.context.settings.calls.outgoing is rule
    assert "The settings change that." in rig.notifier.texts[-1]
    rig.press("undo", marta)
    assert open_state(rig.now(marta)).question is not None
    assert rig.context.settings.calls.outgoing is OutgoingRule.ASK


def test_other_questions_change_no_rule() -> None:
    rig = Rig()
    marta = asking(rig, QuestionKind.ANSWERED)
    rig.desk.look()
    rig.press("no", marta)
    assert rig.context.settings.calls.outgoing is OutgoingRule.ASK
    assert open_state(rig.now(marta)).question is None
    assert len(rig.notifier.notices) == 1


def test_a_question_keeps_quiet_hours() -> None:
    rig = Rig(empty_ports(NIGHT))
    asking(rig)
    rig.desk.look()
    assert rig.notifier.notices == []


def test_a_store_that_is_busy_is_told_later_and_the_reminder_not_twice(qtbot: QtBot) -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.store.call_faults = [StoreBusyError("store_busy")] * 2
    rig.notifier.show()
    rig.desk.look()
    assert len(rig.notifier.notices) == 1
    qtbot.waitUntil(lambda: rig.told(marta) == 1)
    rig.desk.look()
    assert len(rig.notifier.notices) == 1


def test_a_reminder_that_can_t_be_recorded_comes_back_as_if_it_were() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    faults: list[Any] = []
    rig.desk.failed.connect(faults.append)
    rig.store.call_faults = [StoreDamagedError("store_damaged", path="/x")]
    rig.desk.look()
    rig.notifier.show()
    assert [fault.kind for fault in faults] == ["store_damaged"]
    rig.desk.look()
    assert len(rig.notifier.notices) == 1
    rig.clock.advance(minutes=15)
    rig.desk.look()
    rig.notifier.show()
    assert len(rig.notifier.notices) == 2
    assert rig.told(marta) == 1


def test_foreign_text_is_one_plain_line() -> None:
    rig = Rig()
    rig.add("Marta", caller=Caller("<b>Ma\nrta</b>\u202e"), about="a\u202eb\x07\nc" + "x" * 500)
    rig.desk.look()
    _, summary, body, _ = rig.notifier.notices[0]
    assert summary == "<b>Ma rta</b> waits for you."
    assert len(body.split("\n")) == 1
    assert len(body) <= 200


def test_the_clock_set_back_tells_nothing_twice() -> None:
    rig = Rig()
    marta = rig.add("Marta")
    rig.desk.look()
    rig.notifier.show()
    rig.clock.advance(hours=-1)
    for _ in range(3):
        rig.desk.look()
        rig.notifier.show()
    assert rig.told(marta) <= 2


def test_margin_that_went_in_peace_is_told_afterwards() -> None:
    rig = Rig(dnd=True)
    noon = rig.clock() + timedelta(hours=1, minutes=40)
    first = margin_hand.add_block(rig.ports, Period.lasting(noon, 60)).before[0][0]
    place = Reservation(first, Period.lasting(noon, 15))
    rig.add("Marta", timedelta(hours=1, minutes=40), state={"reservation": place})
    rig.desk.look()
    margin_hand.release_block(rig.ports, first)
    rig.desk.look()
    rig.desk.look()
    assert rig.notifier.notices == []
    rig.quiet.on = False
    rig.desk.look()
    rig.desk.look()
    assert rig.notifier.texts == [
        "Your margin has changed. No margin is left for calling Marta. The reminder stays, today 13:00."
    ]


def test_margin_that_goes_is_told_with_where_the_call_went() -> None:
    rig = Rig()
    noon = rig.clock() + timedelta(hours=1, minutes=40)
    first = margin_hand.add_block(rig.ports, Period.lasting(noon, 60)).before[0][0]
    place = Reservation(first, Period.lasting(noon, 15))
    marta = rig.add("Marta", timedelta(hours=1, minutes=40), state={"reservation": place})
    rig.desk.look()
    assert rig.notifier.notices == []
    second = margin_hand.add_block(rig.ports, Period.lasting(noon + timedelta(hours=3), 60)).before[0][0]
    margin_hand.release_block(rig.ports, first)
    rig.desk.look()
    after = open_state(rig.now(marta)).reservation
    assert after is not None
    assert after.block_uid == second
    assert rig.notifier.texts == ["Your margin has changed. The time for calling Marta moved with it: today 16:00."]
    margin_hand.release_block(rig.ports, second)
    rig.desk.look()
    assert rig.notifier.texts[-1].endswith("No margin is left for calling Marta. The reminder stays, today 16:00.")
    rig.desk.look()
    assert len(rig.notifier.notices) == 2


class Beating(Rig):
    """With the heartbeat, and time that goes by apart from the clock on the wall."""

    def __init__(self) -> None:
        super().__init__()
        self.monotonic = 1000.0
        news = NewsDesk(self.context, self.notifier)
        chores = Chores(self.context, news)
        self.heartbeat = Heartbeat(self.context, news, chores, reminders=self.desk, monotonic=lambda: self.monotonic)
        self.beats = 0
        self.heartbeat.beaten.connect(self._count)

    def _count(self) -> None:
        self.beats += 1

    def beat(self) -> None:
        self.heartbeat.beat()
        let_work(self.context)

    def tick(self) -> None:
        self.heartbeat.tick()
        let_work(self.context)

    def pass_seconds(self, seconds: float) -> None:
        self.monotonic += seconds
        self.clock.advance(seconds=seconds)


def test_a_tick_tells_who_becomes_due_between_two_beats() -> None:
    rig = Beating()
    rig.add("Marta", timedelta(seconds=4))
    rig.beat()
    for notices in (0, 0, 1, 1, 1):
        rig.pass_seconds(1.5)
        rig.tick()
        assert len(rig.notifier.notices) == notices
    assert rig.beats == 1


def test_a_tick_asks_no_store(monkeypatch: pytest.MonkeyPatch) -> None:
    rig = Beating()
    rig.add("Marta", timedelta(hours=4))
    rig.beat()

    def asked(*_: Any) -> None:
        raise AssertionError

    monkeypatch.setattr(rig.store, "open_follow_ups", asked)
    monkeypatch.setattr(rig.store, "last_entry_number", asked)
    for _ in range(10):
        rig.pass_seconds(1.5)
        rig.tick()


def test_a_reminder_that_waits_for_the_end_of_the_quiet_hours_does_not_hurry_the_heart(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rig = Beating()
    rig.clock.now = NIGHT
    rig.heartbeat._seen = (NIGHT, rig.monotonic)
    rig.add("Marta")
    rig.beat()
    looks: list[None] = []
    monkeypatch.setattr(rig.desk, "look", lambda: looks.append(None))
    for _ in range(5):
        rig.pass_seconds(1.5)
        rig.tick()
    assert looks == []


@pytest.mark.parametrize("jump", [60, 8 * 3600, 3 * 86400, -3600, -365 * 86400, 6])
def test_a_clock_that_jumps_makes_it_beat_at_once(jump: int) -> None:
    rig = Beating()
    rig.beat()
    rig.pass_seconds(1.5)
    rig.tick()
    assert rig.beats == 1
    rig.clock.advance(seconds=jump)
    rig.pass_seconds(1.5)
    rig.tick()
    rig.pass_seconds(1.5)
    rig.tick()
    assert rig.beats == 2


def test_a_clock_that_is_put_right_by_a_little_is_no_jump() -> None:
    rig = Beating()
    rig.beat()
    for drift in (1, -2, 4):
        rig.clock.advance(seconds=drift)
        rig.pass_seconds(1.5)
        rig.tick()
    assert rig.beats == 1


def test_another_zone_makes_it_beat(qtbot: QtBot) -> None:
    rig = Beating()
    rig.heartbeat.start(worker_after_milliseconds=100_000)
    qtbot.waitUntil(lambda: rig.beats == 1)
    zones = [MADRID, UTC]
    rig.context._zone_of = lambda _settings: zones[-1]
    rig.tick()
    qtbot.waitUntil(lambda: rig.beats == 2)
    assert rig.context.ports.zone is UTC


def test_a_call_that_was_written_down_elsewhere_is_looked_at_at_once(qtbot: QtBot) -> None:
    rig = Beating()
    rig.heartbeat.start(worker_after_milliseconds=100_000)
    qtbot.waitUntil(lambda: rig.beats == 1)
    rig.add("Marta")
    with qtbot.waitSignal(rig.desk.looked):
        rig.context.calls_changed.emit()
    assert len(rig.notifier.notices) == 1
    assert rig.beats == 1
