"""What sync may have to ask, all at once: both sides changed a block, a request and a task; margin and items vanished."""

import json
from dataclasses import replace
from datetime import timedelta

from respiro.domain.accounts import Account, Collection, Resource
from respiro.domain.agenda import OccurrenceId
from respiro.domain.calls import CallChange
from respiro.domain.margins import MarginBlock
from respiro.domain.period import Period
from respiro.services.conflict_notes import Aspect, Conflict, Version, conflict_text, kind_of
from respiro.services.home_writing import CONFLICT
from respiro.services.margin_gone import GONE_NOTE
from respiro.services.ports import Ports
from support.call_scene import MARTA, NOW, ahead, until, who_waits
from support.fakes import FakeStore
from support.queue_scene import queue_ports

TASK = "marta@call.respiro"
PLAN_B = "kowalski@planb.respiro"
ACCOUNT = "account"


def ask(ports: Ports, conflict: Conflict) -> None:
    """Note a conflict, as a mirror does."""
    ports.store.put_mirror({CONFLICT + conflict.uid: conflict_text(conflict)})


def both_changed(uid: str, here: Version, there: Version, *about: Aspect) -> Conflict:
    """Return what both sides made of an item."""
    summary = there.summary or here.summary
    return Conflict(uid, kind_of(uid), here.place, there.place, summary, here=here, there=there, about=about)


def blocks_ahead(ports: Ports) -> list[MarginBlock]:
    """Return the margin that is still to come."""
    return [one for one in ports.store.blocks(Period(NOW, ahead(days=30))) if one.is_there and one.period.start > NOW]


def moved(ports: Ports, hours: float = 1.5) -> Conflict:
    """Return that the first block ahead was moved there too, so many hours later."""
    block = blocks_ahead(ports)[0]
    place = replace(
        block.period, start=block.period.start + timedelta(hours=hours), end=block.period.end + timedelta(hours=hours)
    )
    words = {"summary": "Margin", "notes": "Kept blank on purpose."}
    return both_changed(block.uid, Version(True, block.period, **words), Version(True, place, **words), Aspect.PLACE)


def taken_away(ports: Ports) -> Conflict:
    """Return that the second block was moved here and deleted there."""
    block = blocks_ahead(ports)[1]
    return both_changed(
        block.uid, Version(True, block.period, summary="Margin"), Version(is_there=False, summary="Margin"), Aspect.GONE
    )


def event_moved() -> Conflict:
    """Return that a request was given another time on both sides."""
    place = Period.lasting(ahead(days=1, hours=2), 45)
    other = Period.lasting(ahead(days=2, hours=3), 60)
    summary = "Paweł Kowalski: Dostępy do serwera dla nowej osoby"
    return both_changed(
        PLAN_B,
        Version(True, place, summary=summary),
        Version(True, other, summary=f"{summary} (with Ana)"),
        Aspect.PLACE,
    )


def put_marta(ports: Ports) -> None:
    """Let Marta wait for a call."""
    ports.store.commit_calls(CallChange(follow_ups=(who_waits("marta", MARTA, "offer", NOW, until(ahead(hours=2))),)))


def task_written(notes: str = "Asked for the figures of October.\nShe is in the office until six.") -> Conflict:
    """Return that a task's words were changed on both sides, and its time there alone."""
    return both_changed(
        TASK,
        Version(True, due=ahead(hours=2), summary="Call Marta Ruiz back", notes="About the offer: 1,200 a month."),
        Version(True, due=ahead(hours=5), is_snoozed=True, summary="Call Marta back, she is cross", notes=notes),
        Aspect.SUMMARY,
        Aspect.NOTES,
    )


def lose_margin(ports: Ports, count: int = 3) -> list[str]:
    """Note that so many blocks vanished from the home calendar; answer which."""
    uids = [one.uid for one in blocks_ahead(ports)[-count:]]
    ports.store.put_note(GONE_NOTE, json.dumps({"uids": uids}))
    return uids


def lose_items(ports: Ports, *, unknown: int = 3, name: str = "Nextcloud", calendar: str = "Trabajo") -> Account:
    """Let meetings of the scene, and some that nothing is known of, be gone on an account's server."""
    assert isinstance(ports.store, FakeStore)
    known = [one for one in ports.store.occurrences(Period(NOW, ahead(days=3)), ports.zone) if not one.all_day][:6]
    account = Account(ACCOUNT, name, "https://cloud.example/dav/", "yolanda", NOW, synced_at=NOW)
    missing = len(known) + unknown
    collection = Collection("work", ACCOUNT, "/dav/work/", calendar, is_read=True, calendar="Server", missing=missing)
    ports.store.put_account(account, None, [collection])
    for event in known:
        ports.store.add_events(replace(event, id=OccurrenceId("Server", f"uid-{event.period.start:%d%H%M}")))
    names = [
        *(f"uid-{event.period.start:%d%H%M}" for event in known),
        *(f"other-{number}" for number in range(unknown)),
    ]
    gone = [Resource(f"/dav/work/{one}.ics", "1", "never read here", is_gone=True) for one in names]
    ports.store.put_resources(collection, collection, [*gone, Resource("/dav/work/stays.ics", "1", "")])
    return account


def lose_own_items(ports: Ports) -> list[str]:
    """Let what Respiro planned be gone on that server too: blocks and a task; answer the UIDs."""
    assert isinstance(ports.store, FakeStore)
    (account,), before = ports.store.accounts(), ports.store.collections()
    uids = [*(one.uid for one in blocks_ahead(ports)[:3]), TASK]
    home = Collection("home", ACCOUNT, "/dav/respiro/", "Respiro", is_home=True, missing=len(uids))
    ports.store.put_account(account, account, [*before, home])
    ports.store.put_resources(home, home, [Resource(f"{home.href}{one}.ics", "1", "", is_gone=True) for one in uids])
    return uids


def question_ports() -> Ports:
    """Return ports onto a desk that is asked everything at once."""
    ports = queue_ports()
    put_marta(ports)
    for conflict in (moved(ports), taken_away(ports), event_moved(), task_written()):
        ask(ports, conflict)
    lose_margin(ports)
    lose_items(ports)
    return ports
