"""Secrets in the system's keyring alone, which may be locked, absent or frozen; nobody waits for it without an end."""

from collections.abc import Callable
from contextlib import suppress
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final, TypeVar

from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.domain.errors import SecretsError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")
SERVICE: Final = "respiro"
_SAFE_MODULES: Final = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "kwallet", "libsecret", "macOS", "Windows")
)
"""Backends that keep secrets encrypted; any other is treated as if there were none."""
_LOCK_PATIENCE_SECONDS: Final = 2.0
_DEFAULT_COLLECTION: Final = "/org/freedesktop/secrets/aliases/default"


class _Lock(Enum):
    OPEN = auto()
    LOCKED = auto()
    MISSING = auto()
    """No collection was made yet."""


class KeyringSecrets:
    """The keyring's entries of Respiro, by name. Blocks for ``patience`` seconds at most: not for a GUI thread.

    Only ``put`` waits for an answer to a locked keyring's question for its password, ``put_patience`` seconds.
    """

    def __init__(self, patience: float = 5.0, put_patience: float = 60.0) -> None:
        self._patience = patience
        self._put_patience = put_patience

    def get(self, name: str) -> str | None:
        """Return a secret; None when there is none by this name. Raises SecretsError."""
        return _asked(lambda: _read(_backend(), name), self._patience)

    def put(self, name: str, secret: str) -> None:
        """Keep a secret, in place of one that was there. Raises SecretsError."""
        backend = _asked(_answering, self._patience)
        _asked(lambda: backend.set_password(SERVICE, name, secret), self._put_patience)

    def forget(self, name: str) -> None:
        """Remove a secret, if there is one. Raises SecretsError."""
        _asked(lambda: _remove(_backend(), name), self._patience)


def _asked(question: Callable[[], T], patience: float) -> T:
    """Return what the keyring answers. Raises SecretsError, without what the keyring's own error quotes."""
    try:
        return run_within(patience, question)
    except DeadlineError:
        fault = SecretsError("keyring_locked" if _waits_for_password() else "keyring_frozen")
    except SecretsError as error:
        fault = SecretsError(error.kind, **error.values)
    except Exception as error:  # noqa: BLE001  a faulty service raises what it likes
        names = {kind.__name__ for kind in type(error).__mro__}
        if names & {"KeyringLocked", "LockedException", "PromptDismissedException"}:
            fault = SecretsError("keyring_locked")
        elif "NoKeyringError" in names or "SecretServiceNotAvailableException" in names:
            fault = SecretsError("keyring_absent")
        else:
            fault = SecretsError("keyring_failed", error=type(error).__name__)
    raise fault


def _backend() -> "KeyringBackend":
    """Return the keyring to use. Raises SecretsError when there is none that encrypts."""
    import keyring  # noqa: PLC0415  heavy; loaded only where a secret is asked for

    chosen: Any = keyring.get_keyring()
    for backend in (chosen, *getattr(chosen, "backends", ())):
        if type(backend).__module__ in _SAFE_MODULES:
            return backend  # type: ignore[no-any-return]
    raise SecretsError("keyring_absent")


def _answering() -> "KeyringBackend":
    """Return the keyring once it has answered something: a frozen one is known before a secret is handed to it."""
    backend = _backend()
    if _has_lock(backend):
        _lock()
    return backend


def _read(backend: "KeyringBackend", name: str) -> str | None:
    return backend.get_password(SERVICE, name) if _is_open(backend) else None


def _remove(backend: "KeyringBackend", name: str) -> None:
    from keyring.errors import PasswordDeleteError  # noqa: PLC0415

    if _is_open(backend):
        with suppress(PasswordDeleteError):
            backend.delete_password(SERVICE, name)


def _is_open(backend: "KeyringBackend") -> bool:
    """Tell whether there is anything to read. Raises SecretsError when it is locked.

    The library would open a dialog instead, out of the blue.
    """
    lock = _lock() if _has_lock(backend) else _Lock.OPEN
    if lock is _Lock.LOCKED:
        raise SecretsError("keyring_locked")
    return lock is _Lock.OPEN


def _has_lock(backend: "KeyringBackend") -> bool:
    return type(backend).__module__.endswith("SecretService")


def _lock() -> _Lock:
    """Return how the Secret Service's default collection is, without asking for its password."""
    import secretstorage  # noqa: PLC0415  Linux only
    from secretstorage.exceptions import ItemNotFoundException  # noqa: PLC0415

    connection = secretstorage.dbus_init()
    try:
        return _Lock.LOCKED if secretstorage.Collection(connection, _DEFAULT_COLLECTION).is_locked() else _Lock.OPEN
    except ItemNotFoundException:
        return _Lock.MISSING
    finally:
        connection.close()


def _waits_for_password() -> bool:
    """Tell whether a keyring that kept us waiting does answer, and is only locked."""
    try:
        return run_within(_LOCK_PATIENCE_SECONDS, _lock) is not _Lock.OPEN
    except Exception:  # noqa: BLE001  frozen, or not of this kind
        return False
