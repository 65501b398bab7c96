"""What a notice is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

DEFAULT_ACTION = "default"
"""The key that desktops use for a click on the notice itself."""


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text and buttons (key and label); ``key`` is how the program knows it."""

    key: str
    summary: str
    body: str = ""
    actions: Sequence[tuple[str, str]] = ()

    @property
    def buttons(self) -> list[tuple[str, str]]:
        """The actions that are buttons."""
        return [action for action in self.actions if action[0] != DEFAULT_ACTION]
