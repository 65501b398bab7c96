"""How much margin a week needs, and why, as the command line says it."""

from respiro.cli.show import Json, length
from respiro.domain.review import Forecast
from respiro.services.review.export import forecast_json
from respiro.services.week_planning import Wanted


def forecast_text(forecast: Forecast) -> str:
    """Return what a forecast says, in one sentence without its full stop."""
    if forecast.is_default:
        return f"{length(forecast.minutes)}, as {_default_reason(forecast)}"
    text = f"{length(forecast.minutes)} would {_enough(forecast)}"
    if forecast.minutes > forecast.judged and forecast.foreseen > forecast.judged:
        text += f"; {length(forecast.foreseen)} of it are foreseen"
    if forecast.is_early:
        text += f"; so early, margin.target still decides {forecast.default_share}% of it"
    return text


def wanted_text(wanted: Wanted) -> str:
    """Return why a week is to have as much margin as it is, in one sentence without its full stop."""
    if wanted.is_rest:
        return f"{length(wanted.minutes)} for what is left of the week; for all of it, {_whole(wanted)}"
    return _whole(wanted)


def _whole(wanted: Wanted) -> str:
    forecast = wanted.forecast
    if wanted.level:
        return f"{forecast_text(forecast)} (asked: {wanted.level}%)"
    if wanted.is_chosen:
        text = f"{length(wanted.minutes)}, chosen for this week"
    else:
        minutes = forecast.default_minutes if wanted.is_rest else wanted.minutes
        text = f"{length(minutes)}, as {_default_reason(forecast)}"
    return text if forecast.is_default else f"{text}; for {forecast.level}%, {forecast_text(forecast)}"


def wanted_json(wanted: Wanted) -> Json:
    """Return why a week is to have as much margin as it is; ``level`` is null where no chance decides."""
    return {
        "minutes": wanted.minutes,
        "level": wanted.level or None,
        "chosen": wanted.is_chosen,
        "forecast": forecast_json(wanted.forecast),
        "text": f"{wanted_text(wanted)}.",
    }


def _default_reason(forecast: Forecast) -> str:
    foreseen = f", and {length(forecast.foreseen)} are foreseen" if forecast.foreseen > forecast.default_minutes else ""
    if not forecast.is_default:
        return f"margin.target says{foreseen}"
    if not forecast.weeks:
        return f"margin.target says{foreseen}: there is no past week to judge from yet"
    weeks = f"{forecast.weeks} weeks" if forecast.weeks > 1 else "week"
    return f"margin.target says{foreseen}: the last {weeks} used no margin that was noted"


def _enough(forecast: Forecast) -> str:
    if forecast.weeks > 1:
        return f"have been enough in {forecast.enough} of the last {forecast.weeks} weeks"
    return f"{'' if forecast.enough else 'not '}have been enough in the one week so far"
