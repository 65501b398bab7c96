"""What is edited here and on Radicale and Xandikos at once stands on both sides, or is asked about: no edit is lost."""

from dataclasses import dataclass
from uuid import uuid4

import pytest

from respiro.adapters.caldav import Collection, DavSession, Item
from respiro.adapters.caldav_server import connected
from support.conflict_edits import random_pairs
from support.conflict_pairs import Pair
from support.dav_servers import PASSWORD, USER, DavServer
from support.two_homes import Machine

TORTURED = 250
"""So many pairs a server; with two servers, row 33 of what is to be shown."""


@dataclass
class ServerPhone:
    """A phone on a calendar of its own."""

    server: DavServer
    session: DavSession
    path: str

    def texts(self) -> dict[str, str]:
        collection = Collection(self.session, self.path)
        found = collection.fetch(collection.changes({}).changed)
        return {href: one.text for href, one in found.items() if isinstance(one, Item)}

    def put(self, name: str, text: str) -> None:
        self.server.put(self.path + name, text)

    def delete(self, href: str) -> None:
        self.server.delete(href)


def run_pairs(dav: DavServer, seed: int, count: int) -> int:
    """Run random pairs, each in a calendar of its own; answer how many were asked about."""
    session = DavSession(dav.url, USER, PASSWORD)
    asked = 0
    for kind, here, there, keep in random_pairs(seed, count):
        path = dav.make_calendar(f"pair-{uuid4().hex[:8]}")
        machine = Machine("a", connected, href=path, address=dav.url)
        pair = Pair(machine, ServerPhone(dav, session, path), kind, here, there, keep, is_exact=False)
        asked += pair.run()
    session.close()
    return asked


def test_no_pair_of_edits_loses_one(dav: DavServer) -> None:
    assert run_pairs(dav, 7, 8)


@pytest.mark.torture
def test_no_edit_of_250_random_pairs_is_lost(dav: DavServer) -> None:
    assert run_pairs(dav, 33, TORTURED)
