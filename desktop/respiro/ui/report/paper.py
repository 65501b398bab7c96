"""Paints a week's review on pages of A4 or into one picture, and writes it as a file."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter

from respiro.services.review.report import WeekReport
from respiro.ui import words
from respiro.ui.report.flow import Placed, height_of, pages_of
from respiro.ui.report.ink import RIGHT, Fonts, Ink, line_height, paper_font, paper_look
from respiro.ui.report.pages import parts_of, title_of
from respiro.ui.report.saving import save

translate = QCoreApplication.translate

_DOTS: Final = 96
"""The page's pixels to the inch; what is painted knows no others."""
_PDF_DOTS: Final = 1200
_PICTURE_SCALE: Final = 2
_PAGE: Final = QSizeF(210 / 25.4 * _DOTS, 297 / 25.4 * _DOTS)
_MARGIN: Final = 56.0
_FOOT: Final = 24.0
_WIDTH: Final = _PAGE.width() - 2 * _MARGIN


def write_pdf(report: WeekReport, target: Path) -> None:
    """Write the review as a PDF, as vectors. Raises StoreError no_fonts, file_not_writable, disk_full."""
    save(target, pdf_of(report))


def write_png(report: WeekReport, target: Path) -> None:
    """Write the review as one picture, twice as sharp. Raises StoreError no_fonts, file_not_writable, disk_full."""
    save(target, png_of(report))


def pdf_of(report: WeekReport) -> bytes:
    """Return the review as a PDF. Raises StoreError no_fonts."""
    fonts, data = Fonts(paper_font()), QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    pages = pages_of(parts_of(report, fonts, _WIDTH), _PAGE.height() - 2 * _MARGIN - _FOOT)
    writer = QPdfWriter(data)
    writer.setTitle(title_of(report))
    writer.setCreator("Respiro")
    writer.setResolution(_PDF_DOTS)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    with QPainter(writer) as painter:
        painter.scale(_PDF_DOTS / _DOTS, _PDF_DOTS / _DOTS)
        for number, page in enumerate(pages, 1):
            if number > 1:
                writer.newPage()
            ink = _ink(painter, fonts)
            _paint(ink, page)
            _paint_foot(ink, report, number, len(pages))
    return bytes(data.data().data())


def png_of(report: WeekReport) -> bytes:
    """Return the review as one picture without breaks. Raises StoreError no_fonts."""
    fonts, data = Fonts(paper_font()), QBuffer()
    (page,) = pages_of(parts_of(report, fonts, _WIDTH), float("inf"))
    height = height_of(page) + 2 * _MARGIN
    image = QImage((QSizeF(_PAGE.width(), height) * _PICTURE_SCALE).toSize(), QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.scale(_PICTURE_SCALE, _PICTURE_SCALE)
        ink = _ink(painter, fonts)
        painter.fillRect(QRectF(0, 0, _PAGE.width(), height + 1), ink.look.base)
        _paint(ink, page)
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(data, b"png").write(image)
    return bytes(data.data().data())


def _ink(painter: QPainter, fonts: Fonts) -> Ink:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    return Ink(painter, paper_look(), fonts)


def _paint(ink: Ink, page: list[Placed]) -> None:
    for part, top in page:
        ink.painter.save()
        part.paint(ink, QRectF(_MARGIN, _MARGIN + top, _WIDTH, part.height))
        ink.painter.restore()


def _paint_foot(ink: Ink, report: WeekReport, number: int, count: int) -> None:
    """Paint below each page which week it is, as of when, and which of the pages."""
    line = line_height(ink.fonts.small)
    place = QRectF(_MARGIN, _PAGE.height() - _MARGIN + 4, _WIDTH, line)
    now, zone = report.view.facts.now, report.view.zone
    text = translate("report", "Respiro · {week}, as of {day}, {time}").format(
        week=title_of(report), day=words.full_date(now.astimezone(zone).date()), time=words.time_of(now, zone)
    )
    ink.line_of_text(place.adjusted(0, 0, -70, 0), text, ink.fonts.small, quiet=True)
    page = translate("report", "{number} of {count}").format(number=number, count=count)
    ink.line_of_text(place, page, ink.fonts.small, align=RIGHT, quiet=True)
