"""Colours, distances and fonts: the one place where the look is decided."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QWidget

UNIT: Final = 8
"""The grid that everything stands on, in logical pixels."""
HALF: Final = UNIT // 2
"""Distance inside a group."""
MARGIN: Final = 2 * UNIT
"""Distance from a window's edge."""

_PRIMARY: Final = (
    "QPushButton {{ background: {fill}; color: {text}; border: 1px solid {fill}; border-radius: 4px;"
    " min-height: {height}px; padding: 0 {side}px; }}"
    "QPushButton:hover, QPushButton:pressed {{ background: {hover}; }}"
    "QPushButton:focus {{ border: 2px solid {ring}; min-height: {inner}px; padding: 0 {inner_side}px; }}"
    "QPushButton:disabled {{ background: {faint}; color: {faint_text}; border-color: {faint}; }}"
)
_HEADING = 1.3
_MIDDLE = 128


@dataclass(frozen=True, slots=True)
class Look:
    """The colours of one scheme, light or dark; fills that let the background through carry their alpha."""

    dark: bool
    base: QColor
    """Behind the week's grid."""
    text: QColor
    quiet_text: QColor
    line: QColor
    """Hour lines and the edges of columns: seen, not looked at."""
    free_time: QColor
    """Behind the hours that are not worked."""
    margin: QColor
    """The one accent, as margin's outline; ``primary`` is its shade that text can stand on."""
    soft: QColor
    defended: QColor
    used: QColor
    used_text: QColor
    eaten: QColor
    eaten_hatch: QColor
    meeting: QColor
    meeting_edge: QColor
    client: QColor
    client_band: QColor
    waits: QColor
    broken: QColor
    primary: QColor
    primary_text: QColor


def _mixed(below: QColor, above: QColor, share: float) -> QColor:
    """Return the opaque colour that ``above`` at an alpha of ``share`` gives over ``below``."""

    def channel(lower: float, upper: float) -> float:
        return lower + (upper - lower) * share

    return QColor.fromRgbF(
        channel(below.redF(), above.redF()),
        channel(below.greenF(), above.greenF()),
        channel(below.blueF(), above.blueF()),
    )


def over(below: QColor, above: QColor) -> QColor:
    """Return what is seen where ``above``, with its alpha, lies over the opaque ``below``."""
    return _mixed(below, QColor(above.red(), above.green(), above.blue()), above.alphaF())


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    """Return the relative luminance, 0 to 1 (WCAG 2.2, "relative luminance")."""

    def linear(channel: float) -> float:
        return float(channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4)  # noqa: PLR2004  sRGB

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def _translucent(name: str, percent: int) -> QColor:
    colour = QColor(name)
    colour.setAlphaF(percent / 100)
    return colour


def look_of(palette: QPalette) -> Look:
    """Return the colours that go with a palette.

    Qt follows the desktop's colour scheme with its palette, also while running; asking the palette keeps us
    right where a theme sets dark colours without naming the scheme.
    """
    base, text = palette.color(QPalette.ColorRole.Base), palette.color(QPalette.ColorRole.Text)
    return _dark(base, text) if base.lightness() < _MIDDLE else _light(base, text)


def _light(base: QColor, text: QColor) -> Look:
    return Look(
        dark=False,
        base=base,
        text=text,
        quiet_text=_mixed(base, text, 0.72),
        line=_mixed(base, text, 0.12),
        free_time=_mixed(base, text, 0.05),
        margin=QColor("#009E73"),
        soft=_translucent("#009E73", 22),
        defended=_translucent("#009E73", 38),
        used=QColor("#007A59"),
        used_text=QColor("#FFFFFF"),
        eaten=QColor("#B8BCC2"),
        eaten_hatch=QColor("#D55E00"),
        meeting=QColor("#DDE1E6"),
        meeting_edge=QColor("#7D858F"),
        client=QColor("#0072B2"),
        client_band=_translucent("#0072B2", 10),
        waits=QColor("#E69F00"),
        broken=QColor("#D55E00"),
        primary=QColor("#007A59"),
        primary_text=QColor("#FFFFFF"),
    )


def _dark(base: QColor, text: QColor) -> Look:
    return Look(
        dark=True,
        base=base,
        text=text,
        quiet_text=_mixed(base, text, 0.68),
        line=_mixed(base, text, 0.16),
        free_time=_mixed(base, text, 0.05),
        margin=QColor("#2BC79B"),
        soft=_translucent("#2BC79B", 26),
        defended=_translucent("#2BC79B", 42),
        used=QColor("#2BC79B"),
        used_text=QColor("#06231B"),
        eaten=QColor("#4A4F57"),
        eaten_hatch=QColor("#FF8A4C"),
        meeting=QColor("#3A3F46"),
        meeting_edge=QColor("#949CA6"),
        client=QColor("#56B4E9"),
        client_band=_translucent("#56B4E9", 14),
        waits=QColor("#FFC04D"),
        broken=QColor("#FF8A4C"),
        primary=QColor("#2BC79B"),
        primary_text=QColor("#06231B"),
    )


def heading_font(font: QFont) -> QFont:
    """Return the one heading size."""
    heading = QFont(font)
    heading.setPointSizeF(font.pointSizeF() * _HEADING)
    heading.setWeight(QFont.Weight.DemiBold)
    return heading


def bold_font(font: QFont) -> QFont:
    """Return the font for the name of a group."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


def figures_font(font: QFont) -> QFont:
    """Return the font with figures of equal width, so that numbers stand in columns."""
    tabular = QFont(font)
    tabular.setFeature(QFont.Tag("tnum"), 1)
    return tabular


def make_primary(button: QPushButton, *, primary: bool = True) -> None:
    """Give the one button of a window that does the main thing the accent, or the plain look again.

    Call it again after a change of the palette. A style sheet, because styles shade a button's colour, and the
    contrast with its text would be theirs to spoil; it keeps the height of the style's own buttons.
    """
    button.setAutoDefault(primary)
    button.setDefault(primary)
    parent = button.parentWidget()
    sheet = ""
    if primary:
        look = look_of(parent.palette() if parent else button.palette())
        inside = QSize(0, button.fontMetrics().height())
        usual = button.style().sizeFromContents(QStyle.ContentsType.CT_PushButton, QStyleOptionButton(), inside, None)
        sheet = _PRIMARY.format(
            fill=look.primary.name(),
            text=look.primary_text.name(),
            ring=look.text.name(),
            faint=_mixed(look.base, look.text, 0.14).name(),
            faint_text=look.quiet_text.name(),
            hover=_mixed(look.primary, look.text, 0.12).name(),
            height=usual.height() - 2,
            inner=usual.height() - 4,
            side=MARGIN - 1,
            inner_side=MARGIN - 2,
        )
    if button.styleSheet() != sheet:
        button.setStyleSheet(sheet)


def quieten(label: QWidget) -> None:
    """Set a label's text back behind the others; call it again after a change of the palette."""
    palette = QPalette()
    of_window = label.window().palette()  # what lies between may not have heard of the change yet
    palette.setColor(QPalette.ColorRole.WindowText, look_of(of_window).quiet_text)
    label.setPalette(palette)
