"""The text of a calendar file into components, each with its raw text and line.

Structure is read from the BEGIN and END lines alone (RFC 5545 §3.4, §3.6), so nothing inside a component can
cost another one. What is broken is returned as a finding beside what is whole.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

from respiro.adapters.ics.borders import borders
from respiro.adapters.ics.content_lines import component_kind, plain_text, properties, unnested
from respiro.adapters.ics.findings import Finding

OUTERMOST = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
_INNER = frozenset({"VCALENDAR", "VALARM", "STANDARD", "DAYLIGHT", "AVAILABLE"})
_DEEPEST = 20
_ANOTHER = "VCALENDARBEGIN:VCALENDAR"
"""What ends a file without line end when another one is put behind it."""
_END = "END:VEVENT\r\n"
_LONGEST_LOOK = 100_000


class Component(NamedTuple):
    """A component of a calendar: VEVENT, VTIMEZONE and so on.

    ``line`` is the 1-based line of its BEGIN, ``section`` the number of the VCALENDAR it stands in, ``text`` all
    of its characters as they came; an event without an END is given one.
    """

    kind: str
    line: int
    section: int
    text: str


@dataclass(frozen=True, slots=True)
class Split:
    """What a file is made of.

    ``headers`` are the raw properties of each VCALENDAR by section, ``header_lines`` the 1-based lines on which
    these begin, 0 without one. ``found`` counts the VEVENTs that begin; ``truncated`` tells that the end of the file is missing.
    """

    headers: tuple[str, ...]
    header_lines: tuple[int, ...]
    components: tuple[Component, ...]
    findings: tuple[Finding, ...]
    found: int
    truncated: bool


@dataclass(slots=True)
class _Open:
    kind: str
    start: int
    line: int


@dataclass(slots=True)
class _Splitter:
    text: str
    stack: list[_Open] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    header_lines: list[int] = field(default_factory=list)
    components: list[Component] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    found: int = 0
    too_deep: int = 0

    def begin(self, kind: str, start: int, line: int) -> None:
        self.found += kind == "VEVENT"
        if kind in OUTERMOST or kind == "VCALENDAR":
            keep = 0 if kind == "VCALENDAR" else self._calendars_open()
            while len(self.stack) > keep:
                self._drop("unclosed", start)
        if len(self.stack) >= _DEEPEST:
            if not self.too_deep:
                self.findings.append(Finding("nested_too_deep", line, detail=_shown(kind)))
            self.too_deep += 1
            return
        self.stack.append(_Open(kind, start, line))

    def end(self, kind: str, start: int, stop: int, line: int) -> None:
        if self.too_deep and kind not in OUTERMOST and kind != "VCALENDAR":
            self.too_deep -= 1
            return
        if not self.stack or self.stack[-1].kind != kind:
            if all(item.kind != kind for item in self.stack):
                self.findings.append(Finding("end_without_begin", line, detail=_shown(kind)))
                return
            while self.stack[-1].kind != kind:
                self._drop("unclosed", start)
        item = self.stack.pop()
        self.too_deep = 0
        if self._is_outermost() and kind != "VCALENDAR":
            self._keep(item, stop)

    def finish(self) -> bool:
        """Close what the file left open; tell whether anything was."""
        truncated = bool(self.stack)
        while self.stack:
            self._drop("cut_off", len(self.text))
        return truncated

    def _is_outermost(self) -> bool:
        return len(self.stack) == self._calendars_open()

    def _keep(self, item: _Open, stop: int, end: str = "") -> None:
        section = max(len(self.headers) - 1, 0)
        self.components.append(Component(item.kind, item.line, section, self.text[item.start : stop] + end))

    def _calendars_open(self) -> int:
        return int(bool(self.stack) and self.stack[0].kind == "VCALENDAR")

    def _drop(self, finding: str, stop: int) -> None:
        """Report a component without end; an event that another component follows has all its lines and is kept."""
        item = self.stack.pop()
        if item.kind == "VCALENDAR":
            return
        uid, lost = "", 0
        if item.kind == "VEVENT":
            uid = _uid_in(self.text[item.start : min(stop, item.start + _LONGEST_LOOK)])
            if finding == "unclosed" and self._is_outermost():
                finding = "event_without_end"
                self._keep(item, stop, _END)
            else:
                lost = 1
        self.findings.append(Finding(finding, item.line, uid, _shown(item.kind), lost))


def _shown(kind: str) -> str:
    """Return the kind if the standards know it: any other word may be somebody's own."""
    return kind if kind in OUTERMOST or kind in _INNER or kind.startswith("X-") else "?"


def _uid_in(text: str) -> str:
    lines = (unnested(text) or [("", [])])[0][1]
    return next((uid for one in properties(lines, {"UID"}) if (uid := plain_text(one.value))), "")


def split(text: str) -> Split:
    """Split a calendar file's text; never raises, whatever the text is."""
    splitter = _Splitter(text)
    header_start: int | None = None
    for start, stop, is_begin, written, line in borders(text):
        is_another = written == _ANOTHER and not is_begin
        kind = written if written in OUTERMOST else "VCALENDAR" if is_another else component_kind(written)
        if not kind:
            continue  # a line of some text, of which the line ends were not escaped
        if header_start is not None:
            splitter.headers.append(text[header_start:start])
            header_start = None
        if is_another:
            splitter.end(kind, start, start, line)
        if is_begin or is_another:
            splitter.begin(kind, start, line)
            header_start = stop if kind == "VCALENDAR" else None
            splitter.header_lines += [line] if kind == "VCALENDAR" else []
        else:
            splitter.end(kind, start, stop, line)
    if header_start is not None:
        splitter.headers.append(text[header_start:])
    truncated = splitter.finish()
    return Split(
        headers=tuple(splitter.headers) or ("",),
        header_lines=tuple(splitter.header_lines) or (0,),
        components=tuple(splitter.components),
        findings=tuple(splitter.findings),
        found=splitter.found,
        truncated=truncated,
    )
