"""Starting with the session: an entry where the platform looks for such, written only when the user wants it."""

import os
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from respiro.domain.errors import StoreError

_DESKTOP_ENTRY = """[Desktop Entry]
Type=Application
Name=Respiro
Icon=respiro
Exec={command}
Terminal=false
StartupNotify=false
X-GNOME-Autostart-enabled=true
"""
_REGISTRY_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
_LABEL = "respiro"
_SPECIAL = '"`$\\'


def start_command() -> list[str]:
    """Return the command that starts this very Respiro, with absolute paths."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    script = Path(sys.argv[0])
    if script.stem == "respiro" and script.is_file() and os.access(script, os.X_OK):
        return [str(script.absolute())]
    return [sys.executable, "-m", "respiro"]


def start_with_session(
    wanted: bool,  # noqa: FBT001  the setting's own value
    command: Sequence[str],
    environment: Mapping[str, str] = os.environ,
    platform: str = sys.platform,
) -> None:
    """Make the session start the command, or no longer. Raises StoreError autostart_not_writable."""
    if platform == "win32":
        _put_in_registry(wanted, command)
        return
    home = Path(environment.get("HOME") or Path.home())
    if platform == "darwin":
        path = home / "Library" / "LaunchAgents" / f"{_LABEL}.plist"
        import plistlib  # noqa: PLC0415  macOS alone needs it, with an XML parser

        content = plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})
    else:
        config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
        path = config / "autostart" / "respiro.desktop"
        content = _DESKTOP_ENTRY.format(command=" ".join(map(_quoted, command))).encode()
    try:
        _put(path, content if wanted else None)
    except OSError as error:
        raise StoreError("autostart_not_writable", path=str(path)) from error


def _put(path: Path, content: bytes | None) -> None:
    """Write the entry unless it stands there already, or take it away."""
    if content is None:
        path.unlink(missing_ok=True)
        return
    with suppress(FileNotFoundError):
        if path.read_bytes() == content:
            return
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    draft.write_bytes(content)
    draft.replace(path)


def _quoted(argument: str) -> str:
    """Quote an argument for Exec (Desktop Entry Specification 1.5: quoting, then the escapes of a string value)."""
    quoted = "".join(f"\\{sign}" if sign in _SPECIAL else sign for sign in argument).replace("%", "%%")
    return f'"{quoted}"'.replace("\\", "\\\\")


def _put_in_registry(wanted: bool, command: Sequence[str]) -> None:  # noqa: FBT001  as above
    if sys.platform == "win32":
        import subprocess  # noqa: PLC0415  only for its quoting, only there
        import winreg  # noqa: PLC0415  there is no such module elsewhere

        try:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, _REGISTRY_KEY) as key:
                if wanted:
                    winreg.SetValueEx(key, _LABEL, 0, winreg.REG_SZ, subprocess.list2cmdline(command))
                else:
                    with suppress(FileNotFoundError):
                        winreg.DeleteValue(key, _LABEL)
        except OSError as error:
            raise StoreError("autostart_not_writable", path=_REGISTRY_KEY) from error
