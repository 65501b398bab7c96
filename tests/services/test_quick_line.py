"""The quick-add line: what people type in a hurry in four languages, with all that is to be understood of it."""

import time
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from respiro.adapters.dates import CalendarDates
from respiro.adapters.numbers import PhoneNumbers
from respiro.domain.business_clock import BusinessClock
from respiro.domain.calls import Caller, Channel, Direction, Way
from respiro.domain.work_time import WorkTime, parse_ranges
from respiro.services.quick_line import Field, QuickLine, read_line

MADRID = ZoneInfo("Europe/Madrid")
IMMACULATE, CHRISTMAS = date(2026, 12, 8), date(2026, 12, 25)
CLOCK = BusinessClock(
    WorkTime(
        {day: parse_ranges("9:00-14:00, 16:00-19:00") for day in range(5)},
        MADRID,
        holidays=frozenset((IMMACULATE, CHRISTMAS)),
    )
)
NUMBERS, DATES = PhoneNumbers(lambda: "ES"), CalendarDates(lambda: "ES")
MARTA = Caller("Marta Ruiz", "+34600123456", client_id="marta")
NORTE = Caller("Estudio Norte", client_id="norte")
KOWALSKI = Caller("Kowalski", "+48600111222", client_id="kowalski")
JUAN = Caller("Juan Domingo", "+34611222333")
MARTES = Caller("Martes y Trece SL", client_id="martes")
MAY = Caller("May Lee", "+447911123456")
ANA = Caller("Ana Pop", "+40722333444", client_id="ana")
SOBOTA = Caller("Jan Sobota", "+48601000999")
SARA = Caller("Sara Vega")
LUNA = Caller("Luna Events SRL", "+40733111000")
JUTRZENKA = Caller("Jutrzenka", client_id="jutrzenka")
PEOPLE = (MARTA, NORTE, KOWALSKI, JUAN, MARTES, MAY, ANA, SOBOTA, SARA, LUNA, JUTRZENKA)

WEDNESDAY = "2026-11-25 11:20"
FRIDAY_EVENING = "2026-11-27 18:30"
AFTERNOON = "2026-11-25 17:10"
MONTH_END = "2026-11-30 12:00"
HOLIDAY_EVE = "2026-12-07 13:00"
BEFORE_SPRING = "2027-03-27 23:00"
"""The clock goes forward at two in the night."""
BEFORE_WINTER = "2026-10-24 22:30"


@dataclass(frozen=True)
class Phrase:
    """A line, and when it is typed; ``said`` is what is to be understood, in wall times of Madrid."""

    line: str
    said: QuickLine
    now: str = WEDNESDAY
    language: str = ""


def at(wall: str) -> datetime:
    return datetime.fromisoformat(wall).replace(tzinfo=MADRID).astimezone(UTC)


def says(  # noqa: PLR0913  a row has as many columns as a line has fields
    line: str,
    name: str = "",
    about: str = "",
    back: str = "",
    *,
    number: str = "",
    who: Caller | None = None,
    called: str = "",
    now: str = WEDNESDAY,
    language: str = "",
    channel: Channel = Channel.PHONE,
    direction: Direction = Direction.MISSED,
    passed: bool = False,
    email: str = "",
) -> Phrase:
    """Return a row; ``back`` and ``called`` are ``11-25 17:00``, of the year of ``now`` if they name none."""
    said = QuickLine(
        name=name or (who.name if who else ""),
        number=number or (who.number if who else ""),
        email=email,
        client_id=who.client_id if who else "",
        about=about,
        call_back_at=at(_with_year(back, now)) if back else None,
        has_passed=passed,
        direction=direction,
        way=Way.THEIRS if direction is Direction.OUTGOING else Way.MINE,
        channel=channel,
        called_at=at(_with_year(called, now)) if called else None,
    )
    return Phrase(line, said, now, language)


def _with_year(wall: str, now: str) -> str:
    return wall if len(wall) > len("11-25 17:00") else f"{now[:4]}-{wall}"


