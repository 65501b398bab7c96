"""Telephone numbers, by the phonenumbers package; it is loaded with the first number, not before."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from respiro.adapters.region import machine_region

_SEARCHED = 500
"""Characters in which a number is looked for: nobody dictates a longer line."""
_LONGEST = 120
"""Characters of what can still be a number."""
_SCHEME = re.compile(r"(?:sips?|tel|callto):(?://)?", re.IGNORECASE)
_GROUPS = re.compile(r"(?<![\w+@])[+(]{0,2}\d[\d()./-]*(?: {1,2}[(]?\d[\d()./-]*)*")
"""Groups of digits in a row: a number, perhaps with an hour or a day before it or behind it."""
_GROUP = re.compile(r"[^\s]+")
_MOST_GROUPS = 10
_LEAST_DIGITS = 7
_DATE = re.compile(r"(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)")
"""A whole date, which is as long as a number in some countries."""
_LEAST_WITH_COUNTRY = 10
"""Digits from which a number without plus is tried as one that begins with its country's code."""
_UNSEEN = dict.fromkeys([0x200B, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2060, 0x206A), 0xFEFF], " ")
"""Marks of direction and width that address books put around numbers."""


class PhoneNumbers:
    """``services.ports.Numbers``; ``own_region`` tells the country of numbers that name none."""

    def __init__(self, own_region: Callable[[], str] = machine_region) -> None:
        self._own_region = own_region

    def understood(self, text: str, region: str = "") -> str:
        """Return the number in E.164 (``+34600123456``); empty when it can't be one."""
        if not text or len(text) > _LONGEST:
            return ""
        plain = _SCHEME.sub("", text.translate(_UNSEEN).strip(), count=1)
        plain = re.split(r"[@;]", plain, maxsplit=1)[0] if _SCHEME.match(text.strip()) else plain
        return next((found for reading in _readings(plain) if (found := self._read(reading, region))), "")

    def shown(self, number: str, region: str = "") -> str:
        """Return a number as people write it, ``+34 600 12 34 56``; what is not understood is returned as it is."""
        understood = self.understood(number, region)
        if not understood:
            return number
        import phonenumbers  # noqa: PLC0415  loaded with the first number

        form = phonenumbers.PhoneNumberFormat.INTERNATIONAL
        return phonenumbers.format_number(phonenumbers.parse(understood), form)

    def find(self, text: str, region: str = "") -> tuple[int, int, str] | None:
        """Return where the first number in a text begins and ends, and its E.164; None if there is none."""
        if not text or sum(map(str.isdigit, text)) < 3:  # noqa: PLR2004  the shortest there is
            return None
        import phonenumbers  # noqa: PLC0415  loaded with the first number

        plain = _DATE.sub(lambda date: "," * len(date[0]), text[:_SEARCHED].translate(_UNSEEN))
        for match in phonenumbers.PhoneNumberMatcher(plain, self._region(region)):
            return match.start, match.end, _e164(match.number)
        return self._among_groups(plain, region)

    def _among_groups(self, text: str, region: str) -> tuple[int, int, str] | None:
        """Find the first and longest groups that are a number together: ``600 123 456 17h`` has an hour behind it."""
        for run in _GROUPS.finditer(text):
            groups = [(run.start() + group.start(), run.start() + group.end()) for group in _GROUP.finditer(run[0])]
            for start, end in _rows(groups[:_MOST_GROUPS]):
                written = text[start:end].rstrip("(./-")
                if sum(map(str.isdigit, written)) >= _LEAST_DIGITS and (found := self.understood(written, region)):
                    return start, start + len(written), found
        return None

    def _read(self, text: str, region: str) -> str:
        import phonenumbers  # noqa: PLC0415  loaded with the first number

        try:
            number = phonenumbers.parse(text, self._region(region))
        except phonenumbers.NumberParseException:
            return ""
        return _e164(number) if phonenumbers.is_valid_number(number) else ""

    def _region(self, region: str) -> str | None:
        return (region or self._own_region()).upper() or None


def _rows(groups: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield where neighbouring groups begin and end together: from each on, the longest row first."""
    for first, (start, _end) in enumerate(groups):
        yield from ((start, end) for _start, end in reversed(groups[first:]))


def _readings(text: str) -> list[str]:
    """Return the text as it is, then with the plus that was left out or written as two zeros."""
    digits = re.sub(r"\D", "", text)
    readings = [text]
    if "+" not in text and not re.search(r"[^\W\d_]", text):
        if digits.startswith("00"):
            readings.append(f"+{digits[2:]}")
        elif len(digits) >= _LEAST_WITH_COUNTRY:
            readings.append(f"+{digits}")
    return readings


def _e164(number: Any) -> str:
    import phonenumbers  # noqa: PLC0415  loaded with the first number

    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
