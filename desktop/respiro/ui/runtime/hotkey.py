"""A global key under X11, by python-xlib: it is loaded only when a key is set. Elsewhere the desktop must bind it."""

import os
import sys
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from respiro.domain.errors import RespiroError
from respiro.services.ports import Ports
from respiro.ui.context import Context

translate = QCoreApplication.translate

_X_NAMES = {
    "Backspace": "BackSpace",
    "Del": "Delete",
    "Enter": "KP_Enter",
    "Esc": "Escape",
    "Ins": "Insert",
    "PgDown": "Next",
    "PgUp": "Prior",
    "Space": "space",
    "Volume Up": "XF86AudioRaiseVolume",
    "Volume Down": "XF86AudioLowerVolume",
}
"""Qt's portable names of keys that X names differently."""
_LATIN_1 = 0x100
_UNICODE = 0x01000000
"""Keysyms of characters are their Latin-1 code, else their code point with this bit (X11 protocol, appendix A)."""
_FROM_USER = 2
"""Source of _NET_ACTIVE_WINDOW for direct user action (Extended Window Manager Hints 1.5)."""


class KeyState(StrEnum):
    """What became of the key that was asked for."""

    NONE = "none"
    """None is set."""
    WORKS = "works"
    TAKEN = "taken"
    """Another program has it."""
    UNKNOWN = "unknown"
    """There is no such key, or it is a plain one."""
    NO_X11 = "no_x11"
    """This desktop gives no program a key."""


class KeyUse(StrEnum):
    """What a global key is for; the value names its setting."""

    CALL = "shortcut"
    EMERGENCY = "emergency_shortcut"


