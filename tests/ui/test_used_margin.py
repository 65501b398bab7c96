"""What margin was used for, in the week's grid, in its numbers, and as the user books and corrects it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from respiro.domain.agenda import PLAN_B_UID_SUFFIX
from respiro.domain.calls import Reservation
from respiro.domain.clients import Client
from respiro.domain.errors import ConflictError
from respiro.domain.margins import LedgerEntry, LedgerKind, MarginBlock, MarginChange
from respiro.domain.period import Period
from respiro.domain.review import MarginFigures
from respiro.services import margin_keeper
from respiro.services.margin_hand_use import book_use
from respiro.services.margin_use import use_entry
from respiro.services.ports import Ports
from respiro.services.review.week import WeekView, week_view
from respiro.ui.dialogs.use_dialog import UseDialog
from respiro.ui.look import look_of
from respiro.ui.widgets.bar_chart import Bar, figures_words, stack
from respiro.ui.widgets.figures_table import FiguresTable
from respiro.ui.widgets.week_entries import Entry, EntryKind, entries
from respiro.ui.windows.week_menu import ask_use, entry_menu
from support.fakes import FakeStore, empty_ports, meeting
from support.week_bench import THIS_WEEK, Bench, at, bench_on, during

MONDAY, TUESDAY, WEDNESDAY_, FRIDAY = 0, 1, 2, 4
PAST, HALF, NOW, AHEAD = (f"{name}@margin.respiro" for name in ("past", "half", "now", "ahead"))
PLACES = {PAST: (MONDAY, 600, 60), HALF: (TUESDAY, 600, 90), NOW: (WEDNESDAY_, 660, 60), AHEAD: (FRIDAY, 600, 60)}


@pytest.fixture(autouse=True)
def british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def ports() -> Ports:
    """Return ports on a week with a block that has passed, a longer one, one under way (it is 11:20), one ahead."""
    ports = empty_ports()
    store = store_of(ports)
    store.put_client(Client("luis", "Luis & Co"))
    store.put_client(Client("ana", "Ana"))
    for uid, (day, start, minutes) in PLACES.items():
        block = MarginBlock(uid, during(day, start, minutes))
        planned = LedgerEntry(at(0, 0), THIS_WEEK.days[day], uid, LedgerKind.PLANNED, minutes, block.period)
        store.commit(MarginChange((block,), (planned,)))
    margin_keeper.settle_past(ports)
    return ports


def store_of(ports: Ports) -> FakeStore:
    assert isinstance(ports.store, FakeStore)
    return ports.store


def view(ports: Ports) -> WeekView:
    return week_view(ports, THIS_WEEK)


def entry(ports: Ports, uid: str) -> Entry:
    return next(one for one in entries(view(ports)) if one.key == f"block:{uid}")


def use_by_request(ports: Ports, uid: str, period: Period) -> None:
    place = Reservation(uid, period)
    booked = use_entry(ports, LedgerKind.USED, place, f"r{uid}{PLAN_B_UID_SUFFIX}", "Marta: budget")
    store_of(ports).commit(MarginChange((), (booked,)))


# --- the grid


def test_a_block_that_nobody_needed_was_kept_blank(ports: Ports) -> None:
    blank = entry(ports, PAST)
    assert (blank.kind, blank.title, blank.used) == (EntryKind.KEPT, "1 h", ())
    assert blank.description == "Margin, Mon 10:00–11:00, 1 h, kept blank"


def test_a_block_that_was_used_whole_bears_the_client_s_name(ports: Ports) -> None:
    book_use(ports, PAST, 60, "luis", "invoices")
    used = entry(ports, PAST)
    assert (used.kind, used.title) == (EntryKind.USED, "Luis & Co")
    assert used.description.splitlines() == [
        "Margin, Mon 10:00–11:00, 1 h, used",
        "10:00–11:00 used: Luis & Co: invoices",
    ]


def test_a_part_that_was_used_stands_inside_its_block_with_what_is_left_beside_it(ports: Ports) -> None:
    book_use(ports, HALF, 30, "luis")
    half = entry(ports, HALF)
    assert (half.kind, half.title) == (EntryKind.KEPT, "1 h")
    assert (half.detail, half.short) == ("10:30–11:30", "10:30")
    [part] = half.used
    assert (part.kind, part.title, part.period) == (EntryKind.USED, "Luis & Co", during(TUESDAY, 600, 30))
    assert "1 h kept blank" in half.description


def test_margin_under_way_shows_what_was_used_of_it_already(ports: Ports) -> None:
    book_use(ports, NOW, 15, "ana")
    now = entry(ports, NOW)
    assert (now.kind, now.title) == (EntryKind.DEFENDED, "45 min")
    assert [part.title for part in now.used] == ["Ana"]


def test_several_who_shared_a_block_are_all_named(ports: Ports) -> None:
    book_use(ports, PAST, 30, "luis")
    book_use(ports, PAST, 30, "ana")
    assert entry(ports, PAST).title == "Luis & Co, Ana"
    assert [part.title for part in entry(ports, PAST).used] == ["Luis & Co", "Ana"]


def test_use_for_nobody_in_particular_is_named_by_what_it_was(ports: Ports) -> None:
    book_use(ports, PAST, 30, "", "filing")
    book_use(ports, PAST, 30)
    assert [part.title for part in entry(ports, PAST).used] == ["filing", "Used"]


def test_an_emergency_is_told_as_one(ports: Ports) -> None:
    use_by_request(ports, PAST, during(MONDAY, 600, 60))
    assert entry(ports, PAST).description.endswith("10:00–11:00 used for an emergency: Marta: budget")


def test_what_was_worked_through_is_not_shown_as_eaten() -> None:
    ports = empty_ports()
    store = store_of(ports)
    block = MarginBlock(PAST, during(MONDAY, 600, 60))
    planned = LedgerEntry(at(0, 0), THIS_WEEK.days[0], PAST, LedgerKind.PLANNED, 60, block.period)
    store.commit(MarginChange((block,), (planned,)))
    store.add_events(meeting(THIS_WEEK.days[0], "10:15", 45, "Fire", others=1))
    margin_keeper.settle_past(ports)
    book_use(ports, PAST, 30)
    half = entry(ports, PAST)
    assert half.eaten == (during(MONDAY, 630, 30),)
    assert half.kind is EntryKind.USED
    assert "meetings ate 30 min" in half.description


@dataclass(slots=True)
class Shade:
    """The colours of the grid's middle of a block, across its column."""

    bench: Bench

    def at(self, day: int, minute: float) -> QColor:
        viewport = self.bench.window.grid.viewport()
        image = viewport.grab().toImage()
        point = self.bench.point(day, minute, inside=0.9) * image.devicePixelRatio()
        return image.pixelColor(point)


