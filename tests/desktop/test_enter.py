"""Enter does the primary thing of a window, also on desktops whose theme lets it press any button."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from support.desktop_rig import DesktopRig

PROGRAM = Path(__file__).resolve().parents[1] / "support" / "press_enter.py"


def test_enter_on_a_box_of_ours_presses_the_primary_button_under_gtk_s_theme(rig: DesktopRig) -> None:
    done = subprocess.run(
        [sys.executable, str(PROGRAM)],
        env=rig.environment | {"QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": "gtk3"},
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    told = json.loads(done.stdout.splitlines()[-1])
    if not told["QCheckBox"]["box"]:
        pytest.skip("Qt has no GTK theme here")
    for kind in ("CheckBox", "RadioButton"):
        assert told[kind] == {"box": False, "button": True}
