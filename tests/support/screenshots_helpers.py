"""Pictures of the page of backup people and of their dialog, for looking at."""

import sys

from PySide6.QtWidgets import QDialog, QWidget

from respiro.domain.errors import InvalidValueError
from respiro.domain.plan_b import BackupPerson
from respiro.ui.dialogs.helper_dialog import HelperDialog
from respiro.ui.windows.settings_window import SettingsWindow
from support.fakes import demo_ports
from support.photographer import photograph
from support.settings_stage import make_context

OLA = BackupPerson(
    "ola",
    "Ola Nowak",
    ("+48600123456", "+48221234567"),
    ("ola@example.org",),
    "pl",
    ("invoices", "the shop", "calls in the afternoon"),
    18 * 60,
    "Has her own key to the shop's back office. Prefers to be called rather than written to.",
)
PEOPLE = (
    OLA,
    BackupPerson("jose", "José Luis de la Fuente y Castro-Bermúdez"),
    BackupPerson(
        "radu",
        "Radu",
        takes=("servers, mail and everything else that has a plug and makes a noise when it falls over at night",),
        until=21 * 60 + 30,
    ),
)


def page() -> QWidget:
    ports = demo_ports()
    for person in PEOPLE:
        ports.store.put_backup_person(person)
    window = SettingsWindow(make_context(ports))
    window.show_page("helpers")
    window.pages["helpers"].list.setCurrentRow(1)  # type: ignore[attr-defined]
    return window


def empty() -> QWidget:
    window = SettingsWindow(make_context(demo_ports()))
    window.show_page("helpers")
    return window


def dialog(person: BackupPerson | None = OLA) -> QDialog:
    return HelperDialog(person, demo_ports())


def refused() -> QDialog:
    made = dialog(None)
    assert isinstance(made, HelperDialog)
    made.phones.setText("ext. 12")
    made.show()
    made.say_fault(InvalidValueError("name_missing"))
    made.say_fault(InvalidValueError("invalid_phone", text="ext. 12"))
    return made


SCENES = {"page": page, "empty": empty, "dialog": dialog, "new": lambda: dialog(None), "refused": refused}
PICTURES = {
    f"{prefix}-{name}": make for prefix in ("light", "dark", "twice", "spanish") for name, make in SCENES.items()
}

if __name__ == "__main__":
    sys.exit(photograph(__file__, PICTURES, sys.argv[1:]))
