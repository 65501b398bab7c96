"""The lists of calls: rows change one by one, more is loaded while scrolling, nothing is read as markup."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from respiro.domain.calls import Call, CallChange, Direction, FollowUp, OutcomeKind, Way
from respiro.domain.errors import RespiroError, StoreBusyError
from respiro.services import call_log, reminder_desk
from respiro.services.ports import Ports
from respiro.ui.look import contrast, look_of
from respiro.ui.models.call_list_model import CallListModel
from respiro.ui.models.call_pages import AnsweredPages, LogPages, WaitingPages, Wanted, in_order, matches
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.keyed_diff import StepKind, steps
from respiro.ui.models.row_list_model import IS_HEADING_ROLE, Entry
from respiro.ui.widgets.call_list import CallList
from respiro.ui.widgets.call_mark import edge
from support.call_scene import ANA, MARTA, NOW, ago, scene_ports, until, waiting_ones, who_waits
from support.fakes import FakeStore, empty_ports

KEYS = st.lists(st.sampled_from("abcdefghij"), unique=True)


def many_calls(count: int) -> Ports:
    ports = empty_ports()
    calls = tuple(
        Call(f"{number:06}", ago(minutes=7 * number), MARTA if number % 3 else ANA, list(Direction)[number % 3])
        for number in range(count)
    )
    ports.store.commit_calls(CallChange(calls=calls))
    return ports


def model_on(ports: Ports, wanted: Wanted | None = None) -> CallListModel:
    model = CallListModel()
    model.show(LogPages(lambda: ports, wanted or Wanted()), Sight(ports, NOW))
    return model


def calls_of(model: CallListModel) -> list[str]:
    rows = (model.value_at(model.index(row)) for row in range(model.rowCount()))
    return [value.id for value in rows if value is not None]


class FixedPages:
    """Shows what it is given."""

    has_more = False

    def __init__(self, follow_ups: Sequence[FollowUp]) -> None:
        self._entries = [Entry(follow_up.id, follow_up) for follow_up in follow_ups]

    def again(self) -> list[Entry]:
        return self._entries

    def more(self) -> list[Entry]:
        return []


@given(before=KEYS, after=KEYS)
def test_the_steps_lead_from_any_list_to_any_other(before: list[str], after: list[str]) -> None:
    current = list(before)
    for step in steps(before, after):
        if step.kind is StepKind.REMOVE:
            del current[step.row : step.row + step.count]
        elif step.kind is StepKind.INSERT:
            current[step.row : step.row] = after[step.row : step.row + step.count]
        else:
            current.insert(step.to, current.pop(step.row))
    assert current == after


@given(before=KEYS)
def test_an_equal_list_takes_no_step(before: list[str]) -> None:
    assert list(steps(before, before)) == []


@given(shown=st.lists(KEYS, max_size=5))
def test_the_model_keeps_qts_rules_through_any_change(shown: list[list[str]]) -> None:
    ports = empty_ports()
    model = CallListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for keys in shown:
        model.show(FixedPages([who_waits(key, MARTA, key, NOW, until(NOW)) for key in keys]), Sight(ports, NOW))
        assert calls_of(model) == keys
    tester.deleteLater()


def test_the_log_is_loaded_page_by_page_without_gap_or_doublet() -> None:
    model = model_on(many_calls(730))
    assert len(calls_of(model)) == 100
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert calls_of(model) == [f"{number:06}" for number in range(730)]


def test_loading_more_keeps_qts_rules() -> None:
    ports = many_calls(730)
    model = CallListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    pages = LogPages(lambda: ports, Wanted())
    model.show(pages, Sight(ports, NOW))
    model.fetchMore(QModelIndex())
    ports.store.commit_calls(CallChange(calls=(Call("new", ago(days=2), ANA),)))
    model.show(pages, Sight(ports, NOW))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    assert len(calls_of(model)) == 731
    tester.deleteLater()


def test_each_day_has_its_name_once() -> None:
    model = model_on(many_calls(730))
    while model.canFetchMore(QModelIndex()):
        model.fetchMore(QModelIndex())
    days = [row for row in range(model.rowCount()) if model.index(row).data(IS_HEADING_ROLE)]
    names = [model.index(row).data() for row in days]
    assert names[:2] == ["Today", "Yesterday"]
    assert len(names) == len(set(names)) == 5


def test_a_new_call_stands_on_top_and_what_was_loaded_stays() -> None:
    ports = many_calls(400)
    model = CallListModel()
    pages = LogPages(lambda: ports, Wanted())
    model.show(pages, Sight(ports, NOW))
    model.fetchMore(QModelIndex())
    ports.store.commit_calls(CallChange(calls=(Call("new", NOW + timedelta(seconds=1), ANA),)))
    model.show(pages, Sight(ports, NOW))
    assert calls_of(model)[:2] == ["new", "000000"]
    assert len(calls_of(model)) == 200


def test_scrolling_to_the_end_loads_more(qtbot: QtBot) -> None:
    ports = many_calls(400)
    shown = CallList()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show_pages(LogPages(lambda: ports, Wanted()), Sight(ports, NOW))
    shown.show()
    QApplication.processEvents()
    before = shown.rows.rowCount()
    shown.verticalScrollBar().setValue(shown.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: shown.rows.rowCount() > before)


def test_what_is_chosen_and_the_scroll_survive_a_new_call(qtbot: QtBot) -> None:
    ports = many_calls(300)
    pages = LogPages(lambda: ports, Wanted())
    shown = CallList()
    qtbot.addWidget(shown)
    shown.resize(400, 300)
    shown.show_pages(pages, Sight(ports, NOW))
    shown.show()
    QApplication.processEvents()
    assert shown.choose("000050")
    QApplication.processEvents()
    ports.store.commit_calls(CallChange(calls=(Call("new", NOW + timedelta(seconds=1), ANA),)))
    shown.show_pages(pages, Sight(ports, NOW))
    QApplication.processEvents()
    chosen = shown.chosen
    assert isinstance(chosen, Call)
    assert chosen.id == "000050"
    assert shown.viewport().rect().intersects(shown.visualRect(shown.currentIndex()))


def test_a_days_name_can_not_be_chosen(qtbot: QtBot) -> None:
    ports = many_calls(3)
    shown = CallList()
    qtbot.addWidget(shown)
    shown.show_pages(LogPages(lambda: ports, Wanted()), Sight(ports, NOW))
    assert isinstance(shown.chosen, Call)
    assert not shown.rows.flags(shown.rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert shown.rows.flags(shown.rows.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_a_page_that_can_not_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    ports = many_calls(300)
    model = model_on(ports)

    def busy(query: object) -> list[Call]:
        del query
        raise StoreBusyError("store_busy")

    monkeypatch.setattr(ports.store, "calls", busy)
    with qtbot.waitSignal(model.failed) as told:
        model.fetchMore(QModelIndex())
    assert isinstance(told.args[0], RespiroError)
    assert len(calls_of(model)) == 100


def test_the_log_is_narrowed_by_direction_and_text() -> None:
    ports = many_calls(30)
    missed = model_on(ports, Wanted(direction=Direction.MISSED))
    assert len(calls_of(missed)) == 10
    assert len(calls_of(model_on(ports, Wanted("marta", direction=Direction.ANSWERED)))) == 10
    assert calls_of(model_on(ports, Wanted("nobody"))) == []


def test_what_was_answered_long_ago_is_found_by_going_back() -> None:
    ports = scene_ports()
    pages = AnsweredPages(lambda: ports, Wanted())
    assert [entry.key for entry in pages.again()] == ["closed0", "closed1", "closed2", "closed3", "closed4"]
    assert [entry.key for entry in pages.more()] == ["closed5"]
    assert pages.more() == []
    assert not pages.has_more
    assert len(pages.again()) == 6


def test_what_was_just_answered_is_among_the_answered() -> None:
    ports = scene_ports()
    pages = AnsweredPages(lambda: ports, Wanted())
    call_log.close(ports, "ana", OutcomeKind.REACHED)
    assert pages.again()[0].key == "ana"


def test_only_one_outcome_is_shown_when_asked_for() -> None:
    ports = scene_ports()
    pages = AnsweredPages(lambda: ports, Wanted(outcome=OutcomeKind.DROPPED))
    assert [entry.key for entry in pages.again()] == ["closed4"]


@pytest.mark.parametrize(
    ("wanted", "keys"),
    [
        (Wanted(), ["ana", "luis", "marta", "carmen", "pawel", "unknown"]),
        (Wanted(way=Way.THEIRS), ["pawel"]),
        (Wanted(late=True), ["ana"]),
        (Wanted(client_id="luis"), ["luis"]),
        (Wanted("PRESUPUESTO"), ["marta"]),
        (Wanted("91 555"), ["unknown"]),
    ],
)
def test_who_waits_is_narrowed_and_ordered(wanted: Wanted, keys: list[str]) -> None:
    pages = WaitingPages(wanted, reminder_desk.waiting(scene_ports()), NOW)
    assert [entry.key for entry in pages.again()] == keys


def test_a_broken_promise_stays_on_top_however_long_it_is_put_off() -> None:
    soon = who_waits("soon", ANA, "", NOW, until(NOW))
    late = who_waits("late", MARTA, "", NOW, until(NOW + timedelta(days=3)), promised_at=ago(hours=1))
    later = replace(late, id="later", promised_at=ago(minutes=5))
    assert [follow_up.id for follow_up in in_order([soon, later, late], NOW)] == ["late", "later", "soon"]


@pytest.mark.parametrize("text", ["600 12 34 56", "0034600123456", "+34 600-123", "(600) 123.456", "RUIZ", "ruíz"])
def test_a_person_is_found_in_any_notation(text: str) -> None:
    marta = next(follow_up for follow_up in waiting_ones() if follow_up.id == "marta")
    assert matches(marta, Wanted(text))


@pytest.mark.parametrize("text", ["12", "600 12 34 57", "ruizz"])
def test_what_does_not_fit_is_not_found(text: str) -> None:
    marta = next(follow_up for follow_up in waiting_ones() if follow_up.id == "marta")
    assert not matches(marta, Wanted(text))


def test_a_row_that_changed_in_place_is_painted_anew(qtbot: QtBot) -> None:
    ports = scene_ports()
    model = CallListModel()
    model.show(WaitingPages(Wanted(), reminder_desk.waiting(ports), NOW), Sight(ports, NOW))
    assert isinstance(ports.store, FakeStore)
    ana = ports.store.follow_up("ana")
    assert ana is not None
    ports.store.commit_calls(CallChange(follow_ups=(replace(ana, about="otra cosa"),)))
    with qtbot.waitSignal(model.dataChanged):
        model.show(WaitingPages(Wanted(), reminder_desk.waiting(ports), NOW), Sight(ports, NOW))
    assert "otra cosa" in str(model.index(0).data(11))


@pytest.mark.parametrize(("base", "text"), [("#ffffff", "#000000"), ("#eff0f1", "#232629"), ("#1e1e20", "#f2f2f2")])
def test_the_dots_are_told_from_the_ground(base: str, text: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    look = look_of(palette)
    for colour in (look.waits, look.broken):
        assert contrast(edge(look, colour), look.base) >= 3
