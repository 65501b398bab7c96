"""Beside the grid while a proposal is shown: how much it plans, each step with its reason, what could not be done."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.margins import ChangeKind, Edit, Plan
from respiro.domain.week import Week
from respiro.services.review.week import WeekView
from respiro.services.week_planning import Wanted
from respiro.ui import assets, reasons, sentences, words
from respiro.ui.look import MARGIN, UNIT, bold_font, look_of, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.item_painter import wrapped
from respiro.ui.widgets.level_choice import LevelChoice
from respiro.ui.widgets.week_entries import ghost_key

_KEY = Qt.ItemDataRole.UserRole
_ICON = 16
_LINE_BREAK = "\N{LINE SEPARATOR}"
_SIGNS = {
    ChangeKind.KEEP: "check",
    ChangeKind.ADD: "add",
    ChangeKind.MOVE: "next",
    ChangeKind.SHORTEN: "release",
    ChangeKind.DROP: "close",
}


class _WrappedRows(QStyledItemDelegate):
    """Breaks lines by itself: Qt measures a row in one width and draws it in another, and so cuts its last line."""

    def __init__(self, view: QListWidget) -> None:
        super().__init__(view)
        self._view = view

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        """Put the line breaks into the text."""
        super().initStyleOption(option, index)
        row: Any = option  # its fields are missing in PySide's types
        margin = self._view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        room = self._view.viewport().width() - 2 * self._view.spacing() - _ICON - 6 * margin
        metrics = QFontMetricsF(row.font)
        parts = row.text.splitlines()
        row.text = _LINE_BREAK.join(line for part in parts for line in wrapped(part, metrics, room, len(part)))


class PlanPanel(QWidget):
    """Lists a proposal, with how much margin it is made for at the top.

    A row that is chosen names its entry in the grid.
    """

    entry_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        column.setSpacing(UNIT)
        self.size_choice = LevelChoice(self)
        self._heading = plain_label(self)
        self._sum = plain_label(self, wrap=True)
        self.list = QListWidget(self)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setItemDelegate(_WrappedRows(self.list))
        self.list.setSpacing(3)
        self.list.setIconSize(QSize(_ICON, _ICON))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.viewport().setAutoFillBackground(False)
        self.list.currentItemChanged.connect(self._on_current_item_changed)
        self._hint = plain_label(self, wrap=True)
        for part in (self.size_choice, self._heading, self._sum, self.list, self._hint):
            column.addWidget(part, 1 if part is self.list else 0)
        self._refusals: list[str] = []
        self._week: Week | None = None
        self._dress()

    def show_plan(self, view: WeekView, plan: Plan) -> None:
        """Show a proposal for a week."""
        self._heading.setText(self.tr("Proposal"))
        self.list.setAccessibleName(self.tr("Proposed blocks and their reasons"))
        self._sum.setText(sentences.plan_words(plan))
        self._hint.setText(self.tr("Drag a block to put it elsewhere. Del leaves a new one out."))
        item = self.list.currentItem() if view.week == self._week else None
        current = item.data(_KEY) if item else ""
        scrolled = self.list.verticalScrollBar().value() if view.week == self._week else 0
        self._week = view.week
        self._refusals = [reasons.refusal_words(refusal, view.zone) for refusal in plan.refusals]
        self.list.blockSignals(True)
        self.list.clear()
        for text in self._refusals:
            self.list.addItem(QListWidgetItem(assets.icon("warning", look_of(self.palette()).broken), text))
        for edit, key in _in_order(plan):
            item = QListWidgetItem(assets.icon_for(_SIGNS[edit.kind], self.palette()), _row(view, edit))
            item.setData(_KEY, key)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.choose(current)
        self.list.verticalScrollBar().setValue(scrolled)

    def show_choice(self, view: WeekView, wanted: Wanted | None, choices: Sequence[Wanted]) -> None:
        """Show how much margin the proposal is made for, and what else the week may have."""
        if wanted is not None:
            self.size_choice.show_choice(wanted, choices, view.facts.policy.target, view.facts.policy.grid)

    @property
    def refusals(self) -> list[str]:
        """What could not be placed, in words; the list begins with it."""
        return self._refusals

    def choose(self, key: str) -> None:
        """Mark the row of an entry of the grid, without telling anyone."""
        self.list.blockSignals(True)
        for row in range(self.list.count() if key else 0):
            if self.list.item(row).data(_KEY) == key:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def sizeHint(self) -> QSize:
        """Ask for as much as the review beside the grid."""
        return QSize(280, 400)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _on_current_item_changed(self, item: QListWidgetItem | None) -> None:
        if item and item.data(_KEY):
            self.entry_chosen.emit(item.data(_KEY))

    def _dress(self) -> None:
        self._heading.setFont(bold_font(self.font()))
        quieten(self._hint)


def _in_order(plan: Plan) -> list[tuple[Edit, str]]:
    """Return the steps in order of time, each with the key of its entry in the grid."""
    keyed = []
    for index, edit in enumerate(plan.edits):
        block = edit.after or edit.before
        if block is None:
            continue
        key = f"block:{block.uid}" if edit.kind is ChangeKind.KEEP else ghost_key(index)
        keyed.append((block.period, edit, f"gone:{index}" if edit.kind is ChangeKind.DROP else key))
    return [(edit, key) for _, edit, key in sorted(keyed, key=lambda item: item[0])]


def _row(view: WeekView, edit: Edit) -> str:
    block = edit.after or edit.before
    if block is None:
        return ""
    head = f"{words.when(block.period, view.zone)} · {reasons.change_words(edit.kind)}"
    return f"{head}\n{reasons.edit_words(edit)}"
