"""Keeps the sticky board in sight as long as the settings say so."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from respiro.domain.errors import RespiroError
from respiro.services.reminder_desk import Waiting
from respiro.ui.context import Context

if TYPE_CHECKING:
    from respiro.ui.windows.board_window import BoardWindow


class BoardKeeper(QObject):
    """The board is made when it is first wanted, and let go when it is put away."""

    open_requested = Signal(str)
    emergency_requested = Signal(str)
    """The follow-up that is an emergency."""
    failed = Signal(object)
    """A RespiroError."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: Waiting | None = None
        self.board: BoardWindow | None = None
        context.settings_changed.connect(self.look)

    def show_people(self, waiting: Waiting) -> None:
        """Show who waits."""
        self._waiting = waiting
        self.look()
        if self.board is not None:
            self.board.show_people(waiting)

    def look(self) -> None:
        """Show the board, or put it away, as the settings say."""
        if not self._context.settings.show_board:
            self.close()
        elif self.board is None and self._waiting is not None:
            from respiro.ui.windows.board_window import BoardWindow  # noqa: PLC0415  the tray stays light

            self.board = BoardWindow(self._context)
            self.board.open_requested.connect(self.open_requested)
            self.board.emergency_requested.connect(self.emergency_requested)
            self.board.put_away.connect(lambda: self.keep_in_sight(shown=False))
            self.board.show_people(self._waiting)
            self.board.show()

    def keep_in_sight(self, *, shown: bool) -> None:
        """Note in the settings whether the board is to be in sight."""
        try:
            self._context.change_settings(replace(self._context.settings, show_board=shown))
        except RespiroError as error:
            self.failed.emit(error)

    def close(self) -> None:
        """Let go of the board."""
        if self.board is not None:
            self.board.hide()
            self.board.deleteLater()
            self.board = None