def read(phrase: Phrase) -> QuickLine:
    regions = {"pl": "PL", "ro": "RO", "en": "GB"}
    region = regions.get(phrase.language, "ES")
    return read_line(phrase.line, at(phrase.now), MADRID, PEOPLE, NUMBERS, DATES, CLOCK, phrase.language, region)


SPANISH = (
    says("Marta 600 123 456 presupuesto, hoy 17h", about="presupuesto", back="11-25 17:00", who=MARTA),
    says("marta presupuesto mañana por la mañana", about="presupuesto", back="11-26 09:00", who=MARTA),
    says("Luis 644111222 factura, pasado mañana a las 10", "Luis", "factura", "11-27 10:00", number="+34644111222"),
    says("644 11 12 22 Luis, factura, lunes por la tarde", "Luis", "factura", "11-30 16:00", number="+34644111222"),
    says("el viernes que viene llamar a Marta por el contrato", about="el contrato", back="11-27 09:00", who=MARTA),
    says("Pedro en 20 minutos, informe", "Pedro", "informe", "11-25 11:40"),
    says("Pedro informe dentro de media hora", "Pedro", "informe", "11-25 11:50"),
    says("Pedro 655443322 a las cinco y media", "Pedro", "", "11-25 17:30", number="+34655443322"),
    says("Pedro nómina a las 5 menos cuarto", "Pedro", "nómina", "11-25 16:45"),
    says("Sra. López 911223344 re: contrato, el martes a las 11", "Sra. López", "contrato", "12-01 11:00",
         number="+34911223344"),
    says("llamada perdida de Raúl 688776655", "Raúl", number="+34688776655"),
    says("Raúl a las 9", "Raúl", "", "11-26 09:00"),
    says("Raúl hoy a las 9", "Raúl", passed=True),
    says("Raúl pedido esta tarde", "Raúl", "pedido", "11-25 16:00"),
    says("Raúl reunión del lunes, jueves 9h", "Raúl", "reunión del lunes", "11-26 09:00"),
    says("Raúl llamó a las 10:40, contrato, en 2 h", "Raúl", "contrato", "11-25 13:20", called="11-25 10:40"),
    says("Raúl ayer a las 19:30 contrato, hoy 18:30", "Raúl", "contrato", "11-25 18:30", called="11-24 19:30"),
    says("Raúl ha llamado hace 10 minutos por la oferta", "Raúl", "la oferta", called="11-25 11:10"),
    says("estudio norte logo lunes 9", about="logo", back="11-30 09:00", who=NORTE),
    says("Juan Domingo presupuesto, domingo 17h", about="presupuesto", back="11-29 17:00", who=JUAN),
    says("Juan 611222333 domingo 12:00", back="11-29 12:00", who=JUAN),
    says("Martes y Trece SL gala el martes a las 12", about="gala", back="12-01 12:00", who=MARTES),
    says("Domingo 677889900 factura, mañana", "Domingo", "factura", "11-26 09:00", number="+34677889900"),
    says("Domingo 677889900 factura", "Domingo", "factura", number="+34677889900"),
    says("Martí 17h presupuesto", "Martí", "presupuesto", "11-25 17:00"),
    says("sara web mañana 10", about="web", back="11-26 10:00", who=SARA),
    says("le pedí a Marta el contrato firmado, lunes", about="el contrato firmado", back="11-30 09:00", who=MARTA,
         direction=Direction.OUTGOING),
    says("hablé con Marta, le mando la oferta mañana 9:30", about="le mando la oferta", back="11-26 09:30", who=MARTA,
         direction=Direction.ANSWERED),
    says("Sonia whatsapp campaña viernes 12:30", "Sonia", "campaña", "11-27 12:30", channel=Channel.WHATSAPP),
    says("Sonia, por correo, campaña", "Sonia", "campaña", channel=Channel.MAIL),
    says("Sonia sonia@luz.es campaña, 3 de diciembre a las 10", "Sonia", "campaña", "12-03 10:00",
         email="sonia@luz.es"),
    says("Inés el 30/11 10:30 nómina", "Inés", "nómina", "11-30 10:30"),
    says("Inés 25 de enero", "Inés", "", "2027-01-25 09:00"),
    says("Inés entre las 16 y las 18 pedido", "Inés", "pedido", "11-25 16:00"),
    says("Inés antes de las 17 pedido", "Inés", "pedido", "11-25 16:30"),
    says("Inés antes del viernes pedido", "Inés", "pedido", "11-26 09:00"),
    says("Inés después de comer", "Inés", "", "11-25 16:00"),
    says("Inés mañana a última hora", "Inés", "", "11-26 18:30"),
    says("Inés a fin de mes", "Inés", "", "11-30 09:00"),
    says("Inés la semana que viene", "Inés", "", "11-30 09:00"),
    says("Paco avería, martes 1 a las 8:30", "Paco", "avería", "12-01 08:30"),
    says("q me llame Rosa a las 13,30", "Rosa", "", "11-25 13:30"),
    says("Rosa (hija de Carmen) 677123456 herencia en 1h30", "Rosa", "hija de Carmen herencia", "11-25 12:50",
         number="+34677123456"),
    says("Toñi dice que el contrato llegó ayer, hoy 18h", "Toñi", "dice que el contrato llegó ayer", "11-25 18:00"),
    says("Jorge Iván 955112233 IVA, jueves a mediodía", "Jorge Iván", "IVA", "11-26 12:00", number="+34955112233"),
    says("Inés 2 facturas y 3 recibos, pasado mañana", "Inés", "2 facturas y 3 recibos", "11-27 09:00"),
    says("MARTA FACTURA URGENTE MAÑANA 9H", about="FACTURA URGENTE", back="11-26 09:00", who=MARTA),
    says("marta por la mañana", back="11-30 09:00", who=MARTA, now=FRIDAY_EVENING),
    says("marta mañana por la mañana", back="11-28 09:00", who=MARTA, now=FRIDAY_EVENING),
    says("marta a las 10", back="11-28 10:00", who=MARTA, now=FRIDAY_EVENING),
    says("marta el viernes a las 17", back="12-04 17:00", who=MARTA, now=FRIDAY_EVENING),
    says("marta a las 5", back="11-26 17:00", who=MARTA, now=AFTERNOON),
    says("marta contrato hoy", about="contrato", back="11-25 18:10", who=MARTA, now=AFTERNOON),
    says("marta mañana a las 9", back="12-01 09:00", who=MARTA, now=MONTH_END),
    says("marta el 1 a las 9", back="12-01 09:00", who=MARTA, now=MONTH_END),
    says("marta antes del miércoles", back="12-07 13:30", who=MARTA, now="2026-12-07 12:30"),
    says("marta mañana", back="12-08 09:00", who=MARTA, now=HOLIDAY_EVE),
    says("marta en 4 horas", back="2027-03-28 04:00", who=MARTA, now=BEFORE_SPRING),
    says("marta mañana a las 9", back="2027-03-28 09:00", who=MARTA, now=BEFORE_SPRING),
)  # fmt: skip

