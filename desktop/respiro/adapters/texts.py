"""The texts for clients, from files: ``<folder>/<language>/<kind>.txt``."""

import locale
import os
import re
from collections.abc import Mapping
from pathlib import Path

from respiro.services.settings import SYSTEM

FALLBACK = "en"
_TAG = re.compile(r"[a-z]{2,3}")
_KIND = re.compile(r"[a-z_]+")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")


class ClientTexts:
    """``services.ports.Texts`` from files; each is read once. ``system`` is the language of this machine."""

    def __init__(self, folder: Path, system: str | None = None) -> None:
        self._folder = folder
        self._system = system_language() if system is None else system
        self._read: dict[tuple[str, str], str] = {}

    def __call__(self, kind: str, language: str) -> str:
        """Return the text of that kind in a language (a tag; empty or "system": this machine's), else in English.

        Raises FileNotFoundError for a kind that there is not: a bug, for kinds are ours.
        """
        tag = _primary(self._system if language in ("", SYSTEM) else language)
        if (kind, tag) not in self._read:
            self._read[kind, tag] = self._text(kind, tag)
        return self._read[kind, tag]

    def _text(self, kind: str, tag: str) -> str:
        if _KIND.fullmatch(kind) is None:
            raise FileNotFoundError(kind)
        for folder in (tag, FALLBACK):
            try:
                return (self._folder / folder / f"{kind}.txt").read_text(encoding="utf-8").rstrip("\n")
            except FileNotFoundError:
                if folder == FALLBACK:
                    raise
        raise FileNotFoundError(kind)


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the tag of the language that this machine speaks, as its environment says; English if it says none."""
    named = next(filter(None, (environment.get(name, "") for name in _VARIABLES)), "")
    return _primary(named or locale.getlocale()[0] or FALLBACK)


def _primary(tag: str) -> str:
    """Return the language of a tag without its region: ``es`` for ``es-MX`` and ``es_ES.UTF-8``."""
    match = _TAG.match(tag.lower())
    return match[0] if match else FALLBACK
