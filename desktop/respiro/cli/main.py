"""The command line's grammar, and its exit status: 0 done, 1 with one line on stderr, 2 for wrong usage."""

import argparse
import sys
from collections.abc import Callable, Sequence

from respiro.cli import agenda, clients, demo, doctor, margin, review, settings
from respiro.cli.tools import CliTools
from respiro.domain.errors import RespiroError
from respiro.phrases import english


def run(arguments: Sequence[str], make_tools: Callable[[], CliTools]) -> int:
    """Run one command and answer the exit status. Raises SystemExit(2) for wrong usage."""
    options = build_parser().parse_args(arguments)
    command: Callable[[argparse.Namespace, CliTools], int] = options.run
    try:
        return command(options, make_tools())
    except RespiroError as error:
        print(f"respiro: {english(error)}", file=sys.stderr)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except KeyboardInterrupt:
        print("respiro: interrupted; nothing was half done.", file=sys.stderr)
        return 1


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
