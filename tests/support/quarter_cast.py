"""Who is in the simulated quarter, and what is known of it beforehand: twelve weeks of autumn in Madrid."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

from respiro.domain.clients import Client, ForeseenFire, Tier
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.plan_b import BackupPerson
from respiro.domain.week import Week
from respiro.domain.work_time import DayRange, WallRange, parse_ranges
from respiro.services.settings import Settings

FIRST = Week(2026, 37)
WEEKS = 12
"""Summer time ends in the seventh of them, on 25 October."""
HOLIDAYS = {
    date(2026, 10, 12): "Fiesta Nacional",
    date(2026, 11, 2): "Todos los Santos",
    date(2026, 11, 9): "La Almudena",
}
AWAY = DayRange(date(2026, 9, 24), date(2026, 9, 25))
"""Days off that are known from the start."""
ILL = date(2026, 11, 18)
"""A day off that nobody knew of until the evening before, when its margin was planned."""
NEVER_PLANNED = Week(2026, 41)

_WORKDAYS = range(5)
NORTE = Client(
    "norte",
    "Estudio Norte",
    Tier.A,
    dict.fromkeys(_WORKDAYS, parse_ranges("09:00-14:00, 16:00-18:00")),
    phones=("+34600100001",),
    fires=(ForeseenFire("report", 3, WallRange(16 * 60, 18 * 60), 45),),
)
LUIS = Client(
    "luis",
    "Luis Ortega",
    Tier.A,
    dict.fromkeys((0, 1, 3, 4), parse_ranges("11:00-14:00, 16:00-18:00")),
    phones=("+34600100002",),
    profile="impatient",
    urgent_response=60,
    wild_cards=2,
)
ANA = Client(
    "ana",
    "Ana Prieto",
    Tier.B,
    dict.fromkeys(_WORKDAYS, parse_ranges("10:00-13:30")),
    phones=("+34600100003",),
    profile="invader",
    let_through=True,
    reach_hours=dict.fromkeys(_WORKDAYS, parse_ranges("10:00-13:00, 16:00-18:00")),
)
FIT = Client(
    "fit",
    "Fit & Co",
    Tier.B,
    free_after=12 * 60,
    phones=("+34600100004",),
    response=120,
    fires=(ForeseenFire("newsletter", 0, WallRange(9 * 60, 11 * 60), 30),),
)
KOWALSKI = Client(
    "kowalski",
    "Kowalski",
    Tier.C,
    dict.fromkeys((1, 2), parse_ranges("09:00-12:00")),
    phones=("+34600100005",),
    wild_cards=0,
)
BOGOTA = Client(
    "bogota",
    "Café Bogotá",
    Tier.C,
    dict.fromkeys(_WORKDAYS, parse_ranges("08:00-12:00")),
    zone=ZoneInfo("America/Bogota"),
    phones=("+57601234567",),
    urgent_response=240,
)
CLIENTS = (NORTE, LUIS, ANA, FIT, KOWALSKI, BOGOTA)
HELPER = BackupPerson("marek", "Marek", ("+34600200001",), takes=("training",))
STRANGERS = ("Marta", "Taller Ruiz")

SETTINGS = Settings(
    policy=MarginPolicy(target=Target(minutes=390)), addresses=("yolanda@example.org",), days_off=(AWAY,)
)
EVERY_WEEK = (
    (0, "9:15", 30, "Weekly kick-off", 4),
    (0, "10:30", 60, "Estudio Norte: presupuesto", 2),
    (0, "16:00", 60, "Marta Ruiz, facturas del mes", 0),
    (1, "9:30", 90, "Fit & Co, campaign review", 3),
    (1, "15:30", 60, "Kowalski: onboarding", 2),
    (2, "10:00", 120, "Training at Kowalski's office", 6),
    (2, "19:00", 60, "Pilates", 0),
    (3, "9:00", 60, "Report for Luis", 0),
    (3, "12:00", 90, "Comida con Estudio Norte", 2),
    (3, "16:30", 45, "Bookkeeping", 0),
    (4, "9:30", 45, "Repaso semanal con Ana", 1),
    (4, "11:00", 60, "Fit & Co: newsletter", 2),
)
WANTS = (
    "the report for the board",
    "the newsletter goes out wrong",
    "invoice with a mistake",
    "landing page is down",
    "slides for tomorrow",
    "training moved, new list",
    "change the date of the launch",
)


def is_worked(day: date) -> bool:
    """Tell whether Yolanda works on a day, as far as that is known from the start."""
    return day.weekday() in _WORKDAYS and day not in HOLIDAYS and day not in AWAY


def weeks() -> tuple[Week, ...]:
    """Return the quarter's weeks."""
    return tuple(FIRST.shifted(number) for number in range(WEEKS))


def monday_of(number: int) -> date:
    """Return the Monday of the quarter's week of that number, from 0 on."""
    return FIRST.monday + timedelta(weeks=number)
