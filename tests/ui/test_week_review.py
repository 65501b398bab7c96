"""The weekly review beside the grid: sections, remarks that do something, any week, two weeks compared."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from respiro.domain.errors import StoreError
from respiro.domain.review import RemarkKind
from respiro.services.ports import Source
from respiro.services.review import report as report_service
from respiro.ui.dialogs.week_dialog import WeekDialog
from respiro.ui.widgets import comparison_table
from respiro.ui.windows import week_review
from support.eight_clients import LONG_NAME, NAMES, THIS_WEEK, caller_of, let_through, review_ports
from support.fakes import CALENDAR, WEDNESDAY, FakeStore, demo_ports, empty_ports, meeting
from support.queue_scene import put, urgent
from support.tray_fakes import let_work
from support.week_bench import Bench, bench_on

NEXT_WEEK = THIS_WEEK.shifted(1)
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    return bench_on(qtbot, review_ports())


def names_in(bench: Bench) -> list[str]:
    return [section.heading.text() for section in bench.window.review.sections if section.isVisible()]


def lines_of(bench: Bench, client_id: str) -> list[str]:
    if bench.window.review.clients.more.isVisible():
        bench.window.review.clients.more.click()
    return next(card.lines for card in bench.window.review.clients.cards if card.client_id == client_id)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def test_the_sections_stand_in_their_order(bench: Bench) -> None:
    bench.key(Qt.Key.Key_PageUp)
    assert names_in(bench) == ["Margin", "Worth a look", "Clients", "Two weeks ahead", "Twelve weeks", "Who ate margin"]


def test_the_week_is_said_in_one_sentence_with_what_found_no_room(bench: Bench) -> None:
    assert "went to other work" in bench.window.header.sentence.text()
    assert "needed 6 h 30 more" in bench.window.header.sentence.text()


def test_at_most_three_remarks_each_with_its_number_and_a_button(bench: Bench) -> None:
    remarks = bench.window.review.remarks
    assert len(remarks.texts) == len(remarks.buttons) == 3
    assert remarks.texts[0] == "Luis: 2 exceptions of 1 this month."
    assert remarks.buttons[0].text() == "Reset the limit…"
    assert not remarks.calm.isVisible()


def test_nothing_to_remark_is_one_calm_line(qtbot: QtBot) -> None:
    ports = empty_ports()
    assert isinstance(ports.store, FakeStore)
    ports.store.add_source(Source(1, CALENDAR, "a.ics", WEDNESDAY, 1, 0))
    review = bench_on(qtbot, ports).window.review
    assert review.remarks.calm.isVisible()
    assert review.remarks.calm.text() == "Nothing stands out."
    assert review.clients.calm.isVisible()
    assert not review.outlook.isVisible()
    assert "nothing is promised" in review.outlook_text.text()


@pytest.mark.parametrize(
    ("kind", "signal"), [(RemarkKind.LIMIT, "reset_requested"), (RemarkKind.PROMISES, "queue_requested")]
)
def test_a_remark_s_button_wishes_for_what_helps(bench: Bench, kind: RemarkKind, signal: str) -> None:
    spy = QSignalSpy(getattr(bench.window, signal))
    click(bench.window.review.remarks.buttons[[RemarkKind.LIMIT, RemarkKind.PROMISES].index(kind)])
    assert spy.count() == 1


def test_margin_that_did_not_suffice_leads_to_a_proposal(bench: Bench) -> None:
    click(bench.window.review.remarks.buttons[2])
    assert bench.window.desk.week == NEXT_WEEK
    assert bench.window.desk.proposal is not None
    assert bench.window.plan.isVisible()


def test_each_client_s_week_is_told_and_the_long_list_is_short_at_first(bench: Bench) -> None:
    clients = bench.window.review.clients
    assert len(clients.cards) == 4
    assert clients.more.text() == "Show all 8"
    assert lines_of(bench, "luis") == [
        "Emergencies: 3",
        "Time: 2 h 10",
        "Exceptions this month: 2 of 1",
        "Promises kept: 1 of 2",
        "Call-backs in time: 2 of 2, after 20 min",
    ]
    assert len(clients.cards) == 8
    assert not clients.more.isVisible()


def test_a_name_opens_the_client(bench: Bench) -> None:
    spy = QSignalSpy(bench.window.client_requested)
    click(bench.window.review.clients.cards[0].name)
    assert [spy.at(0)[0]] == ["luis"]


def test_those_who_are_no_clients_open_nothing(qtbot: QtBot) -> None:
    ports = review_ports()
    put(ports, urgent("stranger", replace(caller_of("ana"), client_id="", name="X"), "?", ports.clock()))
    bench = bench_on(qtbot, ports)
    bench.window.review.clients.more.click()
    last = bench.window.review.clients.cards[-1]
    assert last.name.text() == "Everyone else"
    assert not last.name.isEnabled()


@pytest.mark.parametrize("size", [(760, 520), (1080, 720)])
def test_nothing_is_cut_off_without_a_tooltip(bench: Bench, size: tuple[int, int]) -> None:
    bench.window.resize(*size)
    bench.window.actions_.compare.trigger()
    bench.window.review.clients.more.click()
    QApplication.processEvents()
    assert (bench.window.width(), bench.window.height()) == size
    review = bench.window.review
    assert review.widget().width() <= review.viewport().width()
    for label in review.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    name = next(card.name for card in review.clients.cards if card.client_id == "barrio")
    assert name.text() == LONG_NAME
    assert name.shown.endswith("…")
    assert LONG_NAME in name.toolTip()


def test_the_days_ahead_say_where_margin_is_short(bench: Bench) -> None:
    review = bench.window.review
    assert "1 h 15 short by Tuesday 17:20: 4 h promised" in review.outlook_text.text()
    assert "1 h 15 short" in review.outlook.accessibleDescription()
    assert "1 h 30 promised" in review.outlook.accessibleDescription()


def test_the_arrow_keys_read_the_promises_ahead(bench: Bench) -> None:
    chart = bench.window.review.outlook
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    first = chart.reading
    QTest.keyClick(chart, Qt.Key.Key_Right)
    second = chart.reading
    assert first is not None
    assert second is not None
    assert first.promised == 90
    assert second.at > first.at


def test_a_click_on_a_bar_goes_to_that_week(bench: Bench) -> None:
    bars = bench.window.review.trend
    bench.window.review.ensureWidgetVisible(bars)
    place = QPoint(round(bars.width() * 10.5 / 12), bars.height() // 2)
    QTest.mouseClick(bars, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert bench.window.desk.week == THIS_WEEK.shifted(-1)


def test_enter_on_a_chosen_bar_goes_there(bench: Bench) -> None:
    bars = bench.window.review.trend
    bars.setFocus()
    for _ in range(3):
        QTest.keyClick(bars, Qt.Key.Key_Left)
    assert bars.chosen == THIS_WEEK.shifted(-3)
    QTest.keyClick(bars, Qt.Key.Key_Return)
    assert bench.window.desk.week == THIS_WEEK.shifted(-3)
    assert bars.hasFocus()


def test_any_week_is_chosen_from_a_calendar(bench: Bench) -> None:
    bench.key(Qt.Key.Key_G, CTRL)
    dialog: Any = bench.window.findChild(WeekDialog)
    assert dialog.isVisible()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    QApplication.processEvents()
    assert dialog.week == THIS_WEEK.shifted(-1)
    assert "Week 47" in dialog.go.text()
    click(dialog.go)
    assert bench.window.desk.week == THIS_WEEK.shifted(-1)


def test_the_week_before_stands_beside_this_one(bench: Bench) -> None:
    bench.key(Qt.Key.Key_B, CTRL)
    review = bench.window.review
    assert review.comparison.isVisible()
    assert not review.figures.isVisible()
    texts = {name: values for name, *values in review.comparison.texts}
    assert texts["Planned"] == ["6 h 30", "6 h 30", "–"]
    assert texts["Used"] == ["45 min", "–", "+45 min"]
    assert texts["Eaten"] == ["–", "1 h 30", "\N{MINUS SIGN}1 h 30"]
    assert texts["Luis"] == ["2 h 10", "–", "+2 h 10"]
    assert review.comparison.other.text() == "Wk 47"
    bench.key(Qt.Key.Key_B, CTRL)
    assert review.figures.isVisible()


def test_the_other_week_s_number_is_never_cut_off(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparison_table, "_short_name", lambda number: f"Săptămâna {number}")
    bench.window.resize(bench.window.minimumSize())
    bench.key(Qt.Key.Key_B, CTRL)
    QApplication.processEvents()
    assert bench.window.review.comparison.other.shown == "Săptămâna 47"


def test_another_week_is_compared_with_by_choice_until_the_switch_is_off(bench: Bench) -> None:
    window = bench.window
    window.actions_.compare.trigger()
    click(window.review.comparison.other)
    dialog: Any = window.findChild(WeekDialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Up)
    click(dialog.go)
    assert window.review.comparison.other.text() == "Wk 46"
    window.actions_.before.trigger()
    assert window.review.comparison.other.text() == "Wk 46"
    window.actions_.compare.trigger()
    window.actions_.compare.trigger()
    assert window.reviewer.other == THIS_WEEK.shifted(-2)


def test_a_week_to_come_is_not_reviewed(bench: Bench) -> None:
    bench.window.actions_.compare.trigger()
    bench.key(Qt.Key.Key_PageDown)
    assert names_in(bench) == ["Margin", "Two weeks ahead", "Twelve weeks"]
    assert bench.window.review.figures.isVisible()
    assert not bench.window.review.compare_button.isVisible()
    assert not bench.window.actions_.compare.isEnabled()


def test_time_that_passes_leaves_everything_where_it_is(bench: Bench) -> None:
    window, review = bench.window, bench.window.review
    bar = review.verticalScrollBar()
    button = review.remarks.buttons[1]
    button.setFocus()
    bar.setValue(bar.maximum() // 2)
    before = (bar.value(), [id(one) for one in review.findChildren(QWidget)], window.focusWidget())
    bench.clock.advance(seconds=30)
    bench.context.time_passed.emit()
    let_work(bench.context)
    QApplication.processEvents()
    assert (bar.value(), [id(one) for one in review.findChildren(QWidget)], window.focusWidget()) == before
    assert button.isVisible()


def test_a_change_elsewhere_keeps_the_focus_on_the_same_client(bench: Bench) -> None:
    cards = bench.window.review.clients.cards
    cards[1].name.setFocus()
    assert cards[1].client_id == "norte"
    bench.store.commit_calls(let_through("norte", 1))
    bench.context.calls_changed.emit()
    let_work(bench.context)
    QApplication.processEvents()
    focused = bench.window.focusWidget()
    assert focused is next(card.name for card in bench.window.review.clients.cards if card.client_id == "norte")


def test_what_becomes_of_a_request_is_shown_at_once(bench: Bench) -> None:
    before = lines_of(bench, "ana")
    put(bench.context.ports, urgent("new", caller_of("ana"), "again", bench.clock()))
    bench.context.plan_b_changed.emit()
    let_work(bench.context)
    assert lines_of(bench, "ana") != before


def test_a_report_is_computed_once_for_each_refresh(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def counted(*arguments: Any) -> Any:
        asked.append(arguments)
        return report_service.reporting(*arguments)

    monkeypatch.setattr(week_review, "reporting", counted)
    bench.context.time_passed.emit()
    let_work(bench.context)
    assert len(asked) == 1


def test_tab_goes_from_the_top_down_and_on_to_the_footer(bench: Bench) -> None:
    window, review = bench.window, bench.window.review
    expected: list[QWidget] = [review, review.compare_button, *review.remarks.buttons]
    expected += [card.name for card in review.clients.cards]
    expected += [review.clients.more, review.outlook, review.trend, window.footer.plan_shown]
    review.setFocus(Qt.FocusReason.TabFocusReason)
    met = [window.focusWidget()]
    for _ in expected[1:]:
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        met.append(window.focusWidget())
    assert met == expected


def test_the_review_is_scrolled_with_the_arrow_keys(bench: Bench) -> None:
    review = bench.window.review
    review.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(review, Qt.Key.Key_Down)
    assert review.verticalScrollBar().value() > 0


def test_another_week_begins_at_the_top(bench: Bench) -> None:
    bar = bench.window.review.verticalScrollBar()
    bar.setValue(bar.maximum())
    bench.key(Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_a_name_is_never_markup(qtbot: QtBot) -> None:
    ports = review_ports()
    assert isinstance(ports.store, FakeStore)
    client = next(one for one in ports.store.clients() if one.id == "luis")
    ports.store.put_client(replace(client, name="<b>x</b><img src=http://e>"))
    ports.store.add_events(meeting(THIS_WEEK.days[0], "10:00", 30, "<i>y</i>"))
    bench = bench_on(qtbot, ports)
    bench.window.actions_.compare.trigger()
    for label in bench.window.review.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()
        assert "<b>" not in label.toolTip()
    for card in bench.window.review.clients.cards:
        assert "<b>" not in card.name.toolTip()


def test_a_store_that_fails_is_told_and_the_page_stays(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_arguments: Any) -> Any:
        raise StoreError("store_damaged")

    monkeypatch.setattr(week_review, "reporting", broken)
    before = bench.window.review.remarks.texts
    bench.context.time_passed.emit()
    let_work(bench.context)
    assert bench.window.footer.message
    assert bench.window.review.remarks.texts == before


def test_ctrl_s_keeps_the_review_as_a_page(bench: Bench) -> None:
    asked: list[bool] = []
    bench.window.share.saving["pdf"].triggered.connect(lambda: asked.append(True))
    bench.key(Qt.Key.Key_S, CTRL)
    assert asked == [True]


def test_a_proposal_can_be_left_out_of_what_is_shared(bench: Bench) -> None:
    bench.window.plan_next_week()
    shared = bench.window._reviewed()
    assert shared is not None
    assert shared.week == NEXT_WEEK


def test_all_eight_are_named(bench: Bench) -> None:
    bench.window.review.clients.more.click()
    assert {card.name.text() for card in bench.window.review.clients.cards} == set(NAMES.values())


@pytest.mark.parametrize("language", ["en_GB", "es_ES", "pl_PL", "ro_RO"])
def test_the_header_fits_where_names_of_months_are_long(bench: Bench, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    bench.window.resize(760, 520)
    bench.window.show_week(THIS_WEEK.shifted(5))
    QApplication.processEvents()
    header = bench.window.header
    header.title.setText(header.title.text().replace("Week", "Săptămâna"))
    header.resize(760, header.height())
    assert header.minimumSizeHint().width() <= 760
    assert header.title.shown == header.title.text() or header.title.text() in header.title.toolTip()


def test_work_that_is_overdue_is_said_to_be(qtbot: QtBot) -> None:
    ports = demo_ports()
    now = ports.clock()
    late = urgent("late", caller_of("ana"), "?", now - timedelta(hours=9), minutes=40)
    put(ports, replace(late, promised_at=now - timedelta(hours=1)))
    review = bench_on(qtbot, ports).window.review
    assert "40 min of promised work is due already" in review.outlook_text.text()
