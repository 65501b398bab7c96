"""Looks a whole window through for what would show a stranger's text as anything but plain text."""

import re
import unicodedata
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtGui import Qt as RichQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

from support.hostile import MARK

ROLE = Qt.ItemDataRole
_SHOWN_ROLES = (ROLE.DisplayRole, ROLE.StatusTipRole, ROLE.AccessibleTextRole, ROLE.AccessibleDescriptionRole)
_HIDING = {"Cc", "Cf", "Cs", "Zl", "Zp"}
_OURS = "\n\t\u2068\u2069\u200b"
"""What our own texts may have: lines, isolates around a name, and places where an overlong word may break."""
_JOINED = re.compile("(?<=[\u0600-\u109f\U0001f000-\U0001ffff])[\u200c\u200d](?=[\u0600-\u109f\U0001f000-\U0001ffff])")
"""Joiners between letters or emoji that need them."""
_KEY = re.compile("&(.)")
_MOST_ROWS = 300


def flaws(window: QWidget) -> list[str]:
    """Return what is wrong with a window: markup that is read, characters that hide, keys out of a stranger's &."""
    found: list[str] = []
    for widget in (window, *window.findChildren(QWidget)):
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        found += (f"{where}: {flaw}" for flaw in _widget_flaws(widget))
    return found


def shown_texts(window: QWidget) -> Iterator[str]:
    """Yield all texts of a window that are looked at: to see that foreign text got there at all."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (text for _, text in _texts(widget))


def action_flaws(action: QAction) -> Iterator[str]:
    """Yield what is wrong with a menu's entry."""
    yield from _keyed(f"action {action.objectName()}", action.text())
    menus = [menu for menu in action.associatedObjects() if isinstance(menu, QMenu)]
    if any(menu.toolTipsVisible() for menu in menus):  # nobody sees them otherwise
        yield from tip_flaws(action.toolTip())


def tip_flaws(text: str) -> Iterator[str]:
    """Yield what is wrong with a tooltip, which Qt reads as markup where it looks like some."""
    is_escaped = text.startswith("<qt>")
    if not is_escaped:
        if RichQt.mightBeRichText(text) or MARK in text:
            yield f"tooltip may be read as markup: {text[:80]!a}"
        yield from hidden("tooltip", text)
        return
    document = QTextDocument()
    document.setHtml(text)
    yield from hidden("tooltip", document.toPlainText().replace("\u2028", "\n"))
    if re.search(r"<(?!/?qt>|br>)", text):
        yield f"tooltip has markup: {text[:80]!a}"


def hidden(what: str, text: str) -> Iterator[str]:
    """Yield which characters of a text can't be seen, or steer what is."""
    if text.count("\u2068") != text.count("\u2069"):
        yield f"{what} leaves an isolate open: {text[:80]!a}"
    for char in sorted(set(_JOINED.sub("", text))):
        if unicodedata.category(char) in _HIDING and char not in _OURS:
            yield f"{what} has {char!a}: {text[:80]!a}"


def _widget_flaws(widget: QWidget) -> Iterator[str]:
    yield from tip_flaws(widget.toolTip())
    for what, text in _texts(widget):
        yield from hidden(what, text)
    if isinstance(widget, QLabel):
        yield from _label_flaws(widget)
    if isinstance(widget, QTextEdit) and MARK in widget.toPlainText():
        yield "a field for rich text holds foreign text"
    if isinstance(widget, (QAbstractButton, QGroupBox)):
        yield from _keyed("button", widget.text() if isinstance(widget, QAbstractButton) else widget.title())
    if isinstance(widget, QMenu):
        for action in widget.actions():
            yield from action_flaws(action)
    for model in _models(widget):
        for index in _indexes(model, QModelIndex()):
            yield from tip_flaws(str(index.data(ROLE.ToolTipRole) or ""))


def _label_flaws(label: QLabel) -> Iterator[str]:
    text = label.text()
    if label.textFormat() is not Qt.TextFormat.PlainText and (MARK in text or RichQt.mightBeRichText(text)):
        yield f"label may read markup: {text[:80]!a}"
    if label.openExternalLinks():
        yield "label opens links by itself"
    if label.buddy() is not None:
        yield from _keyed("label", text)


def _keyed(what: str, text: str) -> Iterator[str]:
    """Yield whether an & of a stranger became a key, in a text where Qt looks for such."""
    seen = _KEY.sub(r"\1", text)
    if MARK in text and re.search(rf"\bRD {MARK}", seen):
        yield f"{what} takes a stranger's & for a key: {text[:80]!a}"


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "title", widget.windowTitle()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if isinstance(widget, (QLabel, QAbstractButton)):
        yield "text", widget.text()
    if isinstance(widget, QGroupBox):
        yield "title", widget.title()
    if isinstance(widget, QLineEdit):
        yield "text", widget.displayText()
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        yield "text", widget.toPlainText()
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(place)) for place in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())
    for model in _models(widget):
        for index in _indexes(model, QModelIndex()):
            yield from (("item", str(index.data(role) or "")) for role in _SHOWN_ROLES)


def _models(widget: QWidget) -> Iterator[QAbstractItemModel]:
    if isinstance(widget, (QComboBox, QAbstractItemView)) and (model := widget.model()):
        yield model
    if isinstance(widget, QLineEdit) and (completer := widget.completer()):
        yield completer.model()


def _indexes(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[QModelIndex]:
    is_list = isinstance(model, QAbstractListModel)
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in range(1 if is_list else model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield index
            if not is_list:
                yield from _indexes(model, index)
