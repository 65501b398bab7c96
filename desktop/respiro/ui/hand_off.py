"""Hands a link to the program that the desktop has for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices

from respiro.domain.links import SCHEMES, is_allowed
from respiro.ui import words

translate = QCoreApplication.translate

Opener = Callable[[QUrl], bool]
TO_DESKTOP: Final[Opener] = QDesktopServices.openUrl
"""The one way out to other programs; nothing else in Respiro names it."""


def open_link(url: str, opener: Opener = TO_DESKTOP) -> bool:
    """Open a link; False if nothing did, or if it is one that never leaves Respiro."""
    if not is_allowed(url):
        return False
    link = QUrl(url, QUrl.ParsingMode.StrictMode)
    return link.isValid() and link.scheme() in SCHEMES and opener(link)


def open_written(file: Path, opener: Opener = TO_DESKTOP) -> bool:
    """Open a file that the user had Respiro write just now, never one that a calendar or anyone else names."""
    return opener(QUrl.fromLocalFile(str(file)))


def target_words(url: str) -> str:
    """Return where a link leads, as it may be shown: the number, the address, or the site."""
    link = QUrl(url, QUrl.ParsingMode.StrictMode)
    if link.scheme() in ("tel", "mailto"):
        return words.plain(link.path(QUrl.ComponentFormattingOption.FullyDecoded))
    return words.plain(link.host() + link.path())


def not_opened_words(url: str) -> str:
    """Return that no program took the link, and what to do."""
    scheme = QUrl(url).scheme()
    if scheme == "tel":
        text = translate("hand_off", "No program here makes calls. The number is {target}.")
    elif scheme == "mailto":
        text = translate("hand_off", "No mail program opened. The address is {target}.")
    else:
        text = translate("hand_off", "No browser opened. The page is {target}.")
    return text.format(target=target_words(url))
