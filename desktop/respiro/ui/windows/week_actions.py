"""The week window's actions: what the header's buttons, the keys and the menus do."""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from respiro.services.weekly_review import WeekView
from respiro.ui.widgets.week_entries import Entry
from respiro.ui.widgets.week_grid import WeekGrid
from respiro.ui.windows.week_desk import WeekDesk

translate = QCoreApplication.translate


class WeekActions(QObject):
    """The actions, named after their icons; each has its key and works in the whole window."""

    def __init__(self, desk: WeekDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self.before = self._action("previous", "PgUp", lambda: desk.go_to(desk.week.shifted(-1)))
        self.after = self._action("next", "PgDown", lambda: desk.go_to(desk.week.shifted(1)))
        self.this_week = self._action("today", "Home", lambda: desk.go_to(desk.today))
        self.this_week.setShortcuts([QKeySequence("Home"), QKeySequence("T")])
        self.plan = self._action("plan", "Ctrl+P", lambda: desk.propose(desk.week))
        self.apply = self._action("check", "Return", desk.apply)
        self.apply.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self.leave = self._action("close", "Esc", None)
        self.import_agenda = self._action("import", "Ctrl+O", None)
        self.clients = self._action("people", "Ctrl+K", None)
        self.settings = self._action("settings", "Ctrl+,", None)
        self.undo, self.redo = desk.history.actions(self)
        for action in (self.undo, self.redo):
            window.addAction(action)
        desk.history.group.undoTextChanged.connect(self.retranslate)
        desk.history.group.redoTextChanged.connect(self.retranslate)

    @property
    def in_header(self) -> list[QAction]:
        """Those that the header shows, in their order."""
        self.plan.setProperty("group", True)
        self.clients.setProperty("group", True)
        return [self.undo, self.redo, self.clients, self.import_agenda, self.settings]

    def update(self, view: WeekView) -> None:
        """Make available what can be done with the shown week."""
        self.apply.setEnabled(self._desk.proposal is not None and bool(self._desk.proposal.changes))
        self.this_week.setEnabled(view.week != self._desk.today)

    def retranslate(self) -> None:
        """Name the actions."""
        group = self._desk.history.group
        names = {
            self.undo: self.tr("Undo {step}").format(step=group.undoText()).strip(),
            self.redo: self.tr("Redo {step}").format(step=group.redoText()).strip(),
            self.before: self.tr("Previous week"),
            self.after: self.tr("Next week"),
            self.this_week: self.tr("This week"),
            self.plan: self.tr("Plan the shown week"),
            self.apply: self.tr("Apply plan"),
            self.leave: self.tr("Discard or close"),
            self.import_agenda: self.tr("Import agenda…"),
            self.clients: self.tr("Clients…"),
            self.settings: self.tr("Settings…"),
        }
        for action, name in names.items():
            action.setText(name)
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{name} ({key})")

    def _action(self, name: str, key: str, triggered: object) -> QAction:
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        if callable(triggered):
            action.triggered.connect(lambda _checked=False: triggered())
        self._window.addAction(action)
        return action


def entry_menu(window: QWidget, desk: WeekDesk, grid: WeekGrid, entry: Entry | None) -> QMenu:
    """Return the menu of an entry of the grid, or of its empty space."""
    menu = QMenu(window)
    if entry and entry.block and entry.movable:
        if entry.edit is None:
            text = translate("week", "Un&pin") if entry.pinned else translate("week", "&Pin here")
            menu.addAction(text).triggered.connect(lambda: desk.pin(entry))
        release = translate("week", "&Release") if entry.edit is None else translate("week", "&Leave out")
        menu.addAction(release).triggered.connect(lambda: desk.release(entry))
    if entry is None:
        menu.addAction(translate("week", "&New block at the next free place")).triggered.connect(grid.request_add)
    return menu
