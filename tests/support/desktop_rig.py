"""A desktop of its own for a test: X server, session bus, window manager, panel, notification daemon, Respiro."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from jeepney import DBusAddress, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]
SESSION_BUS = Path(__file__).with_name("session.conf")
PRESS_BUTTON = Path(__file__).with_name("press_button.py")
PATIENCE = 30.0
WATCHER = DBusAddress(
    "/StatusNotifierWatcher", bus_name="org.kde.StatusNotifierWatcher", interface="org.kde.StatusNotifierWatcher"
)
ICON_PLACE = (17, 16)
"""Where the panel below draws its only icon."""
_ITEM = "org.kde.StatusNotifierItem"
_MENU = "com.canonical.dbusmenu"
_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
 <property name="configver" type="int" value="2"/>
 <property name="panels" type="array"><value type="int" value="1"/>
  <property name="dark-mode" type="bool" value="{dark}"/>
  <property name="panel-1" type="empty">
   <property name="position" type="string" value="p=6;x=0;y=0"/>
   <property name="length" type="uint" value="100"/>
   <property name="position-locked" type="bool" value="true"/>
   <property name="size" type="uint" value="32"/>
   <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
  </property>
 </property>
 <property name="plugins" type="empty">
  <property name="plugin-1" type="string" value="systray"><property name="square-icons" type="bool" value="true"/></property>
 </property>
</channel>
"""


def wait_for(condition: Callable[[], T | None], what: str, patience: float = PATIENCE) -> T:
    """Return the condition's first true answer. Raises TimeoutError."""
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        if answer := condition():
            return answer
        time.sleep(0.05)
    raise TimeoutError(what)


def helper(name: str) -> str:
    """Return the path of a program that its package puts outside PATH."""
    folders = [Path("/usr/libexec"), *Path("/usr/lib").glob("*/xfce4/*"), Path("/usr/lib/at-spi2-core")]
    return shutil.which(name) or next(str(folder / name) for folder in folders if (folder / name).exists())


@dataclass(frozen=True)
class FakeDaemon:
    """A running fake_daemon.py."""

    process: subprocess.Popen[bytes]
    log: Path

    @property
    def heard(self) -> list[str]:
        """What it was asked so far."""
        return self.log.read_text().splitlines()


