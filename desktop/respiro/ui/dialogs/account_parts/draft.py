"""What was typed about a server before the dialog was left: there again when it is opened next, as long as the program runs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject

from respiro.ui.context import Context


@dataclass(frozen=True, slots=True)
class ServerDraft:
    """The kind of server by its key, where it is and who one is there; never a password."""

    kind: str = ""
    address: str = ""
    user: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether nothing was chosen or typed."""
        return self == ServerDraft()


class KeptDraft(QObject):
    """The last draft; one belongs to the context, see draft_of()."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.draft = ServerDraft()


def draft_of(context: Context) -> KeptDraft:
    """Return the one that all share; made when it is first asked for."""
    found = context.findChild(KeptDraft)
    return found if isinstance(found, KeptDraft) else KeptDraft(context)


def bare_text(text: str) -> str:
    """Return what was typed as an address, or nothing if there may be a password in it."""
    rest = text.partition("://")[2] or text
    return "" if ":" in rest.rpartition("@")[0] else text