ENGLISH = (
    says("Jim 020 7946 0018 invoice, today 5pm", "Jim", "invoice", "11-25 17:00", number="+442079460018"),
    says("jim invoice tomorrow morning", "jim", "invoice", "11-26 09:00"),
    says("Sarah O'Brien 07911 123457 re: contract, tomorrow at 9", "Sarah O'Brien", "contract", "11-26 09:00",
         number="+447911123457"),
    says("tomorrow call Jim about the logo", "Jim", "the logo", "11-26 09:00"),
    says("Jim in 20 minutes", "Jim", "", "11-25 11:40"),
    says("Jim quote in half an hour", "Jim", "quote", "11-25 11:50"),
    says("Jim in an hour and a half", "Jim", "", "11-25 12:50"),
    says("Jim next Monday 10am", "Jim", "", "11-30 10:00"),
    says("Jim fri 3pm quote", "Jim", "quote", "11-27 15:00"),
    says("Jim Nov 30 at 3pm", "Jim", "", "11-30 15:00"),
    says("Jim on the 3rd of December at 10", "Jim", "", "12-03 10:00"),
    says("Jim this afternoon", "Jim", "", "11-25 16:00"),
    says("Jim by Friday report", "Jim", "report", "11-27 09:00"),
    says("Jim before Friday, report", "Jim", "report", "11-26 09:00"),
    says("Jim before 5pm report", "Jim", "report", "11-25 16:30"),
    says("Jim 4-5pm report", "Jim", "report", "11-25 16:00"),
    says("Jim half past five", "Jim", "", "11-25 17:30"),
    says("Jim quarter to six, report", "Jim", "report", "11-25 17:45"),
    says("Jim at 5:30 about payroll", "Jim", "payroll", "11-25 17:30"),
    says("Jim wants 5 invoices, tomorrow", "Jim", "wants 5 invoices", "11-26 09:00"),
    says("Jim the Friday meeting, call Thursday 9am", "Jim", "the Friday meeting", "11-26 09:00"),
    says("Jim called at 9:40, invoice, call back at 12", "Jim", "invoice", "11-25 12:00", called="11-25 09:40"),
    says("Jim called yesterday at 5pm about taxes", "Jim", "taxes", called="11-24 17:00"),
    says("missed call from Jim 07911 123457", "Jim", number="+447911123457"),
    says("spoke to Jim, sending the quote Friday 9am", "Jim", "sending the quote", "11-27 09:00",
         direction=Direction.ANSWERED),
    says("asked Jim for the signed contract, Monday", "Jim", "the signed contract", "11-30 09:00",
         direction=Direction.OUTGOING),
    says("Jim via email re: newsletter Tuesday 11", "Jim", "newsletter", "12-01 11:00", channel=Channel.MAIL),
    says("May Lee 5pm invoice", about="invoice", back="11-25 17:00", who=MAY),
    says("may tomorrow noon", back="11-26 12:00", who=MAY),
    says("June 07911 123457 invoice May 5", "June", "invoice", "2027-05-05 09:00", number="+447911123457"),
    says("Jim 24/7 support, 2.5% discount, tomorrow 10", "Jim", "24/7 support, 2.5% discount", "11-26 10:00"),
    says("today at 5 Acme Ltd invoice 20260012", "Acme Ltd", "invoice 20260012", "11-25 17:00"),
    says("Jim first thing tomorrow", "Jim", "", "11-26 09:00"),
    says("Jim in 2 weeks", "Jim", "", "12-09 09:00"),
    says("Becky wants to move the 10:30 meeting, call today 4pm", "Becky", "wants to move the 10:30 meeting",
         "11-25 16:00"),
    says("Becky order 4711 not delivered, 10 tomorrow", "Becky", "order 4711 not delivered", "11-26 10:00"),
    says("Bill left a message at 8:50, visa, thurs 26th 3.30pm", "Bill", "visa", "11-26 15:30", called="11-25 08:50"),
    says("Jim 9am today", "Jim", passed=True),
    says("Jim monday", "Jim", "", "11-30 09:00", now=FRIDAY_EVENING),
    says("Jim in 3 hours", "Jim", "", "10-25 01:30", now=BEFORE_WINTER),
)  # fmt: skip

