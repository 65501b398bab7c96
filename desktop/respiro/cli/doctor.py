"""``respiro doctor``: what works on this machine and what does not."""

import argparse

from respiro.cli.arguments import add_json
from respiro.cli.show import plain, print_json
from respiro.cli.tools import CliTools
from respiro.phrases import check_text
from respiro.services.doctor import Health


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the grammar."""
    part = commands.add_parser("doctor", help="what works here and what does not", allow_abbrev=False)
    add_json(part)
    part.set_defaults(run=_doctor)


def _doctor(options: argparse.Namespace, tools: CliTools) -> int:
    checks = tools.examine()
    if options.json:
        print_json(
            [
                {"part": check.part, "health": check.health.value, "kind": check.kind, "text": check_text(check)}
                for check in checks
            ]
        )
    else:
        for check in checks:
            print(f"{check.health.value:8} {check.part:14} {plain(check_text(check))}")
    return 1 if any(check.health is Health.FAULTY for check in checks) else 0
