"""Following a calendar: say where it is and whose, watch it being fetched, see what came in."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from respiro.domain.calendars import LONGEST_NAME
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.answers import text_in
from respiro.ui.dialogs.import_parts.one_step import OneStepImport
from respiro.ui.dialogs.import_parts.progress import ImportProgress
from respiro.ui.dialogs.subscribe_parts.choices import Choices
from respiro.ui.dialogs.subscribe_parts.form import form_grid
from respiro.ui.dialogs.subscribe_parts.meaning import dropped_place
from respiro.ui.dialogs.subscribe_parts.outcome import SubscribeResult
from respiro.ui.dialogs.subscribe_parts.place_field import PlaceField
from respiro.ui.look import UNIT, make_primary
from respiro.ui.runtime.fetching import fetching_of
from respiro.ui.windows.settings_pages.rows import add_row


class SubscribeDialog(OneStepImport):
    """Three faces: form, progress, result. A fault leads back to the form, in words; nothing typed is lost."""

    subscribed = Signal(str)
    """The calendar's name."""

    def __init__(self, context: Context, parent: QWidget | None = None, place: str = "", client_id: str = "") -> None:
        self.form, self.progress, self.outcome = QWidget(), ImportProgress(), SubscribeResult(context)
        super().__init__(context, (self.form, self.progress, self.outcome), parent)
        self.setObjectName("subscribe_dialog")
        self.setWindowTitle(self.tr("Subscribe to a calendar"))
        self.import_button.setText(self.tr("&Subscribe"))
        self.another_button.setText(self.tr("Subscribe to ano&ther…"))
        clients = context.ports.store.clients()
        own, bare = self.tr("My own"), self.tr("Show only &free and busy")
        self.place, self.name, self.choices = PlaceField(self), QLineEdit(), Choices(clients, own, bare)
        self._client_id = client_id
        self._tried = ""
        self._lay_out_form()
        self._lay_out_wide()
        self.place.changed.connect(self._on_place)
        self._begin_again()
        self.place.choose(place)

    def _lay_out_form(self) -> None:
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("its own name"))
        grid = form_grid()
        self.place.add_to(grid, self.tr("&Address, file or folder"))
        self.choices.add_to(grid, self.tr("&Whose agenda"), self.tr("&How often"))
        add_row(grid, self.tr("&Name"), self.name, None, self.name)
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        column.addLayout(grid)
        column.addStretch(1)

    # --- the faces

    def _dress_face(self, face: QWidget) -> None:
        self.import_button.setVisible(face is self.form)
        self.form.setEnabled(self._run is None)
        needs_room = QSizePolicy.Policy.Preferred if face is self.outcome else QSizePolicy.Policy.Ignored
        self.outcome.setSizePolicy(QSizePolicy.Policy.Preferred, needs_room)
        if face is self.outcome:
            self.resize(self.size().expandedTo(self.sizeHint()))

    def _dress(self) -> None:
        super()._dress()
        self.import_button.setEnabled(bool(self.place.meaning.place) and self._run is None)
        make_primary(self.import_button, primary=not self.import_button.isHidden())

    def _on_place(self) -> None:
        if self._run is None and self.place.line.text() != self._tried:
            self.trouble.say("")
        self._dress()

    def _begin_again(self) -> None:
        self.place.choose("")
        self.name.clear()
        self.choices.show_them(self._client_id, shows_details=False, every=self.choices.minutes)
        self._show_face(self.form)
        self.place.take_focus()

    # --- the run

    def start(self) -> None:
        """Start the worker on what the form says; a text that is no place is explained at once."""
        meaning = self.place.meaning
        if not meaning.place or self._run is not None:
            return
        self._tried = self.place.line.text()
        if meaning.fault is not None:
            self.trouble.say_fault(meaning.fault)
            self.place.take_focus()
            return
        self.outcome.is_clients = bool(self.choices.client_id)
        order = {
            "place": meaning.place,
            "calendar": self.name.text().strip(),
            "client": self.choices.client_id,
            "shows_details": self.choices.shows_details,
            "every": self.choices.minutes,
        }
        take_back = fetching_of(self._context).way_back(meaning.shown)
        self._begin(["subscribe"], meaning.shown, order).cancelled.connect(take_back)

    def _on_succeeded(self, result: dict[str, object]) -> None:
        self.outcome.show_result(result)
        self._show_face(self.outcome)
        fetching_of(self._context).make_known(agenda=True)
        self.subscribed.emit(text_in(result, "calendar"))

    def _on_cancelled(self) -> None:
        self._back_to_form(self.tr("Cancelled. Your agenda is as it was."))

    def _take_focus(self) -> None:
        self.place.take_focus()

    # --- dropping an address, a file or a folder

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take one place, as long as nothing is running."""
        if self._run is None and dropped_place(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Choose what was dropped."""
        if self._run is None and (place := dropped_place(event.mimeData())):
            self._show_face(self.form)
            self.place.choose(place)
            event.acceptProposedAction()