POLISH = (
    says("Marek 601 234 567 faktura, dziś 17", "Marek", "faktura", "11-25 17:00", number="+48601234567"),
    says("marek umowa jutro rano", "marek", "umowa", "11-26 09:00"),
    says("Zadzwonić do Marty w sprawie oferty w piątek o 16:30", about="oferty", back="11-27 16:30", who=MARTA),
    says("Ania Nowak 601-234-567 pyta o fakturę, oddzwonić za 20 min", "Ania Nowak", "fakturę", "11-25 11:40",
         number="+48601234567"),
    says("Kasia dzwoniła o 10:15 w sprawie szkolenia, oddzwonić po południu", "Kasia", "szkolenia", "11-25 16:00",
         called="11-25 10:15"),
    says("pani Kowalska 22 123 45 67 reklamacja pojutrze o 10", "pani Kowalska", "reklamacja", "11-27 10:00",
         number="+48221234567"),
    says("Piotr oferta za pół godziny", "Piotr", "oferta", "11-25 11:50"),
    says("Piotr za półtorej godziny oferta", "Piotr", "oferta", "11-25 12:50"),
    says("Piotr za 2 godz. oferta", "Piotr", "oferta", "11-25 13:20"),
    says("Piotr o wpół do szóstej", "Piotr", "", "11-25 17:30"),
    says("Piotr o piątej umowa", "Piotr", "umowa", "11-25 17:00"),
    says("Piotr kwadrans po piątej", "Piotr", "", "11-25 17:15"),
    says("Piotr o 17 umowa", "Piotr", "umowa", "11-25 17:00"),
    says("Piotr pyta o 5 faktur, jutro", "Piotr", "5 faktur", "11-26 09:00"),
    says("Piotr w przyszły poniedziałek 9:00 szkolenie", "Piotr", "szkolenie", "11-30 09:00"),
    says("Piotr 3 grudnia o 10 szkolenie", "Piotr", "szkolenie", "12-03 10:00"),
    says("Piotr 3.12 o 10 szkolenie", "Piotr", "szkolenie", "12-03 10:00"),
    says("Piotr szkolenie 12 stycznia 2027", "Piotr", "szkolenie", "2027-01-12 09:00"),
    says("Piotr do piątku raport", "Piotr", "raport", "11-27 09:00"),
    says("Piotr przed 17 raport", "Piotr", "raport", "11-25 16:30"),
    says("Piotr między 14 a 15 raport", "Piotr", "raport", "11-25 14:00"),
    says("Piotr jutro ok. 11 raport", "Piotr", "raport", "11-26 11:00"),
    says("Piotr za tydzień", "Piotr", "", "12-02 09:00"),
    says("Piotr we wtorek w przyszłym tygodniu o 11", "Piotr", "", "12-01 11:00"),
    says("Sobota 601 234 567 umowa, jutro", "Sobota", "umowa", "11-26 09:00", number="+48601234567"),
    says("jan sobota umowa w sobotę o 10", about="umowa", back="11-28 10:00", who=SOBOTA),
    says("Anna Piątek 601234567 faktura w piątek", "Anna Piątek", "faktura", "11-27 09:00", number="+48601234567"),
    says("Jutrzenka oferta jutro 12", about="oferta", back="11-26 12:00", who=JUTRZENKA),
    says("Maja 601234567 umowa 3 maja", "Maja", "umowa", "2027-05-03 09:00", number="+48601234567"),
    says("Piotr napisał na whatsappie, faktura, czw 9", "Piotr", "faktura", "11-26 09:00", channel=Channel.WHATSAPP),
    says("Piotr wczoraj o 17 umowa, dziś 15", "Piotr", "umowa", "11-25 15:00", called="11-24 17:00"),
    says("kowalski raport z poniedziałku, dziś 18", about="raport z poniedziałku", back="11-25 18:00", who=KOWALSKI),
    says("poprosiłem Piotra o umowę, w poniedziałek", "Piotra", "umowę", "11-30 09:00",
         direction=Direction.OUTGOING),
    says("firma Budex sp. z o.o. 512345678 dach po 15", "firma Budex sp. z o.o.", "dach", "11-25 15:00",
         number="+48512345678"),
    says("mam oddzwonić do Tomka jutro o 9, faktura 12/2026", "Tomka", "faktura 12/2026", "11-26 09:00"),
    says("Piotr w nast. tygodniu w środę koło południa", "Piotr", "", "12-02 12:00"),
    says("Piotr dzis o 9", "Piotr", passed=True),
    says("Marcin odezwie się w marcu, oddzwonić jutro", "Marcin", "odezwie się w marcu", "11-26 09:00"),
    says("Piotr w pn o 9", "Piotr", "", "11-30 09:00", now=FRIDAY_EVENING),
)  # fmt: skip

