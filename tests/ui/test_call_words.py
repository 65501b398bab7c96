"""Who waits, by when, how late, and what happened, in words."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from respiro.domain.calls import (
    Caller,
    Channel,
    Closed,
    EventKind,
    FollowUp,
    FollowUpEvent,
    OutcomeKind,
    QuestionKind,
    SnoozeKind,
    SnoozeOption,
    Way,
)
from respiro.services.reminder_desk import Waiting
from respiro.ui import call_words
from support.call_scene import ANA, MARTA, NOW, UNKNOWN, ago, ahead, until, who_waits
from support.fakes import MADRID


@pytest.fixture(autouse=True)
def _british() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def marta(due_at: datetime, **changed: object) -> FollowUp:
    return who_waits("marta", MARTA, "presupuesto", ago(hours=3), until(due_at), **changed)


def waiting(*follow_ups: FollowUp) -> Waiting:
    return Waiting(follow_ups, ())


def sentence(*follow_ups: FollowUp) -> str:
    return call_words.waiting_sentence(waiting(*follow_ups), NOW, MADRID)


@pytest.mark.parametrize(
    ("due_at", "words"),
    [
        (ahead(hours=5, minutes=40), "today 17:00"),
        (ahead(hours=22, minutes=10), "tomorrow 09:30"),
        (ahead(days=2), "Fri 11:20"),
        (ahead(days=8), "3 Dec, 11:20"),
        (ahead(days=60), "24 Jan 2027, 11:20"),
        (NOW, "due now"),
        (ago(minutes=50), "due since 10:30"),
        (ago(hours=20), "due since yesterday"),
    ],
)
def test_the_time_chosen_is_said_as_one_says_it(due_at: datetime, words: str) -> None:
    assert call_words.due_words(marta(due_at, promised_at=ahead(days=90)), NOW, MADRID) == words


@pytest.mark.parametrize(
    ("late", "words"),
    [
        (timedelta(seconds=20), "1 min late"),
        (timedelta(minutes=59, seconds=59), "59 min late"),
        (timedelta(hours=2, minutes=40), "2 h late"),
        (timedelta(hours=23, minutes=59), "23 h late"),
        (timedelta(days=1, hours=3), "1 day late"),
    ],
)
def test_a_broken_promise_says_how_late_it_is(late: timedelta, words: str) -> None:
    broken = marta(ahead(hours=1), promised_at=NOW - late)
    assert call_words.late_words(broken, NOW) == words
    assert call_words.due_words(broken, NOW, MADRID) == words


def test_what_was_answered_late_stays_as_late_as_it_was() -> None:
    answered = replace(marta(NOW, promised_at=ago(hours=8)), state=Closed(ago(hours=5), OutcomeKind.REACHED))
    assert call_words.late_words(answered, NOW) == "3 h late"
    assert call_words.due_words(answered, NOW, MADRID) == ""


@pytest.mark.parametrize(
    ("called_at", "words"),
    [
        (ago(hours=1), "since 10:20"),
        (ago(hours=19), "since yesterday"),
        (ago(days=2), "since Mon"),
        (ago(days=30), "since 26 October"),
    ],
)
def test_the_age_is_that_of_the_first_call(called_at: datetime, words: str) -> None:
    assert call_words.age_words(replace(marta(NOW), opened_at=called_at), NOW, MADRID) == words


def test_who_has_no_name_is_shown_by_number() -> None:
    nameless = replace(marta(NOW), caller=UNKNOWN)
    assert call_words.person_words(nameless, "+34 915 55 01 20") == "+34 915 55 01 20"
    assert call_words.person_words(nameless) == "+34915550120"
    assert call_words.person_words(replace(nameless, caller=Caller(email="a@example.org"))) == "a@example.org"


def test_a_hostile_name_stays_one_line_without_direction_marks() -> None:
    hostile = replace(marta(NOW), caller=Caller("Ana\n\u202e<b>x</b>\x07"))
    assert call_words.person_words(hostile) == "Ana <b>x</b>"


def test_nobody_waits() -> None:
    assert sentence() == "Nobody waits for you."


def test_one_person_is_named() -> None:
    assert sentence(marta(ahead(hours=5, minutes=40), promised_at=ahead(days=1))) == (
        "Marta Ruiz waits for you: today 17:00."
    )


def test_one_late_person_is_named_with_age_and_delay() -> None:
    assert sentence(marta(NOW, promised_at=ago(hours=2))) == "Marta Ruiz waits for you since 08:20, 2 h late."


def test_of_three_the_late_one_is_named() -> None:
    ana = who_waits("ana", ANA, "", ago(hours=19), until(NOW), promised_at=ago(hours=2))
    others = [marta(ahead(hours=number)) for number in (1, 2)]
    assert sentence(*others, ana) == "Three people wait for you; Ana Beltrán since yesterday, 2 h late."


def test_of_several_late_ones_the_longest_promised_is_named() -> None:
    ana = who_waits("ana", ANA, "", ago(hours=19), until(NOW), promised_at=ago(hours=3))
    late = marta(NOW, promised_at=ago(hours=1))
    assert sentence(late, ana) == "Two people wait for you, all longer than promised; Ana Beltrán 3 h late."
    assert sentence(late, marta(ahead(hours=1)), ana) == (
        "Three people wait for you, two longer than promised; Ana Beltrán 3 h late."
    )


def test_in_time_the_next_one_is_named() -> None:
    assert sentence(marta(ahead(hours=2)), marta(ahead(hours=1))) == (
        "Two people wait for you; next is Marta Ruiz, today 12:20."
    )


def test_who_owes_the_user_does_not_wait_for_them() -> None:
    theirs = marta(ahead(hours=1), way=Way.THEIRS)
    assert sentence(theirs) == "Nobody waits for you. One person owes you an answer."
    assert sentence(marta(ahead(hours=2)), theirs, theirs).endswith("Two people owe you an answer.")


def test_more_than_twelve_are_counted_in_figures() -> None:
    assert sentence(*[marta(ahead(hours=1))] * 12).startswith("Twelve people")
    assert sentence(*[marta(ahead(hours=1))] * 13).startswith("13 people")


@pytest.mark.parametrize(
    ("kind", "moment", "name", "words"),
    [
        (SnoozeKind.TEN_MINUTES, ahead(minutes=10), "", "In 10 minutes, 11:30"),
        (SnoozeKind.AFTERNOON, ahead(hours=3, minutes=40), "", "This afternoon, 15:00"),
        (SnoozeKind.TOMORROW, ahead(hours=21, minutes=40), "", "Tomorrow morning, 09:00"),
        (SnoozeKind.MARGIN, ahead(days=1, minutes=40), "", "Next margin, tomorrow 12:00"),
        (SnoozeKind.MARGIN, ahead(days=2, minutes=40), "Ana", "Next margin, Fri 12:00, when Ana can be reached"),
        (SnoozeKind.CLIENT_HOUR, ahead(hours=1), "Ana", "When Ana can be reached, 12:20"),
    ],
)
def test_a_choice_to_snooze_says_its_time(kind: SnoozeKind, moment: datetime, name: str, words: str) -> None:
    assert call_words.snooze_words(SnoozeOption(kind, moment), NOW, MADRID, name) == words


def test_each_choice_to_snooze_has_words_of_its_own() -> None:
    said = {call_words.snooze_words(SnoozeOption(kind, ahead(days=3)), NOW, MADRID) for kind in SnoozeKind}
    assert len(said) == len(SnoozeKind)


@pytest.mark.parametrize(
    ("kind", "detail", "words"),
    [
        (EventKind.ATTEMPTED, "2", "No answer, attempt 2"),
        (EventKind.CLOSED, "delegated Sofía Vega", "Delegated to Sofía Vega"),
        (EventKind.CLOSED, "dropped deleted", "Dropped: deleted in the agenda"),
        (EventKind.CLOSED, "reached outgoing", "Reached (by your call)"),
        (EventKind.MOVED, "2026-11-26T09:00:00+00:00", "Moved to tomorrow 10:00"),
        (EventKind.MOVED, "nonsense", "Another time was chosen"),
        (EventKind.SNOOZED, "margin", "Put into the next margin"),
        (EventKind.EDITED, "undone", "The last step was undone"),
        (EventKind.ASKED, "deleted", "Deleted in the agenda: asked whether it is still to do"),
    ],
)
def test_history_is_told_in_words(kind: EventKind, detail: str, words: str) -> None:
    assert call_words.event_words(FollowUpEvent("marta", NOW, kind, detail), MADRID) == words


def test_every_kind_of_history_has_words() -> None:
    for kind in EventKind:
        said = call_words.event_words(FollowUpEvent("marta", NOW, kind), MADRID)
        assert said[:1].isupper() or kind is EventKind.CLOSED, kind


def test_every_outcome_and_channel_has_words() -> None:
    assert len({call_words.outcome_words(kind, "x") for kind in OutcomeKind}) == len(OutcomeKind)
    assert len({call_words.channel_words(channel) for channel in Channel}) == len(Channel)
    for question in QuestionKind:
        said = call_words.outcome_words(OutcomeKind.REACHED, question.value)
        assert said != f"reached ({question.value})"


def test_lengths_are_told_in_their_greatest_unit_and_never_exaggerated() -> None:
    lengths = [timedelta(minutes=minutes) for minutes in (0, 1, 59, 60, 119, 120, 24 * 60 - 1)]
    said = [call_words.length_words(length) for length in lengths]
    assert said == ["1 min", "1 min", "59 min", "1 h", "1 h", "2 h", "23 h"]


def test_times_are_those_of_the_zone() -> None:
    assert call_words.when_words(datetime(2026, 11, 25, 23, 30, tzinfo=UTC), NOW, MADRID) == "tomorrow 00:30"
