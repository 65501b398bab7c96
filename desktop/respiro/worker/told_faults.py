"""Faults inside the answers of commands that went on all the same."""

from respiro.domain.errors import RespiroError
from respiro.domain.subscriptions import Trouble


def told_fault(fault: RespiroError | Trouble | None) -> dict[str, object] | None:
    """Return a fault, or what is noted of one, as JSON data."""
    return {"kind": fault.kind, "values": dict(fault.values)} if fault else None