ROMANIAN = (
    says("Andrei 0722 123 456 ofertă, azi 17", "Andrei", "ofertă", "11-25 17:00", number="+40722123456"),
    says("andrei factura maine la 10", "andrei", "factura", "11-26 10:00"),
    says("Ioana 0733 222 111 despre contract, mâine dimineață", "Ioana", "contract", "11-26 09:00",
         number="+40733222111"),
    says("ana deviz marți la 11", about="deviz", back="12-01 11:00", who=ANA),
    says("Ioana joi după-amiază deviz", "Ioana", "deviz", "11-26 16:00"),
    says("Ioana vineri la 16:30 deviz", "Ioana", "deviz", "11-27 16:30"),
    says("Ioana lunea viitoare deviz", "Ioana", "deviz", "11-30 09:00"),
    says("Ioana poimâine la prânz", "Ioana", "", "11-27 12:00"),
    says("Ioana diseară deviz", "Ioana", "deviz", "11-25 19:00"),
    says("Ioana peste o oră deviz", "Ioana", "deviz", "11-25 12:20"),
    says("Ioana peste 20 de minute", "Ioana", "", "11-25 11:40"),
    says("Ioana peste o jumătate de oră deviz", "Ioana", "deviz", "11-25 11:50"),
    says("Ioana într-o oră", "Ioana", "", "11-25 12:20"),
    says("Ioana în 2 ore, deviz", "Ioana", "deviz", "11-25 13:20"),
    says("Ioana peste 2 zile la 10", "Ioana", "", "11-27 10:00"),
    says("Ioana peste 3 luni", "Ioana", "", "2027-02-25 09:00"),
    says("Ioana la cinci și jumătate", "Ioana", "", "11-25 17:30"),
    says("Ioana la 5 fără un sfert", "Ioana", "", "11-25 16:45"),
    says("Ioana după ora 15 factură", "Ioana", "factură", "11-25 15:00"),
    says("Ioana înainte de 17", "Ioana", "", "11-25 16:30"),
    says("Ioana până vineri factura", "Ioana", "factura", "11-27 09:00"),
    says("Ioana între 14 și 16", "Ioana", "", "11-25 14:00"),
    says("Ioana a sunat la 10:15, factura, de sunat la 12", "Ioana", "factura", "11-25 12:00", called="11-25 10:15"),
    says("Ioana a sunat acum 10 minute", "Ioana", called="11-25 11:10"),
    says("sun-o pe Ioana mâine la 9", "Ioana", "", "11-26 09:00"),
    says("Ioana 1 decembrie la 10 contract", "Ioana", "contract", "12-01 10:00"),
    says("Ioana 25 ian. contract", "Ioana", "contract", "2027-01-25 09:00"),
    says("Ioana marți săptămâna viitoare la 10", "Ioana", "", "12-01 10:00"),
    says("Ioana vrea 5 facturi, mâine", "Ioana", "vrea 5 facturi", "11-26 09:00"),
    says("Ioana raportul de luni, joi la 9", "Ioana", "raportul de luni", "11-26 09:00"),
    says("Ioana pe whatsapp, factura, luni", "Ioana", "factura", "11-30 09:00", channel=Channel.WHATSAPP),
    says("d-na Popescu 0744 555 666 reclamație, miercuri", "d-na Popescu", "reclamație", "12-02 09:00",
         number="+40744555666"),
    says("am vorbit cu Ioana, trimit oferta mâine la 9", "Ioana", "trimit oferta", "11-26 09:00",
         direction=Direction.ANSWERED),
    says("luna events factura azi la 18", about="factura", back="11-25 18:00", who=LUNA),
    says("Ioana ieri la 17 contract, azi la 15", "Ioana", "contract", "11-25 15:00", called="11-24 17:00"),
    says("Ilie m-a sunat azi dimineață, chirie, îl sun la 4", "Ilie", "chirie", "11-25 16:00", called="11-25 09:00"),
    says("Ilie, de sunat înapoi într-un sfert de oră", "Ilie", "", "11-25 11:35"),
    says("Ioana azi la 9", "Ioana", passed=True),
    says("Ioana luni dimineata", "Ioana", "", "11-30 09:00", now=FRIDAY_EVENING),
)  # fmt: skip


