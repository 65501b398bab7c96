"""What was done when: the steps that were taken, the last one at the end."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from respiro.domain.playbooks import Run
from respiro.ui import words
from respiro.ui.look import MARGIN, UNIT, bold_font, figures_font, quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.narrow_label import breakable, narrow_label

_ALL = 1000
"""Of the stretch, or as good as all."""


class TakenLog(QWidget):
    """A list with times, under its heading; it shows its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = plain_label(self)
        self.empty = narrow_label(self)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines: list[str] = []
        self._zone: tzinfo | None = None
        self._run: Run | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, UNIT, UNIT)
        column.setSpacing(UNIT)
        for part in (self.heading, self.empty):
            column.addWidget(part)
        column.addWidget(self.area, _ALL)
        column.addStretch(1)  # holds the heading up where there is no list
        self.area.viewport().setAutoFillBackground(False)
        self.retranslate()
        self._dress()

    def show_run(self, run: Run, zone: tzinfo) -> None:
        """Show the steps that were taken so far."""
        self._run, self._zone = run, zone
        sheet = QWidget()
        sheet.setAutoFillBackground(False)
        grid = QGridLayout(sheet)
        grid.setContentsMargins(0, 0, UNIT, 0)
        grid.setHorizontalSpacing(UNIT)
        grid.setVerticalSpacing(UNIT)
        grid.setColumnStretch(1, 1)
        self.lines = []
        for row, taken in enumerate(run.taken):
            time, said = plain_label(sheet), narrow_label(sheet)
            time.setText(words.time_of(taken.at, zone))
            time.setFont(figures_font(self.font()))
            answer = words.plain(taken.answer)
            told = words.plain(taken.say) + (f"\n→ {answer}" if answer else "")
            said.setText(breakable(told))
            self.lines.append(f"{time.text()} {told}")
            grid.addWidget(time, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, row, 1, Qt.AlignmentFlag.AlignTop)
            quieten(time)
        grid.setRowStretch(len(run.taken), 1)
        self.area.setWidget(sheet)
        self.area.setVisible(bool(run.taken))
        self.empty.setVisible(not run.taken)
        self.area.setAccessibleDescription("\n".join(self.lines))
        self._show_end()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.heading.setText(self.tr("Taken so far"))
        self.empty.setText(self.tr("Each step that you take is noted here, with its time."))
        self.area.setAccessibleName(self.heading.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep showing the end."""
        super().resizeEvent(event)
        self._show_end()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()
            if self._run is not None and self._zone is not None:
                self.show_run(self._run, self._zone)

    def _show_end(self) -> None:
        """Scroll down, once the rows have their heights."""
        bar = self.area.verticalScrollBar()
        QTimer.singleShot(0, bar, lambda: bar.setValue(bar.maximum()))

    def _dress(self) -> None:
        self.heading.setFont(bold_font(self.font()))
        quieten(self.empty)
