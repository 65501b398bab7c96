"""What is looked for: which of the three lists, a text, and a filter for each list."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from respiro.domain.calls import Direction, OutcomeKind, Way
from respiro.domain.clients import Client
from respiro.ui import assets, words
from respiro.ui.call_kinds import direction_words, outcome_choice
from respiro.ui.look import MARGIN, UNIT
from respiro.ui.models.call_pages import Wanted
from respiro.ui.widgets.segments import Segments

WAITING, ANSWERED, LOG = range(3)
_TYPING_MILLISECONDS = 120
_LONGEST_FILTER = 24
Filter = tuple[str, Wanted]
"""Its words, and what it leaves."""


class _SearchField(QLineEdit):
    """Hands Enter and the arrow down on to the list."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            return
        super().keyPressEvent(event)


class Finder(QWidget):
    """``wanted_changed`` tells that something else is looked for, ``left`` that the list is to be gone to."""

    wanted_changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chosen = [0, 0, 0]
        self._client_id = ""
        self._clients: list[Client] = []
        self.segments = Segments(len(self._chosen), self)
        self.search = _SearchField(self)
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(QAction(self.search).icon(), QLineEdit.ActionPosition.LeadingPosition)
        self.filter = QPushButton(self)
        self.filter.setAutoDefault(True)
        self.menu = QMenu(self.filter)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.filter.setMenu(self.menu)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MILLISECONDS)
        self._lay_out()
        self.retranslate()
        self._dress()
        self.segments.current_changed.connect(self._on_changed)
        self.search.textChanged.connect(self._on_typed)
        self.search.left.connect(self.left)
        self._typing.timeout.connect(self.wanted_changed)

    @property
    def segment(self) -> int:
        """Which list is shown."""
        return self.segments.current

    def wanted(self) -> Wanted:
        """Return what is looked for in the shown list."""
        chosen = self._filters()[self._chosen[self.segment]][1]
        return Wanted(self.search.text(), self._client_id, chosen.way, chosen.late, chosen.outcome, chosen.direction)

    @property
    def is_narrowed(self) -> bool:
        """Whether something may be left out."""
        return self.wanted() != Wanted()

    def show_segment(self, segment: int) -> None:
        """Show one of the lists."""
        self.segments.choose(segment)

    def forget(self) -> None:
        """Look for all again."""
        self._chosen[self.segment], self._client_id = 0, ""
        self.search.clear()
        self._typing.stop()
        self._on_changed()

    def show_search(self, *, there_is_something: bool) -> None:
        """Offer to search where there is something to find."""
        for part in (self.search, self.filter):
            part.setVisible(there_is_something)

    def show_counts(self, waiting: int, clients: list[Client]) -> None:
        """Say how many wait, and which clients there are to filter by."""
        name = self.tr("Waiting")
        self.segments.name(WAITING, f"{name} ({waiting})" if waiting else name, "Ctrl+1")
        self._clients = clients
        if self._client_id and all(client.id != self._client_id for client in clients):
            self._client_id = ""
        self._name_filter()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        for segment, name in enumerate((self.tr("Waiting"), self.tr("Answered"), self.tr("Log"))):
            self.segments.name(segment, name, f"Ctrl+{segment + 1}")
        self.segments.setAccessibleName(self.tr("Which list"))
        self.search.setPlaceholderText(self.tr("Name, number, subject"))
        self.search.setAccessibleName(self.tr("Search by name, number or subject"))
        self.search.setToolTip("Ctrl+F")
        self._name_filter()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._dress()

    # --- the filter

    def _filters(self) -> list[Filter]:
        if self.segment == WAITING:
            return [
                (self.tr("All"), Wanted()),
                (self.tr("You owe them"), Wanted(way=Way.MINE)),
                (self.tr("They owe you"), Wanted(way=Way.THEIRS)),
                (self.tr("Later than promised"), Wanted(late=True)),
            ]
        if self.segment == ANSWERED:
            outcomes = [(outcome_choice(kind).rstrip("…"), Wanted(outcome=kind)) for kind in OutcomeKind]
            return [(self.tr("All"), Wanted()), *outcomes]
        directions = [(direction_words(direction), Wanted(direction=direction)) for direction in Direction]
        return [(self.tr("All"), Wanted()), *directions]

    def _fill_menu(self) -> None:
        self.menu.clear()
        group = QActionGroup(self.menu)
        for number, (text, _wanted) in enumerate(self._filters()):
            self._add(group, text, number == self._chosen[self.segment], lambda n=number: self._on_filter(n))
        if self._clients:
            self.menu.addSection(self.tr("Client"))
            of_clients = QActionGroup(self.menu)
            self._add(of_clients, self.tr("All clients"), not self._client_id, lambda: self._on_client(""))
            for client in self._clients:
                chosen = client.id == self._client_id
                self._add(of_clients, words.plain(client.name), chosen, lambda c=client: self._on_client(c.id))

    def _add(self, group: QActionGroup, text: str, checked: bool, chosen: object) -> None:  # noqa: FBT001  as in Qt
        action = self.menu.addAction(text.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        group.addAction(action)
        if callable(chosen):
            action.triggered.connect(lambda _checked=False: chosen())

    def _on_filter(self, number: int) -> None:
        self._chosen[self.segment] = number
        self._on_changed()

    def _on_client(self, client_id: str) -> None:
        self._client_id = client_id
        self._on_changed()

    def _on_typed(self, _text: str) -> None:
        self._typing.start()

    def _on_changed(self) -> None:
        self._name_filter()
        self.wanted_changed.emit()

    def _name_filter(self) -> None:
        kind = self._chosen[self.segment]
        client = next((words.plain(client.name) for client in self._clients if client.id == self._client_id), "")
        parts = [self._filters()[kind][0]] if kind or not client else []
        text = " · ".join([*parts, *([client] if client else [])])
        shown = text if len(text) <= _LONGEST_FILTER else text[: _LONGEST_FILTER - 1] + "…"
        self.filter.setText(shown.replace("&", "&&"))
        self.filter.setAccessibleName(self.tr("Filter: {what}").format(what=text))
        self.filter.setToolTip(words.tooltip(text) if shown != text else "")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(UNIT)
        column.addWidget(self.segments)
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.search, 1)
        row.addWidget(self.filter)
        column.addLayout(row)

    def _dress(self) -> None:
        self._glass.setIcon(assets.icon_for("search", self.palette()))
        self.filter.setIcon(assets.icon_for("filter", self.palette()))
