"""Secrets go into a keyring that encrypts or nowhere, and nobody waits for it without an end."""

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import KeyringLocked, NoKeyringError, PasswordDeleteError

from respiro.adapters import secrets
from respiro.adapters.secrets import KeyringSecrets
from respiro.domain.errors import SecretsError
from respiro.services.ports import Secrets
from support.fake_web import MemorySecrets

CANARY = "c0ffee5ecret7canary9bird"
ROOT = Path(__file__).resolve().parents[2]


class FakeBackend(KeyringBackend):
    """Keeps secrets, or raises or sleeps as told; passes for one that encrypts."""

    priority = 1
    __module__ = "keyring.backends.macOS"

    def __init__(self, error: Exception | None = None, seconds: float = 0) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.error = error
        self.seconds = seconds

    def get_password(self, service: str, username: str) -> str | None:
        self._answer()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._answer()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._answer()
        if (service, username) not in self.kept:
            raise PasswordDeleteError("there is none")
        del self.kept[service, username]

    def _answer(self) -> None:
        time.sleep(self.seconds)
        if self.error:
            raise self.error


class Plaintext(FakeBackend):
    """Writes secrets into a file."""

    __module__ = "keyrings.alt.file"


@pytest.fixture(autouse=True)
def _keyring_as_before() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


def fault_with(backend: KeyringBackend, patience: float = 5.0) -> SecretsError:
    keyring.set_keyring(backend)
    with pytest.raises(SecretsError) as caught:
        KeyringSecrets(patience, patience).put(CANARY, CANARY)
    assert CANARY not in f"{caught.value!r} {caught.value.__cause__!r} {caught.value.__context__!r}"
    return caught.value


@pytest.mark.parametrize("real", [True, False])
def test_a_secret_is_kept_changed_and_forgotten(real: bool) -> None:  # noqa: FBT001  a parameter of the test
    keyring.set_keyring(FakeBackend())
    kept: Secrets = KeyringSecrets() if real else MemorySecrets()
    assert kept.get("a") is None
    kept.put("a", "one")
    kept.put("a", "two")
    kept.put("b", "three")
    assert (kept.get("a"), kept.get("b")) == ("two", "three")
    kept.forget("a")
    kept.forget("a")
    assert (kept.get("a"), kept.get("b")) == (None, "three")


@pytest.mark.parametrize("backend", [fail.Keyring(), null.Keyring(), Plaintext()], ids=["fail", "null", "plaintext"])
def test_a_keyring_that_encrypts_nothing_is_no_keyring(backend: KeyringBackend) -> None:
    assert fault_with(backend).kind == "keyring_absent"
    assert getattr(backend, "kept", {}) == {}


def test_among_several_the_one_that_encrypts_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, safe = Plaintext(), FakeBackend()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, safe])
    keyring.set_keyring(chainer.ChainerBackend())
    KeyringSecrets().put("a", "one")
    assert (plain.kept, safe.kept) == ({}, {("respiro", "a"): "one"})


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (KeyringLocked(CANARY), "keyring_locked"),
        (NoKeyringError(CANARY), "keyring_absent"),
        (OSError(CANARY), "keyring_failed"),
        (AttributeError(CANARY), "keyring_failed"),
    ],
)
def test_whatever_a_keyring_raises_is_told_without_what_it_quotes(error: Exception, kind: str) -> None:
    assert fault_with(FakeBackend(error)).kind == kind
    with pytest.raises(SecretsError, match=kind):
        KeyringSecrets().get("a")


def test_a_keyring_that_does_not_answer_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def frozen() -> None:
        raise OSError

    monkeypatch.setattr(secrets, "_lock", frozen)
    assert fault_with(FakeBackend(seconds=20), patience=0.2).kind == "keyring_frozen"


def test_a_keyring_that_waits_for_its_password_is_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "_lock", lambda: secrets._Lock.LOCKED)
    assert fault_with(FakeBackend(seconds=20), patience=0.2).kind == "keyring_locked"


def test_a_locked_keyring_is_not_asked_to_open_for_reading(monkeypatch: pytest.MonkeyPatch) -> None:
    def ask(*_: object) -> None:
        pytest.fail("a dialog out of the blue")

    monkeypatch.setattr(secrets, "_lock", lambda: secrets._Lock.LOCKED)
    monkeypatch.setattr(SecretService.Keyring, "get_password", ask)
    keyring.set_keyring(SecretService.Keyring())
    with pytest.raises(SecretsError, match="keyring_locked"):
        KeyringSecrets().get("a")


def test_a_process_ends_while_the_keyring_is_frozen() -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT / 'desktop')!r}]\n"
        "import time; from respiro.adapters import secrets\n"
        "secrets._backend = lambda: time.sleep(60)\n"
        "try: secrets.KeyringSecrets(patience=0.2).get('a')\n"
        "except secrets.SecretsError as fault: print(fault.kind)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30)
    assert ended.stdout == "keyring_frozen\n"


def test_the_keyring_is_not_loaded_before_a_secret_is_asked_for() -> None:
    code = (
        f"import sys; sys.path[:0] = [{str(ROOT / 'desktop')!r}]\n"
        "from respiro.adapters.secrets import KeyringSecrets; KeyringSecrets()\n"
        "print('keyring' in sys.modules, 'secretstorage' in sys.modules)"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "False False\n"
