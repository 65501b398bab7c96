"""A margin block's event as text: what is ours is edited, what is others' stays byte for byte."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from respiro.adapters.ics.margin_events import edited_event, new_event, read_event, remembered
from respiro.adapters.ics.own_events import event_uid, marked_as_left
from respiro.domain.margins.mirror import BlockEvent, BlockEventState
from respiro.domain.period import Period
from support.fakes import MADRID

UID = "one@margin.respiro"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = Period.lasting(datetime(2026, 11, 25, 11, tzinfo=UTC), 60)
LATER = Period.lasting(datetime(2026, 11, 26, 15, tzinfo=UTC), 30)
STATE = BlockEventState(HOUR, "Marjă; «da»", "Liber, intenționat")


def made() -> str:
    return new_event(UID, STATE, NOW)


def edited(text: str, state: BlockEventState) -> str:
    return edited_event(text, UID, state, NOW + timedelta(hours=1), MADRID)


def test_what_is_written_is_read_again() -> None:
    words = frozenset({"summary", "description", "url"})
    wanted = BlockEvent(HOUR, STATE.summary, STATE.description, "TENTATIVE", "TENTATIVE", words)

    assert read_event(made(), UID, MADRID) == wanted
    assert event_uid(made()) == UID


def test_other_programs_read_it_as_time_that_is_tentatively_busy() -> None:
    (event,) = Calendar.from_ical(made()).walk("VEVENT")

    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (HOUR.start, HOUR.end)
    assert (str(event["STATUS"]), str(event["TRANSP"]), str(event["SUMMARY"])) == ("TENTATIVE", "OPAQUE", STATE.summary)
    assert "CATEGORIES:MARGIN\r\n" in made()
    assert event.walk("VALARM") == []


def test_a_change_touches_nothing_of_others() -> None:
    foreign = (
        'X-OWN;A="b;c":k\\,ept\r\nCOLOR:tomato\r\nCATEGORIES:MARGIN,Mine\r\nTRANSP:TRANSPARENT\r\n'
        "X-FOLDED:" + "z" * 70 + "\r\n  and on\r\n"
    )
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:own\r\nEND:VALARM\r\n"
    text = made().replace("TRANSP:OPAQUE\r\nCATEGORIES:MARGIN\r\n", foreign).replace("END:VEVENT", f"{alarm}END:VEVENT")
    after = edited(text, BlockEventState(LATER, "Margin", "", "CONFIRMED"))

    assert foreign in after
    assert alarm in after
    event = read_event(after, UID, MADRID)
    assert (event.period, event.summary, event.status) == (LATER, "Margin", "CONFIRMED")
    assert "SEQUENCE:1\r\n" in after


def test_a_time_that_is_the_same_is_left_as_it_is_written() -> None:
    lines = "DTSTART;TZID=Europe/Madrid:20261125T120000\r\nDURATION:PT1H\r\n"
    text = re.sub(r"DTSTART[^\r]*\r\nDTEND[^\r]*\r\n", lines, made())

    assert lines in edited(text, replace(STATE, status="CONFIRMED"))


def test_what_is_remembered_alone_never_gets_into_the_calendar() -> None:
    text = remembered(marked_as_left(made(), UID), UID, "CONFIRMED")
    event = read_event(text, UID, MADRID)
    assert (event.said, event.status, event.is_left) == ("CONFIRMED", "TENTATIVE", True)
    assert remembered(made(), UID, "TENTATIVE") == made()

    after = edited(text, STATE)
    assert "X-RESPIRO-STATUS" not in after
    assert "X-RESPIRO-ASKED" not in after


def test_a_cancelled_one_says_so_and_stands_again_when_it_is_written() -> None:
    text = made().replace("STATUS:TENTATIVE", "STATUS:cancelled")

    assert read_event(text, UID, MADRID).is_cancelled
    assert read_event(edited(text, STATE), UID, MADRID).status == "TENTATIVE"


@pytest.mark.parametrize(
    "text", ["", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", made() + made(), made().replace(UID, "y")]
)
def test_what_is_no_sound_calendar_of_one_event_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"one|cut|END"):
        read_event(text, UID, MADRID)
