"""The text of a calendar file into components, each with its raw text and line.

Structure is read from the BEGIN and END lines alone (RFC 5545 §3.4, §3.6), so nothing inside a component can
cost another one. What is broken is returned as a finding beside what is whole.
"""

from dataclasses import dataclass, field

from respiro.adapters.ics.borders import borders
from respiro.adapters.ics.findings import Finding

OUTERMOST = frozenset({"VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY", "VTIMEZONE", "VAVAILABILITY"})
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Component:
    """A component of a calendar: VEVENT, VTIMEZONE and so on.

    ``line`` is the 1-based line of its BEGIN, ``section`` the number of the VCALENDAR it stands in, ``text`` all
    of its characters as they came.
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
                self._drop("unclosed")
        if len(self.stack) >= _DEEPEST:
            if not self.too_deep:
                self.findings.append(Finding("nested_too_deep", line, detail=kind))
            self.too_deep += 1
            return
        self.stack.append(_Open(kind, start, line))

    def end(self, kind: str, stop: int, line: int) -> None:
        if self.too_deep and kind not in OUTERMOST and kind != "VCALENDAR":
            self.too_deep -= 1
            return
        if not self.stack or self.stack[-1].kind != kind:
            if all(item.kind != kind for item in self.stack):
                self.findings.append(Finding("end_without_begin", line, detail=kind))
                return
            while self.stack[-1].kind != kind:
                self._drop("unclosed")
        item = self.stack.pop()
        self.too_deep = 0
        if len(self.stack) == self._calendars_open() and kind != "VCALENDAR":
            section = max(len(self.headers) - 1, 0)
            self.components.append(Component(kind, item.line, section, self.text[item.start : stop]))

    def finish(self) -> bool:
        """Close what the file left open; tell whether anything was."""
        truncated = bool(self.stack)
        while self.stack:
            self._drop("cut_off")
        return truncated

    def _calendars_open(self) -> int:
        return int(bool(self.stack) and self.stack[0].kind == "VCALENDAR")

    def _drop(self, finding: str) -> None:
        item = self.stack.pop()
        if item.kind != "VCALENDAR":
            lost = int(item.kind == "VEVENT")
            self.findings.append(Finding(finding, item.line, detail=item.kind, lost_events=lost))


def split(text: str) -> Split:
    """Split a calendar file's text; never raises, whatever the text is."""
    splitter = _Splitter(text)
    header_start: int | None = None
    for start, stop, is_begin, kind, line in borders(text):
        if header_start is not None:
            splitter.headers.append(text[header_start:start])
            header_start = None
        if is_begin:
            splitter.begin(kind, start, line)
            header_start = stop if kind == "VCALENDAR" else None
            splitter.header_lines += [line] if kind == "VCALENDAR" else []
        else:
            splitter.end(kind, stop, line)
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
