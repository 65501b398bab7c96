"""A button with a key, words that wrap, and a quieter line below them."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from respiro.ui.look import HALF, MARGIN, UNIT, bold_font, figures_font, look_of, make_primary
from respiro.ui.widgets.narrow_label import breakable, narrow_label

_WIDE = 10_000
"""Pixels in which nothing wraps."""


class BigButton(QPushButton):
    """As tall as its words need at the width it is given. ``key`` is what is pressed for it; shown before the words."""

    def __init__(self, text: str, note: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_primary = False
        self._key = QLabel(key, self)
        self._words, self._note = narrow_label(self), narrow_label(self)
        self._words.setText(breakable(text))
        self._note.setText(breakable(note))
        self._key.setVisible(bool(key))
        self._note.setVisible(bool(note))
        self.setAccessibleName(text)
        self.setAccessibleDescription(note)
        self.setAutoDefault(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._lay_out()
        self._dress()

    @property
    def text_shown(self) -> str:
        """The words on it."""
        return self.accessibleName()

    def make_primary(self) -> None:
        """Make it the one button that does the main thing."""
        self._is_primary = True
        self._dress()

    def hasHeightForWidth(self) -> bool:
        """Wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Be as tall as the words need."""
        layout = self.layout()
        return layout.totalHeightForWidth(width) if layout else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Ask for the room of the words on one line."""
        layout = self.layout()
        words = [(self._words, self._words.text()), *((self._note, line) for line in self._note.text().split("\n"))]
        line = max(label.fontMetrics().horizontalAdvance(text) for label, text in words)
        side = layout.contentsMargins().left() + layout.contentsMargins().right() if layout else 0
        width = line + self._key.sizeHint().width() + side + 2 * UNIT
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Be content with less; how tall it is then, is asked for each width."""
        return QSize(0, self.heightForWidth(_WIDE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours and the font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._dress()

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(MARGIN, UNIT, MARGIN, UNIT)
        grid.setHorizontalSpacing(UNIT + HALF)
        grid.setVerticalSpacing(HALF // 2)
        grid.addWidget(self._key, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._words, 0, 1)
        grid.addWidget(self._note, 1, 1)
        grid.setColumnStretch(1, 1)
        for label in (self._key, self._words, self._note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _dress(self) -> None:
        if not hasattr(self, "_words"):  # a change that comes while Qt still makes the button
            return
        if self._is_primary:
            make_primary(self)
        palette_of_window = self.window().palette()  # a primary button's own one is its sheet's by now
        look = look_of(palette_of_window)
        text = look.primary_text if self._is_primary else palette_of_window.color(QPalette.ColorRole.ButtonText)
        quiet = look.primary_text if self._is_primary else look.quiet_text
        for label, colour in ((self._key, quiet), (self._words, text), (self._note, quiet)):
            palette = QPalette()
            for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):  # on a button, labels take that
                palette.setColor(role, colour)
            label.setPalette(palette)
            # the sheet of a primary button takes the palettes of what lies on it
            label.setStyleSheet(f"color: {colour.name()}" if self._is_primary else "")
        self._key.setFont(figures_font(self.font()))
        self._words.setFont(bold_font(self.font()))
