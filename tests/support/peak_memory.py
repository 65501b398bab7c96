"""How much memory this process takes at its peak; getrusage() says what its parent took, if that was more (Linux)."""

import re
from pathlib import Path

_OWN = Path("/proc/self")


def forget_peak() -> float:
    """Let the peak be what is taken now, and return that: megabytes."""
    (_OWN / "clear_refs").write_text("5")
    return peak()


def peak() -> float:
    """Return the most that was taken since: megabytes."""
    found = re.search(r"VmHWM:\s*(\d+) kB", (_OWN / "status").read_text())
    assert found
    return int(found[1]) / 1024
