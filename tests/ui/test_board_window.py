"""The sticky board: who waits, one key to answer, and a place that is found again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QLabel, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from respiro.domain.calls import CallChange, Caller, Channel, Closed, FollowUp, Open, OutcomeKind, Way, open_state
from respiro.domain.clients import Client
from respiro.domain.errors import StoreBusyError, StoreError
from respiro.domain.work_time import parse_ranges
from respiro.services import call_log, reminder_desk
from respiro.ui.board_keeper import BoardKeeper
from respiro.ui.look import UNIT, bold_font
from respiro.ui.runtime.screen_sharing import hide_from_sharing
from respiro.ui.window_place import Place, on_screen, read_places, screens_name, with_place
from respiro.ui.windows.board.people import MOST_SEEN
from respiro.ui.windows.board.place import PLACE_NOTE
from respiro.ui.windows.board_window import BoardWindow
from support.fakes import FakeClock, FakeStore, empty_ports
from support.tray_fakes import context_of, with_settings

pytestmark = pytest.mark.qt_log_ignore("does not support")


@pytest.fixture(autouse=True)
def _english(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


class Rig:
    """A board over a store in memory."""

    def __init__(self, qtbot: QtBot, ports: Any = None) -> None:
        self.qtbot = qtbot
        self.ports = ports or empty_ports()
        self.store: FakeStore = self.ports.store
        self.clock: FakeClock = self.ports.clock
        self.context = context_of(self.ports)
        self.board = BoardWindow(self.context)
        qtbot.addWidget(self.board)
        self.links: list[str] = []
        self.board.answers.desk.open_url = lambda url: bool(self.links.append(url.toString()) or True)
        self.context.calls_changed.connect(self.look)
        self.opened: list[str] = []
        self.board.open_requested.connect(self.opened.append)

    def add(self, name: str, due: timedelta, **changes: Any) -> FollowUp:
        now = self.clock()
        called = now - timedelta(hours=3)
        state = replace(Open(now + due, now + due, called), **changes.pop("state", {}))
        caller = changes.pop("caller", Caller(name, "+34600123456"))
        made = FollowUp(name, caller, "", Way.MINE, Channel.PHONE, called, called, now + timedelta(hours=9), state)
        made = replace(made, **changes)
        self.store.commit_calls(CallChange(follow_ups=(made,)))
        return made

    def look(self) -> None:
        self.board.show_people(reminder_desk.waiting(self.ports))

    def show(self) -> None:
        self.look()
        with self.qtbot.waitExposed(self.board):
            self.board.show()

    def focus(self, name: str) -> Any:
        self.board.activateWindow()
        row = self.board.people.rows[name]
        row.setFocus()
        self.qtbot.waitUntil(row.hasFocus)
        return row

    @property
    def names(self) -> list[str]:
        return [row.accessibleName() for row in self.board.people.rows.values()]

    def now(self, name: str) -> FollowUp:
        found = self.store.follow_up(name)
        assert found is not None
        return found

    @property
    def said(self) -> str:
        label = self.board.findChild(QLabel, "said")
        assert label is not None
        return label.text() if label.isVisible() else ""


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    rig = Rig(qtbot)
    rig.add("Marta", timedelta(hours=5))
    rig.add("Pawel", timedelta(hours=22))
    rig.add("Ana", -timedelta(hours=2), promised_at=rig.clock() - timedelta(hours=2), about="factura", call_count=2)
    rig.show()
    return rig


def test_who_waits_is_listed_with_age_and_promise(rig: Rig) -> None:
    assert rig.names == ["Ana, 2 h late", "Marta, today 16:20", "Pawel, tomorrow 09:20"]
    assert rig.board.people.rows["Ana"].accessibleDescription().startswith("since 08:20, called") or (
        rig.board.people.rows["Ana"].accessibleDescription().startswith("since 08:20 · called")
    )


def test_it_stays_above_the_others_and_takes_no_focus(rig: Rig) -> None:
    flags = rig.board.windowFlags()
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert rig.board.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert not any(row.hasFocus() for row in rig.board.people.rows.values())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_calls_back(rig: Rig, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(rig.focus("Marta"), key)
    assert rig.links == ["tel:+34600123456"]
    assert rig.now("Marta").is_open
    assert rig.said == "How did it go with Marta? R reached, N no answer."


def test_r_ends_it_and_undo_takes_that_back(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_R)
    state = rig.now("Marta").state
    assert isinstance(state, Closed)
    assert state.outcome is OutcomeKind.REACHED
    assert rig.said == "Marta: reached."
    assert list(rig.board.people.rows) == ["Ana", "Pawel"]
    rig.board.undo.click()
    assert rig.now("Marta").is_open
    assert list(rig.board.people.rows) == ["Ana", "Marta", "Pawel"]


def test_the_focus_goes_to_the_neighbour_of_one_that_is_answered(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_R)
    assert rig.board.people.rows["Pawel"].hasFocus()
    qtbot.keyClick(rig.board.people.rows["Pawel"], Qt.Key.Key_R)
    assert rig.board.people.rows["Ana"].hasFocus()


def test_n_counts_an_attempt(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_N)
    assert rig.now("Marta").attempts == 1
    assert rig.said == "Marta: no answer. Again today 11:35."


def test_s_offers_until_when(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_S)
    menu = rig.board.findChild(QMenu, "snooze_menu")
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["In 10 minutes, 11:30", "In an hour, 12:20"]
    menu.actions()[1].trigger()
    assert open_state(rig.now("Marta")).next_at == rig.clock() + timedelta(hours=1)
    menu.close()


def test_who_was_put_off_too_often_is_decided_about(rig: Rig, qtbot: QtBot) -> None:
    rig.add("Luis", timedelta(hours=1), state={"snoozes": 5})
    rig.look()
    qtbot.keyClick(rig.focus("Luis"), Qt.Key.Key_S)
    assert rig.opened == ["Luis"]
    assert rig.board.findChild(QMenu, "snooze_menu") is None


def test_space_or_a_double_click_shows_all_of_it(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_Space)
    qtbot.mouseDClick(rig.board.people.rows["Ana"], Qt.MouseButton.LeftButton)
    assert rig.opened == ["Marta", "Ana"]


def test_arrows_go_up_and_down(rig: Rig, qtbot: QtBot) -> None:
    qtbot.keyClick(rig.focus("Ana"), Qt.Key.Key_Down)
    assert rig.board.people.rows["Marta"].hasFocus()
    qtbot.keyClick(rig.board.people.rows["Marta"], Qt.Key.Key_Up)
    assert rig.board.people.rows["Ana"].hasFocus()


def test_a_call_that_is_an_emergency_goes_to_the_triage(rig: Rig, qtbot: QtBot) -> None:
    rig.add("Marta", timedelta(hours=1))
    rig.show()
    wished: list[str] = []
    rig.board.emergency_requested.connect(wished.append)
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_U)
    assert wished == ["Marta"]


def test_the_buttons_come_with_the_focus_and_do_what_the_keys_do(rig: Rig, qtbot: QtBot) -> None:
    def buttons(name: str) -> list[QToolButton]:
        return [button for button in rig.board.people.rows[name].findChildren(QToolButton) if button.isVisible()]

    assert buttons("Marta") == []
    rig.focus("Marta")
    call, reached = buttons("Marta")
    assert (call.accessibleName(), reached.accessibleName()) == ("Call Marta back", "Marta was reached")
    qtbot.mouseClick(call, Qt.MouseButton.LeftButton)
    assert rig.links == ["tel:+34600123456"]
    qtbot.mouseClick(reached, Qt.MouseButton.LeftButton)
    assert not rig.now("Marta").is_open
    assert buttons("Ana") == []


def test_an_answer_that_comes_too_late_is_refused_in_words(rig: Rig, qtbot: QtBot) -> None:
    row = rig.focus("Marta")
    call_log.close(rig.ports, "Marta", OutcomeKind.WROTE)
    qtbot.keyClick(row, Qt.Key.Key_R)
    assert rig.said
    assert not rig.board.undo.isVisible()
    state = rig.now("Marta").state
    assert isinstance(state, Closed)
    assert state.outcome is OutcomeKind.WROTE


def test_a_busy_store_is_waited_for(rig: Rig, qtbot: QtBot) -> None:
    rig.store.call_faults = [StoreBusyError("store_busy")]
    qtbot.keyClick(rig.focus("Marta"), Qt.Key.Key_R)
    assert rig.now("Marta").is_open
    qtbot.waitUntil(lambda: not rig.now("Marta").is_open)


def test_a_store_that_fails_while_choices_are_gathered_is_said(
    rig: Rig, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(rig.store, "clients", fails)
    rig.add("Luis", timedelta(hours=1), caller=Caller("Luis", "+34600123456", client_id="luis"))
    rig.look()
    qtbot.keyClick(rig.focus("Luis"), Qt.Key.Key_S)
    assert rig.said


def test_the_client_s_own_hours_are_offered(rig: Rig, qtbot: QtBot) -> None:
    hours = {day: parse_ranges("16:00-18:00") for day in range(5)}
    rig.store.put_client(Client("luis", "Luis & Co", hours=hours))
    rig.add("Luis", timedelta(hours=1), caller=Caller("Luis", "+34600123456", client_id="luis"))
    rig.look()
    qtbot.keyClick(rig.focus("Luis"), Qt.Key.Key_S)
    menu = rig.board.findChild(QMenu, "snooze_menu")
    assert menu is not None
    assert "When Luis && Co can be reached, 16:00" in [action.text() for action in menu.actions()]
    menu.close()


def test_beyond_twelve_it_scrolls_and_beyond_fifty_it_leads_on(qtbot: QtBot) -> None:
    rig = Rig(qtbot)
    for number in range(60):
        rig.add(f"Caller {number:02}", timedelta(minutes=number))
        if number == MOST_SEEN - 1:
            rig.show()
            twelve = rig.board.people.height()
    rig.look()
    assert rig.board.people.height() == twelve
    assert len(rig.board.people.rows) == 50
    assert rig.board.more.text() in ("10 more", "%n more")
    rig.board.more.click()
    assert rig.opened == [""]


def test_the_row_that_the_keyboard_reaches_is_scrolled_to(qtbot: QtBot) -> None:
    rig = Rig(qtbot)
    for number in range(30):
        rig.add(f"Caller {number:02}", timedelta(minutes=number))
    rig.show()
    row = rig.focus("Caller 29")
    viewport = rig.board.people.viewport()
    assert viewport.rect().contains(row.mapTo(viewport, row.rect().center()))


def test_it_is_as_tall_as_it_needs(rig: Rig) -> None:
    before = rig.board.height()
    call_log.close(rig.ports, "Ana", OutcomeKind.REACHED)
    rig.look()
    row = rig.board.people.rows["Marta"]
    assert before - rig.board.height() == row.sizeHint().height()
    assert rig.board.width() >= 260


def test_when_nobody_waits_it_says_so(qtbot: QtBot) -> None:
    rig = Rig(qtbot)
    rig.show()
    assert [label.text() for label in rig.board.findChildren(QLabel) if label.isVisible()] == [
        "Waiting for you",
        "Nobody waits.",
    ]


def test_foreign_names_are_painted_as_they_are(rig: Rig) -> None:
    rig.add("x", timedelta(0), caller=Caller("<b>Eva</b>\n\u202e", "+34600"), about="<img src=x>")
    rig.look()
    row = rig.board.people.rows["x"]
    assert row.accessibleName().startswith("<b>Eva</b>, ")
    assert "&lt;b&gt;Eva&lt;/b&gt;" in row.toolTip()


def test_folding_is_remembered(rig: Rig, qtbot: QtBot) -> None:
    tall = rig.board.height()
    rig.board.fold.click()
    assert not rig.board.people.isVisible()
    assert rig.board.height() < tall / 2
    again = Rig(qtbot, rig.ports)
    again.show()
    assert not again.board.people.isVisible()
    again.board.fold.click()
    assert again.board.people.isVisible()


def test_where_the_user_puts_it_is_remembered(rig: Rig, qtbot: QtBot) -> None:
    rig.board.move(120, 90)
    qtbot.waitUntil(lambda: rig.store.note(PLACE_NOTE) is not None)
    again = Rig(qtbot, rig.ports)
    again.show()
    assert again.board.pos() == QPoint(120, 90)


def test_where_respiro_puts_it_is_not(rig: Rig, qtbot: QtBot) -> None:
    qtbot.wait(700)
    assert rig.store.note(PLACE_NOTE) is None
    area = QGuiApplication.primaryScreen().availableGeometry()
    assert area.contains(rig.board.geometry())


def test_a_place_beyond_the_screen_is_brought_back(qtbot: QtBot) -> None:
    ports = empty_ports()
    name = screens_name(QGuiApplication.screens())
    ports.store.put_note(PLACE_NOTE, with_place(None, name, Place(5000, -300)))
    rig = Rig(qtbot, ports)
    rig.add("Marta", timedelta(0))
    rig.show()
    assert QGuiApplication.primaryScreen().availableGeometry().contains(rig.board.geometry())


def test_growing_at_the_bottom_keeps_it_whole(qtbot: QtBot) -> None:
    ports = empty_ports()
    area = QGuiApplication.primaryScreen().availableGeometry()
    name = screens_name(QGuiApplication.screens())
    ports.store.put_note(PLACE_NOTE, with_place(None, name, Place(10, area.bottom() - 60)))
    rig = Rig(qtbot, ports)
    rig.show()
    for number in range(10):
        rig.add(f"Caller {number}", timedelta(minutes=number))
    rig.look()
    assert area.contains(rig.board.geometry())


LEFT, RIGHT = QRect(0, 0, 1000, 800), QRect(1000, 0, 1000, 800)
SIZE = QSize(260, 300)


@pytest.mark.parametrize(
    ("place", "screens", "expected"),
    [
        (None, [LEFT], (723, 200)),
        (Place(100, 100), [LEFT], (100, 100)),
        (Place(1500, 100), [LEFT, RIGHT], (1500, 100)),
        (Place(1500, 100), [LEFT], (740, 100)),
        (Place(-900, 700), [LEFT, RIGHT], (0, 500)),
        (Place(950, 100), [LEFT, RIGHT], (1000, 100)),
    ],
)
def test_a_place_is_always_on_a_screen(place: Place | None, screens: list[QRect], expected: tuple[int, int]) -> None:
    point = on_screen(place, SIZE, screens)
    assert (point.x(), point.y()) == expected


def test_each_set_of_screens_has_its_place_and_the_oldest_is_forgotten() -> None:
    note: str | None = None
    for number in range(12):
        note = with_place(note, f"set {number}", Place(number, 0, folded=number % 2 == 1))
    places = read_places(note)
    assert list(places) == [f"set {number}" for number in range(4, 12)]
    assert places["set 11"] == Place(11, 0, folded=True)


@pytest.mark.parametrize("note", [None, "", "nonsense", "[]", '{"a": 1}', '{"a": ["x", 1, true]}', "null"])
def test_a_note_that_can_t_be_read_has_no_place(note: str | None) -> None:
    assert read_places(note) == {}


def test_on_linux_nobody_is_asked_to_hide_it(rig: Rig) -> None:
    assert not hide_from_sharing(rig.board, "linux")


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_a_system_that_does_not_know_how_harms_nothing(rig: Rig, platform: str) -> None:
    assert not hide_from_sharing(rig.board, platform)


def test_the_settings_keep_it_in_sight(qtbot: QtBot) -> None:
    context = context_of(with_settings(empty_ports(), show_board=False))
    keeper = BoardKeeper(context)
    waiting = reminder_desk.waiting(context.ports)
    keeper.show_people(waiting)
    assert keeper.board is None
    keeper.keep_in_sight(shown=True)
    assert context.settings.show_board
    board = keeper.board
    assert board is not None
    assert board.isVisible()
    qtbot.mouseClick(board.away, Qt.MouseButton.LeftButton)
    assert not context.settings.show_board
    assert keeper.board is None


def test_closing_it_by_the_window_manager_is_the_same(qtbot: QtBot) -> None:
    context = context_of(with_settings(empty_ports(), show_board=True))
    keeper = BoardKeeper(context)
    keeper.show_people(reminder_desk.waiting(context.ports))
    assert keeper.board is not None
    keeper.board.close()
    assert not context.settings.show_board
    assert keeper.board is None
    qtbot.wait(10)


def test_settings_that_can_t_be_written_are_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    context = context_of(empty_ports())
    keeper = BoardKeeper(context)

    def full(_settings: object) -> None:
        raise StoreError("disk_full")

    monkeypatch.setattr(context, "change_settings", full)
    with qtbot.waitSignal(keeper.failed):
        keeper.keep_in_sight(shown=True)


def test_beside_a_short_name_the_whole_time_can_be_read(rig: Rig) -> None:
    short, font = rig.board.people.rows["Ana"], rig.board.font()
    short._row = replace(short._row, side="do zrobienia od 16:18")
    needed = QFontMetrics(font).horizontalAdvance(short._row.side)
    width = needed + QFontMetrics(bold_font(font)).horizontalAdvance("Ana") + 2 * UNIT
    assert short.room_for_side(width, font) >= needed
    short._row = replace(short._row, title="Ana " * 20)
    assert short.room_for_side(width, font) < width * 3 / 5
