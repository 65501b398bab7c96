"""Whether a text names a client: by a word for word name, an address, a number in any notation, or an id."""

import json
import re
from collections.abc import Collection

from respiro.domain.text import folded
from respiro.services.client_person import Person

_LEAST_DIGITS = 7
_NATIONAL = 9
"""Digits at a number's end by which it is known in every notation."""


class Mentions:
    """Looks for a client in texts; ``ids`` are those of the client's records."""

    def __init__(self, person: Person, ids: Collection[str] = ()) -> None:
        names = sorted({folded(state.name) for state in person.states if folded(state.name)})
        self._names = re.compile("|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names) or r"(?!)")
        self._emails = {email.casefold() for state in person.states for email in state.emails}
        numbers = (re.sub(r"\D", "", phone) for state in person.states for phone in state.phones)
        self._numbers = {number[-_NATIONAL:] for number in numbers if len(number) >= _LEAST_DIGITS}
        self._ids = {person.client.id, *ids}

    def by_record(self, text: str) -> bool:
        """Tell whether the text holds an id, an address or a number of theirs."""
        plain = _unescaped(text).casefold()
        if any(mark in text for mark in self._ids) or any(email in plain for email in self._emails):
            return True
        digits = re.sub(r"(?<=\d)[\s()./-]+(?=[\d(])", "", plain)
        return any(number in digits for number in self._numbers)

    def by_name(self, text: str) -> bool:
        """Tell whether the text holds their name, whole."""
        return self._names.search(folded(_unescaped(text))) is not None

    def anyhow(self, text: str) -> bool:
        """Tell whether the text names them in any of these ways."""
        return self.by_record(text) or self.by_name(text)


def _unescaped(text: str) -> str:
    """Return JSON with its letters as they are; any other text as it is."""
    if "\\u" not in text:
        return text
    try:
        return json.dumps(json.loads(text), ensure_ascii=False)
    except ValueError:
        return text
