"""``respiro review``: what a week's margin was planned for and what became of it."""

import argparse

from respiro.cli.arguments import add_json, add_week, week_from
from respiro.cli.show import Json, length, plain, print_json
from respiro.cli.tools import CliTools
from respiro.domain.review import MarginFigures, WeekReview
from respiro.domain.week import Week
from respiro.services.margin_keeper import settle_past
from respiro.services.review.week import review, trend


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command to the grammar."""
    part = commands.add_parser("review", help="review a week's margin", allow_abbrev=False)
    add_week(part, "this week")
    add_json(part)
    part.set_defaults(run=_review)


def _review(options: argparse.Namespace, tools: CliTools) -> int:
    ports = tools.open_ports()
    settle_past(ports)
    week = week_from(options.week, ports)
    told, weeks = review(ports, week), trend(ports, week)
    if options.json:
        print_json(_json(told, weeks))
    else:
        _print(told, weeks)
    return 0


def figures_json(figures: MarginFigures) -> Json:
    """Return minutes of margin with their documented fields."""
    return {
        "planned_minutes": figures.planned,
        "kept_minutes": figures.kept,
        "eaten_minutes": figures.eaten,
        "released_minutes": figures.released,
        "left_minutes": figures.left,
    }


def _json(told: WeekReview, weeks: list[tuple[Week, MarginFigures]]) -> Json:
    return {
        "week": str(told.week),
        "target_minutes": told.target_minutes,
        **figures_json(told.total),
        "days": [{"day": day.isoformat(), **figures_json(figures)} for day, figures in told.days],
        "eaten_by": [
            {
                "calendar": eaten.occurrence.calendar,
                "uid": eaten.occurrence.uid,
                "recurrence_id": eaten.occurrence.recurrence_id or None,
                "summary": eaten.summary,
                "minutes": eaten.minutes,
            }
            for eaten in told.eaten_by
        ],
        "trend": [{"week": str(week), **figures_json(figures)} for week, figures in weeks],
    }


def _print(told: WeekReview, weeks: list[tuple[Week, MarginFigures]]) -> None:
    total = told.total
    print(
        f"Week {told.week}: planned {length(total.planned)} of {length(told.target_minutes)};"
        f" kept {length(total.kept)}, eaten {length(total.eaten)}, released {length(total.released)},"
        f" left {length(total.left)}"
    )
    for day, figures in told.days:
        if figures != MarginFigures():
            print(
                f"  {day:%a %d %b}  kept {length(figures.kept)}, left {length(figures.left)}, eaten {length(figures.eaten)}"
            )
    for eaten in told.eaten_by:
        print(f"  {length(eaten.minutes)} eaten by “{plain(eaten.summary)}”")
    if any(figures.planned for _, figures in weeks):
        print("  twelve weeks, kept: " + " ".join(str(figures.kept) for _, figures in weeks) + " min")
