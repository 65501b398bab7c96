"""The playbooks' window: choose, answer with one key, go back, put aside and go on, with a clock that is a fact."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Caller
from respiro.domain.errors import StoreBusyError, StoreError
from respiro.domain.plan_b import PlanBChange, RequestEventKind, UrgentRequest
from respiro.domain.playbooks import Ending, Run
from respiro.services import playbook_runs
from respiro.services.ports import PlaybookProblem, Ports, Shelf
from respiro.ui.context import Context
from respiro.ui.windows.playbook_window import PlaybookWindow
from respiro.ui.windows.playbooks.run_words import digits
from support.fake_playbooks import REACH, FakePlaybooks
from support.fakes import WEDNESDAY, FakeClock, FakeStore, empty_ports
from support.settings_stage import make_context

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SUBJECT = "Luis: the page is down"
REQUEST = UrgentRequest(
    id="request",
    caller=Caller("Luis Herrero", "+34600111222", "luis@example.org"),
    want="the page is down",
    received_at=WEDNESDAY,
    acknowledge_by=WEDNESDAY,
    promised_at=WEDNESDAY + timedelta(hours=2),
    since=WEDNESDAY,
    minutes=60,
)


@dataclass(slots=True)
class Bench:
    """A shown window and what lies behind it; ``opened`` are the links that were handed on."""

    window: PlaybookWindow
    context: Context
    store: FakeStore
    clock: FakeClock
    opened: list[str] = field(default_factory=list)
    opens: bool = True

    def open_url(self, url: QUrl) -> bool:
        self.opened.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        return self.opens

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    @property
    def run(self) -> Run:
        run = self.window.desk.run
        assert run is not None
        assert self.store.run(run.id) == run
        return run

    @property
    def said(self) -> str:
        return self.window.step.say.text()

    @property
    def answers(self) -> list[str]:
        return [button.text_shown for button in self.window.step.buttons]

    def pass_time(self, **by: float) -> None:
        self.clock.advance(**by)
        self.window.show_time()


def bench_on(qtbot: QtBot, ports: Ports) -> Bench:
    context = make_context(ports)
    window = PlaybookWindow(context)
    qtbot.addWidget(window)
    store, clock = ports.store, ports.clock
    assert isinstance(store, FakeStore)
    assert isinstance(clock, FakeClock)
    bench = Bench(window, context, store, clock)
    window.step.text.open_url = bench.open_url
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return bench


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    ports = empty_ports()
    ports.store.commit_plan_b(PlanBChange(requests=(REQUEST,)))
    return bench_on(qtbot, ports)


# --- the choice


def test_the_window_asks_first_which_situation_it_is(bench: Bench) -> None:
    choice = bench.window.choice
    assert choice.heading.text() == "Which situation is it?"
    assert [(button.text_shown, button.accessibleDescription()) for button in choice.playbooks] == [
        ("Reach a client", "A client waits for a call back.")
    ]
    assert "/home/yolanda/playbooks" in choice.own.text()
    assert not choice.under_way.isVisible()


@pytest.mark.parametrize("key", [KEY.Key_1, KEY.Key_Return, KEY.Key_Space])
def test_one_key_starts_a_playbook(bench: Bench, key: Qt.Key) -> None:
    bench.key(key)
    assert (bench.run.name, bench.said) == ("reach", "Breathe out.")


def test_a_number_without_a_playbook_does_nothing(bench: Bench) -> None:
    bench.key(KEY.Key_2)
    assert bench.window.desk.run is None


def test_a_playbook_that_is_chosen_for_a_request_is_about_it(bench: Bench) -> None:
    bench.window.show_choice("request", SUBJECT)
    assert bench.window.choice.subject.text() == SUBJECT
    bench.key(KEY.Key_1)
    assert (bench.run.subject_id, bench.run.subject) == ("request", SUBJECT)
    assert bench.window.about.text() == f"{SUBJECT} · since 11:20"


def test_files_to_mend_are_told_and_the_others_can_be_used(qtbot: QtBot) -> None:
    problems = tuple(PlaybookProblem(f"/p/{number}.yaml", 7, "jump_to_nowhere", "x<b>") for number in range(7))
    bench = bench_on(qtbot, replace(empty_ports(), playbooks=FakePlaybooks(Shelf((REACH,), problems))))
    told = bench.window.choice.problems.text
    assert "/p/0.yaml\nLine 7: There is no step “x<b>” to go to." in told
    assert "/p/5.yaml" not in told
    assert len(bench.window.choice.playbooks) == 1


def test_an_empty_shelf_says_what_will_stand_there(qtbot: QtBot) -> None:
    bench = bench_on(qtbot, replace(empty_ports(), playbooks=FakePlaybooks(Shelf())))
    assert bench.window.choice.empty.isVisible()
    bench.key(KEY.Key_1)
    assert bench.window.desk.run is None


def test_a_playbook_that_is_gone_is_told(bench: Bench) -> None:
    bench.window.run("gone")
    assert bench.window.desk.run is None
    assert "There is no playbook “gone”" in bench.window.footer.message


# --- step by step


def test_a_run_goes_from_step_to_step_with_one_key_each(bench: Bench) -> None:
    bench.window.run("reach")
    assert bench.answers == ["Done"]
    bench.key(KEY.Key_Return)
    assert (bench.said, bench.window.step.ask.text(), bench.answers) == ("Call them.", "Reached?", ["Yes", "No"])
    bench.key(KEY.Key_2)
    assert (bench.said, bench.answers) == ("Write to them.", ["Done", "Enough"])
    bench.key(KEY.Key_2)
    assert bench.said == "That was the last step."
    assert bench.run.ending is Ending.FINISHED
    assert [taken.answer for taken in bench.run.taken] == ["", "no", "enough"]


def test_an_answer_can_be_clicked(bench: Bench, qtbot: QtBot) -> None:
    bench.window.run("reach")
    bench.key(KEY.Key_1)
    qtbot.mouseClick(bench.window.step.buttons[0], Qt.MouseButton.LeftButton)
    assert bench.said == "Note what they want."


def test_a_number_without_an_answer_does_nothing(bench: Bench) -> None:
    bench.window.run("reach")
    bench.key(KEY.Key_2)
    assert bench.run.taken == ()


def test_what_was_done_stands_beside_it_with_its_time(bench: Bench) -> None:
    bench.window.run("reach")
    assert bench.window.log.empty.isVisible()
    bench.pass_time(minutes=1)
    bench.key(KEY.Key_1)
    bench.pass_time(minutes=3)
    bench.key(KEY.Key_2)
    assert bench.window.log.lines == ["11:21 Breathe out.", "11:24 Call them.\n→ no"]
    assert not bench.window.log.empty.isVisible()


@pytest.mark.parametrize(("key", "modifier"), [(KEY.Key_Backspace, Qt.KeyboardModifier.NoModifier), (KEY.Key_Z, CTRL)])
def test_a_step_can_be_taken_back(bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    bench.window.run("reach")
    assert not bench.window.footer.back.isEnabled()
    before = bench.run
    bench.key(KEY.Key_1)
    assert bench.window.footer.back.isEnabled()
    bench.key(key, modifier)
    assert (bench.run, bench.said) == (before, "Breathe out.")
    bench.key(key, modifier)
    assert bench.run == before


def test_the_last_step_can_be_taken_back_too(bench: Bench) -> None:
    bench.window.run("reach")
    for key in (KEY.Key_1, KEY.Key_1, KEY.Key_1):
        bench.key(key)
    assert not bench.run.is_open
    bench.window.footer.back.click()
    assert bench.said == "Note what they want."


@pytest.mark.parametrize(
    ("action", "ending", "words"), [("settle", Ending.SETTLED, "Settled."), ("give_up", Ending.ABANDONED, "Given up.")]
)
def test_a_run_can_be_ended_and_taken_up_again(bench: Bench, action: str, ending: Ending, words: str) -> None:
    bench.window.run("reach")
    getattr(bench.window.footer, action).trigger()
    assert (bench.run.ending, bench.said) == (ending, words)
    assert not bench.window.footer.end.isVisible()
    bench.window.footer.back.click()
    assert (bench.run.is_open, bench.said) == (True, "Breathe out.")


# --- the clock


def test_the_clock_counts_from_when_the_step_began(bench: Bench) -> None:
    bench.window.run("reach")
    assert (bench.window.step.clock.isVisible(), bench.window.step.clock.figures) == (True, "1:00")
    bench.pass_time(seconds=28)
    assert bench.window.step.clock.figures == "0:32"
    assert bench.window.step.over.text == ""


def test_when_the_time_is_over_the_window_says_what_now(bench: Bench) -> None:
    bench.window.run("reach")
    bench.pass_time(seconds=65)
    assert bench.window.step.clock.figures == "+0:05"
    assert bench.window.step.over.text == "Time is over. Enough."
    bench.key(KEY.Key_1)
    assert bench.window.step.over.text == ""
    bench.pass_time(minutes=6)
    assert bench.window.step.over.text == "Time is over. Go on with what you know by now."


def test_a_step_without_minutes_has_no_clock_and_wakes_nobody(bench: Bench) -> None:
    bench.window.run("reach")
    assert bench.window._seconds.isActive()
    bench.key(KEY.Key_1)
    bench.key(KEY.Key_1)
    assert not bench.window.step.clock.isVisible()
    assert not bench.window._seconds.isActive()


def test_the_clock_rests_while_nobody_sees_it_and_loses_nothing(bench: Bench) -> None:
    bench.window.run("reach")
    bench.window.hide()
    assert not bench.window._seconds.isActive()
    bench.clock.advance(seconds=40)
    bench.window.show()
    assert bench.window._seconds.isActive()
    assert bench.window.step.clock.figures == "0:20"


@pytest.mark.parametrize(
    ("left", "shown"),
    [
        (timedelta(minutes=4, seconds=32), "4:32"),
        (timedelta(seconds=31, milliseconds=1), "0:32"),
        (timedelta(hours=1, minutes=4, seconds=5), "1:04:05"),
        (timedelta(0), "+0:00"),
        (timedelta(minutes=-62, seconds=-5), "+1:02:05"),
    ],
)
def test_a_time_is_shown_as_a_clock_counts_it_down(left: timedelta, shown: str) -> None:
    assert digits(left) == shown


# --- put aside and taken up again


def test_closing_keeps_the_run(bench: Bench) -> None:
    bench.window.run("reach")
    bench.key(KEY.Key_1)
    bench.key(KEY.Key_Escape)
    assert not bench.window.isVisible()
    assert bench.store.open_runs() == [bench.run]
    bench.window.show()
    assert bench.said == "Call them."


def test_a_run_that_was_put_aside_stands_in_the_choice_and_goes_on_from_there(bench: Bench) -> None:
    bench.window.run("reach", "request", SUBJECT)
    bench.key(KEY.Key_1)
    bench.clock.advance(minutes=7)
    bench.window.footer.put_aside.click()
    (button,) = bench.window.choice.runs
    assert (button.text_shown, button.accessibleDescription()) == (
        "Reach a client",
        f"{SUBJECT} · since 11:20\nCall them.\nTime is over since 2 min.",
    )
    assert button.hasFocus()
    bench.key(KEY.Key_Return)
    assert bench.said == "Call them."


def test_a_run_is_taken_up_by_its_id(bench: Bench) -> None:
    run = playbook_runs.start(bench.context.ports, "reach")
    bench.window.take_up(run.id)
    assert bench.run == run
    bench.window.take_up("nothing")
    assert "There is no run" in bench.window.footer.message
    assert bench.run == run


def test_a_playbook_under_way_about_the_same_request_is_not_started_twice(bench: Bench) -> None:
    bench.window.run("reach", "request", SUBJECT)
    bench.key(KEY.Key_1)
    bench.window.show_choice()
    bench.window.run("reach", "request", SUBJECT)
    assert bench.said == "Call them."
    assert len(bench.store.open_runs()) == 1


def test_what_another_process_did_is_shown(bench: Bench) -> None:
    bench.window.run("reach")
    playbook_runs.answer(bench.context.ports, bench.run, 0)
    bench.context.plan_b_changed.emit()
    assert bench.said == "Call them."


def test_a_step_that_was_taken_elsewhere_is_not_overwritten(bench: Bench) -> None:
    bench.window.run("reach")
    before = bench.run
    elsewhere = playbook_runs.answer(bench.context.ports, before, 0)
    bench.window.step.buttons[0].click()
    assert bench.run == elsewhere
    assert bench.window.footer.message == "This run went on elsewhere. Here is how it stands now."


def test_a_step_that_could_not_be_stored_is_not_shown_as_taken(bench: Bench) -> None:
    bench.window.run("reach")
    bench.store.run_faults.append(StoreError("disk_full"))
    bench.key(KEY.Key_1)
    assert bench.said == "Breathe out."
    assert "The disk is full" in bench.window.footer.message
    bench.key(KEY.Key_1)
    assert (bench.said, bench.window.footer.message) == ("Call them.", "")


def test_while_the_store_is_busy_a_key_counts_once(bench: Bench, qtbot: QtBot) -> None:
    bench.window.run("reach")
    bench.store.run_faults.append(StoreBusyError("store_busy"))
    bench.key(KEY.Key_1)
    bench.key(KEY.Key_1)
    qtbot.waitUntil(lambda: bench.said == "Call them.")
    assert len(bench.run.taken) == 1


# --- texts


def on_its_text(bench: Bench, subject_id: str = "request") -> None:
    bench.window.run("reach", subject_id, SUBJECT)
    bench.key(KEY.Key_1)
    bench.key(KEY.Key_2)


def test_a_step_s_text_is_copied_and_noted_with_the_request(bench: Bench) -> None:
    on_its_text(bench)
    box = bench.window.step.text
    assert (box.isVisible(), box.heading.text()) == (True, "Text: I'll do it by …")
    box.field.setPlainText("At four. Promised.")
    box.copy.click()
    assert QGuiApplication.clipboard().text() == "At four. Promised."
    assert bench.window.footer.message == "Copied."
    events = bench.store.events_of_request("request")
    assert [(event.kind, event.detail) for event in events[1:]] == [(RequestEventKind.ANSWERED, "promise")]


def test_a_text_goes_to_whatsapp_and_mail_as_it_was_changed(bench: Bench) -> None:
    on_its_text(bench)
    box = bench.window.step.text
    box.field.setPlainText("At four & not later")
    box.whatsapp.click()
    box.mail.click()
    assert bench.opened == [
        "https://wa.me/34600111222?text=At%20four%20%26%20not%20later",
        "mailto:luis@example.org?subject=the%20page%20is%20down&body=At%20four%20%26%20not%20later",
    ]


def test_where_no_program_opens_that_is_told_and_nothing_noted(bench: Bench) -> None:
    on_its_text(bench)
    bench.opens = False
    bench.window.step.text.mail.click()
    assert "No mail program opened" in bench.window.footer.message
    assert len(bench.store.events_of_request("request")) == 1


def test_without_a_request_a_text_can_only_be_copied(bench: Bench) -> None:
    on_its_text(bench, "")
    box = bench.window.step.text
    assert [button.isVisible() for button in (box.copy, box.whatsapp, box.mail)] == [True, False, False]
    bench.key(KEY.Key_2)
    assert not box.isVisible()


def test_numbers_typed_into_a_text_are_no_answers(bench: Bench) -> None:
    on_its_text(bench)
    field_ = bench.window.step.text.field
    field_.setFocus()
    field_.clear()
    bench.key(KEY.Key_1)
    bench.key(KEY.Key_2)
    bench.key(KEY.Key_Backspace)
    assert (field_.toPlainText(), bench.said) == ("1", "Write to them.")


def test_what_was_changed_in_a_text_survives_a_look_again(bench: Bench) -> None:
    on_its_text(bench)
    bench.window.step.text.field.setPlainText("mine")
    bench.context.plan_b_changed.emit()
    bench.window.refresh()
    assert bench.window.step.text.field.toPlainText() == "mine"


# --- for everyone


def test_foreign_words_are_no_markup_and_have_no_control_characters(qtbot: QtBot) -> None:
    step = replace(REACH.steps[0], say="<b>Out</b>\u202e now", how="x" * 300 + "<i>")
    book = replace(REACH, title="<h1>T\x07", steps=(step, *REACH.steps[1:]))
    bench = bench_on(qtbot, replace(empty_ports(), playbooks=FakePlaybooks(Shelf((book,)))))
    bench.key(KEY.Key_1)
    labels = (bench.window.step.say, bench.window.step.how, bench.window.title)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert bench.said == "<b>Out</b> now"
    assert bench.window.windowTitle() == "<h1>T"


def test_a_long_explanation_is_shown_whole(qtbot: QtBot) -> None:
    how = "Say it slowly. " * 40
    book = replace(REACH, steps=(replace(REACH.steps[0], how=how), *REACH.steps[1:]))
    bench = bench_on(qtbot, replace(empty_ports(), playbooks=FakePlaybooks(Shelf((book,)))))
    bench.key(KEY.Key_1)
    assert bench.window.step.how.text() == how.strip()


def test_every_control_has_a_name(bench: Bench) -> None:
    bench.window.show_choice()
    for _ in range(4):
        buttons = [button for button in bench.window.findChildren(QAbstractButton) if button.isVisible()]
        assert [button for button in buttons if not (button.text() or button.accessibleName())] == []
        bench.key(KEY.Key_2 if bench.window.desk.run else KEY.Key_1)
        bench.key(KEY.Key_1)
    assert bench.window.step.text.field.accessibleName()
    assert bench.window.step.clock.accessibleName()


def test_tab_goes_from_the_text_over_the_answers_to_the_ways_out(bench: Bench) -> None:
    on_its_text(bench)
    window = bench.window
    window.step.text.field.setFocus()
    reached = []
    for _ in range(8):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        reached.append(QApplication.focusWidget())
    box = window.step.text
    wanted = [box.copy, box.whatsapp, box.mail, *window.step.buttons, window.footer.back, window.footer.end]
    assert [part for part in reached if part in wanted] == wanted


def test_a_new_language_is_taken_at_once(bench: Bench) -> None:
    bench.window.run("reach")
    QApplication.sendEvent(bench.window, QEvent(QEvent.Type.LanguageChange))
    assert (bench.answers, bench.said) == (["Done"], "Breathe out.")
    assert bench.window.step.buttons[0].hasFocus()
