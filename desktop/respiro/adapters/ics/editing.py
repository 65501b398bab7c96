"""A calendar's text as a tree of components that can be edited property by property; all else stays byte for byte."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from respiro.adapters.ics.content_lines import Property, properties

_PHYSICAL = re.compile(r"[^\r\n]*(?:\r*\n|\r|\Z)")
_FOLD = re.compile(r"(?:\r*\n|\r)[ \t]")
_NAME = re.compile(r"[^;:\s]+")
_DEEPEST = 10
_WIDTH = 75
"""Octets of a line without its end (RFC 5545 §3.1)."""


@dataclass(slots=True)
class Part:
    """A component: its raw BEGIN and END lines, and between them raw content lines (folded as they came) and parts."""

    kind: str
    begin: str = ""
    end: str = ""
    inside: list["str | Part"] = field(default_factory=list)

    def __str__(self) -> str:
        return self.begin + "".join(map(str, self.inside)) + self.end

    def parts(self, kind: str) -> list["Part"]:
        """Return the components of a kind directly inside this one."""
        return [part for part in self.inside if isinstance(part, Part) and part.kind == kind]

    def properties(self, *names: str) -> Iterator[Property]:
        """Yield this component's own properties of these upper-case names, in order."""
        return properties([unfolded(line) for line in self.inside if isinstance(line, str)], names)

    def value(self, name: str) -> str:
        """Return the first value of a property; empty if there is none."""
        return next((found.value.strip() for found in self.properties(name)), "")

    def names(self) -> set[str]:
        """Return the names of this component's own properties in capitals."""
        return {name_of(line) for line in self.inside if isinstance(line, str)}

    def put(self, line: str) -> None:
        """Put an unfolded content line in place of the first property of its name, and drop any others.

        A new one goes before the first component inside.
        """
        name, newline = name_of(line), "\r\n" if self.begin.endswith("\r\n") else "\n"
        raw = folded(line, newline)
        at = [index for index, old in enumerate(self.inside) if isinstance(old, str) and name_of(old) == name]
        if at:
            self.inside[at[0]] = raw
            for index in reversed(at[1:]):
                del self.inside[index]
            return
        first_part = next((index for index, old in enumerate(self.inside) if isinstance(old, Part)), len(self.inside))
        self.inside.insert(first_part, raw)

    def drop(self, *names: str) -> None:
        """Drop the properties of these upper-case names."""
        self.inside = [old for old in self.inside if isinstance(old, Part) or name_of(old) not in names]

    def add(self, kind: str, *lines: str) -> "Part":
        """Add a component of unfolded content lines at the end."""
        newline = "\r\n" if self.begin.endswith("\r\n") else "\n"
        part = Part(kind, f"BEGIN:{kind}{newline}", f"END:{kind}{newline}", [folded(line, newline) for line in lines])
        self.inside.append(part)
        return part


def parse(text: str) -> Part:
    """Return a calendar's text as a tree without a kind, whose ``str()`` is the text. Raises ValueError if it is odd."""
    root = Part("")
    open_parts = [root]
    for line in _logical_lines(text):
        border, kind = name_of(line), unfolded(line).partition(":")[2].strip().upper()
        if border == "BEGIN":
            part = Part(kind, begin=line)
            open_parts[-1].inside.append(part)
            open_parts.append(part)
            if len(open_parts) > _DEEPEST:
                raise ValueError("nested too deep")
        elif border == "END":
            if open_parts[-1].kind != kind:
                raise ValueError("END without its BEGIN")
            open_parts.pop().end = line
        else:
            open_parts[-1].inside.append(line)
    if len(open_parts) > 1:
        raise ValueError("cut off")
    return root


def unfolded(line: str) -> str:
    """Return a content line without folds and line end."""
    return _FOLD.sub("", line).rstrip("\r\n")


def name_of(line: str) -> str:
    """Return the name of a content line's property in capitals; empty if there is none."""
    match = _NAME.match(_FOLD.sub("", line[:200]).lstrip("\ufeff"))
    return match[0].upper() if match else ""


def folded(line: str, newline: str) -> str:
    """Return a content line folded at 75 octets, between characters, with its line end."""
    pieces, piece, size = [], "", 0
    for character in line:
        octets = len(character.encode())
        if size + octets > _WIDTH:
            pieces.append(piece)
            piece, size = " ", 1
        piece += character
        size += octets
    return newline.join([*pieces, piece]) + newline


def _logical_lines(text: str) -> Iterator[str]:
    line = ""
    for physical in _PHYSICAL.findall(text):
        if line and physical[:1] not in (" ", "\t"):
            yield line
            line = ""
        line += physical
    if line:
        yield line
