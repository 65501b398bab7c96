"""Presses Enter on boxes of a dialog in a process of its own, whose platform theme is to be chosen from outside."""

import json
import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QRadioButton, QVBoxLayout

from respiro.ui.widgets.choice_boxes import CheckBox, RadioButton


def main() -> None:
    """Print by class whether Enter pressed the box, and whether it pressed the dialog's button."""
    application = QApplication([])
    told = {}
    for kind in (QCheckBox, QRadioButton, CheckBox, RadioButton):
        dialog, box, button = QDialog(), kind("Box"), QPushButton("Add")
        column = QVBoxLayout(dialog)
        column.addWidget(box)
        column.addWidget(button)
        button.setDefault(True)
        button.setCheckable(True)  # so that a press leaves a trace
        dialog.show()
        QTest.keyClick(box, Qt.Key.Key_Return)
        told[kind.__name__] = {"box": box.isChecked(), "button": button.isChecked()}
    application.quit()
    sys.stdout.write(f"{json.dumps(told)}\n")


if __name__ == "__main__":
    main()
