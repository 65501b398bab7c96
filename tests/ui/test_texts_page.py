"""The page of texts: chosen, written, tried on a client, saved, and taken back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from respiro.adapters.texts import ClientTexts
from respiro.domain.clients import Client, Tone
from respiro.ui.windows.settings_pages.texts_page import TextsPage
from respiro.ui.windows.settings_window import SettingsWindow
from support.fakes import demo_ports
from support.photographer import ROOT
from support.settings_stage import make_context

MARTA = Client("marta", "Marta Ruiz", tone=Tone.FORMAL)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "texts"


@pytest.fixture
def window(qtbot: QtBot, own: Path) -> SettingsWindow:
    ports = demo_ports()
    ports.store.put_client(MARTA)
    texts = ClientTexts(ROOT / "resources" / "texts", own, "en")
    settings = replace(ports.settings, language="en")
    shown = SettingsWindow(make_context(replace(ports, texts=texts, settings=settings)))
    qtbot.addWidget(shown)
    shown.show()
    shown.show_page("texts")
    return shown


@pytest.fixture
def page(window: SettingsWindow) -> TextsPage:
    found = window.pages["texts"]
    assert isinstance(found, TextsPage)
    found.choose("promise", "en", Tone.FRIENDLY)
    found.editor.trial.client.setCurrentIndex(found.editor.trial.client.findData("marta"))
    return found


def reads(page: TextsPage) -> str:
    return page.editor.trial.preview.toPlainText()


def copy_file(own: Path, language: str = "en") -> Path:
    return own / language / "promise.friendly.txt"


def test_a_text_is_shown_as_it_is_written_and_as_it_reads(page: TextsPage) -> None:
    assert page.editor.field.toPlainText().startswith("Hi{% if name %}")
    assert reads(page).startswith("Hi Marta Ruiz, I'll take care of this: ")
    assert page.editor.state.text() == "Respiro's text"
    assert not page.editor.save_button.isEnabled()
    assert not page.editor.back_button.isEnabled()


def test_another_language_or_tone_shows_that_text(page: TextsPage) -> None:
    page.choose("promise", "es", Tone.FORMAL)
    assert reads(page).startswith("Hola, Marta Ruiz:\n\nMe ocupo de ello")
    page.choose("profile_invader", "en")
    assert not page.tone.isEnabled()
    assert reads(page).startswith("Invader\n")


def test_the_preview_follows_each_keystroke(page: TextsPage, qtbot: QtBot) -> None:
    page.editor.field.setPlainText("Sure, ")
    page.editor.field.moveCursor(page.editor.field.textCursor().MoveOperation.End)
    qtbot.keyClicks(page.editor.field, "{{ name }}")
    assert reads(page) == "Sure, Marta Ruiz"
    assert page.editor.note.text == ""
    assert page.editor.state.text() == "Not saved yet"


def test_a_line_that_does_not_work_is_marked_and_respiro_s_text_is_shown(page: TextsPage) -> None:
    page.editor.field.setPlainText("Hi\n\n{{ nmae }}")
    assert page.editor.field.marked_line == 3
    assert "Line 3: Nothing is known by the name “nmae”." in page.editor.note.text
    assert reads(page).startswith("Hi Marta Ruiz, I'll take care")
    page.editor.field.setPlainText("Hi\n\n{{ name }}")
    assert page.editor.field.marked_line == 0
    assert page.editor.note.text == ""


def test_what_is_saved_is_the_user_s_own_copy(page: TextsPage, own: Path, qtbot: QtBot) -> None:
    page.editor.field.setPlainText("Sure, {{ name }}.")
    page.editor.field.setFocus()
    qtbot.keyClick(page.editor.field, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    assert copy_file(own).read_text(encoding="utf-8") == "Sure, {{ name }}.\n"
    assert page.list.currentItem().text() == "I'll do it by … · yours"
    assert page.editor.state.text() == "Your own copy"
    assert not page.editor.save_button.isEnabled()


def test_back_to_respiro_s_text_and_undo(page: TextsPage, own: Path, window: SettingsWindow) -> None:
    page.editor.field.setPlainText("Sure.")
    page.editor.save()
    page.editor.go_back()
    assert not copy_file(own).exists()
    assert page.editor.field.toPlainText().startswith("Hi{% if name %}")
    window.desk.undo()
    assert page.editor.field.toPlainText() == "Sure."
    assert copy_file(own).exists()
    window.desk.undo()
    assert not copy_file(own).exists()


def test_respiro_s_text_typed_again_is_no_copy(page: TextsPage, own: Path) -> None:
    shipped = page.editor.field.toPlainText()
    page.editor.field.setPlainText("Sure.")
    page.editor.save()
    page.editor.field.setPlainText(shipped)
    page.editor.save()
    assert not copy_file(own).exists()


def test_what_is_not_saved_is_kept_while_another_text_is_looked_at(page: TextsPage) -> None:
    page.editor.field.setPlainText("Half a sen")
    page.choose("received")
    assert page.editor.field.toPlainText() != "Half a sen"
    page.choose("promise")
    assert page.editor.field.toPlainText() == "Half a sen"
    page.editor.go_back()
    assert page.editor.field.toPlainText().startswith("Hi{% if name %}")


def test_a_name_is_inserted_where_the_cursor_is(page: TextsPage) -> None:
    page.editor.field.setPlainText("By: ")
    page.editor.field.moveCursor(page.editor.field.textCursor().MoveOperation.End)
    page.editor.menu.aboutToShow.emit()
    actions = {str(action.data()): action for action in page.editor.menu.actions()}
    actions["when"].trigger()
    assert page.editor.field.toPlainText() == "By: {{ when }}"
    assert "Marta Ruiz" in actions["name"].text()


def test_the_text_as_it_reads_is_copied(page: TextsPage) -> None:
    page.editor.trial.copy_button.click()
    assert QGuiApplication.clipboard().text() == reads(page)


def test_a_copy_that_can_t_be_stored_stays_in_its_field(page: TextsPage, own: Path, window: SettingsWindow) -> None:
    own.write_text("a file where the folder would be")
    page.editor.field.setPlainText("Sure.")
    page.editor.save()
    assert "could not be written" in window.trouble.text
    assert page.editor.field.toPlainText() == "Sure."
    assert page.editor.save_button.isEnabled()


def test_a_text_that_only_the_user_has_is_listed(page: TextsPage, own: Path) -> None:
    (own / "en").mkdir(parents=True)
    (own / "en" / "thank_you.txt").write_text("Thanks, {{ name }}.", encoding="utf-8")
    page.fill_list()
    page.choose("thank_you")
    assert page.list.currentItem().text() == "Thank you · yours"
    assert reads(page) == "Thanks, Marta Ruiz."
    assert not page.editor.back_button.isEnabled()


def test_how_clients_are_addressed_is_set_here(page: TextsPage, window: SettingsWindow, qtbot: QtBot) -> None:
    page.manner.setCurrentIndex(1)
    page.manner.activated.emit(1)
    page.signature.setFocus()
    page.signature.clear()
    qtbot.keyClicks(page.signature, "Yolanda")
    qtbot.keyClick(page.signature, Qt.Key.Key_Return)
    settings = window.desk.context.settings
    assert (settings.tone, settings.own_name) == (Tone.FORMAL, "Yolanda")


def test_all_of_it_is_reached_by_tab(page: TextsPage, window: SettingsWindow, qtbot: QtBot) -> None:
    page.editor.field.setPlainText("Sure.")
    page.language.setFocus()
    wanted = [
        page.list,
        page.editor.field,
        page.editor.save_button,
        page.editor.trial.client,
        page.editor.trial.preview,
    ]
    seen = []
    for _ in range(14):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
    assert [widget for widget in seen if widget in wanted][:5] == wanted
