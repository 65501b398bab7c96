"""A run of a playbook on the command line: step by step from answers that are given, or read as they are typed."""

import sys
from collections.abc import Iterator, Sequence

from respiro.cli.call_show import SHOWN_ID
from respiro.cli.playbook_show import late_words, step_lines, ways_line
from respiro.cli.show import plain
from respiro.cli.tools import CliTools
from respiro.domain.errors import InvalidValueError, RespiroError
from respiro.domain.playbooks import Run
from respiro.phrases import english
from respiro.services import playbook_runs
from respiro.services.ports import Ports

BACK = "back"
"""What is typed to go one step back."""


def walk(ports: Ports, tools: CliTools, run: Run, answers: Sequence[str]) -> Run:
    """Take answers that were given beforehand; each is stored. Raises InvalidValueError at one that is none."""
    for text in answers:
        try:
            run = _taken(ports, run, text)
        except RespiroError:
            print(_kept_words(run), file=sys.stderr)
            raise
        tools.tell("changed plan_b")
    return run


def converse(ports: Ports, tools: CliTools, run: Run) -> Run:
    """Show step after step and read the answers, until the run is over or the input ends; the run is kept then."""
    show_step(ports, run)
    while run.step is not None:
        try:
            text = _typed()
        except (EOFError, KeyboardInterrupt):
            print()
            return run
        try:
            run = _taken(ports, run, text)
        except InvalidValueError as error:
            print(plain(english(error)), file=sys.stderr)
            continue
        tools.tell("changed plan_b")
        show_step(ports, run)
    return run


def show_step(ports: Ports, run: Run) -> None:
    """Print the step that waits, with its text and its answers."""
    step = run.step
    if step is None:
        return
    now = ports.clock()
    first, *more = step_lines(step)
    left = run.left(now)
    is_over = left is not None and left.total_seconds() <= 0
    print()
    print(first + late_words(run, now) if is_over else _with_end(run, first, ports))
    for line in [*more, *([f"   {plain(step.over)}"] if is_over and step.over else []), *_text_lines(ports, run)]:
        print(line)
    print(f"   {ways_line(step)}")


def show_end(ports: Ports, run: Run) -> None:
    """Print how the run ended, or how it is taken up again."""
    if run.is_open:
        print(_kept_words(run))
        return
    minutes = round(((run.ended_at or ports.clock()) - run.started_at).total_seconds() / 60)
    print(f"\n{plain(run.title)}: done. Steps: {len(run.taken)}, minutes: {minutes}.")


def _taken(ports: Ports, run: Run, text: str) -> Run:
    if text.strip().casefold() == BACK:
        return playbook_runs.take_back(ports, run)
    return playbook_runs.answer_with(ports, run, text)


def _kept_words(run: Run) -> str:
    return f"Kept where it is: respiro playbook resume {run.id[:SHOWN_ID]}"


def _typed() -> str:
    """Return a line of the input. Raises EOFError, KeyboardInterrupt."""
    if sys.stdin.isatty():
        return input("> ")
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _with_end(run: Run, first: str, ports: Ports) -> str:
    due_at = run.due_at
    return f"{first[:-1]}, until {due_at.astimezone(ports.zone):%H:%M})" if due_at else first


def _text_lines(ports: Ports, run: Run) -> Iterator[str]:
    """Yield the step's text, ready to be copied; why there is none where it can't be had."""
    try:
        ready = playbook_runs.step_text(ports, run)
    except RespiroError as error:
        yield f"   {plain(english(error))}"
        return
    if ready is not None:
        yield ""
        yield from (f"   | {plain(line)}".rstrip() for line in ready.text.splitlines())
        yield ""
