"""Settings: pages at the left, a small form at the right. A valid change holds at once and can be taken back."""

from PySide6.QtCore import QEvent, QLocale, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.errors import RespiroError
from respiro.ui import words
from respiro.ui.assets import icon_for
from respiro.ui.context import Context
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.look import HALF, MARGIN, UNIT
from respiro.ui.widgets.forms import Note, plain
from respiro.ui.windows.settings_pages.accounts_page import AccountsPage
from respiro.ui.windows.settings_pages.calendars_page import CalendarsPage
from respiro.ui.windows.settings_pages.calls_page import CallsPage
from respiro.ui.windows.settings_pages.clients_page import ClientsPage
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.general_page import GeneralPage
from respiro.ui.windows.settings_pages.helpers_page import HelpersPage
from respiro.ui.windows.settings_pages.margin_page import MarginPage
from respiro.ui.windows.settings_pages.meetings_page import MeetingsPage
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.plan_b_page import PlanBPage
from respiro.ui.windows.settings_pages.texts_page import TextsPage
from respiro.ui.windows.settings_pages.working_time_page import WorkingTimePage

_PAGES: dict[str, type[SettingsPage]] = {
    "work": WorkingTimePage,
    "margin": MarginPage,
    "meetings": MeetingsPage,
    "clients": ClientsPage,
    "helpers": HelpersPage,
    "calls": CallsPage,
    "plan_b": PlanBPage,
    "texts": TextsPage,
    "calendars": CalendarsPage,
    "accounts": AccountsPage,
    "general": GeneralPage,
}
_SIZE = QSize(820, 640)
_LEAST = QSize(560, 400)
_NAME = Qt.ItemDataRole.UserRole


class SettingsWindow(QDialog):
    """Keeps what could not be accepted in its field, also while the window is closed."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("settings_window")
        self.desk = SettingsDesk(context, self)
        self.pages: dict[str, SettingsPage] = {}
        self.list = QListWidget()
        self._stack = QStackedWidget()
        self._said = plain()
        self.trouble = Note()
        self.undo_button, self.close_button = QPushButton(), QPushButton()
        self._lay_out()
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE)
        self._fill()
        self._connect()

    def show_page(self, name: str) -> None:
        """Open a page: work, margin, meetings, clients, helpers, calls, texts, calendars, accounts, general."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.setCurrentRow(row)

    def shows_page(self, name: str) -> bool:
        """Tell whether that page is the one that is open."""
        return self._stack.currentWidget() is self.pages[name]

    def show_calendar(self, name: str) -> None:
        """Open the calendars, at one if it is named."""
        self.show_page("calendars")
        page = self.pages["calendars"]
        if name and isinstance(page, CalendarsPage):
            page.select(name)

    def show_account(self, account_id: str) -> None:
        """Open the accounts, at one if it is named."""
        self.show_page("accounts")
        page = self.pages["accounts"]
        if account_id and isinstance(page, AccountsPage):
            page.select(account_id)

    def add_account(self) -> None:
        """Open the accounts, and ask for a new one."""
        self.show_page("accounts")
        page = self.pages["accounts"]
        if isinstance(page, AccountsPage):
            page.add()

    def _lay_out(self) -> None:
        self.list.setSpacing(HALF // 2)
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for button in (self.undo_button, self.close_button):
            button.setAutoDefault(False)
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self.list)
        top.addWidget(self._stack, 1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(MARGIN, 0, MARGIN, 0)
        bottom.setSpacing(UNIT)
        bottom.addWidget(self._said, 1)
        bottom.addWidget(self.undo_button)
        bottom.addWidget(self.close_button)
        trouble = QHBoxLayout()
        trouble.setContentsMargins(MARGIN, 0, MARGIN, 0)
        trouble.addWidget(self.trouble)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, UNIT)
        column.setSpacing(UNIT)
        column.addLayout(top, 1)
        column.addLayout(trouble)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._stack.setCurrentIndex)
        self.undo_button.clicked.connect(self.desk.undo)
        self.close_button.clicked.connect(self.close)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.desk.undo)
        self.desk.said.connect(self._on_said)
        self.desk.failed.connect(self._on_failed)
        self.desk.changed.connect(self._show_undo)

    def _fill(self) -> None:
        """Make the pages in the language as it is now."""
        current = max(self.list.currentRow(), 0)
        focus = self.focusWidget()
        had_focus = bool(focus) and self._stack.isAncestorOf(focus)
        self.setLocale(QLocale())
        self.setWindowTitle(self.tr("Settings"))
        self.list.setAccessibleName(self.tr("Pages"))
        self.undo_button.setText(self.tr("Undo"))
        self.close_button.setText(self.tr("Close"))
        self.list.clear()
        for page in self.pages.values():
            self._stack.removeWidget(page)
            page.deleteLater()
        for name, kind in _PAGES.items():
            page = kind(self.desk)
            for field in (*page.findChildren(QLineEdit), *page.findChildren(QAbstractSpinBox)):
                field.installEventFilter(self)
            self.pages[name] = page
            self._stack.addWidget(page)
            item = QListWidgetItem(page.windowTitle())
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + 2 * HALF))
            self.list.addItem(item)
        calendars = self.pages["calendars"]
        if isinstance(calendars, CalendarsPage):
            calendars.import_requested.connect(self._import)
            calendars.account_requested.connect(self.show_account)
            calendars.new_account_requested.connect(self.add_account)
        names = [self.fontMetrics().horizontalAdvance(page.windowTitle()) for page in self.pages.values()]
        self.list.setFixedWidth(max(names) + 5 * UNIT)
        self.list.setCurrentRow(current)
        self._stack.setCurrentIndex(current)
        if had_focus:  # the field that had it is gone
            self.list.setFocus()
        self._fit_width()
        self._show_undo()

    def _fit_width(self) -> None:
        """Let the window be no narrower than its widest page: sideways scrolling would hide words."""
        pages = max(body.minimumSizeHint().width() for page in self.pages.values() if (body := page.widget()))
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        least = self.list.width() + pages + bar
        self.setMinimumWidth(max(_LEAST.width(), min(least, _SIZE.width())))

    def _import(self, file: str, calendar: str) -> None:
        dialog = ImportDialog(self.desk.context, self, file, calendar)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_said(self, text: str) -> None:
        self.trouble.say("")
        self._said.setText(text)

    def _on_failed(self, error: RespiroError) -> None:
        self._said.setText("")
        self.trouble.say(words.fault_words(error))

    def _show_undo(self) -> None:
        self.undo_button.setEnabled(self.desk.can_undo)
        self.undo_button.setIcon(icon_for("undo", self.palette()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Ctrl+Z through where a field has no typing to take back: it takes the latest change back."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            line = watched if isinstance(watched, QLineEdit) else watched.findChild(QLineEdit)
            if event.matches(QKeySequence.StandardKey.Undo) and line and not line.isUndoAvailable():
                event.ignore()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the colour scheme."""
        if event.type() is QEvent.Type.LanguageChange:
            QTimer.singleShot(0, self, self._fill)
        elif event.type() is QEvent.Type.PaletteChange and self.pages:
            self._show_undo()
        super().changeEvent(event)
