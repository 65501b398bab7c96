"""Words that other rooms will bring."""

from respiro.domain.review import Forecast, Remark


def remark_words(remark: Remark) -> str:
    """Return a remark."""
    return f"{remark.kind} {remark.name} {remark.number} of {remark.of}, and this is a rather long stand-in for it"


def forecast_words(forecast: Forecast) -> str:
    """Return a forecast."""
    return f"Next week: {forecast.minutes} min would have been enough in {forecast.enough} of {forecast.weeks}"
