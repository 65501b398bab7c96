"""How much margin a week is to have: what was chosen for it, else what the policy says."""

import pytest

from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import MarginPolicy, Target
from respiro.domain.week import Week
from respiro.services import margin_keeper
from respiro.services.ports import Ports
from respiro.services.settings import Settings
from respiro.services.week_target import choose_target, chosen_target, target_of
from support.fakes import empty_ports

WEEK = Week(2026, 49)
FULL = 2400


@pytest.fixture
def ports() -> Ports:
    return empty_ports(settings=Settings(policy=MarginPolicy(target=Target(share=0.2))))


def test_without_a_choice_the_policy_decides_for_the_week_s_working_time(ports: Ports) -> None:
    assert chosen_target(ports, WEEK) is None
    assert (target_of(ports, WEEK, FULL), target_of(ports, WEEK, FULL // 2)) == (480, 240)


@pytest.mark.parametrize("minutes", [0, 390, 7 * 24 * 60])
def test_what_was_chosen_holds_for_that_week_only(ports: Ports, minutes: int) -> None:
    choose_target(ports, WEEK, minutes)
    assert (chosen_target(ports, WEEK), target_of(ports, WEEK, FULL)) == (minutes, minutes)
    assert target_of(ports, WEEK.shifted(1), FULL) == 480
    assert margin_keeper.week_to_plan(ports, WEEK).target_minutes == minutes


def test_a_choice_is_taken_back(ports: Ports) -> None:
    choose_target(ports, WEEK, 390)
    choose_target(ports, WEEK, None)
    assert (chosen_target(ports, WEEK), target_of(ports, WEEK, FULL)) == (None, 480)


@pytest.mark.parametrize("minutes", [-1, 7 * 24 * 60 + 1])
def test_what_no_week_can_have_is_refused(ports: Ports, minutes: int) -> None:
    choose_target(ports, WEEK, 390)
    with pytest.raises(InvalidValueError) as refused:
        choose_target(ports, WEEK, minutes)
    assert refused.value.kind == "invalid_target"
    assert chosen_target(ports, WEEK) == 390


def test_a_note_that_means_nothing_is_no_choice(ports: Ports) -> None:
    ports.store.put_note(f"week_target/{WEEK}", "as much as can be")
    assert chosen_target(ports, WEEK) is None
