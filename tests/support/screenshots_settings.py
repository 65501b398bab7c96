"""Pictures of the settings, the import and the welcome, in all their states, for looking at."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from respiro.domain.errors import AgendaFileError
from respiro.domain.work_time import DayRange
from respiro.services.ports import Problem, Source
from respiro.services.settings import from_texts
from respiro.ui.dialogs.client_dialog import ClientDialog
from respiro.ui.dialogs.import_dialog import ImportDialog
from respiro.ui.windows.settings_window import SettingsWindow
from respiro.ui.windows.welcome_window import WelcomeWindow
from support.fakes import WEDNESDAY, FakeStore, demo_ports, empty_ports
from support.settings_stage import FakeWorker, import_result, make_context

_PROBLEMS = [
    {"file": "basic.ics", "line": 812, "uid": "7k2bd0@google.com", "kind": "no_start", "detail": ""},
    {
        "file": "basic.ics",
        "line": 4410,
        "uid": "20190312T101500-77@example.org",
        "kind": "bad_rule",
        "detail": "FREQ=NEVER",
    },
]


def _pages() -> Iterator[tuple[str, QWidget]]:
    ports = demo_ports()
    assert isinstance(ports.store, FakeStore)
    problems = [Problem("Personal", **problem) for problem in _PROBLEMS]  # type: ignore[arg-type]
    ports.store.add_source(
        Source(2, "Personal", "/home/yolanda/basic.ics", WEDNESDAY - timedelta(days=9), 57, 2), *problems
    )
    context = make_context(ports)
    days = (DayRange(date(2026, 12, 24), date(2026, 12, 31)), DayRange(date(2027, 1, 5), date(2027, 1, 5)))
    texts = {"work.days_off": ", ".join(map(str, days)), "work.holidays": "ES-CT", "work.friday": "9:00-14:00"}
    context.change_settings(from_texts(texts, context.settings))
    window = SettingsWindow(context)
    for name in window.pages:
        window.show_page(name)
        if name == "calendars":
            window.pages[name].list.setCurrentRow(0)  # type: ignore[attr-defined]
        yield f"settings-{name}", window
    window.show_page("work")
    window.desk.put({"work.tuesday": "14:00-9:00", "work.wednesday": "09:00-13:00, 12:00-18:00"})
    window.pages["work"].hours.show_day(1, "14:00-9:00")  # type: ignore[attr-defined]
    window.pages["work"].hours.show_day(2, "09:00-13:00, 12:00-18:00")  # type: ignore[attr-defined]
    yield "settings-work-refused", window
    window.show_page("margin")
    window.desk.put({"margin.daily_minimum": "150"})
    window.pages["margin"].daily_minimum.setValue(150)  # type: ignore[attr-defined]
    yield "settings-margin-refused", window
    window.close()
    bare = SettingsWindow(make_context(empty_ports()))
    for name in ("work", "clients", "calendars"):
        bare.show_page(name)
        yield f"settings-{name}-empty", bare


def _dialogs() -> Iterator[tuple[str, QWidget]]:
    worker = FakeWorker()
    context = make_context(worker=worker)
    yield "client-new", ClientDialog(None)
    yield "client-edit", ClientDialog(context.ports.store.clients()[0])
    dialog = ImportDialog(context)
    yield "import-choice", dialog
    dialog.choice.choose("/home/yolanda/Descargas/basic.ics", "")
    yield "import-chosen", dialog
    dialog.start()
    worker.runs[-1].progressed.emit("reading", 140, 312)
    dialog._show_face(dialog.progress)
    yield "import-progress", dialog
    worker.runs[-1].failed.emit(
        AgendaFileError("not_a_calendar", file="/home/yolanda/Descargas/basic.ics", looks_like="HTML")
    )
    yield "import-failed", dialog
    dialog.start()
    worker.runs[-1].succeeded.emit(import_result())
    yield "import-done", dialog
    dialog.outcome.show_result(
        import_result(
            accepted=310,
            reported=2,
            problem_count=2,
            problems=_PROBLEMS,
            guests_without_you=True,
            owner_hint="yolanda@example.org",
            kept_missing=48,
        )
    )
    yield "import-done-with-everything", dialog
    yield "welcome", WelcomeWindow(context)


def save_all(folder: Path, qapp: QApplication) -> list[Path]:
    """Grab every state in light and in dark into the folder; answer the files."""
    saved = []
    for scheme, name in ((Qt.ColorScheme.Light, "light"), (Qt.ColorScheme.Dark, "dark")):
        qapp.styleHints().setColorScheme(scheme)
        if scheme is Qt.ColorScheme.Dark and qapp.palette().window().color().lightness() > 128:
            qapp.setPalette(QPalette(QColor("#353535"), QColor("#2b2b2b")))  # the offscreen platform has no schemes
        for source in (_pages, _dialogs):
            for title, widget in source():
                widget.show()
                QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
                qapp.processEvents()
                path = folder / f"{title}-{name}.png"
                widget.grab().save(str(path))
                saved.append(path)
        for widget in qapp.topLevelWidgets():
            widget.close()
    qapp.styleHints().unsetColorScheme()
    qapp.setPalette(QPalette())
    return saved


if __name__ == "__main__":
    import sys

    application = QApplication(sys.argv)
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for file in save_all(target, application):
        print(file)
