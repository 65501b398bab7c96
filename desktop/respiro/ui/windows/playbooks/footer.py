"""The bottom of the playbooks' window: one step back, what is said in passing, and the ways out of a run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from respiro.domain.playbooks import Run
from respiro.ui import assets
from respiro.ui.look import quieten
from respiro.ui.widgets.figures_table import plain_label
from respiro.ui.widgets.footer import Footer

_ALL = 1000
"""Of the stretch, or as good as all."""


class RunFooter(Footer):
    """Without a run it only says which keys there are."""

    back_requested = Signal()
    settle_requested = Signal()
    give_up_requested = Signal()
    put_aside_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_run = False
        self.back, self.end, self.put_aside = (QPushButton(self) for _ in range(3))
        self.hints = plain_label(self)
        self.menu = QMenu(self)
        self.settle = self.menu.addAction("")
        self.give_up = self.menu.addAction("")
        self.end.setMenu(self.menu)
        for button, name in ((self.back, "back"), (self.end, "end"), (self.put_aside, "put_aside")):
            button.setObjectName(name)
            button.setAutoDefault(True)
        self.row.insertWidget(0, self.back)
        self.row.addWidget(self.text, _ALL)
        self.row.addWidget(self.hints)
        self.row.addStretch(1)
        for button in (self.end, self.put_aside):
            self.row.addWidget(button)
        self.back.clicked.connect(self.back_requested)
        self.put_aside.clicked.connect(self.put_aside_requested)
        self.settle.triggered.connect(self.settle_requested)
        self.give_up.triggered.connect(self.give_up_requested)
        self.retranslate()
        self._dress()

    def show_run(self, run: Run | None, *, can_take_back: bool) -> None:
        """Offer what can be done with the run now."""
        self._has_run = run is not None
        self.back.setVisible(run is not None)
        self.back.setEnabled(can_take_back)
        self.put_aside.setVisible(run is not None)
        self.end.setVisible(run is not None and run.is_open)
        self._name_way_out(run)
        self._show()

    def retranslate(self) -> None:
        """Take the language that is installed now."""
        self.back.setText(self.tr("&Back one step"))
        self.back.setToolTip(self.tr("Take the last answer back (Backspace)"))
        self.end.setText(self.tr("&End"))
        self.settle.setText(self.tr("It is &settled"))
        self.give_up.setText(self.tr("&Give it up"))
        self.hints.setText(self.tr("1–9 choose · Esc closes"))
        self._name_way_out(None)

    def _name_way_out(self, run: Run | None) -> None:
        is_over = run is not None and not run.is_open
        self.put_aside.setText(self.tr("&Playbooks") if is_over else self.tr("&Put aside"))
        self.put_aside.setToolTip("" if is_over else self.tr("The run stays as it is, to be taken up again"))

    def _show(self) -> None:
        super()._show()
        self.text.setVisible(bool(self.message))
        self.hints.setVisible(not self.message and not self._has_run)

    def _dress(self) -> None:
        super()._dress()
        quieten(self.hints)
        self.back.setIcon(assets.icon_for("undo", self.palette()))
