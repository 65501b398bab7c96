"""A window that stands in for those of the app."""

from PySide6.QtWidgets import QWidget

from respiro.ui.context import Context


class PlainWindow(QWidget):
    """Takes the context as they all do."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
