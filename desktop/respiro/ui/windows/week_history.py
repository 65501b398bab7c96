"""Undo and redo in the week's window: what is stored, and what a proposal was changed to before it is."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QUndoCommand, QUndoGroup, QUndoStack

from respiro.ui.windows.week_draft import Draft
from respiro.ui.windows.window_actions import bind_history


class DraftChange(QUndoCommand):
    """A change of a proposal that is not stored yet."""

    def __init__(self, text: str, before: Draft, after: Draft, show: Callable[[Draft], None]) -> None:
        super().__init__(text)
        self._before = before
        self._after = after
        self._show = show

    def undo(self) -> None:
        """Show the proposal as it was."""
        self._show(self._before)

    def redo(self) -> None:
        """Show the proposal as it became."""
        self._show(self._after)


class History:
    """Two stacks of changes, of which the one that fits what is shown answers to undo and redo."""

    def __init__(self, parent: QObject) -> None:
        self._group = QUndoGroup(parent)
        self._stored = QUndoStack(parent)
        self._draft = QUndoStack(parent)
        for stack in (self._stored, self._draft):
            self._group.addStack(stack)
        self._group.setActiveStack(self._stored)

    def bind(self, undo: QAction, redo: QAction) -> None:
        """Let these actions undo and redo, whenever there is something to."""
        bind_history(self._group, (undo, self._group.undo), (redo, self._group.redo))

    @property
    def group(self) -> QUndoGroup:
        """Tells of its texts as they change."""
        return self._group

    def push(self, change: QUndoCommand) -> None:
        """Remember a change."""
        (self._draft if isinstance(change, DraftChange) else self._stored).push(change)

    def begin_draft(self) -> None:
        """Forget the changes of an earlier proposal."""
        self._draft.clear()

    def turn_to(self, *, draft: bool) -> None:
        """Undo and redo the changes of a proposal from now on, or those that are stored."""
        self._group.setActiveStack(self._draft if draft else self._stored)

    def forget(self) -> None:
        """Forget what was stored: the store has moved on, so it can't be put back any more."""
        self._stored.clear()
