from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from respiro.domain.clients import Client
from respiro.domain.plan_b import Allowance, BackupPerson, Exceptional, ExceptionKind, Standing, allowance
from support.follow_ups import MONDAY, at

NOVEMBER = date(2026, 11, 1)
AT = datetime(2026, 11, 22, 21, tzinfo=UTC)
OUT, JUMP, THROUGH = ExceptionKind
FINE, LAST, BEYOND = Standing


def some(number: int, client_id: str = "ana") -> list[Exceptional]:
    return [Exceptional(client_id, AT, list(ExceptionKind)[each % 3], str(each)) for each in range(number)]


@pytest.mark.parametrize(
    ("wild_cards", "standings"),
    [
        (0, [FINE, BEYOND, BEYOND, BEYOND, BEYOND]),
        (1, [FINE, LAST, BEYOND, BEYOND, BEYOND]),
        (3, [FINE, FINE, FINE, LAST, BEYOND]),
    ],
)
def test_exceptions_against_the_wild_cards(wild_cards: int, standings: list[Standing]) -> None:
    client = Client("ana", "Ana", wild_cards=wild_cards)
    known = [allowance(client, date(2026, 11, 22), [*some(number), *some(7, "juan")]) for number in range(5)]
    assert [one.standing for one in known] == standings
    assert [one.used for one in known] == [0, 1, 2, 3, 4]
    assert all((one.client_id, one.month, one.allowed) == ("ana", NOVEMBER, wild_cards) for one in known)


def test_each_kind_is_counted() -> None:
    kinds = allowance(Client("ana", "Ana"), NOVEMBER, some(5)).kinds
    assert kinds == {OUT: 2, JUMP: 2, THROUGH: 1}


def test_what_one_more_would_mean_is_known_before_it_happens() -> None:
    first = Allowance("ana", NOVEMBER, 1)
    second = first.with_one_more(OUT)
    third = second.with_one_more(OUT).with_one_more(JUMP)
    assert [one.standing for one in (first, second, third)] == [FINE, LAST, BEYOND]
    assert (first.kinds, third.kinds) == ({}, {OUT: 2, JUMP: 1})
    assert (third.client_id, third.month, third.allowed) == ("ana", NOVEMBER, 1)


@pytest.mark.parametrize(
    ("until", "wall", "answers"),
    [
        (None, "23:59", True),
        (18 * 60, "17:59", True),
        (18 * 60, "18:00", False),
        (24 * 60, "23:59", True),
        (17 * 60 + 30, "17:29", True),
        (17 * 60 + 30, "17:30", False),
    ],
)
def test_backup_people_answer_until_their_time_of_the_users_day(until: int | None, wall: str, *, answers: bool) -> None:
    helper = BackupPerson("1", "Elena", until=until)
    assert helper.answers_at(at(MONDAY, wall), ZoneInfo("Europe/Madrid")) is answers
