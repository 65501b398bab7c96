"""The ring is read at a glance, at every size, on light and dark panels."""

import math

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from respiro.ui.first_ring import first_ring
from respiro.ui.look import contrast
from respiro.ui.ring import SIZES, RingState, ring_icon

PANELS = {True: ("#000000", "#2b2b2b", "#3c3c3c"), False: ("#ffffff", "#f2f2f2", "#d8d8d8")}


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    del qtbot


def picture(state: RingState, size: int = 64, *, dark: bool = True, panel: str = "") -> QImage:
    image = ring_icon(state, dark_panel=dark).pixmap(QSize(size, size)).toImage()
    on_panel = QImage(image.size(), QImage.Format.Format_RGB32)
    on_panel.fill(QColor(panel or PANELS[dark][0]))
    painter = QPainter(on_panel)
    painter.drawImage(0, 0, image)
    painter.end()
    return on_panel


def at_hour(image: QImage, hour: float) -> float:
    """Return the strongest lightness on the ray towards that hour of the clock."""
    middle = image.width() / 2
    angle = math.tau * hour / 12
    places = [middle * share / 100 for share in range(60, 98, 2)]
    return max(
        image.pixelColor(int(middle + math.sin(angle) * place), int(middle - math.cos(angle) * place)).lightness()
        for place in places
    )


@pytest.mark.parametrize("size", [22, 32, 64])
def test_the_ring_empties_clockwise_from_twelve(size: int) -> None:
    image = picture(RingState(0.5), size)
    assert at_hour(image, 1.5) < 200
    assert at_hour(image, 4.5) < 200
    assert at_hour(image, 7.5) > 240
    assert at_hour(image, 10.5) > 240


def test_a_day_with_all_its_margin_is_a_whole_ring() -> None:
    image = picture(RingState(1.0))
    assert [hour for hour in range(12) if at_hour(image, hour) < 240] == []


def test_what_is_used_up_is_a_thin_track() -> None:
    image = picture(RingState(0.0))
    assert [hour for hour in range(12) if not 80 < at_hour(image, hour) < 200] == []


def test_a_little_left_is_not_nothing_and_a_little_used_is_not_all() -> None:
    assert RingState(0.001).step == 1
    assert RingState(0.999).step == 47
    assert picture(RingState(0.001)) != picture(RingState(0.0))
    assert picture(RingState(0.999)) != picture(RingState(1.0))


@pytest.mark.parametrize("size", SIZES)
def test_no_margin_is_told_from_none_left_by_its_shape(size: int) -> None:
    empty, hollow = picture(RingState(0.0), size), picture(RingState(None), size)
    assert empty != hollow
    lightness = [at_hour(picture(RingState(None), 64), hour / 10) for hour in range(120)]
    assert (min(lightness), max(lightness)) == (0, 255)


@pytest.mark.parametrize("size", SIZES)
def test_who_waits_is_an_amber_dot_and_a_broken_promise_a_bar(size: int) -> None:
    middle = size // 2
    dot = picture(RingState(0.5, waiting=True), size)
    bar = picture(RingState(0.5, waiting=True, broken=True), size)
    assert dot.pixelColor(middle, middle) == QColor("#FFC04D")
    assert bar.pixelColor(middle, middle) == QColor("#FF8A4C")
    above = middle - round(size * 0.17)
    assert bar.pixelColor(middle, above) == QColor("#FF8A4C")
    assert dot.pixelColor(middle, above) != QColor("#FFC04D")


@pytest.mark.parametrize("dark", [True, False])
def test_the_ring_stands_out_from_its_panel(*, dark: bool) -> None:
    for panel in PANELS[dark]:
        image = picture(RingState(1.0), 64, dark=dark, panel=panel)
        colours = [image.pixelColor(x, 32) for x in range(64)]
        assert max(contrast(colour, QColor(panel)) for colour in colours) >= 7


@pytest.mark.parametrize("dark", [True, False])
@pytest.mark.parametrize("share", [1.0, 0.5, 0.0, None])
def test_on_a_panel_guessed_wrong_something_is_still_seen(share: float | None, *, dark: bool) -> None:
    panel = PANELS[not dark][1]
    image = picture(RingState(share), 22, dark=dark, panel=panel)
    colours = [image.pixelColor(x, y) for x in range(22) for y in range(22)]
    assert max(contrast(colour, QColor(panel)) for colour in colours) >= 3


def test_every_size_is_drawn_and_not_scaled() -> None:
    icon = ring_icon(RingState(0.5), dark_panel=True)
    assert sorted(size.width() for size in icon.availableSizes()) == sorted(SIZES)


def test_the_same_picture_is_drawn_once() -> None:
    one, two = (ring_icon(RingState(share), dark_panel=True) for share in (0.500, 0.501))
    assert one.cacheKey() == two.cacheKey()


@pytest.mark.parametrize("dark", [True, False])
def test_the_first_ring_looks_like_an_empty_one(*, dark: bool) -> None:
    first = first_ring(dark_panel=dark).pixmap(QSize(32, 32)).toImage()
    empty = ring_icon(RingState(0.0), dark_panel=dark).pixmap(QSize(32, 32)).toImage()
    assert (first.width(), first.height()) == (32, 32)
    for image in (first, empty):
        on_ring = [image.pixelColor(round(16 + 12.8 * x), round(16 + 12.8 * y)).alpha() for x, y in ((1, 0), (0, -1))]
        assert min(on_ring) > 60
        assert image.pixelColor(16, 16).alpha() == 0
        assert image.pixelColor(0, 0).alpha() == 0
