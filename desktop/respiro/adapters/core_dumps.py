"""Memory that never becomes a file: while a password is in use, it would lie in one."""

import sys
from contextlib import suppress

if sys.platform != "win32":
    import resource


def forgo_core_dumps() -> None:
    """Have the system write no core file when this process or one that it starts crashes; Windows writes none anyway.

    The hard limit stays, so that a program started from here may ask for its own.
    """
    if sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, most))
