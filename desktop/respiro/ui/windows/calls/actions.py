"""The calls window's actions: one key each, shown beside its name; no letter fires while the user types."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from respiro.domain.calls import OutcomeKind
from respiro.ui.call_kinds import outcome_choice
from respiro.ui.windows.window_actions import WindowActions, name_actions

OUTCOME_KEYS = {
    OutcomeKind.REACHED: "R",
    OutcomeKind.LEFT_MESSAGE: "M",
    OutcomeKind.CALLED_AGAIN: "A",
    OutcomeKind.WROTE: "W",
    OutcomeKind.DELEGATED: "D",
    OutcomeKind.DROPPED: "X",
}


class CallActions(WindowActions):
    """The actions, each with its key; the window connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.call = self._action("phone")
        self.no_answer = self._action("no_answer", "N")
        self.snooze = self._action("snooze", "S")
        self.outcomes = {kind: self._action(kind.value, key) for kind, key in OUTCOME_KEYS.items()}
        self.text = self._action("text", "T")
        self.edit = self._action("edit", "E")
        self.reopen = self._action("reopen", "O")
        self.emergency = self._action("emergency", "U")
        self.add = self._action("add", "Ctrl+N")
        self.find = self._action("search", "Ctrl+F")
        self.undo, self.redo = self._undo_and_redo()
        self.leave = self._action("close", "Esc")
        self.export_csv = self._action("export_csv")
        self.export_ics = self._action("export_ics")
        self.client = self._action("client")
        self.import_log = self._action("import", "Ctrl+O")
        self.settings = self._action("settings", "Ctrl+,")
        self.segments = [self._action(f"segment_{number}", f"Ctrl+{number}") for number in (1, 2, 3)]
        self.retranslate()

    @property
    def of_an_open_one(self) -> list[QAction]:
        """Those that need someone who waits."""
        return [self.no_answer, self.snooze, self.emergency, *self.outcomes.values()]

    @property
    def others(self) -> list[list[QAction]]:
        """Those that the menu at the top shows, in groups."""
        return [[self.client], [self.import_log], [self.export_csv, self.export_ics], [self.settings]]

    def retranslate(self) -> None:
        """Name the actions."""
        names = {
            self.no_answer: self.tr("&No answer"),
            self.snooze: self.tr("&Snooze"),
            self.edit: self.tr("&Edit…"),
            self.reopen: self.tr("Re&open"),
            self.emergency: self.tr("Emergency…"),
            self.add: self.tr("Write down a call"),
            self.find: self.tr("Search"),
            self.undo: self.tr("Undo"),
            self.redo: self.tr("Redo"),
            self.export_csv: self.tr("Export as a &table (CSV)…"),
            self.export_ics: self.tr("Export as &tasks (ICS)…"),
            self.client: self.tr("Make them a &client…"),
            self.import_log: self.tr("&Import a call log…"),
            self.settings: self.tr("&Settings…"),
            **{action: outcome_choice(kind) for kind, action in self.outcomes.items()},
        }
        name_actions(names)
