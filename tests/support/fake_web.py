"""Addresses that answer what a test says, and a keyring in memory, for the worker's commands about subscriptions."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from respiro.domain.errors import AddressError, RespiroError, SecretsError


@dataclass(frozen=True)
class WebAnswer:
    """What an address answers."""

    data: bytes | None
    etag: str = ""
    last_modified: str = ""


@dataclass
class FakeWeb:
    """Answers by address: content, or the fault that is raised. ``asked`` are address, etag and last_modified.

    ``before`` is what happens while it is asked.
    """

    pages: dict[str, bytes | RespiroError] = field(default_factory=dict)
    asked: list[tuple[str, str, str]] = field(default_factory=list)
    before: Callable[[], object] = lambda: None

    def __call__(self, address: str, *, etag: str, last_modified: str) -> WebAnswer:
        self.before()
        self.asked.append((address, etag, last_modified))
        page = self.pages.get(address, AddressError("address_gone", status=404))
        if isinstance(page, RespiroError):
            raise page
        name = f'"{hash(page):x}"'
        return WebAnswer(None, etag) if name == etag else WebAnswer(page, name)


@dataclass
class MemorySecrets:
    """``services.ports.Secrets`` in memory; ``fault`` is raised while it is set."""

    kept: dict[str, str] = field(default_factory=dict)
    fault: SecretsError | None = None

    def get(self, name: str) -> str | None:
        self._check()
        return self.kept.get(name)

    def put(self, name: str, secret: str) -> None:
        self._check()
        self.kept[name] = secret

    def forget(self, name: str) -> None:
        self._check()
        self.kept.pop(name, None)

    def _check(self) -> None:
        if self.fault is not None:
            raise self.fault


@dataclass
class Typed:
    """What the caller writes to standard input."""

    order: Mapping[str, object] = field(default_factory=dict)

    def __call__(self) -> Mapping[str, object]:
        return self.order
