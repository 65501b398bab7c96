"""What is meant by the text in which the user says where a calendar is."""

import re
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QUrl

from respiro.domain.addresses import carries_secret, is_plain_http, shown_address, understood_address
from respiro.domain.errors import InvalidValueError

_LOCAL = re.compile(r"[/~.\\]|[A-Za-z]:[\\/]")
_HAS_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:(?!\d)")
_WRAPPING = " \t\r\n<>\"'"


@dataclass(frozen=True, slots=True)
class Meaning:
    """``place`` is what the worker is told, all of it; ``shown`` what may be seen. ``fault`` is why it is neither."""

    place: str = ""
    shown: str = ""
    is_address: bool = False
    is_secret: bool = False
    is_plain_http: bool = False
    fault: InvalidValueError | None = None


def meaning_of(text: str) -> Meaning:
    """Return what a text means: an address, with or without https before it, or a path."""
    bare = text.strip(_WRAPPING)
    if not bare:
        return Meaning()
    if bare.lower().startswith("file:"):
        bare = QUrl(bare).toLocalFile() or bare
    if _LOCAL.match(bare):
        return Meaning(place=bare, shown=bare)
    try:
        full = understood_address(bare if _HAS_SCHEME.match(bare) else f"https://{bare}")
    except InvalidValueError as error:
        # in doubt it is a secret that was half written
        return Meaning(
            place=bare, is_address=True, is_secret="://" in bare and len(bare) > len("https://"), fault=error
        )
    return Meaning(
        place=full,
        shown=shown_address(full),
        is_address=True,
        is_secret=carries_secret(full),
        is_plain_http=is_plain_http(full),
    )


def dropped_place(data: QMimeData) -> str:
    """Return the one address, file or folder that is being dropped; empty for anything else."""
    urls = data.urls()
    if len(urls) == 1:
        return (
            urls[0].toLocalFile()
            if urls[0].isLocalFile()
            else urls[0].toString(QUrl.ComponentFormattingOption.FullyEncoded)
        )
    lines = data.text().split() if data.hasText() and not urls else []
    return lines[0] if len(lines) == 1 else ""
