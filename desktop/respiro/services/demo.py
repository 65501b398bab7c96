"""A demo week: what a virtual assistant's agenda looks like, for trying Respiro out."""

from datetime import timedelta

from respiro.domain.clients import Client, Tier
from respiro.domain.week import Week
from respiro.domain.work_time import parse_ranges

CALENDAR = "Demo week"

# weekday, start, minutes, summary, guests
_MEETINGS = (
    (0, "09:00", 45, "Inbox check", 0),
    (0, "10:00", 60, "Estudio Norte: kick-off", 2),
    (0, "15:30", 60, "Invoices", 0),
    (1, "09:30", 30, "Stand-up with Pawel", 1),
    (1, "11:00", 90, "Fit & Co: newsletter", 1),
    (1, "16:00", 45, "Call with Ana's accountant", 1),
    (2, "09:00", 120, "Training at Marek's office", 4),
    (2, "12:30", 45, "Lunch with Luis", 1),
    (2, "17:00", 60, "Estudio Norte: weekly report", 1),
    (3, "10:00", 60, "Website review", 2),
    (3, "11:30", 60, "Fit & Co: planning", 1),
    (3, "16:30", 60, "Quarter figures", 0),
    (4, "09:30", 30, "Stand-up with Pawel", 1),
    (4, "11:00", 60, "Interview for Estudio Norte", 2),
    (4, "13:00", 45, "Month's end, filing", 0),
)


def demo_clients() -> tuple[Client, ...]:
    """Return the clients of the demo week, with the hours in which each can be reached."""
    return (
        _client("demo-norte", "Estudio Norte", Tier.A, "10:00-13:00, 16:00-18:00", range(5)),
        _client("demo-fit", "Fit & Co", Tier.B, "09:00-12:00", range(5)),
        _client("demo-marek", "Marek", Tier.C, "15:00-18:00", (0, 2, 4)),
    )


def _client(client_id: str, name: str, tier: Tier, hours: str, weekdays: range | tuple[int, ...]) -> Client:
    return Client(client_id, name, tier, {weekday: parse_ranges(hours) for weekday in weekdays})


def demo_agenda(week: Week) -> str:
    """Return an iCalendar text (RFC 5545) with two weeks of meetings from that week's Monday on.

    The times are floating, so that the demo looks the same in every zone.
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Respiro//Demo//EN", f"X-WR-CALNAME:{CALENDAR}"]
    for later in range(2):
        for number, (weekday, start, minutes, summary, guests) in enumerate(_MEETINGS):
            day = week.monday + timedelta(days=weekday, weeks=later)
            lines += [
                "BEGIN:VEVENT",
                f"UID:demo-{later}-{number}-{day:%Y%m%d}@respiro",
                f"DTSTAMP:{week.monday:%Y%m%d}T000000Z",
                f"DTSTART:{day:%Y%m%d}T{start.replace(':', '')}00",
                f"DURATION:PT{minutes}M",
                "SUMMARY:" + summary.replace(",", "\\,"),
                *(f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:guest{guest}@example.org" for guest in range(guests)),
                "END:VEVENT",
            ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""])
