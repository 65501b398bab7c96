"""From what the user typed to the calendars on a server (RFC 6764), or what exactly is in the way."""

from collections.abc import Iterator

from respiro.adapters.caldav.faults import LeadsElsewhereError
from respiro.adapters.caldav.places import WELL_KNOWN, Places, places
from respiro.adapters.caldav.search import FINAL, Found, Search
from respiro.adapters.caldav.servers import AgreedServers, User
from respiro.adapters.hard_deadline import DeadlineError, run_within
from respiro.adapters.web.faults import told_anew
from respiro.domain.addresses import origin, shown_host
from respiro.domain.caldav_presets import is_agreed
from respiro.domain.errors import AddressError, CalDavError


def discover(
    text: str,
    user: str,
    password: str,
    *,
    may_be_plain: bool = False,
    agreed: tuple[str, ...] = (),
    deadline: float = 50.0,
) -> Found:
    """Return the calendars of a user by a host, an e-mail address or a whole address.

    The password is offered to the host the user typed, to those ``agreed`` to (``.example.org`` stands for every host
    below), and to no other: a server that leads on to another raises LeadsElsewhereError, whose ``target`` is
    discovered once the user agrees. ``deadline`` (seconds) holds for all of it. Raises InvalidValueError,
    AddressError and CalDavError: ``caldav_not_a_server``, ``caldav_password_refused``, ``caldav_no_calendars``,
    ``caldav_plain_http``, ``caldav_takes_no_password``, ….
    """
    where = places(text)
    who = User(user, password, may_be_plain, deadline)
    try:
        return run_within(deadline, lambda: _discovered(where, who, agreed))
    except DeadlineError:
        pass
    raise told_anew(AddressError("address_too_slow"), where.addresses[0], deadline)


def _discovered(where: Places, who: User, agreed: tuple[str, ...]) -> Found:
    for named in _named(where, agreed):
        try:
            return _first(named, who, agreed)
        except LeadsElsewhereError:
            raise
        except (AddressError, CalDavError) as error:  # the domain's own host may serve all the same
            if error.kind in FINAL:
                raise
    return _first(where, who, agreed)


def _named(where: Places, agreed: tuple[str, ...]) -> Iterator[Places]:
    """Yield the places that the domain's DNS names. Raises LeadsElsewhereError for one that nobody agreed to."""
    if not where.domain:
        return
    from respiro.adapters.caldav.services import services  # noqa: PLC0415  a sync is not to load it

    for address in services(where.domain):
        host = origin(address)[1]
        is_inside = host == where.domain or host.endswith(f".{where.domain}")
        if not is_inside and not is_agreed(host, agreed):
            raise LeadsElsewhereError(shown_host(where.addresses[0]), address)
        yield places(address)


def _first(where: Places, who: User, agreed: tuple[str, ...]) -> Found:
    """Return what is found at the first place where there is a calendar server."""
    hosts = (origin(where.addresses[0])[1], *where.hosts, *agreed)
    faults: list[AddressError | CalDavError] = []
    with AgreedServers(who, hosts) as servers:
        search = Search(servers)
        for address in where.addresses:
            try:
                found = search.at(address)
            except (AddressError, CalDavError) as error:
                if _is_final(error, address):
                    raise
                faults.append(error)
            else:
                if found:
                    return found
    worst = next((fault for fault in faults if fault.kind != "caldav_not_a_server"), None)
    raise worst or CalDavError("caldav_not_a_server", host=shown_host(where.addresses[0]))


def _is_final(fault: AddressError | CalDavError, address: str) -> bool:
    """Tell whether no other place is to be tried after a fault at this one."""
    if isinstance(fault, AddressError):  # all places are on the same host: it can't be reached there either
        return fault.kind != "address_redirects"
    return fault.kind in FINAL or (isinstance(fault, LeadsElsewhereError) and address.endswith(WELL_KNOWN))
