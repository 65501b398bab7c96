"""A request's event as text: what is ours is edited, what is others' stays byte for byte."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from icalendar import Calendar

from respiro.adapters.ics.own_events import event_uid, marked_as_left
from respiro.adapters.ics.plan_events import edited_event, new_event, read_event, with_events
from respiro.domain.period import Period
from respiro.domain.plan_b.calendar_event import EventState, PlanBEvent
from support.fakes import MADRID

UID = "one@planb.respiro"
BLOCK = "block@margin.respiro"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
HOUR = Period.lasting(datetime(2026, 11, 23, 11, tzinfo=UTC), 60)
LATER = Period.lasting(datetime(2026, 11, 24, 15, tzinfo=UTC), 30)
STATE = EventState(HOUR, "Plan B: Luis, Fit & Co; «web»", "Wants: it\nPromised: soon", BLOCK)


def made() -> str:
    return new_event(UID, STATE, NOW, NOW)


def edited(text: str, state: EventState) -> str:
    return edited_event(text, UID, state, NOW + timedelta(hours=1), MADRID)


def at(lines: str) -> PlanBEvent:
    """Return what an event with these times says."""
    text = re.sub(r"DTSTART[^\r]*\r\nDTEND[^\r]*\r\n", lines, made())
    return read_event(text, UID, MADRID)


def test_what_is_written_is_read_again() -> None:
    event = read_event(made(), UID, MADRID)

    assert event == PlanBEvent(
        HOUR, STATE.summary, STATE.description.replace("\n", " "), BLOCK, frozenset({"summary", "description", "url"})
    )
    assert event_uid(made()) == UID


def test_other_programs_read_it_as_busy_time_that_belongs_to_its_margin() -> None:
    (event,) = Calendar.from_ical(made()).walk("VEVENT")

    assert (event.decoded("DTSTART"), event.decoded("DTEND")) == (HOUR.start, HOUR.end)
    assert (str(event["STATUS"]), str(event["TRANSP"])) == ("CONFIRMED", "OPAQUE")
    assert "CATEGORIES:PLAN B\r\n" in made()
    assert (str(event["RELATED-TO"]), event["RELATED-TO"].params["RELTYPE"]) == (BLOCK, "PARENT")
    assert (str(event["SUMMARY"]), str(event["DESCRIPTION"])) == (STATE.summary, STATE.description)
    assert event.decoded("CREATED") == event.decoded("LAST-MODIFIED") == NOW
    assert "SEQUENCE:0\r\n" in made()
    assert event.walk("VALARM") == []


def test_a_change_touches_nothing_of_others() -> None:
    foreign = (
        'X-OWN;A="b;c":k\\,ept\r\nATTENDEE;CN=Ana:mailto:ana@example.org\r\n'
        "RELATED-TO;RELTYPE=SIBLING:other@example.org\r\nRELATED-TO:parent@example.org\r\n"
    )
    alarm = "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT5M\r\nDESCRIPTION:own\r\nEND:VALARM\r\n"
    text = made().replace("CLASS:PRIVATE\r\n", foreign).replace("END:VEVENT", f"{alarm}END:VEVENT")
    after = edited(text, EventState(LATER, "Plan B: Luis", "", "second@margin.respiro"))

    assert foreign in after
    assert alarm in after
    event = read_event(after, UID, MADRID)
    assert (event.period, event.summary, event.description) == (LATER, "Plan B: Luis", "")
    assert event.block_uid == "second@margin.respiro"
    assert BLOCK not in after
    assert "SEQUENCE:1\r\n" in after


def test_the_parent_goes_when_there_is_no_block() -> None:
    after = edited(made(), EventState(HOUR, STATE.summary, STATE.description))

    assert "RELATED-TO" not in after


def test_words_that_someone_wrote_stay() -> None:
    text = re.sub(r"SUMMARY:[^\r]*\r\n(?: [^\r]*\r\n)*", "SUMMARY:Mine\r\n", made())
    after = edited(edited(text, EventState(HOUR, "A", "B", BLOCK)), EventState(HOUR, "C", "D", BLOCK))

    assert read_event(after, UID, MADRID).summary == "Mine"
    assert read_event(after, UID, MADRID).description == "D"


def test_times_in_any_notation_are_read() -> None:
    same = PlanBEvent(HOUR).period
    assert (
        at("DTSTART;TZID=Europe/Madrid:20261123T120000\r\nDTEND;TZID=Europe/Madrid:20261123T130000\r\n").period == same
    )
    assert at("DTSTART:20261123T120000\r\nDURATION:PT1H\r\n").period == same
    assert edited(re.sub(r"DTEND[^\r]*", "DURATION:PT1H", made()), STATE).count("DURATION:PT1H") == 1


@pytest.mark.parametrize(
    "lines",
    [
        "",
        "DTSTART;VALUE=DATE:20261123\r\nDTEND;VALUE=DATE:20261124\r\n",
        "DTSTART:20261123T110000Z\r\n",
        "DTSTART:20261123T110000Z\r\nDTEND:20261123T100000Z\r\n",
        "DTSTART:99991231T230000Z\r\nDURATION:P99999W\r\n",
        "DTSTART:nonsense\r\nDTEND:20261123T120000Z\r\n",
    ],
)
def test_times_that_can_t_be_a_plan_are_none_and_are_written_anew(lines: str) -> None:
    text = re.sub(r"DTSTART[^\r]*\r\nDTEND[^\r]*\r\n", lines, made())
    assert read_event(text, UID, MADRID).period is None
    assert read_event(edited(text, STATE), UID, MADRID).period == HOUR


def test_one_that_others_made_recur_goes_on_doing_so_and_its_first_time_counts() -> None:
    text = made().replace("DTEND", "RRULE:FREQ=DAILY\r\nEXDATE:20261124T110000Z\r\nDTEND")
    assert read_event(text, UID, MADRID).period == HOUR
    later = edited(text, replace(STATE, period=LATER))
    assert "RRULE:FREQ=DAILY\r\nEXDATE:20261124T110000Z\r\n" in later
    assert read_event(later, UID, MADRID).period == LATER


def test_that_it_was_deleted_stands_in_what_is_remembered_only() -> None:
    remembered = marked_as_left(made(), UID)

    assert read_event(remembered, UID, MADRID).is_left
    assert not read_event(edited(remembered, STATE), UID, MADRID).is_left


def test_a_cancelled_one_says_so_and_is_confirmed_when_it_is_written() -> None:
    text = made().replace("CONFIRMED", "CANCELLED")

    assert read_event(text, UID, MADRID).is_cancelled
    assert not read_event(edited(text, STATE), UID, MADRID).is_cancelled


@pytest.mark.parametrize(
    "text",
    [
        "",
        "BEGIN:VCALENDAR\r\n",
        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        made() + made(),
        made().replace(UID, "other@planb.respiro"),
        made().replace("END:VCALENDAR", "BEGIN:VTODO\r\nUID:x\r\nEND:VTODO\r\nEND:VCALENDAR"),
    ],
)
def test_what_is_no_sound_calendar_of_one_event_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"one|cut|END"):
        read_event(text, UID, MADRID)


def test_line_ends_stay_as_they_came() -> None:
    text = made().replace("\r\n", "\n")

    assert "\r" not in edited(text, EventState(LATER, "A", "B", "c@margin.respiro"))


def test_events_are_added_to_a_calendar_of_others() -> None:
    whole = with_events(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:m\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n", [made()]
    )

    assert [str(event["UID"]) for event in Calendar.from_ical(whole).walk("VEVENT")] == ["m", UID]
