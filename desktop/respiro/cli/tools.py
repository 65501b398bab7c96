"""What the commands are given by bootstrap."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from respiro.domain.week import Week
from respiro.services.doctor import Check
from respiro.services.ports import Ports, SettingsFile, Worker


@dataclass(frozen=True, slots=True)
class CliTools:
    """The parts of the command line. Everything behind a callable is opened at its first use only."""

    home: Path
    open_ports: Callable[[], Ports]
    settings_file: SettingsFile
    worker: Worker
    tell: Callable[[str], bool]
    """Hands a line to a running tray; False when none runs."""
    examine: Callable[[], Sequence[Check]]
    """Looks at what works on this machine and what does not."""
    write_file: Callable[[Path, bytes], None]
    """Writes a file whole or not at all. Raises AgendaFileError file_not_writable."""
    print_review: Callable[[Week, Path, str, bool, int | None], None]
    """Paints a week's review into a file, as pdf or png, with clients' names or without, its forecast at that level.

    Raises as write_file does.
    """
