"""How a command ends: its exit status, and one line on stderr for what went wrong."""

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from io import TextIOWrapper

from respiro.domain.errors import RespiroError

_OUTPUT_FAULTS = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO}


def open_output() -> None:
    """Let a locale that lacks a character cost that one only."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def ended(command: Callable[[], int]) -> int:
    """Run a command and answer its exit status: 0 done, 1 with one line on stderr."""
    try:
        status = command()
        if sys.stdout:
            sys.stdout.flush()
    except RespiroError as error:
        _tell(error)
        return 1
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except OSError as error:
        if error.errno not in _OUTPUT_FAULTS:
            raise
        _drop_output()
        _tell(RespiroError("output_not_written", reason=error.strerror))
        return 1
    except KeyboardInterrupt:
        print("respiro: interrupted; nothing was half done.", file=sys.stderr)
        return 1
    else:
        return status


def _tell(fault: RespiroError) -> None:
    from respiro.cli.lines import plain  # noqa: PLC0415  most commands end well
    from respiro.phrases import english  # noqa: PLC0415  as above

    print(f"respiro: {plain(english(fault))}", file=sys.stderr)


def _drop_output() -> None:
    """Send what is still to be printed nowhere, so that Python does not fail at it once more as it ends."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
