"""The queue as a list: what is chosen is a request, or what was asked of a client."""

from PySide6.QtWidgets import QWidget

from respiro.domain.calls import FollowUp
from respiro.domain.plan_b import UrgentRequest
from respiro.services.plan_b.office import Office
from respiro.ui.models.request_rows import Section, row_of
from respiro.ui.models.row_list_model import Pages, RowListModel
from respiro.ui.widgets.request_row_delegate import RequestRowDelegate
from respiro.ui.widgets.row_list import RowList


class RequestListModel(RowListModel):
    """Requests and follow-ups, under the names of their parts of the queue."""

    def is_heading(self, value: object) -> bool:
        """Tell whether a value is the name of a part."""
        return isinstance(value, Section)

    def has_foot(self, value: object) -> bool:
        """Tell whether a value's row says how it weighs: one that is over does not."""
        return isinstance(value, UrgentRequest) and value.is_open


class RequestList(RowList[RequestListModel]):
    """Shows pages of requests."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(RequestListModel(), RequestRowDelegate(), parent)

    def show_pages(self, pages: Pages, office: Office) -> None:
        """Show what the pages answer. Raises StoreError."""
        self.showing(lambda: self.rows.show_pages(pages, lambda value: row_of(value, office)))

    @property
    def chosen(self) -> UrgentRequest | FollowUp | None:
        """What is chosen."""
        entry = self.rows.entry_at(self.currentIndex())
        return entry.value if entry and isinstance(entry.value, UrgentRequest | FollowUp) else None
