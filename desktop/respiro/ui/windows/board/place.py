"""Where the board lies: remembered for each set of screens, and always where it can be seen."""

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.services.ports import Ports
from respiro.ui.context import Context
from respiro.ui.window_place import Place, areas, on_screen, read_places, screens_name, with_place

PLACE_NOTE = "board_place"
_SAVED_AFTER_MILLISECONDS = 500


class BoardPlace(QObject):
    """Puts a window where it belongs, and notes where the user put it."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._place: Place | None = None
        self._screens = ""
        self._put_at: QPoint | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVED_AFTER_MILLISECONDS)
        self._saving.timeout.connect(self._save)

    @property
    def is_folded(self) -> bool:
        """Whether it was folded, with these screens."""
        return self._place is not None and self._place.folded

    def look(self) -> bool:
        """Take the place that goes with the screens as they are now; False if they are the same as before."""
        name = screens_name(QGuiApplication.screens())
        if name == self._screens:
            return False
        self._screens = name
        try:
            self._place = read_places(self._context.ports.store.note(PLACE_NOTE)).get(name)
        except RespiroError:  # where it lies is not worth a word
            self._place = None
        return True

    def put(self) -> None:
        """Put the window there, whole on a screen."""
        if not self._saving.isActive():
            self._put_at = on_screen(self._place, self._window.size(), areas())
            self._window.move(self._put_at)

    def note_move(self, to: QPoint) -> None:
        """Note that the window moved; unless it was put there, the user wants it there."""
        if to != self._put_at:
            self._saving.start()

    def note_fold(self, *, folded: bool) -> None:
        """Note that the user folded or unfolded the window."""
        here = self._window.pos()
        self._place = Place(here.x(), here.y(), folded)
        self._store(self._place)

    def _save(self) -> None:
        here = self._window.pos()
        self._put_at = here
        self._place = Place(here.x(), here.y(), self.is_folded)
        self._store(self._place)

    def _store(self, place: Place) -> None:
        name = self._screens

        def put(ports: Ports) -> None:
            ports.store.put_note(PLACE_NOTE, with_place(ports.store.note(PLACE_NOTE), name, place))

        self._context.store(put, lambda _answer: None, lambda _error: None)
