"""Texts for clients, and playbooks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from respiro.domain.playbooks import Playbook

TextValue = str | int | bool
"""What a text is filled with; empty, 0 or False for what is not known."""


@dataclass(frozen=True, slots=True)
class TemplateProblem:
    """Why a text that the user wrote can't be used. ``line`` is 1-based, 0 for the file as a whole.

    ``reason`` and ``detail`` are data for the phrase catalogue (template_…).
    """

    file: str
    line: int
    reason: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Rendered:
    """A text ready to be sent; ``problem`` tells why the user's own copy of it was not used."""

    text: str
    problem: TemplateProblem | None = None


class TextCopy(NamedTuple):
    """A copy of the user's own: of which kind, in which language (a tag) and tone (empty for all), and where."""

    kind: str
    language: str
    tone: str
    file: str


@dataclass(frozen=True, slots=True)
class TextSource:
    """A text as it is written. ``own`` is the user's copy, None if there is none, ``own_file`` where it is or would be.

    ``language`` and ``tone`` are those of the file that is used, which may be others than were asked for.
    """

    kind: str
    language: str
    tone: str
    shipped: str
    own: str | None
    own_file: str


class Texts(Protocol):
    """The texts for clients, in the client's language: Respiro's, or the user's own copies of them.

    ``kind`` names a text, ``language`` is a tag (empty or "system": this machine's; English where there is no text in
    it), ``tone`` is formal, friendly or empty; where there is no text in that tone the other one is taken.
    """

    def rendered(self, kind: str, language: str, values: Mapping[str, TextValue], tone: str = "") -> Rendered:
        """Return a text, filled. The user's own copy is used if it works, else Respiro's text.

        Raises InvalidValueError unknown_text.
        """
        ...

    def tried(self, source: str, values: Mapping[str, TextValue], file: str = "") -> Rendered:
        """Return what a text that is being written gives; without text, and with the reason, if it does not work."""
        ...

    def table(self, name: str, language: str) -> Mapping[str, str]:
        """Return a table of a language's words, such as dates; English ones where a word is missing."""
        ...

    def kinds(self) -> Sequence[str]:
        """Return all kinds of texts, the user's own among them, in order of name."""
        ...

    def tones(self, kind: str, language: str) -> Sequence[str]:
        """Return the tones in which there is a text; only an empty one if it makes no difference."""
        ...

    def copies(self) -> Sequence[TextCopy]:
        """Return the user's own copies, in order of kind, language and tone."""
        ...

    def source(self, kind: str, language: str, tone: str = "") -> TextSource:
        """Return a text as it is written. Raises InvalidValueError unknown_text, StoreError text_not_readable."""
        ...

    def put_copy(self, kind: str, language: str, tone: str, source: str) -> None:
        """Store the user's own copy, on disk before returning. Raises StoreError text_not_writable, disk_full."""
        ...

    def drop_copy(self, kind: str, language: str, tone: str) -> bool:
        """Forget the user's own copy; False if there is none. Raises StoreError text_not_writable."""
        ...


@dataclass(frozen=True, slots=True)
class PlaybookProblem:
    """Why a file with a playbook can't be used as it is; ``line`` is 1-based, 0 for the file as a whole.

    ``kind`` and ``detail`` are data for the phrase catalogue.
    """

    file: str
    line: int
    kind: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """The playbooks that can be used, in order of name, and what is wrong with the others."""

    playbooks: tuple[Playbook, ...] = ()
    problems: tuple[PlaybookProblem, ...] = ()


class Playbooks(Protocol):
    """The playbooks: Respiro's, and the user's own, which stand in place of those of the same name."""

    @property
    def own_folder(self) -> str:
        """Where the user's own playbooks lie; it need not exist."""
        ...

    def shelf(self, language: str) -> Shelf:
        """Return the playbooks in a language (a tag; empty or "system": this machine's), else the English ones.

        A bad file takes nothing else with it; Respiro's own playbook stands in for a bad copy of it.
        """
        ...

    def checked(self, file: str) -> Shelf:
        """Return the playbook of one file, anywhere, or what is wrong with it."""
        ...
