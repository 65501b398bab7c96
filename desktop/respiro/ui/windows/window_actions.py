"""What the actions of our windows have in common: a name, a key, and the key beside the words."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence, QUndoGroup, QUndoStack
from PySide6.QtWidgets import QWidget


class WindowActions(QObject):
    """The actions of a window, named after their icons; each works in the whole window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def _action(self, name: str, *keys: str, repeats: bool = False) -> QAction:
        """Return a new action; a key that is held down fires once, unless it ``repeats``."""
        action = QAction(self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(repeats)
        self._window.addAction(action)
        return action

    def _undo_and_redo(self, *, repeats: bool = False) -> tuple[QAction, QAction]:
        """Return two actions with the usual keys."""
        undo, redo = self._action("undo", repeats=repeats), self._action("redo", repeats=repeats)
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        return undo, redo


def name_actions(names: Mapping[QAction, str]) -> None:
    """Name actions; what a pointer is told has the key beside it."""
    for action, name in names.items():
        action.setText(name)
        action.setToolTip(hinted(name.replace("&", ""), action))


def bind_history(
    history: QUndoStack | QUndoGroup, undo: tuple[QAction, Callable[[], None]], redo: tuple[QAction, Callable[[], None]]
) -> None:
    """Let two actions do this to the history, each whenever there is something to undo or redo."""
    for (action, change), could in ((undo, history.canUndoChanged), (redo, history.canRedoChanged)):
        action.setEnabled(False)
        could.connect(action.setEnabled)
        action.triggered.connect(change)


def hinted(text: str, action: QAction) -> str:
    """Return words with the key that does the same: ``No answer (N)``."""
    key = key_of(action)
    return f"{text} ({key})" if key else text


def key_of(action: QAction) -> str:
    """Return the action's key as it is written on the keyboard."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