def in_language(phrases: tuple[Phrase, ...], language: str) -> list[Phrase]:
    return [replace(phrase, language=language) for phrase in phrases]


PHRASES = [
    *in_language(SPANISH, "es"),
    *in_language(ENGLISH, "en"),
    *in_language(POLISH, "pl"),
    *in_language(ROMANIAN, "ro"),
]


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.line)
def test_a_line_is_read_whole(phrase: Phrase) -> None:
    assert replace(read(phrase), spans=()) == phrase.said


def spans(line: str, language: str = "es") -> dict[str, list[str]]:
    said = read(Phrase(line, QuickLine(), language=language))
    found: dict[str, list[str]] = {}
    for span in said.spans:
        found.setdefault(span.field.value, []).append(line[span.start : span.end])
    return found


def test_each_field_says_where_in_the_line_it_comes_from() -> None:
    assert spans("Marta 600 123 456 presupuesto, hoy 17h") == {
        "name": ["Marta"],
        "number": ["600 123 456"],
        "about": ["presupuesto"],
        "call_back": ["hoy 17h"],
    }


def test_a_day_and_an_hour_apart_are_marked_both() -> None:
    found = spans("mañana llamar a Marta, contrato, a las 10")
    assert (found[Field.CALL_BACK], found[Field.ABOUT]) == (["mañana", "a las 10"], ["contrato"])


