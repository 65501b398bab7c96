"""The texts for clients, from files: ``<folder>/<language>/<kind>.<tone>.txt``, or without a tone.

Tables of words are in ``<folder>/<language>/words``. A folder of the user's own goes before Respiro's.
"""

import locale
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from respiro.adapters.own_texts import drop_copy, text_of, write_copy
from respiro.domain.errors import InvalidValueError, StoreError
from respiro.services.ports import Rendered, TemplateProblem, TextCopy, TextSource, TextValue
from respiro.services.settings import SYSTEM

if TYPE_CHECKING:
    from respiro.adapters.text_templates import CompiledText

FALLBACK: Final = "en"
TONES: Final = ("formal", "friendly")
_TAG = re.compile(r"[a-z]{2,3}")
_KIND = re.compile(r"\w{1,60}")
_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_WORDS: Final = "words"
_FORM: Final = "."
"""Before the form of a plural, as in ``hours.one``: a language's own forms are not mixed with English ones."""


@dataclass(frozen=True, slots=True)
class _Stamp:
    """What tells a changed file from the one that was read."""

    modified: int
    size: int
    number: int

    @classmethod
    def of(cls, path: Path) -> "_Stamp | None":
        try:
            found = path.stat()
        except (OSError, ValueError):
            return None
        return cls(found.st_mtime_ns, found.st_size, found.st_ino)


class ClientTexts:
    """``services.ports.Texts`` from files, each read and compiled anew only when it has changed.

    ``own`` holds the user's copies; ``system`` is the language of this machine.
    """

    def __init__(self, folder: Path, own: Path | None = None, system: str | None = None) -> None:
        self._folder = folder
        self._own = own
        self._system = system_language() if system is None else system
        self._compiled: dict[Path, tuple[_Stamp, CompiledText | TemplateProblem]] = {}
        self._tables: dict[tuple[str, str], dict[str, str]] = {}

    def rendered(self, kind: str, language: str, values: Mapping[str, TextValue], tone: str = "") -> Rendered:
        """Return a text, filled: from the user's own copy if it works, else from Respiro's text.

        Raises InvalidValueError unknown_text; ValueError for a text of Respiro's that does not work, which is a bug.
        """
        problem: TemplateProblem | None = None
        for path, is_own in self._candidates(kind, language, tone):
            found = self._template(path)
            answer = _filled(found, values, str(path)) if found else None
            if isinstance(answer, str):
                return Rendered(answer, problem)
            if answer is not None and not is_own:
                raise ValueError(answer)
            problem = problem or answer
        if problem is None:
            raise InvalidValueError("unknown_text", text=kind)
        return Rendered("", problem)

    def tried(self, source: str, values: Mapping[str, TextValue], file: str = "") -> Rendered:
        """Return what a text that is being written gives; without text, and with the reason, if it does not work."""
        answer = _filled(_compiled(source, file), values, file)
        return Rendered(answer) if isinstance(answer, str) else Rendered("", answer)

    def table(self, name: str, language: str) -> Mapping[str, str]:
        """Return a table of a language's words; English ones where a word is missing."""
        tag = self._tag(language)
        if (name, tag) not in self._tables:
            words = self._read_table(name, tag)
            english = self._read_table(name, FALLBACK) if tag != FALLBACK else {}
            lent = {key: word for key, word in english.items() if not words or _FORM not in key}
            self._tables[name, tag] = {**lent, **words}
        return self._tables[name, tag]

    def kinds(self) -> Sequence[str]:
        """Return all kinds of texts, the user's own among them, in order of name."""
        own = sorted(self._own.glob("*/")) if self._own else []
        folders = [self._folder / FALLBACK, *own]
        names = {path.name.removesuffix(".txt") for folder in folders for path in folder.glob("*.txt")}
        return sorted({name.partition(".")[0] for name in names if _parts(name)})

    def tones(self, kind: str, language: str) -> Sequence[str]:
        """Return the tones in which there is a text; only an empty one if it makes no difference."""
        for tag in self._tags(language):
            for folder in reversed(self._folders(tag)):
                there = [tone for tone in ("", *TONES) if (folder / _name(kind, tone)).is_file()]
                if there:
                    return there
        return ("",)

    def copies(self) -> Sequence[TextCopy]:
        """Return the user's own copies, in order of kind, language and tone."""
        paths = sorted(self._own.glob("*/*.txt")) if self._own else []
        named = ((path, _parts(path.name.removesuffix(".txt"))) for path in paths)
        return sorted(TextCopy(parts[0], path.parent.name, parts[1], str(path)) for path, parts in named if parts)

    def source(self, kind: str, language: str, tone: str = "") -> TextSource:
        """Return a text as it is written. Raises InvalidValueError unknown_text, StoreError text_not_readable."""
        own_file = self._own_file(kind, language, tone)
        own = _source_of(own_file) if own_file.is_file() else None
        for path, is_own in self._candidates(kind, language, tone):
            if path.is_file() and not is_own:
                _, used = _parts(path.name.removesuffix(".txt")) or (kind, "")
                return TextSource(kind, path.parent.name, used, _source_of(path), own, str(own_file))
        if own is None:
            raise InvalidValueError("unknown_text", text=kind)
        return TextSource(kind, self._tag(language), tone, "", own, str(own_file))

    def put_copy(self, kind: str, language: str, tone: str, source: str) -> None:
        """Store the user's own copy. Raises StoreError text_not_writable, disk_full."""
        write_copy(self._own_file(kind, language, tone), source.rstrip("\n"))

    def drop_copy(self, kind: str, language: str, tone: str) -> bool:
        """Forget the user's own copy; False if there is none. Raises StoreError text_not_writable."""
        return drop_copy(self._own_file(kind, language, tone))

    # --- where they lie

    def _candidates(self, kind: str, language: str, tone: str) -> Iterator[tuple[Path, bool]]:
        """Yield the files that may hold a text, the best first, and whether each is the user's own."""
        _expect_name(kind)
        near = (tone, "") if tone else ("",)
        other = [one for one in TONES if one != tone]
        for tag in self._tags(language):
            shipped, own = self._folder / tag, self._own / tag if self._own else None
            yield from ((own / _name(kind, one), True) for one in near if own)
            yield from ((shipped / _name(kind, one), False) for one in (*near, *other))
            yield from ((own / _name(kind, one), True) for one in other if own)

    def _folders(self, tag: str) -> list[Path]:
        return [folder / tag for folder in (self._own, self._folder) if folder]

    def _tags(self, language: str) -> Iterable[str]:
        return dict.fromkeys((self._tag(language), FALLBACK))

    def _tag(self, language: str) -> str:
        return _primary(self._system if language in ("", SYSTEM) else language)

    def _own_file(self, kind: str, language: str, tone: str) -> Path:
        _expect_name(kind)
        if tone not in ("", *TONES):
            raise InvalidValueError("unknown_choice", text=tone, choices=", ".join(TONES))
        return (self._own or self._folder) / self._tag(language) / _name(kind, tone)

    # --- what they say

    def _template(self, path: Path) -> "CompiledText | TemplateProblem | None":
        """Return a file's template, or why it can't be used; None if there is no such file."""
        stamp = _Stamp.of(path)
        if stamp is None:
            return None
        known = self._compiled.get(path)
        if known is None or known[0] != stamp:
            try:
                made = _compiled(text_of(path), str(path))
            except UnicodeDecodeError:
                made = TemplateProblem(str(path), 0, "template_not_text")
            except OSError:
                made = TemplateProblem(str(path), 0, "template_unreadable")
            known = self._compiled[path] = (stamp, made)
        return known[1]

    def _read_table(self, name: str, tag: str) -> dict[str, str]:
        words: dict[str, str] = {}
        for folder in reversed(self._folders(tag)):
            try:
                text = text_of(folder / _WORDS / f"{name}.txt")
            except (OSError, ValueError):
                continue
            pairs = (line.partition(":") for line in text.splitlines())
            words |= {key.strip(): value.strip() for key, _, value in pairs if value.strip()}
        return words


