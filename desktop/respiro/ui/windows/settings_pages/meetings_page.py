"""Time around meetings, and how invitations name the user."""

from PySide6.QtWidgets import QWidget

from respiro.ui.widgets.forms import Hint
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row

_MOST = 240


class MeetingsPage(SettingsPage):
    """Buffers around meetings with others, and one's own addresses."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Meetings"))
        self.add_group(
            self.tr("Around a meeting with others"), self.tr("Kept free to get ready and to write things down.")
        )
        form = self.add_form()
        self.before, note = self.duration_for("buffer.before", 0, _MOST)
        add_row(form, self.tr("&Before"), self.before, note, self.before)
        self.after, note = self.duration_for("buffer.after", 0, _MOST)
        add_row(form, self.tr("&After"), self.after, note, self.after)
        self.add_group(
            self.tr("Your own e-mail addresses"),
            self.tr("Invitations that you declined then leave the time free, and you aren't counted as a guest."),
        )
        self.addresses, note = self.line_for("user.addresses")
        self.addresses.setAccessibleName(self.tr("Your own e-mail addresses"))
        self.addresses.setPlaceholderText("you@example.org")
        self.column.addWidget(self.addresses)
        self.column.addWidget(note)
        self.column.addWidget(Hint(self.tr("Separate several with commas.")))
        self.finish()
