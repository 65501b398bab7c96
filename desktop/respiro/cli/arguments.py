"""Reading the arguments that several commands share."""

import argparse

from respiro.domain.week import Week, local_day
from respiro.services.ports import Ports
from respiro.services.settings.review_keys import POLICY, parse_level


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let a command print JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON with stable field names")


def add_week(parser: argparse.ArgumentParser, default: str) -> None:
    """Let a command be about one week."""
    parser.add_argument("--week", metavar="YYYY-Wnn", help=f"ISO week such as 2026-W48 (default: {default})")


def add_level(parser: "argparse._ActionsContainer", text: str) -> None:
    """Let a command ask for a chance that margin suffices."""
    parser.add_argument("--level", metavar=f"N%%|{POLICY}", help=f"{text}; default: the setting margin.level")


def level_from(text: str | None) -> int | None:
    """Return the chance in percent that was asked for, 0 for the policy's target. Raises InvalidValueError."""
    return None if text is None else parse_level(text)


def week_from(text: str | None, ports: Ports, *, ahead: int = 0) -> Week:
    """Return the week that was asked for, or so many weeks after this one. Raises InvalidValueError."""
    if text:
        return Week.parse(text)
    return Week.of(local_day(ports.clock(), ports.zone)).shifted(ahead)
