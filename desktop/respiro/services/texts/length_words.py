"""Lengths and counts as a language says them, with its plurals (Unicode CLDR, "Language Plural Rules")."""

from collections.abc import Callable, Mapping

from respiro.services.ports import Texts

_TABLE = "lengths"
_HOUR = 60


def _polish(count: int) -> str:
    if count == 1:
        return "one"
    is_few = count % 10 in (2, 3, 4) and count % 100 not in (12, 13, 14)
    return "few" if is_few else "many"


def _romanian(count: int) -> str:
    if count == 1:
        return "one"
    return "few" if count == 0 or 1 <= count % 100 <= 19 else "other"  # noqa: PLR2004  CLDR's own figures


def _germanic(count: int) -> str:
    return "one" if count == 1 else "other"


_PLURALS: Mapping[str, Callable[[int], str]] = {"pl": _polish, "ro": _romanian}


class LengthWords:
    """Lengths of time and counts in a language; its table says which of its plurals."""

    def __init__(self, texts: Texts, language: str) -> None:
        self._words = texts.table(_TABLE, language)
        self._plural = _PLURALS.get(language[:2].lower(), _germanic)

    def duration(self, minutes: int) -> str:
        """Return a length: 45 minutes, 2 hours, 1 h 30."""
        hours, rest = divmod(minutes, _HOUR)
        if hours and rest:
            return self._words.get("hours_and_minutes", "{hours}:{minutes}").format(hours=hours, minutes=f"{rest:02d}")
        return self._counted("hours", hours) if hours else self._counted("minutes", rest)

    def within(self, minutes: int, day_minutes: int) -> str:
        """Return a window of working time: within 4 working hours; whole days of so many minutes count as days."""
        if day_minutes and minutes % day_minutes == 0:
            return self._counted("within_days", minutes // day_minutes)
        if minutes % _HOUR == 0:
            return self._counted("within_hours", minutes // _HOUR)
        if minutes < _HOUR:
            return self._counted("within_minutes", minutes)
        return self._words.get("within", "{duration}").format(duration=self.duration(minutes))

    def times(self, count: int) -> str:
        """Return how often: once, twice, 3 times."""
        return self._counted("times", count)

    def _counted(self, unit: str, count: int) -> str:
        for form in (str(count), self._plural(count), "other"):
            if pattern := self._words.get(f"{unit}.{form}"):
                return pattern.format(count=count)
        return str(count)
