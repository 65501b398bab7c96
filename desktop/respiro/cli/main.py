"""The command line's grammar, and its exit status: 0 done, 1 with one line on stderr, 2 for wrong usage."""

import argparse
import errno
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from io import TextIOWrapper

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
from respiro.cli.show import plain
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.phrases import english

_OUTPUT_FAULTS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def run(arguments: Sequence[str], make_tools: Callable[[], CliTools]) -> int:
    """Run one command and answer the exit status. Raises SystemExit(2) for wrong usage."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a locale that lacks a character costs that one only
    options = build_parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, CliTools], int] = options.run
    try:
        _check_text(options)
        status = command(options, make_tools())
        if sys.stdout:
            sys.stdout.flush()
    except RespiroError as error:
        print(f"respiro: {plain(english(error))}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        if error.errno not in _OUTPUT_FAULTS:
            raise
        _drop_output()
        fault = RespiroError("output_not_written", reason=error.strerror)
        print(f"respiro: {english(fault)}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("respiro: interrupted; nothing was half done.", file=sys.stderr)
        return 1
    else:
        return status


def _misplaced_home(text: str) -> str:
    """Refuse a home that was not taken before the command: an empty one, or a second."""
    raise argparse.ArgumentTypeError("needs a folder" if not text else "stands there twice")


def _drop_output() -> None:
    """Send what is still to be printed nowhere, so that Python does not fail at it once more as it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _check_text(options: argparse.Namespace) -> None:
    """Raise InvalidValueError for an argument that is no text; names of files may be any bytes."""
    for name, given in vars(options).items():
        for value in given if isinstance(given, list) else [given]:
            if not name.endswith("file") and isinstance(value, str) and _has_stray_bytes(value):
                raise InvalidValueError("not_text", text=value.encode("ascii", "backslashreplace").decode("ascii"))


def _has_stray_bytes(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
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
