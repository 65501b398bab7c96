"""What the worker tells, line by line."""

import json

from respiro.domain.errors import RespiroError
from respiro.domain.progress import WorkerProgress


def told_by(line: str) -> WorkerProgress | dict[str, object]:
    """Return the progress or the result that a line tells. Raises RespiroError with the kind and values of a fault."""
    message = json.loads(line)
    if "progress" in message:
        return WorkerProgress(**message["progress"])
    if "error" in message:
        raise RespiroError(message["error"]["kind"], **message["error"]["values"])
    result: dict[str, object] = message["result"]
    return result
