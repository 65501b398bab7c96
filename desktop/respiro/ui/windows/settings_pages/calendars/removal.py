"""The question before a calendar goes, for that can't be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from respiro.ui import words
from respiro.ui.windows.settings_pages.calendars.rows import CalendarRow

translate = QCoreApplication.translate


def removal_question(row: CalendarRow, remove: Callable[[], None], parent: QWidget) -> QMessageBox:
    """Return the question, not shown yet; ``remove`` is called after a yes, Enter and Escape mean no."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("CalendarsPage", "Remove a calendar"))
    text = translate("CalendarsPage", "Remove {calendar} from Respiro?")
    box.setText(text.format(calendar=words.quoted(row.name)))
    count = row.source.component_count if row.source else 0
    box.setInformativeText(
        translate(
            "CalendarsPage", "Its %n entries go, and it is fetched no more. At its source it stays as it is.", "", count
        )
        if row.subscription
        else translate(
            "CalendarsPage", "Its %n entries go. Your own calendar and the file stay as they are.", "", count
        )
    )
    yes = box.addButton(translate("CalendarsPage", "&Remove"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(translate("CalendarsPage", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(remove)
    return box
