"""The shared page: what stands on it, in which languages, on how many pages, and how it is written."""

import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QFileDevice, QLocale, QRectF, QSaveFile
from PySide6.QtGui import QColor, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from respiro.domain.agenda import OccurrenceId
from respiro.domain.errors import StoreError
from respiro.domain.review import Eaten
from respiro.services.review.report import WeekReport, week_report
from respiro.ui.report.flow import Part, height_of, pages_of
from respiro.ui.report.ink import Ink
from respiro.ui.report.nameless import nameless
from respiro.ui.report.paper import pdf_of, png_of, write_pdf, write_png
from respiro.ui.runtime.language import Language
from support import poppler
from support.fakes import FakeStore, demo_ports, meeting
from support.report_scene import THIS_WEEK, client_week, empty_report, lived_report

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("en", "es", "pl", "ro")
A4_POINTS = "595 x 842 pts (A4)"
ROOM = 900.0


@pytest.fixture(autouse=True)
def _british(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)
    del qapp


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    language = Language(ROOT / "resources" / "i18n")
    yield language.install
    language.install("en")
    del qapp


@pytest.fixture(scope="module")
def lived() -> WeekReport:
    return lived_report()


def written(report: WeekReport, folder: Path) -> Path:
    file = folder / "review.pdf"
    write_pdf(report, file)
    return file


def text_on(report: WeekReport, folder: Path) -> str:
    return poppler.text_of(written(report, folder))


def nothing(_ink: Ink, _place: QRectF) -> None:
    """Paint nothing."""


# --- the page


@pytest.mark.parametrize("clients", [0, 1, 6, 15])
def test_a_week_with_up_to_fifteen_clients_takes_two_pages_of_a4(clients: int, tmp_path: Path) -> None:
    file = written(lived_report(clients), tmp_path)
    assert poppler.pages(file) == 2
    assert A4_POINTS in poppler.run("pdfinfo", file)


def test_a_table_that_does_not_fit_goes_on_under_its_heads(tmp_path: Path) -> None:
    file = written(lived_report(45), tmp_path)
    text = poppler.text_of(file)
    assert poppler.pages(file) == 3
    assert [name for name in (client_week(number).name for number in range(6, 45)) if name not in text] == []
    assert text.count("Emergencies") == 2


def test_many_meetings_that_ate_margin_are_all_listed(lived: WeekReport, tmp_path: Path) -> None:
    eaten = tuple(Eaten(OccurrenceId("work", str(number)), f"Meeting no{number}", 15) for number in range(60))
    view = replace(lived.view, review=replace(lived.review, eaten_by=eaten))
    text = text_on(replace(lived, view=view), tmp_path)
    assert [one.summary for one in eaten if f"{one.summary} " not in text] == []


def test_nothing_on_the_page_is_a_picture(lived: WeekReport, tmp_path: Path) -> None:
    assert poppler.run("pdfimages", "-list", written(lived, tmp_path)).splitlines()[2:] == []


