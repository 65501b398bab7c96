"""The question before an account goes, for that can't be taken back."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from respiro.services.accounts import AccountState
from respiro.ui import words

translate = QCoreApplication.translate


def removal_question(state: AccountState, remove: Callable[[], None], parent: QWidget) -> QMessageBox:
    """Return the question, not shown yet; ``remove`` is called after a yes, Enter and Escape mean no."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(translate("AccountsPage", "Remove an account"))
    text = translate("AccountsPage", "Remove {account} from Respiro?")
    box.setText(text.format(account=words.quoted(state.account.name)))
    box.setInformativeText("\n\n".join(_what_goes(state)))
    yes = box.addButton(translate("AccountsPage", "&Remove"), QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(translate("AccountsPage", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(remove)
    return box


def _what_goes(state: AccountState) -> list[str]:
    lines = [
        translate(
            "AccountsPage",
            "Its calendars, what came from them and its password are forgotten here. Nothing is removed on the server.",
        )
    ]
    if state.waits:
        lines.append(translate("AccountsPage", "%n changes have not been sent yet: they stay here.", "", state.waits))
    if state.home:
        lines.append(
            translate(
                "AccountsPage",
                "What Respiro plans then goes to a folder on this computer; what it wrote on the server stays there.",
            )
        )
    return lines
