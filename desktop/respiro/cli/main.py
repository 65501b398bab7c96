"""The command line's grammar, and its exit status: 0 done, 1 with one line on stderr, 2 for wrong usage."""

import argparse
import sys
from collections.abc import Callable, Sequence
from io import TextIOWrapper

from respiro.cli import agenda, clients, demo, doctor, margin, review, settings
from respiro.cli.show import plain
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.phrases import english


def run(arguments: Sequence[str], make_tools: Callable[[], CliTools]) -> int:
    """Run one command and answer the exit status. Raises SystemExit(2) for wrong usage."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a locale that lacks a character costs that one only
    options = build_parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, CliTools], int] = options.run
    try:
        _check_text(options)
        return command(options, make_tools())
    except RespiroError as error:
        print(f"respiro: {plain(english(error))}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        print("respiro: interrupted; nothing was half done.", file=sys.stderr)
        return 1


def _check_text(options: argparse.Namespace) -> None:
    """Raise InvalidValueError for an argument that is no text; names of files may be any bytes."""
    for name, given in vars(options).items():
        for value in given if isinstance(given, list) else [given]:
            if name != "file" and isinstance(value, str) and _has_stray_bytes(value):
                raise InvalidValueError("not_text", text=value.encode("ascii", "backslashreplace").decode("ascii"))


def _has_stray_bytes(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = argparse.ArgumentParser(
        prog="respiro",
        allow_abbrev=False,
        description="Respiro keeps room to breathe in your agenda. Without a command it starts the tray.",
        epilog="--home DIR (or RESPIRO_HOME) keeps data, settings and logs in DIR.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for room in (agenda, margin, review, clients, settings, doctor, demo):
        room.add_to(commands)
    return parser