def test_used_margin_is_painted_solid_and_only_where_it_was_used(qtbot: QtBot, ports: Ports) -> None:
    book_use(ports, HALF, 45, "ana")
    bench = bench_on(qtbot, ports)
    look, shade = look_of(bench.window.palette()), Shade(bench)
    assert shade.at(TUESDAY, 642) == look.used
    assert shade.at(TUESDAY, 687) != look.used


# --- the numbers


FIGURES = MarginFigures(planned=300, used=60, blank=45, left=90, eaten=75, released=30)


def test_a_bar_is_stacked_in_the_order_used_blank_ahead_eaten_released() -> None:
    kinds = [EntryKind.USED, EntryKind.KEPT, EntryKind.SOFT, EntryKind.EATEN, EntryKind.RELEASED]
    assert stack(FIGURES) == list(zip(kinds, [60, 45, 90, 75, 30], strict=True))


def test_a_bar_says_the_same_in_words() -> None:
    text = "1 h used, 45 min kept blank, 1 h 30 ahead, 1 h 15 eaten, 30 min released"
    assert figures_words(FIGURES) == text
    assert Bar("M", "Monday", FIGURES).text == f"Monday: {text}"
    assert figures_words(MarginFigures()) == "no margin"


def test_what_was_made_good_on_another_day_is_not_told_as_less_than_nothing() -> None:
    assert figures_words(MarginFigures(planned=30, left=60, eaten=-30)) == "1 h ahead"


