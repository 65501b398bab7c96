"""What a call log is, before it is imported: its kind, how many calls, the first of them, a table's columns."""

from collections.abc import Mapping
from contextlib import suppress
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from respiro.domain.calls import Direction
from respiro.ui import words
from respiro.ui.call_words import direction_words, when_words
from respiro.ui.context import Context
from respiro.ui.dialogs.calls_import_parts.columns import ColumnChooser
from respiro.ui.dialogs.import_parts.answers import number_in, rows_in, text_in
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import group_name, heading, plain

_MOST_ROWS = 5


class CallsPreview(QWidget):
    """Shows what the worker found in a file."""

    columns_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.headline, self.details = heading(""), plain()
        self.columns_name = group_name(self.tr("What the columns are"))
        self.columns = ColumnChooser()
        self.calls_name, self.calls = group_name(self.tr("The first calls, as they are understood")), _FirstCalls()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for part in (self.headline, self.details, self.columns_name):
            column.addWidget(part)
        column.addWidget(self.columns, 2)
        column.addWidget(self.calls_name)
        column.addWidget(self.calls)
        column.addStretch(1)
        self.columns.changed.connect(self.columns_changed)

    def show_preview(self, result: Mapping[str, object], *, same_columns: bool) -> None:
        """Show what was found; ``same_columns`` leaves the chooser as the user has it."""
        kind, accepted = text_in(result, "format"), number_in(result, "accepted")
        is_clear = bool(result.get("is_clear", True))
        self.headline.setText(self._headline(kind, accepted, is_clear=is_clear))
        self.details.setText(self._details(result, is_clear=is_clear))
        self.details.setVisible(bool(self.details.text()))
        columns = rows_in(result, "columns")
        for part in (self.columns_name, self.columns):
            part.setVisible(bool(columns))
        guess = result.get("guess")
        if columns and not same_columns:
            self.columns.show_columns(columns, guess if isinstance(guess, Mapping) else {})
        rows = [self._row(call) for call in rows_in(result, "calls")]
        self.calls.show_rows(rows)
        for part_of_calls in (self.calls_name, self.calls):
            part_of_calls.setVisible(bool(rows))

    def _headline(self, kind: str, accepted: int, *, is_clear: bool) -> str:
        name = {
            "sms_backup": self.tr("SMS Backup & Restore"),
            "fossify": self.tr("Fossify Phone"),
            "gnome_calls": self.tr("GNOME Calls"),
            "linphone": self.tr("Linphone"),
            "csv": self.tr("A table"),
        }.get(kind, words.plain(kind))
        if not is_clear:
            return self.tr("{format}: say which column is what").format(format=name)
        return self.tr("{format}: %n calls", "", accepted).format(format=name)

    def _details(self, result: Mapping[str, object], *, is_clear: bool) -> str:
        if not is_clear:
            return self.tr("A column has to say when the call was, and another the number or the name.")
        parts = []
        if unreadable := number_in(result, "unreadable"):
            parts.append(self.tr("%n rows can't be read.", "", unreadable))
        if withheld := number_in(result, "withheld"):
            parts.append(self.tr("%n withheld their number; nobody can be called back.", "", withheld))
        if blocked := number_in(result, "blocked"):
            parts.append(self.tr("%n come from blocked numbers and are left out.", "", blocked))
        return " ".join(parts)

    def _row(self, call: Mapping[str, object]) -> tuple[str, str, str]:
        ports = self._context.ports
        when, what = text_in(call, "at"), text_in(call, "direction")
        with suppress(ValueError):
            when = when_words(datetime.fromisoformat(when), ports.clock(), ports.zone)
        with suppress(ValueError):
            what = direction_words(Direction(what))
        number = text_in(call, "number")
        who = " · ".join(filter(None, (text_in(call, "name"), ports.numbers.shown(number, ports.settings.region))))
        return when, words.plain(who), what


class _FirstCalls(QTreeWidget):
    """A few calls. Item views show text as it is, never as markup."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels([self.tr("When"), self.tr("Who"), self.tr("What")])
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setAccessibleName(self.tr("The first calls"))
        self.header().setStretchLastSection(False)
        for column, mode in enumerate(
            (
                QHeaderView.ResizeMode.ResizeToContents,
                QHeaderView.ResizeMode.Stretch,
                QHeaderView.ResizeMode.ResizeToContents,
            )
        ):
            self.header().setSectionResizeMode(column, mode)

    def show_rows(self, rows: list[tuple[str, str, str]]) -> None:
        """Show these calls, at the height that they need."""
        self.clear()
        self.addTopLevelItems([QTreeWidgetItem(list(row)) for row in rows[:_MOST_ROWS]])
        height = self.sizeHintForRow(0) if rows else self.fontMetrics().height()
        frame = self.header().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(frame + max(1, min(len(rows), _MOST_ROWS)) * height + UNIT // 2)
