"""What the meaning of an event hangs on beside its own text: its calendar's properties, and time zones."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from respiro.adapters.ics.content_lines import properties, unnested
from respiro.adapters.ics.splitting import Split
from respiro.adapters.ics.zones import named_zone
from respiro.adapters.store.values import RawComponent

Around = tuple[str, ...]
"""A VCALENDAR's own properties, and its time zones in no order that means anything."""


@dataclass(frozen=True)
class Surroundings:
    """The surroundings in a file of one or more VCALENDARs; ``headers`` and ``zones`` go by their sections."""

    headers: Mapping[int, str]
    zones: Mapping[int, Sequence[str]]

    def around(self, section: int) -> Around | None:
        """Return what tells the surroundings in that section from others; None where the order of zones matters."""
        texts = self.zones.get(section, ())
        if len(texts) > 1 and len({self._names[text] for text in texts}) < len(texts):
            return None
        return (self.headers.get(section, ""), *sorted(texts))

    @cached_property
    def shared(self) -> tuple[str, ...] | None:
        """Return the zones that sections without them may use as well; None where the order of these matters.

        A name that the world knows means the same whatever the file says of it.
        """
        own = sorted(text for text, name in self._names.items() if name and named_zone(name) is None)
        if len(self.headers) > 1 and len({self._names[text] for text in own}) < len(own):
            return None
        return tuple(own)

    @cached_property
    def _names(self) -> Mapping[str, str]:
        return {text: _zone_id(text) for texts in self.zones.values() for text in texts}


def of_file(parts: Split) -> Surroundings:
    """Return the surroundings in a file."""
    headers = {section: f"BEGIN:VCALENDAR\r\n{header}" for section, header in enumerate(parts.headers)}
    zones = ((one.section, one.text) for one in parts.components if one.kind == "VTIMEZONE")
    return Surroundings(headers, _by_section(zones))


def of_stored(components: Iterable[RawComponent]) -> Surroundings:
    """Return the surroundings in the file that these components came from; others than headers and zones are left."""
    stored = list(components)
    headers = {one.ordinal: one.raw for one in stored if one.name == "VCALENDAR"}
    return Surroundings(headers, _by_section((one.section, one.raw) for one in stored if one.name == "VTIMEZONE"))


def _by_section(zones: Iterable[tuple[int, str]]) -> Mapping[int, Sequence[str]]:
    found: defaultdict[int, list[str]] = defaultdict(list)
    for section, text in zones:
        found[section].append(text)
    return found


def _zone_id(text: str) -> str:
    return next((one.value for one in properties(unnested(text)[0][1], {"TZID"})), "")
