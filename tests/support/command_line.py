"""What the commands are given in tests: ports in memory, and files that are written for real."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from respiro.adapters.exported_files import write_exported
from respiro.cli.tools import CliTools
from respiro.domain.week import Week
from respiro.services.ports import Ports, Worker, WorkerProgress
from support.fakes import FakeSettingsFile


@dataclass
class FakeWorker:
    """Answers what it is told to, and remembers what it was asked."""

    result: dict[str, object] = field(default_factory=dict)
    asked: list[list[str]] = field(default_factory=list)

    orders: list[Mapping[str, object] | None] = field(default_factory=list)

    def run(
        self, arguments: Sequence[str], order: Mapping[str, object] | None = None
    ) -> Iterator[WorkerProgress | dict[str, object]]:
        self.asked.append(list(arguments))
        self.orders.append(order)
        yield WorkerProgress("reading", 0, 1)
        yield self.result


@dataclass
class FakePaper:
    """Notes what is to be painted, and leaves a file that says so."""

    printed: list[tuple[str, str, bool, int | None]] = field(default_factory=list)

    def __call__(self, week: Week, file: Path, kind: str, *how: Any) -> None:
        with_names, level = how
        self.printed.append((str(week), kind, with_names, level))
        write_exported(file, kind.encode())


class NoWorker:
    """A worker that nobody may ask."""

    def run(self, _arguments: object, _order: object = None) -> Iterator[WorkerProgress | dict[str, object]]:
        raise AssertionError("this needs no worker")


def tools_on(
    ports: Ports,
    *,
    home: Path = Path(),
    settings: FakeSettingsFile | None = None,
    worker: Worker | None = None,
    tell: Callable[[str], bool] = lambda _message: True,
    paper: FakePaper | None = None,
) -> CliTools:
    """Return the parts of a command line on ports."""
    return CliTools(
        home=home,
        open_ports=lambda: ports,
        settings_file=settings or FakeSettingsFile(ports.settings),
        worker=worker or NoWorker(),
        tell=tell,
        examine=list,
        write_file=write_exported,
        print_review=paper or FakePaper(),
    )
