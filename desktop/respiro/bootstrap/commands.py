"""How this very Respiro is started again."""

import sys
from pathlib import Path


def own_command(home: Path | None) -> list[str]:
    """Return the command that runs this very Respiro on the same home."""
    place = ["--home", str(home.absolute())] if home else []
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "respiro"]
    return [*program, *place]


def worker_command(home: Path | None) -> list[str]:
    """Return the command that runs the worker on the same home."""
    return [*own_command(home), "worker"]
