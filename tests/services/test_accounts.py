"""Accounts as the user sees them: what is missing on a server and stays here."""

from respiro.services.accounts import account_states, keep_missing
from respiro.services.ports import Ports
from support.accounts_scene import account, collection, put
from support.fakes import empty_ports


def losing(ports: Ports, name: str, count: int) -> None:
    """Let an account miss so many items."""
    put(ports, account(name), collection(f"{name} one", name, missing=count), collection(f"{name} two", name))


def missing(ports: Ports) -> dict[str, int]:
    return {state.account.name: state.missing for state in account_states(ports)}


def test_what_stays_is_asked_about_no_more_until_its_number_changes() -> None:
    ports = empty_ports()
    losing(ports, "A", 40)
    keep_missing(ports, "id-A")
    assert missing(ports) == {"A": 0}
    losing(ports, "A", 41)
    assert missing(ports) == {"A": 41}


def test_what_stays_in_one_account_is_asked_about_in_another() -> None:
    ports = empty_ports()
    for name in ("A", "B"):
        losing(ports, name, 12)
    keep_missing(ports, "id-A")
    assert missing(ports) == {"A": 0, "B": 12}
    keep_missing(ports, "id-B")
    assert missing(ports) == {"A": 0, "B": 0}


def test_what_came_back_and_is_gone_again_is_asked_about_once_more() -> None:
    ports = empty_ports()
    for name in ("A", "B"):
        losing(ports, name, 12)
    keep_missing(ports, "id-A")
    losing(ports, "A", 0)
    keep_missing(ports, "id-B")
    losing(ports, "A", 12)
    assert missing(ports)["A"] == 12