def can_grab(environment: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a program may take a key here: an X11 session, shown by Qt over X11."""
    is_wayland = bool(environment.get("WAYLAND_DISPLAY")) or environment.get("XDG_SESSION_TYPE") == "wayland"
    return platform == "linux" and QGuiApplication.platformName() == "xcb" and not is_wayland


class GlobalKey(QObject):
    """Keeps the key of the settings grabbed, and tells what became of it."""

    pressed = Signal()
    looked = Signal(object)
    """A KeyState, whenever a key was asked for."""

    def __init__(
        self,
        context: Context,
        tell: Callable[..., None],
        use: KeyUse = KeyUse.CALL,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._tell = tell
        self._use = use
        self._key = ""
        self._grab: XGrab | None = None
        self.state = KeyState.NONE
        context.settings_changed.connect(self.look)

    def look(self) -> None:
        """Take the key that the settings name now, and let go of the one before."""
        wanted = str(getattr(self._context.settings, self._use))
        if wanted == self._key:
            return
        self._key = wanted
        self.release()
        self.state = self._take(wanted) if wanted else KeyState.NONE
        self._context.shortcut_states[self._use] = self.state
        self.looked.emit(self.state)
        self._context.shortcut_looked.emit()
        if self.state not in (KeyState.NONE, KeyState.WORKS):
            self._tell_once(wanted)

    def release(self) -> None:
        """Let go of the key."""
        if self._grab is not None:
            self._grab.close()
            self._grab = None

    def _take(self, wanted: str) -> KeyState:
        if not can_grab():
            return KeyState.NO_X11
        try:
            self._grab = XGrab(wanted, self)
        except KeyTakenError:
            return KeyState.TAKEN
        except KeyUnknownError:
            return KeyState.UNKNOWN
        except (ImportError, OSError) as error:  # no python-xlib, or a server that hangs up
            del error
            return KeyState.NO_X11
        self._grab.pressed.connect(self.pressed)
        return KeyState.WORKS

    def _tell_once(self, wanted: str) -> None:
        key, note = f"{self._use}_told", f"{wanted} {self.state}"
        try:
            if self._context.ports.store.note(key) == note:
                return
        except RespiroError:
            return

        def mark(ports: Ports) -> None:
            ports.store.put_note(key, note)

        self._tell(str(self._use), key_words(self.state, wanted), mark)


class KeyTakenError(Exception):
    """Another program has the key."""


class KeyUnknownError(Exception):
    """There is no such key here, or it is one that nobody should take from all programs."""


class XGrab(QObject):
    """One key, grabbed on the root window with every mix of the locks. Raises KeyTakenError and KeyUnknownError.

    Raises ImportError without python-xlib, OSError when the server can't be reached.
    """

    pressed = Signal()

    def __init__(self, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        combination = _combination(key)
        from Xlib import XK, X, display, error  # noqa: PLC0415  loaded with the first key that is set
        from Xlib.error import DisplayError  # noqa: PLC0415  as above

        self._x = X
        try:
            self._display = display.Display()
        except DisplayError as fault:
            raise OSError(str(fault)) from fault
        self._trap = error.CatchError(error.BadAccess)
        self._code = self._display.keysym_to_keycode(_keysym(combination, XK))
        self._mask = _mask(combination, X)
        try:
            self._grab_all(key)
        except (KeyTakenError, KeyUnknownError):
            self._display.close()
            raise
        self._notifier = QSocketNotifier(self._display.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        self._drain()

    def close(self) -> None:
        """Let go of the key."""
        self._notifier.setEnabled(False)
        self._display.close()
        self.deleteLater()

    def _grab_all(self, key: str) -> None:
        if not self._code:
            raise KeyUnknownError(key)
        x, root = self._x, self._display.screen().root
        locks = (x.LockMask, _num_lock(self._display))
        for extra in {0, locks[0], locks[1], locks[0] | locks[1]}:
            root.grab_key(self._code, self._mask | extra, False, x.GrabModeAsync, x.GrabModeAsync, onerror=self._trap)
        self._display.sync()
        if self._trap.get_error() is not None:
            raise KeyTakenError(key)

    def _drain(self) -> None:
        try:
            while self._display.pending_events():
                self._take(self._display.next_event())
        except OSError:  # the X server is gone, and soon Qt will notice too
            self._notifier.setEnabled(False)

    def _take(self, event: Any) -> None:
        if event.type == self._x.KeyPress:
            self.pressed.emit()
        elif event.type == self._x.MappingNotify:
            self._display.refresh_keyboard_mapping(event)


def key_words(state: KeyState, key: str) -> str:
    """Return what became of a key, in a sentence; empty when there is nothing to say."""
    shown = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    text = {
        KeyState.TAKEN: translate("hotkey", "Another program has {key}. Choose another key in the settings."),
        KeyState.UNKNOWN: translate("hotkey", "{key} can't be a key for all programs. Add Ctrl, Alt or Super."),
        KeyState.NO_X11: translate("hotkey", "This desktop gives no key to programs. Its own settings can bind one."),
    }.get(state, "")
    return text.replace("{key}", shown or key)


def insist_on_focus(window: QWidget) -> None:
    """Ask the window manager for the keyboard as for something that the user did, if the window has it not yet.

    Qt asks with the time of the last key that it saw itself, which some window managers find too old.
    """
    if window.isActiveWindow() or not window.isVisible() or not can_grab():
        return
    try:
        from Xlib import X, display  # noqa: PLC0415  seldom needed
        from Xlib.error import DisplayError  # noqa: PLC0415  as above
        from Xlib.protocol.event import ClientMessage  # noqa: PLC0415  as above
    except ImportError:
        return
    try:
        connection = display.Display()
    except (DisplayError, OSError):
        return
    root = connection.screen().root
    data = (32, [_FROM_USER, X.CurrentTime, 0, 0, 0])
    wanted = ClientMessage(
        window=int(window.winId()), client_type=connection.intern_atom("_NET_ACTIVE_WINDOW"), data=data
    )
    root.send_event(wanted, event_mask=X.SubstructureRedirectMask | X.SubstructureNotifyMask)
    connection.flush()
    connection.close()


def _combination(key: str) -> QKeyCombination:
    sequence = QKeySequence(key, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        raise KeyUnknownError(key)
    combination: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's stub lacks __getitem__
    modifiers = combination.keyboardModifiers()
    strong = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    is_function_key = Qt.Key.Key_F1 <= combination.key() <= Qt.Key.Key_F35
    if combination.key() == Qt.Key.Key_unknown or not (modifiers & strong or is_function_key):
        raise KeyUnknownError(key)
    return combination


def _keysym(combination: QKeyCombination, names: Any) -> int:
    name = QKeySequence(combination.key()).toString(QKeySequence.SequenceFormat.PortableText)
    if len(name) == 1:
        code = ord(name.lower())
        return code if code < _LATIN_1 else _UNICODE | code
    return int(names.string_to_keysym(_X_NAMES.get(name, name)))


def _mask(combination: QKeyCombination, x: Any) -> int:
    modifiers, mask = combination.keyboardModifiers(), 0
    for modifier, bit in (
        (Qt.KeyboardModifier.ControlModifier, x.ControlMask),
        (Qt.KeyboardModifier.AltModifier, x.Mod1Mask),
        (Qt.KeyboardModifier.MetaModifier, x.Mod4Mask),
        (Qt.KeyboardModifier.ShiftModifier, x.ShiftMask),
    ):
        mask |= bit if modifiers & modifier else 0
    return mask


def _num_lock(connection: Any) -> int:
    """Return the modifier that Num Lock sets here; it is the second of the free ones nearly everywhere."""
    from Xlib import XK, X  # noqa: PLC0415  loaded already

    code = connection.keysym_to_keycode(XK.string_to_keysym("Num_Lock"))
    for index, codes in enumerate(connection.get_modifier_mapping()):
        if code and code in codes:
            return 1 << index
    return int(X.Mod2Mask)
