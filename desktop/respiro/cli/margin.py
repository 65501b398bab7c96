"""``respiro margin``: propose, apply, heal and export margin; its other actions have rooms of their own."""

import argparse
from datetime import tzinfo
from pathlib import Path

from respiro.cli import margin_by_hand as by_hand
from respiro.cli import margin_conflicts as agreeing
from respiro.cli import margin_forecast as forecasting
from respiro.cli import margin_list as listing
from respiro.cli import margin_use as using
from respiro.cli.arguments import add_json, add_level, add_week, level_from, week_from
from respiro.cli.forecast_words import wanted_json, wanted_text
from respiro.cli.show import (
    Json,
    block_json,
    clock_span,
    entries_json,
    entry_text,
    length,
    print_json,
    reason_json,
    reason_text,
    refusal_json,
    refusal_text,
    span,
)
from respiro.cli.tools import CliTools
from respiro.cli.working import ensure_fresh, heal, keep_promised, run_worker
from respiro.domain.errors import InvalidValueError
from respiro.domain.margins import ChangeKind, Plan
from respiro.domain.week import Week
from respiro.domain.work_time import DAY_MINUTES
from respiro.phrases import english
from respiro.services import margin_keeper, news, week_planning
from respiro.services.ports import Ports
from respiro.services.settings.parsing import parse_minutes
from respiro.services.week_planning import Wanted


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command and its parts to the grammar."""
    margin = commands.add_parser("margin", help="the blank blocks in your agenda", allow_abbrev=False)
    parts = margin.add_subparsers(required=True, metavar="ACTION")
    for name, text, action in (
        ("plan", "show the best margin for a week; nothing is stored", _plan),
        ("apply", "plan a week and keep its margin in the agenda", _apply),
    ):
        part = parts.add_parser(name, help=text, allow_abbrev=False)
        add_week(part, "next week")
        how_much = part.add_mutually_exclusive_group()
        add_level(how_much, "with margin that suffices so surely, such as 90%%")
        how_much.add_argument("--target", metavar="LENGTH", help="with so much margin, such as 6h30")
        add_json(part)
        part.set_defaults(run=action)

    healing = parts.add_parser("heal", help="find room for margin that meetings took", allow_abbrev=False)
    add_json(healing)
    healing.set_defaults(run=_heal)

    export = parts.add_parser("export", help="write all margin blocks to an .ics file", allow_abbrev=False)
    export.add_argument("file", metavar="FILE.ics")
    add_json(export)
    export.set_defaults(run=_export)

    for room in (listing, forecasting, by_hand, using, agreeing):
        room.add_to(parts)


def _planned(options: argparse.Namespace, tools: CliTools) -> tuple[Ports, Week, Wanted, Plan]:
    """Return the plan that is asked for, and why it is to have so much. Raises InvalidValueError."""
    level, minutes = level_from(options.level), _target(options.target)
    ports = tools.open_ports()
    week = week_from(options.week, ports, ahead=1)
    ensure_fresh(tools, ports, week.days[0], week.days[-1])
    wanted = week_planning.wanted(ports, week, level, minutes)
    return ports, week, wanted, margin_keeper.propose(ports, week, wanted.minutes)


def _target(text: str | None) -> int | None:
    minutes = None if text is None else parse_minutes(text)
    if minutes is not None and minutes > 7 * DAY_MINUTES:
        raise InvalidValueError("invalid_target", text=text)
    return minutes


def _plan(options: argparse.Namespace, tools: CliTools) -> int:
    ports, week, wanted, plan = _planned(options, tools)
    if options.json:
        print_json({**plan_json(week, plan, ports.zone), "wanted": wanted_json(wanted)})
    elif week.period(ports.zone).end <= ports.clock():
        print(english(InvalidValueError("week_is_past", week=str(week))))
    else:
        print_plan(week, plan, ports.zone, wanted)
    return 0


def _apply(options: argparse.Namespace, tools: CliTools) -> int:
    ports, week, wanted, plan = _planned(options, tools)
    if week.period(ports.zone).end <= ports.clock():
        raise InvalidValueError("week_is_past", week=str(week))
    done = week_planning.apply(ports, week, plan)
    news.mark_done_told(ports, done)
    keep_promised(tools, ports)
    tools.tell("changed margins")
    if options.json:
        applied = margin_keeper.standing_blocks(ports, week.period(ports.zone))
        told = {**plan_json(week, plan, ports.zone), "wanted": wanted_json(wanted)}
        print_json({**told, "applied": [block_json(block, ports.zone) for block in applied]})
    else:
        print_plan(week, plan, ports.zone, wanted)
        print("Applied." if done.before else "Nothing to change.")
    return 0


def plan_json(week: Week, plan: Plan, zone: tzinfo) -> Json:
    """Return a plan with its documented fields; ``dropped`` are blocks that find no place any more."""
    edits = [edit for edit in plan.edits if edit.after]
    score = plan.score
    return {
        "week": str(week),
        "zone": str(zone),
        "target_minutes": plan.target_minutes,
        "planned_minutes": plan.planned_minutes,
        "blocks": [
            {
                **block_json(edit.after, zone),
                "change": edit.kind.value,
                "moved_from": span(edit.before.period, zone) if edit.before and edit.before != edit.after else None,
                "reason": reason_json(edit.placement, edit.unseating, zone),
            }
            for edit in edits
            if edit.after
        ],
        "dropped": [
            {**block_json(edit.before, zone), "change": "drop", "reason": reason_json(None, edit.unseating, zone)}
            for edit in plan.edits
            if edit.kind is ChangeKind.DROP and edit.before
        ],
        "refusals": [refusal_json(refusal, zone) for refusal in plan.refusals],
        "score": {
            "weekly_shortage": score.weekly_shortage,
            "daily_shortage": score.daily_shortage,
            "affinity": score.affinity,
            "unevenness": score.unevenness,
            "block_count": score.block_count,
            "earliest": [span(block.period, zone) for block in plan.blocks],
        },
    }


def print_plan(week: Week, plan: Plan, zone: tzinfo, wanted: Wanted | None = None) -> None:
    """Print a plan in words, and why it is to have so much margin."""
    print(f"Week {week}: {length(plan.planned_minutes)} of margin, target {length(plan.target_minutes)}")
    if wanted:
        print(f"  why so much: {wanted_text(wanted)}")
    for edit in plan.edits:
        block = edit.after or edit.before
        if block:
            pinned = " (pinned)" if block.pinned else ""
            reason = reason_text(edit.placement, edit.unseating)
            print(f"  {edit.kind.value:7} {clock_span(block.period, zone)}{pinned}  {reason}")
    for refusal in plan.refusals:
        print("  " + refusal_text(refusal, zone))


def _heal(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    entries = heal(tools, ports)
    if options.json:
        print_json(entries_json(entries, ports.zone))
        return 0
    for entry in entries:
        print(entry_text(entry, ports.zone))
    if not entries:
        print("All margin stands.")
    return 0


def _export(options: argparse.Namespace, tools: CliTools) -> int:
    result = run_worker(tools, ["export-margin", str(Path(options.file).absolute())])
    if options.json:
        print_json(result)
    else:
        print(f"{result['blocks']} margin blocks written to {options.file}")
    return 0
