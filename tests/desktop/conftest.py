"""A desktop for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from support.desktop_rig import DesktopRig


@pytest.fixture
def rig(home: Path) -> Iterator[DesktopRig]:
    """Give the test an X server and a session bus on which nothing runs yet."""
    with DesktopRig(home) as rig:
        yield rig


@pytest.fixture
def desktop(rig: DesktopRig) -> DesktopRig:
    """Give the test a desktop with a window manager and a panel."""
    rig.start_window_manager()
    rig.start_panel()
    return rig
