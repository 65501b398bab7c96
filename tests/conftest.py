"""What holds for every test: no real screen, no real home, no stopwatch."""

import gc
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

# before any Qt import; tests/desktop start their programs on an X server of their own
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI") == "true"

settings.register_profile("ci", deadline=None, derandomize=IN_CI, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("torture", settings.get_profile("ci"), derandomize=False, max_examples=500)
settings.load_profile("ci")


PLACES = {
    "HOME": "",
    "RESPIRO_HOME": "respiro",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": ".local/state",
}


@pytest.fixture(scope="session", autouse=True)
def _no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give a home to what is made once for several tests, too."""
    with pytest.MonkeyPatch.context() as patched:
        move_into(tmp_path_factory.mktemp("nobody"), patched)
        patched.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
        yield


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test a home of its own, with a short path: a socket's may have 107 bytes."""
    folder = tmp_path_factory.mktemp("home")
    move_into(folder, monkeypatch)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def move_into(folder: Path, patched: pytest.MonkeyPatch) -> None:
    """Let all that programs keep for a user lie in the folder."""
    for variable, place in PLACES.items():
        patched.setenv(variable, str(folder / place))
    (folder / "run").mkdir(mode=0o700)


@pytest.fixture(autouse=True)
def _no_real_session_bus(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.node.get_closest_marker("desktop") is None:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")


@pytest.fixture(autouse=True)
def _nothing_of_the_test_before(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Speak no language, and take back what is the whole process's: locale, translators, and windows in the way."""
    installed: list[QTranslator] = []
    install = QCoreApplication.installTranslator

    def noted(translator: QTranslator) -> bool:
        installed.append(translator)
        return install(translator)

    monkeypatch.setattr(QCoreApplication, "installTranslator", staticmethod(noted))
    QLocale.setDefault(QLocale.c())
    yield
    for translator in installed:
        QCoreApplication.removeTranslator(translator)
    for window in QGuiApplication.topLevelWindows():
        with suppress(RuntimeError):  # hiding one may take others along
            window.hide()


def pytest_collection_finish() -> None:
    """Let the garbage collector pass over what was collected, which lives as long as the tests do."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the test desktop where it is not installed; on the build machine its absence is a failure."""
    on_desktop = [item for item in items if item.get_closest_marker("desktop")]
    reason = "" if IN_CI or not on_desktop else desktop_is_missing()
    for item in on_desktop if reason else []:
        item.add_marker(pytest.mark.skip(reason=reason))


def desktop_is_missing() -> str:
    """Say what the test desktop lacks; empty when nothing."""
    script = ROOT / "packaging" / "linux" / "libraries.sh"
    command = ["sh", str(script), "missing", "offscreen", "window", "test-desktop"]
    packages = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    if packages:
        return "these Debian packages are missing: " + ", ".join(packages)
    return "" if shutil.which("Xvfb") else "Xvfb is missing"
