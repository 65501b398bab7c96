"""The week window's actions: what the header's buttons, the keys and the menus do."""

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from respiro.services.review.week import WeekView
from respiro.ui.windows.week_desk import WeekDesk
from respiro.ui.windows.window_actions import WindowActions, hinted, name_actions


class WeekActions(WindowActions):
    """The actions, named after their icons; each has its key and works in the whole window."""

    def __init__(self, desk: WeekDesk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self.before = self._action("previous", "PgUp", repeats=True)
        self.after = self._action("next", "PgDown", repeats=True)
        self.this_week = self._action("today", "Home", "T")
        self.go_to = self._action("calendar", "Ctrl+G")
        self.compare = self._action("compare", "Ctrl+B")
        self.compare.setCheckable(True)
        self.compare_with = self._action("compare_with", "Ctrl+Shift+B")
        self.plan = self._action("plan", "Ctrl+P")
        self.apply = self._action("check", "Return", "Enter")
        self.leave = self._action("close", "Esc")
        self.import_agenda = self._action("import", "Ctrl+O")
        self.clients = self._action("people", "Ctrl+K")
        self.settings = self._action("settings", "Ctrl+,")
        self.undo, self.redo = self._undo_and_redo(repeats=True)
        self._connect()

    def _connect(self) -> None:
        desk = self._desk
        self.before.triggered.connect(lambda: desk.go_to(desk.week.shifted(-1)))
        self.after.triggered.connect(lambda: desk.go_to(desk.week.shifted(1)))
        self.this_week.triggered.connect(lambda: desk.go_to(desk.today))
        self.plan.triggered.connect(lambda: desk.propose(desk.week))
        self.apply.triggered.connect(desk.apply)
        desk.history.bind(self.undo, self.redo)
        desk.history.group.undoTextChanged.connect(self.retranslate)
        desk.history.group.redoTextChanged.connect(self.retranslate)

    @property
    def in_header(self) -> list[QAction]:
        """Those that the header shows, in their order."""
        self.plan.setProperty("group", True)
        self.clients.setProperty("group", True)
        return [self.undo, self.redo, self.clients, self.import_agenda, self.settings]

    def share_with(self, save_page: QAction) -> None:
        """Give the action that keeps the review as a page its keys."""
        save_page.setShortcuts([QKeySequence("Ctrl+S"), QKeySequence("Ctrl+E")])
        self._window.addAction(save_page)

    def update(self, view: WeekView) -> None:
        """Make available what can be done with the shown week."""
        self.apply.setEnabled(self._desk.can_apply)
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
            self.go_to: self.tr("Go to week…"),
            self.compare: self.tr("Compare"),
            self.compare_with: self.tr("Compare with another week…"),
            self.plan: self.tr("Plan the shown week"),
            self.apply: self.tr("Apply plan"),
            self.leave: self.tr("Discard or close"),
            self.import_agenda: self.tr("Import agenda…"),
            self.clients: self.tr("Clients…"),
            self.settings: self.tr("Settings…"),
        }
        name_actions(names)
        before = self.tr("Compare with the week before, or another one")
        self.compare.setToolTip(hinted(before, self.compare))
