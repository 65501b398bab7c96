"""What came of an import, and what might be done about it right there."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from respiro.domain.errors import RespiroError
from respiro.services.settings import from_texts
from respiro.ui import words
from respiro.ui.context import Context
from respiro.ui.dialogs.import_parts.answers import number_in, problems_in, text_in
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note, heading, plain
from respiro.ui.widgets.problem_list import ProblemList

_ADDRESSES = "user.addresses"
_FILES = "item_"
"""How the kinds begin that are about a whole file of a folder, none of which was used."""


class ImportResult(QWidget):
    """The result in words; what could not be used; one's own address, if invitations don't name it yet."""

    removal_requested = Signal()
    """Events that the file no longer has are to go."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.headline, self.details = heading(""), plain()
        self.problems_headline, self.problems = plain(), ProblemList()
        self.missing, self.address = MissingBox(), AddressBox(context)
        self._bottom = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(UNIT)
        for part in (self.headline, self.details, self.problems_headline):
            column.addWidget(part)
        column.addWidget(self.problems, 2)
        column.addWidget(self.missing)
        column.addWidget(self.address)
        column.addWidget(self._bottom, 1)
        self.missing.button.clicked.connect(self.removal_requested)

    def show_result(self, result: Mapping[str, object]) -> None:
        """Show what the worker answered."""
        calendar, accepted = text_in(result, "calendar"), number_in(result, "accepted")
        text = self.tr("%n events in {calendar}.", "", accepted)
        self.headline.setText(text.format(calendar=words.quoted(calendar)))
        self.details.setText(self._details(result))
        self.details.setVisible(bool(self.details.text()))
        problems = problems_in(result)
        self.problems_headline.setText(
            self._problems_words(
                number_in(result, "reported") + sum(problem.kind.startswith(_FILES) for problem in problems),
                number_in(result, "problem_count"),
                len(problems),
            )
        )
        self.problems_headline.setVisible(bool(problems))
        self.problems.show_problems(problems)
        self.problems.setVisible(bool(problems))
        self.missing.show_missing(number_in(result, "kept_missing"))
        self.address.offer(
            wanted=bool(result.get("guests_without_you")), hint=words.plain(text_in(result, "owner_hint"))
        )

    def _details(self, result: Mapping[str, object]) -> str:
        parts = []
        if not any(number_in(result, name) for name in ("added", "changed", "removed")):
            parts.append(self.tr("Nothing has changed since it was last read."))
        elif number_in(result, "accepted"):
            parts.append(self.tr("They now stand in your week, and margin keeps clear of them."))
        if result.get("truncated"):
            parts.append(
                self.tr(
                    "The end of the file is missing. What stood before was read, and nothing was removed; export it again."
                )
            )
        return " ".join(parts)

    def _problems_words(self, reported: int, count: int, shown: int) -> str:
        if reported:
            text = self.tr("%n could not be used; all others were read:", "", reported)
        else:
            text = self.tr("All were read, %n not quite as written:", "", count)
        if shown < count:
            text += " " + self.tr("(the first {shown} of {count})").format(shown=shown, count=count)
        return text


class MissingBox(QWidget):
    """Events that the file no longer has: kept, unless the user says otherwise."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = plain()
        self.button = QPushButton(self.tr("&Remove them"))
        self.button.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, HALF, 0, 0)
        row.setSpacing(UNIT)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def show_missing(self, count: int) -> None:
        """Say how many were kept; hide when none were."""
        self.words.setText(
            self.tr(
                "%n entries are no longer in the file and were kept, for half an export looks just like that."
                " If you deleted them yourself, remove them here too.",
                "",
                count,
            )
        )
        self.setVisible(count > 0)


class _AddressField(QLineEdit):
    """Enter saves the address; it does not press the dialog's own button too."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()


class AddressBox(QWidget):
    """Asks which address is the user's own, where there are guests and none of them is known to be the user."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._words = plain(
            self.tr("Which e-mail address is yours? Meetings that you declined then leave the time free.")
        )
        self.field, self.note = _AddressField(), Note()
        self.field.setAccessibleName(self.tr("Your e-mail address"))
        self.field.setPlaceholderText("you@example.org")
        self.button = QPushButton(self.tr("That's &mine"))
        self.button.setAutoDefault(False)
        self._done = Hint()
        row = QHBoxLayout()
        row.setSpacing(UNIT)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, HALF, 0, 0)
        column.setSpacing(HALF)
        column.addWidget(self._words)
        column.addLayout(row)
        column.addWidget(self.note)
        column.addWidget(self._done)
        self.field.textEdited.connect(lambda: self.note.say(""))
        self.field.textChanged.connect(lambda text: self.button.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self.save)
        self.button.clicked.connect(self.save)

    def offer(self, *, wanted: bool, hint: str) -> None:
        """Ask, with an address to begin with; hide when there is nothing to ask."""
        self.field.setText(hint)
        self.button.setEnabled(bool(hint))
        for part in (self.field, self.button):
            part.setVisible(True)
        self._done.hide()
        self.note.say("")
        self.setVisible(wanted)

    def save(self) -> None:
        """Add the address to the user's own."""
        text = self.field.text().strip()
        if not text:
            return
        settings = self._context.settings
        try:
            known = ", ".join(settings.addresses)
            self._context.change_settings(from_texts({_ADDRESSES: f"{known}, {text}"}, settings))
        except RespiroError as error:
            self.note.say_fault(error)
            return
        self.note.say("")
        for part in (self.field, self.button):
            part.hide()
        self._done.setText(self.tr("Noted. You can change it in the settings, under Meetings."))
        self._done.show()
