"""Texts that show which one they are, without any template."""

from collections.abc import Mapping, Sequence

from respiro.services.ports import Rendered, TextCopy, TextSource, TextValue


class PlainTexts:
    """``services.ports.Texts`` in memory: a text is its kind, its language and what it was given."""

    def rendered(self, kind: str, language: str, values: Mapping[str, TextValue], tone: str = "") -> Rendered:
        del tone
        parts = (f"{kind} {language}", *(str(values.get(name, "")) for name in ("name", "about", "when")))
        return Rendered(" ".join(filter(None, parts)))

    def tried(self, source: str, values: Mapping[str, TextValue], file: str = "") -> Rendered:
        del values, file
        return Rendered(source)

    def table(self, name: str, language: str) -> Mapping[str, str]:
        del name, language
        return {}

    def kinds(self) -> Sequence[str]:
        return ("late_call", "missed_call", "promise")

    def tones(self, kind: str, language: str) -> Sequence[str]:
        del kind, language
        return ("",)

    def copies(self) -> Sequence[TextCopy]:
        return ()

    def source(self, kind: str, language: str, tone: str = "") -> TextSource:
        return TextSource(kind, language, tone, f"{kind} {language}", None, "")

    def put_copy(self, kind: str, language: str, tone: str, source: str) -> None:
        raise NotImplementedError

    def drop_copy(self, kind: str, language: str, tone: str) -> bool:
        raise NotImplementedError
