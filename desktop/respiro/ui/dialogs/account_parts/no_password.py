"""What is said of a service that takes no password from other programs: the way that it leaves open."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.domain.caldav_presets import NoPassword
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import plain
from respiro.ui.windows.settings_pages.item_list import page_button
from respiro.ui.windows.settings_pages.rows import in_a_row

translate = QCoreApplication.translate


class NoPasswordOffer(QWidget):
    """Offers to subscribe to the secret address instead, and to show where that is found."""

    subscribe_wished = Signal()
    help_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain()
        subscribe, find = translate("ServerForm", "&Subscribe to it…"), translate("ServerForm", "Where to &find it…")
        self.subscribe_button = page_button(subscribe, self.subscribe_wished.emit)
        self.help_button = page_button(find, self.help_wished.emit)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(UNIT)
        column.addWidget(self.words)
        column.addLayout(in_a_row(self.subscribe_button, self.help_button))

    def tell_of(self, service: NoPassword | None) -> None:
        """Tell of a service; hide where there is none."""
        if service is not None:
            text = translate(
                "ServerForm",
                "{service} takes no password from other programs. Subscribe to your calendar's secret ICS address"
                " instead: your meetings then stand in your week and stay up to date, and nothing is written there.",
            )
            self.words.setText(text.format(service=service.name))
        self.setVisible(service is not None)
