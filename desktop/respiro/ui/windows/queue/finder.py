"""What is looked for: the queue or what is over, and a text."""

from PySide6.QtWidgets import QWidget

from respiro.ui.widgets.list_finder import ListFinder

QUEUE, DONE = range(2)


class QueueFinder(ListFinder):
    """The queue, with how much stands in it, and what is done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(2, parent)
        self._count = 0
        self.retranslate()
        self.dress()

    @property
    def text(self) -> str:
        """What is searched for."""
        return self.search.text().strip()

    def show_count(self, count: int) -> None:
        """Say how many stand in the queue."""
        self._count = count
        name = self.tr("Queue")
        self.segments.name(QUEUE, f"{name} ({count})" if count else name, "Ctrl+1")

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.show_count(self._count)
        self.segments.name(DONE, self.tr("Done"), "Ctrl+2")
        self.segments.setAccessibleName(self.tr("Which list"))
        self.name_search(self.tr("Name, or what it is about"), self.tr("Search by name, or by what it is about"))
