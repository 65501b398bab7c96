"""How our larger windows are put together: a header, a rule, what it is about, a rule, a footer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSplitter, QVBoxLayout, QWidget

_SHARES = (3, 2)


def rule(parent: QWidget) -> QFrame:
    """Return a thin line between two parts of a window."""
    line = QFrame(parent)
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line


def stack_up(column: QVBoxLayout, *parts: QWidget, growing: QWidget) -> None:
    """Put parts below each other without room between them; one of them takes all the room there is."""
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for part in parts:
        column.addWidget(part, 1 if part is growing else 0)


def frame_window(window: QWidget, header: QWidget, middle: QWidget, footer: QWidget) -> None:
    """Lay a window out: ``middle`` takes all the room that header and footer leave."""
    stack_up(QVBoxLayout(window), header, rule(window), middle, rule(window), footer, growing=middle)


def panes(parent: QWidget, left: QWidget, right: QWidget, *, least_left: int, width: int) -> QSplitter:
    """Return a list and what is told about one of it, side by side, the list the wider one; sizes in pixels."""
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.addWidget(left)
    splitter.addWidget(right)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    left.setMinimumWidth(least_left)
    splitter.setSizes([share * width for share in _SHARES])
    for place, share in enumerate(_SHARES):
        splitter.setStretchFactor(place, share)
    return splitter