def test_the_table_tells_blank_and_ahead_apart(qtbot: QtBot, ports: Ports) -> None:
    book_use(ports, PAST, 20, "luis")
    table = FiguresTable()
    qtbot.addWidget(table)
    table.show_review(view(ports).review)
    told = {kind: value.accessibleName() for kind, value in table._values.items()}
    assert told == {
        EntryKind.USED: "Used: 20 min",
        EntryKind.KEPT: "Free, kept blank: 2 h 10",
        EntryKind.SOFT: "Free, still ahead: 2 h",
        EntryKind.EATEN: "Eaten: 0 min",
        EntryKind.RELEASED: "Released: 0 min",
    }
    assert table._total.text() == "4 h 30 planned of 8 h"


# --- booking it


@pytest.fixture
def bench(qtbot: QtBot, ports: Ports) -> Bench:
    return bench_on(qtbot, ports)


def uses(bench: Bench) -> list[tuple[str, str, int]]:
    return [(use.block_uid, use.summary, use.minutes) for use in bench.window.desk.view().review.uses]


def opened(bench: Bench) -> UseDialog:
    [dialog] = [one for one in bench.window.findChildren(UseDialog) if one.isVisible()]
    return dialog


def is_open(bench: Bench) -> bool:
    QApplication.processEvents()
    return any(one.isVisible() for one in bench.window.findChildren(UseDialog))


def press(bench: Bench, uid: str) -> None:
    bench.window.grid.select(f"block:{uid}")
    bench.key(Qt.Key.Key_U)


def menu_of(bench: Bench, uid: str) -> QMenu:
    shown = next(item.entry for item in bench.layout.items if item.entry.key == f"block:{uid}")
    return entry_menu(bench.window, bench.window.desk, bench.window.grid, shown)


def choose(dialog: UseDialog, client_id: str, what: str, minutes: int | None = None) -> None:
    dialog.client.setCurrentIndex(dialog.client.findData(client_id))
    dialog.what.setText(what)
    if minutes is not None:
        dialog.minutes.setValue(minutes)


def test_u_and_enter_book_what_is_free_of_the_selected_block(bench: Bench) -> None:
    press(bench, PAST)
    dialog = opened(bench)
    assert (dialog.minutes.value(), dialog.client.currentText()) == (60, "Nobody in particular")
    choose(dialog, "luis", "invoices", 25)
    QTest.keyClick(dialog.what, Qt.Key.Key_Return)
    assert uses(bench) == [(PAST, "Luis & Co: invoices", 25)]
    assert not is_open(bench)


def test_minutes_can_be_typed_and_saved_with_enter(bench: Bench) -> None:
    press(bench, PAST)
    QTest.keyClicks(opened(bench).minutes.lineEdit(), "35")
    QTest.keyClick(opened(bench).minutes, Qt.Key.Key_Return)
    assert uses(bench) == [(PAST, "", 35)]


def test_no_minutes_at_all_are_refused_in_words(bench: Bench) -> None:
    press(bench, PAST)
    dialog = opened(bench)
    QTest.keyClicks(dialog.minutes.lineEdit(), "0")
    QTest.keyClick(dialog.minutes, Qt.Key.Key_Return)
    assert uses(bench) == []
    assert "from 1 min" in dialog.note.text


def test_esc_cannot_call_back_what_is_being_stored(bench: Bench) -> None:
    press(bench, PAST)
    dialog = opened(bench)
    dialog.book_requested.disconnect()  # the store takes its time
    dialog.save()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert is_open(bench)
    dialog.hear("", refused=False)
    assert not is_open(bench)


def test_esc_books_nothing(bench: Bench) -> None:
    press(bench, PAST)
    QTest.keyClick(opened(bench), Qt.Key.Key_Escape)
    assert not is_open(bench)
    assert uses(bench) == []


def test_margin_that_lies_ahead_has_no_use_to_tell(bench: Bench) -> None:
    press(bench, AHEAD)
    assert not is_open(bench)
    assert "&Used for…" not in [action.text() for action in menu_of(bench, AHEAD).actions()]


