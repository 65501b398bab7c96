"""What the user may agree to before a password goes out: no encryption, or another server; asked only where it matters."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.ui.look import HALF
from respiro.ui.widgets.choice_boxes import CheckBox

translate = QCoreApplication.translate


class Agreements(QWidget):
    """Boxes that appear when a fault asks for them; what was agreed to holds for that one place."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plain_box = CheckBox(translate("ServerForm", "Speak to it with&out encryption all the same"))
        self.elsewhere_box = CheckBox(translate("ServerForm", "I know &that server: send my password there"))
        self._boxes = (self.plain_box, self.elsewhere_box)
        self._place = self._other_host = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF)
        for box in self._boxes:
            box.hide()
            box.toggled.connect(self.changed)
            column.addWidget(box)
        self.hide()

    @property
    def is_complete(self) -> bool:
        """Whether every question that was put is answered with a yes."""
        return all(box.isHidden() or box.isChecked() for box in self._boxes)

    @property
    def may_be_plain(self) -> bool:
        """Whether the user agreed to a connection without encryption."""
        return _is_agreed(self.plain_box)

    @property
    def hosts(self) -> list[str]:
        """The other servers to which the password may go."""
        return [self._other_host] if _is_agreed(self.elsewhere_box) else []

    def ask_about(self, error: RespiroError, place: str) -> None:
        """Ask what a fault at a place leaves to the user, if anything."""
        if error.kind == "caldav_plain_http":
            self._put(self.plain_box, place)
        elif error.kind == "caldav_leads_elsewhere" and _can_be_agreed(error):
            self._other_host = str(error.values["other"])
            self._put(self.elsewhere_box, place)

    def keep_to(self, place: str) -> None:
        """Forget what was answered about another place."""
        if place != self._place:
            for box in self._boxes:
                box.setChecked(False)
                box.hide()
            self.hide()

    def _put(self, box: CheckBox, place: str) -> None:
        self._place = place
        box.setChecked(False)
        box.show()
        self.show()
        box.setFocus(Qt.FocusReason.TabFocusReason)
        # the mouse may have led here: without this no ring shows where the keyboard is
        self.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        self.changed.emit()


def _is_agreed(box: CheckBox) -> bool:
    return not box.isHidden() and box.isChecked()


def _can_be_agreed(error: RespiroError) -> bool:
    """Tell whether agreeing is enough: another port of the same server, or one without TLS, has to be typed."""
    other, target = str(error.values.get("other", "")), str(error.values.get("target", ""))
    return bool(other) and "…" not in other and other != error.values.get("host") and target.startswith("https://")
