"""The eight decisions side by side; the advised one bears the accent, the chosen one is pressed."""

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from respiro.domain.plan_b import DecisionKind
from respiro.ui.dialogs.triage.choice_button import ChoiceButton
from respiro.ui.look import UNIT, make_primary

_KINDS = tuple(DecisionKind)


def decision_name(kind: DecisionKind) -> str:
    """Return what a decision is called on its button."""
    names = {
        DecisionKind.NOW: QCoreApplication.translate("Decisions", "&Now"),
        DecisionKind.BLOCK: QCoreApplication.translate("Decisions", "In this &block"),
        DecisionKind.LATER: QCoreApplication.translate("Decisions", "&Later…"),
        DecisionKind.SHORTER: QCoreApplication.translate("Decisions", "&Shorter…"),
        DecisionKind.PHONE: QCoreApplication.translate("Decisions", "By &phone…"),
        DecisionKind.MAIL: QCoreApplication.translate("Decisions", "By &mail…"),
        DecisionKind.DELEGATE: QCoreApplication.translate("Decisions", "Someone &else…"),
        DecisionKind.DECLINE: QCoreApplication.translate("Decisions", "N&o, but…"),
    }
    return names[kind]


class DecisionBar(QWidget):
    """``chosen`` brings a DecisionKind; Ctrl+1 to Ctrl+8 choose, too."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = {kind: ChoiceButton(self) for kind in _KINDS}
        self._recommended: DecisionKind | None = None
        self._current: DecisionKind | None = None
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(UNIT)
        for number, (kind, button) in enumerate(self.buttons.items(), 1):
            button.setObjectName(f"decide_{kind.value}")
            button.setAutoDefault(False)
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, kind=kind: self.chosen.emit(kind))
            keys = QShortcut(QKeySequence(f"Ctrl+{number}"), parent)
            keys.activated.connect(lambda kind=kind: self.chosen.emit(kind))
        self.retranslate()
        self._arrange(len(_KINDS))

    @property
    def recommended(self) -> DecisionKind | None:
        """Which one is advised."""
        return self._recommended

    @property
    def current(self) -> DecisionKind | None:
        """Which one is chosen."""
        return self._current

    def show_state(self, recommended: DecisionKind | None, current: DecisionKind | None) -> None:
        """Mark the one that is advised, or the one that was chosen."""
        if (recommended, current) != (self._recommended, self._current):
            self._recommended, self._current = recommended, current
            self.dress()

    def dress(self) -> None:
        """Follow the colours and what is advised."""
        for number, (kind, button) in enumerate(self.buttons.items(), 1):
            is_primary = self._current is None and kind is self._recommended
            make_primary(button, primary=is_primary)
            button.setCheckable(self._current is not None)
            button.mark(chosen=kind is self._current)
            advised = self.tr("Advised") if kind is self._recommended else ""
            button.setToolTip(" · ".join(filter(None, (f"Ctrl+{number}", advised))))
            button.setAccessibleDescription(advised)

    def retranslate(self) -> None:
        """Put it in the language as it is now."""
        for kind, button in self.buttons.items():
            button.setText(decision_name(kind))
        self.dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in one row where there is room, else in two."""
        super().resizeEvent(event)
        self._arrange(len(_KINDS) if self._row_width() <= self.width() else len(_KINDS) // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._columns = 0
            self.updateGeometry()

    def _row_width(self) -> int:
        hints = [button.sizeHint().width() for button in self.buttons.values()]
        return sum(hints) + UNIT * (len(hints) - 1)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self.buttons.values()):
            self._grid.addWidget(button, number // columns, number % columns)
        self.setMinimumWidth(self._two_rows_width())
        self.updateGeometry()

    def _two_rows_width(self) -> int:
        half = len(_KINDS) // 2
        hints = [button.sizeHint().width() for button in self.buttons.values()]
        return sum(max(hints[column], hints[column + half]) for column in range(half)) + UNIT * (half - 1)
