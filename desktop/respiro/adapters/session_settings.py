"""Settings that reach beyond the file: starting with the session is arranged as it is saved."""

from collections.abc import Sequence

from respiro.adapters.autostart import start_with_session
from respiro.services.ports import SettingsFile
from respiro.services.settings import Settings


class SessionSettings:
    """A settings file that also keeps the session's start entry in step, and only when that setting changes."""

    def __init__(self, file: SettingsFile, command: Sequence[str]) -> None:
        self._file = file
        self._command = command
        self._starts = False

    def load(self) -> Settings:
        """Return the settings. Raises SettingsFileError."""
        settings = self._file.load()
        self._starts = settings.start_with_session
        return settings

    def save(self, settings: Settings) -> None:
        """Arrange the start, then write the settings. Raises StoreError, with the settings as they were."""
        if settings.start_with_session != self._starts:
            start_with_session(settings.start_with_session, self._command)
        self._file.save(settings)
        self._starts = settings.start_with_session
