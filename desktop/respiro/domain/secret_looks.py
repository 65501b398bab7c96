"""What in an address looks as if it were secret: drawn by chance, or named so. In doubt it does."""

import re
from typing import Final
from urllib.parse import parse_qsl, unquote

_RUN: Final = re.compile(r"[^\W_]+")
_UUID: Final = re.compile(r"[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}", re.IGNORECASE)
_MOMENT: Final = re.compile(r"(19|20)\d{6}(t?\d{4,6}z?)?", re.IGNORECASE)
_KINDS: Final = re.compile(r"[A-Z]+|[a-z]+|\d+|[^\W\d_]+")
_WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_CONSONANTS: Final = re.compile(r"[bcdfghjklmnpqrstvwxz]{6}", re.IGNORECASE)
_PUBLIC_OWNER: Final = re.compile(r"[\w.#-]+#holiday@group\.v\.calendar\.google\.com")
_FEED_NAMES: Final = re.compile(r"[\w .()+-]{1,40}", re.ASCII)

_HEXADECIMAL: Final = re.compile(r"[0-9a-fA-F]{10,}")
_SHORTEST, _SHORT, _LONG, _VERY_LONG = 6, 8, 10, 20
_DIGITS_OF_A_MOMENT: Final = 14
_KINDS_OF_A_NAME: Final = 3
"""Letters, digits, letters: ``covid19es``; a fourth change is chance."""
_LETTERS_OF_A_WORD: Final = 3
"""On average in CamelCase."""
_LONGEST_WORD: Final = 23

_NAMED_WORDS: Final = frozenset(
    ("private", "privat", "secret", "token", "apikey", "password", "jsessionid", "unlisted")
)
_NAMED_PATHS: Final = frozenset(
    ["key", "auth", "authkey", "pass", "pwd", "session", "sid", "sig", "signature", "published", "cid", "invite"]
)
_NAMED_FOLDERS: Final = frozenset(("public-calendars", "cal-private", "mydoodle", "ecal-sub"))
_NAMED_VALUES: Final = frozenset(
    [
        "access",
        "auth",
        "capability",
        "code",
        "credential",
        "hash",
        "jwt",
        "key",
        "login",
        "mac",
        "nonce",
        "passphrase",
        "pass",
        "passwd",
        "password",
        "pin",
        "private",
        "pwd",
        "secret",
        "session",
        "sid",
        "sig",
        "sign",
        "signature",
        "ticket",
        "token",
        "user",
        "username",
    ]
)
_NAMED_ENDS: Final = (
    "token",
    "key",
    "secret",
    "password",
    "passwd",
    "auth",
    "hash",
    "signature",
    "login",
    "user",
    "sessionid",
)
_SHORT_NAMES: Final = frozenset(("a", "c", "h", "i", "id", "k", "p", "s", "t", "u", "uid", "guid", "uuid", "x"))


def hides_in_path(path: str) -> bool:
    """Tell whether a path has a part that looks secret, or somebody's own mail address."""
    segments = [unquote(segment) for segment in path.split("/")]
    return any(_segment_hides(segment, index, segments) for index, segment in enumerate(segments) if segment)


def hides_in_query(query: str) -> bool:
    """Tell whether a query has a value that looks like a token."""
    pairs = parse_qsl(query.replace(";", "&"), keep_blank_values=True, max_num_fields=None)
    return any(_pair_hides(name, value) for name, value in pairs)


def hides_in_host(host: str) -> bool:
    """Tell whether a host's name has a label that looks drawn by chance."""
    labels = [] if ":" in host else host.split(".")
    return any(
        len(one) >= _LONG and not one.startswith("xn--") and any(map(_is_drawn, _RUN.findall(one))) for one in labels
    )


def is_telling(name: str) -> bool:
    """Tell whether a path's last part says what the file is and nothing secret: ``basic.ics``."""
    plain = unquote(name)
    return bool(_FEED_NAMES.fullmatch(plain)) and "." in plain and not _segment_hides(plain, 0, [plain])


def _segment_hides(segment: str, index: int, segments: list[str]) -> bool:
    if _PUBLIC_OWNER.fullmatch(segment):
        return False
    if "@" in segment or _UUID.search(segment):
        return True
    words = {word.casefold() for word in _RUN.findall(segment)}
    if words & _NAMED_WORDS or segment.casefold() in _NAMED_PATHS:
        return True
    if segment.casefold() in _NAMED_FOLDERS and any(segments[index + 1 :]):
        return True
    return any(_looks_drawn(run) for run in _runs(segment))


def _pair_hides(name: str, value: str) -> bool:
    if not value:
        return any(_looks_drawn(run) for run in _runs(name)) or bool(_UUID.search(name))
    plain = re.sub(r"[\W_]", "", name).casefold()
    if plain in _NAMED_VALUES or plain.endswith(_NAMED_ENDS):
        return True
    if "@" in value or _UUID.search(value) or "://" in value:
        return True
    if plain in _SHORT_NAMES and re.search(r"\d", value) and re.search(r"[^\W\d_]", value):
        return True
    return any(_looks_drawn(run) for run in _runs(value)) or bool(re.fullmatch(r"\d{10,}", value))


def _runs(text: str) -> list[str]:
    return [run for run in _RUN.findall(text) if not _MOMENT.fullmatch(run)]


def _looks_drawn(run: str) -> bool:
    """Tell whether a run of letters and digits looks drawn by chance rather than written by somebody."""
    return _is_drawn(run) or _is_unpronounceable(run)


def _is_drawn(run: str) -> bool:
    digits = sum(char.isdigit() for char in run)
    if not digits:
        return False
    if digits == len(run):
        return digits > _DIGITS_OF_A_MOMENT
    if _HEXADECIMAL.fullmatch(run):
        return True
    if len(run) >= _VERY_LONG:  # a year before or after words is somebody's
        return re.search(r"\D\d+\D", run) is not None or _is_unpronounceable(run.strip("0123456789"))
    shortest = _SHORT if run.islower() or run.isupper() else _SHORTEST
    return len(run) >= shortest and len(_KINDS.findall(run)) > _KINDS_OF_A_NAME


def _is_unpronounceable(run: str) -> bool:
    """Tell whether letters make no words: too long, mixed capitals, or consonants only."""
    if not run.isascii() or not run.isalpha():
        return len(run) >= 2 * _VERY_LONG
    words = _WORDS.findall(run)
    if len(run) >= _LONG and len(run) < _LETTERS_OF_A_WORD * len(words):
        return True
    return max(map(len, words)) > _LONGEST_WORD or (len(run) >= _LONG and bool(_CONSONANTS.search(run)))
