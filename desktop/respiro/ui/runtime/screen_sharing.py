"""Keeping a window out of shared and recorded screens, where the desktop offers that."""

import ctypes
import sys
from typing import Any, Final

from PySide6.QtWidgets import QWidget

_EXCLUDE_FROM_CAPTURE: Final = 0x11
"""WDA_EXCLUDEFROMCAPTURE of SetWindowDisplayAffinity: Windows 10, 2004 and later."""
_SHARING_NONE: Final = 0
"""NSWindowSharingNone."""


def hide_from_sharing(window: QWidget, platform: str = sys.platform) -> bool:
    """Ask that a window that is shown is left out of shared screens; False where nobody can be asked.

    On Linux nobody can: neither X11 nor Wayland has a word for it, and KWin's own rule is the user's to set.
    """
    try:
        if platform == "win32":
            return _hide_on_windows(int(window.winId()))
        if platform == "darwin":
            return _hide_on_macos(int(window.winId()))
    except (OSError, AttributeError):  # an older system
        return False
    return False


def _hide_on_windows(handle: int) -> bool:
    user32: Any = ctypes.CDLL("user32") if not hasattr(ctypes, "windll") else ctypes.windll.user32
    return bool(user32.SetWindowDisplayAffinity(ctypes.c_void_p(handle), _EXCLUDE_FROM_CAPTURE))


def _hide_on_macos(view: int) -> bool:
    objc = ctypes.CDLL("/usr/lib/libobjc.dylib")
    objc.sel_registerName.restype = ctypes.c_void_p
    objc.sel_registerName.argtypes = [ctypes.c_char_p]
    send = objc.objc_msgSend
    send.restype, send.argtypes = ctypes.c_void_p, [ctypes.c_void_p, ctypes.c_void_p]
    window = send(view, objc.sel_registerName(b"window"))
    if not window:
        return False
    send.restype, send.argtypes = None, [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ulong]
    send(window, objc.sel_registerName(b"setSharingType:"), _SHARING_NONE)
    return True
