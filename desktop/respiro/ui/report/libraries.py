"""Whether Qt can be loaded at all; nothing here needs it."""

from importlib import import_module

from respiro.domain.errors import RespiroError

_ROOMS = ("PySide6.QtGui", "PySide6.QtWidgets", "PySide6.QtSvg")


def check_qt() -> None:
    """Load what the page is painted with. Raises RespiroError no_qt_library, with what is missing."""
    for room in _ROOMS:
        try:
            import_module(room)
        except ImportError as error:
            library = str(error).partition(":")[0].rpartition("/")[2]
            raise RespiroError("no_qt_library", library=library) from error
