"""Every language says what the English says: the same values, the same letters to press, its own plural forms."""

import importlib.util
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from respiro import phrases
from respiro.domain.errors import InvalidValueError
from respiro.services.accounts import AccountState
from respiro.ui.dialogs.add_account_dialog import AddAccountDialog
from respiro.ui.dialogs.change_account_dialog import ChangeAccountDialog
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.dialogs.session_password_dialog import SessionPasswordDialog
from respiro.ui.dialogs.subscribe_dialog import SubscribeDialog
from respiro.ui.windows.settings_window import SettingsWindow
from respiro.ui.windows.welcome_window import WelcomeWindow
from respiro.ui.words import fault_words
from support.accounts_scene import account
from support.settings_stage import make_context

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "i18n"
PLURAL_FORMS = {"en": 2, "es": 2, "pl": 3, "ro": 3}
LANGUAGES = ("es", "pl", "ro")


def entries(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """Give (English, what is said, whether it has plural forms) of what is translated."""
    tree = ET.parse(FOLDER / f"respiro_{language}.ts")  # noqa: S314  our own file
    for message in tree.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        if translation.get("type") != "unfinished":
            plural = message.get("numerus") == "yes"
            texts = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            yield message.findtext("source") or "", texts, plural


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_no_value_is_lost_or_made_up(language: str) -> None:
    for english, texts, _ in entries(language):
        for text in texts:
            assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", english)), text


@pytest.mark.parametrize("language", PLURAL_FORMS)
def test_every_number_has_all_forms_of_the_language(language: str) -> None:
    forms = {english: texts for english, texts, plural in entries(language) if plural}
    assert forms
    for texts in forms.values():
        assert len(texts) == PLURAL_FORMS[language]
        assert all(texts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_has_a_letter_to_press_keeps_one(language: str) -> None:
    for english, texts, _ in entries(language):
        assert ("&" in english) == ("&" in texts[0]), texts[0]
        assert texts[0].strip() or not english.strip()


def build_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def speak(qapp: QApplication, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Let the application speak the parameter's language."""
    language = str(request.param)
    compiled = tmp_path / f"respiro_{language}.qm"
    build_script().run_qt("lrelease", "-silent", FOLDER / f"respiro_{language}.ts", "-qm", compiled)
    translator = QTranslator()
    assert translator.load(str(compiled))
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    qapp.installTranslator(translator)
    yield language
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def letters(part: QWidget) -> list[str]:
    texts = [label.text() for label in part.findChildren(QLabel) if label.buddy()]
    texts += [button.text() for button in part.findChildren(QAbstractButton)]
    return [text[text.index("&") + 1].lower() for text in texts if "&" in text]


@pytest.mark.parametrize("speak", ["en", *LANGUAGES], indirect=True)
def test_no_letter_is_given_twice_in_one_window(qtbot: QtBot, speak: str) -> None:
    context = make_context()
    window = SettingsWindow(context)
    others = (
        *(ClientDialog(None), ImportDialog(context), SubscribeDialog(context), WelcomeWindow(context)),
        *(AddAccountDialog(context), SessionPasswordDialog(account())),
        ChangeAccountDialog(context, AccountState(account(), ())),
    )
    for widget in (window, *others):
        qtbot.addWidget(widget)
    own = [window.undo_button.text(), window.close_button.text()]
    own_letters = [text[text.index("&") + 1].lower() for text in own if "&" in text]
    for part in (*window.pages.values(), *others):
        found = letters(part) + (own_letters if part in window.pages.values() else [])
        assert len(found) == len(set(found)), f"{speak}, {type(part).__name__}: {sorted(found)}"


@pytest.mark.parametrize("speak", ["pl"], indirect=True)
def test_polish_counts_in_its_own_way(speak: str) -> None:
    del speak
    said = [QCoreApplication.translate("CalendarRows", "%n entries", "", count) for count in (1, 2, 5, 12, 22)]
    assert said == ["1 wpis", "2 wpisy", "5 wpisów", "12 wpisów", "22 wpisy"]


@pytest.mark.parametrize("speak", ["en", *LANGUAGES], indirect=True)
def test_no_sentence_about_a_fault_is_cut_before_it_says_what_to_do(speak: str) -> None:
    del speak
    for kind, english in phrases.FAULT_SENTENCES.items():
        error = InvalidValueError(kind, **dict.fromkeys(re.findall(r"\{(\w+)\}", english), "x" * 30))
        whole = phrases.told(error, lambda text: QCoreApplication.translate(phrases.CONTEXT, text))
        assert fault_words(error).endswith(whole[-10:]), whole
