"""``respiro demo``: the whole main job in the terminal, on a demo week."""

import argparse
import tempfile
from datetime import timedelta
from pathlib import Path

from respiro.cli.arguments import add_json, week_from
from respiro.cli.margin import plan_json, print_plan
from respiro.cli.show import length, plain, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import ensure_fresh, heal, run_worker
from respiro.domain.period import Period
from respiro.domain.work_time import DAY_MINUTES, instant
from respiro.services import margin_keeper, news
from respiro.services.demo import CALENDAR, demo_agenda, demo_clients
from respiro.services.ports import Ports


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the grammar."""
    part = commands.add_parser(
        "demo", help="import a demo agenda, plan the coming week and print it", allow_abbrev=False
    )
    add_json(part)
    part.set_defaults(run=_demo)


def _demo(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    own = [source for source in ports.store.sources() if source.name != CALENDAR]
    imported = None if own else _import_demo(tools, ports)
    week = week_from(None, ports, ahead=1)
    ensure_fresh(tools, ports, week.days[0], week.days[-1])
    plan = margin_keeper.propose(ports, week)
    news.mark_done_told(ports, margin_keeper.apply(ports, plan))
    tools.tell("changed margins")
    if options.json:
        print_json({"imported": imported, **plan_json(week, plan, ports.zone)})
        return 0
    if imported:
        print(f"Demo agenda imported: {imported['accepted']} events in “{imported['calendar']}”.")
    else:
        print("Your own calendars are here already, so the week is planned on them.")
    print_plan(week, plan, ports.zone)
    print()
    for day in week.days:
        _print_day(ports, Period(instant(day, 0, ports.zone), instant(day, DAY_MINUTES, ports.zone)))
    print("See it in a window: run “respiro” where there is a display (make run), then Weekly review…")
    return 0


def _import_demo(tools: CliTools, ports: Ports) -> dict[str, object]:
    for client in demo_clients():
        ports.store.put_client(client)
    with tempfile.TemporaryDirectory(prefix="respiro-") as folder:
        file = Path(folder) / "demo-week.ics"
        file.write_text(demo_agenda(week_from(None, ports)), encoding="utf-8")
        result = run_worker(tools, ["import", str(file), "--calendar", CALENDAR, "--remove-missing"])
    heal(tools, ports)
    return result


def _print_day(ports: Ports, day: Period) -> None:
    zone = ports.zone
    meetings = [(event.period, plain(event.summary)) for event in ports.store.occurrences(day, zone)]
    margin = [
        (block.period, f"~~ margin, {length(block.minutes)}") for block in margin_keeper.standing_blocks(ports, day)
    ]
    rows = sorted(meetings + margin)
    if rows:
        print(f"{day.start.astimezone(zone) + timedelta(hours=1):%A %d %B}")
    for period, text in rows:
        print(f"  {period.start.astimezone(zone):%H:%M}–{period.end.astimezone(zone):%H:%M}  {text}")
