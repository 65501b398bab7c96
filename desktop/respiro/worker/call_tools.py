"""What the worker is given to read call logs."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Protocol

from respiro.domain.calls import CallRecord


class LogRow(Protocol):
    """A row that is no call, as data."""

    @property
    def row(self) -> int:
        """1-based line, 0 where there is none."""
        ...

    @property
    def kind(self) -> str:
        """A key of the phrase catalogue."""
        ...

    @property
    def detail(self) -> str:
        """Data for the phrase."""
        ...


class LogColumn(Protocol):
    """A column of a table."""

    @property
    def name(self) -> str:
        """The column's own name, or empty."""
        ...

    @property
    def samples(self) -> Sequence[str]:
        """Some of what stands in it."""
        ...


class CallLog(Protocol):
    """A phone's log of calls whose kind is known."""

    @property
    def format(self) -> str:
        """sms_backup, fossify, gnome_calls, linphone or csv."""
        ...

    @property
    def columns(self) -> Sequence[LogColumn]:
        """The columns of a table; none for other kinds."""
        ...

    @property
    def guess(self) -> Mapping[str, int]:
        """The places of a table's columns by what they hold."""
        ...

    @property
    def is_clear(self) -> bool:
        """Whether it is known where to find when, and who."""
        ...

    def rows(self) -> Iterator[CallRecord | LogRow]:
        """Yield the calls, and the rows that are none. Raises CallLogError."""
        ...


OpenCallLog = Callable[[Path, str], CallLog]
"""Opens a log; the text says which column is what (JSON), or is empty. Raises CallLogError."""
