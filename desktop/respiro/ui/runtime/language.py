"""The language of windows: our translations and Qt's own."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from respiro.services.settings import SYSTEM

_SOURCE = QLocale(QLocale.Language.English)
"""Asked last: without it, English in a language that we don't speak would count "1 block(s)"."""


class Language:
    """Installs translators and the locale, in place of those before."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: list[QTranslator] = []

    def install(self, tag: str) -> None:
        """Speak the settings' language, a tag or "system"; what is not translated stays English."""
        locale = locale_for(tag)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        QLocale.setDefault(locale)
        qt, ours = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(self._folder)
        wanted = [(locale, "qtbase", qt), (locale, "respiro", ours)]
        if locale.language() is not _SOURCE.language():
            wanted.insert(0, (_SOURCE, "respiro", ours))
        for spoken, name, folder in wanted:
            translator = QTranslator()
            if translator.load(spoken, name, "_", folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)


def locale_for(tag: str) -> QLocale:
    """Return the language's locale; the system's where it speaks that language, for it knows the region."""
    system = QLocale.system()
    if tag == SYSTEM or QLocale(tag).language() is system.language():
        return system
    return QLocale(tag)
