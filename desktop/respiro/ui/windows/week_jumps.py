"""Which week is shown, and which one beside it: chosen from a calendar, or by a switch."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from respiro.ui.dialogs.week_dialog import WeekDialog
from respiro.ui.windows.week_actions import WeekActions
from respiro.ui.windows.week_desk import WeekDesk
from respiro.ui.windows.week_review import WeekReviewer


class WeekJumps(QObject):
    """Carries out "Go to week…", "Compare" and "Compare with another week…"."""

    def __init__(self, desk: WeekDesk, reviewer: WeekReviewer, actions: WeekActions, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._reviewer, self._actions, self._window = desk, reviewer, actions, window
        actions.go_to.triggered.connect(self.ask_where_to)
        actions.compare.triggered.connect(lambda on: reviewer.compare(on=on))
        actions.compare_with.triggered.connect(self.ask_what_beside)
        reviewer.changed.connect(self.update)

    def ask_where_to(self) -> WeekDialog:
        """Ask which week to show."""
        dialog = self._dialog()
        dialog.week_chosen.connect(self._desk.go_to)
        dialog.ask(self.tr("Go to week"), self.tr("&Go to {week}"), self._desk.week, self._desk.today, ahead=True)
        return dialog

    def ask_what_beside(self) -> WeekDialog:
        """Ask which week to compare with."""
        dialog, desk = self._dialog(), self._desk
        dialog.week_chosen.connect(self._reviewer.compare_with)
        title, accept = self.tr("Compare with another week"), self.tr("&Compare with {week}")
        dialog.ask(title, accept, self._reviewer.other, desk.today, ahead=False)
        return dialog

    def update(self) -> None:
        """Make available what goes with the shown week."""
        can = self._reviewer.can_compare and self._desk.proposal is None
        for action in (self._actions.compare, self._actions.compare_with):
            action.setEnabled(can)
        self._actions.compare.setChecked(self._reviewer.is_comparing)

    def _dialog(self) -> WeekDialog:
        dialog = WeekDialog(self._window)
        dialog.finished.connect(dialog.deleteLater)
        return dialog
