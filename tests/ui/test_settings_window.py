"""The settings window: what is valid holds at once, what is not is explained beside its field."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from respiro.domain.clients import Tier
from respiro.domain.errors import StoreError
from respiro.domain.work_time import DayRange, parse_ranges
from respiro.services.settings import Settings
from respiro.ui.context import Context
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.widgets.day_strip import DayStrip
from respiro.ui.widgets.times import DurationBox, tidy_ranges
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_pages.clients_page import ClientsPage
from respiro.ui.windows.settings_pages.general_page import GeneralPage
from respiro.ui.windows.settings_pages.margin_page import MarginPage
from respiro.ui.windows.settings_pages.meetings_page import MeetingsPage
from respiro.ui.windows.settings_pages.working_time_page import WorkingTimePage
from respiro.ui.windows.settings_window import SettingsWindow
from support.calendars_scene import put, subscription
from support.fake_calls import ports_on
from support.fakes import FakeSettingsFile, FakeStore, demo_ports, empty_ports
from support.settings_stage import FakeWorker, make_context, zone_of


@pytest.fixture
def context() -> Context:
    return make_context(empty_ports())


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> SettingsWindow:
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    return window


def work(window: SettingsWindow) -> WorkingTimePage:
    page = window.pages["work"]
    assert isinstance(page, WorkingTimePage)
    return page


def margin(window: SettingsWindow) -> MarginPage:
    window.show_page("margin")
    page = window.pages["margin"]
    assert isinstance(page, MarginPage)
    return page


def retype(qtbot: QtBot, field: QLineEdit, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, key)


# working hours


def test_typed_hours_hold_at_once_and_are_tidied(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    field = work(window).hours.fields[0]
    retype(qtbot, field, "8-13 15.30-18")
    assert context.settings.hours[0] == parse_ranges("8:00-13:00, 15:30-18:00")
    assert field.text() == "08:00–13:00, 15:30–18:00"


def test_nothing_holds_while_it_is_being_typed(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    field = work(window).hours.fields[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "8:00-13:00")
    assert context.settings == Settings()


def test_overlapping_hours_are_explained_beside_the_day_and_the_old_ones_hold(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    retype(qtbot, work(window).hours.fields[2], "9:00-14:00, 13:00-15:00")
    assert "overlap" in work(window).hours.notes[2].text
    assert context.settings == Settings()
    assert work(window).hours.fields[2].text() == "9:00-14:00, 13:00-15:00"


def test_what_was_refused_is_left_to_be_corrected_and_then_holds(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    field = work(window).hours.fields[2]
    retype(qtbot, field, "14:00-9:00")
    retype(qtbot, work(window).hours.fields[0], "10:00-12:00")
    assert field.text() == "14:00-9:00"
    retype(qtbot, field, "9:00-14:00")
    assert work(window).hours.notes[2].text == ""
    assert context.settings.hours[2] == parse_ranges("9:00-14:00")


def test_the_message_comes_while_typing(qtbot: QtBot, window: SettingsWindow) -> None:
    field = work(window).hours.fields[0]
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "9:00-8:00")
    assert "ends before it begins" in work(window).hours.notes[0].text


def test_an_empty_day_is_free(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    retype(qtbot, work(window).hours.fields[4], "")
    assert context.settings.hours[4] == ()


def test_monday_is_copied_to_the_other_working_days(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    retype(qtbot, work(window).hours.fields[0], "7:00-15:00")
    qtbot.mouseClick(work(window).copy_button, Qt.MouseButton.LeftButton)
    assert {weekday: str(*context.settings.hours[weekday]) for weekday in range(5)} == dict.fromkeys(
        range(5), "07:00-15:00"
    )
    assert context.settings.hours[5] == ()


@pytest.mark.parametrize(
    ("typed", "tidy"),
    [
        ("9-14", "9:00-14:00"),
        ("9h30 – 14h", "9:30-14:00"),
        ("9.00-14.00 15.00-18.00", "9:00-14:00, 15:00-18:00"),
        ("9:00-14:00,15-18", "9:00-14:00,15:00-18:00"),
        ("mañana", "mañana"),
        ("2026-11-24", "2026-11-24"),
        ("", ""),
    ],
)
def test_hours_may_be_typed_in_many_ways(typed: str, tidy: str) -> None:
    assert tidy_ranges(typed) == tidy


# the strip


def drag(strip: DayStrip, start: float, end: float) -> None:
    for kind, x in (
        (QEvent.Type.MouseButtonPress, start),
        (QEvent.Type.MouseMove, end),
        (QEvent.Type.MouseButtonRelease, end),
    ):
        buttons = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        place = QPointF(x, strip.height() / 2)
        QApplication.sendEvent(
            strip,
            QMouseEvent(
                kind,
                place,
                strip.mapToGlobal(place),
                Qt.MouseButton.LeftButton,
                buttons,
                Qt.KeyboardModifier.NoModifier,
            ),
        )


def strip_of(window: SettingsWindow, weekday: int) -> DayStrip:
    return work(window).hours.findChildren(DayStrip)[weekday]


def test_an_edge_is_dragged_with_the_mouse(window: SettingsWindow, context: Context) -> None:
    strip = strip_of(window, 0)
    drag(strip, strip.x_of(18 * 60), strip.x_of(19 * 60 + 30))
    assert context.settings.hours[0] == parse_ranges("9:00-14:00, 15:00-19:30")


def test_dragging_over_free_time_adds_hours_that_overlap_no_others(window: SettingsWindow, context: Context) -> None:
    strip = strip_of(window, 0)
    drag(strip, strip.x_of(7 * 60), strip.x_of(10 * 60))
    assert context.settings.hours[0] == parse_ranges("7:00-9:00, 9:00-14:00, 15:00-18:00")


def test_a_double_click_removes_a_range(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    strip = strip_of(window, 0)
    qtbot.mouseDClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(strip.x_of(16 * 60)), strip.height() // 2))
    assert context.settings.hours[0] == parse_ranges("9:00-14:00")


# days off and holidays


def test_days_off_are_added_removed_and_brought_back(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    days_off = work(window).days_off
    days_off.first.setDate(days_off.first.date().addDays(10))
    days_off.last.setDate(days_off.first.date().addDays(2))
    qtbot.mouseClick(days_off.add_button, Qt.MouseButton.LeftButton)
    added = (DayRange(date(2026, 12, 5), date(2026, 12, 7)),)
    assert context.settings.days_off == added
    days_off.list.setCurrentRow(0)
    days_off.list.setFocus()
    qtbot.keyClick(days_off.list, Qt.Key.Key_Delete)
    assert context.settings.days_off == ()
    qtbot.mouseClick(window.undo_button, Qt.MouseButton.LeftButton)
    assert context.settings.days_off == added


def test_days_off_that_end_before_they_begin_are_refused_in_words(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    days_off = work(window).days_off
    days_off.last.setDate(days_off.first.date().addDays(-1))
    qtbot.mouseClick(days_off.add_button, Qt.MouseButton.LeftButton)
    assert "ends before it begins" in days_off.note.text
    assert context.settings.days_off == ()


def test_a_country_is_found_by_its_own_name(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    country = work(window).holidays.country
    found = next(country.itemText(i) for i in range(country.count()) if "Polska" in country.itemText(i))
    retype(qtbot, country.lineEdit(), found)
    assert context.settings.holidays == "PL"
    assert "looked up" in work(window).holidays.state_words


def test_a_region_belongs_to_its_country(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    window.desk.put({"work.holidays": "ES"})
    retype(qtbot, work(window).holidays.region, "ct")
    assert context.settings.holidays == "ES-CT"
    window.desk.put({"work.holidays": ""})
    assert not work(window).holidays.region.isEnabled()


def test_a_region_that_cannot_be_is_explained(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    window.desk.put({"work.holidays": "ES"})
    retype(qtbot, work(window).holidays.region, "a/b")
    assert "No public holidays" in window.pages["work"].note_of("work.holidays").text
    assert context.settings.holidays == "ES"


# margin


def test_values_that_contradict_each_other_wait_until_they_fit(window: SettingsWindow, context: Context) -> None:
    page = margin(window)
    page.daily_minimum.setValue(150)
    page.flush()
    assert "150" in page.note_of("margin.daily_minimum").text
    assert context.settings.policy.daily_minimum == 30
    page.daily_maximum.setValue(180)
    page.flush()
    assert (context.settings.policy.daily_minimum, context.settings.policy.daily_maximum) == (150, 180)
    assert page.note_of("margin.daily_minimum").text == ""


def test_the_target_is_a_share_or_a_length(window: SettingsWindow, context: Context) -> None:
    page = margin(window)
    page.share.setValue(25)
    page.flush()
    assert context.settings.policy.target.share == 0.25
    page.by_length.click()
    assert context.settings.policy.target.minutes == 600
    page.length.setValue(390)
    page.flush()
    assert context.settings.policy.target.minutes == 390
    assert page.share.value() == 16


def test_how_surely_margin_is_to_suffice_is_chosen_and_explained(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    window.show_page("margin")
    page = margin(window)
    assert (page.level.currentText(), context.settings.margin_level) == ("enough in 4 of 5 weeks", 80)
    assert "in about 80 of 100 weeks" in page.level_meaning.text()
    page.level.setFocus()
    for meant, level in ((90, 90), (0, 0)):
        key = Qt.Key.Key_Down if meant else Qt.Key.Key_Home
        qtbot.keyClick(page.level, key)
        page.level.activated.emit(page.level.currentIndex())
        assert context.settings.margin_level == level
        assert (f"about {meant} of 100" if meant else "that is set above, whatever") in page.level_meaning.text()
    window.desk.put({"margin.level": "70"})
    assert page.level.currentData() == "70%"


def test_steps_of_an_arrow_key_are_one_change(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    page = margin(window)
    for _ in range(3):
        qtbot.keyClick(page.distance, Qt.Key.Key_Up)
    assert context.settings.policy.distance == 60
    page.flush()
    assert context.settings.policy.distance == 105
    window.desk.undo()
    assert context.settings.policy.distance == 60


def test_a_change_is_stored_when_the_window_is_closed_at_once(window: SettingsWindow, context: Context) -> None:
    margin(window).distance.setValue(90)
    window.close()
    assert context.settings.policy.distance == 90


@pytest.mark.parametrize(("typed", "minutes"), [("90", 90), ("1:30", 90), ("1 h 30", 90), ("2h", 120), ("x", 45)])
def test_lengths_of_time_may_be_typed_in_many_ways(qtbot: QtBot, typed: str, minutes: int) -> None:
    box = DurationBox(0, 600)
    qtbot.addWidget(box)
    box.setValue(45)
    box.lineEdit().setText(typed)
    box.interpretText()
    assert box.value() == minutes


# meetings and general


def test_a_wrong_address_is_explained_and_a_right_one_holds(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    window.show_page("meetings")
    page = window.pages["meetings"]
    assert isinstance(page, MeetingsPage)
    retype(qtbot, page.addresses, "ana")
    assert "not an e-mail address" in page.note_of("user.addresses").text
    retype(qtbot, page.addresses, "Ana@Example.org")
    assert context.settings.addresses == ("ana@example.org",)


def test_zone_language_and_notices_hold_at_once(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    window.show_page("general")
    page = window.pages["general"]
    assert isinstance(page, GeneralPage)
    retype(qtbot, page.zone.lineEdit(), "europe/warsaw")
    page.language.setCurrentIndex(page.language.findData("pl"))
    page.language.activated.emit(page.language.currentIndex())
    page.begins.click()
    page.start.click()
    settings = context.settings
    assert (settings.zone, settings.language) == ("Europe/Warsaw", "pl")
    assert settings.tell_when_block_begins
    assert settings.start_with_session


def test_the_weeks_rhythm_is_set_by_keyboard(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    window.show_page("general")
    page = window.pages["general"]
    assert isinstance(page, GeneralPage)
    assert page.day.currentText() == QLocale().standaloneDayName(5)
    assert (page.time.time().hour(), page.time.time().minute()) == (14, 0)
    page.day.setFocus()
    qtbot.keyClick(page.day, Qt.Key.Key_Up)
    page.day.activated.emit(page.day.currentIndex())
    page.time.setFocus()
    qtbot.keyClick(page.time, Qt.Key.Key_Up)
    page.flush()
    assert (context.settings.review_day, context.settings.review_time) == (3, 15 * 60)
    qtbot.keyClick(page.week, Qt.Key.Key_Space)
    assert not context.settings.tell_week_begins
    qtbot.keyClick(page.plan, Qt.Key.Key_Space)
    assert not context.settings.remind_to_plan
    assert not page.day.isEnabled()
    assert not page.time.isEnabled()
    for _ in range(2):
        window.desk.undo()
    assert page.time.isEnabled()


def test_a_zone_that_does_not_exist_goes_back_to_the_one_before(
    qtbot: QtBot, window: SettingsWindow, context: Context
) -> None:
    window.show_page("general")
    page = window.pages["general"]
    assert isinstance(page, GeneralPage)
    retype(qtbot, page.zone.lineEdit(), "Mars/Base")
    assert context.settings.zone == "system"
    assert page.zone.currentText().startswith("As the system")


# saving


class _FullDisk(FakeSettingsFile):
    def save(self, settings: Settings) -> None:
        raise StoreError("disk_full", path=settings.language)


def test_what_cannot_be_written_is_said_and_the_field_goes_back(qtbot: QtBot) -> None:
    context = Context(empty_ports(), _FullDisk(), FakeWorker(), zone_of)
    window = SettingsWindow(context)
    qtbot.addWidget(window)
    window.show()
    retype(qtbot, work(window).hours.fields[0], "8:00-9:00")
    assert "disk is full" in window.trouble.text
    assert work(window).hours.fields[0].text() == "09:00–14:00, 15:00–18:00"
    assert not window.undo_button.isEnabled()


def test_undo_takes_back_one_step_after_the_other(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    retype(qtbot, work(window).hours.fields[0], "8:00-9:00")
    retype(qtbot, work(window).hours.fields[1], "8:00-9:00")
    for _ in range(2):
        qtbot.mouseClick(window.undo_button, Qt.MouseButton.LeftButton)
    assert context.settings == Settings()
    assert work(window).hours.fields[1].text() == "09:00–14:00, 15:00–18:00"
    assert not window.undo_button.isEnabled()


def test_undo_leaves_what_was_changed_elsewhere(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    retype(qtbot, work(window).hours.fields[0], "8:00-9:00")
    context.change_settings(Settings(hours=context.settings.hours, language="ro"))
    window.desk.undo()
    assert context.settings == Settings(language="ro")


def test_a_change_made_elsewhere_is_shown(window: SettingsWindow, context: Context) -> None:
    context.change_settings(Settings(hours={0: parse_ranges("6:00-7:00")}))
    assert work(window).hours.fields[0].text() == "06:00–07:00"


def test_esc_closes_and_enter_in_a_field_does_not(qtbot: QtBot, window: SettingsWindow) -> None:
    retype(qtbot, work(window).hours.fields[0], "8:00-9:00", Qt.Key.Key_Return)
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_every_field_has_a_name_for_the_screen_reader(window: SettingsWindow) -> None:
    kinds = (QLineEdit, QAbstractSpinBox, QComboBox, QAbstractButton)
    for page in window.pages.values():
        for field in page.findChildren(QWidget):
            inner = isinstance(field.parent(), (QAbstractSpinBox, QComboBox)) or not field.objectName().find("qt_")
            if isinstance(field, kinds) and not inner:
                named = field.accessibleName() or (isinstance(field, QAbstractButton) and field.text())
                assert named, f"{type(page).__name__}: {type(field).__name__}"


def test_every_mnemonic_of_a_page_is_its_own(window: SettingsWindow) -> None:
    for page in window.pages.values():
        texts = [part.text() for part in page.findChildren(QLabel) if part.buddy()]
        texts += [part.text() for part in page.findChildren(QAbstractButton)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters)), f"{type(page).__name__}: {sorted(letters)}"


# clients


@pytest.fixture
def demo(qtbot: QtBot) -> SettingsWindow:
    window = SettingsWindow(make_context(demo_ports()))
    qtbot.addWidget(window)
    window.show()
    window.show_page("clients")
    return window


def clients(window: SettingsWindow) -> ClientsPage:
    page = window.pages["clients"]
    assert isinstance(page, ClientsPage)
    return page


def names(window: SettingsWindow) -> list[str]:
    return [client.name for client in window.desk.context.ports.store.clients()]


def test_a_removed_client_comes_back_with_undo(qtbot: QtBot, demo: SettingsWindow) -> None:
    before = demo.desk.context.ports.store.clients()
    clients(demo).list.setCurrentRow(0)
    with qtbot.waitSignal(demo.desk.context.clients_changed):
        qtbot.mouseClick(clients(demo).remove_button, Qt.MouseButton.LeftButton)
    assert "Ana" not in names(demo)
    qtbot.mouseClick(demo.undo_button, Qt.MouseButton.LeftButton)
    assert demo.desk.context.ports.store.clients() == before


def test_with_a_client_their_agendas_go_first_and_what_the_keyring_has_of_them(qtbot: QtBot) -> None:
    ports, worker = demo_ports(), FakeWorker()
    client = ports.store.clients()[0]
    put(ports, subscription("Theirs", client_id=client.id, is_secret=True), subscription("Mine"))
    window = SettingsWindow(make_context(ports, worker))
    qtbot.addWidget(window)
    window.show_page("clients")
    clients(window).list.setCurrentRow(0)
    clients(window).remove()
    assert [run.arguments for run in worker.runs] == [["unsubscribe", "--", "Theirs"]]
    assert client in ports.store.clients()
    worker.runs[0].succeeded.emit({"calendar": "Theirs"})
    assert client not in ports.store.clients()


def test_a_client_is_added_with_name_weight_and_hours(qtbot: QtBot, demo: SettingsWindow) -> None:
    qtbot.mouseClick(clients(demo).add_button, Qt.MouseButton.LeftButton)
    dialog = demo.findChild(ClientDialog)
    retype(qtbot, dialog.who.name, "Marta Ruiz", Qt.Key.Key_Tab)
    dialog.who.tier.setCurrentIndex(dialog.who.tier.findData(Tier.A))
    dialog.show_page(dialog.reach_them)
    retype(qtbot, dialog.reach_them.hours.fields[0], "10-12", Qt.Key.Key_Tab)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    added = next(client for client in demo.desk.context.ports.store.clients() if client.name == "Marta Ruiz")
    assert added.tier is Tier.A
    assert added.hours[0] == parse_ranges("10:00-12:00")
    demo.desk.undo()
    assert "Marta Ruiz" not in names(demo)


def test_enter_opens_a_client_and_leaves_the_form_open(qtbot: QtBot, demo: SettingsWindow) -> None:
    clients(demo).list.setFocus()
    clients(demo).list.setCurrentRow(0)
    qtbot.keyClick(clients(demo).list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: demo.findChild(ClientDialog) is not None)
    assert demo.findChild(ClientDialog).isVisible()


def test_a_client_without_a_name_or_with_wrong_hours_is_not_saved(qtbot: QtBot) -> None:
    dialog = ClientDialog(None)
    qtbot.addWidget(dialog)
    dialog.show()
    saved: list[object] = []
    dialog.saved.connect(saved.append)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert "needs a name" in dialog.who.name_note.text
    dialog.who.name.setText("Ana")
    dialog.show_page(dialog.reach_them)
    retype(qtbot, dialog.reach_them.hours.fields[1], "12-10", Qt.Key.Key_Tab)
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert saved == []
    assert dialog.isVisible()


class _BrokenStore(FakeStore):
    def remove_client(self, client_id: str) -> bool:
        raise StoreError("disk_full", path=client_id)


def test_a_client_that_cannot_be_removed_stays_and_it_is_said(qtbot: QtBot) -> None:
    ports = demo_ports()
    store = _BrokenStore(clients=ports.store.clients())
    window = SettingsWindow(make_context(ports_on(store, ports.settings, ports.clock, ports.zone)))
    qtbot.addWidget(window)
    window.show_page("clients")
    clients(window).list.setCurrentRow(0)
    clients(window).remove()
    assert "disk is full" in window.trouble.text
    assert clients(window).list.count() == 3


# calendars


def test_a_calendar_goes_only_after_a_yes(qtbot: QtBot, demo: SettingsWindow) -> None:
    demo.show_page("calendars")
    page = demo.pages["calendars"]
    assert isinstance(page, CalendarsPage)
    page.ask_to_remove()
    page.question.escapeButton().click()
    assert len(demo.desk.context.ports.store.sources()) == 1
    page.ask_to_remove()
    with qtbot.waitSignal(demo.desk.context.agenda_changed):
        yes = QMessageBox.ButtonRole.DestructiveRole
        next(b for b in page.question.buttons() if page.question.buttonRole(b) is yes).click()
    assert demo.desk.context.ports.store.sources() == []
    assert page.list.count() == 0


def test_importing_again_asks_for_the_same_file_and_name(qtbot: QtBot, demo: SettingsWindow) -> None:
    demo.show_page("calendars")
    page = demo.pages["calendars"]
    assert isinstance(page, CalendarsPage)
    qtbot.mouseClick(page.again_button, Qt.MouseButton.LeftButton)
    dialog = demo.findChild(ImportDialog)
    assert (dialog.choice.file, dialog.choice.calendar) == ("/home/yolanda/trabajo.ics", "Trabajo")


def test_ctrl_z_in_a_field_takes_the_latest_change_back(qtbot: QtBot, window: SettingsWindow, context: Context) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    field, before = work(window).hours.fields[0], context.settings
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "9-13")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert context.settings != before
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert context.settings == before


def test_no_page_scrolls_sideways_at_the_least_size(qtbot: QtBot, window: SettingsWindow) -> None:
    window.resize(window.minimumSize())
    for name, page in window.pages.items():
        window.show_page(name)
        qtbot.wait(1)
        assert page.horizontalScrollBar().maximum() == 0, name


def test_hours_are_seen_from_their_beginning(window: SettingsWindow) -> None:
    assert {field.cursorPosition() for field in work(window).hours.fields} == {0}
