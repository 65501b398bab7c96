"""Takes pictures of windows, to be looked at: each in a process of its own, since scale and scheme come first."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parents[2]
_LOCALES = {"spanish": "es_ES", "polish": "pl_PL", "romanian": "ro_RO", "american": "en_US"}
Pictures = Mapping[str, Callable[[], QWidget]]
"""What makes each window, by the picture's name. A name that begins with dark, twice or a language asks for that."""


def dark_palette() -> QPalette:
    """Return dark colours as a desktop would set them; offscreen has no schemes of its own."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: "#2b2b2e",
        roles.WindowText: "#f2f2f2",
        roles.Base: "#1e1e20",
        roles.AlternateBase: "#2b2b2e",
        roles.Text: "#f2f2f2",
        roles.Button: "#3a3a3e",
        roles.ButtonText: "#f2f2f2",
        roles.BrightText: "#ffffff",
        roles.Light: "#4a4a4e",
        roles.Midlight: "#424246",
        roles.Mid: "#4a4a4e",
        roles.Dark: "#1a1a1c",
        roles.Shadow: "#101012",
        roles.Highlight: "#3d6fa5",
        roles.HighlightedText: "#ffffff",
        roles.ToolTipBase: "#3a3a3e",
        roles.ToolTipText: "#f2f2f2",
        roles.PlaceholderText: "#9a9a9a",
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor("#8a8a8e"))
    return palette


def photograph(script: str, pictures: Pictures, arguments: list[str]) -> int:
    """Take the pictures that the arguments name after the folder, all by default; answers the exit status.

    ``script`` is the file that was started: it is started again for each picture. ``NAME=FILE`` names the file.
    """
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    if len(arguments) == 2:
        name, _, file = arguments[1].partition("=")
        _take(name, pictures[name], folder / f"{file or name}.png")
        return 0
    for name in arguments[1:] or pictures:
        environment = {**os.environ, "QT_SCALE_FACTOR": "2"} if name.startswith("twice") else dict(os.environ)
        subprocess.run([sys.executable, script, str(folder), name], env=environment, check=True)
    return 0


def _take(name: str, make: Callable[[], QWidget], file: Path) -> None:
    locale = QLocale(_LOCALES.get(name.partition("-")[0], "en_GB"))
    QLocale.setDefault(locale)
    application = QApplication(["respiro"])
    application.setStyle("fusion")
    if name.startswith("dark"):
        application.setPalette(dark_palette())
    translator = QTranslator()
    if translator.load(f"respiro_{locale.name().partition('_')[0]}", str(ROOT / "resources" / "i18n")):
        application.installTranslator(translator)
    window = make()
    window.show()
    for _ in range(5):
        application.processEvents()
    assert window.grab().save(str(file))
    window.hide()
