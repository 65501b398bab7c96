"""Finding the parts of an account's calendars, as the user sees them."""

from PySide6.QtWidgets import QCheckBox, QWidget


def read_box(rows: QWidget, href: str) -> QCheckBox:
    """Return the check box of a calendar; those that were shown before may not be gone yet."""
    return rows.findChildren(QCheckBox, href)[-1]
