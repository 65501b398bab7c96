"""Calendars in all the states that they can be in, for tests and pictures."""

from datetime import timedelta

from respiro.domain.subscriptions import Subscription, SubscriptionKind, Trouble
from respiro.services.ports import Ports, Problem, Source
from support.fakes import WEDNESDAY, FakeStore, demo_ports, empty_ports

PRIVATE = (
    "https://calendar.google.com/calendar/ical/me%40example.org/private-8a6e4f0c3b1d4e7fa2c5d9b80e6f1a23/basic.ics"
)
SHOWN = "https://calendar.google.com/…/basic.ics"
NOW = WEDNESDAY


def subscription(calendar: str = "Work", **changed: object) -> Subscription:
    """Return one that was fetched 20 minutes ago from an address without a secret."""
    values: dict[str, object] = {
        "id": f"id-{calendar}",
        "calendar": calendar,
        "kind": SubscriptionKind.ADDRESS,
        "place": "https://example.org/team.ics",
        "next_at": NOW + timedelta(minutes=40),
        "checked_at": NOW - timedelta(minutes=20),
        "fetched_at": NOW - timedelta(minutes=20),
    }
    return Subscription(**(values | changed))  # type: ignore[arg-type]  as the fields are


def in_trouble(
    calendar: str = "Work", kind: str = "address_answered", days: int = 2, **changed: object
) -> Subscription:
    """Return one that could not be fetched for some days."""
    values = {"host": "example.org", "address": SHOWN, "status": 404, "calendar": calendar}
    return subscription(
        calendar,
        **{
            "fetched_at": NOW - timedelta(days=days),
            "failures": 9,
            "trouble": Trouble(kind, values),
            "next_at": NOW + timedelta(minutes=40),
            **changed,
        },
    )


def put(ports: Ports, *subscriptions: Subscription, count: int = 312) -> None:
    """Store subscriptions, with what came in of them."""
    assert isinstance(ports.store, FakeStore)
    for number, one in enumerate(subscriptions):
        before = next((kept for kept in ports.store.subscriptions() if kept.id == one.id), None)
        ports.store.put_subscription(one, before)
        if before is None:
            ports.store.add_source(Source(10 + number, one.calendar, one.place, one.fetched_at or NOW, count, 0))


def empty_scene() -> Ports:
    """Return ports without any calendar."""
    return empty_ports()


def five_calendars() -> Ports:
    """Return ports with an imported calendar and four that are kept up to date, each in another state."""
    ports = demo_ports()
    client = ports.store.clients()[0]
    put(
        ports,
        subscription("Work", place=SHOWN, is_secret=True),
        in_trouble("Team", days=2),
        subscription("Projects", kind=SubscriptionKind.FOLDER, place="/home/yolanda/.calendars/projects", missing=12),
        subscription(f"{client.name}", client_id=client.id, every=24 * 60, next_at=NOW + timedelta(hours=20)),
    )
    assert isinstance(ports.store, FakeStore)
    problems = [Problem("Work", "basic.ics", 812, "7k2bd0@google.com", "no_start", "")]
    ports.store.add_source(Source(10, "Work", SHOWN, NOW - timedelta(minutes=20), 312, 1), *problems)
    return ports
