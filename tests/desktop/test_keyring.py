"""The keyring that people have, in each of the states it can be in."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from support.desktop_rig import wait_for
from support.gnome_keyring import GnomeKeyring

pytestmark = pytest.mark.desktop

ROOT = Path(__file__).resolve().parents[2]
ADDRESS = "https://example.org/private-c0ffee5ecret7canary9bird/basic.ics"
ASK = """
import sys
sys.path.insert(0, sys.argv[1])
from respiro.adapters.secrets import KeyringSecrets
from respiro.domain.errors import SecretsError

secrets = KeyringSecrets(patience=2.0, put_patience=2.0)
for order in sys.argv[2:]:
    name, *values = order.split("|")
    try:
        print(getattr(secrets, name)(*values))
    except SecretsError as fault:
        print(fault)
"""


def ask(*orders: str, **environment: str) -> list[str]:
    """Give orders to the keyring in a process of its own; returns what each came to."""
    command = [sys.executable, "-c", ASK, str(ROOT / "desktop"), *orders]
    ended = subprocess.run(
        command, capture_output=True, text=True, check=True, timeout=60, env={**os.environ, **environment}
    )
    assert ended.stderr == ""
    return ended.stdout.splitlines()


def doctor() -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop")}
    command = [sys.executable, "-m", "respiro", "doctor"]
    return subprocess.run(command, capture_output=True, text=True, check=False, timeout=60, env=environment).stdout


def test_a_keyring_that_works_keeps_changes_and_forgets(keyring: GnomeKeyring, home: Path) -> None:
    keyring.start()
    assert ask("get|a", f"put|a|{ADDRESS}", "get|a", "put|a|other", "get|a", "forget|a", "get|a", "forget|a") == [
        "None",
        "None",
        ADDRESS,
        "None",
        "other",
        "None",
        "None",
        "None",
    ]
    ask(f"put|a|{ADDRESS}")
    files = [path for path in home.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if ADDRESS.encode() in path.read_bytes()] == []


def test_what_another_program_changed_or_deleted_is_as_it_left_it(keyring: GnomeKeyring) -> None:
    keyring.start()
    change = "import keyring, sys; keyring.set_password('respiro', 'a', 'changed')"
    delete = "import keyring, sys; keyring.delete_password('respiro', 'a')"
    ask(f"put|a|{ADDRESS}")
    subprocess.run([sys.executable, "-c", change], check=True)
    assert ask("get|a") == ["changed"]
    subprocess.run([sys.executable, "-c", delete], check=True)
    assert ask("get|a") == ["None"]


def test_a_locked_keyring_is_told_and_not_asked_to_open(keyring: GnomeKeyring) -> None:
    keyring.start()
    ask(f"put|a|{ADDRESS}")
    keyring.lock()
    began = time.monotonic()
    assert ask("get|a", "forget|a") == ["keyring_locked()", "keyring_locked()"]
    assert time.monotonic() - began < 20
    assert ask("put|a|b") == ["keyring_locked()"]


def test_a_keyring_in_which_nothing_was_ever_kept_is_not_asked_to_make_room(
    keyring: GnomeKeyring,
) -> None:
    keyring.start("")
    assert ask("get|a", "forget|a") == ["None", "None"]


def test_a_frozen_keyring_is_given_up(keyring: GnomeKeyring) -> None:
    keyring.start()
    ask(f"put|a|{ADDRESS}")
    with keyring.frozen():
        began = time.monotonic()
        assert ask("get|a", "put|a|b") == ["keyring_frozen()", "keyring_frozen()"]
        assert time.monotonic() - began < 40
    assert wait_for(lambda: ask("get|a"), "the keyring is back") in ([ADDRESS], ["b"])


def test_the_doctor_tells_of_a_frozen_keyring_and_goes(keyring: GnomeKeyring) -> None:
    keyring.start()
    with keyring.frozen():
        said = doctor()
    assert "the keyring does not answer" in said


def test_the_doctor_tells_of_a_locked_keyring(keyring: GnomeKeyring) -> None:
    keyring.start()
    assert "keeps passwords" in doctor()
    ask(f"put|a|{ADDRESS}")
    keyring.lock()
    assert "the keyring is locked" in doctor()


def test_a_keyring_that_dies_is_absent(keyring: GnomeKeyring) -> None:
    keyring.start()
    keyring.end()
    assert ask("get|a", "put|a|b") == ["keyring_absent()", "keyring_absent()"]


@pytest.mark.usefixtures("bus")
def test_a_bus_without_a_keyring_has_none() -> None:
    assert ask("get|a") == ["keyring_absent()"]


def test_without_a_bus_there_is_no_keyring() -> None:
    assert ask("get|a", DBUS_SESSION_BUS_ADDRESS="disabled:") == ["keyring_absent()"]


def test_a_frozen_keyring_is_not_waited_for_like_a_person(keyring: GnomeKeyring) -> None:
    keyring.start()
    patient = ASK.replace("put_patience=2.0", "put_patience=600.0")
    command = [sys.executable, "-c", patient, str(ROOT / "desktop"), f"put|a|{ADDRESS}"]
    with keyring.frozen():
        ended = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert ended.stdout == "keyring_frozen()\n"
