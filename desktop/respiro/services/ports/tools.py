"""The small tools: clock, settings file, worker, numbers and dates."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Protocol

from respiro.domain.progress import WorkerProgress
from respiro.services.settings import Settings

Clock = Callable[[], datetime]
"""Answers the present instant, aware, in UTC."""


class SettingsFile(Protocol):
    """Where the settings are kept."""

    def load(self) -> Settings:
        """Return the settings; the defaults when there is no file yet.

        Raises SettingsFileError when the file is bad; it has been set aside by then and the defaults hold.
        """
        ...

    def save(self, settings: Settings) -> None:
        """Write the settings on disk, whole or not at all. Raises StoreError."""
        ...


class Worker(Protocol):
    """Runs a command in the worker process and waits for it (command line and tests; the tray never waits)."""

    def run(
        self, arguments: Sequence[str], order: Mapping[str, object] | None = None
    ) -> Iterator[WorkerProgress | dict[str, object]]:
        """Yield progress, and last the result; ``order`` is what no list of processes may show. Raises RespiroError as the worker did, WorkerError if it died."""
        ...


class Secrets(Protocol):
    """The system's keyring. Every method may raise SecretsError, within seconds; never asked on the GUI thread."""

    def get(self, name: str) -> str | None:
        """Return the secret of that name; None if there is none."""
        ...

    def put(self, name: str, secret: str) -> None:
        """Keep a secret under that name, in place of an earlier one."""
        ...

    def forget(self, name: str) -> None:
        """Remove the secret of that name; there may be none."""
        ...


class Numbers(Protocol):
    """Knows telephone numbers. ``region`` is an ISO 3166 code; empty for the one this machine is set to."""

    def understood(self, text: str, region: str = "") -> str:
        """Return the number in E.164 (``+34600123456``); empty when it can't be one."""
        ...

    def shown(self, number: str, region: str = "") -> str:
        """Return a number as people write it; what is not understood is returned as it is."""
        ...

    def find(self, text: str, region: str = "") -> tuple[int, int, str] | None:
        """Return where the first number in a text begins and ends, and its E.164; None if there is none."""
        ...


class Dates(Protocol):
    """Reads calendar dates as people write them in the four languages."""

    def __call__(self, text: str, today: date, language: str = "") -> date | None:
        """Return the date that ``25 de noviembre`` or ``Nov 25`` means, the next one from today; None if it is none."""
        ...
