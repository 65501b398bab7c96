"""Calendars that are fetched by themselves, in words."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from respiro.domain.subscriptions import Subscription
from respiro.services.subscription_news import concerns
from respiro.ui.subscription_words import (
    concerns_line,
    concerns_said,
    every_words,
    since_words,
    state_words,
    trouble_words,
    whose_words,
)
from support.calendars_scene import NOW, in_trouble, put, subscription
from support.fakes import MADRID, empty_ports


@pytest.fixture(autouse=True)
def _english(qapp: object) -> Iterator[None]:
    del qapp
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (subscription(), "Fetched 20 min ago, again at 12:00."),
        (subscription(next_at=NOW + timedelta(hours=20)), "Fetched 20 min ago, again tomorrow 07:20."),
        (subscription(next_at=NOW), "Fetched 20 min ago, and again any moment."),
        (subscription(fetched_at=NOW), "Fetched just now."),
        (in_trouble(), "Not fetched since Monday; the copy of then is used. It is tried again at 12:00."),
        (subscription(fetched_at=None, next_at=NOW), "Not fetched yet. It is tried again any moment."),
    ],
)
def test_how_it_stands_is_a_sentence(one: Subscription, words: str) -> None:
    assert state_words(one, NOW, MADRID) == words


@pytest.mark.parametrize(
    ("days", "words"), [(0, "since 11:20"), (1, "since yesterday"), (2, "since Monday"), (30, "since 26/10/2026")]
)
def test_since_when_is_said_as_people_do(days: int, words: str) -> None:
    assert since_words(NOW - timedelta(days=days), NOW, MADRID) == words


def test_why_is_told_by_the_fault_s_own_sentence() -> None:
    assert "example.org answered with error 404" in trouble_words(in_trouble())
    assert trouble_words(subscription()) == ""


def test_a_client_s_agenda_says_whose_it_is_and_what_is_shown() -> None:
    one = subscription(client_id="ana")
    assert whose_words(one, {"ana": "Ana"}) == "agenda of Ana, only free and busy"
    assert (
        whose_words(subscription(client_id="ana", shows_details=True), {"ana": "Ana"}) == "agenda of Ana, with details"
    )
    assert whose_words(subscription(), {}) == ""


@pytest.mark.parametrize(("minutes", "words"), [(15, "Every 15 min"), (60, "Every hour"), (1440, "Once a day")])
def test_how_often(minutes: int, words: str) -> None:
    assert every_words(minutes) == words


def line(*subscriptions: Subscription) -> str:
    ports = empty_ports()
    put(ports, *subscriptions)
    return concerns_line(concerns(ports), NOW, MADRID)


def test_the_tray_says_in_a_line_what_needs_the_user() -> None:
    assert line(subscription()) == ""
    assert line(in_trouble()) == "“Work” has not been fetched since Monday."
    assert line(subscription("Projects", missing=12)) == "12 entries of “Projects” are gone at the source."
    assert line(in_trouble(), subscription("Projects", missing=12)) == "2 calendars need a look."


def test_a_notice_of_many_is_cut() -> None:
    ports = empty_ports()
    put(ports, *(in_trouble(f"Team {number}") for number in range(9)))
    said = concerns_said(concerns(ports), NOW, MADRID)
    assert said.summary == "Calendars that need a look"
    assert len(said.body.splitlines()) == 5
    assert said.body.endswith("And 5 more.")


def test_a_hostile_name_is_plain_in_every_sentence() -> None:
    bad = in_trouble("\u202eevil\n<b>")
    assert "\n" not in line(bad)
    assert "\u202e" not in line(bad)
