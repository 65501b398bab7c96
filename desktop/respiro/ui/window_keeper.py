"""One window of each kind: its module is imported when it is first asked for, and it is raised when asked again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.ui.context import Context
from respiro.ui.runtime.news_desk import NewsDesk

if TYPE_CHECKING:
    from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog
    from respiro.ui.dialogs.import_dialog import ImportDialog
    from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog
    from respiro.ui.windows.calls_window import CallsWindow
    from respiro.ui.windows.settings_window import SettingsWindow
    from respiro.ui.windows.week_window import WeekWindow
    from respiro.ui.windows.welcome_window import WelcomeWindow

_CLIENTS_PAGE = "clients"
_FOCUS_MILLISECONDS = 200
"""By then a window manager has given the focus, if it does so by itself."""


class WindowKeeper(QObject):
    """Opens and raises the windows, and opens for them what they wish for."""

    def __init__(self, context: Context, desk: NewsDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._desk = desk
        self._week: WeekWindow | None = None
        self._settings: SettingsWindow | None = None
        self._import: ImportDialog | None = None
        self._welcome: WelcomeWindow | None = None
        self._quick_add: QuickAddDialog | None = None
        self._calls: CallsWindow | None = None
        self._call_import: CallsImportDialog | None = None

    def open_quick_add(self, text: str = "") -> None:
        """Show the dialog that writes a call down, with a text that was handed over or the draft that is there.

        It is made once and kept: the next call is written down the faster.
        """
        if self._quick_add is None:
            from respiro.ui.dialogs.quick_add_dialog import QuickAddDialog  # noqa: PLC0415  the tray stays light

            self._quick_add = QuickAddDialog(self._context)
        self._quick_add.open_with(text)
        QTimer.singleShot(_FOCUS_MILLISECONDS, self._quick_add, self._quick_add.insist_on_focus)
        QTimer.singleShot(_FOCUS_MILLISECONDS, self, _draw_icon)

    def open_calls(self, follow_up_id: str = "") -> None:
        """Show who waits, at a follow-up if one is named."""
        if self._calls is None:
            from respiro.ui.windows.calls_window import CallsWindow  # noqa: PLC0415  the tray stays light

            self._calls = CallsWindow(self._context)
            self._calls.add_requested.connect(lambda: self.open_quick_add())  # noqa: PLW0108  the signal's values
            self._calls.settings_requested.connect(lambda: self.open_settings("calls"))
            self._calls.import_requested.connect(self.open_call_import)
        self._raise(self._calls)
        if follow_up_id:
            self._calls.show_follow_up(follow_up_id)

    def is_looking_at_calls(self) -> bool:
        """Tell whether the user is at the window that shows who waits."""
        return self._calls is not None and self._calls.isVisible() and self._calls.isActiveWindow()

    def open_week(self) -> "WeekWindow":
        """Show the week that is under way, or the one that was shown last."""
        if self._week is None:
            from respiro.ui.windows.week_window import WeekWindow  # noqa: PLC0415  the tray stays light

            self._week = WeekWindow(self._context)
            self._week.import_requested.connect(self.open_import)
            self._week.settings_requested.connect(self.open_settings)
            self._week.clients_requested.connect(lambda: self.open_settings(_CLIENTS_PAGE))
        self._raise(self._week)
        return self._week

    def plan_next_week(self) -> None:
        """Show next week with a proposal for it."""
        self.open_week().plan_next_week()

    def open_settings(self, page: str = "") -> None:
        """Show the settings, at a page if one is named."""
        if self._settings is None:
            from respiro.ui.windows.settings_window import SettingsWindow  # noqa: PLC0415  the tray stays light

            self._settings = SettingsWindow(self._context)
        if page:
            self._settings.show_page(page)
        self._raise(self._settings)

    def open_import(self) -> "ImportDialog":
        """Show the import; a new one unless one is open."""
        if self._import is None or not self._import.isVisible():
            from respiro.ui.dialogs.import_dialog import ImportDialog  # noqa: PLC0415  the tray stays light

            if self._import is not None:
                self._import.deleteLater()
            self._import = ImportDialog(self._context)
        self._raise(self._import)
        return self._import

    def open_call_import(self) -> "CallsImportDialog":
        """Show the import of call logs; a new one unless one is open."""
        if self._call_import is None or not self._call_import.isVisible():
            from respiro.ui.dialogs.calls_import_dialog import CallsImportDialog  # noqa: PLC0415  the tray stays light

            if self._call_import is not None:
                self._call_import.deleteLater()
            self._call_import = CallsImportDialog(self._context)
        self._raise(self._call_import)
        return self._call_import

    def open_welcome(self) -> None:
        """Show the first start's window, and after it what was chosen there."""
        from respiro.ui.windows.welcome_window import WelcomeWindow  # noqa: PLC0415  the tray stays light

        self._welcome = WelcomeWindow(self._context)
        self._welcome.import_requested.connect(self._on_first_import)
        self._welcome.demo_requested.connect(self._on_demo)
        self._welcome.empty_requested.connect(self.open_week)
        self._raise(self._welcome)

    def raise_open_ones(self) -> bool:
        """Bring what is open to the front; False when nothing is."""
        visible = [window for window in self._all() if window.isVisible()]
        for window in visible:
            raise_window(window)
        return bool(visible)

    def close_all(self) -> None:
        """Let go of all windows."""
        for window in self._all():
            window.hide()
            window.deleteLater()
        self._week = self._settings = self._import = self._welcome = None
        self._quick_add = self._calls = self._call_import = None

    def _all(self) -> list[QWidget]:
        windows = (
            self._week,
            self._settings,
            self._import,
            self._welcome,
            self._quick_add,
            self._calls,
            self._call_import,
        )
        return [window for window in windows if window is not None]

    def _on_first_import(self) -> None:
        self.open_import().finished.connect(lambda _result: self.open_week())

    def _on_demo(self) -> None:
        from respiro.ui.runtime.demo import DemoWeek  # noqa: PLC0415  once in a lifetime

        demo = DemoWeek(self._context, self)
        demo.ready.connect(self.plan_next_week)
        demo.failed.connect(self._on_demo_failed)
        demo.start()

    def _on_demo_failed(self, error: RespiroError) -> None:
        self._desk.tell_fault(error)
        self.open_week()

    def _raise(self, window: QWidget) -> None:
        _draw_icon()
        raise_window(window)


def _draw_icon() -> None:
    """Give all windows our icon."""
    if QGuiApplication.windowIcon().isNull():
        from respiro.ui.assets import app_icon  # noqa: PLC0415  SVG is for windows, the tray does without

        QGuiApplication.setWindowIcon(app_icon())


def raise_window(window: QWidget) -> None:
    """Show the window in front, out of the taskbar if it is there, with the keyboard's focus."""
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()
