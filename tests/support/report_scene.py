"""Reports to be painted: a lived week with clients, one with fifteen of them, one with nobody and no margin."""

from dataclasses import replace
from datetime import timedelta

from respiro.domain.plan_b import Demand
from respiro.domain.review import ClientWeek, Remark, RemarkKind, Tally, outlook
from respiro.domain.week import Week
from respiro.services.review.report import WeekReport, week_report
from support.fakes import WEDNESDAY, demo_ports, empty_ports

THIS_WEEK = Week.of(WEDNESDAY.date())
_NAMES = (
    "Estudio Norte",
    "Ștefan Țurcanu și fiii",
    "Łukasz Żółć-Wąsowski",
    "Fit & Co",
    "Ana García Muñoz, asesoría fiscal y laboral para empresas del sector turístico de Alicante",
    "<b>Marek</b>",
)
REMARKS = (
    Remark(RemarkKind.LIMIT, 3, 1, client_id="client1", name="Ștefan Țurcanu și fiii"),
    Remark(RemarkKind.DAY_EATEN, 3, 4, 195, weekday=3, better=1),
    Remark(RemarkKind.HABIT, 4, 6, 45, client_id="client2", name="Łukasz Żółć-Wąsowski", weekday=3, hours=(960, 1080)),
)


def client_week(number: int) -> ClientWeek:
    """Return the n-th client's week; each second one broke something."""
    name = _NAMES[number] if number < len(_NAMES) else f"Client of order {number}"
    return ClientWeek(
        f"client{number}",
        name,
        emergencies=number % 4,
        margin_minutes=(255 - 20 * number) if number < 12 else 0,
        outside_minutes=30 * (number % 3),
        exceptions=number % 2,
        month_exceptions=number % 4,
        allowed=1,
        promises=Tally(3 - number % 2, 3),
        call_backs=Tally(number % 5, number % 5),
        delay=None if number % 5 == 0 else 35 * number,
        owes=number % 3,
    )


def lived_report(clients: int = 6) -> WeekReport:
    """Return a week under way, with so many clients and those who are none."""
    ports = demo_ports()
    report = week_report(ports, THIS_WEEK)
    people = (*map(client_week, range(clients)), ClientWeek("", "", emergencies=1, exceptions=2))
    now = report.outlook.period.start
    demands = [
        Demand("a", "Łukasz Żółć-Wąsowski", 90, now + timedelta(hours=5)),
        Demand("b", "Fit & Co", 120, now + timedelta(days=2)),
    ]
    ahead = outlook(report.outlook.period, report.outlook.margin, demands)
    return replace(report, people=people if clients else (), remarks=REMARKS if clients else (), outlook=ahead)


def empty_report() -> WeekReport:
    """Return a week without margin, meetings and clients."""
    return week_report(empty_ports(), THIS_WEEK)
