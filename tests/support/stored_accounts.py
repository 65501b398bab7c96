"""Accounts' calendars as tests arrange them."""

from collections.abc import Sequence

from respiro.domain.accounts import Collection
from respiro.services.ports import AccountStore


def put_collections(store: AccountStore, account_id: str, collections: Sequence[Collection]) -> None:
    """Store these as the calendars of an account that is there."""
    (account,) = (one for one in store.accounts() if one.id == account_id)
    store.put_account(account, account, collections)