class DesktopRig:
    """All processes are started here and ended by their own ids."""

    def __init__(self, folder: Path, *, screen: str = "1280x800x24") -> None:
        self.folder = folder
        self.home = folder / "respiro"
        self._screen = screen
        self._processes: list[subprocess.Popen[bytes]] = []
        self._bus: DBusConnection | None = None
        kept = ("PATH", "PYTHONPATH", "LD_LIBRARY_PATH", "CI")
        self.environment = {name: os.environ[name] for name in kept if name in os.environ} | {
            "HOME": str(folder),
            "LC_ALL": "C.UTF-8",
            "NO_AT_BRIDGE": "1",
            "PYTHONWARNINGS": "error",
            "PYTHONUTF8": "1",
            "QT_QPA_PLATFORM": "xcb",
            "TZ": "Europe/Madrid",
            "XDG_CACHE_HOME": str(folder / ".cache"),
            "XDG_CURRENT_DESKTOP": "XFCE",
            "XDG_CONFIG_HOME": str(folder / ".config"),
            "XDG_DATA_HOME": str(folder / ".local/share"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
            "XDG_SESSION_TYPE": "x11",
        }
        (folder / "run").mkdir(mode=0o700, exist_ok=True)

    def __enter__(self) -> Self:
        try:
            self.environment["DISPLAY"] = ":" + self._start_and_read(
                lambda fd: ["Xvfb", "-displayfd", fd, "-screen", "0", self._screen, "-nolisten", "tcp", "-noreset"]
            )
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_and_read(
                lambda fd: ["dbus-daemon", f"--config-file={SESSION_BUS}", "--nofork", f"--print-address={fd}"]
            )
            self._bus = open_dbus_connection(self.environment["DBUS_SESSION_BUS_ADDRESS"])
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._bus is not None:
            self._bus.close()
        for process in reversed(self._processes):
            self.end(process)

    # processes

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        log = (self.folder / "log").open("ab")
        with log:
            process = subprocess.Popen(
                command, env={**self.environment, **environment}, stdout=log, stderr=log, start_new_session=True
            )
        self._processes.append(process)
        return process

    def end(self, process: subprocess.Popen[bytes], how: int = signal.SIGTERM) -> int:
        if process.poll() is None:
            os.killpg(process.pid, how)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
        return process.wait()

    def run(self, *command: str) -> str:
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60, check=False)
        return done.stdout.strip()

    def _start_and_read(self, command: Callable[[str], Sequence[str]]) -> str:
        """Start a program that writes a line on a descriptor; read to its newline: who hangs up earlier kills it."""
        reading, writing = os.pipe()
        process = subprocess.Popen(
            command(str(writing)),
            pass_fds=[writing],
            env=self.environment,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        self._processes.append(process)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    # the desktop's parts

    def start_window_manager(self) -> None:
        self.start("openbox")
        wait_for(lambda: "window id" in self.run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "window manager")

    def start_panel(self, *, dark: bool = True) -> subprocess.Popen[bytes]:
        folder = self.folder / ".config/xfce4/xfconf/xfce-perchannel-xml"
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / "xfce4-panel.xml").exists():
            (folder / "xfce4-panel.xml").write_text(_PANEL.format(dark=str(dark).lower()))
        self._start_xfconf()
        panel = self.start("xfce4-panel", "--disable-wm-check")
        self.wait_for_name(WATCHER.bus_name)
        return panel

    def start_notification_daemon(self) -> None:
        """Start the daemon, and the accessibility bus through which its buttons are pressed."""
        self.environment.pop("NO_AT_BRIDGE", None)
        self.start(helper("at-spi-bus-launcher"), "--launch-immediately")
        self.wait_for_name("org.a11y.Bus")
        self._start_xfconf()
        self.start(helper("xfce4-notifyd"))
        self.wait_for_name("org.freedesktop.Notifications")

    def press_in_notification(self, label: str) -> None:
        """Press the button of that label in the daemon's window."""
        command = ("/usr/bin/env", "-u", "PYTHONPATH", "-u", "PYTHONWARNINGS", "/usr/bin/python3", str(PRESS_BUTTON))
        wait_for(lambda: self.run(*command, "xfce4-notifyd", label) == "pressed", f"button {label}")

    def _start_xfconf(self) -> None:
        if not self.has_name("org.xfce.Xfconf"):
            self.start(helper("xfconfd"))
            self.wait_for_name("org.xfce.Xfconf")

    # Respiro

    def start_respiro(self, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        return self.start(sys.executable, "-m", "respiro", "--home", str(self.home), *arguments, **environment)

    def respiro(self, *arguments: str) -> str:
        return self.run(sys.executable, "-m", "respiro", "--home", str(self.home), *arguments)

    # the bus

    @property
    def bus(self) -> DBusConnection:
        """The test's own connection."""
        assert self._bus is not None
        return self._bus

    def call(self, address: DBusAddress, method: str, signature: str | None = None, *body: Any) -> tuple[Any, ...]:
        reply = self.bus.send_and_get_reply(new_method_call(address, method, signature, body), timeout=10)
        if reply.header.message_type is MessageType.error:
            raise RuntimeError(f"{method}: {reply.body}")
        return tuple(reply.body)

    def get(self, address: DBusAddress, name: str) -> Any:
        reply = self.bus.send_and_get_reply(Properties(address).get(name), timeout=10)
        if reply.header.message_type is MessageType.error:
            raise RuntimeError(f"{name}: {reply.body}")
        return reply.body[0][1]

    def has_name(self, name: str) -> bool:
        return bool(self.bus.send_and_get_reply(message_bus.NameHasOwner(name), timeout=10).body[0])

    def wait_for_name(self, name: str | None) -> None:
        assert name is not None
        wait_for(lambda: self.has_name(name), name)

    # the tray

    def items(self) -> list[str]:
        """Return the bus names of the icons in the tray."""
        if not self.has_name(str(WATCHER.bus_name)):
            return []
        return [str(item).partition("/")[0] for item in self.get(WATCHER, "RegisteredStatusNotifierItems")]

    def wait_for_item(self, patience: float = PATIENCE) -> "TrayItem":
        """Return the icon once its menu is filled: it comes before the rest of Respiro is loaded."""

        def filled() -> "TrayItem | None":
            with suppress(RuntimeError):  # an icon that is being replaced
                item = next((TrayItem(self, name) for name in self.items()), None)
                return item if item and "Quit" in item.entries() else None
            return None

        return wait_for(filled, "an icon in the tray with its menu", patience)

    # the screen

    def windows(self) -> dict[str, str]:
        """Return the numbers of the visible windows by their titles."""
        numbers = self.run("xdotool", "search", "--onlyvisible", "--name", ".").split()
        return {title_of(self.run("xdotool", "getwindowname", number)): number for number in numbers}

    def wait_for_window(self, title: str) -> str:
        """Return the number of the visible window of that title."""
        return wait_for(lambda: self.windows().get(title), f"window {title}")

    def has_window(self, title: str) -> bool:
        return title in self.windows()

    def active_window(self) -> str:
        """Return the title of the window that has the keyboard."""
        return title_of(self.run("xdotool", "getactivewindow", "getwindowname"))

    def click(self, place: tuple[int, int], button: int = 1) -> None:
        x, y = map(str, place)
        self.run("xdotool", "mousemove", "--sync", x, y, "sleep", "0.2", "click", str(button))

    def key(self, *keys: str) -> None:
        self.run("xdotool", "key", *keys)

    def screenshot(self, name: str) -> Path:
        """Keep a picture of the screen; in RESPIRO_SCREENSHOTS if that is set."""
        folder = Path(os.environ.get("RESPIRO_SCREENSHOTS", str(self.folder)))
        folder.mkdir(parents=True, exist_ok=True)
        self.run("import", "-window", "root", str(folder / name))
        return folder / name


def title_of(name: str) -> str:
    """Return a window's title without the program's name, which Qt adds."""
    return name.removesuffix(" — Respiro")


class TrayItem:
    """Respiro's icon, as the panel sees it over the bus."""

    def __init__(self, rig: DesktopRig, bus_name: str) -> None:
        self._rig = rig
        self.bus_name = bus_name
        self._item = DBusAddress("/StatusNotifierItem", bus_name=bus_name, interface=_ITEM)
        self._menu = DBusAddress("/MenuBar", bus_name=bus_name, interface=_MENU)

    @property
    def tooltip(self) -> str:
        """The words."""
        _icon, _pictures, title, text = self._rig.get(self._item, "ToolTip")
        return f"{title} {text}".strip()

    @property
    def sizes(self) -> set[int]:
        """The widths of the pictures."""
        return {int(width) for width, _height, _pixels in self._rig.get(self._item, "IconPixmap")}

    def activate(self) -> None:
        """Do what a left click does."""
        self._rig.call(self._item, "Activate", "ii", 0, 0)

    def entries(self) -> dict[str, int]:
        """Return the visible entries of the menu, without mnemonics, with their numbers."""
        _revision, layout = self._rig.call(self._menu, "GetLayout", "iias", 0, -1, [])
        entries = {}
        for _signature, (number, properties, _children) in layout[2]:
            label = properties.get("label", ("s", ""))[1]
            if label and properties.get("visible", ("b", True))[1]:
                entries[label.replace("_", "")] = number
        return entries

    def choose(self, label: str) -> None:
        """Choose an entry of the menu."""
        number = wait_for(lambda: self.entries().get(label), label)
        self._rig.call(self._menu, "Event", "isvu", number, "clicked", ("i", 0), 0)
