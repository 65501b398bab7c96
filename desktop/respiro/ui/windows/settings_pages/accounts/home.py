"""Where what Respiro plans lives: in one of all accounts' calendars, or in none of them."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from respiro.domain.accounts import Account, Collection
from respiro.ui.dialogs.account_parts.calendar_choice import home_hint
from respiro.ui.dialogs.account_parts.home_choice import HomeChoice
from respiro.ui.dialogs.account_parts.words import TASKS, can_be_home, folder_words, home_words
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.look import UNIT
from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.rows import add_row

translate = QCoreApplication.translate


class HomeGroup(QWidget):
    """The choice, and what it means."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.hint = HomeChoice(), Hint()
        form = form_grid()
        name = translate("AccountsPage", "What Respiro &plans goes to")
        add_row(form, name, self.choice, None, self.choice)
        form.addWidget(self.hint, form.rowCount(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, UNIT, 0, 0)
        column.addLayout(form)

    def show_calendars(self, calendars: Sequence[tuple[Account, Collection]]) -> None:
        """Offer those that can be the home, and show which one is."""
        able = [(account, one) for account, one in calendars if can_be_home(one) or one.is_home]
        home = next((one for _, one in able if one.is_home), None)
        choices = [(one.id, home_words(account, one)) for account, one in able]
        self.choice.show_choices(folder_words(), choices, home.id if home else "")
        hints = [home_hint()]
        if home is not None and TASKS not in home.components:
            hints.append(translate("AccountsPage", "This calendar takes no tasks, so that call-backs stay here."))
        self.hint.setText(" ".join(hints))
