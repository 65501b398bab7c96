"""Keeps or shares the review that is shown: as a page, a picture or a table, with clients' names or without."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QStandardPaths, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from respiro.domain.errors import RespiroError
from respiro.services.review.report import WeekReport
from respiro.ui import hand_off, words
from respiro.ui.context import Context, WorkerStarter
from respiro.ui.runtime.worker_runner import WorkerRunner

NOTE: Final = "share_folder"
"""The store's note of where the last file went."""
FORMATS: Final = ("pdf", "png", "csv", "json")


class ShareMenu(QMenu):
    """Asks where to, has a process of its own write the file, and says where it is; ``said`` tells words, refusal.

    ``shown`` answers the review that is shown, None if none is. ``start`` starts that process, ``opener`` opens what
    was written.
    """

    said = Signal(str, bool)

    def __init__(
        self,
        context: Context,
        shown: Callable[[], WeekReport | None],
        parent: QWidget | None = None,
        start: WorkerStarter | None = None,
        opener: hand_off.Opener = hand_off.TO_DESKTOP,
    ) -> None:
        super().__init__(parent)
        self._context, self._shown, self._opener = context, shown, opener
        self._start = start or WorkerRunner([*context.command, "paper"], self)
        self._written: Path | None = None
        self.saving = {kind: self._add(f"share_{kind}") for kind in FORMATS}
        self.addSeparator()
        self.without_names = self._add("without_names")
        self.without_names.setCheckable(True)
        self.addSeparator()
        self.open_written = self._add("open_written")
        self.open_written.setVisible(False)
        self.open_written.triggered.connect(self._open)
        for kind, action in self.saving.items():
            action.triggered.connect(lambda _=False, kind=kind: self.ask_where(kind))
        self.aboutToShow.connect(self._update)
        self._retranslate()

    def ask_where(self, kind: str) -> QFileDialog | None:
        """Ask where the shown review goes; None without one."""
        report = self._shown()
        if report is None:
            return None
        dialog = QFileDialog(self.parentWidget(), self.saving[kind].text().replace("&", "").rstrip("…"), self._folder())
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{self._kind_name(kind)} (*.{kind})")
        dialog.setDefaultSuffix(kind)
        dialog.selectFile(f"respiro-{report.week}.{kind}")
        dialog.fileSelected.connect(lambda file: self.save(report, kind, Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def save(self, report: WeekReport, kind: str, file: Path) -> None:
        """Have the review written into a file; what became of it is said."""
        names = ["--without-names"] if self.without_names.isChecked() else []
        level = ["--level", str(report.forecast.level)]
        run = self._start(
            ["--week", str(report.week), "--format", kind, "--to", str(file), *level, *names],
            self,
        )
        run.succeeded.connect(lambda _result: self._on_written(file))
        run.failed.connect(lambda error: self.said.emit(words.fault_words(error), True))
        self.said.emit(self.tr("Writing {file}…").format(file=words.plain(file.name)), False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _add(self, name: str) -> QAction:
        action = self.addAction("")
        action.setObjectName(name)
        return action

    def _retranslate(self) -> None:
        texts = {
            "pdf": self.tr("Save as &PDF…"),
            "png": self.tr("Save as p&icture…"),
            "csv": self.tr("Save as &table (CSV)…"),
            "json": self.tr("Save as &JSON…"),
        }
        for kind, text in texts.items():
            self.saving[kind].setText(text)
        self.without_names.setText(self.tr("&Leave out clients' names"))
        name = words.plain(self._written.name) if self._written else ""
        self.open_written.setText(self.tr("&Open {file}").format(file=name.replace("&", "&&")))

    def _kind_name(self, kind: str) -> str:
        return {
            "pdf": self.tr("Page"),
            "png": self.tr("Picture"),
            "csv": self.tr("Table"),
            "json": self.tr("JSON"),
        }[kind]

    def _update(self) -> None:
        there = self._shown() is not None
        for action in self.saving.values():
            action.setEnabled(there)
        self.open_written.setVisible(self._written is not None and self._written.is_file())

    def _folder(self) -> str:
        """Return where the last file went, else the documents' folder."""
        try:
            noted = self._context.ports.store.note(NOTE) or ""
        except RespiroError:
            noted = ""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folders = (folder for folder in (noted, documents) if folder and Path(folder).is_dir())
        return next(folders, str(Path.home()))

    def _on_written(self, file: Path) -> None:
        self._written = file
        self._retranslate()
        folder = str(file.parent)
        self._context.store(lambda ports: ports.store.put_note(NOTE, folder), lambda _: None, lambda _: None)
        text = self.tr("Saved as {file} in {folder}.")
        self.said.emit(text.format(file=words.plain(file.name), folder=words.plain(folder)), False)

    def _open(self) -> None:
        """Open what was written here, and nothing else, with the program that the desktop has for it."""
        file = self._written
        if file is not None and not hand_off.open_written(file, self._opener):
            text = self.tr("No program opened {file}. It lies in {folder}.")
            self.said.emit(text.format(file=words.plain(file.name), folder=words.plain(str(file.parent))), True)
