"""A call written down on a real X server: from the tray, a second start, and a global key; by keyboard alone."""

import time

import pytest

from respiro.adapters.settings_file import JsonSettingsFile
from respiro.adapters.store.store import open_store
from respiro.adapters.system import system_clock
from respiro.domain.calls import Call
from respiro.services.ports import CallQuery
from respiro.services.settings import Settings
from support.desktop_rig import DesktopRig, wait_for

pytestmark = pytest.mark.desktop

DIALOG = "Write a call down"
KEY = "Ctrl+Alt+M"


def settle_in(rig: DesktopRig, settings: Settings) -> None:
    """Make the first start's window unnecessary, and put settings there."""
    rig.home.mkdir(exist_ok=True)
    JsonSettingsFile(rig.home / "settings.json", system_clock).save(settings)
    store = open_store(rig.home, system_clock)
    store.put_note("welcomed", "yes")
    store.close()


@pytest.fixture
def settled(desktop: DesktopRig) -> DesktopRig:
    settle_in(desktop, Settings(zone="Europe/Madrid", region="ES", remind_to_plan=False, tell_week_begins=False))
    return desktop


def calls(rig: DesktopRig) -> list[Call]:
    store = open_store(rig.home, system_clock)
    found = store.calls(CallQuery())
    store.close()
    return found


def focus(rig: DesktopRig) -> None:
    rig.wait_for_window(DIALOG)
    wait_for(lambda: rig.active_window() == DIALOG, "the keyboard's focus")


def type_line(rig: DesktopRig, text: str) -> None:
    rig.run("xdotool", "type", "--delay", "15", text)


def test_a_second_start_opens_the_dialog_and_enter_puts_the_call_on_disk(settled: DesktopRig) -> None:
    process = settled.start_respiro()
    settled.wait_for_item()
    settled.respiro("call", "add", "--dialog")
    focus(settled)
    type_line(settled, "Marta 600 123 456 presupuesto")
    time.sleep(1)
    settled.screenshot("quick-add.png")
    settled.key("Return")
    wait_for(lambda: not settled.has_window(DIALOG), "the dialog to close")
    [call] = calls(settled)
    assert (call.caller.name, call.caller.number, call.about) == ("Marta", "+34600123456", "presupuesto")
    assert not {"Weekly review", "Who waits", "Welcome to Respiro"} & settled.windows().keys()
    assert process.poll() is None


def test_a_second_start_hands_its_text_over(settled: DesktopRig) -> None:
    settled.start_respiro()
    settled.wait_for_item()
    settled.respiro("call", "add", "--dialog", "Paweł Żak 600123456 oferta & <b>umowa")
    focus(settled)
    settled.key("Return")
    wait_for(lambda: calls(settled), "the call")
    [call] = calls(settled)
    assert call.caller.name == "Paweł Żak"
    assert call.about == "oferta & <b>umowa"


def test_the_first_start_may_ask_for_the_dialog_at_once(settled: DesktopRig) -> None:
    settled.start_respiro("call", "add", "--dialog")
    focus(settled)
    settled.wait_for_item()
    type_line(settled, "Mario 611222333")
    settled.key("Return")
    wait_for(lambda: calls(settled), "the call")


def test_the_trays_second_entry_opens_the_dialog(settled: DesktopRig) -> None:
    settled.start_respiro()
    item = settled.wait_for_item()
    assert list(item.entries())[:2] == ["Emergency…", "Missed call…"]
    item.choose("Missed call…")
    focus(settled)
    settled.key("Escape")
    wait_for(lambda: not settled.has_window(DIALOG), "the dialog to close")


def test_the_confirmation_takes_no_focus(settled: DesktopRig) -> None:
    settled.start_respiro()
    settled.wait_for_item()
    settled.respiro("--open", "settings")
    settled.wait_for_window("Settings")
    wait_for(lambda: settled.active_window() == "Settings", "the settings' focus")
    settled.respiro("call", "add", "--dialog")
    focus(settled)
    type_line(settled, "Marta 600123456")
    settled.key("Return")
    settled.wait_for_window("Respiro")
    wait_for(lambda: settled.active_window() == "Settings", "the focus to return")
    settled.screenshot("quick-add-saved.png")
    wait_for(lambda: not settled.has_window("Respiro"), "the confirmation to go")


def test_a_global_key_opens_the_dialog_whatever_locks_are_on(desktop: DesktopRig) -> None:
    settle_in(
        desktop, Settings(zone="Europe/Madrid", region="ES", remind_to_plan=False, tell_week_begins=False, shortcut=KEY)
    )
    desktop.start_respiro()
    desktop.wait_for_item()

    def pressed() -> bool:
        desktop.key("ctrl+alt+m")
        time.sleep(0.3)
        return desktop.has_window(DIALOG)

    wait_for(pressed, "the dialog by its key")
    for lock in ("Num_Lock", "Caps_Lock"):
        desktop.key("Escape")
        wait_for(lambda: not desktop.has_window(DIALOG), "the dialog to close")
        desktop.key(lock)
        wait_for(pressed, f"the dialog with {lock}")
        desktop.key(lock)


def test_a_key_that_another_program_has_is_told(desktop: DesktopRig) -> None:
    from Xlib import XK, X, display  # noqa: PLC0415  for this test's own grab

    other = display.Display(desktop.environment["DISPLAY"])
    code = other.keysym_to_keycode(XK.string_to_keysym("m"))
    other.screen().root.grab_key(code, X.ControlMask | X.Mod1Mask, False, X.GrabModeAsync, X.GrabModeAsync)
    other.sync()
    settle_in(desktop, Settings(zone="Europe/Madrid", remind_to_plan=False, tell_week_begins=False, shortcut=KEY))
    desktop.start_respiro()
    desktop.wait_for_item()
    desktop.wait_for_window("Respiro")
    store = open_store(desktop.home, system_clock)
    wait_for(lambda: store.note("shortcut_told"), "the notice to be noted as shown")
    store.close()
    other.close()
