"""What the tray says of accounts on calendar servers, in sentences."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from respiro.ui.actions import ACTIONS, Wish, title_of


@dataclass(frozen=True, slots=True)
class AccountsSaid:
    """Each sentence is empty where there is nothing to say; ``synced`` where there are no accounts."""

    synced: str = ""
    trouble: str = ""
    questions: str = ""
    is_syncing: bool = False


def sync_title(accounts: AccountsSaid) -> str:
    """Return the title of the entry that syncs now."""
    if accounts.is_syncing:
        return QCoreApplication.translate("accounts", "Syncing…")
    return title_of(next(spec for spec in ACTIONS if spec.wish is Wish.SYNC))
