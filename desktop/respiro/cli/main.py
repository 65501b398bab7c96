"""The command line's grammar, and its exit status: 0 done, 1 with one line on stderr, 2 for wrong usage."""

import argparse
from collections.abc import Callable, Sequence
from typing import NoReturn

from respiro.cli import (
    agenda,
    backup_people,
    calls,
    clients,
    demo,
    doctor,
    margin,
    planb,
    playbooks,
    review,
    settings,
    texts,
)
from respiro.cli.ending import ended, open_output
from respiro.cli.show import plain
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError


def run(arguments: Sequence[str], make_tools: Callable[[], CliTools]) -> int:
    """Run one command and answer the exit status. Raises SystemExit(2) for wrong usage."""
    open_output()
    options = build_parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, CliTools], int] = options.run

    def work() -> int:
        _check_text(options)
        return command(options, make_tools())

    return ended(work)


def _misplaced_home(text: str) -> str:
    """Refuse a home that was not taken before the command: an empty one, or a second."""
    raise argparse.ArgumentTypeError("needs a folder" if not text else "stands there twice")


def _check_text(options: argparse.Namespace) -> None:
    """Raise InvalidValueError for an argument that is no text; names of files may be any bytes."""
    for name, given in vars(options).items():
        for value in given if isinstance(given, list) else [given]:
            if not name.endswith("file") and isinstance(value, str) and _has_stray_bytes(value):
                raise InvalidValueError("not_text", text=value.encode("ascii", "backslashreplace").decode("ascii"))


def _has_stray_bytes(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


class _Parser(argparse.ArgumentParser):
    """Says of wrong usage what was written, as plain text: a script may hand on what others wrote."""

    def error(self, message: str) -> NoReturn:
        super().error(plain(message))


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = _Parser(
        prog="respiro",
        allow_abbrev=False,
        description="Respiro keeps room to breathe in your agenda. Without a command it starts the tray.",
        epilog="RESPIRO_HOME does the same as --home.",
    )
    parser.add_argument(
        "--home", metavar="DIR", type=_misplaced_home, help="before anything else: keep data, settings and logs in DIR"
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (
        agenda,
        margin,
        calls,
        planb,
        playbooks,
        backup_people,
        review,
        clients,
        texts,
        settings,
        doctor,
        demo,
    ):
        room.add_to(commands)
    return parser
