"""What the shared page is painted with: always light colours, one family of fonts, and text that never overlaps."""

from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPalette, QRawFont

from respiro.domain.errors import StoreError
from respiro.ui.look import Look, bold_font, figures_font, look_of
from respiro.ui.widgets.item_painter import ItemPainter

TEXT: Final = 12
"""Height of text in pixels of a page at 96 to the inch: 9 points."""
SMALL: Final = 10
_HEADING: Final = 21
_LEAD: Final = 14
_LETTERS: Final = "ąćęłńóśźż ășțâî áéíóúñü – \N{MINUS SIGN} · … 0123456789"
"""What a font must have: the letters of our languages, and the signs that we set."""
_FAMILIES: Final = ("Noto Sans", "DejaVu Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "Arial")
_ALIASES: Final = ("Monospace", "Sans Serif", "Serif")
"""What Qt lists on Linux even where there is no font behind it."""

LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_WRAPPED: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


def paper_look() -> Look:
    """Return the light colours, whatever the desktop's are."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor("#FFFFFF"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#1B1D20"))
    return look_of(palette)


def paper_font() -> QFont:
    """Return the font of the page: one that has the letters of all our languages. Raises StoreError no_fonts."""
    there = [name for name in QFontDatabase.families() if name not in _ALIASES]
    if not there:
        raise StoreError("no_fonts")
    for family in (*(name for name in (*_FAMILIES, QFont().family()) if name in there), *there):
        font = QFont(family)
        font.setPixelSize(TEXT)
        if _has_letters(font):
            break
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)  # distances must not depend on the scale
    font.setFeature(QFont.Tag("liga"), 0)  # "fi" as one sign would be copied, and searched for, as one
    return figures_font(font)


def _has_letters(font: QFont) -> bool:
    raw = QRawFont.fromFont(font)
    return raw.isValid() and all(raw.supportsCharacter(ord(letter)) for letter in _LETTERS)


@dataclass(frozen=True)
class Fonts:
    """The sizes and weights of one family."""

    text: QFont

    def _sized(self, pixels: int) -> QFont:
        font = QFont(self.text)
        font.setPixelSize(pixels)
        return font

    @cached_property
    def bold(self) -> QFont:
        """For headings of parts, and sums."""
        return bold_font(self.text)

    @cached_property
    def small(self) -> QFont:
        """For marks of charts and heads of tables."""
        return self._sized(SMALL)

    @cached_property
    def heading(self) -> QFont:
        """For the week's name."""
        return bold_font(self._sized(_HEADING))

    @cached_property
    def lead(self) -> QFont:
        """For the sentence that sums up the week."""
        return self._sized(_LEAD)


def line_height(font: QFont) -> float:
    """Return the height of a line of text."""
    return QFontMetricsF(font).height()


def wrapped_height(text: str, font: QFont, width: float) -> float:
    """Return how high a text is when it is wrapped."""
    room = QRectF(0, 0, width, 10_000)
    return QFontMetricsF(font).boundingRect(room, _WRAPPED, text).height()


@dataclass(frozen=True)
class Ink:
    """One painter with the page's colours and fonts."""

    painter: QPainter
    look: Look
    fonts: Fonts

    @cached_property
    def items(self) -> ItemPainter:
        """What paints states, as in the window's grid."""
        return ItemPainter(self.painter, self.look, self.fonts.text)

    def line_of_text(
        self,
        place: QRectF,
        text: str,
        font: QFont | None = None,
        *,
        align: Qt.AlignmentFlag = LEFT,
        quiet: bool = False,
    ) -> None:
        """Write one line into a place; what is too long for it ends in an ellipsis."""
        font = font or self.fonts.text
        self.painter.setFont(font)
        self.painter.setPen(self.look.quiet_text if quiet else self.look.text)
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        self.painter.drawText(place.adjusted(0, -2, 1, 2), align | Qt.TextFlag.TextSingleLine, shown)

    def wrapped_text(self, place: QRectF, text: str, font: QFont | None = None, *, quiet: bool = False) -> None:
        """Write text over as many lines as it needs."""
        self.painter.setFont(font or self.fonts.text)
        self.painter.setPen(self.look.quiet_text if quiet else self.look.text)
        self.painter.drawText(place.adjusted(0, 0, 0, 4), _WRAPPED, text)

    def rule(self, x: float, y: float, width: float, *, strong: bool = False) -> None:
        """Draw a thin line."""
        colour = self.look.meeting_edge if strong else self.look.line
        self.painter.fillRect(QRectF(x, y - 0.4, width, 0.8), colour)
