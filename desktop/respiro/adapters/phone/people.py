"""Who called, as phones write it: numbers in any notation, and the many words for a number that is withheld."""

import re
import unicodedata
from dataclasses import dataclass

from respiro.adapters.phone.rows import Circumstances
from respiro.domain.clients import LONGEST_NAME
from respiro.domain.text import folded

_LONGEST_NUMBER = 80
_NOBODY = frozenset(
    {
        "",
        # Android writes these in place of a number that is private, unknown, or of a pay phone
        *("-1", "-2", "-3"),
        *("unknown", "(unknown)", "unknown number", "unknown caller", "private", "private number", "no caller id"),
        *("anonymous", "withheld", "restricted", "blocked", "hidden", "payphone", "null", "none", "n/a", "-"),
        *("desconocido", "(desconocido)", "numero desconocido", "privado", "numero privado", "oculto"),
        *("numero oculto", "anonimo", "sin identificar", "telefono publico"),
        *("nieznany", "nieznany numer", "numer nieznany", "prywatny", "numer prywatny", "zastrzezony"),
        *("numer zastrzezony", "ukryty", "anonimowy"),
        *("necunoscut", "numar necunoscut", "privat", "numar privat", "ascuns", "numar ascuns", "anonim"),
    }
)
_SIP = re.compile(r"<?\s*(?:sips?|tel):(?://)?(?P<user>[^@;>\s]+)(?P<host>@[^;>\s]+)?", re.IGNORECASE)
_SEPARATORS = re.compile(r"[\s().\-/\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True, slots=True)
class Person:
    """``number`` is E.164 where it could be understood, else as given; ``mark`` names the person within one log."""

    number: str = ""
    name: str = ""
    mark: str = ""

    @property
    def is_withheld(self) -> bool:
        """Whether nothing is known of who it was."""
        return not self.number and not self.name


def person(number: str, name: str, how: Circumstances) -> Person:
    """Return who a row is about; what only says that nothing is known becomes empty."""
    number, name = _clean(number)[:_LONGEST_NUMBER], _clean(name)[:LONGEST_NAME]
    if is_nobody(number):
        number = ""
    if number and not any(map(str.isdigit, number)) and "@" not in number:
        name, number = (name if not is_nobody(name) else number), ""  # a name where a number was expected
    if is_nobody(name) or _SEPARATORS.sub("", name) == _SEPARATORS.sub("", number):
        name = ""
    mark = _SEPARATORS.sub("", number).casefold() or folded(name)
    understood = how.understood(number) if number else ""
    if not understood and name and not re.search(r"[^\W\d_]", name) and (in_name := how.understood(name)):
        return Person(in_name, "", mark)
    return Person(understood or number, "" if understood and how.understood(name) == understood else name, mark)


def person_of_address(address: str, name: str, how: Circumstances) -> Person:
    """Return who is behind a telephone or SIP address such as ``sip:+34600123456@sip.example.org;transport=tls``."""
    match = _SIP.match(address.strip())
    if match is None:
        return person(address, name, how)
    user, host = match["user"], match["host"] or ""
    if is_nobody(user):
        return person("", name, how)
    if not host or how.understood(user):
        return person(user, name, how)
    if re.fullmatch(r"[+\d*#]+", user):
        return person(user, name, how)
    return person(f"{user}{host}", name or user, how)


def is_nobody(text: str) -> bool:
    """Tell whether a number or a name only says that there is none."""
    return folded(text) in _NOBODY


def _clean(text: str) -> str:
    visible = "".join(" " if unicodedata.category(char) in ("Cc", "Zl", "Zp") else char for char in text)
    return " ".join(visible.split())