def test_a_call_that_was_answered_by_a_colleague_and_its_time_are_marked() -> None:
    found = spans("Raúl llamó a las 10:40 por whatsapp, hoy 17h")
    assert (found[Field.CALLED_AT], found[Field.CHANNEL]) == (["a las 10:40"], ["por whatsapp"])


def test_spans_count_characters_as_they_were_typed() -> None:
    line = "Ío\u0301se ß \N{FAMILY} 600 123 456 mañana"
    assert spans(line)["number"] == ["600 123 456"]
    assert spans(line)["call_back"] == ["mañana"]


@pytest.mark.parametrize("line", ["", "   ", "\n\t", ",;.", "\u200b"])
def test_a_line_without_words_says_nothing(line: str) -> None:
    assert replace(read(Phrase(line, QuickLine())), about="") == QuickLine()


def test_the_subject_keeps_what_is_beyond_the_longest_line() -> None:
    said = read(Phrase("Marta " + "a" * 5_000 + " hoy 17h", QuickLine()))
    assert said.name == MARTA.name
    assert said.about.endswith("hoy 17h")


def test_two_people_of_a_name_are_told_apart_by_the_number_only() -> None:
    two = (MARTA, Caller("Marta Gil", "+34655000111", client_id="gil"))
    now = at(WEDNESDAY)
    unsure = read_line("Marta presupuesto", now, MADRID, two, NUMBERS, DATES, CLOCK)
    sure = read_line("Marta 655 000 111 presupuesto", now, MADRID, two, NUMBERS, DATES, CLOCK)
    assert (unsure.name, unsure.client_id, sure.name, sure.client_id) == ("Marta", "", "Marta Gil", "gil")


def test_another_surname_is_another_person() -> None:
    said = read(Phrase("Marta Gómez presupuesto", QuickLine(), language="es"))
    assert (said.name, said.client_id) == ("Marta Gómez", "")


def test_the_beginning_of_a_name_will_do_unless_the_number_is_another() -> None:
    assert read(Phrase("kowal umowa", QuickLine(), language="pl")).client_id == KOWALSKI.client_id
    assert read(Phrase("kowal 601 234 567 umowa", QuickLine(), language="pl")).client_id == ""


def test_a_known_number_tells_who_it_is() -> None:
    said = read(Phrase("600123456 presupuesto", QuickLine(), language="es"))
    assert (said.name, said.client_id, said.about) == (MARTA.name, "marta", "presupuesto")


