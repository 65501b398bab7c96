"""How far something slow is."""

from typing import NamedTuple


class WorkerProgress(NamedTuple):
    """How far the worker is: ``done`` of ``total`` steps of ``stage``."""

    stage: str
    done: int
    total: int
