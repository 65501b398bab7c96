"""Passwords: asked for on a terminal, else one line of standard input; never an argument, which lists of processes show."""

import argparse
import re
import sys
from collections.abc import Sequence
from typing import NoReturn

from respiro.domain.errors import InvalidValueError


class _RefusePassword(argparse.Action):
    """Refuses a password without repeating it: standard error may be kept."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        _namespace: argparse.Namespace,
        _values: str | Sequence[object] | None,
        option_string: str | None = None,
    ) -> NoReturn:
        parser.error(f"{option_string} is not taken: you are asked for it, or it is read from standard input, one line")


def refuse_password(parser: argparse.ArgumentParser) -> None:
    """Let a command say where its password goes, to those who write it among the arguments."""
    names = ("--password", "--pass", "--passwd", "--pw")
    parser.add_argument(*names, dest="no_password", nargs="*", action=_RefusePassword, help=argparse.SUPPRESS)


def place_without_password(text: str) -> str:
    """Return where a server is, as it was typed. Raises ArgumentTypeError for one with a password in it."""
    if _holds_password(text.strip().strip("<>\"'").removeprefix("mailto:")):
        raise argparse.ArgumentTypeError(
            "there is a password in it, which lists of processes show: leave it out, you are asked for it"
        )
    return text


def _holds_password(place: str) -> bool:
    whole = place.partition("://")[2] or place
    host = re.split(r"[/?#]", whole, maxsplit=1)[0]
    user, is_user, _ = host.rpartition("@")
    if is_user:
        return ":" in user
    cut = re.fullmatch(r"[^\[\]:]*:([^:]*)", host)  # what should be a port is the beginning of a password with a slash
    return cut is not None and not cut[1].isdecimal() and "@" in whole


def typed_password(question: str) -> str:
    """Return the password from the terminal, unseen, or from standard input. Raises InvalidValueError password_missing."""
    if sys.stdin is None:
        raise InvalidValueError("password_missing")
    if not sys.stdin.isatty():
        line = sys.stdin.readline()
        if not line:
            raise InvalidValueError("password_missing")
        return line.rstrip("\r\n")
    from getpass import getpass  # noqa: PLC0415  only a terminal needs it

    try:
        return getpass(question)
    except EOFError:
        raise InvalidValueError("password_missing") from None


def is_agreed_to(question: str) -> bool:
    """Ask on the terminal for a yes; False where nobody is there to ask."""
    if sys.stdin is None or not sys.stdin.isatty():
        return False
    try:
        answer = input(f"{question} [y/N] ")
    except EOFError:
        return False
    return answer.strip().casefold() in {"y", "yes"}
