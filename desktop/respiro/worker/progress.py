"""JSON lines on stdout: how far a command is, and last its result or fault."""

import json
from collections.abc import Mapping
from typing import TextIO

from respiro.domain.errors import RespiroError


class Teller:
    """Writes one JSON object a line, each flushed at once."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def progress(self, stage: str, done: int, total: int) -> None:
        """Tell that ``done`` of ``total`` steps of the stage are done."""
        self._write({"progress": {"stage": stage, "done": done, "total": total}})

    def result(self, result: Mapping[str, object]) -> None:
        """Tell what the command came to; the last line."""
        self._write({"result": dict(result)})

    def error(self, error: RespiroError) -> None:
        """Tell why there is no result; the last line."""
        self._write({"error": {"kind": error.kind, "values": dict(error.values)}})

    def _write(self, line: Mapping[str, object]) -> None:
        self._out.write(json.dumps(line, ensure_ascii=True) + "\n")
        self._out.flush()
