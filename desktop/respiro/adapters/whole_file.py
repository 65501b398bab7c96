"""Writing a file whole or not at all."""

import os
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from respiro.adapters.store.files import sync_folder


def replace_file(
    path: Path, content: bytes, *, prefix: str, suffix: str, before: Callable[[Path], None] = lambda _draft: None
) -> None:
    """Put the content in place of the file in one step, for the user alone, and see it on disk. Raises OSError.

    It is written beside the file at first, under a name with that prefix and suffix. ``before`` may still refuse,
    or dress what was written there, just before it takes the file's place.
    """
    descriptor, name = tempfile.mkstemp(prefix=prefix, suffix=suffix, dir=path.parent)  # mode 0600
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        before(draft)
        draft.replace(path)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    sync_folder(path.parent)
