"""How much margin a proposal is made for: by how many of the past weeks it would have been enough for, or by hand."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from respiro.domain.margins import Target
from respiro.services.week_planning import Wanted
from respiro.ui import forecast_words, words
from respiro.ui.look import HALF, UNIT, bold_font, figures_font, quieten
from respiro.ui.widgets.choice_boxes import RadioButton
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import narrow_label
from respiro.ui.widgets.times import DurationBox

translate = QCoreApplication.translate

_MOST = 7 * 24 * 60


class LevelChoice(QWidget):
    """A row for each level with the minutes it means, the settings' target, and a length to be typed.

    ``level_chosen`` brings a chance in percent, or 0 for the settings' target; ``minutes_chosen`` a length.
    """

    level_chosen = Signal(int)
    minutes_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label(self)
        self.sentence = narrow_label(self)
        self.rows: dict[int, RadioButton] = {}
        self.values: dict[int, QLabel] = {}
        self.other = RadioButton(self)
        self.length = _LengthBox(0, _MOST, 15, self)
        self._group = QButtonGroup(self)
        self._group.addButton(self.other)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(HALF // 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self.heading)
        column.addLayout(self._lines)
        column.addLayout(_line(self.other, self.length))
        column.addWidget(self.sentence)
        self.other.toggled.connect(self._on_other_toggled)
        self.length.valueChanged.connect(self._on_length_changed)
        self._dress()

    def show_choice(self, wanted: Wanted, choices: Sequence[Wanted], target: Target, grid: int) -> None:
        """Show what a week may have, by each level and (last) by the target, and what it is to have."""
        is_known = any(one.level for one in choices)
        self.heading.setText(self.tr("Enough margin in") if is_known else self.tr("How much margin"))
        self.sentence.setText(forecast_words.wanted_words(wanted))
        shown = [one for one in choices if one.level or one is choices[-1]]
        self._put_rows([one.level for one in shown])
        for one in shown:
            length = words.duration(one.minutes)
            whole = forecast_words.level_words(one.level) if one.level else _target_words(target)
            row = self.rows[one.level]
            row.setText(forecast_words.level_name(one.level) if one.level else whole)
            row.setAccessibleName(translate("words", "{name}: {value}").format(name=whole, value=length))
            self.values[one.level].setText(length)
        self.other.setText(self.tr("Other length"))
        self.length.setAccessibleName(self.tr("Length of this week's margin"))
        chosen = self.other if wanted.is_chosen else self.rows.get(wanted.level, self.other)
        self._choose(chosen, wanted.minutes, grid)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _put_rows(self, levels: Sequence[int]) -> None:
        """Make a row for each level; those that are there already stay, with their focus."""
        if list(self.rows) == list(levels):
            return
        for level in list(self.rows):
            self._group.removeButton(self.rows[level])
            self._lines.takeAt(0)
            for part in (self.rows.pop(level), self.values.pop(level)):
                part.hide()
                part.deleteLater()
        for level in levels:
            row, value = RadioButton(self), plain_label(self)
            self.rows[level], self.values[level] = row, value
            self._group.addButton(row)
            row.toggled.connect(lambda on, level=level: self.level_chosen.emit(level) if on else None)
            self._lines.addLayout(_line(row, value))
        self._order(levels)
        self._dress()

    def _order(self, levels: Sequence[int]) -> None:
        chain: list[QWidget] = [*(self.rows[level] for level in levels), self.other, self.length]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _choose(self, row: RadioButton, minutes: int, grid: int) -> None:
        blockers = [QSignalBlocker(part) for part in (*self.rows.values(), self.other, self.length)]
        row.setChecked(True)
        self.length.setSingleStep(grid)
        self.length.setValue(minutes)
        del blockers

    def _on_other_toggled(self, on: bool) -> None:  # noqa: FBT001  Qt calls it
        if on:
            self.minutes_chosen.emit(self.length.value())

    def _on_length_changed(self, minutes: int) -> None:
        blocker = QSignalBlocker(self.other)
        self.other.setChecked(True)
        del blocker
        self.minutes_chosen.emit(minutes)

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
        quieten(self.sentence)
        for value in self.values.values():
            value.setFont(figures_font(self.font()))


class _LengthBox(DurationBox):
    """Enter takes over what was typed; the window, which would apply the plan before, has it only afterwards."""

    def event(self, event: QEvent) -> bool:
        """Keep Enter while something typed is not taken over yet."""
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.ShortcutOverride and self._is_typed:
            event.accept()
            return True
        return super().event(event)

    @property
    def _is_typed(self) -> bool:
        return self.lineEdit().text() != self.textFromValue(self.value())


def _line(name: QWidget, value: QWidget) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(UNIT)
    line.addWidget(name, 1)
    line.addWidget(value)
    return line


def _target_words(target: Target) -> str:
    if target.share is None:
        return translate("LevelChoice", "As in settings")
    share = QLocale().toString(round(100 * target.share))
    return translate("LevelChoice", "As in settings, {share} %").format(share=share)
