"""Decides which process this is: tray, worker, painter of pages or command line. Nothing heavy is imported before."""

import sys
from collections.abc import Sequence
from pathlib import Path

from respiro.adapters.core_dumps import forgo_core_dumps

_WITH_DIALOG = (["call", "add"], ["planb", "add"])
_MOSTLY_UNCHANGED = (["worker", "import"], ["agenda", "import"], ["agenda", "list"])


def main(arguments: Sequence[str] | None = None) -> int:
    """Run Respiro with the given arguments, or the process's own, and answer the exit status."""
    forgo_core_dumps()
    given = list(sys.argv[1:] if arguments is None else arguments)
    home, rest = _home(given)
    if not rest or rest[0].startswith("--open") or (rest[:2] in _WITH_DIALOG and "--dialog" in rest):
        from respiro.bootstrap.tray import run_tray  # noqa: PLC0415  each process loads its own

        return run_tray(home, rest)
    if rest[:2] in _MOSTLY_UNCHANGED:
        from respiro.bootstrap.lean import attempt, leave  # noqa: PLC0415  as above

        if (status := attempt(home, rest)) is not None:
            return leave(status) if arguments is None else status
    if rest[0] == "worker":
        from respiro.bootstrap.worker import run_worker  # noqa: PLC0415  as above

        return run_worker(home, rest[1:])
    if rest[0] == "paper":
        from respiro.bootstrap.paper import run_paper  # noqa: PLC0415  as above

        return run_paper(home, rest[1:])
    from respiro.bootstrap.cli import run_cli  # noqa: PLC0415  as above

    return run_cli(home, rest)


def _home(arguments: list[str]) -> tuple[Path | None, list[str]]:
    """Take ``--home DIR`` out of the arguments before the command."""
    if arguments and (named := arguments[0].removeprefix("--home=")) not in {"", arguments[0]}:
        return Path(named), arguments[1:]
    if len(arguments) > 1 and arguments[0] == "--home" and arguments[1]:
        return Path(arguments[1]), arguments[2:]
    return None, arguments


if __name__ == "__main__":
    sys.exit(main())
