"""The palette is measured: text 4.5 : 1, graphics 3 : 1, in light and dark (WCAG 2.2, 1.4.3 and 1.4.11)."""

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from respiro.services import reminder_desk
from respiro.ui.context import Context
from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog
from respiro.ui.dialogs.client_text_dialog import ClientTextDialog
from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
from respiro.ui.look import Look, contrast, look_of, make_primary, over
from respiro.ui.runtime.notice_window import NoticeWindow
from respiro.ui.runtime.notices import Notice
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.board_window import BoardWindow
from respiro.ui.windows.calls_window import CallsWindow
from respiro.ui.windows.queue_window import QueueWindow
from respiro.ui.windows.settings_window import SettingsWindow
from support.call_scene import scene_ports
from support.fakes import empty_ports
from support.settings_stage import make_context
from support.week_bench import bench_on

SCHEMES = {
    "light": ("#ffffff", "#efefef", "#000000"),
    "light grey text": ("#fcfcfc", "#eff0f1", "#232629"),
    "dark": ("#1e1e20", "#2b2b2e", "#f2f2f2"),
    "dark blue": ("#1b1e20", "#2a2e32", "#fcfcfc"),
}


@pytest.fixture(params=SCHEMES, ids=list(SCHEMES))
def palette(request: pytest.FixtureRequest) -> QPalette:
    base, window, text = (QColor(name) for name in SCHEMES[request.param])
    palette = QPalette()
    for role, colour in {
        QPalette.ColorRole.Base: base,
        QPalette.ColorRole.Window: window,
        QPalette.ColorRole.Text: text,
        QPalette.ColorRole.WindowText: text,
    }.items():
        palette.setColor(role, colour)
    return palette


@pytest.fixture
def look(palette: QPalette) -> Look:
    return look_of(palette)


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


def test_the_scheme_follows_the_palette(look: Look, palette: QPalette) -> None:
    assert look.dark is (palette.color(QPalette.ColorRole.Base).lightness() < 128)


@pytest.mark.parametrize("fill", ["soft", "defended", "meeting", "eaten", "free_time", "line", "base"])
def test_text_can_be_read_on_each_fill(look: Look, fill: str) -> None:
    assert contrast(look.text, over(look.base, getattr(look, fill))) >= 4.5


def test_quiet_text_can_be_read_too(look: Look, palette: QPalette) -> None:
    for ground in (look.base, look.free_time, palette.color(QPalette.ColorRole.Window)):
        assert contrast(look.quiet_text, ground) >= 4.5


def test_hints_can_be_read_after_the_scheme_changed(qtbot: QtBot, palette: QPalette) -> None:
    before, dark = QPalette(), QPalette(QColor("#2b2b2e"))
    try:
        QApplication.setPalette(dark)
        window = SettingsWindow(make_context(empty_ports()))
        qtbot.addWidget(window)
        window.show()
        QApplication.setPalette(palette)
        for hint in window.findChildren(Hint):
            ground = hint.palette().color(QPalette.ColorRole.Window)
            assert contrast(hint.palette().color(QPalette.ColorRole.WindowText), ground) >= 4.5, hint.text()
    finally:
        QApplication.setPalette(before)


def windows_of_calls(context: Context) -> list[QWidget]:
    board = BoardWindow(context)
    board.show_people(reminder_desk.waiting(context.ports))
    notice = NoticeWindow()
    notice.add(Notice("calls", "Ana waits for you.", "Due since 16:18.", (("done", "Done"),)))
    windows = [CallsWindow(context), QueueWindow(context), QuickAddDialog(context), CallsImportDialog(context)]
    return [*windows, ClientTextDialog(context), board, notice]


def test_words_and_fields_about_calls_can_be_read_in_each_scheme(qtbot: QtBot, palette: QPalette) -> None:
    before, start = QPalette(), QPalette(QColor("#efefef"))
    role = QPalette.ColorRole
    try:
        QApplication.setPalette(start)
        windows = windows_of_calls(make_context(scene_ports()))
        for window in windows:
            qtbot.addWidget(window)
            window.show()
        QApplication.setPalette(palette)
        QApplication.processEvents()
        labels = [part for window in windows for part in window.findChildren(QLabel) if part.isVisible()]
        fields = [part for window in windows for part in window.findChildren(QLineEdit) if part.isVisible()]
        seen: list[tuple[QLabel | QLineEdit, QPalette.ColorRole, QPalette.ColorRole]] = [
            *((label, role.WindowText, role.Window) for label in labels),
            *((field, role.Text, role.Base) for field in fields),
        ]
        unreadable = [
            (part.window().objectName(), part.text())
            for part, text, ground in seen
            if contrast(part.palette().color(text), part.palette().color(ground)) < 4.5
        ]
        assert unreadable == []
        assert len(seen) > 30
    finally:
        QApplication.setPalette(before)


def test_text_can_be_read_on_used_margin_and_on_the_main_button(look: Look) -> None:
    assert contrast(look.used_text, look.used) >= 4.5
    assert contrast(look.primary_text, look.primary) >= 4.5


def test_a_part_that_was_used_stands_out_from_the_rest_of_its_block(look: Look) -> None:
    for rest in ("soft", "defended"):
        assert contrast(look.used, over(look.base, getattr(look, rest))) >= 3


def test_used_margin_has_the_colours_of_the_look(look: Look) -> None:
    assert look.used.name().upper() == ("#2BC79B" if look.dark else "#007A59")


@pytest.mark.parametrize(
    "colour", ["margin", "used", "eaten_hatch", "meeting_edge", "client", "broken", "quiet_text", "text"]
)
def test_shapes_stand_out_from_the_grid(look: Look, colour: str) -> None:
    for ground in (look.base, look.free_time):
        assert contrast(getattr(look, colour), ground) >= 3


def test_the_main_button_stands_out_from_the_window(look: Look, palette: QPalette) -> None:
    assert contrast(look.primary, palette.color(QPalette.ColorRole.Window)) >= 3


def test_states_are_the_colours_of_the_look(look: Look) -> None:
    assert look.margin.name().upper() == ("#2BC79B" if look.dark else "#009E73")
    assert (round(look.soft.alphaF() * 100), round(look.defended.alphaF() * 100)) == (
        (26, 42) if look.dark else (22, 38)
    )


def test_the_main_button_is_painted_in_the_accent_whatever_the_style_does(qtbot: QtBot, palette: QPalette) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setPalette(palette)
    button = QPushButton("", parent)
    make_primary(button)
    parent.show()
    image = button.grab().toImage()
    assert image.pixelColor(image.width() // 2, image.height() // 2) == look_of(palette).primary
    make_primary(button, primary=False)
    assert button.styleSheet() == ""


def test_the_window_changes_its_colours_while_it_is_shown(qtbot: QtBot) -> None:
    window = bench_on(qtbot).window
    palette = window.palette()
    for role, name in zip((QPalette.ColorRole.Base, QPalette.ColorRole.Window), SCHEMES["dark"], strict=False):
        palette.setColor(role, QColor(name))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor("#f2f2f2"))
    window.setPalette(palette)
    image = window.grid.viewport().grab().toImage()
    assert image.pixelColor(2, image.height() // 2).lightness() < 60
    assert "#2bc79b" in window.footer.plan_next.styleSheet()