def test_a_number_that_no_country_knows_is_kept_as_typed() -> None:
    assert read(Phrase("Ada 0999 888 77 01 contrato", QuickLine(), language="es")).number == "0999 888 77 01"


def test_an_invoice_number_is_no_telephone_number() -> None:
    said = read(Phrase("Ada factura 20260012, hoy 17h", QuickLine(), language="es"))
    assert (said.number, said.about) == ("", "factura 20260012")


@pytest.mark.parametrize("language", ["", "en", "es", "pl", "ro"])
def test_the_language_of_the_app_does_not_matter_to_words_of_one_language(language: str) -> None:
    for line in ("Ola jutro o 10", "Ola mañana a las 10", "Ola mâine la 10", "Ola tomorrow at 10"):
        assert read(Phrase(line, QuickLine(), language=language)).call_back_at == at("2026-11-26 10:00")


WORDS = st.sampled_from(
    [
        "Marta",
        "600",
        "123",
        "456",
        "hoy",
        "mañana",
        "a",
        "las",
        "17",
        "17h",
        "5pm",
        "o",
        "la",
        "at",
        "po",
        "południu",
        "dimineață",
        "lunes",
        "w",
        "piątek",
        "25.11",
        "31/02",
        "30",
        "feb",
        "za",
        "peste",
        "in",
        "2",
        "h",
        "min",
        ",",
        ";",
        ":",
        ".",
        "-",
        "(",
        ")",
        "@",
        "#",
        "whatsapp",
        "mail",
        "llamó",
        "called",
        "przed",
        "antes",
        "de",
        "y",
        "media",
        "½",
        "٣",
        "ß",
        "ﬁ",
        "İ",
        "ǅ",
        "́",
        "\u202e",
        "next",
        "week",
        "que",
        "viene",
        "99999999999999",
        "0",
        "24:00",
        "12:60",
        "1e9",
        "999",
        "dni",
        "months",
        "luni",
        "Domingo",
        "May",
        "sept",
        "sie",
        "się",
        "a",
        "b@c.de",
    ]
)
LINES = st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=14).map(" ".join))
NOWS = st.datetimes(datetime(1971, 1, 1), datetime(2999, 1, 1)).map(lambda moment: moment.replace(tzinfo=UTC))  # noqa: DTZ001


@settings(max_examples=400, deadline=None)
@given(line=LINES, now=NOWS, language=st.sampled_from(["", "en", "es", "pl", "ro", "xx"]))
def test_whatever_is_typed_is_read_and_every_field_comes_from_the_line(line: str, now: datetime, language: str) -> None:
    said = read_line(line, now, MADRID, PEOPLE, NUMBERS, DATES, CLOCK, language, "ES")
    last = 0
    for span in said.spans:
        assert last <= span.start < span.end <= len(line)
        last = span.end
    typed = {field: [line[s.start : s.end] for s in said.spans if s.field is field] for field in Field}
    assert bool(said.call_back_at or said.has_passed) == bool(typed[Field.CALL_BACK])
    assert said.call_back_at is None or said.call_back_at > now
    assert said.called_at is None or (said.called_at <= now and typed[Field.CALLED_AT])
    known_names = {person.name for person in PEOPLE}
    assert not said.name or said.name in known_names or said.name == " ".join("".join(typed[Field.NAME]).split())
    assert said.about.replace(",", "").split() == " ".join(typed[Field.ABOUT]).replace(",", "").split()


def test_reading_is_quick_enough_for_every_keystroke() -> None:
    phrase = Phrase("Marta 600 123 456 presupuesto de la campaña de Navidad, mañana por la tarde", QuickLine())
    read(phrase)
    many = [*PEOPLE, *(Caller(f"Person{n} Family{n}", f"+346000{n:05d}") for n in range(1_000))]
    elapsed = []
    for _ in range(5):
        begun = time.process_time()
        read_line(phrase.line, at(phrase.now), MADRID, many, NUMBERS, DATES, CLOCK, "es")
        elapsed.append(time.process_time() - begun)
    assert min(elapsed) < 0.05
