"""What a notice is made of."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text and buttons (key and label); ``key`` is how the program knows it.

    There is no default action: some daemons draw it as one more button.
    """

    key: str
    summary: str
    body: str = ""
    actions: Sequence[tuple[str, str]] = ()
    critical: bool = False
    """Whether it stays until it is answered, above the others, where the desktop knows such notices."""
