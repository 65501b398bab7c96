"""Public holidays, out of the holidays package. Only the worker imports this."""

from collections.abc import Iterable
from datetime import date

from respiro.domain.errors import InvalidValueError


def public_holidays(place: str, years: Iterable[int], language: str = "") -> dict[date, str]:
    """Return the public holidays of a country, or with a hyphen of a part of it: ``ES``, ``ES-CT``.

    ``language`` is a tag such as ``pl``; names are in it where the package knows them so, else in the
    country's own language. Raises InvalidValueError unknown_country.
    """
    import holidays  # noqa: PLC0415  heavy, and most commands of the worker do without

    country, _, part = place.strip().upper().partition("-")
    try:
        plain = holidays.country_holidays(country, subdiv=part or None)
        spoken = _spoken(plain.supported_languages, language)
        table = holidays.country_holidays(country, subdiv=part or None, years=sorted(years), language=spoken)
    except (NotImplementedError, KeyError, AttributeError, ValueError) as error:
        raise InvalidValueError("unknown_country", text=place) from error
    return {day: table[day] for day in sorted(table)}


def _spoken(supported: Iterable[str], language: str) -> str | None:
    """Return the package's name for the language, None for the country's default."""
    wanted = language.replace("-", "_").lower()
    tags = sorted(supported)
    exact = (tag for tag in tags if tag.lower() == wanted)
    kin = (tag for tag in tags if wanted and tag.lower().partition("_")[0] == wanted.partition("_")[0])
    return next(exact, None) or next(kin, None)
