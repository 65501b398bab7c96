"""What stands in place of the list while there is no calendar: what to do next, and where addresses are found."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.ui.dialogs.subscribe_parts.place_field import where_to_find
from respiro.ui.look import HALF
from respiro.ui.widgets.forms import Hint, plain


class NoCalendars(QWidget):
    """Says what will stand here; the buttons stand below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        text = self.tr(
            "Nothing here yet. Subscribe to your calendar's address, and your meetings will stand here and stay up to"
            " date. An exported .ics file can be imported too. Is your calendar on a server (CalDAV), such as Nextcloud?"
            " Then connect to it, and what Respiro plans can go there as well."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(plain(text))
        column.addWidget(Hint(where_to_find()))
