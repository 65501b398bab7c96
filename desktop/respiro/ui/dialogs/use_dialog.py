"""What the minutes of a block were used for: booked, corrected, or taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from respiro.domain.margins import MarginBlock
from respiro.domain.review import Use, UseKind
from respiro.services.margin_hand_use import LONGEST_NOTE, free_minutes
from respiro.services.ports import Ports
from respiro.services.review.week import WeekView
from respiro.ui import use_words, words
from respiro.ui.look import HALF, MARGIN, UNIT, make_primary
from respiro.ui.widgets.forms import Hint, Note, heading
from respiro.ui.widgets.times import DurationBox
from respiro.ui.windows.settings_pages.rows import add_row, show_choice

_LEAST_LETTERS = 36


class UseDialog(QDialog):
    """Asks for minutes, client and note of a use of a block that has begun.

    The wishes are answered with hear(), which closes the dialog or says what was wrong. Raises at construction what
    free_minutes() does.
    """

    book_requested = Signal(int, str, str)  # minutes, client id or empty, what for
    correct_requested = Signal(object, int, str, str)  # Use, then the same
    take_back_requested = Signal(object)  # Use

    def __init__(
        self, view: WeekView, block: MarginBlock, ports: Ports, use: Use | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("use")
        self._view = view
        self._free = free_minutes(ports, block.uid)
        self._uses = [one for one in view.review.uses if one.block_uid == block.uid]
        self._clients = {client.id: client.name for client in ports.store.clients()}
        self._waits = False
        self.which, self.client, self.what = QComboBox(), QComboBox(), QLineEdit()
        self.minutes = DurationBox(0, block.minutes)  # none at all is refused in words, not made one
        self.hint, self.note = Hint(), Note()
        self.setWindowTitle(self.tr("Used margin"))
        self._add_choices()
        self._lay_out(words.when(block.period, view.zone))
        self._connect()
        self.choose(use)
        self.minutes.setFocus()
        self.minutes.selectAll()

    @property
    def can_do_anything(self) -> bool:
        """Whether anything of the block is free, or was used."""
        return self.which.count() > 0

    @property
    def use(self) -> Use | None:
        """The use that is being corrected; None for a new one."""
        index = self.which.currentData()
        return self._uses[index] if index is not None and index >= 0 else None

    def choose(self, use: Use | None) -> None:
        """Show a use, or what is still free; the first there is if that is not there."""
        index = self._uses.index(use) if use in self._uses else -1
        self.which.setCurrentIndex(max(0, self.which.findData(index)))
        self._show_choice()

    def save(self) -> None:
        """Wish for what the fields say to be booked."""
        use = self.use
        is_theirs = use is not None and use.kind is not UseKind.BY_HAND
        client_id = "" if is_theirs else str(self.client.currentData() or "")
        what = "" if is_theirs else self.what.text().strip()
        self._wait()
        if use is None:
            self.book_requested.emit(self.minutes.value(), client_id, what)
        else:
            self.correct_requested.emit(use, self.minutes.value(), client_id, what)

    def take_back(self) -> None:
        """Wish for the shown use to be taken back."""
        if (use := self.use) is not None:
            self._wait()
            self.take_back_requested.emit(use)

    def hear(self, text: str, refused: bool) -> None:  # noqa: FBT001  a signal's value
        """Take the answer to a wish: close, or say why it was refused and keep what was typed."""
        if not self._waits:
            return
        self._waits = False
        self.buttons.setEnabled(True)
        if refused:
            self.note.say(text)
        else:
            self.accept()

    def reject(self) -> None:
        """Close without a wish; not while one is being stored, for it can't be called back."""
        if not self._waits:
            super().reject()

    def _wait(self) -> None:
        self._waits = True
        self.note.say("")
        self.buttons.setEnabled(False)

    # --- putting it together

    def _add_choices(self) -> None:
        if self._free:
            free = self.tr("{length} still free").format(length=words.duration(self._free))
            self.which.addItem(free, -1)
        for index, use in enumerate(self._uses):
            times, name = words.time_range(use.period, self._view.zone), use_words.use_name(self._view, use)
            self.which.addItem(f"{times} · {name}", index)
        self.client.addItem(self.tr("Nobody in particular"), "")
        for client_id, name in sorted(self._clients.items(), key=lambda item: (item[1].casefold(), item[0])):
            self.client.addItem(words.plain(name), client_id)
        self.what.setMaxLength(LONGEST_NOTE)

    def _lay_out(self, when: str) -> None:
        form = QGridLayout()
        form.setHorizontalSpacing(UNIT)
        form.setVerticalSpacing(UNIT)
        form.setColumnStretch(1, 1)
        which = add_row(form, self.tr("&Which minutes"), self.which, None, self.which)
        for part in (which, self.which):
            part.setVisible(bool(self._uses))
        add_row(form, self.tr("&How long"), self.minutes, None, self.minutes)
        self._client_label = add_row(form, self.tr("&Client"), self.client, None, self.client)
        add_row(form, self.tr("What &for"), self.what, None, self.what)
        self.what.setMinimumWidth(self.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(UNIT)
        column.addWidget(heading(self.tr("Margin of {when}").format(when=when)))
        column.addWidget(self.hint)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self.note)
        column.addSpacing(HALF)
        self._add_buttons()
        column.addWidget(self.buttons)

    def _add_buttons(self) -> None:
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(self)
        self.take_back_button = self.buttons.addButton(self.tr("&Take back"), roles.ResetRole)
        self.cancel_button = self.buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        self.save_button = self.buttons.addButton(self.tr("&Save"), roles.AcceptRole)
        for button in (self.take_back_button, self.cancel_button):
            button.setAutoDefault(False)
        make_primary(self.save_button)

    def _connect(self) -> None:
        self.which.activated.connect(self._show_choice)
        self.take_back_button.clicked.connect(self.take_back)
        self.buttons.accepted.connect(self.save)
        self.buttons.rejected.connect(self.reject)

    def _show_choice(self) -> None:
        """Fill the fields with the chosen use, or offer what is free."""
        use = self.use
        is_theirs = use is not None and use.kind is not UseKind.BY_HAND
        most = self._free + (use.minutes if use else 0)
        self.minutes.setMaximum(most)
        self.minutes.setValue(use.minutes if use else most)
        show_choice(self.client, self._known(use.source_id) if use else "")
        self.what.setText(self._note_of(use) if use else "")
        self.take_back_button.setVisible(use is not None)
        self.what.setEnabled(not is_theirs)
        for part in (self._client_label, self.client):
            part.setVisible(not is_theirs)
        self.note.say("")
        self.hint.setText(self._hint(use))

    def _known(self, client_id: str) -> str:
        return client_id if client_id in self._clients else ""

    def _note_of(self, use: Use) -> str:
        """Return what minutes were used for, without the client's name that stands before it."""
        if use.kind is not UseKind.BY_HAND:
            return use_words.use_note(self._view, use)
        name = self._clients.get(use.source_id, "")
        return "" if name and use.summary == name else use.summary.removeprefix(f"{name}: " if name else "")

    def _hint(self, use: Use | None) -> str:
        if use is None:
            return self.tr("What was it used for? {length} can be booked.").format(length=words.duration(self._free))
        if use.kind is UseKind.REQUEST:
            return self.tr("An emergency took these minutes. You can correct how many they were.")
        if use.kind is UseKind.CALL_BACK:
            return self.tr("A call-back took these minutes. You can correct how many they were.")
        return self.tr("You booked these minutes yourself. Correct them, or take them back.")
