"""The grid that the forms about calendars are made of."""

from PySide6.QtWidgets import QGridLayout

from respiro.ui.look import HALF, UNIT


def form_grid() -> QGridLayout:
    """Return a grid for labels and fields."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(UNIT)
    grid.setVerticalSpacing(HALF)
    grid.setColumnStretch(1, 1)
    return grid
