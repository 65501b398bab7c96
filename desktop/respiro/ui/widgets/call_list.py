"""A list of calls or of who waits; Enter calls back."""

from PySide6.QtWidgets import QWidget

from respiro.domain.calls import Call, FollowUp
from respiro.ui.models.call_list_model import CallListModel
from respiro.ui.models.call_rows import Sight
from respiro.ui.models.row_list_model import Pages
from respiro.ui.widgets.call_row_delegate import CallRowDelegate
from respiro.ui.widgets.row_list import RowList


class CallList(RowList[CallListModel]):
    """Shows pages of calls and follow-ups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(CallListModel(), CallRowDelegate(), parent)

    def show_pages(self, pages: Pages, sight: Sight) -> None:
        """Show what the pages answer. Raises StoreError."""
        self.showing(lambda: self.rows.show(pages, sight))

    @property
    def chosen(self) -> FollowUp | Call | None:
        """What is chosen."""
        return self.rows.value_at(self.currentIndex())
