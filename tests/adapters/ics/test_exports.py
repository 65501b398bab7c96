"""Exports as five programs write them; the tables were worked out by hand from the calendar of 2026 and 2027.

Clocks change on 25 October 2026 and 28 March 2027.
"""

from collections.abc import Callable

import pytest

from respiro.adapters.ics.reading import Reading
from respiro.domain.agenda import Attendee, EventStatus, PartStat, Transp

Read = Callable[[str], Reading]
Table = list[tuple[str, str, str, str]]

EXPECTED: dict[str, Table] = {
    "google": [
        ("Reunión semanal", "2026-10-13T10:00:00+02:00", "2026-10-13T08:00:00+00:00", "2026-10-13T09:00:00+00:00"),
        ("Reunión semanal", "2026-10-20T10:00:00+02:00", "2026-10-20T08:00:00+00:00", "2026-10-20T09:00:00+00:00"),
        (
            "Reunión semanal (movida)",
            "2026-10-27T10:00:00+01:00",
            "2026-10-28T11:00:00+00:00",
            "2026-10-28T11:45:00+00:00",
        ),
        ("Puente", "", "2026-11-02T00:00:00", "2026-11-03T00:00:00"),
        ("Demo de otro proveedor", "", "2026-11-05T15:00:00+00:00", "2026-11-05T16:00:00+00:00"),
        ("Reunión semanal", "2026-11-10T10:00:00+01:00", "2026-11-10T09:00:00+00:00", "2026-11-10T10:00:00+00:00"),
    ],
    "outlook": [
        ("Comité de ventas", "2026-10-19T09:30:00+02:00", "2026-10-19T07:30:00+00:00", "2026-10-19T08:30:00+00:00"),
        ("Comité de ventas", "2026-10-26T09:30:00+01:00", "2026-10-26T15:00:00+00:00", "2026-10-26T16:00:00+00:00"),
        ("Comité de ventas", "2026-11-02T09:30:00+01:00", "2026-11-02T08:30:00+00:00", "2026-11-02T09:30:00+00:00"),
        ("Feria", "", "2026-11-05T00:00:00", "2026-11-07T00:00:00"),
        ("Llamada con Cluj", "", "2026-11-12T08:00:00+00:00", "2026-11-12T09:00:00+00:00"),
        ("Comité de ventas", "2026-11-16T09:30:00+01:00", "2026-11-16T08:30:00+00:00", "2026-11-16T09:30:00+00:00"),
    ],
    "apple": [
        ("Szkolenie u klienta", "2026-10-16T17:00:00+02:00", "2026-10-16T15:00:00+00:00", "2026-10-16T16:30:00+00:00"),
        ("Szkolenie u klienta", "2026-10-30T17:00:00+01:00", "2026-10-30T16:00:00+00:00", "2026-10-30T17:30:00+00:00"),
        ("Szkolenie u klienta", "2026-11-06T17:00:00+01:00", "2026-11-06T16:00:00+00:00", "2026-11-06T17:30:00+00:00"),
        ("Joga", "", "2026-11-09T07:30:00", "2026-11-09T08:00:00"),
        ("Oferta", "", "2026-11-10T08:00:00+00:00", "2026-11-10T09:00:00+00:00"),
        ("Święto", "", "2026-11-11T00:00:00", "2026-11-12T00:00:00"),
        ("Szkolenie u klienta", "2026-11-13T17:00:00+01:00", "2026-11-13T16:00:00+00:00", "2026-11-13T17:30:00+00:00"),
    ],
    "nextcloud": [
        ("Ședință de proiect", "2027-03-17T08:15:00+02:00", "2027-03-17T06:15:00+00:00", "2027-03-17T07:00:00+00:00"),
        ("Prezentare furnizor", "", "2027-03-22T12:00:00+00:00", "2027-03-22T13:00:00+00:00"),
        ("Ședință de proiect", "2027-03-31T08:15:00+03:00", "2027-03-31T06:15:00+00:00", "2027-03-31T07:00:00+00:00"),
        ("Ședință de proiect", "2027-04-07T08:15:00+03:00", "2027-04-07T05:15:00+00:00", "2027-04-07T06:00:00+00:00"),
        ("Ziua muncii", "", "2027-05-01T00:00:00", "2027-05-02T00:00:00"),
    ],
    "thunderbird": [
        ("Stand-up", "2026-10-15T08:00:00+01:00", "2026-10-15T07:00:00+00:00", "2026-10-15T07:15:00+00:00"),
        ("Stand-up (late)", "2026-10-29T08:00:00+00:00", "2026-10-29T08:30:00+00:00", "2026-10-29T08:45:00+00:00"),
        ("Stand-up", "2026-10-30T08:00:00+00:00", "2026-10-30T08:00:00+00:00", "2026-10-30T08:15:00+00:00"),
        ("Webinar", "", "2026-11-10T16:00:00+00:00", "2026-11-10T17:00:00+00:00"),
        ("Holiday", "", "2026-12-23T00:00:00", "2026-12-26T00:00:00"),
    ],
}


