"""``respiro margin forecast``: how much margin a week needs, judged from the weeks before it."""

import argparse

from respiro.cli.arguments import add_json, add_level, add_week, level_from, week_from
from respiro.cli.forecast_words import forecast_text
from respiro.cli.show import length, print_json
from respiro.cli.tools import CliTools
from respiro.cli.working import refresh_ahead
from respiro.services.margin_keeper import settle_past
from respiro.services.review.demand import demand_forecast
from respiro.services.review.export import forecast_json


def add_to(parts: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the action to the grammar of ``respiro margin``."""
    part = parts.add_parser("forecast", help="say how much margin a week needs, and why", allow_abbrev=False)
    add_week(part, "next week")
    add_level(part, "how surely it is to suffice, such as 90%%")
    add_json(part)
    part.set_defaults(run=_forecast)


def _forecast(options: argparse.Namespace, tools: CliTools) -> int:
    level = level_from(options.level)
    ports = tools.open_ports()
    week = week_from(options.week, ports, ahead=1)
    refresh_ahead(tools, ports, week.days[0], week.days[-1])
    settle_past(ports)
    forecast = demand_forecast(ports, week, level)
    if options.json:
        print_json({**forecast_json(forecast), "text": f"{forecast_text(forecast)}."})
        return 0
    print(f"Week {week}: {forecast_text(forecast)}.")
    for one in forecast.demand:
        outside = f", {length(one.outside)} did not fit" if one.outside else ""
        print(f"  {one.week}  needed {length(one.minutes)}{outside}, in {length(one.working_minutes)} of work")
    return 0
