"""What may go wrong in the world, told as data. Our own bugs are ordinary Python exceptions."""

from collections.abc import Mapping

FaultValue = str | int | float | None


class RespiroError(Exception):
    """A fault of the world that the user is told in words.

    ``kind`` names the fault (a key of the phrase catalogue); ``values`` fill its sentence. Both are plain
    data, so that they cross process borders as JSON.
    """

    def __init__(self, kind: str, /, **values: FaultValue) -> None:
        super().__init__(kind, values)
        self.kind = kind
        self.values: Mapping[str, FaultValue] = values

    def __str__(self) -> str:
        details = ", ".join(f"{name}={value!r}" for name, value in self.values.items())
        return f"{self.kind}({details})"


class InvalidValueError(RespiroError):
    """A value the user gave can't be accepted: a setting, a time, a week, a client's hours."""


class StoreError(RespiroError):
    """The store can't do what was asked; nothing was changed."""


class StoreBusyError(StoreError):
    """Another program holds the store's write lock; the same call may succeed in a moment."""


class StoreDamagedError(StoreError):
    """What was read from the store is not what was written to it."""


class ConflictError(StoreError):
    """What was to be changed is no longer as it was when the change was decided."""


class AgendaFileError(RespiroError):
    """A calendar file can't be read as a whole."""


class AddressError(RespiroError):
    """What an address on the network holds can't be had now; values show no more of it than ``shown_address`` does."""


class CalDavError(RespiroError):
    """A calendar server does not do what was asked; what is here and what is there stay as they are."""


class DavConflictError(CalDavError):
    """What was to be written is no longer on the server as it was known: it is to be fetched and compared first."""


class SecretsError(RespiroError):
    """The keyring does not answer as it should; nothing was written anywhere else."""


class CallLogError(RespiroError):
    """A phone's call log can't be read as a whole."""


class SettingsFileError(RespiroError):
    """The settings file can't be used; it was set aside, not overwritten."""


class WorkerError(RespiroError):
    """The worker process ended without an answer."""
