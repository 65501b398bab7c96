"""The user's settings: one typed value, and a flat table of keys for the file, the window and the command line."""

from respiro.domain.choices import SYSTEM
from respiro.services.settings.parsing import Key, format_target, parse_target, parse_zone
from respiro.services.settings.table import KEYS, as_texts, from_texts, key_named
from respiro.services.settings.values import LANGUAGES, Settings

__all__ = [
    "KEYS",
    "LANGUAGES",
    "SYSTEM",
    "Key",
    "Settings",
    "as_texts",
    "format_target",
    "from_texts",
    "key_named",
    "parse_target",
    "parse_zone",
]
