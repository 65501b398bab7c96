"""Fields that follow the line until they are corrected by hand, and keep the correction from then on."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget


class FollowingLine(QLineEdit):
    """A text that was understood."""

    corrected = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_corrected = False
        self.textEdited.connect(self._on_edited)

    def follow(self, text: str) -> None:
        """Show what was understood, unless the field was corrected."""
        if not self.is_corrected and text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def forget(self) -> None:
        """Begin anew."""
        self.is_corrected = False
        self.clear()

    def _on_edited(self) -> None:
        self.is_corrected = True
        self.corrected.emit()


class FollowingMoment(FollowingLine):
    """A point in time in words; ``moment`` is what it means (UTC), None for none or for words that mean none."""

    def __init__(
        self,
        read: Callable[[str], datetime | None],
        show: Callable[[datetime], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.moment: datetime | None = None
        self._read = read
        self._show = show
        self.textEdited.connect(self._on_moment_edited)
        self.editingFinished.connect(self._tidy)

    @property
    def is_unclear(self) -> bool:
        """Whether something stands in it that is no time."""
        return bool(self.text().strip()) and self.moment is None

    def follow_moment(self, moment: datetime | None) -> None:
        """Show the time that was understood, unless the field was corrected."""
        if not self.is_corrected:
            self.moment = moment
            self.follow("" if moment is None else self._show(moment))

    def choose(self, moment: datetime) -> None:
        """Put a time into it as if it had been typed."""
        self.is_corrected = True
        self.moment = moment
        self.setText(self._show(moment))
        self.setCursorPosition(0)
        self.corrected.emit()

    def forget(self) -> None:
        """Begin anew."""
        super().forget()
        self.moment = None

    def _on_moment_edited(self, text: str) -> None:
        self.moment = self._read(text) if text.strip() else None

    def _tidy(self) -> None:
        if self.is_corrected and self.moment is not None:
            self.setText(self._show(self.moment))
