"""Accounts on calendar servers, their calendars and what was last known to lie in them, as they are stored."""

from collections.abc import Collection as Several
from collections.abc import Sequence
from typing import Protocol

from respiro.domain.accounts import Account, Collection, Resource


class AccountStore(Protocol):
    """Accounts, and the copies of what their followed calendars hold."""

    def accounts(self) -> list[Account]:
        """Return all, in order of name."""
        ...

    def put_account(
        self, account: Account, expected: Account | None, collections: Sequence[Collection] | None = None
    ) -> None:
        """Store an account; ``expected`` is how it was stored so far, None for a new one.

        ``collections`` are stored with it as all its calendars: what came from others of it is forgotten, what came
        from these is kept, and if one is the home no other account has one any more. None leaves them as they are.
        Raises ConflictError, with nothing stored, when the account is not as it was expected.
        """
        ...

    def forget_account(self, account_id: str) -> bool:
        """Forget an account with its calendars and all that came from them; False if there is none of that id.

        So are the notes whose keys end in ``:`` and the id of one of these.
        """
        ...

    def collections(self) -> list[Collection]:
        """Return the calendars of all accounts, in order of name."""
        ...

    def resources(self, collection_id: str) -> list[Resource]:
        """Return what is known to lie in a calendar, in order of href."""
        ...

    def gone_hrefs(self, collection_id: str) -> list[str]:
        """Return the hrefs of what is gone and kept, in order: quick enough for a window, and for showing alone."""
        ...

    def put_resources(
        self, collection: Collection, expected: Collection, put: Sequence[Resource], gone: Several[str] = ()
    ) -> None:
        """Store how a calendar is now: resources put in place by href, those of the hrefs that are ``gone`` removed.

        All of it or nothing. Raises ConflictError when the calendar is not as it was expected.
        """
        ...
