"""The texts for clients: Respiro's, and the user's own copies of them, tried on a client as they are written."""

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from respiro.domain.clients import Tone
from respiro.services.settings import SYSTEM
from respiro.services.texts import CLIENT_KINDS
from respiro.ui import text_words
from respiro.ui.look import HALF, UNIT
from respiro.ui.widgets.forms import Hint, Note
from respiro.ui.windows.settings_pages.desk import SettingsDesk
from respiro.ui.windows.settings_pages.page import SettingsPage
from respiro.ui.windows.settings_pages.rows import add_row, in_a_row
from respiro.ui.windows.settings_pages.text_editor import TextEditor
from respiro.ui.windows.settings_pages.text_trial import Which

_KIND = Qt.ItemDataRole.UserRole
_TONES = (Tone.FRIENDLY, Tone.FORMAL)


class TextsPage(SettingsPage):
    """A list of texts, a language and a tone at the left and top; the chosen text beside them."""

    def __init__(self, desk: SettingsDesk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.begin(self.tr("Texts"))
        self.column.addWidget(Hint(self.tr("What goes out to clients, each in its own language and tone.")))
        self._add_manners()
        self.list, self.language, self.tone = QListWidget(), QComboBox(), QComboBox()
        self.editor = TextEditor(desk)
        self._lay_out()
        self._fill_languages()
        self.tone.setCurrentIndex(self.tone.findData(self.desk.context.settings.tone.value))
        self.fill_list()
        self._connect()
        self.refresh()

    def _add_manners(self) -> None:
        form = self.add_form()
        self.manner = QComboBox()
        for tone in _TONES:
            self.manner.addItem(text_words.tone_name(tone), tone.value)
        note = self.choice_for("texts.tone", self.manner)
        add_row(form, self.tr("&Address clients"), in_a_row(self.manner), note, self.manner)
        self.signature, note = self.line_for("user.name")
        self.signature.setPlaceholderText(self.tr("How you sign"))
        add_row(form, self.tr("Your &name"), self.signature, note, self.signature)
        self.checks, note = self._checks()
        add_row(form, self.tr("You read &mail at"), self.checks, note, self.checks)

    def _checks(self) -> tuple[QLineEdit, Note]:
        field, note = self.line_for("user.inbox_checks")
        field.setPlaceholderText(self.tr("10:00, 16:00"))
        return field, note

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Texts"))
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.language.setAccessibleName(self.tr("Language"))
        self.tone.setAccessibleName(self.tr("Tone"))
        for tone in _TONES:
            self.tone.addItem(text_words.tone_name(tone), tone.value)
        left = QVBoxLayout()
        left.setSpacing(HALF)
        left.addWidget(self.language)
        left.addWidget(self.tone)
        left.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(2 * UNIT)
        row.addLayout(left)
        row.addWidget(self.editor, 1)
        self.column.addSpacing(UNIT)
        self.column.addLayout(row, 1)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self.show_text)
        self.language.currentIndexChanged.connect(self.fill_list)
        self.tone.currentIndexChanged.connect(self.show_text)
        self.editor.stored.connect(self.fill_list)
        self.desk.context.clients_changed.connect(self.editor.trial.fill_clients)
        for key, step in (("Ctrl+S", self.editor.save), ("Ctrl+Shift+C", self.editor.trial.copy)):
            QShortcut(QKeySequence(key), self, step, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # what is chosen

    @property
    def which(self) -> Which:
        """The text that is chosen."""
        kind = self._kind
        return Which(kind, str(self.language.currentData()), self._tone(kind))

    @property
    def _kind(self) -> str:
        return str(self.list.currentItem().data(_KIND)) if self.list.currentRow() >= 0 else ""

    def choose(self, kind: str, language: str = "", tone: str = "") -> None:
        """Choose a text; a language or a tone that is not given stays as it is."""
        if language:
            self.language.setCurrentIndex(max(self.language.findData(language), 0))
        if tone:
            self.tone.setCurrentIndex(self.tone.findData(Tone(tone).value))
        for row in range(self.list.count()):
            if self.list.item(row).data(_KIND) == kind:
                self.list.setCurrentRow(row)

    def _tone(self, kind: str) -> str:
        tones = self.desk.context.ports.texts.tones(kind, str(self.language.currentData())) if kind else ("",)
        wanted = str(self.tone.currentData())
        return wanted if wanted in tones else tones[0]

    def _fill_languages(self) -> None:
        texts = self.desk.context.ports.texts
        tags = dict.fromkeys((*text_words.LANGUAGES, *(copy.language for copy in texts.copies())))
        for tag in tags:
            self.language.addItem(text_words.language_name(tag), tag)
        setting = self.desk.context.settings.language
        own = QLocale().name().partition("_")[0] if setting == SYSTEM else setting
        self.language.setCurrentIndex(max(self.language.findData(own), 0))

    def fill_list(self) -> None:
        """Show all texts, those of the user's own marked; the same one stays chosen."""
        texts = self.desk.context.ports.texts
        kinds = [*(kind for kind in CLIENT_KINDS if kind in texts.kinds()), *texts.kinds()]
        own = {copy.kind for copy in texts.copies() if copy.language == self.language.currentData()}
        chosen = self.which.kind or next(iter(kinds), "")
        with QSignalBlocker(self.list):
            self.list.clear()
            for kind in dict.fromkeys(kinds):
                name = text_words.kind_name(kind)
                item = QListWidgetItem(self.tr("{text} · yours").format(text=name) if kind in own else name)
                item.setData(_KIND, kind)
                self.list.addItem(item)
                if kind == chosen:
                    self.list.setCurrentItem(item)
        bar = self.list.verticalScrollBar().sizeHint().width()
        self.list.setFixedWidth(min(self.list.sizeHintForColumn(0) + bar + UNIT, 26 * UNIT))
        self.show_text()

    def show_text(self) -> None:
        """Show the chosen text, once the page is seen: templates are loaded with the first one."""
        which = self.which
        has_tones = bool(which.tone) or not which.kind
        self.tone.setEnabled(has_tones)
        if self.isVisible() and which.kind:
            self.editor.show_text(which)

    def showEvent(self, event: QShowEvent) -> None:
        """Show the chosen text as it is by now."""
        super().showEvent(event)
        self.show_text()
