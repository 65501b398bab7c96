"""What is stored of accounts on calendar servers, as the worker's commands ask for it."""

from respiro.domain.accounts import Account, Collection
from respiro.domain.errors import InvalidValueError, SecretsError
from respiro.worker.tools import WorkerTools


def account_of(account_id: str, tools: WorkerTools) -> Account:
    """Return the account of that id. Raises InvalidValueError unknown_account."""
    for one in tools.accounts.store.accounts():
        if one.id == account_id:
            return one
    raise InvalidValueError("unknown_account", text=account_id)


def collections_of(account: Account, tools: WorkerTools) -> list[Collection]:
    """Return an account's calendars, in order of name."""
    return [one for one in tools.accounts.store.collections() if one.account_id == account.id]


def home_account(tools: WorkerTools) -> Account | None:
    """Return the account in which the home calendar is; None where it is a folder."""
    ids = {one.account_id for one in tools.accounts.store.collections() if one.is_home}
    return next((one for one in tools.accounts.store.accounts() if one.id in ids), None)


def password_of(account: Account, tools: WorkerTools) -> str:
    """Return an account's password as the keyring has it. Raises SecretsError."""
    password = tools.accounts.secrets().get(account.secret_name)
    if password is None:
        raise SecretsError("password_forgotten", account=account.name)
    return password
