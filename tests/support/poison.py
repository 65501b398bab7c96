"""Fills a scene with hostile texts wherever people or calendars could have written something."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from itertools import cycle, islice
from typing import Any

from respiro.services.ports import Ports
from support.hostile import HOSTILE

_WRITTEN = frozenset(
    {"name", "about", "want", "done", "summary", "location", "company", "notes", "what", "takes", "subject", "title"}
)
"""Fields that hold words of people, not ids, numbers or kinds."""
_LONGEST = {"about": 500, "name": 200, "company": 200, "want": 2000, "done": 2000, "what": 200}
"""As long as what is typed or picked up may be; what comes from a calendar may be longer."""


def texts_from(offset: int) -> Iterator[str]:
    """Return the hostile texts over and over, beginning with another one for each offset."""
    return islice(cycle(HOSTILE.values()), offset % len(HOSTILE), None)


def poison(ports: Ports, offset: int = 0) -> Ports:
    """Replace every written word in the store by hostile texts in turn; answers the same ports."""
    texts = texts_from(offset)
    store: Any = ports.store
    for name, value in list(vars(store).items()):
        if not callable(value):
            setattr(store, name, poisoned(value, texts))
    return ports


def poisoned(value: Any, texts: Iterator[str]) -> Any:
    """Return a value with hostile texts in place of the words in it."""
    if is_dataclass(value) and not isinstance(value, type):
        changed = {
            field.name: _instead(field.name, getattr(value, field.name), texts) for field in fields(value) if field.init
        }
        return replace(value, **changed)
    if isinstance(value, dict):
        return {key: poisoned(one, texts) for key, one in value.items()}
    if isinstance(value, list):
        return [poisoned(one, texts) for one in value]
    if type(value) is tuple:
        return tuple(poisoned(one, texts) for one in value)
    return value


def _instead(name: str, value: Any, texts: Iterator[str]) -> Any:
    if name not in _WRITTEN:
        return poisoned(value, texts)
    if isinstance(value, str):
        return next(texts)[: _LONGEST.get(name)]
    if isinstance(value, tuple) and all(isinstance(one, str) for one in value):
        return tuple(next(texts) for _ in value)
    return poisoned(value, texts)
