"""How much margin a week needs, in words: for how many of the past weeks it would have been enough, and why."""

from PySide6.QtCore import QCoreApplication

from respiro.domain.review import Forecast
from respiro.services.week_planning import Wanted
from respiro.ui import words

translate = QCoreApplication.translate

_SHORT = 0.9
"""A week with less working time than this part of a usual one is a short week."""


def forecast_words(forecast: Forecast) -> str:
    """Return how much margin a week needs, and for how many of the past weeks that would have been enough."""
    if not forecast.working_minutes:
        return translate("forecast", "No working time in this week, so no margin is needed.")
    if forecast.is_default:
        return _unknown(forecast)
    return " ".join(filter(None, (_enough(forecast, forecast.minutes), _early(forecast), *_reasons(forecast))))


def wanted_words(wanted: Wanted) -> str:
    """Return the same for as much margin as a week is to have."""
    forecast = wanted.forecast
    if not forecast.working_minutes:
        return forecast_words(forecast)
    if forecast.is_default:
        said = _unknown(forecast) if not wanted.is_chosen else ""
        return " ".join(filter(None, (said, _rest(wanted))))
    by_level = wanted.level and not wanted.is_rest
    minutes = forecast.minutes if wanted.level else wanted.minutes
    parts = (
        _enough(forecast, minutes),
        _early(forecast) if by_level else "",
        *(_reasons(forecast) if by_level else ()),
    )
    return " ".join(filter(None, (*parts, _rest(wanted))))


def level_words(level: int) -> str:
    """Return the chance with which margin is to suffice: Enough in 4 of 5 weeks."""
    known = {
        50: translate("forecast", "Enough in half the weeks"),
        80: translate("forecast", "Enough in 4 of 5 weeks"),
        90: translate("forecast", "Enough in 9 of 10 weeks"),
    }
    return known.get(level) or translate("forecast", "Enough in {percent} % of the weeks").format(percent=level)


def level_name(level: int) -> str:
    """Return the same in short, under the heading "Enough margin in"."""
    known = {
        50: translate("forecast", "Half of the weeks"),
        80: translate("forecast", "4 of 5 weeks"),
        90: translate("forecast", "9 of 10 weeks"),
    }
    return known.get(level) or translate("forecast", "{percent} % of the weeks").format(percent=level)


def _unknown(forecast: Forecast) -> str:
    target = words.duration(forecast.default_minutes)
    if forecast.foreseen > forecast.default_minutes:
        text = translate(
            "forecast", "Respiro will know after a few weeks; what your clients usually ask takes {length}."
        )
        return text.format(length=words.duration(forecast.foreseen))
    if not forecast.default_minutes:
        return translate("forecast", "Respiro will know after a few weeks how much margin you need.")
    if forecast.weeks:
        text = translate(
            "forecast",
            "No used margin was noted in the last %n weeks, so your target of {target} holds.",
            "",
            forecast.weeks,
        )
    else:
        text = translate("forecast", "Respiro will know after a few weeks; until then your target of {target} holds.")
    return text.format(target=target)


def _enough(forecast: Forecast, minutes: int) -> str:
    enough, weeks = forecast.enough_with(minutes), forecast.weeks
    if weeks == 1:
        if enough:
            text = translate("forecast", "{length} would have been enough in the one week that there is to go by.")
        else:
            text = translate("forecast", "{length} would not have been enough in the one week that there is to go by.")
    elif enough == weeks:
        text = translate("forecast", "{length} would have been enough in each of the last %n weeks.", "", weeks)
    elif not enough:
        text = translate("forecast", "{length} would not have been enough in any of the last %n weeks.", "", weeks)
    else:
        text = translate("forecast", "{length} would have been enough in {enough} of the last %n weeks.", "", weeks)
    return text.format(length=words.duration(minutes), enough=enough)


def _early(forecast: Forecast) -> str:
    if not forecast.is_early or not forecast.default_minutes:
        return ""
    text = translate("forecast", "That is little to go by, so your target of {target} counts, too.")
    return text.format(target=words.duration(forecast.default_minutes))


def _reasons(forecast: Forecast) -> list[str]:
    """Return what else decided: foreseen fires, the days' least, a short week."""
    said = []
    if forecast.foreseen > max(forecast.judged, forecast.least):
        text = translate("forecast", "What your clients usually ask takes {length}, so it is no less.")
        said.append(text.format(length=words.duration(forecast.foreseen)))
    elif forecast.least > forecast.judged:
        text = translate("forecast", "Less than that would be below your least for each day.")
        said.append(text)
    if 0 < forecast.working_minutes < _SHORT * forecast.usual_working_minutes:
        text = translate("forecast", "It is a short week: {length} of work instead of {usual}.")
        usual = words.duration(forecast.usual_working_minutes)
        said.append(text.format(length=words.duration(forecast.working_minutes), usual=usual))
    return said


def _rest(wanted: Wanted) -> str:
    if not wanted.is_rest or wanted.is_chosen:
        return ""
    text = translate("forecast", "Days of this week went by without margin; {length} are for the rest of it.")
    return text.format(length=words.duration(wanted.minutes))