@pytest.mark.parametrize("program", EXPECTED)
def test_an_ordinary_export_gives_the_occurrences_worked_out_by_hand(program: str, read_sample: Read) -> None:
    reading = read_sample(program)

    table = [
        (one.summary, one.recurrence_id, one.start.isoformat(), one.end.isoformat()) for one in reading.occurrences
    ]
    assert sorted(table, key=lambda row: row[2]) == EXPECTED[program]


@pytest.mark.parametrize("program", EXPECTED)
def test_an_ordinary_export_is_accepted_whole(program: str, read_sample: Read) -> None:
    reading = read_sample(program)

    assert (reading.findings, reading.reported, reading.truncated) == ((), 0, False)


@pytest.mark.parametrize(
    ("program", "summary", "own"),
    [
        ("google", "Demo de otro proveedor", "yolanda@example.com"),
        ("outlook", "Llamada con Cluj", "juan@example.com"),
        ("apple", "Oferta", "marek@example.com"),
        ("nextcloud", "Prezentare furnizor", "radu@example.com"),
        ("thunderbird", "Webinar", "me@example.com"),
    ],
)
def test_a_declined_invitation_names_the_user_by_address(
    program: str, summary: str, own: str, read_sample: Read
) -> None:
    (declined,) = [one for one in read_sample(program).occurrences if one.summary == summary]

    assert Attendee(own, PartStat.DECLINED) in declined.attendees
    assert own in read_sample(program).addresses


def test_google_rooms_are_no_persons(read_sample: Read) -> None:
    first = min(read_sample("google").occurrences, key=lambda one: one.recurrence_id or "9")

    assert [(one.address, one.is_person) for one in first.attendees] == [
        ("yolanda@example.com", True),
        ("client@example.org", True),
        ("c_188example@resource.calendar.google.com", False),
    ]
    assert first.location == "Sala Azul, 2ª planta"


def test_exchange_says_free_in_a_property_of_its_own(read_sample: Read) -> None:
    transp = {one.summary: one.transp for one in read_sample("outlook").occurrences}

    assert transp == {
        "Comité de ventas": Transp.OPAQUE,
        "Feria": Transp.TRANSPARENT,
        "Llamada con Cluj": Transp.OPAQUE,
    }


def test_a_cancelled_occurrence_of_apple_says_so_and_the_way_is_known(read_sample: Read) -> None:
    training = [one for one in read_sample("apple").occurrences if one.summary == "Szkolenie u klienta"]

    assert [one.status for one in training] == [
        EventStatus.CONFIRMED,
        EventStatus.CONFIRMED,
        EventStatus.CANCELLED,
        EventStatus.CONFIRMED,
    ]
    assert [one.travel_minutes for one in training] == [45, 45, 0, 45]


@pytest.mark.parametrize(
    ("program", "name", "colour"),
    [
        ("google", "yolanda@example.com", ""),
        ("outlook", "Calendar", ""),
        ("apple", "Praca", "#1badf8"),
        ("nextcloud", "Personal (radu)", "#0082c9"),
        ("thunderbird", "", ""),
    ],
)
def test_the_calendar_tells_its_own_name_and_colour(program: str, name: str, colour: str, read_sample: Read) -> None:
    reading = read_sample(program)

    assert (reading.name, reading.colour) == (name, colour)


def test_all_that_is_in_a_file_is_kept_as_it_came(read_sample: Read) -> None:
    kinds = [component.name for component in read_sample("nextcloud").components]

    assert kinds == ["VCALENDAR", "VTIMEZONE", "VEVENT", "VEVENT", "VEVENT", "VEVENT", "VTODO"]
    assert read_sample("nextcloud").components[2].raw.startswith("BEGIN:VEVENT\r\nCREATED:20270301T090000Z\r\n")