def test_margin_under_way_can_be_booked(bench: Bench) -> None:
    press(bench, NOW)
    opened(bench).save()
    assert uses(bench) == [(NOW, "", 60)]


def test_a_double_click_on_a_block_that_has_passed_asks_what_it_was_used_for(bench: Bench) -> None:
    point = bench.point(MONDAY, 630) + QPoint(0, 2)
    viewport = bench.window.grid.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)
    assert is_open(bench)
    assert len(bench.standing()) == 2


def test_booking_can_be_undone_and_done_again(bench: Bench) -> None:
    press(bench, PAST)
    opened(bench).save()
    bench.window.actions_.undo.trigger()
    assert uses(bench) == []
    bench.window.actions_.redo.trigger()
    assert uses(bench) == [(PAST, "", 60)]


def test_the_menu_books_and_corrects(bench: Bench, ports: Ports) -> None:
    book_use(ports, HALF, 30, "luis", "invoices")
    bench.window.refresh()
    book, correct = menu_of(bench, HALF).actions()
    assert (book.text(), correct.text()) == ("&Used for…", "Correct Luis && Co, 30 min…")
    correct.trigger()
    dialog = opened(bench)
    assert (dialog.minutes.value(), dialog.client.currentData(), dialog.what.text()) == (30, "luis", "invoices")
    choose(dialog, "ana", "a report", 45)
    dialog.save_button.click()
    assert uses(bench) == [(HALF, "Ana: a report", 45)]


def test_a_use_is_chosen_in_the_form_and_taken_back(bench: Bench, ports: Ports) -> None:
    book_use(ports, HALF, 30, "luis")
    bench.window.refresh()
    press(bench, HALF)
    dialog = opened(bench)
    assert [dialog.which.itemText(row) for row in range(dialog.which.count())] == [
        "1 h still free",
        "10:00–10:30 · Luis & Co",
    ]
    assert dialog.take_back_button.isHidden()
    dialog.which.setCurrentIndex(1)
    dialog.which.activated.emit(1)
    assert dialog.minutes.maximum() == 90
    dialog.take_back_button.click()
    assert uses(bench) == []


def test_a_block_without_a_free_minute_opens_with_its_use(bench: Bench, ports: Ports) -> None:
    book_use(ports, PAST, 60, "ana")
    bench.window.refresh()
    press(bench, PAST)
    assert opened(bench).use is not None
    assert opened(bench).which.count() == 1


def test_of_an_emergency_only_the_minutes_are_corrected(bench: Bench, ports: Ports) -> None:
    use_by_request(ports, PAST, during(MONDAY, 600, 60))
    bench.window.refresh()
    press(bench, PAST)
    dialog = opened(bench)
    assert not dialog.what.isEnabled()
    assert dialog.client.isHidden()
    dialog.minutes.setValue(40)
    dialog.save()
    [use] = bench.window.desk.view().review.uses
    assert (use.minutes, use.source_id) == (40, f"r{PAST}")


def test_a_refusal_keeps_what_was_typed_and_says_why(bench: Bench) -> None:
    press(bench, PAST)
    dialog = opened(bench)
    choose(dialog, "", "filing")
    bench.store.faults.append(ConflictError("margin_is_gone"))
    dialog.save()
    assert is_open(bench)
    assert "no longer there" in dialog.note.text
    assert dialog.what.text() == "filing"
    dialog.save()
    assert uses(bench) == [(PAST, "filing", 60)]


def test_a_block_that_is_gone_meanwhile_is_said_to_be(bench: Bench) -> None:
    shown = next(item.entry for item in bench.layout.items if item.entry.key == f"block:{PAST}")
    bench.store._blocks.pop(PAST)
    assert ask_use(bench.window, bench.window.desk, bench.window.grid, shown) is None
    assert "no longer there" in bench.window.footer.message


def test_a_block_that_is_all_kept_for_someone_is_said_to_be(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("respiro.ui.dialogs.use_dialog.free_minutes", lambda _ports, _uid: 0)
    press(bench, PAST)
    assert not is_open(bench)
    assert "kept for someone" in bench.window.footer.message
