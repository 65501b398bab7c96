"""The window's actions, each with its key."""

from PySide6.QtWidgets import QWidget

from respiro.ui.windows.window_actions import WindowActions, name_actions


class QuestionActions(WindowActions):
    """What can be done beside answering; the window connects them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.undo, self.redo = self._undo_and_redo()
        self.leave = self._action("leave", "Esc")
        self.retranslate()

    def retranslate(self) -> None:
        """Name the actions."""
        name_actions({self.undo: self.tr("Undo"), self.redo: self.tr("Redo"), self.leave: self.tr("Close")})
