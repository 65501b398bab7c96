"""Writing a file whole or not at all."""

import os
from pathlib import Path

from PySide6.QtCore import QFileDevice, QIODevice, QSaveFile

from respiro.domain.errors import StoreError


def save(target: Path, content: bytes) -> None:
    """Put the content in place of the file in one step, for the user alone, and see it on disk.

    Raises StoreError file_not_writable or disk_full; the file is as it was then.
    """
    file = QSaveFile(str(target))
    permission = QFileDevice.Permission
    done = (
        _may_be_replaced(target)
        and file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.setPermissions(permission.ReadOwner | permission.WriteOwner)
        and file.write(content) == len(content)
        and file.commit()
    )
    if not done:
        is_full = file.error() is QFileDevice.FileError.ResourceError
        file.cancelWriting()
        raise StoreError("disk_full" if is_full else "file_not_writable", file=str(target))


def _may_be_replaced(target: Path) -> bool:
    """Tell whether nothing is there, or a file: a folder, a pipe or a device stays what it is."""
    return os.path.isfile(target) or not os.path.exists(target)  # noqa: PTH110, PTH113  Path's raise for a long name
