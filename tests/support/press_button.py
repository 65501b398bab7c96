"""Presses a button of another program by its label: press_button.py PROGRAM LABEL. For the system's Python (pyatspi)."""

import sys
from typing import Any

import pyatspi

BUTTONS = ("button", "push button")


def find(node: Any, label: str) -> Any:
    if node is None:
        return None
    if node.name == label and node.getRoleName() in BUTTONS:
        return node
    found = (find(node.getChildAtIndex(number), label) for number in range(node.childCount))
    return next((button for button in found if button is not None), None)


program, label = sys.argv[1:]
for application in pyatspi.Registry.getDesktop(0):
    if application is not None and application.name == program and (button := find(application, label)):
        sys.stdout.write("pressed" if button.queryAction().doAction(0) else "refused")
        break
