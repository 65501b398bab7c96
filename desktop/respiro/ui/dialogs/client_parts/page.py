"""What the pages of a client's form share: a form, and a way to the first field that can't be accepted."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.clients import Client
from respiro.domain.errors import InvalidValueError
from respiro.ui.look import HALF, MARGIN, UNIT
from respiro.ui.widgets.forms import heading
from respiro.ui.windows.settings_pages.rows import first_column


class ClientPage(QScrollArea):
    """A page of the form; scrolls where it must."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        self.column.setSpacing(UNIT)
        self.column.addWidget(heading(title))
        self.setWidget(self._body)
        self._forms: list[QGridLayout] = []

    # --- for whoever inherits from it

    def fault_field(self) -> QWidget | None:
        """Return the first field that can't be accepted, having said why beside it."""
        return None

    def field_of(self, error: InvalidValueError) -> QWidget | None:
        """Say beside its field why a client can't be kept, and return the field; None if it is on another page."""
        del error
        return None

    def applied_to(self, client: Client) -> Client:
        """Return the client with what the fields say."""
        return client

    # --- the form

    def height_for(self, width: int) -> int:
        """Return how high it would like to be at that width."""
        return max(self._body.sizeHint().height(), self.column.totalHeightForWidth(width))

    def add_form(self) -> QGridLayout:
        """Return a grid for labels and fields, in the column."""
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(HALF)
        form.setColumnStretch(1, 1)
        self._forms.append(form)
        self.column.addLayout(form)
        return form

    def finish(self) -> None:
        """Let all forms of the page share the width of their labels, and be as wide as they need."""
        cells = [item.widget() for form in self._forms for item in first_column(form)]
        width = max((cell.sizeHint().width() for cell in cells if cell is not None), default=0)
        for form in self._forms:
            form.setColumnMinimumWidth(0, width)
        self.column.addStretch(1)
        self.setMinimumWidth(self._body.minimumSizeHint().width() + UNIT)


def parts_of(text: str) -> Sequence[str]:
    """Return what stands between commas, semicolons and line ends."""
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
