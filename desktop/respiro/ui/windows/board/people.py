"""The board's list: a row for each person, the focus kept while they come and go."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.calls import FollowUp
from respiro.ui.models.call_rows import Sight
from respiro.ui.windows.board.row import BoardRow

MOST_SEEN = 12
"""Rows; beyond them it scrolls."""


class BoardList(QScrollArea):
    """Shows people; ``wished`` brings what is to be done about one (board.row has the words) and the id."""

    wished = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, BoardRow] = {}
        inside = QWidget(self)
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_people(self, people: Sequence[FollowUp], sight: Sight) -> None:
        """Show them in this order; a row that stays keeps the focus, one that goes leaves it to its neighbour."""
        focused = next((place for place, row in enumerate(self.rows.values()) if row.hasFocus()), None)
        known = {follow_up.id: self._row_of(follow_up, sight) for follow_up in people}
        gone = [row for key, row in self.rows.items() if key not in known]
        self.rows = known
        for place, row in enumerate(known.values()):
            self._column.insertWidget(place, row)
            row.show()
        if focused is not None and known and not any(row.hasFocus() for row in known.values()):
            list(known.values())[min(focused, len(known) - 1)].setFocus()
        for row in gone:
            row.hide()
            row.deleteLater()
        heights = [row.sizeHint().height() for row in known.values()]
        self.setFixedHeight(sum(heights[:MOST_SEEN]))

    def _row_of(self, follow_up: FollowUp, sight: Sight) -> BoardRow:
        row = self.rows.get(follow_up.id)
        if row is None:
            row = BoardRow(follow_up, sight, self.widget())
            row.wished.connect(self.wished)
            row.reached_by_keyboard.connect(self.ensureWidgetVisible)
        else:
            row.show_follow_up(follow_up, sight)
        return row
