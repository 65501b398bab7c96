"""The commands about calls, on a store in memory and a clock of the test's."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from respiro.cli.main import run
from respiro.domain.calls import Caller, OutgoingRule
from respiro.domain.clients import Client
from respiro.domain.work_time import parse_ranges
from respiro.services.ports import Ports
from support.call_desk import MONDAY, at, block_on, check_reservations, desk, missed, set_clock
from support.command_line import FakePaper, FakeWorker, tools_on
from support.fakes import FakeSettingsFile

ANA = Client("ana", "Ana Pérez", phones=("+34600111222",), emails=("ana@example.org",), language="es")


class Line:
    """A command line on ports; ``told`` is what a running tray would hear."""

    def __init__(self, ports: Ports, capsys: pytest.CaptureFixture[str]) -> None:
        self.ports = ports
        self.told: list[str] = []
        self.worker = FakeWorker()
        self.paper = FakePaper()
        self.settings = FakeSettingsFile(ports.settings)
        self._capsys = capsys

    def __call__(self, *arguments: str) -> str:
        """Run a command that must succeed and return what it printed."""
        status, out, err = self.run(*arguments)
        assert (status, err) == (0, "")
        return out

    def json(self, *arguments: str) -> Any:
        return json.loads(self(*arguments, "--json"))

    def fault(self, *arguments: str) -> str:
        status, out, err = self.run(*arguments)
        assert (status, out) == (1, "")
        (line,) = err.splitlines()
        return line.removeprefix("respiro: ")

    def run(self, *arguments: str) -> tuple[int, str, str]:
        def tell(message: str) -> bool:
            self.told.append(message)
            return True

        self._capsys.readouterr()
        tools = tools_on(self.ports, settings=self.settings, worker=self.worker, tell=tell, paper=self.paper)
        status = run(arguments, lambda: tools)
        out, err = self._capsys.readouterr()
        return status, out, err


@pytest.fixture
def line(capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(desk(clients=[ANA], user__language="es"), capsys)


def add(line: Line, *arguments: str) -> dict[str, Any]:
    added: dict[str, Any] = line.json("call", "add", *arguments)["follow_up"]
    return added


# add


def test_one_line_says_who_number_about_what_and_when(line: Line) -> None:
    added = line.json("call", "add", "Marta 600 123 456 presupuesto, hoy 17h")
    owed = added["follow_up"]
    assert (owed["name"], owed["number"], owed["about"]) == ("Marta", "+34600123456", "presupuesto")
    assert (owed["due_at"], owed["next_at"]) == ("2026-11-23T17:00:00+01:00", "2026-11-23T17:00:00+01:00")
    assert owed["promised_at"] == "2026-11-23T17:00:00+01:00"
    assert (added["call"]["follow_up"], added["joined"], added["exception"]) == (owed["id"], False, False)
    assert line.told == ["changed calls"]


def test_the_words_of_a_line_need_no_quotation_marks(line: Line) -> None:
    assert add(line, "Marta", "600", "123", "456")["number"] == "+34600123456"


def test_options_say_the_same_and_have_the_last_word(line: Line) -> None:
    added = line.json(
        *("call", "add", "Marta presupuesto", "--who", "Luis", "--number", "600999888", "--email", "l@example.org"),
        *("--about", "the invoice", "--at", "2026-11-23T09:10", "--call-back", "2026-11-24T10:00"),
        *("--answered", "--channel", "whatsapp"),
    )
    owed, call = added["follow_up"], added["call"]
    assert [owed[name] for name in ("name", "number", "email", "about", "channel")] == [
        "Luis",
        "+34600999888",
        "l@example.org",
        "the invoice",
        "whatsapp",
    ]
    assert (call["at"], call["direction"]) == ("2026-11-23T09:10:00+01:00", "answered")
    assert owed["due_at"] == "2026-11-24T10:00:00+01:00"


def test_a_client_is_recognised_and_a_second_call_joins(line: Line) -> None:
    assert add(line, "--number", "600 111 222")["client_id"] == "ana"
    again = line.json("call", "add", "Ana Pérez")
    assert (again["joined"], again["follow_up"]["call_count"]) == (True, 2)
    assert "2 calls" in line("call", "list")


def test_what_was_asked_of_them_waits_the_other_way(line: Line) -> None:
    owed = add(line, "Luis", "--asked", "--about", "the logo")
    assert (owed["way"], owed["due_at"]) == ("theirs", "2026-11-23T15:00:00+01:00")
    assert "they owe you" in line("call", "list")


def test_what_is_done_is_only_logged(line: Line) -> None:
    added = line.json("call", "add", "Luis", "--answered", "--done")
    assert (added["follow_up"], added["call"]["direction"]) == (None, "answered")
    assert line("call", "list") == "Nobody waits.\n"
    assert line("call", "add", "Luis", "--outgoing", "--done") == "Noted; nothing is left to do.\n"


def test_a_call_is_said_with_its_promise(line: Line) -> None:
    printed = line("call", "add", "Marta", "600123456", "--about", "offer")
    assert "due today 10:30  Marta  +34 600 12 34 56  offer\n  promised by today 14:00\n" in printed


def test_an_exception_is_said_to_be_one(line: Line) -> None:
    line.ports.store.put_client(replace(ANA, let_through=True))
    set_clock(line.ports, at(MONDAY, "21:00"))
    assert "counts as an exception" in line("call", "add", "Ana Pérez")
    assert line.json("call", "add", "Ana Pérez")["exception"] is True


def test_the_help_names_the_window(line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        line.run("call", "add", "--help")
    assert "--dialog" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ((), "Nobody is named"),
        (("",), "Nobody is named"),
        (("\u200b\u202e",), "Nobody is named"),
        (("--who", "  "), "Nobody is named"),
        (("--who", "x" * 121), "longer than 120"),
        (("Luis", "--about", "x" * 501), "longer than 500"),
        (("x" * 10_000,), "longer than"),
        (("Luis", "--at", "2026-11-24T10:00"), "can't lie ahead"),
        (("Luis", "--at", "whenever"), "“whenever” is not a time"),
        (("Luis", "--call-back", "2026-11-23T09:00"), "has passed"),
        (("Luis", "--call-back", "soonish"), "“soonish” is not a time"),
        (("Luis", "--call-back", "9999-99-99"), "9999-99-99"),
        (("Luis", "--channel", "fax"), "phone, whatsapp, mail, other"),
    ],
)
def test_what_can_not_be_written_down_is_refused(line: Line, arguments: tuple[str, ...], says: str) -> None:
    assert says in line.fault("call", "add", *arguments)
    assert line.json("call", "list", "--log") == []
    assert line.told == []


# list and show


@pytest.fixture
def busy(line: Line) -> Line:
    """Marta waits, Luis owes something, Ana was answered."""
    add(line, "Marta", "600123456", "--about", "presupuesto")
    add(line, "Luis", "--asked", "--about", "the logo")
    add(line, "Ana Pérez", "--call-back", "2026-11-24T10:00")
    line("call", "done", "Ana Pérez", "--outcome", "reached")
    return line


def names(found: list[dict[str, Any]]) -> list[str]:
    return [one["name"] for one in found]


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ((), ["Marta", "Luis"]),
        (("--waiting",), ["Marta", "Luis"]),
        (("--answered",), ["Ana Pérez"]),
        (("--search", "PRESUPUESTO"), ["Marta"]),
        (("--search", "600 12 34 56"), ["Marta"]),
        (("--search", "+34600123456"), ["Marta"]),
        (("--search", "nobody"), []),
        (("--client", "ana perez"), []),
        (("--answered", "--client", "ana perez"), ["Ana Pérez"]),
        (("--limit", "1"), ["Marta"]),
        (("--from", "2026-11-23T12:00"), ["Luis"]),
        (("--to", "2026-11-23T12:00"), ["Marta"]),
        (("--answered", "--to", "2026-11-23"), []),
        (("--log", "--search", "logo"), ["Luis"]),
        (("--log", "--client", "Ana Pérez"), ["Ana Pérez"]),
    ],
)
def test_what_is_listed(busy: Line, arguments: tuple[str, ...], found: list[str]) -> None:
    assert names(busy.json("call", "list", *arguments)) == found
    printed = busy("call", "list", *arguments)
    assert all(name in printed for name in found)
    assert printed


def test_the_log_has_all_calls(busy: Line) -> None:
    logged = busy.json("call", "list", "--log")
    assert sorted(names(logged)) == ["Ana Pérez", "Luis", "Marta"]
    assert {call["source"] for call in logged} == {"hand"}


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--client", "nobody"), "no client “nobody”"),
        (("--from", "yesterday"), "“yesterday” is not a time"),
        (("--from", "2026-11-24", "--to", "2026-11-23"), "ends before it begins"),
    ],
)
def test_a_list_that_can_not_be_is_refused(busy: Line, arguments: tuple[str, ...], says: str) -> None:
    assert says in busy.fault("call", "list", *arguments)


@pytest.mark.parametrize("count", ["0", "-1", "many", "1e9", "99999999999999999999", "٣"])
def test_a_limit_that_is_no_number_is_wrong_usage(line: Line, count: str) -> None:
    with pytest.raises(SystemExit) as ended:
        line.run("call", "list", "--limit", count)
    assert ended.value.code == 2


def test_one_is_shown_with_calls_history_and_what_it_can_be_put_off_until(busy: Line) -> None:
    shown = busy.json("call", "show", "Marta")
    assert [event["kind"] for event in shown["history"]] == ["opened"]
    assert [call["name"] for call in shown["calls"]] == ["Marta"]
    assert {"kind": "ten_minutes", "until": "2026-11-23T10:10:00+01:00"} in shown["snooze"]
    assert "promised by today 14:00" in busy("call", "show", "Marta")
    assert busy.json("call", "show", "Ana Pérez")["outcome"] == "reached"


@pytest.mark.parametrize(
    "name",
    [
        lambda one: one["id"],
        lambda one: one["id"][:4],
        lambda one: one["id"][:8].upper(),
        lambda _: "márta",
        lambda _: "600 123 456",
    ],
)
def test_one_is_named_by_id_or_the_beginning_of_it_or_name_or_number(
    busy: Line, name: Callable[[dict[str, Any]], str]
) -> None:
    marta = busy.json("call", "show", "Marta")
    assert busy.json("call", "show", name(marta))["id"] == marta["id"]


def test_what_is_not_clear_is_not_guessed(busy: Line) -> None:
    marta = busy.json("call", "show", "Marta")
    busy("call", "add", "Marta", "--number", "600999999")
    fault = busy.fault("call", "done", "Marta", "--outcome", "reached")
    assert marta["id"][:8] in fault
    assert "Nobody is found" in busy.fault("call", "show", marta["id"][:3])
    assert "Nobody is found" in busy.fault("call", "show", "")
    assert "Nobody is found" in busy.fault("call", "show", "%")


# answers


@pytest.mark.parametrize(
    ("outcome", "detail"),
    [
        ("reached", ()),
        ("left_message", ("--detail", "voicemail")),
        ("left-message", ()),
        ("called_again", ()),
        ("wrote", ()),
        ("delegated", ("--detail", "Luis")),
        ("DROPPED", ("--detail", "wrong number")),
    ],
)
def test_each_outcome_ends_it(busy: Line, outcome: str, detail: tuple[str, ...]) -> None:
    done = busy.json("call", "done", "Marta", "--outcome", outcome, *detail)
    assert (done["state"], done["outcome"]) == ("closed", outcome.lower().replace("-", "_"))
    assert done["detail"] == (detail[1] if detail else "")
    assert busy.told[-1] == "changed calls"
    assert "answered already" in busy.fault("call", "done", "Marta", "--outcome", "reached")


def test_some_outcomes_need_a_word(busy: Line) -> None:
    assert "to whom" in busy.fault("call", "done", "Marta", "--outcome", "delegated")
    assert "reached, left_message" in busy.fault("call", "done", "Marta", "--outcome", "forgotten")


def test_an_attempt_climbs_the_ladder(busy: Line) -> None:
    assert busy.json("call", "attempt", "Marta")["due_at"] == "2026-11-23T10:15:00+01:00"
    assert "1 × no answer" in busy("call", "list")


@pytest.mark.parametrize(
    ("until", "due_at"),
    [
        (("10min",), "2026-11-23T10:10:00+01:00"),
        (("1h",), "2026-11-23T11:00:00+01:00"),
        (("afternoon",), "2026-11-23T15:00:00+01:00"),
        (("tomorrow",), "2026-11-24T09:00:00+01:00"),
        (("working-hour",), "2026-11-23T11:00:00+01:00"),
        (("margin",), "2026-11-23T16:00:00+01:00"),
        (("45min",), "2026-11-23T10:45:00+01:00"),
        (("2", "h"), "2026-11-23T12:00:00+01:00"),
        (("2026-11-25T10:00",), "2026-11-25T10:00:00+01:00"),
        (("2026-11-25 10:00",), "2026-11-25T10:00:00+01:00"),
        (("mañana", "a", "las", "12:30"), "2026-11-24T12:30:00+01:00"),
        (("friday 10:00",), "2026-11-27T10:00:00+01:00"),
    ],
)
def test_a_reminder_is_put_off(busy: Line, until: tuple[str, ...], due_at: str) -> None:
    block_on(busy.ports, MONDAY, "16:00", 30)
    put_off = busy.json("call", "snooze", "Marta", *until)
    assert (put_off["due_at"], put_off["snoozes"]) == (due_at, 1)
    assert (put_off["reserved"] is not None) is (until == ("margin",))
    check_reservations(busy.ports)


def test_margin_given_back_by_hand_says_where_the_call_back_went(busy: Line) -> None:
    block = block_on(busy.ports, MONDAY, "16:00", 30)
    busy.json("call", "snooze", "Marta", "margin")
    block_on(busy.ports, MONDAY, "17:00", 30)
    said = busy("margin", "release", block.uid).splitlines()
    assert said[0].startswith("released")
    assert "Marta" in said[1]
    assert "17:00" in said[1]


def test_the_clients_hour_is_known_by_their_hours(line: Line) -> None:
    line.ports.store.put_client(replace(ANA, hours={0: parse_ranges("12:00-13:00")}))
    add(line, "Ana Pérez")
    assert line.json("call", "snooze", "Ana Pérez", "client-hour")["due_at"] == "2026-11-23T12:00:00+01:00"


@pytest.mark.parametrize(
    ("until", "says"),
    [
        ("margin", "no “margin” ahead"),
        ("client-hour", "no “client-hour” ahead"),
        ("2026-11-22", "has passed"),
        ("ayer 10:00", "not a time"),
        ("sometime", "not a time"),
        ("", "not a time"),
        ("0min", "has passed"),
    ],
)
def test_a_time_that_can_not_be_is_refused(busy: Line, until: str, says: str) -> None:
    assert says in busy.fault("call", "snooze", "Marta", until)
    assert busy.json("call", "show", "Marta")["snoozes"] == 0


def test_another_time_is_chosen_and_counts_as_no_snooze(busy: Line) -> None:
    moved = busy.json("call", "move", "Marta", "viernes", "10h")
    assert (moved["due_at"], moved["snoozes"]) == ("2026-11-27T10:00:00+01:00", 0)


def test_who_it_is_about_is_corrected(busy: Line) -> None:
    edited = busy.json("call", "edit", "Marta", "--who", "Ana Pérez", "--number", "", "--about", "factura")
    assert (edited["client_id"], edited["number"], edited["about"]) == ("ana", "+34600111222", "factura")
    same = busy.json("call", "edit", edited["id"], "--channel", "mail")
    assert (same["name"], same["about"], same["channel"]) == ("Ana Pérez", "factura", "mail")
    assert "Nobody is named" in busy.fault("call", "edit", "Luis", "--who", " ")


def test_what_was_answered_is_made_to_do_again(busy: Line) -> None:
    again = busy.json("call", "reopen", "Ana Pérez")
    assert (again["state"], again["due_at"]) == ("open", "2026-11-23T10:15:00+01:00")
    assert "still waits" in busy.fault("call", "reopen", again["id"])


@pytest.mark.parametrize(("answer", "state"), [("yes", "closed"), ("no", "open")])
def test_a_question_is_answered_and_remembered(busy: Line, answer: str, state: str) -> None:
    assert "Nothing is asked" in busy.fault("call", "answer", "Marta", "yes")
    busy("call", "add", "Marta", "--number", "600123456", "--outgoing", "--done")
    assert "asks: outgoing?" in busy("call", "list")
    assert "neither yes nor no" in busy.fault("call", "answer", "Marta", "perhaps")
    answered = busy.json("call", "answer", "Marta", answer, "--remember")
    assert (answered["state"], answered["question"]) == (state, None)
    expected = OutgoingRule.CLOSE if answer == "yes" else OutgoingRule.KEEP
    assert busy.settings.load().calls.outgoing is expected
    assert "changed settings" in busy.told


def test_a_text_is_printed_for_whom_it_is_about(busy: Line) -> None:
    told = busy.json("call", "text", "Ana Pérez", "--kind", "late_call")
    assert (told["kind"], told["language"], told["text"]) == ("late_call", "es", "late_call es Ana Pérez")
    assert busy("call", "text", "Marta").startswith("missed_call es Marta presupuesto")
    assert "late_call" in busy.fault("call", "text", "Marta", "--kind", "../../etc/passwd")


def test_someone_else_who_was_faster_is_told_in_words(busy: Line) -> None:
    store = busy.ports.store
    marta = busy.json("call", "show", "Marta")["id"]
    before = store.follow_up(marta)
    busy("call", "attempt", "Marta")
    store.follow_up = lambda _id: before  # type: ignore[method-assign]
    assert "changed in the meantime" in busy.fault("call", "attempt", marta)


# files


def test_a_log_is_imported_by_the_worker(line: Line) -> None:
    problem = {"file": "calls.csv", "line": 3, "uid": "", "kind": "call_time_unknown", "detail": "so\x1b[2Jon"}
    counts = dict.fromkeys(("known", "matched", "added", "opened", "joined", "closed", "asked"), 1)
    line.worker.result = {
        "file": "calls.csv",
        "format": "csv",
        "found": 3,
        "accepted": 2,
        "problems": [problem],
        **counts,
    }
    status, out, err = line.run("call", "import", "calls.csv", "--columns", "when=1,number=3")
    assert (status, "1 new, 2 known already; 1 wait now, 1 again" in out) == (0, True)
    assert err == "  calls.csv:3: “so[2Jon” is no time of a call; the row was left out.\n"
    (asked,) = line.worker.asked
    assert asked[2:] == ['--columns={"when": 0, "number": 2}']
    assert line.told == ["changed calls"]


def test_a_preview_tells_nobody(line: Line) -> None:
    line.worker.result = {
        "file": "calls.csv",
        "format": "csv",
        "found": 0,
        "accepted": 0,
        "problems": [],
        "columns": [{"name": "When", "samples": ["1", "2"]}],
        "calls": [],
    }
    assert "column 1 When: 1, 2" in line("call", "import", "calls.csv", "--preview")
    assert (line.worker.asked[0][2:], line.told) == (["--preview"], [])


def test_the_log_is_exported_by_the_worker(line: Line) -> None:
    line.worker.result = {"file": "x", "calls": 3}
    assert line("call", "export", "x.csv") == "3 calls written to x.csv\n"
    line.worker.result = {"file": "x", "follow_ups": 2}
    assert line("call", "export", "x.ics") == "2 who wait written to x.ics\n"


# whatever is written


ODD = ["\x00", "a\x1b[31mb", "\u202eevil", "x" * 400, "' OR 1=1 --", "%s %d {x}", "😀" * 50, "\n\n", "<b>x</b>"]


@pytest.mark.parametrize("odd", ODD)
def test_odd_text_is_printed_on_one_line_without_control_characters(line: Line, odd: str) -> None:
    missed(line.ports, Caller(f"Odd {odd}"[:120]), about=odd)
    for command in (("list",), ("list", "--log"), ("show", "Odd")):
        status, out, err = line.run("call", *command)
        assert status in (0, 1)
        assert not {char for char in out + err if char != "\n" and not char.isprintable()}
    assert len(line("call", "list").splitlines()) == 1


# clients


def test_a_client_keeps_what_is_not_named(line: Line) -> None:
    first = line.json(
        *("client", "add", "Luis", "--tier", "A", "--hours", "mon 09:00-10:00", "--phone", "600 222 333"),
        *("--phone", "600222444", "--email", "l@example.org", "--language", "ro", "--response", "2h", "--let-through"),
    )
    assert first["phones"] == ["+34600222333", "+34600222444"]
    assert (first["language"], first["response_minutes"], first["let_through"]) == ("ro", 120, True)
    assert line.json("client", "add", "LUIS", "--tier", "C") == {**first, "name": "LUIS", "tier": "C"}
    bare = line.json(
        *("client", "add", "Luis", "--phone", "", "--email", "", "--language", "system", "--response", ""),
        *("--hours", "", "--no-let-through"),
    )
    assert bare == {
        **first,
        "tier": "C",
        "hours": {},
        "phones": [],
        "emails": [],
        "language": None,
        "response_minutes": None,
        "let_through": False,
    }


def test_a_client_s_facts_are_listed(line: Line) -> None:
    line("client", "add", "Luis", "--phone", "600222333", "--response", "90", "--let-through", "--language", "pl")
    printed = line("client", "list")
    assert "+34 600 22 23 33  writes pl\n    answered within 1 h 30  let through out of hours" in printed


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--phone", "abc"), "“abc” is not a telephone number"),
        (("--email", "nobody"), "not an e-mail address"),
        (("--email", "@"), "not an e-mail address"),
        (("--language", "fr"), "does not speak"),
        (("--response", "0"), "out of range"),
        (("--response", "99999"), "out of range"),
        (("--response", "soon"), "not a length of time"),
    ],
)
def test_a_client_s_facts_that_can_not_be_are_refused(line: Line, arguments: tuple[str, ...], says: str) -> None:
    before = line.json("client", "list")
    assert says in line.fault("client", "add", "Ana Pérez", *arguments)
    assert line.json("client", "list") == before
