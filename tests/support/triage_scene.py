"""Desks for the triage: an invader on Sunday night, an impatient client in the afternoon, two at once."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from respiro.adapters.dates import CalendarDates
from respiro.adapters.numbers import PhoneNumbers
from respiro.adapters.texts import ClientTexts
from respiro.domain.calls import Caller
from respiro.domain.clients import Client, Tier
from respiro.domain.plan_b import BackupPerson
from respiro.domain.work_time import parse_ranges
from respiro.services.plan_b import finishing, queue
from respiro.services.plan_b.queue import Answers, NewRequest
from respiro.services.ports import Ports
from support.call_desk import FRIDAY, MONDAY, at, block_on, desk, set_clock
from support.fakes import FakeStore, meeting

ROOT = Path(__file__).resolve().parents[2]
TUESDAY, SUNDAY, NEXT_MONDAY = (MONDAY + timedelta(days=days) for days in (1, 6, 7))
LUIS = Client(
    "luis",
    "Luis",
    Tier.A,
    hours=dict.fromkeys(range(5), parse_ranges("09:00-13:00, 16:00-20:00")),
    company="Fit & Co",
    profile="impatient",
    phones=("+34600123456",),
    emails=("luis@fitco.example",),
    language="es",
    urgent_response=120,
)
ANA = Client("ana", "Ana", Tier.C, profile="invader", phones=("+34600999888",), language="en", wild_cards=1)
_HOURS = {f"work__{day}": "9:00-14:00, 15:00-19:00" for day in ("monday", "tuesday", "wednesday", "thursday", "friday")}
PAWEL = BackupPerson("pawel", "Paweł", emails=("pawel@example.org",), language="pl", takes=("web", "invoices"))


def triage_desk(now: datetime, *clients: Client, language: str = "en") -> Ports:
    """Return ports that read numbers, dates and the real texts, onto a desk with these clients."""
    ports = desk(now, clients or (LUIS, ANA), user__name="Yolanda", **_HOURS)
    settings = replace(ports.settings, language=language, region="ES")
    texts = ClientTexts(ROOT / "resources" / "texts", system="en")
    return replace(
        ports, settings=settings, numbers=PhoneNumbers(lambda: "ES"), dates=CalendarDates(lambda: "ES"), texts=texts
    )


def impatient_afternoon(language: str = "en") -> Ports:
    """Return Monday 16:31: 45 minutes of margin today, the next that Luis shares on Tuesday at 10:00."""
    ports = triage_desk(at(MONDAY, "16:31"), language=language)
    block_on(ports, MONDAY, "16:45", 45)
    block_on(ports, TUESDAY, "10:00", 90)
    block_on(ports, FRIDAY, "12:00", 60)
    assert isinstance(ports.store, FakeStore)
    ports.store.add_events(meeting(MONDAY, "17:30", 30, "Invoices"))
    ports.store.put_backup_person(PAWEL)
    return ports


def invader_at_night(language: str = "en") -> Ports:
    """Return Sunday 22:00: Ana has used her wild card; Monday has margin."""
    ports = triage_desk(at(FRIDAY, "21:00"), language=language)
    block_on(ports, NEXT_MONDAY, "10:00", 60)
    first = queue.add(ports, NewRequest(Caller(name="Ana"), Answers(want="a small idea")))
    assert first.request is not None
    queue.start(ports, first.request.id)
    set_clock(ports, at(FRIDAY, "21:20"))
    finishing.finish(ports, first.request.id, 10)
    set_clock(ports, at(SUNDAY, "22:00"))
    return ports


def two_at_once(language: str = "en") -> Ports:
    """Return Monday 10:00: Ana's request is being worked on, and Luis was promised an hour by 12:00."""
    ports = triage_desk(at(MONDAY, "10:00"), language=language)
    block_on(ports, MONDAY, "10:00", 60)
    block_on(ports, TUESDAY, "10:00", 60)
    started = queue.add(ports, NewRequest(Caller(name="Ana"), Answers(want="Newsletter", minutes=15)))
    assert started.request is not None
    queue.start(ports, started.request.id)
    queue.add(ports, NewRequest(Caller(name="Luis"), Answers(want="The shop is down", minutes=45)))
    return ports
