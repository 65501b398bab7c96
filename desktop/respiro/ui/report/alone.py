"""The page in a process of its own, where there is no screen: what must be there before a font can be asked for."""

import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from respiro.services.review.export import report_csv, report_json
from respiro.services.review.report import WeekReport
from respiro.ui.report.nameless import nameless
from respiro.ui.report.paper import write_pdf, write_png
from respiro.ui.report.saving import save
from respiro.ui.runtime.language import Language


def _write_csv(report: WeekReport, target: Path) -> None:
    save(target, report_csv(report).encode())


def _write_json(report: WeekReport, target: Path) -> None:
    save(target, (json.dumps(report_json(report), ensure_ascii=False, indent=2) + "\n").encode())


_WRITERS: dict[str, Callable[[WeekReport, Path], None]] = {
    "pdf": write_pdf,
    "png": write_png,
    "csv": _write_csv,
    "json": _write_json,
}


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written where, and whether clients are named."""

    target: Path
    format: str
    with_names: bool


def paint_alone(report: WeekReport, order: Order, resources: Path, language: str) -> None:
    """Write a review in the user's language. Raises StoreError no_fonts, file_not_writable, disk_full."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_LOGGING_RULES"] = "*=false"  # stderr is for what the user is told
    application = QGuiApplication(["respiro"])
    Language(resources / "i18n").install(language)
    _WRITERS[order.format](report if order.with_names else nameless(report), order.target)
    application.shutdown()
