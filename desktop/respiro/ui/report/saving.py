"""Writing a file whole or not at all."""

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
        not target.is_dir()
        and file.open(QIODevice.OpenModeFlag.WriteOnly)
        and file.setPermissions(permission.ReadOwner | permission.WriteOwner)
        and file.write(content) == len(content)
        and file.commit()
    )
    if not done:
        is_full = file.error() is QFileDevice.FileError.ResourceError
        file.cancelWriting()
        raise StoreError("disk_full" if is_full else "file_not_writable", file=str(target))
