"""Calendar servers (CalDAV, RFC 4791): asked here alone, each answer taken for hostile, and nothing decided.

A password goes to the host it was given for and to no other; what a server says is not there is told, not deleted.
"""

from respiro.adapters.caldav.calendars import CalendarFound
from respiro.adapters.caldav.collection import Changes, Collection, Item, Missing, PutResult
from respiro.adapters.caldav.discovery import discover
from respiro.adapters.caldav.search import Found
from respiro.adapters.caldav.session import DavSession

__all__ = [
    "CalendarFound",
    "Changes",
    "Collection",
    "DavSession",
    "Found",
    "Item",
    "Missing",
    "PutResult",
    "discover",
]
