"""A text ready to be sent: changed by hand, copied, or handed to mail and WhatsApp."""

from urllib.parse import unquote

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from respiro.domain.channel import Channel
from respiro.domain.clients import Client
from respiro.services.ports import TemplateProblem
from respiro.ui.widgets.text_preview import TextPreview
from support.fakes import empty_ports
from support.settings_stage import make_context

MARTA = Client("1", "Marta", phones=("+34600123456",), emails=("marta@example.org",))


@pytest.fixture
def opened() -> list[str]:
    return []


@pytest.fixture
def preview(qtbot: QtBot, opened: list[str]) -> TextPreview:
    widget = TextPreview(make_context(empty_ports()))
    widget.open_link = lambda url: not opened.append(url)  # type: ignore[func-returns-value]
    qtbot.addWidget(widget)
    widget.show()
    return widget


def press(qtbot: QtBot, preview: TextPreview, channel: Channel) -> None:
    qtbot.mouseClick(preview.carriers[channel], Qt.MouseButton.LeftButton)


def test_what_the_user_changed_is_what_is_sent(preview: TextPreview, qtbot: QtBot, opened: list[str]) -> None:
    preview.show_text("Hi Marta.", "Report", MARTA)
    preview.field.moveCursor(preview.field.textCursor().MoveOperation.End)
    qtbot.keyClicks(preview.field, " See you & me?")
    with qtbot.waitSignal(preview.taken) as taken:
        press(qtbot, preview, Channel.MAIL)
    press(qtbot, preview, Channel.WHATSAPP)

    assert taken.args == ["mail"]
    assert opened[0].startswith("mailto:marta@example.org?subject=Report&body=")
    assert unquote(opened[0]).endswith("body=Hi Marta. See you & me?")
    assert unquote(opened[1]) == "https://wa.me/34600123456?text=Hi Marta. See you & me?"
    assert preview.is_edited


def test_a_text_is_copied(preview: TextPreview, qtbot: QtBot) -> None:
    preview.show_text("Hi Marta.", "", None)
    with qtbot.waitSignal(preview.taken) as taken:
        preview.copy_button.click()

    assert taken.args == ["copy"]
    assert QGuiApplication.clipboard().text() == "Hi Marta."
    assert "clipboard" in preview.said.text()


def test_only_ways_that_exist_are_offered(preview: TextPreview) -> None:
    preview.show_text("Hi.", "", None)
    assert not any(button.isVisible() for button in preview.carriers.values())
    preview.show_text("Hi.", "", None, number="600 12 34 56")
    assert preview.carriers[Channel.WHATSAPP].isVisible()
    preview.show_text("Hi.", "", MARTA, number="12", email="no address")
    assert not any(button.isVisible() for button in preview.carriers.values())


def test_nothing_is_sent_without_a_text(preview: TextPreview, opened: list[str]) -> None:
    preview.show_text(" ", "", MARTA)
    preview.send(Channel.MAIL)
    preview.copy()

    assert not preview.copy_button.isEnabled()
    assert opened == []


def test_the_same_text_again_keeps_what_was_changed_and_undo_brings_it_back(preview: TextPreview, qtbot: QtBot) -> None:
    preview.show_text("Hi Marta.", "", MARTA)
    qtbot.keyClicks(preview.field, "Oh! ")
    preview.show_text("Hi Marta.", "", MARTA)
    assert preview.text == "Oh! Hi Marta."
    preview.show_text("Later, Marta.", "", MARTA)
    assert preview.text == "Later, Marta."
    preview.field.undo()
    assert preview.text == "Oh! Hi Marta."


def test_a_broken_copy_of_the_user_s_is_told_with_its_line(preview: TextPreview) -> None:
    preview.show_text("Hi.", "", MARTA, problem=TemplateProblem("promise.txt", 3, "template_unknown_name", "nmae"))
    assert "Line 3: Nothing is known by the name “nmae”." in preview.note.text
    preview.show_text("Hi.", "", MARTA)
    assert preview.note.text == ""


def test_it_is_said_when_no_program_took_the_text(preview: TextPreview) -> None:
    preview.open_link = lambda _url: False
    preview.show_text("Hi.", "", MARTA)
    preview.send(Channel.MAIL)

    assert "marta@example.org" in preview.said.text()


def test_tab_goes_through_text_and_buttons(preview: TextPreview, qtbot: QtBot) -> None:
    preview.show_text("Hi.", "", MARTA)
    preview.setFocus()
    seen = []
    for _ in range(3):
        qtbot.keyClick(preview.focusWidget(), Qt.Key.Key_Tab)
        seen.append(preview.focusWidget())

    assert seen == [preview.copy_button, preview.carriers[Channel.WHATSAPP], preview.carriers[Channel.MAIL]]
