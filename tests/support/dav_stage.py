"""A calendar on a real server: as another device sees it, and as Respiro sees it through a proxy."""

from dataclasses import dataclass

from respiro.adapters.caldav import Collection, DavSession, Item
from support.dav_items import event
from support.dav_servers import DavServer
from support.fault_proxy import FaultProxy


@dataclass(frozen=True, slots=True)
class Stage:
    """``path`` is the calendar's."""

    server: DavServer
    proxy: FaultProxy
    path: str
    session: DavSession
    collection: Collection

    def elsewhere(self, uid: str, summary: str = "Talk") -> str:
        """Let another device write an event, and return its path."""
        href = f"{self.path}{uid}.ics"
        self.server.put(href, event(uid, summary))
        return href

    def one(self, href: str) -> Item:
        """Return an item that is there."""
        found = self.collection.fetch([href])[href]
        assert isinstance(found, Item)
        return found

    def everything(self) -> dict[str, str]:
        """Return href and ETag of all there is."""
        return dict(self.collection.changes({}).changed)
