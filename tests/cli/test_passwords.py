"""A password that was written among the arguments is refused, and not said again."""

import pytest

from respiro.cli.passwords import place_without_password
from support.account_line import account_line, worker_of

CANARY = "c0ffee-Canary-7"


@pytest.mark.parametrize("action", ["add-caldav", "test-account"])
@pytest.mark.parametrize(
    "place",
    [
        f"https://ana:{CANARY}@cal.example/dav/",
        f"https://ana:x/{CANARY}@cal.example/",
        f"ana:{CANARY}@cal.example",
        f"<https://:{CANARY}@cal.example>",
        f"http://ana%40cal.example:{CANARY}@cal.example:5232/",
    ],
)
def test_a_password_in_an_address_is_refused_and_not_repeated(
    capsys: pytest.CaptureFixture[str], action: str, place: str
) -> None:
    line = account_line(capsys)
    worker = worker_of(line)
    with pytest.raises(SystemExit) as ended:
        line("agenda", action, place, "--user", "ana")
    printed = capsys.readouterr()
    assert ended.value.code == 2
    assert "leave it out" in printed.err
    assert CANARY not in printed.out + printed.err
    assert worker.asked == []


@pytest.mark.parametrize(
    "place",
    [
        "cal.example",
        "cal.example:8443",
        "ana@cal.example",
        "mailto:ana@cal.example",
        "https://ana@cal.example/",
        "https://cal.example:8443/dav/ana@cal.example/",
        "https://[2001:db8::1]/dav/ana@cal.example/",
        "https://[2001:db8::1]:8443/dav/ana@cal.example/",
        "Home: the old one",
    ],
)
def test_any_other_place_is_taken_as_it_is(place: str) -> None:
    assert place_without_password(place) == place
