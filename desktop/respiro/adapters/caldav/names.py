"""The elements of WebDAV and CalDAV that are spoken here, each as namespace, blank and local name."""

from typing import Final

DAV: Final = "DAV:"
CALDAV: Final = "urn:ietf:params:xml:ns:caldav"
APPLE: Final = "http://apple.com/ns/ical/"
SERVER: Final = "http://calendarserver.org/ns/"

MULTISTATUS: Final = f"{DAV} multistatus"
RESPONSE: Final = f"{DAV} response"
HREF: Final = f"{DAV} href"
STATUS: Final = f"{DAV} status"
PROPSTAT: Final = f"{DAV} propstat"
PROP: Final = f"{DAV} prop"
ERROR: Final = f"{DAV} error"

ETAG: Final = f"{DAV} getetag"
RESOURCE_TYPE: Final = f"{DAV} resourcetype"
DISPLAY_NAME: Final = f"{DAV} displayname"
PRINCIPAL: Final = f"{DAV} current-user-principal"
PRINCIPAL_URL: Final = f"{DAV} principal-URL"
"""Of servers from before there was current-user-principal: a principal tells where it is itself."""
PRIVILEGES: Final = f"{DAV} current-user-privilege-set"
PRIVILEGE: Final = f"{DAV} privilege"
REPORTS: Final = f"{DAV} supported-report-set"
SYNC_COLLECTION: Final = f"{DAV} sync-collection"
SYNC_TOKEN: Final = f"{DAV} sync-token"
FOLDER: Final = f"{DAV} collection"
"""A resource that holds others (RFC 4918)."""

CALENDAR: Final = f"{CALDAV} calendar"
CALENDAR_DATA: Final = f"{CALDAV} calendar-data"
COMPONENTS: Final = f"{CALDAV} supported-calendar-component-set"
COMPONENT: Final = f"{CALDAV} comp"
HOME_SET: Final = f"{CALDAV} calendar-home-set"
INBOX: Final = f"{CALDAV} schedule-inbox"
OUTBOX: Final = f"{CALDAV} schedule-outbox"

UID_TAKEN: Final = frozenset(("no-uid-conflict", "unique-scheduling-object-resource"))
"""Conditions without their namespaces: some servers take the one of address books."""
OF_ONE_ITEM: Final = frozenset(
    (
        "supported-calendar-data",
        "valid-calendar-data",
        "valid-calendar-object-resource",
        "supported-calendar-component",
        "calendar-collection-location-ok",
        "max-resource-size",
        "min-date-time",
        "max-date-time",
        "max-instances",
        "max-attendees-per-instance",
        "valid-organizer",
        "allowed-organizer-scheduling-object-change",
        "allowed-attendee-scheduling-object-change",
        "same-organizer-in-all-components",
    )
)
"""Conditions (RFC 4791, 5.3.2.1; RFC 6638, 3.2.4) that an item does not meet, while its calendar takes others."""

CTAG: Final = f"{SERVER} getctag"
COLOUR: Final = f"{APPLE} calendar-color"

_PREFIXES: Final = {DAV: "d", CALDAV: "c", APPLE: "a", SERVER: "s"}
NAMESPACES: Final = " ".join(f'xmlns:{prefix}="{space}"' for space, prefix in _PREFIXES.items())


def tag(name: str) -> str:
    """Return an element's name as it is written in our requests."""
    space, _, local = name.partition(" ")
    return f"{_PREFIXES[space]}:{local}"
