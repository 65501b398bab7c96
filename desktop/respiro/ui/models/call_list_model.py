"""The model behind each of the calls' lists."""

from respiro.domain.calls import Call, FollowUp
from respiro.ui.models.call_rows import Sight, row_of
from respiro.ui.models.row_list_model import Index, Pages, RowListModel


class CallListModel(RowListModel):
    """Follow-ups, or calls under their days."""

    def show(self, pages: Pages, sight: Sight) -> None:
        """Show what the pages answer, seen from now; rows that stay keep their selection. Raises StoreError."""
        self.show_pages(pages, lambda value: row_of(value, sight))

    def value_at(self, index: Index) -> FollowUp | Call | None:
        """Return what stands in a row; None for a day, and beyond the rows."""
        entry = self.entry_at(index)
        return entry.value if entry and isinstance(entry.value, FollowUp | Call) else None

    def is_heading(self, value: object) -> bool:
        """Tell whether a value is a day."""
        return not isinstance(value, FollowUp | Call)