def system_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the tag of the language that this machine speaks, as its environment says; English if it says none."""
    named = next(filter(None, (environment.get(name, "") for name in _VARIABLES)), "")
    return _primary(named or locale.getlocale()[0] or FALLBACK)


def _compiled(source: str, file: str) -> "CompiledText | TemplateProblem":
    from respiro.adapters.text_sandbox import BadTemplateError  # noqa: PLC0415  Jinja is loaded with the first text
    from respiro.adapters.text_templates import compiled  # noqa: PLC0415

    try:
        return compiled(source)
    except BadTemplateError as error:
        return TemplateProblem(file, error.line, error.reason, error.detail)


def _filled(
    found: "CompiledText | TemplateProblem", values: Mapping[str, TextValue], file: str
) -> str | TemplateProblem:
    from respiro.adapters.text_sandbox import BadTemplateError  # noqa: PLC0415  loaded by now

    if isinstance(found, TemplateProblem):
        return found
    try:
        return found.filled(values)
    except BadTemplateError as error:
        return TemplateProblem(file, error.line, error.reason, error.detail)


def _source_of(path: Path) -> str:
    try:
        return text_of(path)
    except (OSError, ValueError) as error:
        raise StoreError("text_not_readable", file=str(path)) from error


def _name(kind: str, tone: str) -> str:
    return f"{kind}.{tone}.txt" if tone else f"{kind}.txt"


def _parts(name: str) -> tuple[str, str] | None:
    """Return the kind and the tone of a file's name; None for a file that is no text."""
    kind, _, tone = name.partition(".")
    return (kind, tone) if _KIND.fullmatch(kind) and tone in ("", *TONES) else None


def _expect_name(kind: str) -> None:
    if _KIND.fullmatch(kind) is None:
        raise InvalidValueError("unknown_text", text=kind)


def _primary(tag: str) -> str:
    """Return the language of a tag without its region: ``es`` for ``es-MX`` and ``es_ES.UTF-8``."""
    match = _TAG.match(tag.lower())
    return match[0] if match else FALLBACK