def test_the_fonts_are_in_the_file(lived: WeekReport, tmp_path: Path) -> None:
    rows = poppler.run("pdffonts", written(lived, tmp_path)).splitlines()[2:]
    assert rows
    assert all(row.split()[-5:-2] == ["yes", "yes", "yes"] or row.split()[-5] == "yes" for row in rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_polish_and_romanian_letters_can_be_read_and_copied(
    language: str, speak: Callable[[str], None], lived: WeekReport, tmp_path: Path
) -> None:
    speak(language)
    text = text_on(lived, tmp_path)
    for name in ("Ștefan Țurcanu și fiii", "Łukasz Żółć-Wąsowski", "<b>Marek</b>"):
        assert name in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("clients", [0, 15])
def test_no_words_lie_on_others_and_none_leave_the_page(
    clients: int, language: str, speak: Callable[[str], None], tmp_path: Path
) -> None:
    speak(language)
    words = poppler.words_of(written(lived_report(clients), tmp_path))
    assert len(words) > 100
    assert poppler.overlapping(words) == []
    assert [word for word in words if word.left < 40 or word.right > 556 or word.top < 40 or word.bottom > 815] == []


def test_the_page_tells_the_week_its_clients_and_what_comes(lived: WeekReport, tmp_path: Path) -> None:
    text = text_on(lived, tmp_path)
    for words in ("Week 48 · 23–29 November 2026", "6 h 30 planned of 6 h 30", "Ștefan Țurcanu și fiii: 3 exceptions"):
        assert words in text
    row = next(line for line in text.splitlines() if line.startswith("Fit & Co"))
    assert row.split("  ")[-1].strip() == "–"
    assert [part for part in ("3 h 15", "3 of 1", "2 of 3", "3 of 3", "1 h 45") if part not in row] == []
    assert "Ana: urgent" in text
    assert "1 of 2" in text


def test_a_long_name_ends_in_an_ellipsis(lived: WeekReport, tmp_path: Path) -> None:
    text = text_on(lived, tmp_path)
    assert "Ana García" in text
    assert "turístico" not in text


def test_a_number_is_never_cut(tmp_path: Path) -> None:
    text = text_on(lived_report(45), tmp_path)
    sums = next(line for line in text.splitlines() if line.startswith("In all"))
    assert "113 of 135" in sums
    assert "…" not in sums


def test_a_week_without_margin_and_clients_says_so(tmp_path: Path) -> None:
    text = text_on(empty_report(), tmp_path)
    assert "No margin in this week yet." in text
    assert "Nothing stands out this week." in text
    assert "No client needed anything out of turn this week." in text
    assert "By day" not in text
    assert "Twelve weeks" not in text


def test_names_and_titles_can_be_left_out(lived: WeekReport, tmp_path: Path) -> None:
    text = text_on(nameless(lived), tmp_path)
    named = [one.name for one in lived.people if one.name] + [event.summary for event in lived.view.occurrences]
    assert [
        name for name in ("Ștefan", "Łukasz", "Fit & Co", "Kowalski", "Ana", "Pilates", *named) if name in text
    ] == []
    assert "Client 2: 3 exceptions" in text
    assert text.count("Meeting") > 10


def test_a_week_of_long_days_is_drawn_smaller_and_whole(tmp_path: Path) -> None:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    for day, wall in ((1, "0:30"), (2, "22:30"), (3, "5:00"), (3, "20:00")):
        ports.store.add_events(meeting(THIS_WEEK.days[day], wall, 60, f"Night shift {wall}"))
    file = written(week_report(ports, THIS_WEEK), tmp_path)
    found = poppler.words_of(file)
    assert poppler.pages(file) == 2
    assert poppler.overlapping(found) == []
    heights = {word.text: word.bottom - word.top for word in found if word.text in ("Night", "Ana:")}
    assert heights["Night"] < heights["Ana:"]


def test_the_colours_are_light_on_a_dark_desktop(qapp: QApplication, lived: WeekReport) -> None:
    before, dark = qapp.palette(), qapp.palette()
    dark.setColor(dark.ColorRole.Base, QColor("#101010"))
    dark.setColor(dark.ColorRole.Text, QColor("#f0f0f0"))
    qapp.setPalette(dark)
    try:
        image = QImage.fromData(png_of(lived))
    finally:
        qapp.setPalette(before)
    assert image.pixelColor(5, 5) == QColor("#FFFFFF")


def test_the_picture_is_the_page_twice_as_sharp_without_breaks(lived: WeekReport) -> None:
    image = QImage.fromData(png_of(lived))
    assert image.width() == 1587
    assert image.height() > 3000
    few, many = (QImage.fromData(png_of(lived_report(clients))).height() for clients in (1, 15))
    assert many > few


def test_what_is_drawn_does_not_depend_on_the_clock(lived: WeekReport) -> None:
    assert png_of(lived) == png_of(lived)


# --- parts on pages

heights = st.lists(st.tuples(st.floats(1, 300), st.floats(0, 40), st.booleans()), min_size=1, max_size=60)


@given(heights)
def test_no_part_is_lost_cut_or_laid_over_another(given_parts: list[tuple[float, float, bool]]) -> None:
    parts = [Part(height, nothing, gap, with_next and height < 100) for height, gap, with_next in given_parts]
    lonely = [replace(part, with_next=part.with_next and index % 3 == 0) for index, part in enumerate(parts)]
    pages = pages_of(lonely, ROOM)
    assert [part for page in pages for part, _ in page] == lonely
    for page in pages:
        assert height_of(page) <= ROOM
        for (upper, top), (_, below) in pairwise(page):
            assert below >= top + upper.height


def test_a_heading_never_ends_a_page() -> None:
    text, heading = Part(400, nothing), Part(20, nothing, with_next=True)
    pages = pages_of([text, text, heading, text], ROOM)
    assert [[part.height for part, _ in page] for page in pages] == [[400, 400], [20, 400]]


# --- the file


def test_the_file_is_for_the_user_alone(lived: WeekReport, tmp_path: Path) -> None:
    assert stat.S_IMODE(written(lived, tmp_path).stat().st_mode) == 0o600


@pytest.mark.parametrize("write", [write_pdf, write_png])
def test_a_file_that_can_not_be_written_is_told_and_what_was_there_stays(
    write: Callable[[WeekReport, Path], None], lived: WeekReport, tmp_path: Path
) -> None:
    for target in (tmp_path / "nowhere" / "review", tmp_path):
        with pytest.raises(StoreError) as caught:
            write(lived, target)
        assert (caught.value.kind, caught.value.values["file"]) == ("file_not_writable", str(target))
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_older_file_as_it_was(
    lived: WeekReport, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "review.pdf"
    file.write_text("the older one")
    monkeypatch.setattr(QSaveFile, "commit", lambda _self: False)
    monkeypatch.setattr(QSaveFile, "error", lambda _self: QFileDevice.FileError.ResourceError)
    with pytest.raises(StoreError) as caught:
        write_pdf(lived, file)
    assert caught.value.kind == "disk_full"
    assert file.read_text() == "the older one"
    assert os.listdir(tmp_path) == ["review.pdf"]  # noqa: PTH208  names are all that matters


def test_a_machine_without_fonts_is_told(lived: WeekReport, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFontDatabase, "families", lambda: ["Monospace", "Sans Serif", "Serif"])
    with pytest.raises(StoreError) as caught:
        pdf_of(lived)
    assert caught.value.kind == "no_fonts"
