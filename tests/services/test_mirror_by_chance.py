"""Two sides, random edits on both, servers that strip, and runs that are killed anywhere between."""

import tempfile
from datetime import timedelta
from pathlib import Path
from shutil import rmtree

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from respiro.domain.calls import Closed, OutcomeKind, SnoozeKind, SnoozeOption
from respiro.services import call_log
from respiro.services.reminder_desk import mark_told
from support.mirror_stage import Stage, stripped

NUMBERS = st.integers(0, 7)
HOURS = st.sampled_from([-30, -1, 0.5, 1, 3, 26, 50])
AHEAD = st.sampled_from([0.5, 1, 3, 26, 50])


class TwoSides(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="mirror-"))
        self.stage = Stage(self.root)
        self.ids: list[str] = []
        self.ended: set[str] = set()
        """Those that somebody ended on purpose, here or there, and nobody took up again."""
        self.own: dict[str, str] = {}
        """What a phone wrote into a task's file."""

    def teardown(self) -> None:
        rmtree(self.root)

    def pick(self, number: int, *, is_open: bool | None = None, is_there: bool = False) -> str | None:
        found = [
            one
            for one in self.ids
            if (is_open is None or self.stage.follow_up(one).is_open is is_open)
            and (not is_there or self.stage.file(one).exists())
        ]
        return found[number % len(found)] if found else None

    @rule()
    @precondition(lambda self: len(self.ids) < 4)
    def someone_calls(self) -> None:
        self.ids.append(self.stage.open(f"Client {len(self.ids)}"))

    @rule(hours=st.sampled_from([0.2, 1, 5, 24, 24 * 31]))
    def time_passes(self, hours: float) -> None:
        self.stage.clock.advance(hours=hours, microseconds=123456)

    @rule(number=NUMBERS, hours=AHEAD)
    def move_here(self, number: int, hours: float) -> None:
        if one := self.pick(number, is_open=True):
            call_log.move(self.stage.ports, one, self.stage.clock.now + timedelta(hours=hours))

    @rule(number=NUMBERS, hours=AHEAD)
    def snooze_here(self, number: int, hours: float) -> None:
        if one := self.pick(number, is_open=True):
            until = self.stage.clock.now + timedelta(hours=hours)
            call_log.snooze(self.stage.ports, one, SnoozeOption(SnoozeKind.HOUR, until, is_relative=True))

    @rule(number=NUMBERS)
    def try_here(self, number: int) -> None:
        if one := self.pick(number, is_open=True):
            call_log.attempt(self.stage.ports, one)

    @rule()
    def remind(self) -> None:
        mark_told(self.stage.ports, self.stage.store.open_follow_ups())

    @rule(number=NUMBERS, outcome=st.sampled_from([OutcomeKind.REACHED, OutcomeKind.DROPPED]))
    def close_here(self, number: int, outcome: OutcomeKind) -> None:
        if one := self.pick(number, is_open=True):
            call_log.close(self.stage.ports, one, outcome, "because")
            self.ended.add(one)

    @rule(number=NUMBERS)
    def reopen_here(self, number: int) -> None:
        if one := self.pick(number, is_open=False):
            self.stage.clock.advance(seconds=1)
            call_log.reopen(self.stage.ports, one)
            self.ended.discard(one)

    @rule(number=NUMBERS, settled=st.booleans())
    def answer_here(self, number: int, settled: bool) -> None:  # noqa: FBT001  drawn by hypothesis
        one = self.pick(number, is_open=True)
        if one and self.stage.state(one).question:
            call_log.answer(self.stage.ports, one, settled=settled)
            if settled:
                self.ended.add(one)

    @rule(number=NUMBERS)
    def correct_here(self, number: int) -> None:
        if one := self.pick(number, is_open=True):
            known = self.stage.follow_up(one)
            call_log.edit(self.stage.ports, one, known.caller, f"about {number}", known.channel)

    @rule(number=NUMBERS)
    def complete_there(self, number: int) -> None:
        one = self.pick(number, is_there=True)
        if one and "STATUS:NEEDS-ACTION" in self.stage.text(one):
            self.stage.clock.advance(seconds=1)
            self.stage.complete(one)
            self.ended.add(one)

    @rule(number=NUMBERS, hours=HOURS)
    def move_there(self, number: int, hours: float) -> None:
        if one := self.pick(number, is_there=True):
            self.stage.move(one, self.stage.clock.now + timedelta(hours=hours))

    @rule(number=NUMBERS, hours=HOURS)
    def snooze_there(self, number: int, hours: float) -> None:
        one = self.pick(number, is_there=True)
        if one and "BEGIN:VALARM" in self.stage.text(one):
            self.stage.snooze(one, self.stage.clock.now + timedelta(hours=hours))

    @rule(number=NUMBERS)
    def strip_there(self, number: int) -> None:
        if one := self.pick(number, is_there=True):
            self.stage.edit(one, stripped)
            self.own.pop(one, None)

    @rule(number=NUMBERS)
    def write_there(self, number: int) -> None:
        one = self.pick(number, is_there=True)
        if one and one not in self.own:
            self.own[one] = f"X-OWN:{number}"
            self.stage.edit(one, lambda text: text.replace("BEGIN:VTODO", f"BEGIN:VTODO\r\nX-OWN:{number}"))

    @rule(number=NUMBERS)
    def delete_there(self, number: int) -> None:
        if one := self.pick(number, is_there=True):
            self.stage.file(one).unlink()
            self.own.pop(one, None)

    @rule(number=NUMBERS)
    def cancel_there(self, number: int) -> None:
        if one := self.pick(number, is_there=True):
            self.stage.edit(one, lambda text: text.replace("STATUS:NEEDS-ACTION", "STATUS:CANCELLED"))

    @rule(left=st.integers(0, 8), after=st.booleans())
    def run_and_be_killed(self, left: int, after: bool) -> None:  # noqa: FBT001  drawn by hypothesis
        self.stage.run_killed(left, after=after)
        self._take_up_what_the_phone_took_up()

    @rule()
    def run(self) -> None:
        result = self.stage.run()
        self._take_up_what_the_phone_took_up()
        before = self.stage.snapshot()
        again = self.stage.run()
        assert self.stage.snapshot() == before, (result, again)
        if not result.held:
            self._sides_agree()

    def _take_up_what_the_phone_took_up(self) -> None:
        self.ended -= {one for one in self.ended if self.stage.follow_up(one).is_open and self._is_to_do(one)}

    def _is_to_do(self, one: str) -> bool:
        return self.stage.file(one).exists() and "STATUS:NEEDS-ACTION" in self.stage.text(one)

    def _sides_agree(self) -> None:
        for one in self.ids:
            follow_up = self.stage.follow_up(one)
            if isinstance(follow_up.state, Closed):
                assert not self._is_to_do(one)
            elif follow_up.state.question is None:
                assert self._is_to_do(one)
                assert one not in self.ended

    @invariant()
    def nothing_ends_unasked(self) -> None:
        closed = {one for one in self.ids if not self.stage.follow_up(one).is_open}
        assert closed <= self.ended

    @invariant()
    def what_a_phone_wrote_is_kept(self) -> None:
        for one, line in self.own.items():
            assert not self.stage.file(one).exists() or line in self.stage.text(one)

    @invariant()
    def there_is_one_file_for_each_at_most(self) -> None:
        if self.stage.folder.is_dir():
            names = sorted(path.name for path in self.stage.folder.glob("*.ics"))
            assert set(names) <= {self.stage.file(one).name for one in self.ids}


TwoSides.TestCase.settings = settings(
    max_examples=150, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck), database=None
)
test_two_sides_converge_whatever_happens_between = TwoSides.TestCase
